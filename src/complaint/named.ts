import type { Span } from '../text/span.js';
import type { Candidate } from './candidate.js';
import { isGroup } from './groups.js';
import type { Mention } from './naming.js';
import type { Meant, Passage } from './passage.js';
import { byOffice, meantBy } from './subject.js';

/** The names that stand in a stretch of a passage's prose. */
export const namesIn = ({ block, naming }: Passage, region: Span): readonly Mention[] =>
  naming.of(block).filter(({ start, end }) => start >= region.start && end <= region.end);

/** Those whom some names mean, one or a group. */
export const together = (mentions: readonly Mention[]): Meant => {
  const parties = [...new Set(mentions.flatMap((mention) => [...mention.parties]))];
  return { parties, scope: parties.length > 1 ? 'group' : 'one' };
};

/** Whom words name outright, or as a group; a pronoun alone names no one here. */
export function named(passage: Passage, region: Span): Meant | undefined {
  const words = passage.block.prose.running.slice(region.start, region.end);
  if (
    !namesIn(passage, region).length &&
    !/\bdefendants?\b/i.test(words) &&
    !isGroup(words, passage.naming) &&
    !byOffice(words, passage.naming).length
  )
    return undefined;
  return meantBy(passage, region);
}

/** "against Roe, individually; Poe; and Hale, in her official capacity": between semicolons each phrase goes with its own names. */
export function inItsClause({ phrase, verb, after, sentence }: Candidate, passage: Passage): Meant | undefined {
  // "A; B; and C, in their capacities" speaks of all.
  if (phrase.plural || phrase.all || after <= sentence.start) return undefined;
  const from = passage.block.prose.running.lastIndexOf(';', phrase.start) + 1;
  if (from <= verb.end) return undefined;
  const own = namesIn(passage, { start: from, end: phrase.start });
  return own.length ? together(own) : undefined;
}
