import { tokensOf } from './capacity-atom.js';
import type { NamedCapacity } from './capacity-phrase.js';
import { isCapacity, isIndividual, isOfficial } from './capacity-spelling.js';

/** What a short answer names, and whether it says that it is a capacity that it names. */
export interface Answer extends NamedCapacity {
  /** "individual capacity", "officially"; a bare "individual" or "both" is an answer only where that was asked. */
  readonly explicit: boolean;
}

/** "individual" and "official", however they are spelt; the officials and the individuals are people. */
const isOne = (word: string): boolean => !/s$/.test(word) && isIndividual(word);
const isOther = (word: string): boolean => !/s$/.test(word) && isOfficial(word);

/** What else stands in such an answer. */
const beside = new Set(
  'in his her their the a an and as well only alone solely sued being named is are of suit but also no not nor neither never any other . , & / ; : ( ) [ ]'.split(
    ' ',
  ),
);

/**
 * What a short answer to "in what capacity?" names, as in a column "Capacity" or behind a label: "individual and official", "official; not individual". What is
 * denied, up to the next comma, semicolon or period, is not named.
 */
export function capacitiesAnswered(answer: string): NamedCapacity {
  let individual = false;
  let official = false;
  let denied = false;
  for (const { word } of tokensOf(answer)) {
    const one = isOne(word) || /^(?:individually|personally)$/.test(word);
    const other = isOther(word) || word === 'officially';
    if (/^(?:not|nor|neither|never)$/.test(word)) denied = true;
    else if (/^[.;,]$/.test(word)) denied = false;
    else if (!denied && (one || other || word === 'both')) {
      individual ||= one || word === 'both';
      official ||= other || word === 'both';
    }
  }
  return { individual, official };
}

/** What words name that are an answer and nothing else; undefined where something else stands among them, or where they name neither. */
export function answerIn(words: string): Answer | undefined {
  const tokens = tokensOf(words);
  const adverb = /^(?:individually|personally|officially)$/;
  const isWord = (word: string): boolean =>
    adverb.test(word) || word === 'both' || isOne(word) || isOther(word) || isCapacity(word) || beside.has(word);
  if (!tokens.length || tokens.length > 24 || !tokens.every(({ word }) => isWord(word))) return undefined;
  const named = capacitiesAnswered(words);
  if (!named.individual && !named.official) return undefined;
  const explicit = tokens.some(({ word }) => isCapacity(word) || adverb.test(word));
  // "off" and "ind." are short for a capacity only where the word stands by.
  const isShort = !explicit && tokens.some(({ word }) => word.length < 6 && (isOne(word) || isOther(word)));
  return isShort ? undefined : { ...named, explicit };
}
