/**
 * Splits a source into blocks that parse alone, at blank lines that nothing holds together (CommonMark 0.31 § 3;
 * Pandoc's `:::` divs and YAML metadata blocks).
 *
 * Splitting runs forward and never looks back, so that any block boundary is a place to begin again. How far ahead a
 * decision looked is kept with the block (`reach`): an edit beyond it cannot change it.
 */

export type ChunkKind = 'markdown' | 'frontMatter' | 'fence' | 'html' | 'div' | 'latex';

/** One block of source, `start` to `end`, blank lines around it left out. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly start: number;
  readonly end: number;
  /** No edit at or after this offset changes this chunk or one before it. */
  readonly reach: number;
}

interface Line {
  readonly start: number;
  /** End without the line break. */
  readonly end: number;
  /** Where the next line begins; equal to `end` at the end of the text. */
  readonly next: number;
}

/** Beyond this a run of lines without a blank one is cut at a line break, so that one keystroke stays cheap. */
const longestChunk = 16_384;
/** Front matter longer than this is not front matter. */
const longestFrontMatter = 65_536;

const fenceStart = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/;
const htmlStart = /^[ \t]*(?:(<!--)|<(script|pre|style|textarea)(?=[\s>]|$)|(<\?)|(<!\[CDATA\[)|(<![A-Za-z]))/i;
const latexStart = /^[ \t]*\\begin\{([a-z]{2,20}\*?)\}/;
const divLine = /^ {0,3}:{3,}/;
const listMarker = /^([ \t]*)((?:[-+*]|\d{1,9}[.)]|\((?:@[\w-]*|\d{1,9})\)|#\.))([ \t]+)/;
const footnoteMarker = /^ {0,3}\[\^[^\]\s]+\]:/;
const numberMarker = /^ {0,3}(?:(¶) ?(\d{1,5})[.)]?|(\d{1,5})(\\?[.)]))[ \t\u00a0]/;

function lineAt(text: string, start: number): Line {
  const lineFeed = text.indexOf('\n', start);
  if (lineFeed < 0) return { start, end: text.length, next: text.length };
  const end = lineFeed > start && text.charCodeAt(lineFeed - 1) === 13 ? lineFeed - 1 : lineFeed;
  return { start, end, next: lineFeed + 1 };
}

function isBlank(text: string, line: Line): boolean {
  for (let i = line.start; i < line.end; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 9 && code !== 13 && code !== 12) return false;
  }
  return true;
}

const content = (text: string, line: Line): string => text.slice(line.start, line.end);

/** The chunks of `text` from `from`, which is 0 or where a chunk began, in order. */
export function* chunks(text: string, from = 0): Generator<Chunk> {
  let at = from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : from;
  let examined = 0;
  if (from <= 1) {
    const matter = frontMatter(text, at);
    examined = matter.reach;
    if (matter.end > at) {
      yield { kind: 'frontMatter', start: at, end: matter.end, reach: matter.reach };
      at = lineAt(text, matter.end).next;
    }
  }
  while (at < text.length) {
    const line = lineAt(text, at);
    if (isBlank(text, line)) {
      if (line.next === line.end) return;
      at = line.next;
      continue;
    }
    const chunk = chunkAt(text, line);
    examined = Math.max(examined, chunk.reach);
    yield { ...chunk, reach: examined };
    at = lineAt(text, chunk.end).next;
    if (at === chunk.end) return;
  }
}

function frontMatter(text: string, at: number): { end: number; reach: number } {
  const first = lineAt(text, at);
  if (!/^---[\w-]*[ \t]*$/.test(content(text, first))) return { end: at, reach: first.next };
  const limit = at + longestFrontMatter;
  for (let line = lineAt(text, first.next); ; line = lineAt(text, line.next)) {
    const words = content(text, line);
    if (/^(?:---|\.\.\.)[ \t]*$/.test(words) && line.start > at) return { end: line.end, reach: line.next + 1 };
    if (line.next === line.end || line.next > limit) return { end: at, reach: line.next + 1 };
  }
}

function chunkAt(text: string, first: Line): Chunk {
  const words = content(text, first);
  const fence = fenceStart.exec(words);
  if (fence) return fenced(text, first, fence[1] as string);
  const html = htmlStart.exec(words);
  if (html) return rawHtml(text, first, html);
  const environment = latexStart.exec(words);
  if (environment) return rawLatex(text, first, environment[1] as string);
  if (divLine.test(words)) return { kind: 'div', start: first.start, end: first.end, reach: first.next + 1 };
  return paragraphs(text, first);
}

