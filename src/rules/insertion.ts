import type { Complaint } from '../complaint/complaint.js';
import { blockOf, numberSpan } from '../complaint/paragraphs.js';
import type { SectionKind } from '../complaint/section-kind.js';
import { type Step, seriesOf } from '../complaint/sequence.js';
import {
  closingStart,
  digitsOf,
  headingLike,
  lastSection,
  leadOf,
  lineBreak,
  paragraphEnd,
  sectionEnd,
} from '../complaint/style.js';
import type { Document, Placed } from '../markdown/document.js';
import type { Edit, Fix, Found } from './rule.js';

/** A fix whose title and edits are worked out when they are first asked for: findings are made with every keystroke, fixes are not. */
export function fixLater(
  read: () => Omit<Fix, 'preferred' | 'safe'>,
  flags: Pick<Fix, 'preferred' | 'safe'> = {},
): Fix {
  let known: Omit<Fix, 'preferred' | 'safe'> | undefined;
  const fix = (): Omit<Fix, 'preferred' | 'safe'> => (known ??= read());
  return {
    get title() {
      return fix().title;
    },
    get edits() {
      return fix().edits;
    },
    ...flags,
  };
}

/** A finding whose fixes are worked out when they are first asked for. */
export function withFixes(found: Omit<Found, 'fixes'>, read: () => Iterable<Fix>): Found {
  let known: readonly Fix[] | undefined;
  return {
    ...found,
    get fixes() {
      known ??= [...read()];
      return known;
    },
  };
}

/** What a new paragraph says, and the section that it belongs in; `heading` opens one where the pleading has none but has headings. */
export interface NewParagraph {
  readonly text: string;
  readonly section: SectionKind;
  readonly heading: string;
}

/** A fix that adds a paragraph where it belongs, with the next number in the document's own style; what follows is renumbered with it. */
export function addParagraph(complaint: Complaint, title: string, added: NewParagraph): Fix {
  return fixLater(() => {
    const place = placeOf(complaint, added);
    const { document } = complaint;
    const { text } = document;
    const before = complaint.paragraphs.findLast((paragraph) => numberSpan(document, paragraph).start < place.at);
    const like = before ?? complaint.paragraphs[0];
    const value = before ? before.number.value + 1 : 1;
    const words = like ? `${leadOf(document, like, value)}${added.text}` : added.text;
    const later = like ? renumbered(complaint, place.at, before?.number.section ?? like.number.section, value + 1) : [];
    const edit = place.before
      ? above(text, place.at, [...place.heading, words])
      : below(text, place.at, [...place.heading, words]);
    const number =
      like && like.number.style !== 'automatic'
        ? ` as ¶ ${like.number.section === undefined ? '' : `${before?.number.section ?? like.number.section}.`}${value}`
        : '';
    return {
      title: `${title}${number}${later.length ? `, and renumber what follows${refersToNumbers(complaint) ? ' (cross-references stay as they are)' : ''}` : ''}`,
      edits: [edit, ...later],
    };
  });
}

interface Place {
  readonly at: number;
  /** Whether the new words stand above what begins there. */
  readonly before: boolean;
  readonly heading: readonly string[];
}

/** The section's end; a section of its own before the parties or the facts; behind the first numbered paragraph; below the title. */
function placeOf(complaint: Complaint, { section, heading }: NewParagraph): Place {
  const own = lastSection(complaint, section);
  const end = own && sectionEnd(complaint, own);
  if (end !== undefined) return { at: end, before: false, heading: [] };
  const { blocks } = complaint.document;
  const words = headingLike(complaint, heading);
  const order: readonly SectionKind[] =
    section === 'jurisdiction'
      ? ['parties', 'facts', 'counts', 'count', 'relief']
      : ['facts', 'counts', 'count', 'relief'];
  const next = complaint.sections.find(
    ({ kind, heading: said, start }) => order.includes(kind) && said !== '' && start >= complaint.captionBlocks.end,
  );
  const block = next && blocks.at(next.start);
  if (words && block) return { at: block.start, before: true, heading: [words] };
  const first = complaint.paragraphs[0];
  if (first)
    return {
      at: paragraphEnd(complaint.document.text, blockOf(complaint.document, first), first.number.end),
      before: false,
      heading: [],
    };
  const title = complaint.title?.end ?? 0;
  const top = blocks
    .slice(complaint.captionBlocks.end)
    .find(({ start, block: { kind } }) => start >= title && kind === 'prose');
  return top
    ? { at: top.start, before: true, heading: [] }
    : { at: complaint.document.text.trimEnd().length, before: false, heading: [] };
}

function below(text: string, at: number, lines: readonly string[]): Edit {
  const eol = lineBreak(text);
  const tight = /^[ \t]*\r?\n(?![ \t]*\r?\n)[ \t]*\S/.test(text.slice(at, at + 200));
  const gap = tight && lines.length === 1 ? eol : `${eol}${eol}`;
  return { start: at, end: at, text: lines.map((line) => `${gap}${line}`).join('') };
}

function above(text: string, at: number, lines: readonly string[]): Edit {
  const eol = lineBreak(text);
  return { start: at, end: at, text: lines.map((line) => `${line}${eol}${eol}`).join('') };
}

/** Gives the paragraphs of the series behind a place in the source the numbers from `next` on. */
function renumbered(complaint: Complaint, at: number, section: number | undefined, next: number): Edit[] {
  const steps = seriesOf(complaint.paragraphs);
  const { document } = complaint;
  const from = steps.findIndex(({ paragraph }) => numberSpan(document, paragraph).start >= at);
  if (from < 0 || (steps[from] as Step).paragraph.number.section !== section) return [];
  return renumberFrom(document, steps, from, next);
}

/** Edits that count the paragraphs of a series on from step `from`, beginning with `value`: to its end, or to the end of its section. */
export function renumberFrom(document: Document, steps: readonly Step[], from: number, value: number): Edit[] {
  const edits: Edit[] = [];
  const section = steps[from]?.expectedSection;
  let next = value;
  for (const { paragraph } of steps.slice(from)) {
    const digits = digitsOf(document, paragraph);
    if (!digits || (section !== undefined && paragraph.number.section !== section)) break;
    edits.push({ ...digits, text: String(next++) });
  }
  return edits.filter((edit, i) => edit.text !== String((steps[from + i] as Step).paragraph.number.value));
}

/** Whether the pleading speaks of its own paragraphs by number. */
function refersToNumbers({ parts }: Complaint): boolean {
  for (const { placed } of parts) if (/\bparagraphs?\s+\d|[^\n]¶¶?\s*\d/i.test(placed.block.prose.text)) return true;
  return false;
}

/** A fix that adds paragraphs without numbers, under a heading where the pleading has headings, above what closes it. */
export function addBeforeClosing(
  complaint: Complaint,
  title: string,
  heading: string,
  paragraphs: () => readonly string[],
): Fix {
  return fixLater(() => {
    const { at, signed } = closingStart(complaint);
    const words = headingLike(complaint, heading);
    const lines = words ? [words, ...paragraphs()] : paragraphs();
    return {
      title,
      edits: [signed ? above(complaint.document.text, at, lines) : below(complaint.document.text, at, lines)],
    };
  });
}

/** Where a sentence can be added at the end of the paragraph that a place in the prose stands in. */
export function sentenceEdit(complaint: Complaint, placed: Placed, proseOffset: number, sentence: string): Edit {
  const at = paragraphEnd(complaint.document.text, placed, proseOffset);
  return { start: at, end: at, text: ` ${sentence}` };
}
