import type { Candidate } from './candidate.js';
import { namesIn, together } from './named.js';
import type { Mention } from './naming.js';
import type { Meant, Passage } from './passage.js';

/** Whom a sentence sues in one capacity. */
export interface Share extends Pick<Candidate['phrase'], 'individual' | 'official'> {
  readonly meant: Meant;
}

/**
 * "Roe and Poe are sued in their official and individual capacities, respectively": two subjects, to each its own capacity. Undefined where nothing is said
 * respectively; empty where two capacities do not fit those who are named.
 */
export function respectively({ phrase, sentence, verb }: Candidate, passage: Passage): readonly Share[] | undefined {
  if (!phrase.individual || !phrase.official) return undefined;
  const text = passage.block.prose.running;
  if (!/^,?\s*respectively\b/i.test(text.slice(phrase.end, sentence.end))) return undefined;
  // "Plaintiff sues Roe and Poe": whom it sues stands behind the verb.
  const before = { start: sentence.start, end: verb.start };
  const region = namesIn(passage, before).length ? before : { start: verb.end, end: phrase.start };
  const at = joint(text.slice(region.start, region.end));
  if (at === undefined) return [];
  const sides = [
    namesIn(passage, { start: region.start, end: region.start + at }),
    namesIn(passage, { start: region.start + at, end: region.end }),
  ].map((names) => names.filter(({ start }) => !isInside(text.slice(region.start, start))));
  const [[first, ...more], [second, ...others]] = sides as [Mention[], Mention[]];
  if (!first || !second || more.length || others.length) return [];
  const words = text.slice(phrase.start, phrase.end);
  const isOfficialFirst = words.search(/official/i) < words.search(/individual|personal/i);
  return [
    { meant: together([first]), individual: !isOfficialFirst, official: isOfficialFirst },
    { meant: together([second]), individual: isOfficialFirst, official: !isOfficialFirst },
  ];
}

/** Whether what stands behind is in brackets: "the City Officers (Roe and Poe)". */
const isInside = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')');

/** Where the only "and" outside brackets stands. */
function joint(words: string): number | undefined {
  const open = words.replace(/\([^()]*\)/g, (found) => ' '.repeat(found.length));
  const [only, ...others] = [...open.matchAll(/\sand\s/gi)];
  return only && !others.length ? only.index : undefined;
}
