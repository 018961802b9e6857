import type { Block } from '../markdown/block.js';
import { sourceSpan } from '../markdown/document.js';
import { sentencesOf } from '../text/sentence.js';
import type { Span } from '../text/span.js';
import type { Naming } from './naming.js';
import { type Part, type Parts, signalBy, withSignal } from './pleading-text.js';
import type { Section } from './sections.js';

export type ReliefKind = 'compensatory' | 'punitive' | 'nominal' | 'injunctive' | 'declaratory' | 'fees' | 'costs';

/** Against whom relief is asked. */
export interface Target {
  /** "Defendants" at large, with nobody left out. */
  readonly all: boolean;
  /** Indexes of the defendants named. */
  readonly named: readonly number[];
  /** Indexes of those left out: "other than the City". */
  readonly except: readonly number[];
  /** Whether it is limited to individuals, or to individual capacities. */
  readonly individuals: boolean;
  /** Whether it asks it of someone in an official capacity, in so many words. */
  readonly official: boolean;
}

/** One request for relief. */
export interface ReliefItem {
  readonly span: Span;
  readonly text: string;
  readonly kinds: readonly ReliefKind[];
  readonly target: Target;
  /** Where the words of each kind stand. */
  readonly words: Span;
}

const patterns: readonly [ReliefKind, RegExp][] = [
  ['punitive', /(?<!\bno )\b(?:punitive|exemplary)\b(?!\s+damages?\s+(?:cannot|are not|is not))/i],
  ['nominal', /\bnominal\b/i],
  [
    'injunctive',
    /\b(?:injuncti\w+|enjoin\w*|restraining order|order(?:ing|s)? (?:that |requiring |directing |(?:the )?)(?:the )?(?:defendants?|prison|jail|department|city|county|state|department|sheriff|district)|requir(?:e|ing) (?:the )?(?:defendants?|city|county|district))\b/i,
  ],
  ['declaratory', /\bdeclar\w+\b(?! under penalty)/i],
  ['fees', /\b(?:attorneys?['’]?s?['’]? fees?|§+\s*1988|fees)\b/i],
  ['costs', /\bcosts?\b/i],
  [
    'compensatory',
    /\b(?:compensatory|actual|general|special|economic|money|monetary|consequential)\b[^.;]{0,40}\bdamages\b|\bdamages (?:in an amount|for|against|according|of \$)|\$\s?\d[\d,.]*(?!\s*(?:in\s+)?punitive)|\bdamages\b/i,
  ],
];

const mayAskWords =
  /\b(?:wherefore|prays?|demands? judgment|(?:seeks?|requests?|demands?|asks? for|entitled to|awarded?|liable (?:to \w+ )?for)\b[^.]{0,300}\b(?:punitive|exemplary|damages|injunct|declarat)|sues?\b.{0,200}\bdamages)/i;
const mayAsk = signalBy(({ prose }) => mayAskWords.test(prose.text));

/** The requests for relief: the items of the prayer, and what a count or a paragraph asks on its own. */
export function reliefOf(parts: Parts, naming: Naming): ReliefItem[] {
  let lead: { readonly section: Section; readonly target: Target } | undefined;
  return askingParts(parts).flatMap((part) => {
    const { placed, section } = part;
    return requestsIn(placed.block, isPrayer(part), naming).flatMap(({ place, said, opens, ...request }) => {
      if (opens) {
        lead = { section, target: request.target };
        return [];
      }
      const target = lead?.section === section && isOpen(request.target) ? lead.target : request.target;
      return [{ ...request, target, span: sourceSpan(placed, place), words: sourceSpan(placed, said) }];
    });
  });
}

/** Whether a request does not say against whom: then the words that open its list say it. */
const isOpen = ({ all, named, except, individuals, official }: Target): boolean =>
  !all && !named.length && !except.length && !individuals && !official;

const opensList = /\bjudgment\b[^:]{0,40}\b(?:against|from)\b[^:]{1,200}:\s*$/i;

const isPrayer = ({ section, index }: Part): boolean => section.kind === 'relief' && index >= section.body;

/** The prayers and what else may ask for something, in order. */
function askingParts(parts: Parts): Part[] {
  const prayers = parts.sections.flatMap((section) =>
    section.kind === 'relief' ? [...parts.within({ start: section.body, end: section.end })] : [],
  );
  const others = [...withSignal(parts, mayAsk)].filter((part) => !isPrayer(part));
  return [...prayers, ...others].sort((a, b) => a.index - b.index);
}

