import type { Block } from '../markdown/block.js';
import { blocksWith, type Said } from '../markdown/blocks-with.js';
import { type Document, type Placed, perBlock } from '../markdown/document.js';
import { sentencesOf } from '../text/sentence.js';
import { lowerBound, type Span } from '../text/span.js';
import type { Section, SectionKind } from './sections.js';

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

/** An option of a form whose box is not checked says nothing. */
function withoutUnchecked(text: string): string {
  return /[☐□◻]/.test(text) ? text.replace(/[☐□◻][^☐☒☑□◻\n]*/g, ' ') : text;
}

const boxes = /[☐☒☑□◻]/;
const instruction =
  /\b(?:you may sue|you are suing|are you bringing|if you|you claim|you want|your claims?|you sustained|provide the information|attach additional pages|as briefly as possible|write the full name|check (?:all|one|whether)|plaintiffs suing under|allows (?:claims|defendants)|by signing below, i certify|i agree to provide the clerk|papers filed with the court|bringing this complaint against|in the above caption|do not cite any cases|have you begun|state briefly|you allege violated|name of persons?(?:\(s\))? who violated|full name and prison number|supplied by (?:the )?clerk|list the names|describe (?:each|the) lawsuit|what you want the court|have you filed)(?!\w)/i;

/** Whether a block is a form's own printed text, which the plaintiff did not write. */
export const isPrinted: (block: Block) => boolean = perBlock((block) => instruction.test(block.prose.text));

/** How much a block looks as if it were part of a court's form. */
const formSigns = blocksWith((block) => {
  if (block.kind !== 'prose') return undefined;
  const { text } = block.prose;
  const options =
    (boxes.test(text) && /capacit|officials|jury trial/i.test(text)) || /\b(?:yes|no)\s*\([ xX]?\)/i.test(text);
  return (options ? 1 : 0) + (isPrinted(block) ? 1 : 0) || undefined;
});

/** Whether a document is a court's complaint form, filled in. */
export function isCourtForm(document: Document): boolean {
  let signs = 0;
  for (const { index, value } of formSigns(document)) if (index < 120) signs += value;
  return signs >= 3;
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
    const placed = this.document.blocks.at(index);
    const section = this.sections[lowerBound(this.sections, index + 1, ({ end }) => end)];
    if (!placed || !section || index < section.start || section.kind === 'exhibit') return undefined;
    if (placed.struck || placed.block.kind !== 'prose' || (this.form && isPrinted(placed.block))) return undefined;
    return { placed, index, section };
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
export type Signal = (document: Document) => readonly Said<true>[];

const inOneLine = perBlock(({ prose }) => oneLine(prose.text));

/** A signal by a function of the block. */
export function signalBy(read: (block: Block) => boolean): Signal {
  return blocksWith((block) => read(block) || undefined);
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
  for (const { index } of asked(parts.document)) {
    const part = parts.at(index);
    if (part) yield part;
  }
}

/** Whether anything that the pleader alleges, in sections of some kinds or in all, has a signal. */
export function alleges(parts: Parts, asked: Signal, kinds?: readonly SectionKind[]): boolean {
  for (const { section } of withSignal(parts, asked)) if (!kinds || kinds.includes(section.kind)) return true;
  return false;
}
