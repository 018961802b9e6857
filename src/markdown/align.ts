import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import { Prose, ProseBuilder } from '../text/prose.js';

const reference = /^&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/;

/** A character reference (`&nbsp;`, `&#167;`) at `at`: what it stands for and how long it is; nothing where none is. */
export function characterReferenceAt(source: string, at: number): { text: string; length: number } | undefined {
  const found = reference.exec(source.slice(at, at + 36));
  if (!found) return undefined;
  const [whole, decimal, hexadecimal, name] = found;
  const text = name
    ? decodeNamedCharacterReference(name)
    : decodeNumericCharacterReference((decimal ?? hexadecimal) as string, decimal ? 10 : 16);
  return text === false ? undefined : { text, length: whole.length };
}

/** No-break spaces of every width are spaces to a matcher; a zero-width character is nothing, and stays. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f\u2007]/g, ' ');
}

/**
 * Adds a text node's `value` to the prose. The node covers `source` from `start` to `end`, and its value is not its source: a
 * backslash escape, a character reference, the indentation of a continuation line and the `>` of a quotation are in one
 * and not in the other (CommonMark §§ 2.4, 2.5, 4.8). Both are walked together.
 */
export function addAligned(builder: ProseBuilder, value: string, source: string, start: number, end: number): void {
  // Nothing in a source is shorter than what it stands for: equal lengths are equal texts.
  if (end - start === value.length) {
    builder.add(plainSpaces(value), start);
    return;
  }
  let at = start;
  let i = 0;
  let run = 0;
  let runSource = start;
  const take = (characters: number, length: number): void => {
    if (i > run) builder.add(plainSpaces(value.slice(run, i)), runSource);
    if (characters) builder.add(plainSpaces(value.slice(i, i + characters)), at, length);
    i += characters;
    at += length;
    run = i;
    runSource = at;
  };
  while (i < value.length && at < end) {
    const code = source.charCodeAt(at);
    if (code === 92 && isPunctuation(source.charCodeAt(at + 1)) && source[at + 1] === value[i]) {
      take(1, 2);
      continue;
    }
    const decoded = code === 38 ? characterReferenceAt(source, at) : undefined;
    if (decoded && value.startsWith(decoded.text, i)) {
      take(decoded.text.length, decoded.length);
    } else if (code === value.charCodeAt(i) || (code === 0 && value[i] === '\ufffd')) {
      at++;
      i++;
      if (code === 10 || (code === 13 && source.charCodeAt(at) !== 10)) {
        const next = linePrefixEnd(source, at, end);
        if (next > at) take(0, next - at);
      }
    } else take(0, 1);
  }
  take(0, 0);
  if (i < value.length) builder.add(plainSpaces(value.slice(i)), end, 0);
}

/**
 * The lines of an HTML node as prose. Its value has them without what the quotation or list around it puts before each
 * (`> `, indentation); what is left ends where the source's line ends.
 */
export function alignedLines(value: string, source: string, start: number, end: number): Prose {
  if (end - start === value.length) return Prose.verbatim(value, start);
  const builder = new ProseBuilder();
  const typed = source.slice(start, end).split('\n');
  let lineStart = start;
  value.split('\n').forEach((line, i, lines) => {
    const length = typed[i]?.length ?? 0;
    const text = i < lines.length - 1 ? `${line}\n` : line;
    const lineEnd = Math.min(end, lineStart + length + (text.length - line.length));
    builder.add(text, Math.max(lineStart, lineEnd - text.length), Math.min(text.length, lineEnd - lineStart));
    lineStart = Math.min(end, lineStart + length + 1);
  });
  return builder.build();
}

/** What a backslash escapes (CommonMark § 2.4). */
function isPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}

/** Behind the indentation and the quotation marks that begin a continuation line: a paragraph's own text begins with neither. */
function linePrefixEnd(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && (source[at] === ' ' || source[at] === '\t' || source[at] === '>')) at++;
  return at;
}
