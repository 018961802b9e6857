import type { Block } from '../markdown/block.js';
import { linesOf } from '../text/lines.js';
import { sentencesOf } from '../text/sentence.js';
import { isNatural, type Party } from './model.js';
import { beforeName } from './name-forms.js';
import type { Mention, Naming } from './naming.js';
import { paragraphNumbers } from './numbering.js';
import { numberOfWord } from './numerals.js';
import type { Meant, Passage } from './passage.js';

/** "The officers named in the two paragraphs above": so many paragraphs back. */
const paragraphsAbove =
  /\b(?:named|described|identified|introduced|listed|defendants|persons|officers|those)\s+in\s+the\s+(?:(?:last|preceding|previous|foregoing)\s+)?(?:(two|three)\s+)?(?:(?:last|preceding|previous|foregoing)\s+)?paragraphs?(?:\s+(?:above|before))?(?!\s+\d)/i;
const numberedParagraphs =
  /\b(?:named|described|identified|introduced|listed)\s+in\s+(?:paragraphs?|¶{1,2})\s*(?:\(@([\w-]+)\)|(\d{1,3}(?:\.\d{1,3})?(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s+to\s+|\s+through\s+|\s*[-–]\s*)\d{1,3}(?:\.\d{1,3})?)*))/i;

/** Paragraphs that words refer to: which they are, and how many at least. */
export interface ParagraphRange {
  readonly count: number;
  readonly holds: (block: Block) => boolean;
}

/** "3.12" stands behind "3.3". */
function placeOf(number: string): number {
  const [section = '0', value] = number.split('.');
  return value === undefined ? Number(section) : Number(section) * 1000 + Number(value);
}

/** "The persons described in paragraphs 5 through 9", "named in paragraph (@officers)", as pandoc labels them. */
export function paragraphRange(words: string): ParagraphRange | undefined {
  const found = /\bparagraph|¶/i.test(words) ? numberedParagraphs.exec(words) : null;
  if (!found) return undefined;
  const [, label, numbers = ''] = found;
  if (label !== undefined) return { count: 1, holds: ({ prose }) => prose.running.startsWith(`(@${label})`) };
  // "2, 5 to 7 and 9".
  const ranges = numbers.split(/\s*,\s*(?:and\s+)?|\s+and\s+/).map((part) => {
    const [first = '', last = first] = part.split(/\s+(?:to|through)\s+|\s*[-–]\s*/);
    return [placeOf(first), placeOf(last)] as const;
  });
  const holds = (block: Block): boolean => {
    const [number] = paragraphNumbers(block);
    const at = number && (number.section ?? 0) * 1000 + number.value;
    return at !== undefined && ranges.some(([from, to]) => at >= from && at <= to);
  };
  return { count: ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0), holds };
}

/** Whether it is persons that words refer to paragraphs for, and not acts: "the officers described in paragraph 12". */
export const isOfPersons = (words: string): boolean =>
  /\b(?:defendants?|officers?|persons?|people|individuals|those|members|employees|deputies|ones)\s+(?:who (?:is|are)\s+)?(?:named|described|identified|introduced|listed)\s+in\s+(?:paragraphs?|¶)/i.test(
    words,
  );

/** Whom words mean by numbers or letters: of the caption's list, of a list above, of paragraphs above. Undefined where they give none. */
export function byNumbers(passage: Passage, words: string): Meant | undefined {
  return inCaption(passage, words) ?? atLetters(passage, words) ?? inParagraphs(passage, words);
}

const joint = new RegExp(String.raw`^[\s,]*(?:(?:and|&)\s+)?${beforeName}$`, 'u');
const opening = new RegExp(String.raw`^\W*(?:\d{1,4}[.)]\s*)?(?:[Tt]he\s+)?${beforeName}$`, 'u');

/**
 * The persons whom the paragraphs of a range introduce, among some blocks: those with whom a sentence begins, and all whom the first sentence names if
 * `wholeFirst` says so.
 */
export function introducedIn(
  blocks: Iterable<Block>,
  { holds }: ParagraphRange,
  naming: Naming,
  wholeFirst: boolean,
): Mention[] {
  const found: Mention[] = [];
  for (const block of blocks) {
    if (!holds(block)) continue;
    const text = block.prose.running;
    const marker = paragraphNumbers(block)[0]?.end ?? 0;
    const first = sentencesOf(text).find(({ end }) => end > marker + 2)?.end ?? text.length;
    const starts = sentencesOf(text).map(({ start }) => start);
    const natural = naming
      .of(block)
      .filter(({ parties }) => parties.some((index) => isNatural(naming.parties[index] as Party)));
    const isFirst = (mention: Mention, i: number): boolean => (wholeFirst ? mention.end <= first : i === 0);
    const opens = (mention: Mention): boolean => {
      const start = starts.findLast((one) => one <= mention.start) ?? 0;
      return opening.test(text.slice(start, mention.start));
    };
    let last: Mention | undefined;
    for (const [i, mention] of natural.entries()) {
      // "Roe and Poe are officers".
      const isJoined = last !== undefined && joint.test(text.slice(last.end, mention.start));
      if (!isFirst(mention, i) && !opens(mention) && !isJoined) continue;
      found.push(mention);
      last = mention;
    }
  }
  return found;
}

/** "The three officers named in paragraphs 5 to 7": the persons whom those paragraphs above introduce, if all of them stand near. */
function inParagraphs({ naming, above }: Passage, words: string): Meant | undefined {
  const range = paragraphRange(words);
  if (!range) return undefined;
  const parties = introducedIn(above, range, naming, false).flatMap((mention) => [...mention.parties]);
  return range.count > 0 && new Set(parties).size >= range.count
    ? { parties: [...new Set(parties)].sort((a, b) => a - b), scope: 'group', persons: true }
    : undefined;
}

