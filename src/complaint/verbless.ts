import type { Governed, Said } from './candidate.js';

/** A verb that somebody does something by. */
export const finite =
  /\b(?:is|was|are|were|has|had|have|does(?!\s*(?:\d|[,;:.)—–-]|(?:and|nos?|numbers?|i|one)\b|$))|do|did|will|would|may|can|shall|must|sent|gave|wrote|told|took|held|paid|met|got|came|went|saw|knew|gives?|grants?|vests?|authorizes?|empowers?|requires?|allows?|resides?|works?|lives?|makes?|\p{Ll}{3,}ed)\b/iu;
/** "the persons named in paragraph 3": what goes with the noun before it. */
const participle =
  /\b(?:named|listed|described|identified|introduced|sued|called|employed|assigned)(?=\s+(?:in|at|above|below|as|by|here|to)\b)/gi;

/** Where the first verb of a clause stands by which its subject does something; -1 where none does. */
export const verbAt = (words: string): number =>
  words.replace(participle, (found) => ' '.repeat(found.length)).search(finite);

const start = { start: 0, end: 0 };

/** "(Against Kell, Officer Roe and the City of Ransom, Poe ": names, and what joins them. */
const onlyNames =
  /^[^\p{L}]*(?:[Aa]gainst\s+)?(?:(?:\p{Lu}[\p{L}.’'-]*|and|of|the|for|as|v\.?|\d+(?:\s?[-–]\s?\d+)?)(?=[\s,;:.—–()-])[\s,;:.—–()-]+)+$/u;

/** The ways in which words sue someone without a verb before the phrase; the first that fits decides. */
const forms: readonly ((said: Said) => Governed | undefined)[] = [
  // "The individual-capacity claim is against Roe".
  ({ phrase, after }) =>
    /^[\s-]*(?:\S+\s+){0,3}(?:claims?|actions?|suits?)\b[^.]*?\b(?:against|as to)\b/i.test(after) && !phrase.adverb
      ? { suing: 'sues', verb: { start: phrase.end, end: phrase.end } }
      : undefined,
  // "In her official capacity, Roe is sued".
  ({ phrase, words, after }) =>
    /^[^\p{L}]*(?:solely |only )?in\s+(?:both\s+)?(?:his|her|their|an?)\b/iu.test(words) &&
    /^[\s,]*(?:(?:\S+\s+){1,6}(?:is|are)\s+(?:liable|sued|named)|(?:plaintiffs?|I|we)\s+(?:\p{L}+\s+)?(?:sues?|names?|brings?)\b)/iu.test(
      after,
    )
      ? { suing: 'sues', verb: { start: phrase.end, end: phrase.end } }
      : undefined,
  // "Roe is an official-capacity defendant".
  ({ before, after, phrase }) => {
    const is = /\b(?:is|are)\s+(?:(?:an?|both|all|only|also)\s+)*$/i.exec(before);
    return is && !phrase.adverb && /^[\s-]*defendants?\b/i.test(after)
      ? { suing: 'sued', verb: { start: is.index, end: is.index + 2 } }
      : undefined;
  },
  // "It is only in her official capacity that Roe is sued".
  ({ phrase, before, after }) =>
    /\bit is (?:(?:only|solely|also)\s+)*$/i.test(before) &&
    /^\s*(?:(?:only|alone)\s+)?that\b[^.;]*\b(?:sue[sd]?|suing|(?:is|are) named|plaintiffs? (?:names?|brings?))\b/i.test(
      after,
    )
      ? { suing: 'sues', verb: { start: phrase.end, end: phrase.end } }
      : undefined,
  // "(a) in his official capacity, for the injunction".
  ({ before, after }) =>
    /^\W*(?:\(?[a-z\d]{1,2}[.)]\s+)?(?:in\s+)?$/.test(before) &&
    /^\s*(?:(?:only|alone|both)\b)?\s*(?:$|[.;]|(?:,|for|as)\s)/.test(after) &&
    !/\b(?:is|was|are|were|has|had|have|does|did|will)\b/.test(after)
      ? { suing: 'item', verb: start }
      : undefined,
  // "Officers Roe and Doe, in their individual capacities."
  ({ phrase, before: words, after }) => {
    // "COUNT III — Neglect of Needs (Officer Roe, individually)": what the bracket holds.
    const inside = /[([][^()[\]]*$/.exec(words)?.[0];
    const isApart =
      inside !== undefined &&
      /\p{L}/u.test(inside) &&
      /^\s*[)\]]/.test(after) &&
      !finite.test(words.slice(0, -inside.length));
    const before = isApart ? inside : words;
    // "The Defendants are: the City, in its official capacity; …".
    const listed = /\b(?:defendants?|parties)\b[^:;]*:(?=[^:]*$)/i.exec(before);
    if (finite.test(listed ? before.slice(listed.index + listed[0].length) : before)) return undefined;
    // "(Kell, Roe individually, and Poe)": among names, and not "Individually and together they …".
    if (phrase.adverb && !phrase.official && !onlyNames.test(before)) return undefined;
    // "as Sheriff of Kell County, Ohio.", but not "as Sheriff, issued an order."
    const [, more = ''] = /^[^,]*,(.*)$/s.exec(after) ?? [];
    const ends = /^\s*(?:as\b[^.;]*|only|alone)?[\s.;,)]*(?:and\s*)?$/i.test(after) && !finite.test(more);
    if (phrase.elliptical && !onlyNames.test(before.replace(/\bin (?:his|hers?|their) \p{L}+ capacit(?:y|ies)/giu, '')))
      return undefined;
    if (ends && before.trim()) return { suing: 'fragment', verb: start };
    // "(Poe in her individual capacity, and Roe in his)", with no verb anywhere.
    const inRow = onlyNames.test(before) && /^\s*(?:[,;]|and\b|or\b)/.test(after);
    if (inRow && !finite.test(after)) return { suing: 'fragment', verb: start };
    return /,\s*(?:acting\s+)?$/.test(before) ? { suing: 'apposition', verb: start } : undefined;
  },
];

/** How a phrase that no verb governs sues someone: in apposition, in a fragment, in a list, or before "is liable" and "claims against". */
export function withoutVerb(said: Said): Governed | undefined {
  for (const form of forms) {
    const found = form(said);
    if (found) return found;
  }
  return undefined;
}
