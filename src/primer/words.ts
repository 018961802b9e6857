import { withoutPossessive } from './inflection.js';

/** What knows the words that matter. */
export interface Lexicon {
  /** The number of a word, or -1. `key` is in lower case without a possessive, `word` as it stands. */
  lookUp(key: string, word: string): number;
  /** By `hashOf` a key: 0 where no key has that hash, so that most words of a text need not even be cut out of it. */
  readonly hashes: Uint8Array;
}

/** The known words of a text, in parallel lists. */
export interface Words {
  readonly ids: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether nothing but a space, one line break or a hyphen stands between this word and the one before it. */
  readonly joined: readonly boolean[];
}

/** How many hashes there are. */
export const hashSize = 1 << 16;

const space = 32;
const lineFeed = 10;
const ampersand = 38;
const period = 46;
const backslash = 92;
const softHyphen = 0xad;
const section = 0xa7;

/** Words whose period ends no sentence. */
const abbreviations = new Set([
  'sec',
  'secs',
  'sect',
  'art',
  'fed',
  'civ',
  'crim',
  'vs',
  'no',
  'amend',
  'amends',
  'const',
]);

const beyondAscii = /[\p{L}\p{M}\p{N}\ud800-\udfff]/u;
const lettersBeyond = new Map<number, boolean>();

