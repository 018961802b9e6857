import type { Analysis } from '../analysis.js';
import { blockAt, type Document, type Placed, readDocument } from '../markdown/document.js';
import type { Span } from '../text/span.js';
import type { Edit, Finding, Fix } from './rule.js';
import { directive, Suppressions } from './suppression.js';

/**
 * The comments that switch a finding off: first for its line (or its block, where no comment can stand at the line), then for
 * the file. Each is tried on the text: one that would change what the document says or how it is built is not offered.
 */
export function suppressionFixes(
  analysis: Pick<Analysis, 'text' | 'document'>,
  finding: Pick<Finding, 'rule' | 'span'>,
): readonly Fix[] {
  const { rule } = finding;
  const sound = (edits: readonly Edit[] | undefined): edits is readonly Edit[] =>
    edits !== undefined && leavesAllElse(analysis, edits, finding);
  const line = [aboveIt(analysis, finding), behindIt(analysis, finding)].find(sound);
  const block = line ? undefined : [aroundIt(analysis, finding)].find(sound);
  const file = atTop(analysis, rule);
  return [
    ...(line ? [{ title: `Disable ${rule} for this line`, edits: line }] : []),
    ...(block ? [{ title: `Disable ${rule} for this block`, edits: block }] : []),
    { title: `Disable ${rule} for this file`, edits: file },
  ];
}

type Place = Pick<Analysis, 'text' | 'document'>;

/** A list's item or a table's row is parted from the one before by a comment between them. */
const listItem = /^\s*(?:>\s*)*(?:[-+*]|\(?(?:\d{1,9}|@[\w-]*|#)\\?[.)])\s/;

/** A comment on a line of its own above the block that the finding's line begins. */
function aboveIt(
  { text, document }: Place,
  { rule, span }: Pick<Finding, 'rule' | 'span'>,
): readonly Edit[] | undefined {
  const placed = proseAt(document, span);
  const { start, end } = lineAt(text, span.start);
  if (!placed || placed.start !== start || !isBlank(text, lineBefore(text, start))) return undefined;
  if (listItem.test(text.slice(start, end))) return undefined;
  return [{ start, end: start, text: `${directive('disable-next-line', rule)}${endOfLine(text)}` }];
}

/** A comment at the end of the finding's line, before a hard break or a table's last bar. Indented text shows comments as text. */
function behindIt(
  { text, document }: Place,
  { rule, span }: Pick<Finding, 'rule' | 'span'>,
): readonly Edit[] | undefined {
  const placed = proseAt(document, span);
  const { start, end } = lineAt(text, span.start);
  const line = text.slice(start, end);
  if (!placed || /^(?: {4}| {0,3}\t)/.test(placed.block.source) || /^\s*(?:`{3,}|~{3,})/.test(placed.block.source))
    return undefined;
  const words = line.trimEnd();
  const last = words.at(-1) === '|' || words.at(-1) === '\\' ? words.slice(0, -1).trimEnd() : words;
  const at = start + last.length;
  return [{ start: at, end: at, text: ` ${directive('disable-line', rule)}` }];
}

/** Comments above and below the finding's block. */
function aroundIt(
  { text, document }: Place,
  { rule, span }: Pick<Finding, 'rule' | 'span'>,
): readonly Edit[] | undefined {
  const placed = proseAt(document, span);
  if (!placed) return undefined;
  const { start, end } = { start: placed.start, end: placed.start + placed.block.source.length };
  const after = { start: Math.min(text.length, end + 1), end: lineAt(text, Math.min(text.length, end + 1)).end };
  if (!isBlank(text, lineBefore(text, start)) || (end < text.length && !isBlank(text, after))) return undefined;
  const line = endOfLine(text);
  return [
    { start, end: start, text: `${directive('disable', rule)}${line}${line}` },
    { start: end, end, text: `${line}${line}${directive('enable', rule)}` },
  ];
}

/** A comment at the top, behind the front matter, which must stay first. */
function atTop({ text, document }: Place, rule: string): readonly Edit[] {
  const line = endOfLine(text);
  const first = document.blocks.at(0);
  if (first?.block.kind === 'frontMatter') {
    const end = first.start + first.block.source.length;
    return [{ start: end, end, text: `${line}${line}${directive('disable-file', rule)}` }];
  }
  const start = text.startsWith('\ufeff') ? 1 : 0;
  return [{ start, end: start, text: `${directive('disable-file', rule)}${line}${line}` }];
}

/** Whether with the edits made the finding is switched off, and the document says and is what it was. */
function leavesAllElse(
  { text, document }: Place,
  edits: readonly Edit[],
  { rule, span }: Pick<Finding, 'rule' | 'span'>,
): boolean {
  const sorted = [...edits].sort((a, b) => b.start - a.start);
  const after = sorted.reduce((words, edit) => words.slice(0, edit.start) + edit.text + words.slice(edit.end), text);
  const moved = edits.reduce((by, edit) => by + (edit.start <= span.start ? edit.text.length : 0), 0);
  const read = readDocument(after, document);
  const place = { start: span.start + moved, end: span.end + moved };
  return new Suppressions(read).cover(rule, place) && outline(read) === outline(document);
}

/** What a document says and how it is built: prose without its spacing, with its headings, cells, quotations and the like. */
function outline({ blocks }: Document): string {
  return [...blocks]
    .filter(({ block }) => block.kind !== 'comment')
    .map(({ block, struck }) => {
      const marks = block.marks.map(({ kind, depth, label }) => `${kind}${depth ?? ''}${label ?? ''}`).join();
      return `${block.kind}${struck} ${marks} ${block.prose.text.replace(/[ \t\n]+/g, ' ').trim()}`;
    })
    .join('\n');
}

function proseAt(document: Document, span: Span): Placed | undefined {
  const placed = blockAt(document, span.start);
  return placed?.block.kind === 'prose' ? placed : undefined;
}

function lineAt(text: string, offset: number): Span {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const lineFeed = text.indexOf('\n', offset);
  const end = lineFeed < 0 ? text.length : lineFeed;
  return { start, end: text[end - 1] === '\r' && end > start ? end - 1 : end };
}

function lineBefore(text: string, start: number): Span {
  return start === 0 ? { start: 0, end: 0 } : lineAt(text, start - 1);
}

const isBlank = (text: string, line: Span): boolean => !text.slice(line.start, line.end).replace('\ufeff', '').trim();

const endOfLine = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
