import type { ProseEdit } from '../text/prose.js';
import { cellBreak } from './block.js';

/** Commands whose first argument is layout, not text. */
const layout = new Set([
  'begin',
  'end',
  'hspace',
  'vspace',
  'setlength',
  'pagestyle',
  'thispagestyle',
  'usepackage',
  'rule',
  'label',
  'ref',
  'renewcommand',
  'newcommand',
  'addtolength',
  'fontsize',
  'multicolumn',
  'includegraphics',
  'input',
  'setcounter',
]);
const tabular = new Set(['tabular', 'tabularx', 'longtable', 'array', 'minipage', 'parbox']);
const command = /\\([A-Za-z]+)\*?/y;

/** Where the brackets that open at `at` close; at most 2,000 characters on. */
function afterBrackets(text: string, at: number, open: string, close: string): number {
  let depth = 0;
  const limit = Math.min(text.length, at + 2000);
  for (let i = at; i < limit; i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i + 1;
  }
  return at;
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
  for (let at = 0; at < text.length; ) {
    const character = text[at];
    if (character === '\\') {
      command.lastIndex = at;
      const found = command.exec(text);
      if (found) {
        const end = afterCommand(text, found[1] as string, command.lastIndex);
        edits.push({ start: at, end, text: /space$|^quad|^qquad|^hfill/.test(found[1] as string) ? ' ' : '' });
        at = end;
        continue;
      }
      if (raw && text[at + 1] === '\\') {
        let end = text[at + 2] === '[' ? afterBrackets(text, at + 2, '[', ']') : at + 2;
        while (text[end] === ' ') end++;
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
  if (!raw) bracesOf(text, edits);
  return edits.sort((a, b) => a.start - b.start);
}

function afterCommand(text: string, name: string, from: number): number {
  let at = from;
  if (text[at] === '[') at = afterBrackets(text, at, '[', ']');
  if (!layout.has(name)) return at;
  const environment = /^\{([a-z]+)\*?\}/.exec(text.slice(at, at + 20))?.[1];
  if (text[at] === '{') at = afterBrackets(text, at, '{', '}');
  if (name === 'begin' && environment !== undefined && tabular.has(environment)) {
    if (text[at] === '[') at = afterBrackets(text, at, '[', ']');
    if (text[at] === '{') at = afterBrackets(text, at, '{', '}');
  }
  return at;
}

/** The braces that stay behind when a command among prose is taken out: `{X}` right after it. */
function bracesOf(text: string, edits: ProseEdit[]): void {
  for (const edit of [...edits]) {
    if (text[edit.end] !== '{') continue;
    const close = afterBrackets(text, edit.end, '{', '}');
    if (close === edit.end) continue;
    edits.push({ start: edit.end, end: edit.end + 1, text: '' }, { start: close - 1, end: close, text: '' });
  }
}
