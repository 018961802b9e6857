import type { Blocks } from './blocks.js';
import { type Chunk, chunks } from './split.js';

/** Length of the longest common prefix of `a` and `b`, or of their common suffix when `fromEnd`; at most `most`. */
function common(a: string, b: string, most: number, fromEnd: boolean): number {
  const sliceOf = (text: string, at: number, size: number): string =>
    fromEnd ? text.slice(text.length - at - size, text.length - at) : text.slice(at, at + size);
  let at = 0;
  // Engines compare stretches of text much faster than character by character.
  for (let step = 65_536; step >= 1; step >>= 1)
    while (at + step <= most && sliceOf(a, at, step) === sliceOf(b, at, step)) at += step;
  return at;
}

/** How a text came out of another: what stands before and behind the change is the same in both. */
export interface Change {
  readonly prefix: number;
  readonly suffix: number;
}

/** The smallest stretch by which `after` differs from `before`. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const prefix = common(before, after, shorter, false);
  return { prefix, suffix: common(before, after, shorter - prefix, true) };
}

/** The chunks that are new, and which blocks stand on both sides of them unchanged. */
export interface Rechunked {
  /** The first `kept` blocks stay. */
  readonly kept: number;
  readonly fresh: readonly Chunk[];
  /** The last `tail` blocks are moved. */
  readonly tail: number;
  /** By so much. */
  readonly delta: number;
  /** How far splitting looked before it came to the tail. */
  readonly examined: number;
}

/**
 * How the chunks of `after` come out of the blocks of `before`: the same as splitting `after` from the start, but only what the change reaches is split again.
 * Splitting resumes after the last block that did not look as far as the change, and stops where a chunk begins at a place behind the change where a block
 * began before.
 */
export function rechunk(before: string, old: Blocks, after: string): Rechunked {
  const { prefix, suffix } = changeBetween(before, after);
  const kept = old.settled(prefix);
  const last = old.at(kept - 1);
  const delta = after.length - before.length;
  const behind = after.length - suffix;
  const fresh: Chunk[] = [];
  let examined = kept ? old.reach(kept - 1) : 0;
  for (const chunk of chunks(after, last ? lineAfter(after, last.start + last.block.source.length) : 0)) {
    // At the very start (a byte order mark aside) front matter may stand, and nowhere else: what stands there is no match.
    if (chunk.start >= behind && chunk.start > 1) {
      const same = old.indexAt(chunk.start - delta);
      const start = old.at(same)?.start;
      if (start === chunk.start - delta && start > 1) return { kept, fresh, tail: old.length - same, delta, examined };
    }
    examined = Math.max(examined, chunk.reach);
    fresh.push({ ...chunk, reach: examined });
  }
  return { kept, fresh, tail: 0, delta, examined };
}

function lineAfter(text: string, offset: number): number {
  const lineFeed = text.indexOf('\n', offset);
  return lineFeed < 0 ? text.length : lineFeed + 1;
}
