import type { Span } from '../text/span.js';

/**
 * The part of VS Code's snippet syntax that templates use: tab stops (`$1`, `${1}`), placeholders (`${1:NAME}`), choices
 * (`${1|his,her,their|}`) and the three escapes `\$`, `\}` and `\\`. Variables and transforms are not in it, so that the same text
 * comes out in a terminal. See "Snippet syntax" in the VS Code documentation.
 */
export type Piece = string | Stop;

/** A place that the writer fills in. Stops of the same number are filled in together. */
export interface Stop extends Span {
  /** From 1; 0 is where the caret ends. */
  readonly number: number;
  /** What it says until it is filled in: empty for a bare stop, the first one for a choice. */
  readonly initial: readonly Piece[];
  readonly choices: readonly string[];
}

/** What is wrong with a snippet; the span is an offset into its text. */
export interface SnippetFault extends Span {
  readonly message: string;
}

export interface Snippet {
  readonly pieces: readonly Piece[];
  readonly faults: readonly SnippetFault[];
}

/** Deeper placeholders are none. */
const deepest = 8;

/** Reads a snippet. Total: what is no stop is text, with a fault where it begins like one. */
export function readSnippet(text: string): Snippet {
  const reader = new Reader(text);
  return { pieces: reader.pieces(false, 0).pieces, faults: reader.faults };
}

class Reader {
  readonly faults: SnippetFault[] = [];
  private at = 0;

  constructor(private readonly text: string) {}

  /** Pieces up to the end or, inside a placeholder, to its closing brace. */
  pieces(inside: boolean, depth: number): { readonly pieces: readonly Piece[]; readonly closed: boolean } {
    const pieces: Piece[] = [];
    let words = '';
    while (this.at < this.text.length) {
      const character = this.text[this.at] as string;
      const next = this.text[this.at + 1] ?? '';
      if (character === '\\' && (next === '$' || next === '}' || next === '\\')) {
        words += next;
        this.at += 2;
      } else if (inside && character === '}') {
        this.at++;
        if (words) pieces.push(words);
        return { pieces, closed: true };
      } else {
        const stop = character === '$' && depth < deepest ? this.stop(depth) : undefined;
        if (stop) {
          if (words) pieces.push(words);
          words = '';
          pieces.push(stop);
        } else {
          if (character === '$')
            this.fault(this.at, this.at + 1, 'A dollar sign that begins no tab stop is written “\\$”.');
          words += character;
          this.at++;
        }
      }
    }
    if (words) pieces.push(words);
    return { pieces, closed: false };
  }

  private stop(depth: number): Stop | undefined {
    const start = this.at;
    const head = /\$(?:(\d{1,4})|\{(\d{1,4})([:|}]))/y;
    head.lastIndex = start;
    const found = head.exec(this.text);
    if (!found) return undefined;
    this.at = head.lastIndex;
    const number = Number(found[1] ?? found[2]);
    const bare = { number, start, initial: [], choices: [] };
    if (found[3] === ':') {
      const { pieces, closed } = this.pieces(true, depth + 1);
      if (!closed) this.fault(start, head.lastIndex, 'This placeholder is never closed.');
      return { ...bare, end: this.at, initial: pieces };
    }
    if (found[3] === '|') {
      const choices = this.choices(start);
      return { ...bare, end: this.at, initial: choices.slice(0, 1), choices };
    }
    return { ...bare, end: this.at };
  }

  private choices(start: number): readonly string[] {
    const choices = [''];
    for (; this.at < this.text.length; this.at++) {
      const character = this.text[this.at] as string;
      if (character === '\\' && /[,|\\]/.test(this.text[this.at + 1] ?? ''))
        choices.push(choices.pop() + (this.text[++this.at] as string));
      else if (character === ',') choices.push('');
      else if (character === '|' && this.text[this.at + 1] === '}') {
        this.at += 2;
        if (choices.some((choice) => !choice)) this.fault(start, this.at, 'A choice is empty.');
        return choices;
      } else choices.push(choices.pop() + character);
    }
    this.fault(start, Math.min(start + 4, this.text.length), 'This choice is never closed.');
    return choices;
  }

  private fault(start: number, end: number, message: string): void {
    this.faults.push({ message, start, end });
  }
}

/** Every stop in order of appearance, outer before inner. */
export function stopsOf(pieces: readonly Piece[]): readonly Stop[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece, ...stopsOf(piece.initial)]));
}

/** The text with its stops filled in: from `values` by number, otherwise with what the first stop of that number says. */
export function fillPieces(pieces: readonly Piece[], values: ReadonlyMap<number, string>): string {
  const initials = new Map<number, readonly Piece[]>();
  for (const stop of stopsOf(pieces))
    if (stop.initial.length && !initials.has(stop.number)) initials.set(stop.number, stop.initial);
  const filled = (list: readonly Piece[], open: ReadonlySet<number>): string =>
    list
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        const value = values.get(piece.number);
        if (value !== undefined) return value;
        // A placeholder that holds itself would never end.
        return open.has(piece.number) ? '' : filled(initials.get(piece.number) ?? [], new Set([...open, piece.number]));
      })
      .join('');
  return filled(pieces, new Set());
}
