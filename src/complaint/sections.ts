import type { Block } from '../markdown/block.js';
import type { Blocks } from '../markdown/blocks.js';
import { blocksWith, type Said } from '../markdown/blocks-with.js';
import { type Document, perBlock } from '../markdown/document.js';
import { shortTitles } from '../text/sentence.js';
import { paragraphNumbers } from './numbering.js';

export type SectionKind =
  | 'caption'
  | 'introduction'
  | 'jurisdiction'
  | 'parties'
  | 'facts'
  | 'counts'
  | 'count'
  | 'relief'
  | 'jury'
  | 'exhibit'
  | 'other';

/** A part of the pleading under one heading, up to the next. Block numbers are half-open. */
export interface Section {
  readonly kind: SectionKind;
  /** The heading's words, all its lines; empty for what stands before the first. */
  readonly heading: string;
  /** The first block of the heading. */
  readonly start: number;
  /** The first block behind the heading. */
  readonly body: number;
  readonly end: number;
  readonly depth: number;
}

const ordinal =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth';
const number =
  '[ivxlc]+|\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-k](?=\\s*(?:[:.)(—–-]|$))';
const countHeading = new RegExp(
  `^(?:count|claim|cause of action)s?\\s+(?:no\\.?\\s*)?(?:${number})\\b|^(?:${ordinal})\\s+(?:claim|cause|count)\\b|^(?:as and )?for an? (?:${ordinal})\\b`,
  'i',
);
const kinds: readonly [SectionKind, RegExp][] = [
  ['exhibit', /^(?:exhibit|appendix|ex\.)\s+["“]?(?:[a-z0-9]{1,3})\b/i],
  ['count', countHeading],
  [
    'jury',
    /^(?:demand for (?:a )?(?:jury|trial by)|jury (?:trial )?demand|(?:request|demand) for jury|trial by jury|jury trial|jury$)/i,
  ],
  [
    'relief',
    /^(?:prayer|(?:request|demand|prayer)s? for (?:relief|judgment)|relief\b|demand$|requested relief|remed(?:y|ies)\b|wherefore\b|damages\b|ad damnum|state briefly exactly what you want|what (?:do )?you want (?:the|this) court|what (?:i|we|the plaintiffs?|plaintiffs?) (?:(?:am|are|is) )?(?:want|ask|seek|request|demand)|relief you)/i,
  ],
  [
    'counts',
    /^(?:causes? of action|claims?(?: for relief)?|legal claims|counts|statement of claims)$|^(?:what|which) (?:of (?:my|our) )?rights\b|^how (?:my|our|his|her|their) rights\b|^(?:what|how) (?:they|the defendants?|he|she) (?:did wrong|broke the law|violated)\b/i,
  ],
  [
    'parties',
    /\b(?:the )?part(?:y|ies)\b|^(?:the )?(?:plaintiffs?|defendants?)(?:\s*\(s\))?$|^the .{0,30}defendants?\b|^names? and address(?:es)? of\b|^(?:the )?people (?:in|i|we)\b|^who (?:i|we|they|everybody|everyone|the|is)\b/i,
  ],
  ['jurisdiction', /\b(?:jurisdiction|venue)\b|^why\b.{0,40}\bcourt\b/i],
  ['introduction', /\b(?:introduction|preliminary statement|nature of (?:the|this)|summary of)\b/i],
  [
    'facts',
    /\b(?:facts?|factual|background|general allegations|common allegations|statement of (?:the )?(?:claim|case)|what happened|narrative)\b/i,
  ],
];

/** A heading: its words without numbers before them, and how deep it stands. Undefined for a block that is none. */
export interface Heading {
  readonly text: string;
  readonly depth: number;
}

const enumeration = /^(?:(?:[IVXLC]{1,6}|[A-Z]|\d{1,2})[.)]\s+|§\s*\d+\s+)/;
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
    !/[a-z]{3}\.\s|\b(?:count|claim)s?\s+\S+\s+(?:is|are|seeks|alleges|asserts|pleads|arises)\b/i.test(first);
  const isLettered =
    /^[A-HJ-U]\.\s+\p{Lu}/u.test(text) && ((isBold && text.length < 200) || /^[A-Z]\.\s+[^.;:\n]{2,80}$/u.test(text));
  if (isBold || isCapitals || isCount || isLettered || isNumberedTitle(text))
    return { text: clean(text), depth: isLettered ? 3 : isCount ? 2 : 2 };
  return undefined;
});

/** "COUNT II: … against Sgt. Roe": a full stop that ends no sentence. */
const shortTitle = new RegExp(`\\b(${shortTitles.replaceAll(' ', '|')}|off)\\.(?=\\s)`, 'gi');

