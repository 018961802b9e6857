import type { ProseEdit } from '../text/prose.js';

/** Whether prose may hold what Pandoc reads and remark leaves as text. */
export function hasPandoc(text: string): boolean {
  // Most prose has none of these characters, and looking for one is faster than for a pattern.
  if (!text.includes('[') && !text.includes('\\ ') && !text.includes('| ')) return false;
  return /\]\{|\^\[|\[\^|\\ |^\| /m.test(text);
}

/** A footnote reference that remark left alone because its footnote stands in another block. */
export interface LooseReference {
  readonly start: number;
  readonly label: string;
}

export interface PandocReading {
  readonly edits: readonly ProseEdit[];
  readonly references: readonly LooseReference[];
}

const referenceAt = /\[\^([^\]\s^]{1,80})\]/y;
const attributesAt = /\]\{[^{}\n]{0,200}\}/y;
const lineBlockAt = /^\| {0,40}/my;

/**
 * Pandoc's bracketed spans (`[text]{.smallcaps}`), inline notes (`^[note]`), line blocks (`| line`), no-break spaces (`\ `) and footnote
 * references: the edits that leave their text. `typedTogether` says whether the characters before and at an offset are neighbours in the
 * source too: between a `^` and a `[` an empty link may have stood. Linear in the text.
 */
export function readPandoc(text: string, typedTogether: (at: number) => boolean): PandocReading {
  const edits: ProseEdit[] = [];
  const references: LooseReference[] = [];
  const open: { at: number; note: boolean }[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '[') {
      referenceAt.lastIndex = at;
      const reference = referenceAt.exec(text);
      if (reference) {
        references.push({ start: at, label: reference[1] as string });
        edits.push({ start: at, end: referenceAt.lastIndex, text: '' });
        at = referenceAt.lastIndex - 1;
      } else open.push({ at, note: text[at - 1] === '^' && typedTogether(at) });
    } else if (character === ']') {
      const start = open.pop();
      attributesAt.lastIndex = at;
      const attributes = attributesAt.exec(text);
      if (start?.note) {
        edits.push({ start: start.at - 1, end: start.at + 1, text: ' (' }, { start: at, end: at + 1, text: ')' });
      } else if (start && attributes) {
        edits.push(
          { start: start.at, end: start.at + 1, text: '' },
          { start: at, end: attributesAt.lastIndex, text: '' },
        );
        at = attributesAt.lastIndex - 1;
      }
    } else if (character === '\\') {
      if (text[at + 1] === ' ') edits.push({ start: at, end: at + 2, text: ' ' });
    } else if (character === '|') {
      lineBlockAt.lastIndex = at;
      const line = lineBlockAt.exec(text);
      if (line && onlyBar(text, at)) edits.push({ start: at, end: at + line[0].length, text: '' });
    }
  }
  return { edits: edits.sort((a, b) => a.start - b.start), references };
}

/** Whether the bar at `at` is the only one of its line: a line block's, not a drawn column's. */
function onlyBar(text: string, at: number): boolean {
  const lineFeed = text.indexOf('\n', at);
  const next = text.indexOf('|', at + 1);
  return next < 0 || (lineFeed >= 0 && next > lineFeed);
}
