import type { Analysis } from '../analysis.js';
import { blockAt, type Placed, sourceSpan } from '../markdown/document.js';
import type { Entry } from '../primer/entry.js';
import type { Primer } from '../primer/primer.js';
import { type Span, touches } from '../text/span.js';

/** A term of the primer in the source, markup and all. */
export interface Term {
  readonly span: Span;
  readonly entry: Entry;
}

/** The term at an offset: none in code, an address, a comment, front matter or struck-out text, since no prose is there. */
export function termAt(analysis: Analysis, offset: number, primer: Primer): Term | undefined {
  const placed = blockAt(analysis.document, offset);
  if (!placed || placed.struck) return undefined;
  return termsOf(placed, primer).find(({ span }) => touches(span, offset));
}

/** The terms of one block, in order. */
export function termsOf(placed: Placed, primer: Primer): readonly Term[] {
  return primer.terms.find(placed.block).flatMap(({ slug, prose }) => {
    const entry = primer.bySlug(slug);
    return entry ? [{ span: sourceSpan(placed, prose), entry }] : [];
  });
}
