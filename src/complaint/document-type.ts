import type { Document, Placed } from '../markdown/document.js';
import type { Caption } from './caption.js';
import { headingOf } from './headings.js';

/** What kind of document a text is, to the rules. `other` is no legal document at all. */
export type DocumentType = 'complaint' | 'brief' | 'motion' | 'memorandum' | 'letter' | 'order' | 'legal' | 'other';

const titles: readonly [DocumentType, RegExp][] = [
  [
    'order',
    /^(?:\W*(?:memorandum\s+)?(?:opinion|order)(?:\s+and\s+(?:opinion|order))?\b|.*\b(?:report and recommendation|findings of fact)\b)/i,
  ],
  [
    'brief',
    /\b(?:brief|memorandum of (?:law|points)|points and authorities|(?:reply|response|opposition)\b.*\b(?:motion|brief|opposition)|in (?:support|opposition)(?: of| to)?\b|opposition to)\b/i,
  ],
  ['motion', /\b(?:motion|application) (?:for|to|in)\b|\bmotion\b$/i],
  ['memorandum', /\b(?:memorandum|memo|research note)\b/i],
  ['letter', /^letter\b/i],
  ['complaint', /\b(?:complaint|petition|counter-?claims?|cross-?claims?|third[\s-]party claim)\b/i],
];
const notPleading =
  /\b(?:answer to|response to|(?:motion|notice|order|reply|brief|memorandum|exhibit)\b(?!.*\bdemand)|attached complaint|certiorari|habeas|rehearing|letter|civil cover sheet|summons|declaration|affidavit|stipulation|settlement|proposed order)\b/i;
const named = new Map<string, DocumentType>([
  ['complaint', 'complaint'],
  ['petition', 'complaint'],
  ['pleading', 'complaint'],
  ['brief', 'brief'],
  ['motion', 'motion'],
  ['memorandum', 'memorandum'],
  ['memo', 'memorandum'],
  ['letter', 'letter'],
  ['order', 'order'],
  ['opinion', 'order'],
]);

/** What the front matter says the document is; `undefined` where it says nothing. */
export function declaredType(data: Readonly<Record<string, unknown>> | undefined): DocumentType | undefined {
  const value = data?.type ?? data?.documentType ?? data?.document;
  if (typeof value !== 'string') return undefined;
  const words = value.toLowerCase().trim();
  return (
    named.get(words) ??
    [...named].find(([word]) => words.split(/[\s-]+/).includes(word))?.[1] ??
    (words ? 'other' : undefined)
  );
}

/** The title of a pleading: the first words that name one, in the caption's right column, at its end, or in a heading behind it. */
export interface Title {
  readonly text: string;
  /** Offsets into the source. */
  readonly start: number;
  readonly end: number;
  readonly type: DocumentType;
}

/** What a title calls its document. */
export function typeOfTitle(text: string): DocumentType | undefined {
  const words = text.replace(/\s+/g, ' ').trim();
  const complaint = /\b(?:complaint|petition|counter-?claims?|cross-?claims?)\b/i.exec(words);
  const named = complaint && words.slice(0, complaint.index + complaint[0].length);
  if (
    named &&
    !notPleading.test(named) &&
    !/^\W*(?:for )?(?:a )?(?:writ|rehearing|review|certiorari|habeas|leave)\b/i.test(words.slice(named.length))
  )
    return 'complaint';
  if (/\banswer\b.*\b(?:counter|cross)-?claims?\b/i.test(words)) return 'complaint';
  return titles.find(([type, pattern]) => type !== 'complaint' && pattern.test(words))?.[0];
}

/** "[x] CIVIL RIGHTS COMPLAINT pursuant to …": of the titles that a form offers the one that is checked. */
const checkedTitle = /(?:^|\n)\s*(?:\[[xX]\]|☒|☑)\s*([^\n]{4,140})/;

/** A title with an empty box before it, of the several that a form offers. */
const isUnchecked = (text: string): boolean => /^\W*(?:\[[ _]?\]|☐|□|❏)/.test(text);

/** "Plaintiffs, for their Complaint against Defendants, state and allege as follows:" is no title. */
const opensBody = /\b(?:alleges?|states?|complains?|avers?|says?|shows?)\b[^.]{0,80}:\s*$/i;

/** "No. 1", "42 U.S.C. § 1983": full stops that end no sentence. */
const withoutAbbreviations = (text: string): string =>
  text.replace(/\bnos?\.\s|\b(?:\p{L}{1,2}\.)+(?=\s*(?:\p{L}|§|\d))/giu, ' ');

/** The title among the blocks from number `from` on: a heading or a short line, before the first long or numbered paragraph. */
export function titleBehind(document: Document, from: number): Title | undefined {
  const behind = document.blocks.slice(from, from + 6);
  for (const placed of behind) {
    if (placed.struck || placed.block.kind !== 'prose') continue;
    const text = placed.block.prose.text.trim();
    const heading = headingOf(placed.block);
    const checked = checkedTitle.exec(text)?.[1];
    const type =
      (checked && typeOfTitle(checked)) ||
      (heading ||
      (text.length < 160 && !isUnchecked(text) && !opensBody.test(text) && !/\.\s|\.$/.test(withoutAbbreviations(text)))
        ? typeOfTitle(heading?.text ?? text)
        : undefined);
    if (type) return titleAt(placed, type);
    if (text.length > 400 || /^\W*(?:1\W|¶)/.test(text)) break;
  }
  return undefined;
}