function fenced(text: string, first: Line, marker: string): Chunk {
  let line = first;
  while (line.next > line.end) {
    line = lineAt(text, line.next);
    const words = content(text, line).trim();
    if (words.length >= marker.length && words === (marker[0] as string).repeat(words.length))
      return { kind: 'fence', start: first.start, end: line.end, reach: line.next + 1 };
  }
  return { kind: 'fence', start: first.start, end: text.length, reach: Number.POSITIVE_INFINITY };
}

/** HTML blocks of CommonMark's kinds 1 to 5, which go on over blank lines to their own end mark. */
function rawHtml(text: string, first: Line, start: RegExpExecArray): Chunk {
  const mark = start[1] ? '-->' : start[2] ? `</${start[2].toLowerCase()}>` : start[3] ? '?>' : start[4] ? ']]>' : '>';
  const from = start[1] ? first.start + start[0].length - 2 : first.start;
  const ends = (line: Line): boolean => text.slice(Math.max(line.start, from), line.end).toLowerCase().includes(mark);
  let line = first;
  while (!ends(line)) {
    if (line.next === line.end)
      return { kind: 'html', start: first.start, end: text.length, reach: Number.POSITIVE_INFINITY };
    line = lineAt(text, line.next);
  }
  return { kind: 'html', start: first.start, end: line.end, reach: line.next + 1 };
}

/**
 * A LaTeX environment, which Pandoc passes on raw, up to its `\\end` (Pandoc's `raw_tex`). Where it has none within reach it is a paragraph.
 */
function rawLatex(text: string, first: Line, name: string): Chunk {
  const mark = `\\end{${name}}`;
  let line = first;
  while (!content(text, line).includes(mark)) {
    if (line.next === line.end || line.end - first.start > longestChunk)
      return { ...paragraphs(text, first), reach: line.next + 1 };
    line = lineAt(text, line.next);
  }
  return { kind: 'latex', start: first.start, end: line.end, reach: line.next + 1 };
}

/** Whether a line begins something that cannot stand inside a paragraph. */
function interrupts(words: string): boolean {
  if (fenceStart.test(words) || divLine.test(words) || latexStart.test(words)) return true;
  const html = htmlStart.exec(words);
  return html !== null && !(html[1] && words.includes('-->'));
}

/**
 * Lines up to a blank one, and after it those that a list item or a footnote goes on to by its indentation. Deeper
 * indentation is a lawyer's centring and begins a block of its own.
 */
function paragraphs(text: string, first: Line): Chunk {
  let last = first;
  let hold = holdOf(content(text, first), undefined);
  let number = numberOf(content(text, first));
  for (;;) {
    if (last.next === last.end) return { kind: 'markdown', start: first.start, end: last.end, reach: text.length + 1 };
    let line = lineAt(text, last.next);
    if (isBlank(text, line)) {
      while (isBlank(text, line) && line.next > line.end) line = lineAt(text, line.next);
      const words = content(text, line);
      const indent = indentOf(words);
      const goesOn = hold !== undefined && indent >= hold.least && indent <= hold.most && !interrupts(words);
      if (!goesOn || isBlank(text, line) || line.end - first.start > longestChunk)
        return { kind: 'markdown', start: first.start, end: last.end, reach: line.next + 1 };
    }
    const words = content(text, line);
    const next = numberOf(words);
    const ends =
      interrupts(words) ||
      line.end - first.start > longestChunk ||
      (number !== undefined && next !== undefined && next.mark === number.mark && next.value === number.value + 1);
    if (ends) return { kind: 'markdown', start: first.start, end: last.end, reach: line.next + 1 };
    number ??= next;
    hold = holdOf(words, hold);
    last = line;
  }
}

interface Hold {
  readonly least: number;
  readonly most: number;
}

function holdOf(words: string, before: Hold | undefined): Hold | undefined {
  if (footnoteMarker.test(words)) return { least: before ? Math.min(4, before.least) : 4, most: 7 };
  const marker = listMarker.exec(words);
  if (!marker) return before;
  const spaces = (marker[3] as string).length;
  const offset = (marker[1] as string).length + (marker[2] as string).length + (spaces > 4 ? 1 : spaces);
  return { least: before ? Math.min(before.least, offset) : offset, most: offset + 3 };
}

function numberOf(words: string): { mark: string; value: number } | undefined {
  const found = numberMarker.exec(words);
  return found ? { mark: found[1] ?? (found[4] as string), value: Number(found[2] ?? found[3]) } : undefined;
}

function indentOf(words: string): number {
  let columns = 0;
  for (const character of words) {
    if (character === ' ') columns++;
    else if (character === '\t') columns += 4 - (columns % 4);
    else break;
  }
  return columns;
}
