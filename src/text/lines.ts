import { lowerBound, type Span } from './span.js';

/** A place as terminals and editors name it: both from 1, the column in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets into lines and columns. A line ends at LF, CRLF or a lone CR, as in CommonMark § 2.1. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.starts.push(i + 1);
    }
  }

  /** The line and column of `offset`, which may be the text's length. */
  at(offset: number): LineColumn {
    const next = lowerBound(this.starts, offset + 1, (start) => start);
    return { line: next, column: offset - (this.starts[next - 1] as number) + 1 };
  }
}

/** A line of a text without its line feed, and where it stands. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of a text whose lines end at LF, as those of prose do. */
export function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { text: line, start, end: start + line.length };
    start = found.end + 1;
    return found;
  });
}
