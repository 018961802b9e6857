import type { Span } from '../text/span.js';
import { type Atom, atomAt, connectors, pronouns, type Token, tokensOf } from './capacity-atom.js';

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
  /** Whether it repeats the phrase before it by a pronoun: "…, and Nunn in his". */
  readonly elliptical?: boolean;
}

const acts =
  /^(?:act(?:s|ed|ing)?|serv(?:e|es|ed|ing)|work(?:s|ed|ing)?|function(?:s|ed|ing)?|speak(?:s|ing)?|spoke|perform(?:s|ed|ing)?|employed|operat(?:ed|ing)|conduct(?:ed)?|did|done|doing|took|taken|duties|while|when)$/;

/** Quick refusal: whether text can hold a phrase at all. */
export const mayNameCapacity = (text: string): boolean =>
  /\bcap\w*t|\bcomp?acit|\bind\w{0,3}v|personally|officially|\b(?:ind|off|pers)\.? cap/i.test(text);

/** Every phrase of capacity in `text`, in order. Linear in the text. */
export function capacityPhrases(text: string): CapacityPhrase[] {
  if (!mayNameCapacity(text)) return [];
  const tokens = tokensOf(text);
  const atoms: Atom[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const atom = atomAt(tokens, i, atoms.at(-1));
    if (atom) atoms.push(atom);
  }
  return merge(atoms, tokens, text);
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
      !(pronouns.has(word) && tokens[from - 2]?.word === 'in' && tokens[from]?.word !== 'in') &&
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
    ...(first.elliptical ? { elliptical: true } : {}),
  };
}
