import type { Document } from '../markdown/document.js';
import { Antecedents } from './antecedents.js';
import { Citation } from './citation.js';
import { type NoteReference, readCitations } from './read-block.js';

export { Citation, type CitationKind, caseName, type Unresolved } from './citation.js';

/** One authority: the indexes of every citation of it, in order, the first full one leading. */
export interface Authority {
  /** The full citation that names it best: the first one. */
  readonly main: number;
  /** Every citation of it: parallel, repeated and short. */
  readonly citations: readonly number[];
}

/** Every citation of a document, resolved. */
export class Citations {
  private groups: ReadonlyMap<number, Authority> | undefined;

  /** In order of appearance. */
  constructor(readonly all: readonly Citation[]) {}

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
 * the whole document is one pass over what they say.
 */
export function resolveCitations(document: Document): Citations {
  const all: Citation[] = [];
  const inText: Citation[] = [];
  const inNotes = new Map<string, Citation[]>();
  const calls: Call[] = [];
  for (const { block, start, struck } of document.blocks) {
    if (struck) continue;
    const { readings, references } = readCitations(block);
    if (!readings.length && !references.length) continue;
    let call = 0;
    const siblings: Citation[] = [];
    for (const reading of readings) {
      if (call < references.length) call = callsUpTo(references, call, reading.coreProse.start, inText.length, calls);
      const citation = new Citation(reading, start, siblings);
      siblings.push(citation);
      all.push(citation);
      if (reading.note === undefined) inText.push(citation);
      else inNotes.set(reading.note, [...(inNotes.get(reading.note) ?? []), citation]);
    }
    callsUpTo(references, call, Number.POSITIVE_INFINITY, inText.length, calls);
  }
  const antecedents = new Antecedents();
  for (const citation of inNotes.size ? asRead(inText, inNotes, calls) : inText) antecedents.read(citation);
  antecedents.finish(all);
  const kept = antecedents.unfounded.size ? all.filter((citation) => !antecedents.unfounded.has(citation)) : all;
  for (let i = 0; i < kept.length; i++) (kept[i] as Citation).index = i;
  return new Citations(kept);
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
    order.push(...note);
    left.delete(label);
  }
  order.push(...inText.slice(at));
  for (const note of left.values()) order.push(...note);
  return order;
}
