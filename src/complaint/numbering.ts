import type { Block } from '../markdown/block.js';
import { perBlock } from '../markdown/document.js';
import type { Span } from '../text/span.js';

/** The number of a paragraph as it is written. Offsets are into the block's prose. */
export interface ParagraphNumber extends Span {
  /** `¶ 12`, `12.`, `12 —`, `(12)`, `4.12` or one that numbers itself (`(@)`, `#.`). */
  readonly style: 'pilcrow' | 'plain' | 'dash' | 'parentheses' | 'decimal' | 'automatic';
  /** Before the point of `4.12`. */
  readonly section?: number;
  readonly value: number;
}

const numbered =
  /^(?:(¶+)\s?(\d{1,4})(?:\.(\d{1,3}))?[.)]?(?=\s)|(\d{1,3})\.(\d{1,3})\.?(?=\s+\S)|(\d{1,4})[.)]{1,2}(?=\s)|(\d{1,3}) ?[—–](?= \S)|\((\d{1,3})\)(?=\s)|(\(@[\w-]*\)|#\.)(?=\s))/;

/** The paragraph numbers that a block's prose begins with, one for each item of a list; none inside a quotation or a footnote. */
export const paragraphNumbers: (block: Block) => readonly ParagraphNumber[] = perBlock((block) => {
  if (block.kind !== 'prose') return [];
  const { text } = block.prose;
  const found: ParagraphNumber[] = [];
  for (let at = 0; at >= 0 && at < text.length; at = nextStart(text, at)) {
    const inside = block.marks.some(
      (mark) =>
        (mark.kind === 'quote' || mark.kind === 'footnote' || mark.kind === 'raw' || mark.kind === 'heading') &&
        mark.start <= at &&
        at < mark.end,
    );
    const number = inside ? undefined : numberAt(text, at);
    const last = found.at(-1);
    if (number && number.start !== last?.start && !isWrapped(block, number, last) && !isNested(block, number, found[0]))
      found.push(number);
  }
  return found;
});

/** An item of a list inside a paragraph: its number stands further in than the block's first. */
function isNested({ source, prose }: Block, number: ParagraphNumber, first: ParagraphNumber | undefined): boolean {
  if (!first || number.style !== first.style) return false;
  const column = ({ start, end }: Span): number => {
    const at = prose.toSource({ start, end }).start;
    return at - (source.lastIndexOf('\n', at - 1) + 1);
  };
  return column(number) > column(first) + 1;
}

/**
 * A wrapped line that begins with a number ("… on October⏎10. Her sister …"), which Markdown takes for the next item of a list: the words before break
 * off, the line stands right below them, and the number is not the next one.
 */
function isWrapped({ source, prose }: Block, number: ParagraphNumber, last: ParagraphNumber | undefined): boolean {
  if (!last || number.style !== last.style || number.value === last.value + 1) return false;
  const before = prose.text.slice(0, number.start).trimEnd();
  if (!/[\p{L}\d,]$/u.test(before)) return false;
  const { end } = prose.toSource({ start: before.length - 1, end: before.length });
  return !/\n[ \t]*\n/.test(source.slice(end, prose.toSource(number).start));
}

function nextStart(text: string, at: number): number {
  const next = text.indexOf('\n\n', at);
  // "PARTIES⏎3.⏎": a number alone on its line, below a heading without a blank line.
  const alone = /\n(?=\d{1,3}\.\n)/.exec(text.slice(at, next < 0 ? undefined : next));
  if (alone) return at + alone.index + 1;
  return next < 0 ? -1 : next + 2;
}

function numberAt(text: string, at: number): ParagraphNumber | undefined {
  const lead = /^\s*/.exec(text.slice(at, at + 80))?.[0].length ?? 0;
  const match = numbered.exec(text.slice(at + lead, at + lead + 24));
  if (!match) return undefined;
  const [whole, pilcrow, pilcrowNumber, pilcrowMinor, section, minor, plain, dash, parentheses, automatic] = match;
  const span = { start: at + lead, end: at + lead + whole.length };
  if (automatic) return { ...span, style: 'automatic', value: 0 };
  if (pilcrow && pilcrowMinor)
    return { ...span, style: 'decimal', section: Number(pilcrowNumber), value: Number(pilcrowMinor) };
  if (pilcrow) return { ...span, style: 'pilcrow', value: Number(pilcrowNumber) };
  if (section !== undefined) return { ...span, style: 'decimal', section: Number(section), value: Number(minor) };
  if (parentheses) return { ...span, style: 'parentheses', value: Number(parentheses) };
  if (dash) return { ...span, style: 'dash', value: Number(dash) };
  return { ...span, style: 'plain', value: Number(plain) };
}
