import type { Block } from '../markdown/block.js';
import { linesOf } from '../text/lines.js';
import { isNatural, type Party } from './model.js';
import type { Naming } from './naming.js';
import { eachOf, isWithin, placeOf, type Range, rangesOf } from './numerals.js';
import { inParagraphs } from './paragraph-references.js';
import type { Meant, Passage } from './passage.js';

/** Whom words mean by numbers or letters: of the caption's list, of a list above, of paragraphs above. Undefined where they give none. */
export function byNumbers(passage: Passage, words: string): Meant | undefined {
  return inCaption(passage, words) ?? atLetters(passage, words) ?? inParagraphs(passage, words);
}

/** "Defendants (3) through (8)", "Defendants 2, 4 and 5". */
export const numberedDefendants =
  /\bdefendants?\s+(?:nos?\.?\s*)?((?:\(?\d{1,2}\)?(?!\d|\/|-\d{3})[\s,]*(?:(?:and|through|to|[-–])\s*)?)+)/i;

/** By the numbers that a caption gives its parties, in order, where they stand in brackets; bare ones are those of a list above. */
function inCaption(passage: Passage, words: string): Meant | undefined {
  const { parties } = passage.naming;
  const found = numberedDefendants.exec(words)?.[1];
  if (found === undefined) return undefined;
  const named = found.includes('(') ? undefined : numberedAbove(passage);
  const indexes = rangesOf(found)
    .flatMap(eachOf)
    .map((number) => (found.includes('(') ? number - 1 : (named?.get(number) ?? -1)));
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

/** "The defendants listed at (b), (c) and (e)". */
const lettered =
  /\b(?:listed|named|identified|described)\s+(?:at|in|under|as)\s+(?:(?:items?|subparagraphs?|letters?)\s+(?=\(?[a-z]\b)((?:\(?[a-z]\b\)?[\s,]*(?:(?:and|through|to)\s+)?)+)|((?:\(?[a-z]\)[\s,]*(?:(?:and|through|to)\s+)?)+))/i;

/** "The wrongs described in (a) through (c)" are no persons. */
const ofPersons = /\b(?:defendants?|officers?|persons?|people|individuals|those|deputies|employees)\b/i;

/** Those with whom the lettered lines above begin. */
function atLetters({ block, naming, above }: Passage, words: string): Meant | undefined {
  const found = lettered.exec(words);
  const items = found?.[1] ?? found?.[2];
  if (items === undefined || !ofPersons.test(words)) return undefined;
  const ranges = rangesOf(items);
  const inline = letteredInline(block, ranges, naming);
  if (inline.length) return { parties: inline, scope: 'group' };
  const parties = [block, ...above].flatMap((one) =>
    linesOf(one.prose.text).flatMap(({ start, end, text }) => {
      const letter = /^\W*\(?([a-z])[.)]/i.exec(text)?.[1];
      if (letter === undefined || !isWithin(placeOf(letter), ranges)) return [];
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

/** "The Defendants are (a) Jane Roe, a sergeant; (b) Miguel Poe": with whom the lettered parts of a sentence begin. */
function letteredInline({ prose: { running } }: Block, ranges: readonly Range[], naming: Naming): number[] {
  const markers = [...running.matchAll(/(?:^|[\s:;,])\(([a-z])\)\s+(?=\p{Lu}|the\s)/giu)].map((found) => ({
    place: placeOf(found[1] as string),
    end: found.index + found[0].length,
  }));
  // "(a) through (c)" has no names behind it; two make a list.
  if (markers.length < 2) return [];
  const meant = markers
    .filter(({ place }) => isWithin(place, ranges))
    .flatMap(({ end }) => {
      const stop = running.slice(end).search(/[,;:]/);
      const [first] = naming.find(running.slice(end, stop < 0 ? running.length : end + stop));
      return first ? [...first.parties] : [];
    });
  return [...new Set(meant)].filter((index) => isNatural(naming.parties[index] as Party)).sort((a, b) => a - b);
}
