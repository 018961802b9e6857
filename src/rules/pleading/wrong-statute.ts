import { sentencesIn, signalBy, withSignal } from '../../complaint/pleading-text.js';
import type { Block } from '../../markdown/block.js';
import { perBlock, sourceSpan } from '../../markdown/document.js';
import type { Span } from '../../text/span.js';
import type { Found, Rule } from '../rule.js';

/** A statute that is almost surely another: where its title or its section stands, and what should. */
interface Slip extends Span {
  readonly right: string;
  readonly why: string;
}

const cited = /\b(\d{1,2})\s+(u\.?\s?s\.?\s?c\.?(?:\s?a\.?)?)\s*(?:(§§?|sec(?:tion|\.)s?)\s*)?(\d{3,5})/gi;
/** "Title 28, section 1983 of the United States Code". */
const spelled =
  /\btitle\s+(\d{1,2}),?\s+(?:of the (?:u\.?s\.?|united states) code,?\s+)?(?:§§?|sec(?:tion|\.)s?)\s*(\d{3,5})/gi;
const listed = /(?:§§?|\band\b|,)\s*(\d{4})(?=[\s(,.;])/g;

/** Sections that stand in one title only, as civil-rights pleadings cite them. */
const home = new Map([
  ['1983', { title: '42', why: 'the cause of action is 42 U.S.C. § 1983' }],
  ['1985', { title: '42', why: 'conspiracy is 42 U.S.C. § 1985' }],
  ['1988', { title: '42', why: 'attorney’s fees are 42 U.S.C. § 1988' }],
  ['1331', { title: '28', why: 'federal-question jurisdiction is 28 U.S.C. § 1331' }],
  ['1343', { title: '28', why: 'civil-rights jurisdiction is 28 U.S.C. § 1343' }],
  ['1367', { title: '28', why: 'supplemental jurisdiction is 28 U.S.C. § 1367' }],
  ['1391', { title: '28', why: 'venue is 28 U.S.C. § 1391' }],
]);

/** Sections that do not exist or say something else, by what their sentence is about. */
const sections: readonly {
  readonly title: string;
  readonly section: string;
  readonly right: string;
  readonly about?: RegExp;
  readonly not?: RegExp;
  readonly why: string;
}[] = [
  { title: '42', section: '1938', right: '1983', why: 'the cause of action is 42 U.S.C. § 1983' },
  { title: '42', section: '1893', right: '1983', why: 'the cause of action is 42 U.S.C. § 1983' },
  { title: '42', section: '1998', right: '1988', about: /\bfees?\b/i, why: 'attorney’s fees are 42 U.S.C. § 1988' },
  { title: '28', section: '1376', right: '1367', why: 'supplemental jurisdiction is 28 U.S.C. § 1367' },
  {
    title: '28',
    section: '1341',
    right: '1343',
    about: /\bjurisdiction\b|\bcivil rights\b|\bpower to hear\b|\b1983\b/i,
    not: /\btax(?:es|ation)?\b|\binjunction act\b|\bassess/i,
    why: 'civil-rights jurisdiction is 28 U.S.C. § 1343(a)(3)',
  },
  {
    title: '28',
    section: '1311',
    right: '1331',
    about: /\bjurisdiction\b/i,
    why: 'federal-question jurisdiction is 28 U.S.C. § 1331',
  },
  {
    title: '28',
    section: '1334',
    right: '1343',
    about: /\b1334\s?\(a\)\s?\((?:3|4)\)/,
    why: 'civil-rights jurisdiction is 28 U.S.C. § 1343(a)(3)',
  },
  {
    title: '28',
    section: '1334',
    right: '1343',
    about: /\bcivil rights\b/i,
    not: /\bbankruptcy\b/i,
    why: 'civil-rights jurisdiction is 28 U.S.C. § 1343(a)(3)',
  },
];

const slipsIn = perBlock((block: Block): readonly Slip[] => {
  if (block.kind !== 'prose' || !/u\.?\s?s\.?\s?c|\btitle\s+\d/i.test(block.prose.text)) return [];
  return sentencesIn(block).flatMap((sentence) => (sentence.quoted ? [] : slipsOf(block.prose.text, sentence)));
});

const slips = signalBy((block) => slipsIn(block).length > 0);

function slipsOf(text: string, sentence: Span): Slip[] {
  const words = text.slice(sentence.start, sentence.end);
  const found: Slip[] = [];
  for (const { index, 0: whole, 1: title = '', 2: section = '' } of words.matchAll(spelled)) {
    const right = home.get(section);
    const start = sentence.start + index + whole.indexOf(title);
    if (right && right.title !== title && /\bcode\b|u\.?s\.?c/i.test(words))
      found.push({ start, end: start + title.length, right: right.title, why: right.why });
  }
  for (const match of words.matchAll(cited)) {
    const [whole, title, , , section] = match as unknown as [string, string, string, string | undefined, string];
    const start = sentence.start + match.index;
    const right = home.get(section);
    if (right && right.title !== title) {
      found.push({ start, end: start + title.length, right: right.title, why: right.why });
      continue;
    }
    const end = match.index + whole.length;
    const others = [...words.slice(end, end + 40).matchAll(listed)].filter(
      ({ index }) => !/[.;]/.test(words.slice(end, end + index).replace(/\(\w+\)/g, '')),
    );
    const places = [
      { section, at: end - section.length },
      ...others.map((other) => ({
        section: other[1] as string,
        at: end + other.index + other[0].length - (other[1] as string).length,
      })),
    ];
    for (const place of places) {
      const slip = sections.find(
        (known) =>
          known.title === title &&
          known.section === place.section &&
          (known.about?.test(words) ?? true) &&
          !known.not?.test(words),
      );
      if (slip)
        found.push({
          start: sentence.start + place.at,
          end: sentence.start + place.at + place.section.length,
          right: slip.right,
          why: slip.why,
        });
    }
  }
  return found;
}

/** The statutes themselves: 28 U.S.C. §§ 1331, 1343, 1367, 1391; 42 U.S.C. §§ 1983, 1985, 1988. */
export const rule: Rule = {
  id: 'pleading/wrong-statute',
  severity: 'warning',
  title: 'A statute is cited that is almost surely a slip for another',
  *check({ complaint }): Iterable<Found> {
    if (!complaint) return;
    for (const { placed } of withSignal(complaint.parts, slips))
      for (const slip of slipsIn(placed.block)) {
        const span = sourceSpan(placed, slip);
        yield {
          span,
          message: `This is almost surely a slip: ${slip.why}.`,
          fixes: [
            { title: `Write ${slip.right}`, edits: [{ ...span, text: slip.right }], preferred: true, safe: true },
          ],
        };
      }
  },
};
