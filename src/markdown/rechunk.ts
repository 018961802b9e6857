import { lowerBound } from '../text/span.js';
import { type Chunk, chunks } from './split.js';

/** Length of the longest common prefix of `a` and `b`, or of their common suffix when `fromEnd`; at most `most`. */
function common(a: string, b: string, most: number, fromEnd: boolean): number {
  const step = 4096;
  const sliceOf = (text: string, at: number, size: number): string =>
    fromEnd ? text.slice(text.length - at - size, text.length - at) : text.slice(at, at + size);
  let at = 0;
  while (at + step <= most && sliceOf(a, at, step) === sliceOf(b, at, step)) at += step;
  const codeOf = (text: string, index: number): number => text.charCodeAt(fromEnd ? text.length - 1 - index : index);
  while (at < most && codeOf(a, at) === codeOf(b, at)) at++;
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

/** The new chunks, and which of the old ones stand in them unchanged. */
export interface Rechunked {
  readonly chunks: readonly Chunk[];
  /** The first `kept` chunks are the old ones. */
  readonly kept: number;
  /** The last `tail` chunks are the last old ones, moved. */
  readonly tail: number;
}

/**
 * The chunks of `after`, given those of `before`: the same as splitting `after` from the start, but only what the
 * change reaches is read again. Splitting resumes after the last chunk that did not look as far as the change, and
 * stops where a new chunk begins at a place behind the change where an old one began.
 */
export function rechunk(before: string, old: readonly Chunk[], after: string): Rechunked {
  const { prefix, suffix } = changeBetween(before, after);
  if (prefix === before.length && prefix === after.length) return { chunks: old, kept: old.length, tail: 0 };
  const kept = lowerBound(old, prefix + 1, (chunk) => chunk.reach);
  const fresh: Chunk[] = old.slice(0, kept);
  const resume = kept ? lineAfter(after, (old[kept - 1] as Chunk).end) : 0;
  const delta = after.length - before.length;
  const behind = after.length - suffix;
  let examined = kept ? (old[kept - 1] as Chunk).reach : 0;
  for (const chunk of chunks(after, resume)) {
    // At the very start (a byte order mark aside) front matter may stand, and nowhere else: what stands there is no match.
    if (chunk.start >= behind && chunk.start > 1) {
      const same = lowerBound(old, chunk.start - delta, (candidate) => candidate.start);
      if (old[same]?.start === chunk.start - delta && old[same].start > 1) {
        for (let i = same; i < old.length; i++) {
          const moved = old[i] as Chunk;
          fresh.push({
            kind: moved.kind,
            start: moved.start + delta,
            end: moved.end + delta,
            reach: Math.max(examined, moved.reach + delta),
          });
        }
        return { chunks: fresh, kept, tail: old.length - same };
      }
    }
    examined = Math.max(examined, chunk.reach);
    fresh.push({ ...chunk, reach: examined });
  }
  return { chunks: fresh, kept, tail: 0 };
}

function lineAfter(text: string, offset: number): number {
  const lineFeed = text.indexOf('\n', offset);
  return lineFeed < 0 ? text.length : lineFeed + 1;
}
