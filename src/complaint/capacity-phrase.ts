import type { Span } from '../text/span.js';

/** The capacities that words name. Neither means words that speak of a capacity and name none: "in his capacity as a police officer". */
export interface NamedCapacity {
  readonly individual: boolean;
  readonly official: boolean;
}

/** Words of capacity, wherever they stand and whatever they are about. Offsets are into the text that was read. */
export interface CapacityPhrase extends Span, NamedCapacity {
  /** Whether the words speak of several: "their", "capacities … all". */
  readonly plural: boolean;
  /** Whether "all" or "each" stands before them. */
  readonly all: boolean;
  /** Whether "acting" or the like stands before them, as in "while acting in his official capacity". */
  readonly acting: boolean;
  /** Whether only bare adverbs ("individually") name the capacity. */
  readonly adverb: boolean;
  /** The adjective of a phrase that names neither: "supervisory". */
  readonly adjective?: string;
}

interface Token extends Span {
  readonly word: string;
}

const tokenPattern = /[\p{L}’']+|[.;:()[\],&/]/gu;
/** As typed in a hurry: "indivdual capacity", "there official capasity". */
const individually = /^(?:indiv[a-z]{2,6}al|personal)$/;
const officially = /^of+ic[ia]{1,3}l$/;
const capacity = /^cap[ac]{1,3}s?[iae]t(?:y|ies|ys)?$/;
const pronouns = new Set(['his', 'her', 'their', 'there', 'its', 'the', 'a', 'an', 'hers', 'theirs']);
const connectors = new Set([
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
  'legal',
]);
const acts =
  /^(?:act(?:s|ed|ing)?|serv(?:e|es|ed|ing)|work(?:s|ed|ing)?|function(?:s|ed|ing)?|speak(?:s|ing)?|spoke|perform(?:s|ed|ing)?|employed|operat(?:ed|ing)|conduct(?:ed)?|did|done|doing|took|taken|duties|while|when)$/;

function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(tokenPattern))
    found.push({ word: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length });
  return found;
}

interface Atom {
  readonly from: number;
  readonly to: number;
  readonly individual: boolean;
  readonly official: boolean;
  readonly adverb: boolean;
  readonly plural: boolean;
  readonly adjective?: string;
}

/** Quick refusal: whether text can hold a phrase at all. */
export const mayNameCapacity = (text: string): boolean =>
  /\bcap[ac]{1,3}s?[iae]t|\bindiv|personally|officially/i.test(text);

/** Every phrase of capacity in `text`, in order. Linear in the text. */
export function capacityPhrases(text: string): CapacityPhrase[] {
  if (!mayNameCapacity(text)) return [];
  const tokens = tokensOf(text);
  const atoms: Atom[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const atom = atomAt(tokens, i) ?? elliptical(tokens, i, atoms.at(-1));
    if (atom) atoms.push(atom);
  }
  return merge(atoms, tokens, text);
}

function atomAt(tokens: readonly Token[], i: number): Atom | undefined {
  const word = (tokens[i] as Token).word;
  const single = (individual: boolean, from = i): Atom => ({
    from,
    to: i,
    individual,
    official: !individual,
    adverb: true,
    plural: false,
  });
  if (word === 'individually' || word === 'personally') return single(true);
  if (word === 'officially') return single(false);
  if (word === 'individuals' && tokens[i - 1]?.word === 'as') return single(true, i - 1);
  if (word === 'individual' && tokens[i - 1]?.word === 'an' && tokens[i - 2]?.word === 'as') return single(true, i - 2);
  if (!word.startsWith('capacit') && !capacity.test(word)) return undefined;
  return capacityAtom(tokens, i);
}

/** "Fimbres in her individual capacity, and Nunn in his": a pronoun that nothing follows repeats the capacity named before in the sentence. */
function elliptical(tokens: readonly Token[], i: number, last: Atom | undefined): Atom | undefined {
  if (!last || last.adverb || (!last.individual && !last.official)) return undefined;
  if (tokens[i - 1]?.word !== 'in' || !/^(?:his|hers?|theirs?)$/.test((tokens[i] as Token).word)) return undefined;
  const next = tokens[i + 1]?.word;
  if (next !== undefined && !/^[.;,)]$/.test(next)) return undefined;
  if (i - last.to > 25 || tokens.slice(last.to + 1, i).some(({ word }) => /^[.;:]$/.test(word))) return undefined;
  return { ...last, from: i, to: i };
}

