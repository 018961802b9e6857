import { blocksWith } from '../markdown/blocks-with.js';
import type { Document, Placed } from '../markdown/document.js';
import { linesOf } from '../text/lines.js';
import type { Span } from '../text/span.js';
import { answerIn, capacitiesAnswered } from './capacity-answer.js';
import { checkMarks, hasCheckMarks } from './check-marks.js';
import { type CapacityStatement, isNatural, type Party } from './model.js';
import type { Naming } from './naming.js';
import { type Attributed, stated } from './statement.js';

/** The tables that say how someone is sued. */
const tables = blocksWith(
  ({ prose }) => (/\t|^\+-/m.test(prose.text) && /capacit|\bsued\b|individual/i.test(prose.text)) || undefined,
);

/** A cell of a table, with its place in the block's prose. */
interface Cell extends Span {
  readonly text: string;
}

const gridRule = /^\+(?:[-=:]+\+)+$/;

/** The rows of a table: GitHub's, whose cells tabs divide, or Pandoc's grid, whose cells can have several lines. Empty where there is none. */
function rowsOf(text: string): Cell[][] {
  const lines = linesOf(text);
  if (!lines.some((line) => gridRule.test(line.text.trim())))
    return lines.filter((line) => line.text.includes('\t')).map((line) => cellsOf(line, '\t'));
  const rows: Cell[][] = [];
  let open = false;
  for (const line of lines) {
    const words = line.text.trim();
    if (gridRule.test(words)) open = false;
    else if (words.startsWith('|')) {
      const cells = cellsOf(line, '|').slice(1);
      const row = open ? rows.at(-1) : undefined;
      if (row)
        rows[rows.length - 1] = row.map((cell, c) => ({
          ...cell,
          text: `${cell.text} ${cells[c]?.text ?? ''}`.trim(),
        }));
      else rows.push(cells);
      open = true;
    }
  }
  return rows;
}

function cellsOf({ text, start }: Cell, by: string): Cell[] {
  let at = start;
  return text.split(by).map((words) => {
    const from = at + (words.length - words.trimStart().length);
    const kept = words.trim();
    at += words.length + 1;
    return { text: kept, start: from, end: from + kept.length };
  });
}

/**
 * Reads tables of the parties with a column like "Capacity" or "How sued": what its cells say is said of the one whom the row names first. A form's boxes are
 * read as boxes.
 */
export function tableStatements(document: Document, from: number, naming: Naming): Attributed[] {
  return tables(document).flatMap(({ index }) => {
    const placed = document.blocks.at(index) as Placed;
    const [head, ...rows] = index < from ? [] : rowsOf(placed.block.prose.text);
    const boxes = head && boxColumns(head);
    if (boxes) return rows.flatMap((row) => boxesOf(placed, index, row, boxes, naming, rows.length));
    const column = head?.findIndex(({ text }) => /\bcapacit(?:y|ies)\b|\bsued\b/i.test(text)) ?? -1;
    if (column < 0 && head && [head, ...rows].every((row) => row.length === 2))
      return entryStatements(placed, index, [head, ...rows], naming);
    return column < 0
      ? []
      : withoutDitto(rows, column).flatMap((row) => rowStatement(placed, index, row, column, naming) ?? []);
  });
}

/** A table with labels down its left side, one entry after another: "Name | Roe", "Capacity in which sued | Individual", "Official capacity? | Yes". */
function entryStatements(
  placed: Placed,
  block: number,
  rows: readonly (readonly Cell[])[],
  naming: Naming,
): Attributed[] {
  let parties: readonly number[] = [];
  return rows.flatMap(([label, cell]): Attributed[] => {
    if (!label || !cell) return [];
    if (/\bname\b|^\W*defendant\b/i.test(label.text)) parties = namedFirst([cell], naming);
    if (!parties.length || !/\bcapacity\b(?! of\b)|\bsued\b/i.test(label.text)) return [];
    const isYes = /^\W*(?:x|yes|y)\W*$/i.test(cell.text);
    const named = isYes ? capacitiesAnswered(label.text) : answerIn(cell.text);
    if (!named?.individual && !named?.official) return [];
    const { individual, official } = named;
    return [inCell(placed, block, cell, parties, { individual, official })];
  });
}

