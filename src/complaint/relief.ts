import type { Block } from '../markdown/block.js';
import { perBlock, sourceSpan } from '../markdown/document.js';
import { linesOf } from '../text/lines.js';
import { sentencesOf } from '../text/sentence.js';
import type { Span } from '../text/span.js';
import { countsNamed, numbersOf } from './count-numbers.js';
import type { Count } from './counts.js';
import { isNatural, type Party } from './model.js';
import type { Naming } from './naming.js';
import { type Part, type Parts, signalBy, withSignal } from './pleading-text.js';
import { isOpen, type Target, targetOf } from './relief-target.js';
import type { Section } from './sections.js';

export type ReliefKind = 'compensatory' | 'punitive' | 'nominal' | 'injunctive' | 'declaratory' | 'fees' | 'costs';

/** One request for relief. */
export interface ReliefItem {
  readonly span: Span;
  readonly text: string;
  readonly kinds: readonly ReliefKind[];
  readonly target: Target;
  /** Indexes of the counts that it is asked on; undefined where it is on all, or does not say. */
  readonly counts: readonly number[] | undefined;
  /** Where the words of each kind stand. */
  readonly words: Span;
}

const patterns: readonly [ReliefKind, RegExp][] = [
  [
    'punitive',
    /(?<!\bno )\b(?:punitive|exemplary)\b(?!\s+(?:damages?\s+(?:cannot|are not|is not)|segregation|isolation|confinement|housing|status|measures?))/i,
  ],
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

/** "The relief I am seeking for this claim is: …": what follows is asked, each sentence of it. */
const reliefSought =
  /^\W*(?:the\s+)?(?:relief|remed(?:y|ies))\b[^.:]{0,40}\b(?:seek\w*|sought|request\w*|want\w*|ask\w*)\b[^.:]{0,80}(?::|\bis\b)/i;

const mayAskWords =
  /\b(?:wherefore|prays?|demands? judgment|(?:seeks?|requests?|demands?|asks? for|entitle[sd]|award(?:ed)?|liable (?:to \w+ )?for)\b[^.]{0,300}\b(?:punitive|exemplary|damages|injunct|declarat)|sues?\b.{0,200}\bdamages|(?:should|must|ought to) (?:be (?:made|ordered|required) to )?pay\b)/i;
const isSought = perBlock(({ prose }: Block) => reliefSought.test(prose.running));
const mayAsk = signalBy((block) => mayAskWords.test(block.prose.running) || isSought(block));

/** The requests for relief: the items of the prayer, and what a count or a paragraph asks on its own. */
export function reliefOf(parts: Parts, naming: Naming, counts: readonly Count[]): ReliefItem[] {
  let lead: { readonly section: Section; readonly target: Target; readonly on: Request['on'] } | undefined;
  const countsAt = countsOn(counts);
  let before: Target | undefined;
  return askingParts(parts).flatMap((part) => {
    const { placed, section } = part;
    return requestsIn(placed.block, isPrayer(part) || isSought(placed.block), naming).flatMap(
      ({ place, said, opens, on, ...request }) => {
        if (opens) {
          lead = { section, target: request.target, on };
          return [];
        }
        const above = lead?.section === section && isOpen(request.target) ? lead : undefined;
        const same = isOpen(request.target) && ofTheSame.test(request.text) ? before : undefined;
        before = same ?? above?.target ?? request.target;
        return [
          {
            ...request,
            target: before,
            counts: countsAt(above?.on ?? on, section),
            span: sourceSpan(placed, place),
            words: sourceSpan(placed, said),
          },
        ];
      },
    );
  });
}

/** "From the same Defendants": as the request before it. */
const ofTheSame = /\b(?:from|against) the same\b/i;

/**
 * Which counts a request is made on: those whose numbers it names, if the complaint has them all; where it names none, what a count asks at its end it asks on
 * that count.
 */
function countsOn(counts: readonly Count[]): (on: Request['on'], section: Section) => readonly number[] | undefined {
  let numbers: readonly number[] | undefined;
  return (on, section) => {
    const named = on?.map((value) => (numbers ??= numbersOf(counts)).indexOf(value));
    if (named && !named.includes(-1)) return [...new Set(named)];
    const own = section.kind === 'count' ? counts.findIndex((count) => count.section === section) : -1;
    return own < 0 ? undefined : [own];
  };
}

/**
 * Whether some count that a request is made on is against a defendant, or may be: only the count that says against whom it is leaves the others out.
 */
export function isOnCountAgainst({ counts: on }: ReliefItem, counts: readonly Count[], defendant: number): boolean {
  return !on || on.some((count) => counts[count]?.against?.includes(defendant) ?? true);
}

const opensList = /\bjudgment\b[^:]{0,40}\b(?:against|from)\b[^:]{1,200}(?::|,?\s+for)\s*$/i;

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
interface Request extends Omit<ReliefItem, 'span' | 'words' | 'counts'> {
  readonly place: Span;
  readonly said: Span;
  /** The numbers of the counts that its words limit it to. */
  readonly on: readonly number[] | undefined;
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
  const { text, running } = block.prose;
  if (block.marks.some((mark) => mark.kind === 'quote' && mark.start === 0) && !inPrayer) return [];
  return itemsOf(text).flatMap(({ asking, ...place }): Request[] => {
    const words = running.slice(place.start, place.end);
    const kinds = kindsOf(words.slice(0, negated.exec(words)?.index));
    const opens = inPrayer && opensList.test(words);
    const on = countsNamed(words);
    const read = targetOf(words, naming, on !== undefined);
    const body = isOpen(read) && ofIt.test(words) ? bodyBefore(block, place, naming) : undefined;
    const target = body === undefined ? read : { ...read, named: [body] };
    if (opens) return [{ place, said: place, text: words, kinds, target, on, opens }];
    if (
      !kinds.length ||
      (ofJury.test(words) && !jurySide.test(words)) ||
      (!inPrayer && !asks.test(running.slice(asking, place.end)))
    )
      return [];
    const punitive = /\b(?:punitive|exemplary)(?:\s+damages)?/i.exec(words);
    const start = place.start + (punitive?.index ?? 0);
    return [
      {
        place,
        said: { start, end: punitive ? start + punitive[0].length : place.end },
        text: words.replace(/\s+/g, ' '),
        kinds,
        target,
        on,
        opens,
      },
    ];
  });
}

/** "punitive damages against it". */
const ofIt = /\b(?:against|from) it\b/i;

/** The body that a block names last before a stretch ends. */
function bodyBefore(block: Block, { end }: Span, naming: Naming): number | undefined {
  const named = naming.of(block).filter((mention) => mention.end <= end && mention.parties.length === 1);
  return named.findLast(({ parties }) => !isNatural(naming.parties[parties[0] as number] as Party))?.parties[0];
}

/** A jury is no relief (Fed. R. Civ. P. 38). */
const ofJury = /^\W*(?:\p{L}+\s+){0,3}(?:demands?|requests?)\s+(?:that\s+)?(?:an?\s+)?(?:jury|trial)\b/iu;
/** "… a jury trial and damages from each Defendant": it asks that as well. */
const jurySide =
  /\b(?:and|,)\s+(?:for\s+)?(?:an?\s+)?(?:award of\s+|judgment|damages|compensatory|punitive|injunct|relief)/i;
const asks =
  /\b(?:wherefore|prays?|demands?|seeks?|requests?|asks?|entitled|liable|award|(?:should|must|ought to) (?:be (?:made|ordered|required) to )?pay)|\bsues?\b.{0,200}\bdamages/i;
/** What is asked no more: "does not seek", "seeks no", "waives". */
const negated =
  /\b(?:can['’]?t|can ?not|may not|not entitled to)\b[^.;]{0,20}\b(?:get|have|recover|seek|obtain|punitive)\b|\bno such damages\b|\bnothing\b[^.;]{0,60}\b(?:request|claim|demand|prayer)s?\s+for\b|\b(?:do(?:es)?|did)\s+not\s+(?:\w+\s+)?(?:seek|ask|request|demand|pray|want|claim)\b|\b(?:seek|ask|request|demand|want|claim)(?:s|ing)?\s+(?:for\s+)?(?:no|neither)\b|\b(?:is|are)\s+(?:not|no)\s+(?:an?\s+)?(?:award|claim|demand|request)s?\s+(?:of|for)\s+(?:\w+\s+)?damages\b|\bno\s+(?:punitive|exemplary|injuncti\w+|declarat\w+|compensatory|nominal|money|monetary)?\s*(?:damages|relief|injunction)\s+(?:is|are|being)\s+(?:sought|asked|requested|claimed|demanded)|\bawards?\s+no\s+(?:\w+\s+)?damages\b/i;
/** A second request in one sentence, with its own "against": "… against Roe and compensatory damages against Doe". */
const second =
  /\b(?:against|from)\s[^.;]{1,120}?(?:,|\band\b|,\s*and\b)\s+(?=(?:for\s+|an award of\s+)?(?:compensatory|punitive|exemplary|nominal|actual|injunctive|declaratory)\s+(?:damages|relief)\s+(?:against|from)\b|(?:for\s+)?an?\s+(?:\p{L}+\s+)?(?:injunction|declaration|order)\s+(?:against|from|requiring|directing|ordering|that)\b|\$\s?\d[\d,]*\s+(?:(?:in\s+|as\s+)?\p{L}+\s+(?:damages\s+)?)?(?:against|from)\b)/giu;
/** "… for compensatory damages, and against Roe for punitive damages": each "against" has its own. */
const split =
  /(?:,|;|,?\s+and)\s+(?=(?:against|from)\s[^,;.]{1,90}?\s(?:for\s+)?(?:an award of\s+)?(?:(?:compensatory|punitive|exemplary|nominal|actual)(?:\s+and\s+\w+)?|injunctive|declaratory)\s+(?:damages|relief)\b)/gi;

/** A request and where the sentence begins that asks for it; one sentence can hold several. */
interface Item extends Span {
  readonly asking: number;
}

/** Cuts a prayer at its items: list items, `(b)` in running text, semicolons, sentences that ask for something of their own. */
function itemsOf(text: string): Item[] {
  if (text.includes('\t')) return rowsOf(text);
  // "Punitive damages. From Roe.": the second goes on the first.
  const goesOn = ({ start, end }: Span, before: Span | undefined): boolean =>
    before !== undefined &&
    before.end - before.start < 60 &&
    !/\b(?:from|against)\b/i.test(text.slice(before.start, before.end)) &&
    /^(?:from|against)\s/i.test(text.slice(start, start + 10)) &&
    !kindsOf(text.slice(start, end)).length;
  const sentences = sentencesOf(text).filter((sentence, i, all) => !goesOn(sentence, all[i - 1]));
  const cuts = new Map<number, boolean>([0, ...sentences.map(({ start }) => start)].map((start) => [start, false]));
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

/** Of a table each row asks for something. */
const rowsOf = (text: string): Item[] =>
  linesOf(text).flatMap(({ start, end, text: row }) => (/\p{L}{3}/u.test(row) ? [{ start, end, asking: start }] : []));

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
