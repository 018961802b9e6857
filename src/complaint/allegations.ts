import { type Document, type Placed, sourceSpan } from '../markdown/document.js';
import type { Prose } from '../text/prose.js';
import type { Span } from '../text/span.js';
import { answered } from './form-questions.js';
import { headingOf } from './headings.js';
import { demandIn, demandWords, juryBlock } from './jury-demand.js';
import { paragraphNumbers } from './numbering.js';
import { type Parts, sentencesIn, signal, signalBy, withSignal } from './pleading-text.js';
import type { Section } from './sections.js';
import { signatureOf } from './signature.js';

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
  const where = named
    ? undefined
    : [...withSignal(parts, located)].find(({ section }) => /\bvenue\b/i.test(section.heading));
  const place = named?.placed ?? where?.placed ?? answered(document, parts, 'place');
  const jury = juryBlock(document);
  return {
    jurisdiction: stated && sentenceIn(stated.placed, basisWords),
    venue: place && sentenceIn(place, where ? locatedWords : venueWords),
    juryDemand: jury ? sentenceIn(jury, demandWords) : right && demandIn(right),
    signature: signatureOf(document, sections, captionBlocks),
  };
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
/** Where the events took place, or who resides where: the facts of venue, under a heading that asks for them. */
const locatedWords =
  /\b(?:events?|acts?|omissions?|conduct|facts)\b[^.]{0,120}\b(?:occurred|took place|arose|happened)\b[^.]{0,20}\b(?:in|at|within)\s|\bdefendants?\b[^.]{0,40}\b(?:resides?|lives?)\b/i;
const located = signal(locatedWords);
/** A heading states nothing, and a change of venue is another case's. */
const venue = signalBy(
  (block) =>
    block.kind === 'prose' &&
    !headingOf(block) &&
    sentencesIn(block).some(
      ({ text, quoted }) => !quoted && venueWords.test(text.replace(/\bchange of venue\b/gi, ' ')),
    ),
);
