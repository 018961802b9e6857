/**
 * A stretch of the source text: half-open, in UTF-16 code units, `start <= end`.
 * Every position that leaves the core is one of these; lines and columns exist only in the adapters.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span moved right by `by` code units. */
export function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `offset` stands in the span or right behind it, as a caret may. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Index of the first of `items`, sorted by `key`, whose key is not below `value`; `items.length` where none is. */
export function lowerBound<T>(items: ArrayLike<T>, value: number, key: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(items[middle] as T) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
