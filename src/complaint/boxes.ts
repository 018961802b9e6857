import { blocksWith } from '../markdown/blocks-with.js';
import { type Document, type Placed, sourceSpan } from '../markdown/document.js';
import type { CapacityStatement } from './model.js';
import { isNatural, type Party } from './model.js';
import type { Naming } from './naming.js';
import type { Attributed } from './statements.js';

const box =
  /([☐☒☑□◻✓✔✗✘]|\[[ xX✓]?\]|\((?: |x|X)\))\s*(?:an?\s+|in (?:his|her|their)\s+)?(individual|official|personal)(?:\s+capacity)?/gi;
const checked = /[☒☑✓✔✗✘xX]/;
const ordinal = /\bdefendant\s+(?:no\.?|number|#)\s*(\d{1,3})/i;
const nameLine = /^\W*(?:full\s+)?name\b[^:\n\t]{0,30}[:\t]\s*(.+)$/im;

/** The blocks with check boxes, checked or not. */
const boxed = blocksWith(
  ({ kind, prose }) => (kind === 'prose' && /[☐☒☑□◻]|\[[ xX✓]?\]|\( ?x? ?\)/i.test(prose.text)) || undefined,
);
/** The tables that speak of capacity. */
const tables = blocksWith(({ prose }) => (prose.text.includes('\t') && /capacit/i.test(prose.text)) || undefined);

/**
 * The check boxes of a court's complaint form (Pro Se 14, Pro Se 15): only a checked box states a capacity. The defendant is the one whose name the
 * entry gives, or the one of that number in the caption.
 */
export function boxStatements(document: Document, from: number, naming: Naming): Attributed[] {
  const found: Attributed[] = [];
  const withBoxes = new Set(boxed(document).map(({ index }) => index));
  const last = Math.max(-1, ...withBoxes);
  let current: readonly number[] = [];
  for (let i = from; i <= last; i++) {
    const placed = document.blocks.at(i) as Placed;
    if (placed.struck || placed.block.kind !== 'prose') continue;
    const { text } = placed.block.prose;
    current = entryOf(text, naming) ?? current;
    if (!withBoxes.has(i)) continue;
    for (const match of text.matchAll(box)) {
      if (!checked.test(match[1] as string) || !current.length) continue;
      const individual = (match[2] as string).toLowerCase() !== 'official';
      const span = sourceSpan(placed, { start: match.index, end: match.index + match[0].length });
      const statement: CapacityStatement = {
        span,
        individual,
        official: !individual,
        place: 'form',
        scope: 'one',
        block: i,
      };
      found.push({ parties: current, scope: 'one', statement });
    }
  }
  return found;
}

/** Whom an entry of the form is about. */
function entryOf(text: string, naming: Naming): readonly number[] | undefined {
  const name = nameLine.exec(text)?.[1];
  if (name !== undefined) {
    const meant = naming.find(name)[0]?.parties;
    if (meant?.length === 1) return meant;
  }
  const number = Number(ordinal.exec(text)?.[1] ?? 0);
  if (number >= 1 && number <= naming.parties.length) return [number - 1];
  return name === undefined ? undefined : [];
}

/** Whether a table's cells under a heading with "capacity" say in what capacity those in its rows are sued. */
export function tableStatements(document: Document, from: number, naming: Naming): Attributed[] {
  const found: Attributed[] = [];
  for (const { index: i } of tables(document)) {
    const placed = document.blocks.at(i) as Placed;
    const { text } = placed.block.prose;
    if (i < from) continue;
    const rows = text.split('\n');
    const column = (rows[0] as string).split('\t').findIndex((cell) => /\bcapacit(?:y|ies)\b/i.test(cell));
    if (column < 0) continue;
    let at = (rows[0] as string).length + 1;
    for (const row of rows.slice(1)) {
      const cells = row.split('\t');
      const cell = cells[column] ?? '';
      const start = at + cells.slice(0, column).reduce((sum, other) => sum + other.length + 1, 0);
      at += row.length + 1;
      const individual = /\b(?:individual(?:ly)?|personal(?:ly)?|both)\b/i.test(cell);
      const official = /\b(?:official(?:ly)?|both)\b/i.test(cell);
      const parties = naming
        .find(row)
        .flatMap((mention) => mention.parties.filter((party) => isNatural(naming.parties[party] as Party)));
      if ((!individual && !official) || !parties.length) continue;
      const span = sourceSpan(placed, { start, end: start + cell.length });
      found.push({
        parties: [...new Set(parties)],
        scope: 'one',
        statement: { span, individual, official, place: 'table', scope: 'one', block: i },
      });
    }
  }
  return found;
}