/** Whether a block is in bold or in italics from offset `from` of its prose on. */
function isSet({ marks, prose }: Block, from: number): boolean {
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

/** What part of a pleading a heading opens. */
export function sectionKind(heading: string): SectionKind {
  const words = heading
    .replace(/^[\W\d]+/, '')
    .replace(enumeration, '')
    .replace(/\s+/g, ' ')
    .trim();
  return kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

const prayer = /^\W*(?:¶?\s*[\d.]+[.)]?\s+)?wherefore\b/i;

/** Whether a paragraph opens a prayer that has no heading: "WHEREFORE, Plaintiff demands …". */
const opensPrayer = ({ kind, prose }: Block): boolean => kind === 'prose' && prayer.test(prose.text.slice(0, 60));

/** The blocks that open a section: headings, and prayers without one. */
const openings = blocksWith(
  (block) =>
    headingOf(block) ??
    (opensPrayer(block) ? ('prayer' as const) : isSubtitle(block) ? ('subtitle' as const) : undefined),
);

type Opening = Heading | 'prayer' | 'subtitle';

/** "*Excessive force. Against Officer Roe.*": sentences in italics, which right below the heading of a count are of it. */
const isSubtitle = (block: Block): boolean => {
  const text = block.kind === 'prose' ? block.prose.text.trim() : '';
  return (
    text.length > 3 &&
    text.length < 300 &&
    !/:$/.test(text) &&
    isSet(block, 0) &&
    !/\b(?:id|ibid)\.?$|\b(?:realleg|incorporat|repeat)\w*\b/i.test(text)
  );
};

interface Known {
  readonly from: number;
  readonly end: number;
  readonly sections: readonly Section[];
}

const known = new WeakMap<readonly Said<Opening>[], Known>();

/**
 * The sections of a document from block `from` on. While its headings stay where they are, they are the same sections, so what is read of one can be kept
 * with it.
 */
export function sectionsOf(document: Document, from: number): readonly Section[] {
  const opened = openings(document);
  const end = document.blocks.length;
  const before = known.get(opened);
  if (before?.from === from && before.end === end) return before.sections;
  const sections = readSections(opened, from, document.blocks);
  known.set(opened, { from, end, sections });
  return sections;
}

/** A heading on a line of its own right below another belongs to it. */
function readSections(opened: readonly Said<Opening>[], from: number, blocks: Blocks): Section[] {
  const end = blocks.length;
  const found: { kind: SectionKind; heading: string; start: number; body: number; depth: number }[] = [];
  let counts: number | undefined;
  for (const { index: i, value: heading } of opened) {
    if (i < from) continue;
    const last = found.at(-1);
    if (heading === 'subtitle') {
      const { text } = (blocks.block(i) as Block).prose;
      if (last?.body === i && last.kind === 'count')
        found[found.length - 1] = { ...last, heading: `${last.heading}\n${text.trim()}`, body: i + 1 };
      continue;
    }
    if (heading === 'prayer') {
      if (last?.kind !== 'relief')
        found.push({ kind: 'relief', heading: '', start: i, body: i, depth: last?.depth ?? 2 });
      continue;
    }
    let kind = sectionKind(heading.text);
    if (last && last.body === i && last.kind === 'count' && kind !== 'count' && !isOwnPart(kind)) {
      found[found.length - 1] = { ...last, heading: `${last.heading}\n${heading.text}`, body: i + 1 };
      continue;
    }
    if (counts !== undefined && heading.depth <= counts && kind !== 'count') counts = undefined;
    if (kind === 'counts') counts = heading.depth;
    else if (counts !== undefined && (kind === 'other' || kind === 'facts' || kind === 'parties')) kind = 'count';
    if (kind === 'relief' && /^relief\b/i.test(heading.text) && counts !== undefined && /claim/i.test(heading.text))
      kind = 'count';
    found.push({ kind, heading: heading.text, start: i, body: i + 1, depth: heading.depth });
  }
  attachRest(found);
  const sections = found.map((section, s): Section => ({ ...section, end: found[s + 1]?.start ?? end }));
  const first = sections[0]?.start ?? end;
  return first > from
    ? [{ kind: 'other', heading: '', start: from, body: from, end: first, depth: 0 }, ...sections]
    : sections;
}

/** What stands under the headings of an exhibit is the exhibit's: behind the prayer, all that follows is attached. */
function attachRest(found: { kind: SectionKind }[]): void {
  const first = found.findIndex(({ kind }) => kind === 'exhibit');
  const pleads = ({ kind }: { kind: SectionKind }): boolean => kind === 'relief' || kind === 'count';
  if (first < 0 || (!found.slice(0, first).some(pleads) && found.slice(first).some(pleads))) return;
  for (const section of found.slice(first)) section.kind = 'exhibit';
}

const isOwnPart = (kind: SectionKind): boolean =>
  kind === 'relief' || kind === 'jury' || kind === 'exhibit' || kind === 'jurisdiction';
