import type { Block } from '../markdown/block.js';
import type { Document } from '../markdown/document.js';
import { isCourtForm } from './form-print.js';
import type { Section } from './sections.js';

/** The blocks above, nearest first, within the section and its heading: three, and more among the parties and on a form, where each answer is one. */
export function blocksAbove(document: Document, index: number, section: Section): Block[] {
  const most = section.kind === 'parties' || isCourtForm(document) ? 8 : 3;
  const above: Block[] = [];
  const first = section.kind === 'count' ? section.body : section.start;
  for (let i = index - 1; i >= first && above.length < most; i--) {
    const block = document.blocks.block(i);
    if (block?.kind === 'prose' && !document.blocks.isStruck(i)) above.push(block);
  }
  return above;
}

/** Whether a line begins an item of a list: lettered, numbered or with a mark. */
export const isItem = (line: string): boolean => /^\W*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s|[-*•–]\s)/i.test(line);

/** The items of a list right below a block, lettered, numbered or with a mark. */
export function itemsBelow(document: Document, index: number, section: Section): Block[] {
  const items: Block[] = [];
  for (let i = index + 1; i < section.end && items.length < 40; i++) {
    const block = document.blocks.block(i);
    if (block?.kind !== 'prose' || document.blocks.isStruck(i)) continue;
    if (!isItem(block.source)) break;
    items.push(block);
  }
  return items;
}
