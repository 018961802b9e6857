import { isMisspelt } from '../text/misspelling.js';
import type { Span } from '../text/span.js';
import { abbreviations, isCapacity, isIndividual, isOfficial } from './capacity-spelling.js';

/** A word of a sentence, in lower case, or a mark between words. */
export interface Token extends Span {
  readonly word: string;
}

const tokenPattern = /[\p{L}’']+|[.;:()[\],&/]/gu;
export const pronouns = new Set(['his', 'her', 'their', 'there', 'its', 'the', 'a', 'an', 'hers', 'theirs']);
/** What can stand between the words of one phrase. */
export const connectors = new Set([
  'and',
  'or',
  '&',
  'in',
  'but',
  'also',
  'as',
  'well',
  'both',
  'on',
  '/',
  ',',
  'sic',
  'respective',
  'any',
  'joint',
  'several',
  'not',
]);
const noAdjective = new Set([
  'that',
  'this',
  'any',
  'what',
  'which',
  'full',
  'no',
  'some',
  'such',
  'rated',
  'same',
  'every',
  'two',
  'mental',
  'earning',
  'earnings',
  'work',
  'working',
  'lung',
  'breathing',
  'physical',
  'cognitive',
  'functional',
  'reproductive',
  'seating',
  'bed',
  'legal',
]);
/** The words of a text and the marks between them. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(tokenPattern))
    found.push({ word: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length });
  return found;
}

/** "individually", or "capacity" with the adjectives before it; `from` and `to` are numbers of tokens. */
export interface Atom {
  readonly from: number;
  readonly to: number;
  readonly individual: boolean;
  readonly official: boolean;
  readonly adverb: boolean;
  readonly plural: boolean;
  readonly adjective?: string;
  /** Whether it says "both capacities" and names none: a pronoun behind it repeats nothing. */
  readonly inBoth?: boolean;
  /** Whether it is "his" for "his individual capacity". */
  readonly elliptical?: boolean;
}

/** The atom that ends at token `i`; `before` is the one found before it in the sentence. */
export function atomAt(tokens: readonly Token[], i: number, before: Atom | undefined): Atom | undefined {
  return named(tokens, i, before) ?? elliptical(tokens, i, before);
}

function named(tokens: readonly Token[], i: number, before: Atom | undefined): Atom | undefined {
  const word = (tokens[i] as Token).word;
  const single = (individual: boolean, from = i): Atom => ({
    from,
    to: i,
    individual,
    official: !individual,
    adverb: true,
    plural: false,
  });
  // "the individually named Defendants".
  if (word === 'individually' && tokens[i + 1]?.word === 'named') return undefined;
  if (word === 'individually' || word === 'personally' || isMisspelt(word, 'individually', 1)) return single(true);
  if (word === 'officially') return single(false);
  if (word === 'individuals' && tokens[i - 1]?.word === 'as') return single(true, i - 1);
  if (word === 'individual' && /^an?$/.test(tokens[i - 1]?.word ?? '') && tokens[i - 2]?.word === 'as')
    return single(true, i - 2);
  if (isCapacity(word)) return inThat(tokens, i, before) ?? capacityAtom(tokens, i);
  // "in his individual capacity, and Roe in his official one".
  const isOne = (word === 'one' || word === 'ones') && before !== undefined && !before.adverb;
  // "not in his individual capacity, only his official".
  if (
    before &&
    !before.adverb &&
    (isOfficial(word) || isIndividual(word)) &&
    /^(?:his|her|their)$/.test(tokens[i - 1]?.word ?? '') &&
    /^[.;,)]?$/.test(tokens[i + 1]?.word ?? '')
  )
    return {
      from: i - 1,
      to: i,
      individual: isIndividual(word),
      official: isOfficial(word),
      adverb: false,
      plural: false,
    };
  return isOne && pronouns.has(tokens[i - 2]?.word ?? '') && isAdjective(tokens, i)
    ? capacityAtom(tokens, i)
    : undefined;
}

/** "Roe is sued in his individual capacity; Poe is sued in that capacity and in …": the capacity named before in the sentence. */
function inThat(tokens: readonly Token[], i: number, last: Atom | undefined): Atom | undefined {
  if (!last || last.adverb || last.inBoth || (!last.individual && !last.official)) return undefined;
  const from = tokens[i - 1]?.word === 'that' ? i - 1 : tokens[i - 1]?.word === 'same' ? i - 2 : -1;
  if (from < 1 || tokens[from - 1]?.word !== 'in' || !/^(?:that|the)$/.test(tokens[from]?.word ?? '')) return undefined;
  // "In that capacity he signed it" stands for itself.
  return /^(?:sued|named|also|likewise)$/.test(tokens[from - 2]?.word ?? '')
    ? { ...last, from, to: i, plural: false }
    : undefined;
}

/** What stands in no ", and Officer Nunn". */
const noName = /^(?:[.;:]|not|nor|neither|that|which|who|whom|held|is|was|are|were|has|had)$/;

