import type { Block } from '../markdown/block.js';
import { type Document, type Placed, perBlock } from '../markdown/document.js';
import { sentencesOf } from '../text/sentence.js';
import type { Span } from '../text/span.js';
import type { ParagraphNumber } from './numbering.js';
import type { Section, SectionKind } from './sections.js';

/** A sentence of a block, by its prose. */
export interface Sentence extends Span {
  readonly text: string;
  /** Whether it stands in a block quotation. */
  readonly quoted: boolean;
}

/** The sentences of a block; kept with it. */
export const sentencesIn: (block: Block) => readonly Sentence[] = perBlock((block) =>
  block.kind === 'prose'
    ? sentencesOf(block.prose.text).map((span) => ({
        ...span,
        text: withoutUnchecked(block.prose.text.slice(span.start, span.end)).replace(/\s+/g, ' '),
        quoted: block.marks.some((mark) => mark.kind === 'quote' && mark.start <= span.start && span.end <= mark.end),
      }))
    : [],
);

/** An option of a form whose box is not checked says nothing. */
function withoutUnchecked(text: string): string {
  return /[☐□◻]/.test(text) ? text.replace(/[☐□◻][^☐☒☑□◻\n]*/g, ' ') : text;
}

const boxes = /[☐☒☑□◻]/;
const instruction =
  /\b(?:you may sue|you are suing|are you bringing|if you|you claim|you want|your claims?|you sustained|provide the information|attach additional pages|as briefly as possible|write the full name|check (?:all|one|whether)|plaintiffs suing under|allows (?:claims|defendants)|by signing below, i certify|i agree to provide the clerk|papers filed with the court|bringing this complaint against|in the above caption|do not cite any cases|have you begun|state briefly|you allege violated|name of persons?(?:\(s\))? who violated|full name and prison number|supplied by (?:the )?clerk|list the names|describe (?:each|the) lawsuit|what you want the court|have you filed)(?!\w)/i;

/** Whether a document is a court's complaint form, filled in. */
export function isCourtForm(document: Document): boolean {
  let hits = 0;
  for (const { block } of document.blocks.slice(0, 120)) {
    if (block.kind !== 'prose') continue;
    if (
      (boxes.test(block.prose.text) && /capacit|officials|jury trial/i.test(block.prose.text)) ||
      /\b(?:yes|no)\s*\([ xX]?\)/i.test(block.prose.text)
    )
      hits++;
    if (instruction.test(block.prose.text)) hits++;
    if (hits >= 3) return true;
  }
  return false;
}

/** Whether a block is a form's own printed text, which the plaintiff did not write. */
export const isPrinted: (block: Block) => boolean = perBlock((block) => instruction.test(block.prose.text));

/** A block of the pleading and the section that it stands in. */
export interface Part {
  readonly placed: Placed;
  readonly index: number;
  readonly section: Section;
  readonly answers: Answers;
  /** The paragraph numbers in it. */
  readonly numbers: readonly ParagraphNumber[];
}

/** What signals said of a block, by their numbers. */
export type Answers = (boolean | undefined)[];

/** What the pleader alleges: every block behind the caption that is not struck, an exhibit, code, or a form's printed text. */
export function partsOf(
  document: Document,
  sections: readonly Section[],
  facts: readonly {
    readonly isProse: boolean;
    readonly answers: Answers;
    readonly numbers: readonly ParagraphNumber[];
  }[],
  form: boolean,
): Part[] {
  const parts: Part[] = [];
  for (const section of sections) {
    if (section.kind === 'exhibit') continue;
    for (let index = section.start; index < section.end; index++) {
      const placed = document.blocks[index];
      const fact = facts[index];
      if (!placed || !fact?.isProse || placed.struck || (form && isPrinted(placed.block))) continue;
      parts.push({ placed, index, section, answers: fact.answers, numbers: fact.numbers });
    }
  }
  return parts;
}

/** A question to a block that is asked once: whether its own sentences match. */
export interface Signal {
  (block: Block): boolean;
  /** Where parts keep the answer. */
  readonly number: number;
}

let signals = 0;

const inOneLine = perBlock(({ prose }) => prose.text.replace(/\s+/g, ' '));

/** A signal by a function of the block. */
export function signalBy(read: (block: Block) => boolean): Signal {
  return Object.assign(perBlock(read), { number: signals++ });
}

/** A signal: whether a block's own sentences match a pattern, kept with the block. Quotations are somebody else's words; `except` is cut out first. */
export function signal(pattern: RegExp, except?: RegExp): Signal {
  return signalBy((block) => {
    if (block.kind !== 'prose' || !pattern.test(inOneLine(block))) return false;
    return sentencesIn(block).some(
      ({ text, quoted }) => !quoted && pattern.test(except ? text.replace(except, ' ') : text),
    );
  });
}

/** Whether a signal is in a part of the pleading. */
export function answer(part: Part, asked: Signal): boolean {
  return (part.answers[asked.number] ??= asked(part.placed.block));
}

/** The parts that a signal is in. */
export function withSignal(parts: readonly Part[], asked: Signal): Part[] {
  return parts.filter((part) => answer(part, asked));
}

/** Whether anything that the pleader alleges, in sections of some kinds or in all, has a signal. */
export function alleges(parts: readonly Part[], asked: Signal, kinds?: readonly SectionKind[]): boolean {
  return parts.some((part) => (!kinds || kinds.includes(part.section.kind)) && answer(part, asked));
}
