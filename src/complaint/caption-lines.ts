import { cellBreak } from '../markdown/block.js';
import type { Placed } from '../markdown/document.js';
import { type Prose, ProseBuilder } from '../text/prose.js';
import type { Span } from '../text/span.js';
import { withWholeWords } from './whole-words.js';

/** The two columns of the lines of some blocks. Both map to offsets into the document's source; lines end in LF, blocks in two. */
export interface Columns {
  readonly left: Prose;
  readonly right: Prose;
  /** Whether a column was drawn, so that lines are broken where it forces them to be. */
  readonly drawn: boolean;
}

/** How the columns of a caption are set off. */
interface Layout {
  /** The character that is drawn down the page. */
  readonly rule?: string;
  /** The source column at which a right-hand column set off by spaces begins. */
  readonly gap?: number;
  /** Whether the lines of the right-hand column stand between those of the left and not beside them. */
  readonly between?: boolean;
}

interface Line {
  readonly placed: Placed;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where the plus sign stands in the source that begins the line: "NEW YORK CITY HEALTH⏎+ HOSPITALS" is no list. */
  readonly plus?: number;
  /** The rule that begins the line, far from the margin, where Markdown took it for a bullet or for Pandoc's line block. */
  readonly ruled: string | undefined;
}

/** Where a line is cut; offsets into its text. */
interface Cut {
  readonly left: readonly [number, number];
  readonly right?: readonly [number, number];
}

const rules = [')', '|', '§', ':', '*', '}', ']', '¦'] as const;
const patterns = new Map(rules.map((rule) => [rule as string, new RegExp(`(?:^|\\s)\\${rule}(?=\\s|$)`)]));
const leaders = /\s(?:\.\s?){4,}/;
const role = /^[\W_]*(?:plaintiff|petitioner|defendant|respondent)s?(?:\(s\))?[\W_]*$/i;

/**
 * Reads the two columns in which captions are set: cells of a table, a rule of `)` or `|` or `§` or `*` down the page, a gap of spaces, leaders of dots. Text
 * outside any column is left; so is "Plaintiff" or "Defendants" at the right margin, on a line of its own.
 */
export function columnsOf(blocks: readonly Placed[]): Columns {
  const lines = blocks.map(linesOf);
  const layout = layoutOf(lines.flat());
  const left = new ProseBuilder();
  const right = new ProseBuilder();
  for (const [b, list] of lines.entries()) {
    const numbered = lineNumbers(list);
    const firstCells = firstCellsOf(blocks[b] as Placed);
    for (const line of list) {
      const lead = numbered ? (/^\s*\d{1,2}(?:\s+|$)/.exec(line.text)?.[0].length ?? 0) : 0;
      const cut = firstCells ? cutRow(line, firstCells) : cutLine(line, lead, layout);
      if (line.plus !== undefined) left.add('+ ', line.plus, 2);
      copy(left, line, cut.left);
      if (!layout.between || !cut.right || cut.left[1] > cut.left[0]) left.add('\n', sourceEnd(line), 0);
      if (!cut.right) continue;
      const atMargin = role.test(line.text.slice(...cut.right));
      copy(atMargin ? left : right, line, cut.right);
      (atMargin ? left : right).add('\n', sourceEnd(line), 0);
    }
    const end = (blocks[b] as Placed).start + (blocks[b] as Placed).block.source.length;
    left.add('\n', end, 0);
    right.add('\n', end, 0);
  }
  return {
    left: withWholeWords(left.build()),
    right: right.build(),
    drawn: layout.rule !== undefined || layout.gap !== undefined,
  };
}

function linesOf(placed: Placed): Line[] {
  const { text } = placed.block.prose;
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    const line = { placed, start, end, text: text.slice(start, end), ruled: ruleBefore(placed, { start, end }) };
    const plus = plusBefore(line, lines);
    if (plus === undefined) lines.push(line);
    else lines.splice(-1, 1, { ...line, plus });
    start = end + 1;
  }
  return lines;
}

/** "                    *      SECTION B": an asterisk of the column that is drawn, not a bullet. */
function ruleBefore({ block: { source, prose } }: Placed, { start, end }: Span): string | undefined {
  if (start === end) return undefined;
  const at = prose.toSource({ start, end: start + 1 }).start;
  return /^[ \t]{16,200}([*|])[ \t]+$/.exec(source.slice(source.lastIndexOf('\n', at - 1) + 1, at))?.[1];
}