/** "Fimbres in her individual capacity, and Nunn in his": a pronoun that nothing follows repeats the capacity named before in the sentence. */
function elliptical(tokens: readonly Token[], i: number, last: Atom | undefined): Atom | undefined {
  if (!last || last.adverb || last.inBoth || (!last.individual && !last.official)) return undefined;
  if (tokens[i - 1]?.word !== 'in' || !/^(?:his|hers?|theirs?)$/.test((tokens[i] as Token).word)) return undefined;
  const next = tokens[i + 1]?.word;
  if (next !== undefined && !/^[.;,)]$/.test(next)) return undefined;
  // One name stands between, and what joins it.
  const between = tokens.slice(last.to + 1, i - 1).map(({ word }) => word);
  if (between.length > 7 || between.some((word) => noName.test(word))) return undefined;
  return { ...last, from: i, to: i, elliptical: true };
}

/** Walks back from "capacity" over the adjectives that go with it. */
function capacityAtom(tokens: readonly Token[], i: number): Atom | undefined {
  let individual = false;
  let official = false;
  let at = i - 1;
  let from = i;
  let pronoun = false;
  let inBoth = false;
  let adjective: string | undefined;
  for (; at >= 0 && i - at <= 12; at--) {
    const word = (tokens[at] as Token).word;
    if (isIndividual(word)) individual = true;
    else if (isOfficial(word)) official = true;
    else if (
      pronoun &&
      word === 'her' &&
      tokens[at + 1]?.word === 'in' &&
      !/^(?:in|and|or|\/)$/.test(tokens[at - 1]?.word ?? '')
    )
      // "against her in her official capacity": the first is sued.
      break;
    else if (pronouns.has(word)) pronoun = true;
    else if (at === i - 1 && (word === 'both' || (word === 'two' && /ies$/.test((tokens[i] as Token).word))))
      individual = official = inBoth = true;
    else if (pronoun && word === 'of' && tokens[at - 1]?.word === 'both' && !individual && !official)
      individual = official = inBoth = true;
    else if (word === '.' && abbreviations.test(tokens[at - 1]?.word ?? '')) continue;
    else if (word === 'not' && (individual || official) && isAdjective(tokens, at)) {
      // "in their individual, and not their official, capacities": what is denied is not named.
      individual = official = false;
    } else if (
      ((word === 'to' && tokens[at - 1]?.word === 'opposed') ||
        (word === 'than' && tokens[at - 1]?.word === 'rather')) &&
      isAdjective(tokens, at)
    ) {
      // "in her individual, as opposed to her official, capacity".
      individual = official = false;
      at -= word === 'to' ? 2 : 1;
    } else if (connectors.has(word) || ((word === '(' || word === ')') && i - at <= 5)) {
      if (word === ',' && !individual && !official && !isAdjective(tokens, at)) break;
      continue;
    } else if (at === i - 1 && !noAdjective.has(word) && isAdjectival(tokens, at)) adjective = word;
    // "in his law enforcement capacity".
    else if (adjective && at === i - 2 && !connectors.has(word) && pronouns.has(tokens[at - 1]?.word ?? ''))
      adjective = `${word} ${adjective}`;
    else if (
      adjective &&
      /^(?:and|or|&|,)$/.test(tokens[at + 1]?.word ?? '') &&
      !noAdjective.has(word) &&
      pronouns.has(tokens[at - 1]?.word ?? '')
    )
      adjective = `${word} and ${adjective}`;
    else break;
    from = at;
  }
  const plural =
    (tokens[i] as Token).word === 'capacities' && /^(?:their|all|respective)$/.test(tokens[i - 2]?.word ?? '');
  if (individual || official)
    return { from, to: i, individual, official, adverb: false, plural, ...(inBoth ? { inBoth } : {}) };
  if (/^(?:caps?|ones?)$/.test((tokens[i] as Token).word)) return undefined;
  if (!pronoun || /^(?:the|a|an)$/.test(tokens[i - 1]?.word ?? '')) return undefined;
  if (adjective === 'representative' || adjective === 'fiduciary' || adjective === 'mental') return undefined;
  if (adjective === undefined && tokens[i + 1]?.word !== 'as') return undefined;
  return { from, to: i, individual, official, adverb: false, plural, ...(adjective ? { adjective } : {}) };
}

/** Whether a word stands as an adjective behind a pronoun: "his supervisory", the second of "his supervisory and professional". */
function isAdjectival(tokens: readonly Token[], at: number): boolean {
  const before = (by: number): string => tokens[at - by]?.word ?? '';
  const isCompound =
    /^\p{L}{3,}$/u.test(before(1)) &&
    !noAdjective.has(before(1)) &&
    !connectors.has(before(1)) &&
    /^(?:his|her|their)$/.test(before(2));
  return pronouns.has(before(1)) || isCompound || (/^(?:and|or|&)$/.test(before(1)) && pronouns.has(before(3)));
}

/** Whether an adjective of capacity stands within the four tokens before. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some(({ word }) => isIndividual(word) || isOfficial(word));
}
