import type { Placed } from '../markdown/document.js';
import { type Prose, ProseBuilder } from '../text/prose.js';

/** One line of a caption: what stands left of the drawn column, and what stands right of it. */
interface Cut {
  readonly left: readonly [number, number];
  readonly right?: readonly [number, number];
}

/** The two columns of the lines of some blocks. Both map to offsets into the document's source; lines end in LF, blocks in two. */
export interface Columns {
  readonly left: Prose;
  readonly right: Prose;
  /** Whether a column was drawn, so that lines are broken where it forces them to be. */
  readonly drawn: boolean;
}

const rules = [')', '|', '§', ':', '}', ']', '¦'] as const;

/**
 * Reads the two columns in which captions are set: cells of a table, a rule of `)` or `|` or `§` or `:` down the page, or a gap of spaces. Text
 * outside any column is left.
 */
export function columnsOf(blocks: readonly Placed[]): Columns {
  const left = new ProseBuilder();
  const right = new ProseBuilder();
  let drawn = false;
  for (const placed of blocks) {
    const text = placed.block.prose.text;
    const lines = linesOf(text);
    const rule = ruleOf(text, lines);
    const gap = rule === undefined ? gapOf(placed, lines) : undefined;
    drawn ||= rule !== undefined || gap !== undefined;
    for (const [start, end] of lines) {
      const cut = cutLine(placed, text, start, end, rule, gap);
      copy(left, placed, cut.left);
      left.add('\n', placed.start + placed.block.prose.toSource({ start: end, end }).start, 0);
      if (cut.right) {
        copy(right, placed, cut.right);
        right.add('\n', placed.start + placed.block.prose.toSource({ start: end, end }).start, 0);
      }
    }
    left.add('\n', placed.start + placed.block.source.length, 0);
    right.add('\n', placed.start + placed.block.source.length, 0);
  }
  return { left: left.build(), right: right.build(), drawn };
}

function linesOf(text: string): [number, number][] {
  const lines: [number, number][] = [];
  for (let start = 0; start <= text.length; ) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    lines.push([start, end]);
    start = end + 1;
  }
  return lines;
}

const ruleAt = (rule: string): RegExp => new RegExp(`(?:^|\\s)${rule === '|' || rule === ')' || rule === ']' || rule === '}' ? '\\' : ''}${rule}(?=\\s|$)`);

/** The character that is drawn down the page: on at least three lines, and on a third of all. */
function ruleOf(text: string, lines: readonly [number, number][]): string | undefined {
  if (text.includes('\t')) return undefined;
  for (const rule of rules) {
    if (!text.includes(rule)) continue;
    const pattern = ruleAt(rule);
    const hits = lines.filter(([start, end]) => pattern.test(text.slice(start, end))).length;
    if (hits >= 3 && hits * 4 >= lines.length) return rule;
  }
  return undefined;
}

/** The source column at which a right-hand column set off by spaces begins; undefined where none is. */
function gapOf(placed: Placed, lines: readonly [number, number][]): number | undefined {
  const text = placed.block.prose.text;
  const at: number[] = [];
  for (const [start, end] of lines) {
    const found = /\S {3,}(?=\S)/.exec(text.slice(start, end));
    if (found) at.push(sourceColumn(placed, start + found.index + found[0].length));
  }
  return at.length >= 2 ? Math.min(...at) : undefined;
}

function sourceColumn(placed: Placed, prose: number): number {
  const offset = placed.block.prose.toSource({ start: prose, end: prose + 1 }).start;
  return offset - (placed.block.source.lastIndexOf('\n', offset - 1) + 1);
}

function cutLine(placed: Placed, text: string, start: number, end: number, rule: string | undefined, gap: number | undefined): Cut {
  const line = text.slice(start, end);
  const tab = line.indexOf('\t');
  if (tab >= 0) return cutCells(line, start);
  if (rule !== undefined) {
    const found = ruleAt(rule).exec(line);
    if (found) {
      const at = found.index + found[0].length;
      return { left: [start, start + found.index], right: [start + at, end] };
    }
  } else if (gap !== undefined && line.trim()) {
    const found = /\S( {3,})(?=\S)/.exec(line);
    if (found) return { left: [start, start + found.index + 1], right: [start + found.index + found[0].length, end] };
    if (sourceColumn(placed, start + line.search(/\S/)) >= gap - 2) return { left: [start, start], right: [start, end] };
  }
  return { left: [start, end] };
}

/** A table row: the first cell that says something is the left column, all behind it the right one. */
function cutCells(line: string, start: number): Cut {
  const first = line.indexOf('\t');
  const says = (text: string): boolean => /[^\s)|§:_-]/.test(text);
  if (says(line.slice(0, first))) return { left: [start, start + first], right: [start + first + 1, start + line.length] };
  return { left: [start, start], right: [start + first + 1, start + line.length] };
}

/** Copies a stretch of a block's prose, with offsets into the document; tabs and rules at its edges stay out. */
function copy(builder: ProseBuilder, placed: Placed, [from, to]: readonly [number, number]): void {
  const { prose } = placed.block;
  const text = prose.text.slice(from, to);
  const lead = text.length - text.trimStart().length;
  const kept = text.trim();
  for (let i = 0; i < kept.length; i++) {
    const at = from + lead + i;
    const source = prose.toSource({ start: at, end: at + 1 });
    const character = kept[i] === '\t' ? ' ' : (kept[i] as string);
    builder.add(character, placed.start + source.start, source.end - source.start);
  }
}
