import { skipSpace } from './draft.js';
import type { PinKind } from './reading.js';

/** A pin cite: "165-67 & n.14", "62-63, 67-68", "¶¶ 38-53", "*4". */
export interface PinCite {
  readonly text: string;
  readonly end: number;
  readonly kind: PinKind;
  /** The first number. */
  readonly first: number | undefined;
}

const dash = '(?:[-–—‑]|-{2,3})';
const notes = `(?:(?:,?[ \\n]{1,2}(?:&[ \\n]{0,2}|and[ \\n])|,?[ \\n]{0,2})(?:n{1,2}\\.?|fn\\.?|notes?)[ \\n]{0,2}(?:\\*|\\d{1,3})(?:[ \\n]?${dash}[ \\n]?\\d{1,3}|(?:,|[ \\n]&|,[ \\n]&|[ \\n]and)[ \\n]\\d{1,3}(?![\\w]))*)`;
const page = `(?:\\d{1,3}(?:,\\d{3})+|\\*{0,2}\\d{1,7})(?:[ \\n]?${dash}[ \\n]?\\*{0,2}\\d{1,7})?[a-z]?(?![\\w])`;
const item = new RegExp(
  `(?:(?<page>(?:p{1,2}\\.|pages?)?[ \\n]{0,2}${page}(?!:)${notes}?)` +
    `|(?<line>\\d{1,4}:\\d{1,3}(?:${dash}\\d{1,4}(?::\\d{1,3})?)?)` +
    `|(?<note>(?:&[ \\n]?)?(?:n{1,2}\\.|fn\\.?)[ \\n]?\\d{1,3}(?:${dash}\\d{1,3})?(?:(?:,|[ \\n]&)[ \\n]\\d{1,3}(?!\\w))*)` +
    `|(?<paragraph>¶{1,2}[ \\n]{0,2}\\d{1,4}(?:${dash}\\d{1,4}|\\([a-z0-9]{1,3}\\))*)` +
    `|(?<section>(?:§{1,2}[ \\n]{0,2}|(?:art|[Ss]ec|pt|ch|cl|r)\\.[ \\n]?|[Ss]ection[ \\n]|amend\\.[ \\n])[\\w.:-]{0,20}[\\w](?:\\([A-Za-z0-9]{1,4}\\))*)` +
    `|(?<roman>[ivxl]{2,8}(?:${dash}[ivxl]{1,8})?(?!\\w))` +
    `|(?<blank>_{2,8}(?!\\w)))`,
  'y',
);
const separator = /(?:[ \n]?,[ \n]{0,2}(?:and[ \n]|&[ \n])?(?:at[ \n]{1,2})?|[ \n]&[ \n]|[ \n]and[ \n](?=[\d¶§*]))/y;
const lead = /[ \n]{0,3},?[ \n]{0,3}(at[ \n]{1,3})?/y;

function kindOf(groups: Record<string, string | undefined>): PinKind {
  if (groups.page) return groups.page.includes('*') ? 'star' : 'page';
  if (groups.line) return 'line';
  if (groups.note) return 'note';
  if (groups.paragraph) return 'paragraph';
  if (groups.section) return 'section';
  return 'page';
}

/**
 * The pin cite from `start`, which ends before `limit`. What stands there decides what may be one: behind the first page of a `full`
 * citation a number needs a comma or "at"; behind the "at" of a short form it needs nothing (`said`); behind `id.` it needs "at"
 * or nothing after it.
 */
export function readPin(
  text: string,
  start: number,
  limit: number,
  behind: 'full' | 'said' | 'id',
): PinCite | undefined {
  lead.lastIndex = start;
  const opened = lead.exec(text) as RegExpExecArray;
  let at = lead.lastIndex;
  const said = behind === 'said' || opened[1] !== undefined;
  const comma = opened[0].includes(',');
  const from = at;
  let end = -1;
  let kind: PinKind = 'page';
  let first: number | undefined;
  for (let n = 0; n < 60 && at < limit; n++) {
    item.lastIndex = at;
    const found = item.exec(text);
    if (!found || item.lastIndex > limit) break;
    const groups = found.groups as Record<string, string | undefined>;
    const own = kindOf(groups);
    if (n === 0 && !said && !allowed(own, comma, behind === 'full', text, item.lastIndex)) return undefined;
    if (n > 0 && own === 'page' && counts(text, item.lastIndex)) break;
    if (n === 0 && own === 'page' && !said && counts(text, item.lastIndex)) return undefined;
    end = item.lastIndex;
    if (n === 0) {
      kind = own;
      const digits = /\d+/.exec(found[0]);
      first = digits ? Number(digits[0]) : undefined;
    }
    separator.lastIndex = end;
    if (!separator.test(text)) break;
    at = skipSpace(text, separator.lastIndex);
    if (text[at] === '[') break;
  }
  if (end < 0) return undefined;
  const written = text
    .slice(from, end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:pp?\.|pages?)\s*/, '');
  return { text: written, end, kind, first };
}

/** A number without "at" is a pin behind a comma; a note, paragraph, section or line needs neither. */
function allowed(kind: PinKind, comma: boolean, full: boolean, text: string, end: number): boolean {
  if (kind === 'note' || kind === 'paragraph' || kind === 'section' || kind === 'line') return true;
  if (full) return comma || kind === 'star';
  return kind === 'star' || /^[ \n]?[.,;)\]]/.test(text.slice(end, end + 2));
}

/** Whether a number counts what follows ("12 officers") and is no page. */
function counts(text: string, end: number): boolean {
  return /^[ \n](?!and[ \n]|at[ \n]|n\.|nn\.|in[ \n]|with[ \n]|for[ \n]|see[ \n]|but[ \n]|cert|aff|rev|vacat|overrul|abrogat|holding|stating|the[ \n]|to[ \n]|as[ \n]|we[ \n]|is[ \n]|was[ \n]|that[ \n]|which[ \n]|where[ \n]|court[ \n]|because[ \n])[a-z]{2,}/.test(
    text.slice(end, end + 12),
  );
}
