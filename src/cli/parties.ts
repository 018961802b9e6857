import type { Analysis } from '../analysis.js';
import type { CapacityStatement, Defendant, Place } from '../complaint/model.js';
import { spanOf } from '../complaint/statement.js';
import { type CapacityMatrix, capacityMatrix } from '../features/capacity-matrix.js';
import { LineIndex } from '../text/lines.js';
import { type Cell, drawTable } from './table.js';
import { type Palette, printable, type Style } from './terminal.js';

/** What the JSON format says of a file. */
export function partiesAsData(path: string, { complaint, document, text }: Analysis) {
  const court = complaint?.court;
  return {
    path,
    court: court ? { name: court.name, bluebook: court.bluebook ?? null, circuit: court.circuit ?? null } : null,
    plaintiffs: (complaint?.plaintiffs ?? []).map(({ name }) => ({ name })),
    defendants: (complaint?.defendants ?? []).map(({ name, title, kind, capacity, span, statements }) => ({
      name,
      ...(title === undefined ? {} : { title }),
      kind,
      capacity,
      start: span.start,
      end: span.end,
      evidence: statements.map((statement) => {
        const { start, end } = spanOf(document, statement);
        return { start, end, text: text.slice(start, end) };
      }),
    })),
  };
}

/** Where statements stand, as the columns of the table have it. */
const columns: readonly { readonly heading: string; readonly places: readonly Place[] }[] = [
  { heading: 'Caption', places: ['caption', 'trailer'] },
  { heading: 'Parties', places: ['parties', 'table', 'form'] },
  { heading: 'Counts', places: ['heading', 'count'] },
  { heading: 'Prayer', places: ['relief'] },
  { heading: 'Elsewhere', places: ['footnote', 'body'] },
];

/** Titles of the matrix as a terminal has room for them. */
const short: readonly (readonly [RegExp, string])[] = [
  [/^Count /, 'Ct. '],
  [/^Cause of action /, 'C/A '],
  [/^Compensatory$/, 'Comp.'],
  [/^Punitive$/, 'Pun.'],
  [/^Nominal$/, 'Nom.'],
  [/^Injunctive$/, 'Inj.'],
  [/^Declaratory$/, 'Decl.'],
];

/** For people: the defendants down; capacity, the lines on which it is stated, counts and relief across. */
export function partiesAsText(path: string, analysis: Analysis, paint: Palette): string {
  const { complaint, documentType, text } = analysis;
  const title = paint.underline(printable(path));
  const matrix = capacityMatrix(analysis);
  if (!complaint || !matrix) return `${title}\nNot read as a complaint, but as ${nounOf(documentType)}.\n\n`;
  const { court, plaintiffs, defendants } = complaint;
  const lines = new LineIndex(text);
  const lineOf = (offset: number): number => lines.at(offset).line;
  const lineOfStatement = (statement: CapacityStatement): number => lineOf(spanOf(analysis.document, statement).start);
  const used = columns.filter(
    ({ places }, c) =>
      c < 2 || defendants.some((defendant) => shown(defendant).some(({ place }) => places.includes(place))),
  );
  const against = matrix.columns.flatMap(({ group, title: heading }, c) => (group === 'party' ? [] : [{ heading, c }]));
  const rows = defendants.map((defendant, row): Cell[] => [
    { text: String(lineOf(defendant.span.start)), style: paint.dim },
    { text: printable(matrix.rows[row]?.name.text ?? defendant.name) },
    { text: defendant.kind.replace('-', ' ') },
    { text: wordFor(defendant), style: styleOf(defendant, paint) },
    ...used.map(({ places }) => stated(defendant, places, lineOfStatement, paint)),
    ...against.map(({ c }) => ({ text: matrix.rows[row]?.cells[c]?.text ?? '' })),
  ]);
  const heads = [
    ...['Line', 'Defendant', 'Kind', 'Capacity', ...used.map(({ heading }) => heading)],
    ...against.map(({ heading }) =>
      short.reduce((words, [long, brief]) => words.replace(long, brief), printable(heading)),
    ),
  ];
  const table = drawTable(
    heads.map((heading, c) => ({ heading, most: c === 1 ? 44 : 24 })),
    rows,
    paint.bold,
  );
  const abbreviation = [court?.bluebook, court?.circuit].filter((part) => part).join(', ');
  const names = plaintiffs.map(({ name }) => printable(name)).join('; ');
  const parts = [
    title,
    court && `${printable(court.name)}${abbreviation ? ` (${printable(abbreviation)})` : ''}`,
    names && `${plaintiffs.length === 1 ? 'Plaintiff' : 'Plaintiffs'}: ${names}`,
  ];
  return `${parts.filter((part) => part).join('\n')}\n${table}${legend(matrix, rows, paint)}\n`;
}

/** The count, and what the signs that stand in the table mean. */
function legend({ summary }: CapacityMatrix, rows: readonly (readonly Cell[])[], paint: Palette): string {
  const holds = (sign: string): boolean => rows.some((row) => row.some(({ text }) => text === sign));
  const signs = [
    rows.some((row) => row.some(({ text }) => /\(\d/.test(text))) && '(12) stated on line 12',
    rows.some((row) => row.some(({ text }) => /\? \(\d/.test(text))) && 'individual? (12) may state it',
    holds('●') && '● against or from this defendant',
    holds('○') && '○ from nobody by name',
    holds('?') && '? the count does not say',
  ].filter((sign) => sign);
  return `${summary}\n${signs.length ? `${paint.dim(signs.join('   '))}\n` : ''}`;
}

function nounOf(documentType: string): string {
  if (documentType === 'other') return 'something other than a legal document';
  if (documentType === 'legal') return 'another legal document';
  return `${/^[aeiou]/.test(documentType) ? 'an' : 'a'} ${documentType}`;
}

function wordFor({ capacity }: Defendant): string {
  if (capacity === 'none') return '–';
  return capacity === 'unstated' || capacity === 'conflict' ? capacity.toUpperCase() : capacity;
}

function styleOf({ capacity }: Defendant, paint: Palette): Style {
  if (capacity === 'none') return paint.dim;
  return capacity === 'unstated' || capacity === 'conflict' || capacity === 'unclear' ? paint.yellow : paint.green;
}

/** What is said of a defendant's capacity, and where nothing is, what may say it. */
const shown = ({ statements, doubts }: Defendant): readonly CapacityStatement[] =>
  statements.length ? statements : doubts;

/** A line for each capacity that statements in these places name: "individual (14, 88)"; "individual? (14)" where it is not certain. */
function stated(
  defendant: Defendant,
  places: readonly Place[],
  lineOf: (statement: CapacityStatement) => number,
  paint: Palette,
): Cell {
  const groups = new Map<string, Set<number>>();
  for (const statement of shown(defendant)) {
    if (!places.includes(statement.place)) continue;
    const word = `${saidBy(statement)}${defendant.statements.length ? '' : '?'}`;
    groups.set(word, (groups.get(word) ?? new Set()).add(lineOf(statement)));
  }
  const text = [...groups].map(([word, where]) => `${word} (${[...where].join(', ')})`).join('\n');
  return text ? { text } : { text: '·', style: paint.dim };
}

function saidBy({ individual, official }: CapacityStatement): string {
  return individual && official ? 'both' : individual ? 'individual' : official ? 'official' : 'neither';
}
