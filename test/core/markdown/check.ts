import assert from 'node:assert/strict';
import type { Block, Mark } from '../../../src/markdown/block.js';
import { type Placed, readDocument, sourceSpan } from '../../../src/markdown/document.js';
import type { Span } from '../../../src/text/span.js';

/**
 * Reads a fixture's source and compares what is read with what the fixture says. A fixture is lines of a gutter and a
 * content:
 *
 *     prose   | Under &sect;&nbsp;1983, *Kentucky      the source; where a block begins its kind, `~` if struck out
 *             ^       ^^^^^^^^^^^^^^^^ § 1983           these characters of the line above are read as "§ 1983"
 *             | v. Graham* holds.
 *             = Under § 1983, Kentucky⏎v. Graham holds. the block's whole prose
 *             * emphasis: Kentucky⏎v. Graham           with it go all its marks, links and comments
 *
 * A caret line without words goes on with the one before. `⟨A0⟩` is the code unit of that number; in prose `⏎`, `⇥` and
 * `▢` are a line break, a cell's end and what is not read.
 */
export function check(fixture: string): void {
  const lines = fixture
    .split('\n')
    .map((line) => line.trimEnd())
    .filter(Boolean);
  const { blocks } = readDocument(sourceOf(lines));
  assert.equal(rendered(lines, [...blocks]), lines.join('\n'));
}

interface Line {
  readonly kind: string;
  readonly sign: string;
  readonly content: string;
  /** The column where the content begins. */
  readonly column: number;
}

function lineOf(line: string): Line {
  const found = /^(\S*)[ ]*([|^=*])(?: |$)/.exec(line);
  if (!found) throw new Error(`no gutter: ${line}`);
  const column = found[0].length;
  return { kind: found[1] as string, sign: found[2] as string, content: line.slice(column), column };
}

function sourceOf(lines: readonly string[]): string {
  const typed = lines.map(lineOf).filter(({ sign }) => sign === '|');
  return typed.map(({ content }) => characters(content).join('')).join('\n');
}

/** A line's characters, each as long in the fixture as it takes to write. */
function characters(content: string): string[] {
  return [...content.matchAll(/⟨([0-9A-F]+)⟩|[\s\S]/g)].map(({ 0: written, 1: code }) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : written,
  );
}

/** The fixture as the reading would have it: the same source lines, what was read in place of what was expected. */
function rendered(lines: readonly string[], blocks: readonly Placed[]): string {
  const result: string[] = [];
  const width = Math.max(...lines.map((line) => lineOf(line).column)) - 2;
  const gutter = (kind: string, sign: string, content: string): string =>
    `${kind.padEnd(width)}${sign} ${sign === '|' ? content : content.replace(/ $/, '⟨20⟩')}`.trimEnd();
  let offset = 0;
  let current: Placed | undefined;
  let typed = { content: '', start: 0 };
  let factsDone = false;
  let span: Span = { start: 0, end: 0 };
  for (const line of lines.map(lineOf)) {
    if (line.sign === '|') {
      const text = characters(line.content).join('');
      const begins = blocks.find(({ start }) => offset <= start && start < offset + Math.max(1, text.length));
      if (begins) current = begins;
      typed = { content: line.content, start: offset };
      factsDone = false;
      result.push(gutter(begins ? `${begins.block.kind}${begins.struck ? '~' : ''}` : '', '|', line.content));
      offset += text.length + 1;
    } else if (!current) throw new Error('said of no block');
    else if (line.sign === '^') {
      const words = line.content.trimStart().replace(/^\^+ ?/, '');
      if (words) span = spanOf(current, plain(words));
      result.push(gutter('', '^', `${carets(span, typed)}${words && ` ${words}`}`));
    } else if (!factsDone) {
      factsDone = true;
      result.push(gutter('', '=', visible(current.block.prose.text)));
      for (const fact of facts(current.block)) result.push(gutter('', '*', fact));
    }
  }
  return result.join('\n');
}

/** Where a block's words stand in the source, both ways. */
function spanOf(placed: Placed, words: string): Span {
  const at = placed.block.prose.text.indexOf(words);
  assert.ok(at >= 0, `"${visible(words)}" is not in "${visible(placed.block.prose.text)}"`);
  const span = sourceSpan(placed, { start: at, end: at + words.length });
  assert.ok(span.end <= placed.start + placed.block.source.length, `"${visible(words)}" ends outside its block`);
  assert.equal(placed.block.prose.fromSource(span.start - placed.start), at, `the way back to "${visible(words)}"`);
  return span;
}

/** Carets under those characters of a line that stand in the span. */
function carets(span: Span, line: { readonly content: string; readonly start: number }): string {
  let offset = line.start;
  let drawn = '';
  for (const { 0: written } of line.content.matchAll(/⟨[0-9A-F]+⟩|[\s\S]/g)) {
    drawn += (span.start <= offset && offset < span.end ? '^' : ' ').repeat(written.length);
    offset++;
  }
  return drawn.trimEnd();
}

function facts(block: Block): string[] {
  const text = (start: number, end: number): string => visible(block.prose.text.slice(start, end));
  const more = ({ depth, label }: Mark): string => (depth || label ? `[${depth ?? label}]` : '');
  return [
    ...(block.struck ? [block.struck] : []),
    ...block.marks.map((mark) =>
      mark.start < mark.end
        ? `${mark.kind}${more(mark)}: ${text(mark.start, mark.end)}`
        : `${mark.kind}${more(mark)} behind: ${text(Math.max(0, mark.start - 8), mark.start)}`,
    ),
    ...block.links.map(({ prose, source, url, address }) => {
      const typed = visible(block.source.slice(source.start, source.end));
      const place = address ? '' : ', its address elsewhere';
      return `link: ${text(prose.start, prose.end)} -> ${url} from ${typed}${place}`;
    }),
    ...block.comments.map(
      ({ start, end, text: words }) => `comment: ${visible(words)} from ${visible(block.source.slice(start, end))}`,
    ),
  ];
}

const signs: readonly (readonly [string, string])[] = [
  ['\n', '⏎'],
  ['\t', '⇥'],
  ['\ufffc', '▢'],
];

function visible(text: string): string {
  let result = text;
  for (const [character, sign] of signs) result = result.replaceAll(character, sign);
  return result.replace(
    /[\0-\x1f\u00a0\u2000-\u200b\u2028\u202f\ufeff]|\p{Cs}/gu,
    (found) => `⟨${found.charCodeAt(0).toString(16).toUpperCase()}⟩`,
  );
}

function plain(words: string): string {
  let result = characters(words).join('');
  for (const [character, sign] of signs) result = result.replaceAll(sign, character);
  return result;
}