/** The place of a plus sign that Markdown takes for a bullet, where the line above breaks off in the midst of a name. */
function plusBefore({ placed, start }: Line, above: readonly Line[]): number | undefined {
  const [words, gap] = above.slice(-2);
  if (!words || !gap || gap.text !== '' || !/[\p{L}&]$/u.test(words.text)) return undefined;
  const { source, prose } = placed.block;
  const from = prose.toSource({ start: words.end - 1, end: words.end }).end;
  const to = prose.toSource({ start, end: start + 1 }).start;
  return /^[ \t]*\r?\n[ \t]*\+ $/.test(source.slice(from, to)) ? placed.start + to - 2 : undefined;
}

function sourceEnd({ placed, end }: Line): number {
  return placed.start + placed.block.prose.toSource({ start: end, end }).start;
}

/** The numbers of pleading paper, 1 to 28 down the margin. */
function lineNumbers(lines: readonly Line[]): boolean {
  const numbers = lines.flatMap(({ text }) => Number(/^\s*(\d{1,2})(?:\s|$)/.exec(text)?.[1] ?? 0) || []);
  let run = 0;
  for (let i = 1; i < numbers.length; i++) if (numbers[i] === (numbers[i - 1] as number) + 1) run++;
  return run >= 4 && run >= numbers.length * 0.9 - 1 && run >= lines.length * 0.3;
}

/** A rule stands on at least three lines and on a sixth of all; a gap of three spaces or more on at least two. */
function layoutOf(lines: readonly Line[]): Layout {
  const drawn = lines.filter(({ text }) => !text.includes('\t'));
  for (const [rule, pattern] of patterns) {
    const hits = drawn.filter(({ text, ruled }) => pattern.test(text) || ruled === rule).length;
    if (hits >= 3 && hits * 6 >= drawn.length) return { rule };
  }
  const gaps: number[] = [];
  let wide = false;
  for (const line of drawn) {
    const found = /\S {3,}(?=\S)/.exec(line.text);
    // "1.   JANE ROE": the number of a party.
    if (!found || ownNumber.test(line.text.slice(0, found.index + 1)) || bothNumbered.test(line.text)) continue;
    gaps.push(sourceColumn(line, found.index + found[0].length));
    wide ||= found[0].length > 6;
  }
  if (gaps.length >= 2 || wide) return { gap: Math.min(...gaps) };
  const far = farColumn(drawn);
  return far === undefined ? {} : { gap: far, between: true };
}

/** The column of a right side whose lines a converter put between those of the left: three or more begin there, far from the margin, and others at it. */
function farColumn(lines: readonly Line[]): number | undefined {
  const said = lines.filter(({ text }) => /\S/.test(text) && !role.test(text));
  const columns = said.map((line) => sourceColumn(line, line.text.search(/\S/)));
  const times = new Map<number, number>();
  for (const column of columns) if (column >= 30) times.set(column, (times.get(column) ?? 0) + 1);
  const [far, often = 0] = [...times].sort((a, b) => b[1] - a[1])[0] ?? [];
  // Between lines of the left side, and not a block of lines that are set in.
  const returns = columns.filter((column, i) => column === far && (columns[i + 1] ?? far) < 8).length;
  return often >= 3 && returns >= 2 ? far : undefined;
}

/** The column in the source at which a place of a line stands; character references and the like count as one. */
function sourceColumn({ placed, start }: Line, at: number): number {
  const { source, prose } = placed.block;
  const offset = prose.toSource({ start: start + at, end: start + at + 1 }).start;
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  return source.slice(lineStart, offset).replace(/&[a-z]+;/gi, ' ').length;
}

/** The first cells of a table's rows, as far as they say something; undefined where the block is no table. */
function firstCellsOf({ block: { marks, prose } }: Placed): readonly Span[] | undefined {
  const cells = marks.filter(({ kind }) => kind === 'cell');
  if (!cells.length) return undefined;
  return cells.filter(
    ({ start, end }) => prose.text[start - 1] !== cellBreak && saysSomething.test(prose.text.slice(start, end)),
  );
}

