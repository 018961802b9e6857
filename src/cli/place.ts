import type { LineColumn, LineIndex } from '../text/lines.js';
import type { Span } from '../text/span.js';

/** A span as the JSON formats have it: lines and columns from 1, offsets in UTF-16 code units from 0. */
export interface Range {
  readonly start: LineColumn & { readonly offset: number };
  readonly end: LineColumn & { readonly offset: number };
}

export function rangeOf(lines: LineIndex, { start, end }: Span): Range {
  return { start: { ...lines.at(start), offset: start }, end: { ...lines.at(end), offset: end } };
}
