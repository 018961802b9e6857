import { type Part, type Parts, type Sentence, sentencesIn } from '../../complaint/pleading-text.js';
import { blocksWith } from '../../markdown/blocks-with.js';
import { sourceSpan } from '../../markdown/document.js';
import type { Span } from '../../text/span.js';
import type { Found, Rule } from '../rule.js';

const realleges =
  /\b(?:re-?\s?alleg\w*|incorporat\w*|repeat\w*|re-?\s?stat\w*|adopt\w*|re-?\s?aver\w*|(?:is|are) (?:hereby )?made (?:a )?part|puts? in (?:here )?again)\b/i;
const everything =
  /\b(?:(?:all|each|every)\b[^.;]{0,60}\b(?:preced(?:ing|es?)|foregoing|above|prior|previous|aforementioned|other|allegations|paragraphs)|(?:the\s+)?(?:preceding|foregoing|above|prior|previous|aforementioned)\s+(?:numbered\s+)?(?:paragraphs|allegations)|the (?:foregoing|above|preceding|allegations above)\b|everything (?:\w+ ){0,2}(?:above|before|so far)\b|(?:all|each|every)\b[^.;]{0,40}\b(?:come|comes|came|goes|go|stands?) before\b|the (?:whole|entirety) of (?:the|this) complaint\b)/i;
const range =
  /\bparagraphs?\s+(?:nos?\.?\s*)?\d+(?:\s*[-–—,]|\s+(?:through|to|and))|¶¶?\s*\d|\b(?:facts?|factual|parties|background|section|part)\b[^.;]{0,30}\b(?:section|above|headings?|allegations)?/i;
/** "all allegations common to all counts": a part, whatever "all" says. */
const limited = /\bcommon to all\b|\bexcept (?:those|the ones)\b|\bunder the headings?\b/i;

const swallows = blocksWith((block): Sentence | undefined =>
  realleges.test(block.prose.running)
    ? sentencesIn(block).find(
        ({ text, quoted }) =>
          !quoted &&
          realleges.test(text) &&
          everything.test(text) &&
          !limited.test(text) &&
          !/\bparagraphs?\s+\d+\s*(?:[-–—]|through|to)\s*\d/i.test(text) &&
          !namesPart(text),
      )
    : undefined,
);

/** "the facts stated above", "the Parties section": a part, not everything. */
function namesPart(text: string): boolean {
  return (
    range.test(text.replace(/\bfacts? and allegations\b|\ballegations and facts\b/gi, ' ')) &&
    !/\b(?:each|all|every)\b[^.;]{0,30}\b(?:paragraph|allegation)s?\b/i.test(text)
  );
}

/** The first part of a count that does it. */
function first(parts: Parts, blocks: Span): { part: Part; sentence: Sentence } | undefined {
  for (const { index, value: sentence } of swallows(parts.document)) {
    const part = index >= blocks.start && index < blocks.end ? parts.at(index) : undefined;
    if (part) return { part, sentence };
  }
  return undefined;
}

/** Weiland v. Palm Beach Cnty. Sheriff's Office, 792 F.3d 1313, 1321-23 (11th Cir. 2015). */
export const rule: Rule = {
  id: 'pleading/incorporates-everything',
  severity: 'information',
  title: 'Counts reallege all that goes before, so that later counts swallow earlier ones',
  *check({ complaint }): Iterable<Found> {
    if (complaint?.court?.system !== 'federal') return;
    const found = complaint.counts.flatMap((count) => first(complaint.parts, count.blocks) ?? []);
    const [one, two] = found;
    if (!one || !two) return;
    yield {
      span: sourceSpan(two.part.placed, two.sentence),
      message:
        'This count and another reallege everything before them, so the later count swallows the earlier one. Courts call that a shotgun pleading (Weiland v. Palm Beach Cnty. Sheriff’s Office, 792 F.3d 1313, 1321-23 (11th Cir. 2015)). Incorporate the paragraphs that the count rests on, by number.',
      related: [{ span: sourceSpan(one.part.placed, one.sentence), message: 'The first count that does so.' }],
    };
  },
};
