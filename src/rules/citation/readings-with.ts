import { readCitations } from '../../citations/read-block.js';
import type { Reading } from '../../citations/reading.js';
import type { Citation, Citations } from '../../citations/resolve.js';
import type { Block } from '../../markdown/block.js';
import { blocksWith } from '../../markdown/blocks-with.js';

/** A citation and what was found of it. */
export interface Noted<T> {
  readonly citation: Citation;
  readonly note: T;
}

/**
 * A question to every citation of a document that its own block answers. Only blocks that changed are asked, so that after a keystroke a rule looks at the few
 * citations of which there is something to say. What is answered is kept with the block and knows no place in the document.
 */
export function readingsWith<T>(
  ask: (reading: Reading, block: Block, index: number) => T | undefined,
): (citations: Citations) => Iterable<Noted<T>> {
  const answers = blocksWith((block) => {
    const found = readCitations(block).readings.flatMap((reading, index) => {
      const note = ask(reading, block, index);
      return note === undefined ? [] : [{ index, note }];
    });
    return found.length ? found : undefined;
  });
  return function* (citations) {
    for (const { index: block, value } of answers(citations.document))
      for (const { index, note } of value) {
        const citation = citations.ofReading(block, index);
        if (citation) yield { citation, note };
      }
  };
}
