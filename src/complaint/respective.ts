import type { Candidate } from './candidate.js';
import { namesIn, together } from './named.js';
import type { Meant, Passage } from './passage.js';

/** Whom a sentence sues in one capacity. */
export interface Share extends Pick<Candidate['phrase'], 'individual' | 'official'> {
  readonly meant: Meant;
}

/** "Roe and Poe are sued in their official and individual capacities, respectively": two subjects, to each its own capacity. Undefined where it is not so. */
export function respectively({ phrase, sentence, verb }: Candidate, passage: Passage): readonly Share[] | undefined {
  if (!phrase.individual || !phrase.official) return undefined;
  const text = passage.block.prose.running;
  if (!/^,?\s*respectively\b/i.test(text.slice(phrase.end, sentence.end))) return undefined;
  const at = joint(text.slice(sentence.start, verb.start));
  if (at === undefined) return undefined;
  const [first, second] = [
    namesIn(passage, { start: sentence.start, end: sentence.start + at }),
    namesIn(passage, { start: sentence.start + at, end: verb.start }),
  ].map(together);
  if (!first?.parties.length || !second?.parties.length) return undefined;
  const words = text.slice(phrase.start, phrase.end);
  const isOfficialFirst = words.search(/official/i) < words.search(/individual|personal/i);
  return [
    { meant: first, individual: !isOfficialFirst, official: isOfficialFirst },
    { meant: second, individual: isOfficialFirst, official: !isOfficialFirst },
  ];
}

/** Where the only "and" outside brackets stands. */
function joint(words: string): number | undefined {
  const open = words.replace(/\([^()]*\)/g, (found) => ' '.repeat(found.length));
  const [only, ...others] = [...open.matchAll(/\sand\s/gi)];
  return only && !others.length ? only.index : undefined;
}
