import type { Block } from '../markdown/block.js';
import type { Span } from '../text/span.js';
import type { Naming } from './naming.js';
import { isGroup, type Meant, meantBy } from './subject.js';
import type { Candidate } from './suing.js';

/** It depends on the candidate's block and the three above; while those stay, it is not read again. */
const known = new WeakMap<
  Naming,
  WeakMap<Candidate, { readonly above: readonly Block[]; readonly meant: Meant | undefined }>
>();

/** Whom a phrase of capacity in a sentence is about. `above` are the blocks above, nearest first. */
export function meantByCandidate(
  candidate: Candidate,
  block: Block,
  text: string,
  naming: Naming,
  above: readonly Block[],
): Meant | undefined {
  let byCandidate = known.get(naming);
  if (!byCandidate) known.set(naming, (byCandidate = new WeakMap()));
  const before = byCandidate.get(candidate);
  if (before && before.above.length === above.length && before.above.every((one, i) => one === above[i]))
    return before.meant;
  const meant = subjectOf(candidate, block, text, naming, above);
  byCandidate.set(candidate, { above, meant });
  return meant;
}

function subjectOf(
  candidate: Candidate,
  block: Block,
  text: string,
  naming: Naming,
  above: readonly Block[],
): Meant | undefined {
  const { phrase, sentence, verb, suing } = candidate;
  const between = { start: verb.end, end: phrase.start };
  const after = { start: phrase.end, end: sentence.end };
  if (suing === 'apposition' || suing === 'fragment') {
    const region = { start: sentence.start, end: phrase.start };
    if (suing === 'fragment') return named(text, region, block, naming);
    const last = naming
      .of(block)
      .filter(({ start, end }) => start >= region.start && end <= region.end)
      .at(-1);
    if (!last || phrase.start - last.end > 90 || /\bplaintiffs?\b/i.test(text.slice(region.start, region.end)))
      return undefined;
    return { parties: last.parties, scope: 'one' };
  }
  const own = namedSince(candidate, block, text, naming) ?? included(phrase, block, text, naming);
  if (own) return own;
  const words = text.slice(verb.start, verb.end);
  if (suing === 'sues' || /against/i.test(words)) {
    const next = nameBehind(text, phrase, block, naming);
    if (next) return next;
    const pronoun = /^\s*(?:(?:each|all|both) of\s+)?(?:him|her|them)\b/i.exec(text.slice(verb.end, verb.end + 40));
    const whom = text.slice(sentence.start, verb.start);
    const object =
      pronoun && /them$/i.test(pronoun[0]) && isGroup(whom, naming)
        ? meantBy(text, { start: sentence.start, end: verb.start }, block, naming, above)
        : pronoun
          ? meantBy(text, { start: verb.end, end: verb.end + pronoun[0].length }, block, naming, above)
          : named(text, between, block, naming, above);
    if (object?.parties.length) return object;
    return suing === 'sues' ? named(text, after, block, naming, above) : undefined;
  }
  const item = /\p{L}/u.test(text.slice(sentence.start, verb.start))
    ? undefined
    : ofItem(text, sentence.start, block, naming);
  if (item) return item;
  const clause = text.slice(sentence.start, verb.start).lastIndexOf(';');
  const subject = meantBy(text, { start: sentence.start + clause + 1, end: verb.start }, block, naming, above);
  const also = /^[\s,]*(?:and so|as)\s+(?:is|are)\b/i.test(text.slice(phrase.end))
    ? meantBy(text, after, block, naming, above)
    : undefined;
  return also ? { parties: [...new Set([...subject.parties, ...also.parties])], scope: 'group' } : subject;
}

/** "- **Jane Roe**, warden. *Sued in her official capacity.*": the one with whom the item, or the paragraph, begins. */
function ofItem(text: string, at: number, block: Block, naming: Naming): Meant | undefined {
  const from = text.lastIndexOf('\n\n', at) + 1;
  const first = naming.of(block).find(({ start, end }) => start >= from && end <= at);
  return first && { parties: first.parties, scope: first.parties.length > 1 ? 'group' : 'one' };
}

/** "Plaintiff sues Roe in his official capacity and Doe in both": of two phrases each goes with the names right before it. */
function namedSince(
  { after, sentence, verb, phrase }: Candidate,
  block: Block,
  text: string,
  naming: Naming,
): Meant | undefined {
  if (after <= sentence.start || after <= verb.start || /[;]/.test(text.slice(after, phrase.start))) return undefined;
  const since = naming.of(block).filter(({ start, end }) => start >= after && end <= phrase.start);
  const last = since.at(-1);
  if (!last || phrase.start - last.end > 40 || !/^[\s,]*(?:and\b|but\b|while\b)/i.test(text.slice(after)))
    return undefined;
  const parties = [...new Set(since.flatMap((mention) => [...mention.parties]))];
  return { parties, scope: parties.length > 1 ? 'group' : 'one' };
}

/** "against the Defendants, including Sheriff Roe in his official capacity": of the one who is singled out. */
function included(phrase: Span, block: Block, text: string, naming: Naming): Meant | undefined {
  const last = naming.of(block).findLast(({ end }) => end <= phrase.start);
  if (!last || !/^[\s,]*$/.test(text.slice(last.end, phrase.start))) return undefined;
  const before = text.slice(Math.max(0, last.start - 30), last.start);
  return /\bincluding\s+(?:\p{L}+\s+)?$/u.test(before) ? { parties: last.parties, scope: 'one' } : undefined;
}

/** "against the City and, in her official capacity, Director Roe": the one whom the words stand before. */
function nameBehind(text: string, phrase: Span, block: Block, naming: Naming): Meant | undefined {
  if (!/(?:\band|,|\bagainst)\s*,?\s*$/i.test(text.slice(0, phrase.start)) || !/^,\s/.test(text.slice(phrase.end)))
    return undefined;
  const behind = naming.of(block).filter(({ start }) => start > phrase.end);
  const [next] = behind;
  if (!next || next.start - phrase.end >= 40 || /[.;]|\band\b/.test(text.slice(phrase.end, next.start)))
    return undefined;
  const row = behind.filter(
    (mention, i) =>
      i === 0 ||
      behind
        .slice(0, i)
        .every(({ end }, j) =>
          /^[\s,]*(?:and\s+)?(?:\p{Lu}\p{L}*\s+)?$/u.test(text.slice(end, (behind[j + 1] ?? mention).start)),
        ),
  );
  const parties = [...new Set(row.flatMap((mention) => [...mention.parties]))];
  return { parties, scope: parties.length > 1 ? 'group' : 'one' };
}

/** Whom words name outright, or as a group; a pronoun alone names no one here. */
function named(
  text: string,
  region: { start: number; end: number },
  block: Block,
  naming: Naming,
  above: readonly Block[] = [],
): Meant | undefined {
  const words = text.slice(region.start, region.end);
  const some = naming.of(block).some(({ start, end }) => start >= region.start && end <= region.end);
  if (!some && !/\bdefendants?\b/i.test(words) && !isGroup(words, naming)) return undefined;
  return meantBy(text, region, block, naming, above);
}