/** A request as its block says it: offsets are into the block's prose. */
interface Request extends Omit<ReliefItem, 'span' | 'words'> {
  readonly place: Span;
  readonly said: Span;
  /** Whether it asks nothing itself but says against whom the list behind it asks: "judgment against all Defendants, as follows:". */
  readonly opens: boolean;
}

const known = new WeakMap<Naming, Map<boolean, WeakMap<Block, readonly Request[]>>>();

/** What a block asks for; asked once for the same block and names. */
function requestsIn(block: Block, inPrayer: boolean, naming: Naming): readonly Request[] {
  const byPlace = known.get(naming) ?? new Map([true, false].map((place) => [place, new WeakMap()]));
  known.set(naming, byPlace);
  const byBlock = byPlace.get(inPrayer) as WeakMap<Block, readonly Request[]>;
  const before = byBlock.get(block);
  if (before) return before;
  const requests = readRequests(block, inPrayer, naming);
  byBlock.set(block, requests);
  return requests;
}

function readRequests(block: Block, inPrayer: boolean, naming: Naming): Request[] {
  const { text } = block.prose;
  if (block.marks.some((mark) => mark.kind === 'quote' && mark.start === 0) && !inPrayer) return [];
  return itemsOf(text).flatMap(({ asking, ...place }): Request[] => {
    const words = text.slice(place.start, place.end);
    const kinds = kindsOf(words.slice(0, negated.exec(words)?.index));
    const opens = inPrayer && opensList.test(words);
    if (opens) return [{ place, said: place, text: words, kinds, target: targetOf(words, naming), opens }];
    if (!kinds.length || (!inPrayer && !asks.test(text.slice(asking, place.end)))) return [];
    const punitive = /\b(?:punitive|exemplary)(?:\s+damages)?/i.exec(words);
    const start = place.start + (punitive?.index ?? 0);
    return [
      {
        place,
        said: { start, end: punitive ? start + punitive[0].length : place.end },
        text: words.replace(/\s+/g, ' '),
        kinds,
        target: targetOf(words, naming),
        opens,
      },
    ];
  });
}

const asks = /\b(?:wherefore|prays?|demands?|seeks?|requests?|asks?|entitled|liable|award)|\bsues?\b.{0,200}\bdamages/i;
/** What is asked no more: "does not seek", "seeks no", "waives". */
const negated =
  /\bnothing\b[^.;]{0,60}\b(?:request|claim|demand|prayer)s?\s+for\b|\b(?:do(?:es)?|did)\s+not\s+(?:\w+\s+)?(?:seek|ask|request|demand|pray|want|claim)\b|\b(?:seek|ask|request|demand|want|claim)(?:s|ing)?\s+(?:for\s+)?(?:no|neither)\b|\b(?:is|are)\s+(?:not|no)\s+(?:an?\s+)?(?:award|claim|demand|request)s?\s+(?:of|for)\s+(?:\w+\s+)?damages\b|\bno\s+(?:punitive|exemplary|injuncti\w+|declarat\w+|compensatory|nominal|money|monetary)?\s*(?:damages|relief|injunction)\s+(?:is|are)\s+(?:sought|asked|requested|claimed|demanded)/i;
/** A second request in one sentence, with its own "against": "… against Roe and compensatory damages against Doe". */
const second =
  /\b(?:against|from)\s[^.;]{1,120}?(?:,|\band\b|,\s*and\b)\s+(?=(?:for\s+|an award of\s+)?(?:compensatory|punitive|exemplary|nominal|actual|injunctive|declaratory)\s+(?:damages|relief)\s+(?:against|from)\b)/gi;
/** "… for compensatory damages, and against Roe for punitive damages": each "against" has its own. */
const split =
  /(?:,|;|,?\s+and)\s+(?=(?:against|from)\s[^,;.]{1,90}?\s(?:for\s+)?(?:an award of\s+)?(?:(?:compensatory|punitive|exemplary|nominal|actual)(?:\s+and\s+\w+)?|injunctive|declaratory)\s+(?:damages|relief)\b)/gi;

/** A request and where the sentence begins that asks for it; one sentence can hold several. */
interface Item extends Span {
  readonly asking: number;
}

