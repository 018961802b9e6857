import type { Analysis } from '../analysis.js';
import type { CapacityStatement, Defendant, Place } from '../complaint/model.js';
import { LineIndex } from '../text/lines.js';
import { type Cell, drawTable } from './table.js';
import { type Palette, printable, type Style } from './terminal.js';

/** What the JSON format says of a file. */
export function partiesAsData(path: string, { complaint, text }: Analysis) {
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
      evidence: statements.map(({ span: { start, end } }) => ({ start, end, text: text.slice(start, end) })),
    })),
  };
}

/** Where statements stand, as the columns of the table have it. */
const columns: readonly { readonly heading: string; readonly places: readonly Place[] }[] = [
  { heading: 'Caption', places: ['caption', 'trailer'] },
  { heading: 'Parties', places: ['parties', 'table', 'form'] },
  { heading: 'Counts', places: ['heading', 'count'] },
  { heading: 'Relief', places: ['relief'] },
  { heading: 'Elsewhere', places: ['footnote', 'body'] },
];

/** For people: the defendants down; their capacity and the lines on which it is stated across. */
export function partiesAsText(path: string, { complaint, documentType, text }: Analysis, paint: Palette): string {
  const title = paint.underline(printable(path));
  if (!complaint) return `${title}\nNot read as a complaint, but as ${nounOf(documentType)}.\n\n`;
  const { court, plaintiffs, defendants } = complaint;
  const lines = new LineIndex(text);
  const lineOf = (offset: number): number => lines.at(offset).line;
  const used = columns.filter(
    ({ places }, c) =>
      c < 2 || defendants.some(({ statements }) => statements.some(({ place }) => places.includes(place))),
  );
  const rows = defendants.map((defendant): Cell[] => [
    { text: String(lineOf(defendant.span.start)), style: paint.dim },
    { text: nameOf(defendant) },
    { text: defendant.kind.replace('-', ' ') },
    { text: wordFor(defendant), style: styleOf(defendant, paint) },
    ...used.map(({ places }) => stated(defendant, places, lineOf, paint)),
  ]);
  const heads = ['Line', 'Defendant', 'Kind', 'Capacity', ...used.map(({ heading }) => heading)];
  const table = drawTable(
    heads.map((heading, c) => ({ heading, most: c === 1 ? 44 : 24 })),
    rows,
    paint.bold,
  );
  const abbreviation = [court?.bluebook, court?.circuit].filter((part) => part).join(', ');
  const parts = [
    title,
    court && `${printable(court.name)}${abbreviation ? ` (${printable(abbreviation)})` : ''}`,
    plaintiffs.length > 0 &&
      `${plaintiffs.length === 1 ? 'Plaintiff' : 'Plaintiffs'}: ${plaintiffs.map(({ name }) => printable(name)).join('; ')}`,
  ];
  return `${parts.filter((part) => part).join('\n')}\n${table}${counts(defendants)}. Numbers in brackets are lines.\n\n`;
}

function nounOf(documentType: string): string {
  if (documentType === 'other') return 'something other than a legal document';
  if (documentType === 'legal') return 'another legal document';
  return `${/^[aeiou]/.test(documentType) ? 'an' : 'a'} ${documentType}`;
}

function nameOf({ name, title }: Defendant): string {
  return title && !name.toLowerCase().includes(title.toLowerCase())
    ? `${printable(title)} ${printable(name)}`
    : printable(name);
}

function wordFor({ capacity }: Defendant): string {
  return capacity === 'none'
    ? '–'
    : capacity === 'unstated' || capacity === 'conflict'
      ? capacity.toUpperCase()
      : capacity;
}

function styleOf({ capacity }: Defendant, paint: Palette): Style {
  if (capacity === 'none') return paint.dim;
  return capacity === 'unstated' || capacity === 'conflict' || capacity === 'unclear' ? paint.yellow : paint.green;
}

/** A line for each capacity that statements in these places name: "individual (14, 88)". */
function stated(
  { statements }: Defendant,
  places: readonly Place[],
  lineOf: (offset: number) => number,
  paint: Palette,
): Cell {
  const here = statements.filter(({ place }) => places.includes(place));
  const groups = new Map<string, Set<number>>();
  for (const statement of here) {
    const word = saidBy(statement);
    groups.set(word, (groups.get(word) ?? new Set()).add(lineOf(statement.span.start)));
  }
  const text = [...groups].map(([word, where]) => `${word} (${[...where].join(', ')})`).join('\n');
  return text ? { text } : { text: '·', style: paint.dim };
}

function saidBy({ individual, official }: CapacityStatement): string {
  return individual && official ? 'both' : individual ? 'individual' : official ? 'official' : 'neither';
}

const capacities = ['individual', 'official', 'both', 'unclear', 'conflict', 'unstated'] as const;

/** "6 defendants · 4 individual · 1 official · 1 unstated". */
function counts(defendants: readonly Defendant[]): string {
  const parts = capacities.flatMap((capacity) => {
    const count = defendants.filter((defendant) => defendant.capacity === capacity).length;
    return count ? [`${count} ${capacity}`] : [];
  });
  return [`${defendants.length} ${defendants.length === 1 ? 'defendant' : 'defendants'}`, ...parts].join(' · ');
}