const ownNumber = /^\s*\(?\d{1,2}[.)]$/;
/** "1. JANE ROE          4. JOHN POE": two columns of one list. */
const bothNumbered = /^\s{0,40}\(?\d{1,2}[.)]\s{1,8}\S[^\n]{1,80}? {3,60}\(?\d{1,2}[.)]\s{1,8}\p{Lu}/u;
const saysSomething = /[^\s)|§:_-]/;

/** A line of a row: what stands in its first cell is the left column, all behind it the right one. A cell can have several lines. */
function cutRow({ start, end, text }: Line, firstCells: readonly Span[]): Cut {
  const cell = firstCells.find((span) => span.start < end && start < span.end);
  const at = cell ? Math.min(end, cell.end) - start : 0;
  return { left: [0, at], right: [at + (text[at] === cellBreak ? 1 : 0), text.length] };
}

function cutLine(line: Line, lead: number, { rule, gap }: Layout): Cut {
  const { text } = line;
  // In HTML a tab opens each cell too.
  if (text.includes('\t')) return cutCells(text, '\t', text.startsWith('\t') ? 1 : 0);
  if (rule === '|' && text.startsWith('|')) {
    // The rule begins a line whose left column is empty; a table's row has another behind it.
    const isEmpty = text.indexOf('|', 1) < 0 && sourceColumn(line, 0) > 8;
    return isEmpty ? { left: [0, 0], right: [1, text.length] } : cutCells(text, '|', 1);
  }
  if (rule !== undefined && line.ruled === rule) return { left: [0, 0], right: [0, text.length] };
  const ruled = rule === undefined ? null : (patterns.get(rule) as RegExp).exec(text.slice(lead));
  if (ruled) return { left: [lead, lead + ruled.index], right: [lead + ruled.index + ruled[0].length, text.length] };
  if (bothNumbered.test(text)) return { left: [lead, text.length] };
  const dots = leaders.exec(text);
  if (dots) return { left: [lead, dots.index], right: [dots.index + dots[0].length, text.length] };
  if (gap !== undefined && text.trim() && sourceColumn(line, text.search(/\S/)) >= gap - 2)
    return { left: [0, 0], right: [lead, text.length] };
  // Behind the number of a party spaces draw no column.
  const from = lead || (/^\s*\(?\d{1,2}[.)] {3,}(?=\S)/.exec(text)?.[0].length ?? 0);
  const spaces = /\S( {3,})(?=\S)/.exec(text.slice(from)) ?? inGap(line, from, gap);
  const wide = spaces !== null && (gap !== undefined || (spaces[1] as string).length >= 6);
  if (spaces && wide)
    return { left: [lead, from + spaces.index + 1], right: [from + spaces.index + spaces[0].length, text.length] };
  return { left: [lead, text.length] };
}

/** Two spaces that end where the column on the right begins: the line fills the column on the left. */
function inGap(line: Line, from: number, gap: number | undefined): RegExpExecArray | null {
  const narrow = gap === undefined ? null : /\S( {2})(?=\S)/.exec(line.text.slice(from));
  return narrow && sourceColumn(line, from + narrow.index + narrow[0].length) === gap ? narrow : null;
}

/** A table row: the first cell that says something is the left column, all behind it the right one. */
function cutCells(text: string, by: string, from: number): Cut {
  const first = text.indexOf(by, from);
  if (first < 0) return { left: [from, text.length] };
  const says = saysSomething.test(text.slice(from, first));
  return says
    ? { left: [from, first], right: [first + 1, text.length] }
    : { left: [from, from], right: [first + 1, text.length] };
}

/** Copies a stretch of a line, with offsets into the document; white space at its edges stays out. */
function copy(builder: ProseBuilder, { placed, start, text }: Line, [from, to]: readonly [number, number]): void {
  const words = text.slice(from, to);
  const kept = words.trim();
  const at = start + from + (words.length - words.trimStart().length);
  for (let i = 0; i < kept.length; i++) {
    const source = placed.block.prose.toSource({ start: at + i, end: at + i + 1 });
    const character = kept[i] === '\t' || (kept[i] === '|' && text.startsWith('|')) ? ' ' : (kept[i] as string);
    builder.add(character, placed.start + source.start, source.end - source.start);
  }
}
