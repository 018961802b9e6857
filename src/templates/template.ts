import files from 'content:templates';
import { fieldSpan, type Matter, type Problem, readMatter, textField } from '../matter.js';
import { fillPieces, type Piece, readSnippet, type Stop, stopsOf } from './snippet.js';

/** The kinds of template, in the order in which a drafter comes to them. */
export const categories: readonly string[] = [
  'Capacity',
  'Parties',
  'Allegations',
  'Counts',
  'Monell',
  'Relief',
  'Complaints',
  'Briefs',
];

/** Words of a pleading that are ready to paste, with places to fill in. */
export interface Template {
  /** Name of the file without `.md`. */
  readonly slug: string;
  /** What the list shows: "Capacity: Individual". */
  readonly name: string;
  /** What is typed to get it: "wp-" and the slug. */
  readonly prefix: string;
  readonly description: string;
  /** One of `categories`. */
  readonly category: string;
  /** A snippet in VS Code's syntax; lines end with LF, and there is no blank line at either end. */
  readonly body: string;
  /** The body taken apart. */
  readonly pieces: readonly Piece[];
  /** One for each number, in the order in which they are visited; 0 is not among them. */
  readonly stops: readonly Stop[];
  /** A value for each stop, by number, with which the template makes a text that can stand. */
  readonly example: ReadonlyMap<number, string>;
}

/** A template as far as it can be read, and what is wrong with its file. */
export interface TemplateReading {
  /** Absent where the file names no `name`, `prefix`, `description` or `category`. */
  readonly template?: Template;
  readonly problems: readonly Problem[];
}

let own: readonly Template[] | undefined;

/** The templates that the product carries, by category in the order of `categories` and by name; read once, when first asked for. */
export function templates(): readonly Template[] {
  own ??= files
    .flatMap(({ slug, text }) => {
      const { template } = readTemplate(slug, text);
      return template ? [template] : [];
    })
    .sort(
      (a, b) => categories.indexOf(a.category) - categories.indexOf(b.category) || a.name.localeCompare(b.name, 'en'),
    );
  return own;
}

/** Reads one template. Total. Its tab stops must be numbered in the order in which they appear: 1, 2, 3 … */
export function readTemplate(slug: string, text: string): TemplateReading {
  const { data, content, offset, problem } = readMatter(text);
  if (problem) return { problems: [problem] };
  const problems: Problem[] = [];
  const field = (key: string): string => {
    const value = textField(data, key);
    if (value === undefined)
      problems.push({ message: `A template needs “${key}” in its front matter.`, span: fieldSpan(text, key) });
    return value ?? '';
  };
  const [name, prefix, description, category] = [
    field('name'),
    field('prefix'),
    field('description'),
    field('category'),
  ];
  const fields = problems.length === 0;
  const leading = content.length - content.replace(/^\s*\n/, '').length;
  const body = content.slice(leading).trimEnd().replaceAll('\r\n', '\n');
  const { pieces, faults } = readSnippet(body);
  const shift = offset + leading;
  for (const { message, start, end } of faults)
    problems.push({ message, span: { start: start + shift, end: end + shift } });
  for (const fault of outOfOrder(pieces))
    problems.push({ message: fault.message, span: { start: fault.start + shift, end: fault.end + shift } });
  if (!body)
    problems.push({ message: 'A template needs a text below its front matter.', span: { start: offset, end: offset } });
  const template = {
    slug,
    name,
    prefix,
    description,
    category,
    body,
    pieces,
    stops: firstOfEach(pieces),
    example: exampleOf(text, data, pieces, problems),
  };
  return fields ? { template, problems } : { problems };
}

/** The template as Markdown, its stops filled in by number; a stop without a value says what it says at first. */
export function fill(
  template: Template,
  values: ReadonlyMap<number, string> | Readonly<Record<number, string>> = {},
): string {
  const map =
    values instanceof Map ? values : new Map(Object.entries(values).map(([number, value]) => [Number(number), value]));
  return fillPieces(template.pieces, map);
}

function firstOfEach(pieces: readonly Piece[]): readonly Stop[] {
  const first = new Map<number, Stop>();
  for (const stop of stopsOf(pieces)) if (stop.number > 0 && !first.has(stop.number)) first.set(stop.number, stop);
  return [...first.values()].sort((a, b) => a.number - b.number);
}

function outOfOrder(pieces: readonly Piece[]): readonly { message: string; start: number; end: number }[] {
  const faults: { message: string; start: number; end: number }[] = [];
  let next = 1;
  for (const { number, start, end } of stopsOf(pieces)) {
    if (number > next) faults.push({ message: `Tab stop ${number} stands where ${next} should.`, start, end });
    if (number >= next) next = number + 1;
  }
  return faults;
}

function exampleOf(
  text: string,
  data: Matter['data'],
  pieces: readonly Piece[],
  problems: Problem[],
): ReadonlyMap<number, string> {
  const example = Object.hasOwn(data, 'example') ? data.example : undefined;
  if (example === undefined || example === null) return new Map();
  const values = new Map<number, string>();
  const numbers = new Set(stopsOf(pieces).map(({ number }) => number));
  for (const [key, value] of Object.entries(example)) {
    if (numbers.has(Number(key)) && typeof value !== 'object') values.set(Number(key), String(value));
    else
      problems.push({
        message: `The example’s “${key}” is no tab stop of the template.`,
        span: fieldSpan(text, 'example'),
      });
  }
  return values;
}
