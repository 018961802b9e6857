import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import type { ProseBuilder } from '../text/prose.js';

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
 * Adds a text node's `value` to the prose. The node covers `source` from `start` to `end`, and its value is not its source: a backslash escape,
 * a character reference, the indentation of a continuation line and the `>` of a quotation are in one and not in the other
 * (CommonMark §§ 2.4, 2.5, 4.8). Both are walked together.
 */
export function addAligned(builder: ProseBuilder, value: string, source: string, start: number, end: number): void {
  if (end - start === value.length) {
    builder.add(plainSpaces(value), start);
    return;
  }
  let at = start;
  let run = 0;
  let runSource = start;
  const flush = (to: number): void => {
    if (to > run) builder.add(plainSpaces(value.slice(run, to)), runSource);
  };
  for (let i = 0; i < value.length; ) {
    const code = value.charCodeAt(i);
    if (source.charCodeAt(at) === code && !(code === 38 && differs(value, i, source, at))) {
      i++;
      at++;
      continue;
    }
    flush(i);
    if (source[at] === '\\' && source.charCodeAt(at + 1) === code) {
      builder.add(value[i] as string, at, 2);
      i++;
      at += 2;
    } else {
      const decoded = source[at] === '&' ? characterReferenceAt(source, at) : undefined;
      if (decoded && value.startsWith(decoded.text, i)) {
        builder.add(plainSpaces(decoded.text), at, decoded.length);
        i += decoded.text.length;
        at += decoded.length;
      } else if (at < end) at++;
      else {
        builder.add(value.slice(i), end, 0);
        return;
      }
    }
    run = i;
    runSource = at;
  }
  flush(value.length);
}

/** Whether the `&` at `at` begins a reference in the source that the value shows decoded (`&amp;` is `&`). */
function differs(value: string, i: number, source: string, at: number): boolean {
  const decoded = characterReferenceAt(source, at);
  return decoded !== undefined && decoded.text === '&' && !value.startsWith(source.slice(at, at + decoded.length), i);
}
