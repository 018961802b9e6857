import type { Block } from '../markdown/block.js';
import { blocksWith, type Said } from '../markdown/blocks-with.js';
import { type Document, type Placed, perBlock, sourceSpan } from '../markdown/document.js';
import type { Prose } from '../text/prose.js';
import { lowerBound, type Span } from '../text/span.js';
import { hasCheckMarks, yesAndNo, yesOrNo } from './check-marks.js';
import { answered } from './form-questions.js';
import { headingOf } from './headings.js';
import { paragraphNumbers } from './numbering.js';
import { type Parts, sentencesIn, signal, signalBy, withSignal } from './pleading-text.js';
import type { Section } from './sections.js';

/** What Rule 8(a) and its neighbours ask of a complaint once: where each stands in the source, undefined where it does not. */
export interface Allegations {
  /** The statement of subject-matter jurisdiction. */
  readonly jurisdiction: Span | undefined;
  readonly venue: Span | undefined;
  readonly juryDemand: Span | undefined;
  /** The signature with an address by it. */
  readonly signature: Span | undefined;
}

/** Reads them. `captionBlocks` are the numbers of the caption's blocks; `right` is its right column, which a fence keeps out of the blocks' prose. */
export function allegationsOf(
  document: Document,
  sections: readonly Section[],
  parts: Parts,
  captionBlocks: Span,
  right: Prose | undefined,
): Allegations {
  const [stated] = withSignal(parts, basis);
  const [named] = withSignal(parts, venue);
  const place = named?.placed ?? answered(document, parts, 'place');
  const jury = juryBlock(document);
  return {
    jurisdiction: stated && sentenceIn(stated.placed, basisWords),
    venue: place && sentenceIn(place, venueWords),
    juryDemand: jury ? sentenceIn(jury, demand) : right && demandIn(right),
    signature: signatureOf(document, sections, captionBlocks),
  };
}

/** "JURY TRIAL DEMANDED" in the right column. */
function demandIn(right: Prose): Span | undefined {
  const found = /\bjury\b[^\n]*/i.exec(right.text);
  if (!found || (hasCheckMarks(found[0]) && /\byes\b/i.test(found[0]) && yesOrNo(found[0]) !== 'yes')) return undefined;
  return right.toSource({ start: found.index, end: found.index + found[0].length });
}

/** The first sentence of a block that matches, or the whole block. */
function sentenceIn(placed: Placed, words: RegExp): Span {
  const { text } = placed.block.prose;
  const sentence = sentencesIn(placed.block).find((one) => words.test(one.text)) ?? { start: 0, end: text.length };
  const number = paragraphNumbers(placed.block).find(({ start }) => start === sentence.start);
  const start = number
    ? number.end + (/^\s*/.exec(text.slice(number.end, number.end + 20))?.[0].length ?? 0)
    : sentence.start;
  return sourceSpan(placed, { start, end: sentence.end });
}

const basisWords =
  /\b28\s+u\.?\s?s\.?\s?c\.?[^.;]{0,12}\b(?:13(?:31|32|33|37|43|46|61|62)|2241)\b|§+\s*(?:1331|1332|1343|1346|1361)\b|\b(?:1331|1343)\s*\(?a?\)?|\bfederal[- ]question jurisdiction\b|\bjurisdiction\b[^.]{0,160}\b(?:arises? under(?! (?:the )?(?:laws?|statutes?|constitution|common law) of (?!the United States))|federal question|constitution(?! of (?!the United States)))\b|\b(?:arises? under|federal question)\b[^.]{0,160}\bjurisdiction\b|(?:[☒☑✓✔]|\[[xX]\])\s*federal question\b/i;
const basis = signal(basisWords);
const venueWords =
  /\b(?:events?|acts?|omissions?|conduct|facts)\b[^.]{0,120}\b(?:occurred|took place|arose|happened)\b[^.]{0,80}\bdistrict\b|\b(?:happened|occurred|took place|arose)\b[^.;]{0,120}\bdistrict\b[^.;]{0,60}\b(?:right|proper|correct) (?:court|place|district)\b|(?<!\b(?:concert|music|wedding|event|sports|entertainment|performance|outdoor|indoor|popular) )\bvenue\b|§+\s*1391\b|\b28\s+u\.?\s?s\.?\s?c\.?[^.;]{0,8}\b1391\b/i;
/** A heading states nothing, and a change of venue is another case's. */
const venue = signalBy(
  (block) =>
    block.kind === 'prose' &&
    !headingOf(block) &&
    sentencesIn(block).some(
      ({ text, quoted }) => !quoted && venueWords.test(text.replace(/\bchange of venue\b/gi, ' ')),
    ),
);
const demand = /\bjury\b|\b(?:demand|request)\w*\b[^.;]{0,60}\bjurors\b/i;
const other =
  /\bgrand\s+jur(?:y|ies)\b|\bleave it to the jury\b|\bjury (?:acquitted|convicted|found|duty|pool|selection)\b|\b(?:a|the) jury (?:acquitted|convicted|found)\b|\bquestions? for (?:a|the) jury\b|\bperjury\b|\b(?:criminal|his|her|their) (?:criminal )?jury trial\b|\bwithout a jury\b|\bwaiv\w+ (?:(?:a|his|her|their|its|the right to|any right to) ){0,2}(?:trial by )?jury\b|\bjury (?:trial )?is (?:hereby )?(?:waived|not demanded)\b|\bno jury\b|\breserv\w+ (?:the|his|her|their) right to (?:demand|request|ask for) a (?:trial by )?jury\b(?![^.;]*\bdemands?\b)|\b(?:acquitted|convicted|found|(?:was|were|been) tried) by (?:a|the) jury\b/gi;