/** "Defendants (3) through (8)", "Defendants 2, 4 and 5". */
export const numberedDefendants =
  /\bdefendants?\s+(?:nos?\.?\s*)?((?:\(?\d{1,2}\)?(?![\d/-])[\s,]*(?:(?:and|through|to|[-–])\s*)?)+)/i;

/** By the numbers that a caption gives its parties, in order, where they stand in brackets; bare ones are those of a list above. */
function inCaption(passage: Passage, words: string): Meant | undefined {
  const { parties } = passage.naming;
  const found = numberedDefendants.exec(words)?.[1];
  if (found === undefined) return undefined;
  const named = found.includes('(') ? undefined : numberedAbove(passage);
  const indexes = numbersIn(found).map((number) => (found.includes('(') ? number - 1 : (named?.get(number) ?? -1)));
  if (!indexes.length || indexes.some((index) => !parties[index])) return undefined;
  const meant = indexes.filter((index) => isNatural(parties[index] as Party));
  return meant.length ? { parties: meant, scope: 'group' } : undefined;
}

/** "(1) Dana Roe; (2) Miguel Poe", or a list of names alone, in the passage or above it: whom each number names, the nearest first. A paragraph's number is none. */
function numberedAbove({ block, above, naming }: Passage): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const one of [block, ...above])
    for (const { start, end, parties } of naming.of(one)) {
      const { running } = one.prose;
      const before = running.slice(Math.max(0, start - 80), start);
      const inBrackets = /(?:^|[\s:])\((\d{1,2})\)\s+(?:\p{Lu}[\p{L}.]*\s+){0,3}$/u.exec(before)?.[1];
      const line = /(?:^|\n)\W*(\d{1,2})[.)]\s+(?:\p{Lu}[\p{L}.]*\s+){0,3}$/u.exec(before)?.[1];
      const isAlone = /^[;,]?(?:\s+and)?[ \t]*(?:\n|$)/.test(running.slice(end, end + 20));
      const number = inBrackets ?? (isAlone ? line : undefined);
      const [index, ...others] = parties;
      if (number !== undefined && index !== undefined && !others.length && !found.has(Number(number)))
        found.set(Number(number), index);
    }
  return found;
}

/** The numbers in words; "2 through 4" are all between. */
function numbersIn(words: string): number[] {
  const numbers = [...words.matchAll(/\d+/g)].map(Number);
  const [from = 0, to = 0] = numbers;
  const isRange = numbers.length === 2 && to >= from && /\d\)?\s*(?:through|to|[-–])/i.test(words);
  return isRange ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : numbers;
}

/** "The defendants listed at (b), (c) and (e)". */
const lettered =
  /\b(?:listed|named|identified|described)\s+(?:at|in|under|as)\s+(?:(?:items?|subparagraphs?|letters?)\s+(?=\(?[a-z]\b)((?:\(?[a-z]\b\)?[\s,]*(?:(?:and|through|to)\s+)?)+)|((?:\(?[a-z]\)[\s,]*(?:(?:and|through|to)\s+)?)+))/i;

/** "(b), (c) and (e)"; "b) through e)" are all between. */
function lettersOf(words: string): string[] {
  const letters = [...words.matchAll(/\b([a-z])\b/gi)].map((match) => (match[1] as string).toLowerCase());
  const [from = '', to = ''] = letters;
  if (letters.length !== 2 || !/\b[a-z]\)?\s+(?:through|to)\b/i.test(words)) return letters;
  return Array.from({ length: Math.max(0, to.charCodeAt(0) - from.charCodeAt(0) + 1) }, (_, i) =>
    String.fromCharCode(from.charCodeAt(0) + i),
  );
}

/** Those with whom the lettered lines above begin. */
function atLetters({ block, naming, above }: Passage, words: string): Meant | undefined {
  const found = lettered.exec(words);
  const items = found?.[1] ?? found?.[2];
  if (items === undefined) return undefined;
  const letters = lettersOf(items);
  const parties = [block, ...above].flatMap((one) =>
    linesOf(one.prose.text).flatMap(({ start, end, text }) => {
      const letter = /^\W*\(?([a-z])[.)]/i.exec(text)?.[1];
      if (letter === undefined || !letters.includes(letter.toLowerCase())) return [];
      // "C. Roe and Poe, officers of Officer Weiss’s shift": up to the comma.
      const stop = text.slice(3).search(/[,;:]/);
      const until = stop < 0 ? end : start + 3 + stop;
      return naming
        .of(one)
        .filter((mention) => mention.start >= start && mention.start < until)
        .flatMap(({ parties }) => [...parties]);
    }),
  );
  const meant = [...new Set(parties)].filter((index) => isNatural(naming.parties[index] as Party));
  return meant.length ? { parties: meant.sort((a, b) => a - b), scope: 'group' } : undefined;
}

/** How many paragraphs words look back on: "the officers named in the two paragraphs above"; 0 where they look back on none. */
export function paragraphsBack(words: string): number {
  const found = /\bparagraph/i.test(words) ? paragraphsAbove.exec(words) : null;
  return found ? numberOfWord(found[1] ?? 'one') : 0;
}

/** "The officers named in the two paragraphs above": the persons whom the nearest paragraphs above name. */
export function inParagraphsAbove({ naming, above }: Passage, words: string): Meant | undefined {
  const back = paragraphsBack(words);
  if (!back) return undefined;
  const named = above.slice(0, back).flatMap((block) => naming.of(block).flatMap(({ parties }) => [...parties]));
  const parties = [...new Set(named)].filter((index) => isNatural(naming.parties[index] as Party));
  return parties.length ? { parties: parties.sort((a, b) => a - b), scope: 'group', persons: true } : undefined;
}
