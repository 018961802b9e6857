import type { Block } from '../markdown/block.js';
import { perBlock } from '../markdown/document.js';
import { shortTitles } from '../text/sentence.js';
import { paragraphNumbers } from './numbering.js';
import { enumeration, number, ordinal, sectionKind } from './section-kind.js';

/** A heading: its words without numbers before them, and how deep it stands. Undefined for a block that is none. */
export interface Heading {
  readonly text: string;
  readonly depth: number;
}

const countWords = new RegExp(
  `^(?:(?:count|claim)s?\\s+(?:${number})|(?:${ordinal})\\s+(?:claim|cause|count))\\b`,
  'i',
);

/**
 * Whether a block is a heading: Markdown's own, a short line all in bold, or as typewritten pleadings have it a short line in capitals, a "COUNT
 * III", a lettered title.
 */
export const headingOf: (block: Block) => Heading | undefined = perBlock((block) => {
  if (block.kind !== 'prose') return undefined;
  const text = block.prose.text.trim();
  if (!text || text.length > 400 || furniture.test(text)) return undefined;
  const mark = block.marks.find(({ kind }) => kind === 'heading');
  if (mark && mark.start <= 2) {
    const marks = block.marks.filter(({ kind }) => kind === 'heading');
    const end = Math.max(...marks.map(({ end }) => end));
    const rest = block.prose.text.slice(end).trim();
    const whole =
      rest.length < 300 &&
      (!/[.;:]$/.test(rest) || (isSet(block, block.prose.text.indexOf(rest, end)) && !/:$/.test(rest)));
    return { text: clean(whole ? text : block.prose.text.slice(0, Math.max(end, mark.end))), depth: mark.depth ?? 1 };
  }
  if (paragraphNumbers(block).some(({ style }) => style === 'pilcrow' || style === 'decimal')) return undefined;
  const first = (text.split('\n')[0] as string).replace(shortTitle, '$1');
  const isBold = isSetAsHeading(block, text);
  const isCapitals =
    text.length < 160 &&
    !/\p{Ll}/u.test(text) &&
    text.replace(/[^\p{L}]/gu, '').length > 3 &&
    !/[;:]$/.test(text) &&
    !/_{3}/.test(text);
  const isCount =
    countWords.test(first.replace(enumeration, '').replace(/^\W+/, '')) &&
    text.length < 400 &&
    !/[a-z]{3}\.\s(?!\()|\b(?:count|claim)s?\s+\S+\s+(?:is|are|seeks|alleges|asserts|pleads|arises)\b/i.test(first);
  const isLettered =
    /^[A-HJ-U]\.\s+\p{Lu}/u.test(text) && ((isBold && text.length < 200) || /^[A-Z]\.\s+[^.;:\n]{2,80}$/u.test(text));
  if (isBold || isCapitals || isCount || isLettered || isNumberedTitle(text))
    return { text: clean(text), depth: isLettered ? 3 : isCount ? 2 : 2 };
  return undefined;
});

/** "COUNT II: … against Sgt. Roe": a full stop that ends no sentence. */
const shortTitle = new RegExp(`\\b(${shortTitles.join('|')}|off)\\.(?=\\s)`, 'gi');

/** Whether a block is in bold or in italics from offset `from` of its prose on. */
export function isSet({ marks, prose }: Block, from: number): boolean {
  const set = marks.filter(({ kind, end }) => (kind === 'strong' || kind === 'emphasis') && end > from);
  return (
    set.reduce((sum, { start, end }) => sum + end - Math.max(start, from), 0) >=
    (prose.text.trimEnd().length - from) * 0.9
  );
}

/** Whether a block is all in bold or in italics, and short enough for a heading: no sentences, and no "Name: **the answer**" of a form. */
function isSetAsHeading({ marks }: Block, text: string): boolean {
  const set = marks.filter(({ kind }) => kind === 'strong' || kind === 'emphasis');
  const covered = set.reduce((sum, { start, end }) => sum + end - start, 0);
  if (covered < text.length * 0.8 || text.length >= 300) return false;
  const [label, answer] = set;
  if (label && answer && /:\s*$/.test(text.slice(label.start, label.end)) && answer.start >= label.end) return false;
  if (text.length > 100 && /\p{Ll}{3}[.?!]["”’]?\s+\p{Lu}/u.test(text)) return false;
  if (/:$/.test(text)) return text === text.toUpperCase() && /\s/.test(text);
  if (!/[.;]$/.test(text)) return true;
  // "**What I am asking for.**"
  const isTitle = text.length < 60 && /^\p{L}[^\d$.]*\.$/u.test(text) && sectionKind(text) !== 'other';
  return isTitle && set.every(({ kind }) => kind === 'strong');
}

/** "7. Relief": a number and nothing but the title of a part of a pleading. */
export const isNumberedTitle = (text: string): boolean => numberedTitle.test(text);

const numberedTitle =
  /^(?:\d{1,2}|[IVX]{1,5})[.)]\s+(?:the )?(?:parties|plaintiffs?|defendants?|relief(?: sought| requested)?|statements? of (?:the )?(?:claims?|facts|case)|jurisdiction(?: and venue)?|venue|facts|claims?(?: for relief)?|causes? of action|(?:previous|prior) lawsuits|injuries|(?:request|prayer|demand) for relief|introduction|background|jury demand|place of present confinement\??)$/i;

/** What a page's foot or head leaves in converted text: "- 3 -", a court's stamp. */
const furniture = /^(?:-\s*)?\d{1,4}(?:\s*-)?(?:\n|$)|^-\s*\d|^case \d+:\d\d-|^page \d+/i;

function clean(text: string): string {
  return text
    .replace(/^[\s*_]+/, '')
    .replace(enumeration, '')
    .trim();
}
