import type { ProseEdit } from '../text/prose.js';
import { cellBreak } from './block.js';

/** Commands of layout, and how many of their arguments are layout, not text. */
const layout: ReadonlyMap<string, number> = new Map([
  ...'begin end hspace vspace pagestyle thispagestyle usepackage label ref includegraphics input'
    .split(' ')
    .map((name) => [name, 1] as const),
  ...'rule setlength addtolength setcounter newcommand renewcommand fontsize multicolumn'
    .split(' ')
    .map((name) => [name, 2] as const),
]);
const tabular = new Set(['tabular', 'tabularx', 'longtable', 'array', 'minipage', 'parbox']);
const command = /\\([A-Za-z]+)\*?/y;

/** For each bracket and brace that is closed, by its place, the place behind its closing one. Each sort by itself. */
function closings(text: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: Record<string, number[]> = { '[': [], '{': [] };
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '\\') i++;
    else if (character === '[' || character === '{') open[character]?.push(i);
    else if (character === ']' || character === '}') {
      const start = open[character === ']' ? '[' : '{']?.pop();
      if (start !== undefined) found.set(start, i + 1);
    }
  }
  return found;
}

/** Whether text holds LaTeX commands that Pandoc would pass on. */
export function hasLatex(text: string): boolean {
  return /\\[A-Za-z]{2,}/.test(text);
}

/**
 * The edits that turn LaTeX among prose into prose: `\textbf{X}` is X, `\hspace*{3em}` is a space and `\newpage` nothing. In a raw LaTeX
 * block (`raw`) also `\\` for a line break, `&` for a column, `~` for a space and `%` for a comment.
 */
export function readLatex(text: string, raw: boolean): ProseEdit[] {
  const edits: ProseEdit[] = [];
  const closed = closings(text);
  for (let at = 0; at < text.length; ) {
    const character = text[at];
    if (character === '\\') {
      command.lastIndex = at;
      const found = command.exec(text);
      if (found) {
        const end = afterCommand(text, found[1] as string, command.lastIndex, closed);
        edits.push({ start: at, end, text: /space$|^quad|^qquad|^hfill/.test(found[1] as string) ? ' ' : '' });
        at = end;
        continue;
      }
      if (raw && text[at + 1] === '\\') {
        let end = text[at + 2] === '[' ? (closed.get(at + 2) ?? at + 2) : at + 2;
        while (text[end] === ' ' || text[end] === '\r') end++;
        if (text[end] === '\n') end++;
        edits.push({ start: at, end, text: '\n' });
        at = end;
        continue;
      }
      if (raw && at + 1 < text.length) {
        edits.push({ start: at, end: at + 2, text: text[at + 1] as string });
        at += 2;
        continue;
      }
    } else if (raw && character === '&') edits.push({ start: at, end: at + 1, text: cellBreak });
    else if (raw && character === '~') edits.push({ start: at, end: at + 1, text: ' ' });
    else if (raw && (character === '{' || character === '}')) edits.push({ start: at, end: at + 1, text: '' });
    else if (raw && character === '%') {
      const lineFeed = text.indexOf('\n', at);
      const end = lineFeed < 0 ? text.length : lineFeed;
      edits.push({ start: at, end, text: '' });
      at = end;
      continue;
    }
    at++;
  }
  if (!raw) bracesOf(text, edits, closed);
  return disjoint(edits);
}

/** The edits in order, without those that begin inside another: brackets and braces need not nest. */
function disjoint(edits: ProseEdit[]): ProseEdit[] {
  let end = 0;
  return edits
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((edit) => {
      if (edit.start < end) return false;
      end = edit.end;
      return true;
    });
}

function afterCommand(text: string, name: string, from: number, closed: ReadonlyMap<number, number>): number {
  const after = (at: number, opening: string): number => (text[at] === opening ? (closed.get(at) ?? at) : at);
  let at = after(from, '[');
  const environment = name === 'begin' ? /^\{([a-z]+)\*?\}/.exec(text.slice(at, at + 20))?.[1] : undefined;
  const columns = environment !== undefined && tabular.has(environment) ? 1 : 0;
  for (let left = (layout.get(name) ?? 0) + columns; left > 0; left--) {
    const argument = after(at, '[');
    if (text[argument] !== '{') break;
    at = after(argument, '{');
  }
  return at;
}

/** The braces that stay behind when a command among prose is taken out: `{X}` right after it. */
function bracesOf(text: string, edits: ProseEdit[], closed: ReadonlyMap<number, number>): void {
  for (const edit of [...edits]) {
    if (text[edit.end] !== '{') continue;
    const close = closed.get(edit.end);
    if (close === undefined) continue;
    edits.push({ start: edit.end, end: edit.end + 1, text: '' }, { start: close - 1, end: close, text: '' });
  }
}
