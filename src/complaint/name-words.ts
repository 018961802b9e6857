import { bare } from './vocabulary.js';

const wordPattern = /[^\s]+/g;

/** A word of a name, as it is written and as the vocabulary has it. */
export interface Word {
  readonly text: string;
  readonly bare: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a stretch of a caption. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(wordPattern))
    found.push({ text: match[0], bare: bare(match[0]), start: match.index, end: match.index + match[0].length });
  return found;
}
