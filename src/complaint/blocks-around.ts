import type { Block } from '../markdown/block.js';
import type { Document } from '../markdown/document.js';
import { linesOf } from '../text/lines.js';
import { isCourtForm } from './form-print.js';
import type { Mention } from './naming.js';
import type { Section } from './sections.js';

/** The blocks above, nearest first, within the section and its heading: three, and more among the parties and on a form, where each answer is one. */
export function blocksAbove(document: Document, index: number, section: Section): Block[] {
  const above: Block[] = [];
  everyAbove(document, index, section, (block) => above.push(block) > 0);
  return above;
}

/** Whether they are the same as before; nothing is made of them. */
export function isAbove(above: readonly Block[], document: Document, index: number, section: Section): boolean {
  let n = 0;
  return everyAbove(document, index, section, (block) => block === above[n++]) && n === above.length;
}

/** Whether it holds of each of them, in order. */
function everyAbove(document: Document, index: number, section: Section, holds: (block: Block) => boolean): boolean {
  const { blocks } = document;
  const most = section.kind === 'parties' || isCourtForm(document) ? 14 : 3;
  const first = section.kind === 'count' ? section.body : section.start;
  for (let i = index - 1, n = 0; i >= first && n < most; i--) {
    const block = blocks.block(i);
    if (block?.kind !== 'prose' || blocks.isStruck(i)) continue;
    if (!holds(block)) return false;
    n++;
  }
  return true;
}

/** Whether a line begins an item of a list: lettered, numbered or with a mark. */
const isItem = (line: string): boolean => /^\W*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s|[-*•–]\s)/i.test(line);

/** The items of a list right below a block, lettered, numbered or with a mark. */
export function itemsBelow(document: Document, index: number, section: Section): Block[] {
  const items: Block[] = [];
  // A numbered paragraph is followed by others of its kind, which are no list of its own.
  const isNumbered = /^\W*\d{1,3}[.)]\s/.test(document.blocks.block(index)?.source ?? '');
  for (let i = index + 1; i < section.end && items.length < 40; i++) {
    const block = document.blocks.block(i);
    if (block?.kind !== 'prose' || document.blocks.isStruck(i)) continue;
    const number = /^\W*\(?(\d{1,3})[.)]\s/.exec(block.source)?.[1];
    if (!isItem(block.source) || (number !== undefined && (isNumbered || (!items.length && number !== '1')))) break;
    items.push(block);
  }
  return items;
}

/** The names with which the items of a block begin, one or a line each: "Roe and Poe, for the arrests". */
export function openings({ prose }: Block, mentions: readonly Mention[]): readonly Mention[] {
  return linesOf(prose.text).flatMap(({ start, text }, i, lines) => {
    if (lines[i - 1]?.text.trim() && !isItem(text)) return [];
    const end = text.replace(/^\W*\p{L}[.)]/u, (marker) => ' '.repeat(marker.length)).search(/[,;:]|\bfor\b/);
    return mentions.filter(
      (mention) => mention.start >= start && mention.start < start + (end < 0 ? text.length : end),
    );
  });
}
