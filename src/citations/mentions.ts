import type { Said } from '../markdown/blocks-with.js';
import { Keys } from './keys.js';
import type { BlockReadings } from './read-block.js';
import type { Reading } from './reading.js';
import { traitsOf } from './traits.js';

/** What the blocks of a document say of citations, in order. */
export type SaidCitations = readonly Said<BlockReadings>[];

/** In a row of numbers: there is none. */
export const none = -1;

/** What stands at a place of a row of numbers. */
export function some(row: Int32Array, at: number): number | undefined {
  const found = row[at];
  return found === none ? undefined : found;
}

/** What stands from `from` to `to` in an earlier row is another now, and ends at `end`. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** More keys than so many, and so many for each mention, are mostly of what is cited no more. */
const enoughKeys = 10_000;

/**
 * All that the blocks of a document say of citations, each mention by its number: they are counted from the document's beginning. What is asked of every mention
 * stands in rows of numbers; those of an earlier state of the document are carried on. Where a document says the same as before, its mentions are the same, so
 * of the readings only that counts which decides what they stand for.
 */
export class Mentions {
  readonly readings: readonly Reading[];
  /** The number of the first mention of each block that says something. */
  readonly firsts: Int32Array;
  /** Whether such a block has to do with footnotes: holds one, or a sign of one. */
  readonly noted: Uint8Array;
  /** What each mention is, as bits. */
  readonly traits: Uint8Array;
  /** What each full citation says, and the place in reports or codes that it cites; by key, or `none`. */
  readonly signatures: Int32Array;
  readonly authorities: Int32Array;
  readonly keys: Keys;
  /** The number of the first mention of the block of each. */
  private readonly bases: Int32Array;

  private constructor(said: SaidCitations, earlier: SaidCitations, before: Mentions | undefined) {
    this.keys = before?.keys ?? new Keys();
    const { head, tail } = inCommon(earlier, said);
    const blocks = { from: head, to: earlier.length - tail, end: said.length - tail };
    const changed = said.slice(head, blocks.end);
    const fresh = changed.flatMap(({ value }) => value.readings);
    const from = before?.numberAt(blocks.from) ?? 0;
    const change = { from, to: before?.numberAt(blocks.to) ?? 0, end: from + fresh.length };
    const old = before?.readings ?? [];
    this.readings = [...old.slice(0, from), ...fresh, ...old.slice(change.to)];
    const { length } = this.readings;
    this.firsts = carried(new Int32Array(said.length), before?.firsts, blocks, change.end - change.to);
    this.noted = carried(new Uint8Array(said.length), before?.noted, blocks);
    this.bases = carried(new Int32Array(length), before?.bases, change, change.end - change.to);
    this.traits = carried(new Uint8Array(length), before?.traits, change);
    this.signatures = carried(new Int32Array(length), before?.signatures, change);
    this.authorities = carried(new Int32Array(length), before?.authorities, change);
    let number = from;
    changed.forEach(({ value: { readings, references } }, i) => {
      this.firsts[head + i] = number;
      this.noted[head + i] = references.length || readings.some(({ note }) => note !== undefined) ? 1 : 0;
      this.bases.fill(number, number, number + readings.length);
      for (const reading of readings) this.put(number++, reading);
    });
  }

  /** The mentions of a document. With `before`, those of an earlier state that said `earlier`, only what is new is looked at; the result is the same as without. */
  static of(said: SaidCitations, earlier: SaidCitations = [], before?: Mentions): Mentions {
    const isFit = before && before.keys.count <= enoughKeys + 4 * before.readings.length;
    return isFit ? new Mentions(said, earlier, before) : new Mentions(said, [], undefined);
  }

  private put(number: number, reading: Reading): void {
    const { signature, authorityKey } = reading;
    this.traits[number] = traitsOf(reading);
    this.signatures[number] = signature === undefined ? none : this.keys.of(signature);
    this.authorities[number] = authorityKey === undefined ? none : this.keys.of(authorityKey);
  }

  reading(number: number): Reading {
    return this.readings[number] as Reading;
  }

  /** The number of the citation that one is a parallel of. */
  main(number: number): number | undefined {
    return this.sibling(number, this.reading(number).parallelOf);
  }

  /** The number of the citation in whose parenthetical one stands. */
  host(number: number): number | undefined {
    return this.sibling(number, this.reading(number).within);
  }

  private sibling(number: number, index: number | undefined): number | undefined {
    return index === undefined ? undefined : (this.bases[number] as number) + index;
  }

  /** The number of the first mention of a block: the one at `place` among those that say something. */
  private numberAt(place: number): number {
    return this.firsts[place] ?? this.readings.length;
  }

  /** Which of the blocks that say something a mention stands in, and which mention of that block it is. */
  placeOf(number: number): { readonly place: number; readonly index: number } {
    const { firsts } = this;
    let low = 0;
    let high = firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((firsts[middle] as number) <= number) low = middle + 1;
      else high = middle;
    }
    return { place: low - 1, index: number - (firsts[low - 1] as number) };
  }
}

/** How many blocks say the very same at the beginning and at the end. */
function inCommon(before: SaidCitations, now: SaidCitations): { readonly head: number; readonly tail: number } {
  const most = Math.min(before.length, now.length);
  const alike = (a: SaidCitations[number] | undefined, b: SaidCitations[number] | undefined): boolean =>
    a === b || a?.value === b?.value;
  let head = 0;
  while (head < most && alike(before[head], now[head])) head++;
  let tail = 0;
  while (tail < most - head && alike(before[before.length - 1 - tail], now[now.length - 1 - tail])) tail++;
  return { head, tail };
}

/** A row with what stands in an earlier one before and behind a change; what stands behind is raised by `shift`. */
function carried<Row extends Int32Array | Uint8Array>(
  row: Row,
  before: Row | undefined,
  { from, to, end }: Change,
  shift = 0,
): Row {
  if (!before) return row;
  row.set(before.subarray(0, from));
  row.set(before.subarray(to), end);
  if (shift) for (let at = end; at < row.length; at++) row[at] = (row[at] as number) + shift;
  return row;
}
