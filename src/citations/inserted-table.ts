import { blocksWith } from '../markdown/blocks-with.js';
import type { Document, Placed } from '../markdown/document.js';
import type { Span } from '../text/span.js';

/** The comments between which the product writes a table of authorities. */
export const opening = 'table of authorities';
export const closing = 'end of table of authorities';

const marks = blocksWith(({ comments }) => {
  const found = comments.filter(({ text }) => [opening, closing].includes(text.trim().toLowerCase()));
  return found.length ? found : undefined;
});

/** From the opening comment of the table that was written into a document to its closing one; undefined where the two do not stand in this order. */
export function insertedTable(document: Document): Span | undefined {
  let start: number | undefined;
  for (const { index, value } of marks(document)) {
    const placed = document.blocks.at(index) as Placed;
    for (const comment of value) {
      const words = comment.text.trim().toLowerCase();
      if (words === opening) start ??= placed.start + comment.start;
      if (words === closing && start !== undefined) return { start, end: placed.start + comment.end };
    }
  }
  return undefined;
}
