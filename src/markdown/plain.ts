import { ProseBuilder } from '../text/prose.js';
import { characterReferenceAt, plainSpaces } from './align.js';
import type { Mark } from './block.js';
import type { Flattened } from './flatten.js';

/**
 * What may mean more than text, plain emphasis, an escape or a character reference. Conservative: what is listed here may
 * still be text. Brackets are links only before `(` or where the block defines one (`]:`); at the start of a line stand
 * the markers of lists, quotations, headings and tables.
 */
const meaningful =
  /[`_<|~\0\ufeff]|\r(?!\n)|\\(?![ !-/:-@[-^{}])|\]\(|\]:|\*{3}|[ \t]$|^[ \t]*(?:[-+=>#:]|\d{1,9}[.)]|\*(?:[ \t]|$)|$)/m;
const itemMarker = /^[ \t]*(\d{1,9}[.)])[ \t]+(?=\S)/;
/** A heading of one line, without closing marks. */
const headingMarker = /^[ \t]*(#{1,6})[ \t]+(?=[^\n#]+$)/;
/** A footnote. One that refers to footnotes is left to the parser, which knows its own label. */
const footnoteMarker = /^ {0,3}\[\^([\w-]+)\]:[ \t]+(?=\S)(?![\s\S]*\[\^)/;
const special = /[*&\\\n]/g;

/**
 * Reads a block that needs no parser: a paragraph, perhaps numbered, a heading or a footnote, of text, `*emphasis*`,
 * `**strong emphasis**`, escapes and character references. Nine of ten blocks of a brief are one. Gives what remark and
 * the flattener give, or nothing where the block may be more.
 */
export function readPlain(source: string): Flattened | undefined {
  const item = itemMarker.exec(source);
  const whole = item ? null : (headingMarker.exec(source) ?? footnoteMarker.exec(source));
  const from = (item ?? whole)?.[0].length ?? 0;
  if (meaningful.test(from ? source.slice(from) : source)) return undefined;
  const builder = new ProseBuilder();
  if (item) {
    const marker = item[1] as string;
    const start = source.indexOf(marker);
    builder.add(marker, start);
    builder.add(' ', start + marker.length);
  }
  const marks = readInlines(builder, source, from);
  if (!marks) return undefined;
  if (whole) marks.unshift(wholeMark(whole[1] as string, builder.length));
  return { prose: builder.build(), marks, links: [], comments: [] };
}

/** What a block is whose marker holds that: the signs of a heading or the label of a footnote. */
function wholeMark(held: string, end: number): Mark {
  return held.startsWith('#')
    ? { kind: 'heading', start: 0, end, depth: held.length }
    : { kind: 'footnote', start: 0, end, label: held };
}

/** Adds the text of `source` from `from` to the prose and gives its emphasis; nothing where that needs the parser. */
function readInlines(builder: ProseBuilder, source: string, from: number): Mark[] | undefined {
  const marks: Mark[] = [];
  let open: { readonly run: number; readonly at: number } | undefined;
  let at = indentationEnd(source, from);
  const take = (to: number): void => builder.add(plainSpaces(source.slice(at, to)), at);
  special.lastIndex = at;
  for (let found = special.exec(source); found; found = special.exec(source)) {
    const { index } = found;
    if (found[0] === '&') {
      const decoded = characterReferenceAt(source, index);
      if (!decoded) continue;
      take(index);
      builder.add(plainSpaces(decoded.text), index, decoded.length);
      at = index + decoded.length;
    } else if (found[0] === '\\') {
      if (source[index + 1] === ' ') continue;
      take(index);
      builder.add(source.charAt(index + 1), index, 2);
      at = index + 2;
    } else if (found[0] === '\n') {
      take(index + 1);
      at = indentationEnd(source, index + 1);
    } else {
      const run = source[index + 1] === '*' ? 2 : 1;
      const { opens, closes } = flanks(source, index, index + run, from);
      if (open ? !closes || open.run !== run : !opens) return undefined;
      take(index);
      if (open) marks.push({ kind: run === 2 ? 'strong' : 'emphasis', start: open.at, end: builder.length });
      open = open ? undefined : { run, at: builder.length };
      at = index + run;
    }
    special.lastIndex = at;
  }
  take(source.length);
  return open ? undefined : marks;
}

function indentationEnd(source: string, from: number): number {
  let at = from;
  while (source[at] === ' ' || source[at] === '\t') at++;
  return at;
}

/** Whether a run of stars can open and can close emphasis (CommonMark § 6.2, left- and right-flanking). */
function flanks(source: string, start: number, end: number, from: number): { opens: boolean; closes: boolean } {
  const before = start === from ? 'space' : classOf(source.charAt(start - 1));
  const after = end === source.length ? 'space' : classOf(source.charAt(end));
  return {
    opens: after !== 'space' && (after === 'letter' || before !== 'letter'),
    closes: before !== 'space' && (before === 'letter' || after !== 'letter'),
  };
}

function classOf(character: string): 'space' | 'punctuation' | 'letter' {
  if (/\s/.test(character)) return 'space';
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'letter';
}