/** Whether a UTF-16 code unit is part of a word. */
export function isWordCode(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
  let answer = lettersBeyond.get(code);
  if (answer === undefined)
    lettersBeyond.set(code, (answer = code === softHyphen || beyondAscii.test(String.fromCharCode(code))));
  return answer;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => isWordCode(code) && !isDigit(code) && code !== 95;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isHyphen = (code: number): boolean => code === 45 || (code >= 0x2010 && code <= 0x2013);

const step = (hash: number, code: number): number => (hash * 31 + code) & (hashSize - 1);

/** The hash of a key. */
export function hashOf(key: string): number {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = step(hash, key.charCodeAt(i));
  return hash;
}

/**
 * Cuts `text` into words and keeps those that the lexicon knows. "U. S. C." is one word, and so are "R&R", "4.1" and "§§", which is the
 * word "section"; brackets, commas and the like are words of one character. One pass, linear in the text.
 */
export function readWords(text: string, lexicon: Lexicon): Words {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const joined: boolean[] = [];
  const word = new Word(text, lexicon);
  let joins = false;
  for (let at = 0; at < text.length; ) {
    const gap = afterGap(text, at);
    if (gap !== at) {
      if (gap < 0) joins = false;
      at = Math.abs(gap);
      continue;
    }
    const id = word.read(at);
    if (id >= 0) {
      ids.push(id);
      starts.push(at);
      ends.push(word.end);
      joined.push(joins);
    }
    joins = id >= 0;
    at = joins || word.end - at < 7 ? afterWord(text, at, word.end) : word.end;
  }
  return { ids, starts, ends, joined };
}

/** Where the white space or hyphen at `at` ends: `at` itself where there is none, negative where it parts what it stands between. */
function afterGap(text: string, at: number): number {
  let end = at;
  let breaks = 0;
  let spaces = 0;
  if (isHyphen(text.charCodeAt(end))) end++;
  for (; ; end++) {
    const code = text.charCodeAt(end);
    if (code === lineFeed) breaks++;
    else if (code === space || code === 0xa0) spaces++;
    // Pandoc's space that does not break.
    else if (code === backslash && text.charCodeAt(end + 1) === space) continue;
    else break;
  }
  if (end === at) return at;
  // Two line breaks part blocks, and more than two spaces columns. A hyphen behind a space is a dash.
  const apart = breaks > 1 || (breaks === 0 && spaces > 2) || isHyphen(text.charCodeAt(end));
  return apart ? -end : end;
}

/** Reads one word at a time. */
class Word {
  /** Where the word that was read ends. */
  end = 0;
  private hash = 0;
  /** Whether the word is more than ASCII letters and digits. */
  private odd = false;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {}

  /** The number of the word at `start`, or -1. */
  read(start: number): number {
    const { text, lexicon } = this;
    this.measure(start);
    let id = -1;
    if (this.odd || lexicon.hashes[this.hash]) {
      const word = text.slice(start, this.end);
      id = lexicon.lookUp(this.odd ? keyOf(word) : word.toLowerCase(), word);
    }
    if (id < 0 && isHyphen(text.charCodeAt(this.end)) && text.charCodeAt(this.end + 1) === lineFeed)
      return this.brokenAtLineEnd(start);
    return id;
  }

  /** A word that a typesetter broke at the end of a line: "immu-", "nity". */
  private brokenAtLineEnd(start: number): number {
    const first = this.end;
    this.measure(first + 2);
    const whole = `${this.text.slice(start, first)}${this.text.slice(first + 2, this.end)}`;
    const id = this.lexicon.lookUp(keyOf(whole), whole);
    if (id < 0) this.end = first;
    return id;
  }

  private measure(start: number): void {
    const { text } = this;
    this.hash = 0;
    this.odd = false;
    this.end = start + 1;
    const first = text.charCodeAt(start);
    if (!isWordCode(first)) {
      this.hash = step(0, first);
      this.odd = first === section;
      if (this.odd) while (text.charCodeAt(this.end) === section) this.end++;
      return;
    }
    let end = start;
    for (; ; end++) {
      const code = text.charCodeAt(end);
      if (code >= 97 && code <= 122) this.hash = step(this.hash, code);
      else if (isDigit(code)) this.hash = step(this.hash, code);
      else if (code >= 65 && code <= 90) this.hash = step(this.hash, code + 32);
      else if (isWordCode(code) || isInside(text, end, code)) this.odd = true;
      else break;
    }
    this.end = end;
    if (end - start === 1 && text.charCodeAt(end) === period) this.initials(start);
  }

  /** "U.S.C" in "U. S. C.": letters that stand alone, with a period between and at most one space. */
  private initials(start: number): void {
    const { text } = this;
    let { end } = this;
    while (isLetter(text.charCodeAt(end - 1)) && text.charCodeAt(end) === period) {
      const next = text.charCodeAt(end + 1) === space ? end + 2 : end + 1;
      const after = text.charCodeAt(next + 1);
      if (!isLetter(text.charCodeAt(next)) || isWordCode(after) || isApostrophe(after)) break;
      end = next + 1;
    }
    this.odd ||= end - start > 1;
    this.end = end;
  }
}

/** Whether the character at `at` belongs to the word around it: "officer's", "R&R", "4.1". */
function isInside(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (isApostrophe(code)) return isLetter(next);
  if (code === ampersand) return isLetter(text.charCodeAt(at - 1)) && isLetter(next);
  return code === period && isDigit(text.charCodeAt(at - 1)) && isDigit(next);
}

/** The period of an abbreviation and the apostrophe of a plural belong to it: "Sec. 1983", "U.S.C. § 1983", "attorneys' fees". */
function afterWord(text: string, start: number, end: number): number {
  const next = text.charCodeAt(end);
  if (isApostrophe(next)) return (text.charCodeAt(end - 1) | 32) === 115 ? end + 1 : end;
  if (next !== period) return end;
  const initials = end - start === 1 ? isLetter(text.charCodeAt(start)) : text.charCodeAt(start + 1) === period;
  return initials || abbreviations.has(text.slice(start, end).toLowerCase()) ? end + 1 : end;
}

function keyOf(word: string): string {
  if (word.charCodeAt(0) === section) return 'section';
  const lower = word.toLowerCase();
  if (/^.\. ?./u.test(lower) && !isDigit(lower.charCodeAt(0))) return lower.replace(/[. ]/g, '');
  return withoutPossessive(lower.replaceAll('\u00ad', '').replaceAll('\u2019', "'"));
}
