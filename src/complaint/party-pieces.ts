import type { Span } from '../text/span.js';

/** What stands before a chunk. */
export type Separator = 'start' | ';' | ',' | 'and' | 'line' | 'paragraph' | 'dash';

/** A stretch of a list of parties between two separators. */
export interface Piece extends Span {
  readonly text: string;
  readonly separator: Separator;
  /** Whether a blank line stands before it, whatever its separator. */
  readonly apart?: boolean;
  /** The surname that a first name alone shares with the name behind it: "GARY AND LUANN HOVDE". */
  readonly surname?: string;
}

/** Cuts a list at separators outside brackets. */
export function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let start = 0;
  let separator: Separator = 'start';
  let joins = false;
  const push = (end: number): void => {
    const piece = trimmed(text, start, end, joins && separator === 'line' ? 'and' : separator);
    if (!piece) return;
    const gap = text.slice(pieces.at(-1)?.end ?? piece.start, piece.start);
    pieces.push(/\n[ \t]*\n/.test(gap) ? { ...piece, apart: true } : piece);
    joins = /\band[\s,]*$/i.test(text.slice(start, end));
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === '\n' && text[i + 1] === '\n') depth = 0;
    const dash =
      character === '—' ||
      (character === '–' && (/\s/.test(text[i - 1] ?? ' ') || /\s/.test(text[i + 1] ?? ' '))) ||
      (character === '-' &&
        (/\s/.test(text[i - 1] ?? '') ||
          /\s/.test(text[i + 1] ?? '') ||
          /^-all\s+(?:in|sued|of)\b/.test(text.slice(i, i + 12))));
    const isDash =
      dash &&
      !/\d/.test(text[i - 1] ?? ' ') &&
      !(/^\s*\d/.test(text.slice(i + 1, i + 4)) && /\d\s*$/.test(text.slice(Math.max(0, i - 3), i)));
    const next: Separator | undefined =
      character === '\n'
        ? text[i + 1] === '\n'
          ? 'paragraph'
          : 'line'
        : depth > 0
          ? undefined
          : character === ';' || character === ','
            ? character
            : isDash || (character === ':' && /^\s+\p{Lu}/u.test(text.slice(i + 1, i + 4)))
              ? 'dash'
              : undefined;
    if (next === undefined || (next === 'line' && depth > 0)) continue;
    push(i);
    separator = pieces.length === 0 ? 'start' : separatorAfter(separator, next, i, start, text);
    start = i + 1;
  }
  push(text.length);
  return pieces;
}

/** "& RECOVERY, LLC" goes on a firm's name. */
const firm = /^&\s+[^,;\n]{1,40},?\s+(?:llc|l\.l\.c|inc|corp|co|ltd|llp|p\.?c|pllc)\b/i;

/** A line break behind a comma or a semicolon is that comma or semicolon. */
function separatorAfter(before: Separator, next: Separator, at: number, start: number, text: string): Separator {
  const nothingBetween = text.slice(start, at).trim() === '';
  return (next === 'line' || next === 'paragraph') && nothingBetween && before !== 'start' && before !== 'line'
    ? before
    : next;
}

function trimmed(text: string, from: number, to: number, before: Separator): Piece | undefined {
  let start = from;
  let end = to;
  let separator = before;
  while (end > start && /[\s*_"“”:]/.test(text[end - 1] as string)) end--;
  for (;;) {
    while (start < end && /[\s*_"“”]/.test(text[start] as string)) start++;
    // "…; 2. JANE ROE": the number of a party.
    const number = /^\d{1,2}[.)]\s+(?=\p{Lu})/u.exec(text.slice(start, Math.min(end, start + 8)));
    if (number) start += number[0].length;
    // "an Unknown Officer": the article is no part of what he is called.
    const article = /^an?\s+(?=(?:unknown|unidentified|unnamed)\s)/i.exec(text.slice(start, Math.min(end, start + 40)));
    if (article) start += article[0].length;
    const lead = /^(?:and|-and-|&|namely|to wit)(?:[\s,:]+|$)/i.exec(text.slice(start, Math.min(end, start + 40)));
    if (lead && firm.test(text.slice(start, start + 80))) break;
    if (!lead) break;
    if (separator !== ';') separator = 'and';
    if (start + lead[0].length >= end) return { start, end: start, text: '', separator };
    start += lead[0].length;
  }
  const tail = /[\s,]+and$/i.exec(text.slice(start, end));
  if (tail) end = start + tail.index;
  if (end <= start) return undefined;
  if (
    end < text.length &&
    text[end - 1] === '.' &&
    text.slice(end).trim() === '' &&
    !/\b(?:jr|sr|inc|co|corp|ltd|al|[a-z])\.$/i.test(text.slice(start, end))
  )
    end--;
  return { start, end, text: text.slice(start, end), separator };
}
