import { blocksWith } from '../markdown/blocks-with.js';
import { type Document, type Placed, sourceSpan } from '../markdown/document.js';
import { hasCheckMarks } from './check-marks.js';
import { isNatural, type Party } from './model.js';
import type { Naming } from './naming.js';
import type { Attributed } from './statements.js';

/** The tables that say how someone is sued. */
const tables = blocksWith(
  ({ prose }) => (prose.text.includes('\t') && /capacit|\bsued\b/i.test(prose.text)) || undefined,
);

/**
 * Reads tables of the parties with a column like "Capacity" or "How sued": what its cells say is said of the one whom the row names first. A form's boxes are
 * read as boxes.
 */
export function tableStatements(document: Document, from: number, naming: Naming): Attributed[] {
  const found: Attributed[] = [];
  for (const { index: i } of tables(document)) {
    const placed = document.blocks.at(i) as Placed;
    const { text } = placed.block.prose;
    if (i < from) continue;
    const rows = text.split('\n');
    const column = (rows[0] as string).split('\t').findIndex((cell) => /\bcapacit(?:y|ies)\b|\bsued\b/i.test(cell));
    if (column < 0) continue;
    let at = (rows[0] as string).length + 1;
    for (const row of rows.slice(1)) {
      const cells = row.split('\t');
      const cell = cells[column] ?? '';
      const start = at + cells.slice(0, column).reduce((sum, other) => sum + other.length + 1, 0);
      at += row.length + 1;
      if (hasCheckMarks(cell)) continue;
      const individual = /\b(?:individual(?:ly)?|personal(?:ly)?|both)\b/i.test(cell);
      const official = /\b(?:official(?:ly)?|both)\b/i.test(cell);
      const unclear = !individual && !official && /\bcapacit(?:y|ies)\b/i.test(cell);
      const parties = namedFirst(cells, naming);
      if ((!individual && !official && !unclear) || !parties.length) continue;
      const span = sourceSpan(placed, { start, end: start + cell.length });
      found.push({
        parties,
        scope: 'one',
        statement: { span, individual, official, place: 'table', scope: 'one', block: i },
      });
    }
  }
  return found;
}

/** The persons in the first cell that names a party. */
function namedFirst(cells: readonly string[], naming: Naming): number[] {
  for (const cell of cells) {
    const parties = [...new Set(naming.find(cell).flatMap((mention) => [...mention.parties]))];
    if (parties.length) return parties.filter((party) => isNatural(naming.parties[party] as Party));
  }
  return [];
}
