import type { Span } from '../text/span.js';
import type { CitationKind, PinKind } from './reading.js';
import type { Series } from './series.js';

/**
 * A citation in the making: what has been read of it so far. Offsets are into one segment of prose (text without a break between
 * blocks or table cells).
 */
export interface Draft {
  kind: CitationKind;
  start: number;
  end: number;
  coreStart: number;
  coreEnd: number;
  /** The series that its abbreviation may be, and the spelling that found them; settled once the year is known. */
  series?: readonly Series[];
  key?: string;
  volume?: string;
  reporter?: string;
  written?: Span;
  page?: string;
  pageSpan?: Span;
  pin?: string;
  pinPage?: number;
  pinKind?: PinKind;
  sections?: string[];
  plaintiff?: string;
  defendant?: string;
  name?: Span;
  /** Whether the name stands apart, in the same paragraph. */
  nameApart?: boolean;
  year?: number;
  yearSpan?: Span;
  date?: string;
  court?: string;
  weight?: string;
  parentheticals?: string[];
  docket?: string;
  alias?: string;
  signal?: string;
  author?: string;
  parallelOf?: Draft;
  historyOf?: Draft;
  history?: string;
  within?: Draft;
  joined?: boolean;
  /** Whether its own parenthetical has said when (and by which court) it was decided. */
  dated?: boolean;
}

/** A draft that is no more than its core. */
export function draft(kind: CitationKind, start: number, end: number, more: Partial<Draft> = {}): Draft {
  return { kind, start, end, coreStart: start, coreEnd: end, ...more };
}

/** White space from `at`; a segment has no other line breaks than single ones. */
export function skipSpace(text: string, at: number): number {
  let position = at;
  for (;;) {
    const code = text.charCodeAt(position);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 0xa0) return position;
    position++;
  }
}

/** Whether the character at `at` goes on a word: a letter, a digit or an underscore. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    (code >= 0xc0 && code <= 0x24f)
  );
}