/** Cuts a prayer at its items: list items, `(b)` in running text, semicolons, sentences that ask for something of their own. */
function itemsOf(text: string): Item[] {
  const cuts = new Map<number, boolean>(
    [0, ...sentencesOf(text).map(({ start }) => start)].map((start) => [start, false]),
  );
  for (const match of text.matchAll(/\n\n+|\n(?=\(?[a-z][.)]\s)|;\s+|(?<=\s)(?=\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s)/gu))
    cuts.set(match.index + match[0].length, false);
  for (const match of [...text.matchAll(second), ...text.matchAll(split)])
    if (!cuts.has(match.index + match[0].length)) cuts.set(match.index + match[0].length, true);
  const starts = [...cuts].sort((a, b) => a[0] - b[0]);
  let asking = 0;
  const items = starts.map(([start, goesOn], i): Item => {
    if (!goesOn) asking = start;
    return { start, end: starts[i + 1]?.[0] ?? text.length, asking };
  });
  return items.filter(({ start, end }) => /\p{L}{3}/u.test(text.slice(start, end)));
}

function kindsOf(words: string): ReliefKind[] {
  const kinds = patterns.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
  const onlyPunitive =
    kinds.includes('punitive') &&
    !/\b(?:compensatory|actual|general|special|economic|consequential|nominal)\b/i.test(words) &&
    (words.match(/\bdamages\b/gi)?.length ?? 0) <= 1;
  const withoutMoney =
    kinds.includes('compensatory') &&
    (onlyPunitive ||
      (/\bnominal damages\b/i.test(words) &&
        (words.match(/\bdamages\b/gi)?.length ?? 0) <= 1 &&
        !/\bcompensatory|actual\b/i.test(words)));
  return withoutMoney ? kinds.filter((kind) => kind !== 'compensatory') : kinds;
}

const except =
  /\b(?:(?:and |but )?(?:from |against )?neither\b|none of wh(?:om|ich) (?:is|are)|none being|other than|except(?:ing)?(?: for)?|but not(?: from| against)?|and not(?: from| against)?|(?:and |but )?(?:in no event|under no circumstances|on no account)\s+(?:from|against|of)\b|nothing in (?:this|the) \p{L}+ (?:asks|seeks|demands|requests|claims)\b|(?:(?:and|but)\s+)?none(?:\s+being)?(?:\s+(?:is\s+)?(?:asked|sought|demanded|claimed))?\s+(?:from|against|of)\b|excluding|save|no punitive damages (?:are )?(?:sought|asked|claimed)(?: from| against)?|not (?:sought )?(?:from|against)|(?:does|do) not (?:seek|ask|request|demand|claim))\b/iu;

/** "…, the City not being one of them", "…, the County excepted": a name that stands before what takes it out. */
const takenOut =
  /,\s*[^,;]{1,80}?\s(?:not being (?:one|among)|being (?:immune|exempt)|(?:alone )?(?:excepted|excluded|aside))\b/i;

const defendantsAtLarge =
  /\b(?:against|from|of|by) (?:the )?defendants\b(?! (?:named|who|sued|listed|identified|other than|liable))/gi;

function targetOf(words: string, naming: Naming): Target {
  const cut = [except.exec(words), takenOut.exec(words)]
    .filter((found) => found !== null)
    .sort((a, b) => a.index - b.index)[0];
  const kept = cut ? words.slice(0, cut.index) : words;
  const left = cut ? words.slice(cut.index) : '';
  const ask = kept.replace(/\b(?:counts?|claims?)\s+(?:[ivx]+|\d+|one|two|three|four)\b/gi, ' ');
  const mentions = naming.find(ask);
  const named = [...new Set(mentions.flatMap(({ parties }) => [...parties]))];
  // "against Defendants Roe and Doe": the word belongs to the names.
  const atLarge = [...ask.matchAll(defendantsAtLarge)].some(
    ({ index, 0: found }) =>
      !mentions.some(({ start, end }) => start <= index + found.length + 1 && index + found.length < end),
  );
  const individuals =
    /\bindividual(?:ly)?[ -](?:named )?(?:\p{L}+ )?(?:defendants?|capacit|officers)|\bin (?:his|her|their) individual\b|\bpersonal(?:ly)?\b|\bindividual and not\b|\bdefendants? (?:who are )?sued (?:in their )?individual/iu.test(
      kept,
    );
  const official = /\bofficial capacit|\bboth (?:of (?:his|her|their) )?capacit/i.test(kept);
  const all =
    (/\b(?:all|each|every|both)\b[^.;]{0,30}\bdefendants?\b|\bdefendants(?:,|\s)*(?:and each of them|jointly|and severally)|\beverybody\b|\beveryone\b/iu.test(
      kept,
    ) ||
      atLarge) &&
    !/\b(?:individual|officer|doe|medical|natural|private) defendants\b/i.test(kept);
  return {
    all,
    named,
    except: [...new Set(naming.find(left).flatMap(({ parties }) => [...parties]))],
    individuals,
    official,
  };
}
