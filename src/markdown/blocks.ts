import { lowerBound } from '../text/span.js';
import type { Block } from './block.js';

/** A block and where it stands in the source. */
export interface Placed {
  readonly start: number;
  readonly block: Block;
  /** Whether it stands between a lone `<del>` and its `</del>`, and so is not in the document. */
  readonly struck: boolean;
}

/** A block that was cut off and read. */
export interface Read {
  readonly block: Block;
  readonly start: number;
  /** No edit at or behind this offset changes the block or one above it. */
  readonly reach: number;
}

/**
 * The blocks of a source, in order. Places are kept apart from blocks, in columns of numbers: a keystroke moves all that stands behind it, and moves no more
 * than a column.
 */
export class Blocks implements Iterable<Placed> {
  static readonly none = new Blocks([], new Float64Array(0), new Float64Array(0), undefined);
  private static made = 0;

  /** What was taken over from other blocks, known by their serial number: a state that kept the one before would keep them all. */
  private origin: { readonly serial: number; readonly head: number; readonly tail: number } | undefined;
  private readonly serial = Blocks.made++;

  private constructor(
    private readonly list: readonly Block[],
    private readonly starts: Float64Array,
    private readonly reaches: Float64Array,
    /** Which are struck; undefined where none is. */
    private readonly strikes: readonly boolean[] | undefined,
  ) {}

  /** Blocks that stand where they are said to; there is nothing to take over from them. */
  static of(placed: readonly Placed[]): Blocks {
    return new Blocks(
      placed.map(({ block }) => block),
      Float64Array.from(placed, ({ start }) => start),
      new Float64Array(placed.length).fill(Number.POSITIVE_INFINITY),
      placed.map(({ struck }) => struck),
    );
  }

  /**
   * Other blocks between the first `kept` of these and the last `tail`, which move by `delta`. Splitting looked as far as `examined` before it came to those.
   */
  with(kept: number, fresh: readonly Read[], tail: number, delta: number, examined: number): Blocks {
    const list = this.list.slice(0, kept).concat(
      fresh.map(({ block }) => block),
      this.list.slice(this.length - tail),
    );
    const starts = new Float64Array(list.length);
    const reaches = new Float64Array(list.length);
    starts.set(this.starts.subarray(0, kept));
    reaches.set(this.reaches.subarray(0, kept));
    fresh.forEach(({ start, reach }, i) => {
      starts[kept + i] = start;
      reaches[kept + i] = reach;
    });
    const from = kept + fresh.length;
    const by = this.length - list.length;
    for (let i = from; i < list.length; i++) {
      starts[i] = (this.starts[i + by] as number) + delta;
      reaches[i] = Math.max(examined, (this.reaches[i + by] as number) + delta);
    }
    const blocks = new Blocks(list, starts, reaches, strikesOf(list));
    if (!this.strikes && !blocks.strikes) blocks.origin = { serial: this.serial, head: kept, tail };
    return blocks;
  }

  get length(): number {
    return this.list.length;
  }

  /** Block number `index`; undefined where there is none. */
  at(index: number): Placed | undefined {
    const block = this.list[index];
    return block && { start: this.starts[index] as number, block, struck: this.isStruck(index) };
  }

  /** The text of block number `index`, wherever it stands. */
  block(index: number): Block | undefined {
    return this.list[index];
  }

  isStruck(index: number): boolean {
    return this.strikes?.[index] ?? false;
  }

  /** The last block that begins at `offset` or before it: its number, -1 where there is none. */
  indexAt(offset: number): number {
    return lowerBound(this.starts, offset + 1, (start) => start) - 1;
  }

  /** How many blocks an edit at `offset` leaves as they are. */
  settled(offset: number): number {
    return lowerBound(this.reaches, offset + 1, (reach) => reach);
  }

  /** How far splitting had looked when block number `index` was cut off. */
  reach(index: number): number {
    return this.reaches[index] ?? 0;
  }

  /** How many blocks two documents have in common at the beginning, and at the end of what is left. */
  common(other: Blocks): { readonly head: number; readonly tail: number } {
    const most = Math.min(this.length, other.length);
    const alike = (a: number, b: number): boolean =>
      this.list[a] === other.list[b] && this.isStruck(a) === other.isStruck(b);
    const taken = other.origin?.serial === this.serial ? other.origin : undefined;
    let head = taken?.head ?? 0;
    while (head < most && alike(head, head)) head++;
    let tail = Math.min(taken?.tail ?? 0, most - head);
    while (tail < most - head && alike(this.length - 1 - tail, other.length - 1 - tail)) tail++;
    return { head, tail };
  }

  slice(from: number, to = this.length): Placed[] {
    const placed: Placed[] = [];
    for (let index = Math.max(0, from); index < Math.min(to, this.length); index++)
      placed.push(this.at(index) as Placed);
    return placed;
  }

  *[Symbol.iterator](): Iterator<Placed> {
    for (let index = 0; index < this.length; index++) yield this.at(index) as Placed;
  }
}

/** A lone `<del>` strikes itself and all down to the block that closes it. */
function strikesOf(list: readonly Block[]): readonly boolean[] | undefined {
  if (!list.some(({ struck }) => struck)) return undefined;
  let open = false;
  return list.map(({ struck }) => {
    if (struck) open = struck === 'opens';
    return open;
  });
}