/** A sentence that demands a jury, or a form's box for it; `asks` where the boxes stand in the block below. */
const demands = blocksWith((block): 'demands' | 'asks' | undefined => {
  if (block.kind !== 'prose' || !/jur(?:y|ors)/i.test(block.prose.text)) return undefined;
  const text = block.prose.text.replace(/\s+/g, ' ').replace(other, ' ');
  if (!demand.test(text)) return undefined;
  if (/\bjury trial\b\W{0,8}\(check one\)\W*$/i.test(text)) return 'asks';
  if (!/\byes\b/i.test(text) || !hasCheckMarks(text)) return 'demands';
  const behind = text.slice(text.search(demand));
  return yesOrNo(yesAndNo(behind).length ? behind : text) === 'yes' ? 'demands' : undefined;
});

/** "☐ Yes ☐ No", and nothing else. */
const isOnlyBoxes = (text: string): boolean =>
  yesAndNo(text).length === 2 && !/\p{L}{2}/u.test(text.slice(0, 200).replace(/\b(?:yes|no)\b/gi, ' '));

/** The block in which a jury is demanded. Where boxes stand below the words ("I want a jury to hear my case. ☐ Yes ☐ No"), they decide. */
function juryBlock(document: Document): Placed | undefined {
  for (const { index, value } of demands(document)) {
    const isTitle = headingOf(document.blocks.block(index) as Block) !== undefined;
    const below = (isTitle || value === 'asks' ? [1, 2] : [1]).map(
      (by) => document.blocks.block(index + by)?.prose.text ?? '',
    );
    const boxes = below.find(isOnlyBoxes);
    if (value === 'asks' && !boxes && !below[0]) continue;
    const asked = boxes ?? (value === 'asks' && hasCheckMarks(below[0] as string) ? below[0] : undefined);
    if (asked === undefined || yesOrNo(asked) === 'yes') return document.blocks.at(index);
  }
  return undefined;
}

const signed =
  /(?:^|\s)\/?s\/\s|\/s\/|(?:^|\s)s\/[a-z]|\brespectfully submitted\b|\bsignature\b|\(signed\)|^\W*by:|^\W*(?:attorneys?|counsel) for\b|_{8,}|^[^\n]{0,40}\bpro se\W*$/im;
const contact =
  /@|\(\d{3}\)\s*\d{3}|\b\d{3}[-./]\d{3}[-.]\d{4}\b|(?<![-\d#]|[Nn]o\.\s)\b\d{5}(?:-\d{4})?\b|(?<![Nn]o\.\s{0,2}|#)\b\d{1,6}[ \t]+(?:[NSEW]\.?[ \t]+)?\p{Lu}\p{L}+\s+\p{Lu}|\bP\.?\s?O\.?\s+Box\b|\[(?:address|e-?mail|phone|telephone|ADDRESS|EMAIL|E-MAIL|PHONE|TELEPHONE)\b/u;

/** "[signature block]" is a place for one. */
const placeholder = /\[[^\]\n]*signature[^\]\n]*\]|\([^()\n]*signature (?:page|block|line)[^()\n]*\)/gi;
const signs = blocksWith(
  ({ kind, prose }) => (kind === 'prose' && signed.test(prose.text.replace(placeholder, ' '))) || undefined,
);
const contacts = blocksWith(({ kind, prose }) => (kind === 'prose' && contact.test(prose.text)) || undefined);
const numbered = blocksWith((block) => paragraphNumbers(block).length > 0 || undefined);

/** The signature that closes the pleading: with an address near it, or counsel's above or below the caption. Exhibits may follow it. */
function signatureOf(document: Document, sections: readonly Section[], captionBlocks: Span): Span | undefined {
  const { blocks } = document;
  const exhibits = sections.filter(({ kind, heading }) => kind === 'exhibit' || /^attach/i.test(heading));
  const attached = exhibits.reduce((sum, { start, end }) => sum + end - start, 0);
  const close = exhibits[0]?.start ?? blocks.length;
  const from = Math.max(sections[0]?.start ?? 0, blocks.length - 30 - attached);
  const addresses = contacts(document);
  const among = (start: number, end: number): boolean =>
    (addresses[firstFrom(addresses, start)]?.index ?? Number.POSITIVE_INFINITY) < end;
  const paragraphs = numbered(document);
  const first = paragraphs[firstFrom(paragraphs, captionBlocks.end)]?.index ?? 0;
  const counsel = among(0, captionBlocks.start) || (first < captionBlocks.end + 40 && among(captionBlocks.end, first));
  const signatures = signs(document);
  for (let s = firstFrom(signatures, from); s < signatures.length; s++) {
    const { index } = signatures[s] as Said<true>;
    const end = index < close ? close : blocks.length;
    if ((!counsel && !among(index, Math.min(end, index + 20))) || isHollow(document, index, end)) continue;
    const placed = blocks.at(index) as Placed;
    return { start: placed.start, end: placed.start + placed.block.source.trimEnd().length };
  }
  return undefined;
}

/** Whether a block has words or a line to sign on, without the words that close a pleading and places for a signature. */
const hasWords = perBlock(({ prose }: Block) =>
  /[\p{L}_]{2}/u.test(prose.text.replace(placeholder, ' ').replace(/\b(?:respectfully submitted|dated?)\b/gi, ' ')),
);

/** "Respectfully submitted," with nobody's name behind it. */
function isHollow({ blocks }: Document, index: number, end: number): boolean {
  for (let i = index; i < Math.min(end, index + 8); i++) if (hasWords(blocks.block(i) as Block)) return false;
  return true;
}

/** Where the entries of a list begin that are of block `index` or later. */
function firstFrom(said: readonly Said<true>[], index: number): number {
  return lowerBound(said, index, (one) => one.index);
}