/** Walks back from "capacity" over the adjectives that go with it. */
function capacityAtom(tokens: readonly Token[], i: number): Atom | undefined {
  let individual = false;
  let official = false;
  let at = i - 1;
  let from = i;
  let pronoun = false;
  let adjective: string | undefined;
  for (; at >= 0 && i - at <= 12; at--) {
    const word = (tokens[at] as Token).word;
    if (individually.test(word)) individual = true;
    else if (officially.test(word)) official = true;
    else if (pronouns.has(word)) pronoun = true;
    else if (at === i - 1 && word === 'both') individual = official = true;
    else if (word === 'not' && (individual || official) && isAdjective(tokens, at)) {
      // "in their individual, and not their official, capacities": what is denied is not named.
      individual = official = false;
    } else if (connectors.has(word) || ((word === '(' || word === ')') && i - at <= 5)) {
      if (word === ',' && !individual && !official && !isAdjective(tokens, at)) break;
      continue;
    } else if (at === i - 1 && !noAdjective.has(word) && isAdjectival(tokens, at)) adjective = word;
    else if (adjective && !noAdjective.has(word) && pronouns.has(tokens[at - 1]?.word ?? ''))
      adjective = `${word} and ${adjective}`;
    else break;
    from = at;
  }
  const plural =
    (tokens[i] as Token).word === 'capacities' && /^(?:their|all|respective)$/.test(tokens[i - 2]?.word ?? '');
  if (individual || official) return { from, to: i, individual, official, adverb: false, plural };
  if (!pronoun || /^(?:the|a|an)$/.test(tokens[i - 1]?.word ?? '')) return undefined;
  if (adjective === 'representative' || adjective === 'fiduciary' || adjective === 'mental') return undefined;
  if (adjective === undefined && tokens[i + 1]?.word !== 'as') return undefined;
  return { from, to: i, individual, official, adverb: false, plural, ...(adjective ? { adjective } : {}) };
}

/** Whether a word stands as an adjective behind a pronoun: "his supervisory", the second of "his supervisory and professional". */
function isAdjectival(tokens: readonly Token[], at: number): boolean {
  const before = (by: number): string => tokens[at - by]?.word ?? '';
  return pronouns.has(before(1)) || (/^(?:and|or|&)$/.test(before(1)) && pronouns.has(before(3)));
}

/** Whether an adjective of capacity stands within the four tokens before. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some(({ word }) => individually.test(word) || officially.test(word));
}

/** Joins atoms between which only connecting words stand: "individually and in his official capacity" is one phrase. */
function merge(atoms: readonly Atom[], tokens: readonly Token[], text: string): CapacityPhrase[] {
  const phrases: CapacityPhrase[] = [];
  for (let a = 0; a < atoms.length; ) {
    const first = atoms[a] as Atom;
    let last = first;
    let b = a + 1;
    while (b < atoms.length && joined(tokens, last, atoms[b] as Atom)) last = atoms[b++] as Atom;
    phrases.push(phraseOf(atoms.slice(a, b), tokens, text));
    a = b;
  }
  return phrases;
}

function joined(tokens: readonly Token[], a: Atom, b: Atom): boolean {
  for (let i = a.to + 1; i < b.from; i++) {
    const word = (tokens[i] as Token).word;
    if (!connectors.has(word) && !pronouns.has(word) && word !== 'all' && word !== 'in') return false;
    if (word === 'not') return false;
  }
  return b.from - a.to <= 8;
}

function phraseOf(atoms: readonly Atom[], tokens: readonly Token[], text: string): CapacityPhrase {
  const first = atoms[0] as Atom;
  const last = atoms.at(-1) as Atom;
  let from = first.from;
  let all = false;
  while (from > 0) {
    const word = (tokens[from - 1] as Token).word;
    if (word === 'all' || word === 'each') all = true;
    else if (
      word !== 'in' &&
      word !== 'both' &&
      !(pronouns.has(word) && tokens[from - 2]?.word === 'in') &&
      word !== 'solely' &&
      word !== 'only'
    )
      break;
    from--;
  }
  const span = text.slice((tokens[from] as Token).start, (tokens[last.to] as Token).end);
  const adjective = atoms.find((atom) => atom.adjective !== undefined)?.adjective;
  return {
    start: (tokens[from] as Token).start,
    end: (tokens[last.to] as Token).end,
    individual: atoms.some((atom) => atom.individual),
    official: atoms.some((atom) => atom.official),
    plural: atoms.some((atom) => atom.plural) || /\btheir\b/i.test(span),
    all: all || /\ball\b|\beach\b/i.test(span),
    acting: acts.test(tokens[from - 1]?.word ?? ''),
    adverb: atoms.every((atom) => atom.adverb),
    ...(adjective !== undefined ? { adjective } : {}),
  };
}
