import type { Block } from '../markdown/block.js';
import { blocksWith, type Said } from '../markdown/blocks-with.js';
import { type Document, type Placed, perBlock } from '../markdown/document.js';
import { sentencesOf } from '../text/sentence.js';
import { lowerBound, type Span } from '../text/span.js';
import { checkMarks } from './check-marks.js';
import { answersIn, isPrinted } from './form-print.js';
import type { SectionKind } from './section-kind.js';
import type { Section } from './sections.js';

/** A sentence of a block, by its prose. */
export interface Sentence extends Span {
  readonly text: string;
  /** Whether it stands in a block quotation. */
  readonly quoted: boolean;
}

/** The sentences of a block; kept with it. */
export const sentencesIn: (block: Block) => readonly Sentence[] = perBlock(({ kind, prose, marks }) => {
  if (kind !== 'prose') return [];
  const quotes = marks.filter((mark) => mark.kind === 'quote');
  return sentencesOf(prose.text).map(({ start, end }) => ({
    start,
    end,
    text: oneLine(withoutUnchecked(prose.text.slice(start, end))),
    quoted: quotes.some((quote) => quote.start <= start && end <= quote.end),
  }));
});

/** With single spaces only; most text has no others, and a look is faster than a copy. */
function oneLine(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** An option of a form whose box is not checked says nothing: all up to the next box or line is left out. */
function withoutUnchecked(text: string): string {
  if (!/[☐□◻]|\[ \]|\( {1,3}\)|^\s*_{3,}\s+\S/m.test(text)) return text;
  const marks = checkMarks(text);
  let kept = '';
  let from = 0;
  for (const [i, { start, checked }] of marks.entries()) {
    const isBlank = text[start] === '_' && /\S/.test(text.slice(text.lastIndexOf('\n', start) + 1, start));
    if (checked || start < from || isBlank) continue;
    const line = text.indexOf('\n', start);
    kept += `${text.slice(from, start)} `;
    from = Math.min(line < 0 ? text.length : line, marks[i + 1]?.start ?? text.length);
  }
  return kept + text.slice(from);
}

/** A block of the pleading and the section that it stands in. */
export interface Part {
  readonly placed: Placed;
  /** The block's number. */
  readonly index: number;
  readonly section: Section;
}

/** What the pleader alleges: every block behind the caption that is not struck, an exhibit, code, or a form's printed text. */
export class Parts implements Iterable<Part> {
  constructor(
    readonly document: Document,
    readonly sections: readonly Section[],
    readonly form: boolean,
  ) {}

  /** The part that is block number `index`, if that block is one. */
  at(index: number): Part | undefined {
    const section = this.sectionOf(index);
    const placed = section && this.document.blocks.at(index);
    if (!placed) return undefined;
    return { placed: this.form ? { ...placed, block: answersIn(placed.block) } : placed, index, section };
  }

  /** The section that block number `index` stands in, if that block is a part. */
  sectionOf(index: number): Section | undefined {
    const { blocks } = this.document;
    const block = blocks.block(index);
    if (block?.kind !== 'prose' || blocks.isStruck(index) || (this.form && isPrinted(block))) return undefined;
    const section = this.sections[lowerBound(this.sections, index + 1, ({ end }) => end)];
    return section && index >= section.start && section.kind !== 'exhibit' ? section : undefined;
  }

  /** The parts among some blocks, in order. */
  *within({ start, end }: Span): Generator<Part> {
    for (let index = start; index < end; index++) {
      const part = this.at(index);
      if (part) yield part;
    }
  }

  [Symbol.iterator](): Iterator<Part> {
    return this.within({ start: 0, end: this.document.blocks.length });
  }
}

/** A question to each block of a document: whether its own sentences match. */
export interface Signal {
  /** The blocks of a document that have it. */
  readonly among: (document: Document) => readonly Said<true>[];
  /** Those of a court's form that have it in an answer. */
  readonly amongAnswers: (document: Document) => readonly Said<true>[];
}

const inOneLine = perBlock(({ prose }) => oneLine(prose.text));

/** A signal by a function of the block. */
export function signalBy(read: (block: Block) => boolean): Signal {
  return {
    among: blocksWith((block) => read(block) || undefined),
    amongAnswers: blocksWith((block) => read(answersIn(block)) || undefined),
  };
}

/** A signal: whether a block's own sentences match a pattern. Quotations are somebody else's words; `except` is cut out first. */
export function signal(pattern: RegExp, except?: RegExp): Signal {
  return signalBy((block) => {
    if (block.kind !== 'prose' || !pattern.test(inOneLine(block))) return false;
    return sentencesIn(block).some(
      ({ text, quoted }) => !quoted && pattern.test(except ? text.replace(except, ' ') : text),
    );
  });
}

/** The parts that a signal is in, in order. */
export function* withSignal(parts: Parts, asked: Signal): Generator<Part> {
  for (const { index } of (parts.form ? asked.amongAnswers : asked.among)(parts.document)) {
    const part = parts.at(index);
    if (part) yield part;
  }
}

/** Whether anything that the pleader alleges, in sections of some kinds or in all, has a signal. */
export function alleges(parts: Parts, asked: Signal, kinds?: readonly SectionKind[]): boolean {
  for (const { section } of withSignal(parts, asked)) if (!kinds || kinds.includes(section.kind)) return true;
  return false;
}