/** Finds the title: in the caption's right column, else a heading or a short line right behind the caption. */
export function findTitle(document: Document, caption: Caption): Title | undefined {
  const right = caption.right.text;
  const type = typeOfTitle(right.replace(/\n+/g, ' '));
  if (type) {
    const at = Math.max(
      0,
      right.search(
        /\b(?:[A-Z]+\s+)*(?:complaint|petition|memorandum|motion|brief|order|answer|reply|response|counterclaim|plaintiff'?s)/i,
      ),
    );
    const end = right.indexOf('\n', at) < 0 ? right.length : right.indexOf('\n', at);
    return { text: right.slice(at, end).trim(), type, ...caption.right.toSource({ start: at, end }) };
  }
  return titleBehind(document, caption.endBlock) ?? titleAbove(document, caption);
}

/** "CIVIL RIGHTS COMPLAINT" above the court or between it and the plaintiffs, as some districts' forms have it. */
function titleAbove(document: Document, { endBlock, prose, versus }: Caption): Title | undefined {
  const end = prose.toSource(versus).start;
  for (const placed of document.blocks.slice(0, endBlock)) {
    if (placed.start >= end) break;
    if (placed.struck || placed.block.kind !== 'prose') continue;
    for (const line of placed.block.prose.text.split('\n')) {
      const words = line.replace(/\([^()]*\)/g, '').trim();
      const isTitle = words.length < 120 && words === words.toUpperCase() && typeOfTitle(words) === 'complaint';
      if (isTitle) return titleAt(placed, 'complaint');
    }
  }
  return undefined;
}

/** The title that front matter gives, where it stands in `source`, the front matter's text, which begins at offset `start`. */
export function titleInMatter(
  data: Readonly<Record<string, unknown>>,
  source: string,
  start: number,
): Title | undefined {
  const line = /^title:[ \t]*["']?/m.exec(source);
  if (!line || typeof data.title !== 'string') return undefined;
  const at = line.index + line[0].length;
  const length = source.slice(at).search(/["']?[ \t]*(?:\r?\n|$)/);
  return { text: data.title, type: typeOfTitle(data.title) ?? 'legal', start: start + at, end: start + at + length };
}

function titleAt(placed: Placed, type: DocumentType): Title {
  const { prose } = placed.block;
  const words =
    /\b(?:complaint|petition|counter-?claims?|cross-?claims?|memorandum|motion|brief|order|answer|reply|response|opposition)\b/i.exec(
      prose.text,
    );
  const lineStart = words ? prose.text.lastIndexOf('\n', words.index) + 1 : 0;
  const lineEnd = prose.text.indexOf('\n', words?.index ?? 0);
  const line = { start: lineStart, end: lineEnd < 0 ? prose.text.length : lineEnd };
  const span = prose.toSource({
    start: line.start + (prose.text.slice(line.start, line.end).search(/\S/) || 0),
    end: line.end,
  });
  return {
    text: prose.text.slice(line.start, line.end).trim(),
    type,
    start: placed.start + span.start,
    end: placed.start + span.end,
  };
}

const headings =
  /\b(?:argument|standard of review|statement of facts|conclusion|introduction|background|questions? presented|brief answer|discussion|analysis|memorandum|prayer|count [ivx\d]+|jurisdiction|table of authorities)\b/i;
const legalWords =
  /\b(?:plaintiffs?|defendants?|petitioner|respondent|court|motion|counsel|holding|held|pursuant|affirmed|reversed|qualified immunity|due process|Amendment|Your Honor|liable|liability|complaint)\b/gi;

/** What a heading or a line in capitals among the first blocks calls the document: "BRIEF IN OPPOSITION", "Memorandum of Law". */
function titleWithoutCaption(document: Document): DocumentType | undefined {
  for (const { block } of document.blocks.slice(0, 8)) {
    const heading = headingOf(block)?.text;
    const type = heading === undefined || heading.length > 200 ? undefined : typeOfTitle(heading);
    if (type && type !== 'complaint' && type !== 'order') return type;
  }
  return undefined;
}

/**
 * Whether a text without a caption is a legal document all the same: it cites authority and speaks as one. Prose about software is none, however many
 * cases it names.
 */
export function legalWithoutCaption(document: Document, cites: number): DocumentType {
  let words = 0;
  let code = 0;
  let hasHeading = false;
  let letter = false;
  let size = 0;
  for (const { block } of document.blocks.slice(0, 200)) {
    if (block.kind === 'code') code++;
    if (block.kind !== 'prose') continue;
    const { text } = block.prose;
    size += text.length;
    code += (text.match(/\ufffc/g)?.length ?? 0) * 0.2;
    words += text.match(legalWords)?.length ?? 0;
    if (headingOf(block) && headings.test(text)) hasHeading = true;
    if (/^\W*(?:dear\b|re:|via e-?mail|to the honorable)/im.test(text)) letter = true;
  }
  const titled = titleWithoutCaption(document);
  if (titled && cites > 0 && code < 3 + cites * 0.3) return titled;
  if (cites >= 10 && code < cites * 0.3 && cites * 3000 >= size) return hasHeading ? 'brief' : 'legal';
  if (code >= 3 && (!hasHeading || code > cites)) return 'other';
  const dense = words >= 3 && words * 400 >= Math.min(size, 20_000);
  if (letter && (dense || cites > 0)) return 'letter';
  if (hasHeading && dense) return 'brief';
  return dense && cites > 0 ? 'legal' : cites >= 1 && code === 0 && size < 4000 ? 'legal' : 'other';
}
