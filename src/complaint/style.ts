import type { Block } from '../markdown/block.js';
import type { Blocks } from '../markdown/blocks.js';
import { type Document, type Placed, sourceSpan } from '../markdown/document.js';
import type { Span } from '../text/span.js';
import type { Complaint } from './complaint.js';
import { blockOf, numberSpan, type Paragraph } from './paragraphs.js';
import type { SectionKind } from './section-kind.js';
import type { Section } from './sections.js';

/** The line break that a text uses. */
export function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Where the digits stand that count a paragraph in the source: "12" of "¶ 12", of "12\.", of "4.12". Undefined where it numbers itself. */
export function digitsOf(document: Document, paragraph: Paragraph): Span | undefined {
  const { number } = paragraph;
  const placed = blockOf(document, paragraph);
  const digits = /\d+(?=\D*$)/.exec(placed.block.prose.text.slice(number.start, number.end));
  if (!digits || number.style === 'automatic') return undefined;
  const start = number.start + digits.index;
  return sourceSpan(placed, { start, end: start + digits[0].length });
}

/** How a paragraph begins in the source, its number changed to `value`: "12. ", "¶ 12 ", "12\. ", "**12.** ", "(@) ", with the indentation before it. */
export function leadOf(document: Document, paragraph: Paragraph, value: number): string {
  const { text } = document;
  const number = numberSpan(document, paragraph);
  const lineStart = text.lastIndexOf('\n', number.start - 1) + 1;
  const before = text.slice(lineStart, number.start);
  const after = /^\\?[*_]{0,3}(?:[ \t]|&[a-z]{2,6};)*/.exec(text.slice(number.end, number.end + 60))?.[0] ?? ' ';
  const lead = /^[\s*_\\]*$/.test(before) ? before : '';
  const digits = digitsOf(document, paragraph);
  const written = digits
    ? `${text.slice(number.start, digits.start)}${value}${text.slice(digits.end, number.end)}`
    : text.slice(number.start, number.end);
  return `${lead}${written}${lead === before || !/[*_]/.test(after) ? after : ' '}`.replace(/\S$/, '$& ');
}

/** Where a paragraph's own words end in the source: before the next one of its block, or at its block's end. */
export function paragraphEnd(text: string, placed: Placed, proseOffset: number): number {
  const prose = placed.block.prose.text;
  const blank = prose.indexOf('\n\n', proseOffset);
  if (blank < 0) return placed.start + placed.block.source.trimEnd().length;
  const end = sourceSpan(placed, { start: Math.max(0, blank - 1), end: blank }).end;
  return end + (/^(?:[*_~]{1,3}|\[\^[^\]\s]{1,40}\])+/.exec(text.slice(end, end + 80))?.[0].length ?? 0);
}

const closing =
  /^\W*(?:wherefore|respectfully submitted|dated?\b|\/?s\/|_{6,}|(?:plaintiff|the plaintiff) (?:demands|requests|prays)|jury (?:trial )?demand|by:)/i;

/** Where the last paragraph of a section ends in the source; what closes a pleading is none of it. Undefined where nothing stands in it. */
export function sectionEnd({ document: { blocks } }: Complaint, section: Section): number | undefined {
  for (let i = section.end - 1; i >= section.body; i--) {
    const placed = blocks.at(i) as Placed;
    if (placed.struck || placed.block.kind !== 'prose' || closing.test(placed.block.prose.text)) continue;
    if (isClosed(blocks, section, i)) continue;
    return placed.start + placed.block.source.trimEnd().length;
  }
  return undefined;
}

/** Whether something that closes the pleading stands above a block of its section. */
function isClosed(blocks: Blocks, section: Section, at: number): boolean {
  for (let i = Math.max(section.body, at - 20); i < at; i++)
    if (closing.test((blocks.block(i) as Block).prose.text)) return true;
  return false;
}

/** The last section of a kind. */
export function lastSection({ sections }: Complaint, kind: SectionKind): Section | undefined {
  return sections.findLast((section) => section.kind === kind && section.heading !== '');
}

/** A heading of the pleading with other words, set as its own headings are; undefined where it has none to go by. */
export function headingLike({ document, sections, title }: Complaint, words: string): string | undefined {
  const below = sections.filter(
    ({ start, heading, kind }) =>
      heading && kind !== 'exhibit' && (document.blocks.at(start)?.start ?? 0) >= (title?.end ?? 0),
  );
  for (const section of [...below.filter(({ kind }) => kind !== 'count' && kind !== 'other'), ...below]) {
    const placed = document.blocks.at(section.start);
    if (!placed) continue;
    const { source } = placed.block;
    if (section.kind === 'count' || section.body !== section.start + 1) {
      const marks = /^#{1,6} /.exec(source)?.[0];
      if (marks) return `${marks}${words}`;
      continue;
    }
    const at = source.indexOf(section.heading);
    if (at < 0 || source.trim().includes('\n')) continue;
    const before = source.slice(0, at).replace(/(?:[IVXLC]{1,6}|[A-Z]|\d{1,2})\\?[.)]\s+$/, '');
    if (!/^[\s#*_]*$/.test(before)) continue;
    const capitals = section.heading === section.heading.toUpperCase();
    return `${before}${capitals ? words.toUpperCase() : words}${source.slice(at + section.heading.length).trimEnd()}`;
  }
  return undefined;
}

/** Where the pleading closes in the source: the first line of what stands above the signature, or behind its last block where there is none. */
export function closingStart({ document: { blocks, text }, sections, captionBlocks }: Complaint): {
  readonly at: number;
  readonly signed: boolean;
} {
  const attached = sections.find(
    ({ kind, heading }) => kind === 'exhibit' || /^(?:attach|verification|certificat)/i.test(heading),
  );
  const last = attached && attached.start > captionBlocks.end ? attached.start : blocks.length;
  const from = Math.max(captionBlocks.end, last - 30);
  for (let i = from; i < last; i++) {
    const { block, struck, start } = blocks.at(i) as Placed;
    if (
      !struck &&
      block.kind === 'prose' &&
      /^\W*(?:respectfully submitted|dated?:|\/?s\/|_{6,}|\[signature)/i.test(block.prose.text)
    )
      return { at: start, signed: true };
  }
  const end = blocks.at(last - 1);
  return { at: end ? end.start + end.block.source.trimEnd().length : text.length, signed: false };
}
