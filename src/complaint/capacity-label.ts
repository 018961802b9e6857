import type { Block } from '../markdown/block.js';
import type { Candidate } from './candidate.js';
import { capacitiesAnswered } from './capacity-answer.js';

/** "Capacity:", "Capacity in which sued:", "Capacity of the RHU Defendants.": what stands behind it is the answer. */
const label =
  /(?:^|\n|[.;]\s+)[^\p{L}\n]*(?:\(@\w*\)\W*)?(?:the\s+)?(?:in (?:what|which) capacity\b[^?\n]{0,100}(?=\?)|how (?:is (?:he|she|this person|this defendant) )?(?:being )?sued(?=\s*[:?])|sued (?:in|as)(?=\s*:)|(?:official|individual|personal)(?: and\/or| or|,) (?:official|individual|personal) capacity(?=\s*[:?])|capacity|capacities)(?:(?:\s+(?:of suit|(?:in which )?(?:being |he is |she is |(?:[^\n.:;]{2,60} )(?:is|are) )?sued(?: in)?))?(?:\s*\([^()\n]{1,60}\))?\s*(?::|\?|(?<=\bsued(?: in| on it)?\s*)\b(?:is|are)\b)|\s+of\s+[^\n.:]{2,60}[.:])\s*([^\n.;(]{1,120})/giu;
/** The words of an answer and nothing else, up to a comma, so that no sentence is taken for one. */
const answer =
  /^(?:(?:in|his|her|is|their|both|and|not|only|but|individual|official|personal|individually|officially|personally|capacity|capacities|the)\b|\s|[&/]|,(?=\s*(?:and|but|not)\b))+(?=,|$)/i;

/** "**Capacity:** individual and official", one to a line. A quotation is somebody else's, and a plaintiff's entry no defendant's. */
export function labelsOf({ prose: { text }, marks }: Block): Candidate[] {
  return [...text.matchAll(label)].flatMap((match): Candidate[] => {
    const words = answer.exec((match[1] as string).trimEnd())?.[0].trimEnd() ?? '';
    const start = match.index + match[0].length - (match[1] as string).length;
    const end = start + words.length;
    const isOthers = marks.some((mark) => mark.kind === 'quote' && mark.start <= start && end <= mark.end);
    const line = text.slice(text.lastIndexOf('\n\n', start) + 1, start);
    if (!words || isOthers || /\bplaintiffs?\b/i.test(line)) return [];
    const named = capacitiesAnswered(words);
    if (!named.individual && !named.official) return [];
    const phrase = { start, end, ...named, plural: false, all: false, acting: false, adverb: false };
    return [
      {
        phrase,
        sentence: { start, end },
        after: start,
        verb: { start, end: start },
        suing: 'label',
        following: false,
        adds: false,
      },
    ];
  });
}
