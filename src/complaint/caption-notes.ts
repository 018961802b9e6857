import { blocksWith } from '../markdown/blocks-with.js';
import { type Document, type Placed, sourceSpan } from '../markdown/document.js';
import { capacityPhrases } from './capacity-phrase.js';
import type { Party } from './model.js';
import { type Attributed, stated } from './statement.js';

/** The footnotes of a block in which a capacity is named. */
const notes = blocksWith((block) => {
  const found = block.marks.flatMap((mark) => {
    if (mark.kind !== 'footnote') return [];
    const phrase = capacityPhrases(block.prose.text.slice(mark.start, mark.end)).find(({ acting }) => !acting);
    return phrase ? [{ label: mark.label, phrase, start: mark.start }] : [];
  });
  return found.length ? found : undefined;
});

/**
 * Footnotes to names in the caption ("OFFICER ROE,[^1]"): what such a note says of a capacity, it says of the party that its mark stands behind. `blocks` are the
 * caption's, half-open.
 */
export function noteStatements(
  document: Document,
  blocks: { readonly start: number; readonly end: number },
  parties: readonly Party[],
): Attributed[] {
  const marked = new Map<string, number[]>();
  for (let i = blocks.start; i < blocks.end; i++) {
    const placed = document.blocks.at(i) as Placed;
    for (const mark of placed.block.marks) {
      if (mark.kind !== 'footnoteReference' || mark.label === undefined) continue;
      const at = sourceSpan(placed, { start: mark.start, end: mark.start }).start;
      const party = parties.findLastIndex(({ span }) => span.start < at);
      if (party >= 0) marked.set(mark.label, [...(marked.get(mark.label) ?? []), party]);
    }
  }
  if (!marked.size) return [];
  return notes(document).flatMap(({ index: block, value }) =>
    value.flatMap(({ label, phrase, start }): Attributed[] => {
      const meant = label === undefined ? undefined : marked.get(label);
      const placed = document.blocks.at(block);
      if (!meant || !placed) return [];
      const words = { start: start + phrase.start, end: start + phrase.end };
      const scope = meant.length > 1 ? 'group' : 'one';
      return [
        {
          parties: meant,
          scope,
          statement: stated(placed.block, words, { ...phrase, place: 'footnote', scope, block }),
        },
      ];
    }),
  );
}
