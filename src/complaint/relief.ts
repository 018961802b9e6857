import type { Block } from '../markdown/block.js';
import { perBlock, sourceSpan } from '../markdown/document.js';
import type { Span } from '../text/span.js';
import { countsNamed, numbersOf } from './count-numbers.js';
import type { Count } from './counts.js';
import { isNatural, type Party } from './model.js';
import type { Naming } from './naming.js';
import { type Part, type Parts, signalBy, withSignal } from './pleading-text.js';
import { itemsOf, kindsOf, type ReliefKind } from './relief-items.js';
import { isOpen, type Target, targetOf } from './relief-target.js';

export type { ReliefKind } from './relief-items.js';

import type { Section } from './sections.js';

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
