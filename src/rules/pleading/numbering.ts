import type { Complaint } from '../../complaint/complaint.js';
import { type ParagraphNumber, paragraphNumbers } from '../../complaint/numbering.js';
import type { Part } from '../../complaint/pleading-text.js';
import { sourceSpan } from '../../markdown/document.js';
import type { Edit, Found, Rule } from '../rule.js';

interface Numbered {
  readonly part: Part;
  readonly number: ParagraphNumber;
}

/** The numbered paragraphs of the pleading: not the prayer's list, not an attachment's own, not a form's questions. */
function paragraphs(complaint: Complaint): Numbered[] {
  const found: Numbered[] = [];
  for (const part of complaint.parts) {
    if (part.section.kind === 'relief' || part.section.kind === 'jury' || isAttached(part.section.heading)) continue;
    for (const number of paragraphNumbers(part.placed.block)) found.push({ part, number });
  }
  const styles = new Map<string, number>();
  for (const { number } of found) styles.set(number.style, (styles.get(number.style) ?? 0) + 1);
  const main = [...styles].filter(([style]) => style !== 'automatic').sort((a, b) => b[1] - a[1])[0]?.[0];
  return found.filter(({ number }) => number.style === main);
}

const isAttached = (heading: string): boolean => /^(?:attach|exhibit|appendix|certificat|verification)/i.test(heading);

/** A year, a street number or an amount at a line's start is no paragraph number. */
function isPlausible(value: number, expected: number): boolean {
  return value < 1900 && Math.abs(value - expected) < 200;
}

/** A list of its own inside a paragraph: it begins with 1 where the numbering goes on behind it. */
function isInnerList(all: readonly Numbered[], at: number, expected: number): boolean {
  if (all[at]?.number.value !== 1 || expected === 1) return false;
  for (let i = at; i < all.length && i < at + 30; i++) {
    const { value } = (all[i] as Numbered).number;
    if (value !== i - at + 1) return value === expected;
  }
  return false;
}

interface Break {
  readonly at: Numbered;
  readonly expected: number;
}

function firstBreak(all: readonly Numbered[]): Break | undefined {
  let expected: number | undefined;
  let section: number | undefined;
  for (let i = 0; i < all.length; i++) {
    const here = all[i] as Numbered;
    const { number } = here;
    if (number.style === 'decimal') {
      if (number.section !== section && (section === undefined || number.section === section + 1) && number.value === 1) {
        section = number.section;
        expected = 2;
        continue;
      }
      if (expected !== undefined && (number.section !== section || number.value !== expected)) return { at: here, expected };
      section = number.section;
      expected = number.value + 1;
      continue;
    }
    if (expected === undefined) {
      if (number.value !== 1 && !isPlausible(number.value, 1)) continue;
      expected = number.value + 1;
      continue;
    }
    if (number.value === expected) {
      expected++;
      continue;
    }
    if (!isPlausible(number.value, expected)) continue;
    if (isInnerList(all, i, expected)) {
      const end = expected;
      while (i + 1 < all.length && (all[i + 1] as Numbered).number.value !== end) i++;
      continue;
    }
    return { at: here, expected };
  }
  return undefined;
}

/** Renumbers the paragraphs from the break on, where every one can be. References to them in the text are not changed. */
function renumber(all: readonly Numbered[], from: Numbered, expected: number): Edit[] {
  const edits: Edit[] = [];
  let next = expected;
  for (const { part, number } of all.slice(all.indexOf(from))) {
    const { text } = part.placed.block.prose;
    const digits = /\d+(?=\D*$)/.exec(text.slice(number.start, number.end));
    if (!digits || number.style === 'decimal') return [];
    const start = number.start + digits.index;
    edits.push({ ...sourceSpan(part.placed, { start, end: start + digits[0].length }), text: String(next++) });
  }
  return edits;
}

/** Fed. R. Civ. P. 10(b): numbered paragraphs, so that an answer can speak to each. */
export const rule: Rule = {
  id: 'pleading/numbering',
  severity: 'information',
  title: 'Numbered paragraphs skip, repeat or restart',
  *check({ complaint }): Iterable<Found> {
    if (complaint?.court?.system !== 'federal' || complaint.form) return;
    const all = paragraphs(complaint);
    const found = firstBreak(all);
    if (!found) return;
    const { at, expected } = found;
    const is = at.number.style === 'decimal' ? `${at.number.section}.${at.number.value}` : String(at.number.value);
    const edits = renumber(all, at, expected);
    yield {
      span: sourceSpan(at.part.placed, at.number),
      message: `Paragraph ${at.number.style === 'decimal' ? `${at.number.section}.${expected}` : expected} was expected here, and this is ${is}. An answer must be able to speak to each paragraph by its number (Fed. R. Civ. P. 8(b), 10(b)).`,
      fixes: edits.length ? [{ title: `Renumber the paragraphs from here, beginning with ${expected}`, edits }] : [],
    };
  },
};
