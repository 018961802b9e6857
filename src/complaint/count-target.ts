import { isNatural, type Party } from './model.js';
import type { Naming } from './naming.js';

const known = new WeakMap<Naming, Map<string, readonly number[] | undefined>>();

/** Whom a count is against; asked once for the same words and names. */
export function againstOf(heading: string, lead: string, naming: Naming): readonly number[] | undefined {
  const answers = known.get(naming) ?? new Map<string, readonly number[] | undefined>();
  known.set(naming, answers);
  const key = `${heading}\n${lead}`;
  if (answers.has(key)) return answers.get(key);
  if (answers.size > 500) answers.clear();
  const answer = readAgainst(heading, lead, naming);
  answers.set(key, answer);
  return answer;
}

const groups = /\bindividual defendants?\b|\bdefendant officers\b|\bofficer defendants\b/i;

function readAgainst(heading: string, lead: string, naming: Naming): number[] | undefined {
  const explicit =
    /\b(?:against|v\.|vs\.|as to)\s+([^)]+)/i.exec(heading)?.[1] ??
    /(?:[—–]|\s-{1,3}\s)\s*((?:(?!\s-{1,3}\s)[^—–])+)$/.exec(heading)?.[1] ??
    /\(([^()]*)\)\s*$/.exec(heading)?.[1];
  const from = (text: string): number[] => {
    const mentions = naming.find(text);
    const named = mentions.flatMap(({ parties }) => [...parties]);
    // A term that the pleading defines means those whom it is defined to mean.
    const isDefined = (words: RegExp): boolean => {
      const at = text.search(words);
      return mentions.some(({ start, end, parties }) => parties.length > 1 && start <= at + 4 && at < end);
    };
    if (/\ball defendants\b|\bagainst defendants\b|\beach defendant\b/i.test(text))
      return naming.parties.map((_, i) => i);
    if (groups.test(text) && !isDefined(groups))
      return [...named, ...naming.parties.flatMap((party: Party, i) => (isNatural(party) ? [i] : []))];
    return named;
  };
  const found = explicit === undefined ? [] : from(explicit);
  if (found.length) return [...new Set(found)];
  const brought =
    /\b(?:this (?:count|claim|cause of action)[^.]{0,40}\bagainst|(?:is|are) liable|brought against|entitled to [^.]{0,120}\bfrom)\s+([^.]{0,200})/i.exec(
      lead,
    )?.[1];
  const second = brought === undefined ? [] : from(brought);
  if (second.length) return [...new Set(second)];
  return namesAlone(heading, naming) ? [...new Set(from(heading))] : undefined;
}

/** "Count IV: The Village (42 U.S.C. § 1983)": nothing but whom it is against, and what it is under in brackets. */
function namesAlone(heading: string, naming: Naming): boolean {
  const words = heading
    .replace(/\([^()]*\)/g, ' ')
    .replace(
      /^\W*(?:(?:count|claim|cause of action)\s+\w+|\w+\s+(?:count|claim|cause of action)(?: for relief)?)\W+/i,
      '',
    );
  const mentions = naming.find(words);
  const left = mentions.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), words);
  return mentions.length > 0 && !/\p{L}/u.test(left.replace(/\b(?:and|the|of|officers?|defendants?)\b/gi, ''));
}
