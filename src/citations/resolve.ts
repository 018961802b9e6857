import type { Document } from '../markdown/document.js';
import { Antecedents } from './antecedents.js';
import { Citation } from './citation.js';
import { type BlockReadings, type NoteReference, readCitations } from './read-block.js';
import { saySame } from './same-reading.js';

export { Citation, type CitationKind, caseName, type Unresolved } from './citation.js';

/** One authority: the indexes of every citation of it, in order, the first full one leading. */
export interface Authority {
  /** The full citation that names it best: the first one. */
  readonly main: number;
  /** Every citation of it: parallel, repeated and short. */
  readonly citations: readonly number[];
}

/** The citations of one block: what the block says, and what became of it in its document. */
interface Stretch {
  readonly said: BlockReadings;
  readonly citations: readonly Citation[];
}

/** Every citation of a document, resolved. */
export class Citations {
  private groups: ReadonlyMap<number, Authority> | undefined;

  constructor(
    /** In order of appearance. */
    readonly all: readonly Citation[],
    /** The blocks that say anything, with the references that turned out to be none. */
    readonly stretches: readonly Stretch[],
  ) {}

  /** Parallel, repeated and short citations of one authority together, in order of first appearance. */
  get authorities(): readonly Authority[] {
    return [...this.grouped.values()];
  }

  /** The authority that a citation cites. */
  authorityOf(citation: Citation): Authority | undefined {
    return citation.authority === undefined ? undefined : this.grouped.get(citation.authority);
  }

  private get grouped(): ReadonlyMap<number, Authority> {
    this.groups ??= group(this.all);
    return this.groups;
  }

  /** The innermost citation whose span covers or touches `offset`. */
  at(offset: number): Citation | undefined {
    let best: Citation | undefined;
    for (const citation of this.all) {
      const { start, end } = citation.span;
      if (start > offset) break;
      if (offset <= end && (!best || start >= best.span.start)) best = citation;
    }
    return best;
  }

  /** What a citation stands for: itself if it is full. */
  target(citation: Citation): Citation | undefined {
    if (citation.full) return citation;
    return citation.antecedent;
  }
}

function group(all: readonly Citation[]): Map<number, Authority> {
  const found = new Map<number, number[]>();
  for (const { authority, index } of all) {
    if (authority === undefined) continue;
    const known = found.get(authority);
    if (known) known.push(index);
    else found.set(authority, [index]);
  }
  const authorities = new Map<number, Authority>();
  for (const [number, citations] of found) {
    const main = citations.find((index) => all[index]?.full && !all[index]?.main) ?? (citations[0] as number);
    authorities.set(number, { main, citations });
  }
  return authorities;
}

/** A footnote's sign: before which citation of the text it stands, and which footnote it calls. */
interface Call {
  readonly before: number;
  readonly label: string;
}

/**
 * Every citation of `document`, with what short forms, *supra*, references and *Id.* stand for. Blocks are read once; what needs
 * the whole document is one pass over what they say. Where `before`, the citations of an earlier state of it, say the same in the
 * same order, what they stand for is taken over; the result is the same as without.
 */
export function resolveCitations(document: Document, before?: Citations): Citations {
  const stretches = stretchesOf(document);
  const all = before && saySame(stretches, before.stretches) ? takenOver(stretches, before) : resolved(stretches);
  for (let i = 0; i < all.length; i++) (all[i] as Citation).index = i;
  return new Citations(all, stretches);
}

function stretchesOf(document: Document): Stretch[] {
  const found: Stretch[] = [];
  for (const { block, start, struck } of document.blocks) {
    if (struck) continue;
    const said = readCitations(block);
    if (!said.readings.length && !said.references.length) continue;
    const citations: Citation[] = [];
    for (const reading of said.readings) citations.push(new Citation(reading, start, citations));
    found.push({ said, citations });
  }
  return found;
}

/** Gives each citation what its like in `before` stands for. */
function takenOver(stretches: readonly Stretch[], before: Citations): Citation[] {
  const kept: Citation[] = [];
  for (let s = 0; s < stretches.length; s++) {
    const { citations } = stretches[s] as Stretch;
    const old = (before.stretches[s] as Stretch).citations;
    for (let i = 0; i < citations.length; i++) if ((old[i] as Citation).index >= 0) kept.push(citations[i] as Citation);
  }
  for (let i = 0; i < kept.length; i++) {
    const citation = kept[i] as Citation;
    const { antecedent, unresolved, authority } = before.all[i] as Citation;
    if (antecedent) citation.antecedent = kept[antecedent.index] as Citation;
    citation.unresolved = unresolved;
    citation.authority = authority;
  }
  return kept;
}

function resolved(stretches: readonly Stretch[]): Citation[] {
  const all: Citation[] = [];
  const inText: Citation[] = [];
  const inNotes = new Map<string, Citation[]>();
  const calls: Call[] = [];
  for (const { said, citations } of stretches) {
    const { references } = said;
    let call = 0;
    for (const citation of citations) {
      const { coreProse, note } = citation.reading;
      if (call < references.length) call = callsUpTo(references, call, coreProse.start, inText.length, calls);
      all.push(citation);
      if (note === undefined) inText.push(citation);
      else {
        const others = inNotes.get(note);
        if (others) others.push(citation);
        else inNotes.set(note, [citation]);
      }
    }
    callsUpTo(references, call, Number.POSITIVE_INFINITY, inText.length, calls);
  }
  const antecedents = new Antecedents();
  for (const citation of inNotes.size ? asRead(inText, inNotes, calls) : inText) antecedents.read(citation);
  antecedents.finish(all);
  return antecedents.unfounded.size ? all.filter((citation) => !antecedents.unfounded.has(citation)) : all;
}

/** Writes down the signs of footnotes up to an offset; the index of the next one. */
function callsUpTo(
  references: readonly NoteReference[],
  from: number,
  offset: number,
  before: number,
  calls: Call[],
): number {
  let at = from;
  for (; at < references.length; at++) {
    const { at: place, label } = references[at] as NoteReference;
    if (place > offset) break;
    calls.push({ before, label });
  }
  return at;
}

/** Citations in the order in which a reader meets them: each footnote where its sign stands. */
function asRead(
  inText: readonly Citation[],
  inNotes: ReadonlyMap<string, readonly Citation[]>,
  calls: readonly Call[],
): Citation[] {
  const order: Citation[] = [];
  const left = new Map(inNotes);
  let at = 0;
  for (const { before, label } of calls) {
    const note = left.get(label);
    if (!note) continue;
    while (at < before) order.push(inText[at++] as Citation);
    for (const citation of note) order.push(citation);
    left.delete(label);
  }
  while (at < inText.length) order.push(inText[at++] as Citation);
  for (const note of left.values()) for (const citation of note) order.push(citation);
  return order;
}