const neither = { individual: false, official: false };

/** A ditto mark repeats the cell above it. */
function withoutDitto(rows: readonly (readonly Cell[])[], column: number): (readonly Cell[])[] {
  let above: Cell | undefined;
  return rows.map((row) => {
    const cell = row[column];
    const isDitto = cell !== undefined && above !== undefined && /^(?:["”〃]|''|ditto|same)\.?$/i.test(cell.text);
    if (!isDitto) above = cell;
    return isDitto ? row.map((one, i) => (i === column ? { ...one, text: (above as Cell).text } : one)) : row;
  });
}

/** The columns "Individual capacity" and "Official capacity", which boxes are checked under. */
interface BoxColumns {
  readonly individual: number;
  readonly official: number;
}

function boxColumns(head: readonly Cell[]): BoxColumns | undefined {
  const individual = head.findIndex(({ text }) =>
    /^\W*(?:sued\s+)?(?:in\s+(?:his|her|an?)\S*\s+)?(?:individual|personal)(?:ly)?\b(?!.*\bofficial)/i.test(text),
  );
  const official = head.findIndex(({ text }) =>
    /^\W*(?:sued\s+)?(?:in\s+(?:his|her|an?)\S*\s+)?official(?:ly)?\b(?!.*\b(?:individual|personal))/i.test(text),
  );
  return individual >= 0 && official >= 0 ? { individual, official } : undefined;
}

/** What the boxes of a row check. Where the row's name could be two, its number decides, if there are as many rows as defendants. */
function boxesOf(
  placed: Placed,
  block: number,
  row: readonly Cell[],
  columns: BoxColumns,
  naming: Naming,
  rows: number,
): Attributed[] {
  const number = Number(/^\d{1,2}$/.exec(row[0]?.text.replace(/[.)]$/, '') ?? '')?.[0] ?? 0);
  const named = namedFirst(row, naming);
  const parties = named.length === 1 || number < 1 || rows !== naming.parties.length ? named : [number - 1];
  return (['individual', 'official'] as const).flatMap((column) => {
    const cell = row[columns[column]];
    if (!cell || !parties.length || !(checkMarks(cell.text)[0]?.checked ?? /^\W*(?:x|y|yes)\W*$/i.test(cell.text)))
      return [];
    const isIndividual = column === 'individual';
    return [inCell(placed, block, cell, parties, { individual: isIndividual, official: !isIndividual })];
  });
}

function rowStatement(
  placed: Placed,
  block: number,
  row: readonly Cell[],
  column: number,
  naming: Naming,
): Attributed | undefined {
  const cell = row[column];
  if (!cell || hasCheckMarks(cell.text)) return undefined;
  const parties = namedFirst(row, naming);
  const isBody = parties.every((party) => !isNatural(naming.parties[party] as Party));
  // Of a body only an answer counts: "Municipality; official policy at issue" is none.
  const { individual, official } = isBody ? (answerIn(cell.text) ?? neither) : capacitiesAnswered(cell.text);
  const unclear = !individual && !official && /\bcapacit(?:y|ies)\b/i.test(cell.text);
  if ((!individual && !official && !unclear) || !parties.length) return undefined;
  return inCell(placed, block, cell, parties, { individual, official });
}

/** What a cell states of those whom its row is about. */
function inCell(
  { block }: Placed,
  number: number,
  cell: Cell,
  parties: readonly number[],
  named: Pick<CapacityStatement, 'individual' | 'official'>,
): Attributed {
  const statement = stated(block, cell, { ...named, place: 'table', scope: 'one', block: number });
  return { parties, scope: 'one', statement };
}

/** The persons in the first cell that names one; where the row names bodies only, the first of them. */
function namedFirst(cells: readonly Cell[], naming: Naming): number[] {
  const named = cells.map(({ text }) => [...new Set(naming.find(text).flatMap((mention) => [...mention.parties]))]);
  const persons = named.map((parties) => parties.filter((party) => isNatural(naming.parties[party] as Party)));
  return persons.find((parties) => parties.length) ?? named.find((parties) => parties.length)?.slice(0, 1) ?? [];
}
