import type { Analysis } from '../analysis.js';
import { paragraphNumbers } from '../complaint/numbering.js';
import { numberedFrom } from '../templates/numbering.js';
import { fill, type Template } from '../templates/template.js';
import type { Span } from '../text/span.js';
import { isProsePlace } from './prose-place.js';

/** A template offered where a prefix is being typed. */
export interface TemplateOffer {
  readonly template: Template;
  /** What it replaces: the letters typed so far. */
  readonly span: Span;
}

/** What a prefix is made of. */
const typed = /[\w§-]{0,40}$/;

/** The templates to offer at a caret: all of them in prose, none in code; the editor filters them by what was typed. */
export function templateOffers(analysis: Analysis, offset: number, templates: readonly Template[]): TemplateOffer[] {
  if (!isProsePlace(analysis, offset)) return [];
  const before = typed.exec(analysis.text.slice(Math.max(0, offset - 40), offset))?.[0] ?? '';
  const span = { start: offset - before.length, end: offset };
  return templates.map((template) => ({ template, span }));
}

/** The template's text as it will stand before anything is filled in. */
export function preview(template: Template): string {
  return fill(template);
}

/** The first words of it, on one line. */
export function summary(template: Template, length = 160): string {
  const words = preview(template)
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/[#*_>\\]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length <= length ? words : `${words.slice(0, words.lastIndexOf(' ', length))} …`;
}

/**
 * The snippet to insert at a caret, with blank lines around it where it is more than one line and other words stand on the
 * caret's line or right above or below it. Its paragraphs and its count are numbered on from those above.
 */
export function snippetAt(template: Template, analysis: Analysis, span: Span): string {
  const { text } = analysis;
  const isBlock = template.body.includes('\n') || /^(?:#|>|\d+\.|[-*] )/.test(template.body);
  if (!isBlock) return template.body;
  const last = lastParagraphNumber(analysis, span.start);
  const counted = template.body.replace(/COUNT \$\{1:I\}/, () => `COUNT \${1:${nextCount(analysis, span.start)}}`);
  const body = last ? numberedFrom(counted, last + 1) : counted;
  const above = /(?:^|\n)[ \t]*(\n?)[ \t]*$/.exec(text.slice(Math.max(0, span.start - 200), span.start));
  const below = text.slice(span.end, span.end + 200);
  const start = span.start === 0 || above?.[1] ? '' : above ? (isFirstLine(text, span.start) ? '' : '\n') : '\n\n';
  const end = /^[ \t]*(?:\r?\n[ \t]*\r?\n|\r?\n?[ \t]*$)/.test(below) ? '' : /^[ \t]*\r?\n/.test(below) ? '\n' : '\n\n';
  return start + body + end;
}

/** The number of the last numbered paragraph above an offset in a complaint; 0 where it numbers none, or not with "12.". */
function lastParagraphNumber({ document, complaint }: Analysis, offset: number): number {
  if (!complaint) return 0;
  for (let i = document.blocks.length - 1; i >= 0; i--) {
    const placed = document.blocks.at(i);
    if (!placed || placed.start >= offset || placed.struck) continue;
    const number = paragraphNumbers(placed.block).at(-1);
    if (number) return number.style === 'plain' ? number.value : 0;
  }
  return 0;
}

/** The number that a count inserted at an offset would have: "III" behind two counts, "3" where those are numbered so. */
function nextCount({ complaint }: Analysis, offset: number): string {
  const before = complaint?.counts.filter(({ span }) => span.start < offset) ?? [];
  const next = before.length + 1;
  return /^\W*\w+\s+\d/.test(before.at(-1)?.heading ?? '') ? String(next) : roman(next);
}

function roman(number: number): string {
  const tens = Math.floor(number / 10) % 10;
  const digits = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  const tenfold = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
  return 'C'.repeat(Math.floor(number / 100)) + tenfold[tens] + digits[number % 10];
}

function isFirstLine(text: string, offset: number): boolean {
  return text.slice(0, offset).trim() === '';
}
