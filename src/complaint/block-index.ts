import type { Block } from '../markdown/block.js';
import { type Document, type Placed, perBlock } from '../markdown/document.js';
import { hasBoxes, mayBeCapacityTable } from './boxes.js';
import { definitionsIn } from './definitions.js';
import { type ParagraphNumber, paragraphNumbers } from './numbering.js';
import type { Answers } from './pleading-text.js';
import { headingOf, opensPrayer } from './sections.js';
import { candidatesOf } from './suing.js';

/** What a block has to say to the reading of a complaint, found once and kept with the block. */
interface BlockFacts {
  readonly isProse: boolean;
  readonly isHeading: boolean;
  readonly states: boolean;
  readonly boxes: boolean;
  readonly table: boolean;
  readonly defines: boolean;
  /** What signals were asked of it. */
  readonly answers: Answers;
  readonly numbers: readonly ParagraphNumber[];
}

const factsOf = perBlock(
  (block: Block): BlockFacts => ({
    isProse: block.kind === 'prose',
    isHeading: headingOf(block) !== undefined || opensPrayer(block),
    states: candidatesOf(block).length > 0,
    boxes: hasBoxes(block),
    table: mayBeCapacityTable(block),
    defines: definitionsIn(block).length > 0,
    answers: [],
    numbers: paragraphNumbers(block),
  }),
);

/**
 * Which blocks of a document matter to what, by their numbers: a reading asks each block once and then looks at these few. Struck blocks are in none of the lists.
 */
export interface BlockIndex {
  readonly facts: readonly BlockFacts[];
  readonly headings: readonly number[];
  /** Blocks with words that may state a capacity. */
  readonly states: readonly number[];
  readonly boxes: readonly number[];
  readonly tables: readonly number[];
  readonly defines: readonly number[];
}

export function indexOf({ blocks }: Document): BlockIndex {
  const facts: BlockFacts[] = new Array(blocks.length);
  const headings: number[] = [];
  const states: number[] = [];
  const boxes: number[] = [];
  const tables: number[] = [];
  const defines: number[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const { block, struck } = blocks[i] as Placed;
    const fact = factsOf(block);
    facts[i] = fact;
    if (struck) continue;
    if (fact.isHeading) headings.push(i);
    if (fact.states) states.push(i);
    if (fact.boxes) boxes.push(i);
    if (fact.table) tables.push(i);
    if (fact.defines) defines.push(i);
  }
  return { facts, headings, states, boxes, tables, defines };
}
