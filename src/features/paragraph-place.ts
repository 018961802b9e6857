import type { Analysis } from '../analysis.js';
import type { CapacityStatement, Place } from '../complaint/model.js';
import { paragraphNumbers } from '../complaint/numbering.js';
import { spanOf } from '../complaint/statement.js';
import { blockAt } from '../markdown/document.js';

/** "¶ 12" for an offset in a numbered paragraph; undefined elsewhere, and where paragraphs number themselves. */
export function paragraphAt({ document }: Pick<Analysis, 'document'>, offset: number): string | undefined {
  const placed = blockAt(document, offset);
  if (!placed) return undefined;
  const at = placed.block.prose.fromSource(offset - placed.start);
  const number = paragraphNumbers(placed.block).findLast(({ start, style }) => start <= at && style !== 'automatic');
  if (!number) return undefined;
  return `¶ ${number.section === undefined ? '' : `${number.section}.`}${number.value}`;
}

const placeNames: Readonly<Record<Place, string>> = {
  caption: 'caption',
  trailer: 'caption',
  parties: 'parties',
  heading: 'heading',
  table: 'table',
  form: 'form',
  count: 'count',
  relief: 'prayer',
  footnote: 'footnote',
  body: 'body',
};

/** Where a statement of capacity stands, in a word: "caption", "¶ 6", "prayer". */
export function statementPlace(analysis: Pick<Analysis, 'document'>, statement: CapacityStatement): string {
  const name = placeNames[statement.place];
  return name === 'caption' ? name : (paragraphAt(analysis, spanOf(analysis.document, statement).start) ?? name);
}
