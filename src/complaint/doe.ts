import type { Word } from './name-words.js';
import { commonWords, corporateSuffixes, entityWords, titles } from './vocabulary.js';

const doeWord = /^(?:does?|roes)$/;

const unknownWord =
  /^(?:(?:as-|not-)?yet-(?:to-be-)?(?:un)?(?:known|identified|named)|unknown|unidentified|unnamed|as-yet|yet-unknown|yet-unidentified|unnamed|fictitious|fnu|lnu)$/;

/** "Officers whose names are not yet known". */
const nameless =
  /\bwhose (?:true |real |full )?(?:names?|identit(?:y|ies)) (?:is|are|remain) (?:\w+ ){0,3}(?:unknown|known|identified|ascertained)\b/i;

const placeholder = /^(?:john|jane|richard|janet|james|baby|xyz|abc)$/;

const numbering =
  /^#?[a-z]?\d+(?:[-–—]#?[a-z]?\d+)?$|^[a-z]$|^[ivx]+(?:[-–—][ivx]+)?$|^(?:through|to|thru|inclusive|and|&|nos?|number|numbers)$|^#[-\d–]+$/;

/**
 * A Doe is an unnamed person: John Doe 1, Does 1-10, Unknown Officers, FNU Sanchez, Deputies X, Y and Z, Undercover Officer 293. "[F.N.U.] Gadwell"
 * in brackets is a named person whose first name is left open.
 */
export function isDoe(words: readonly Word[]): boolean {
  const plain = words.map((word) => word.bare.replace(/^["'“‘]|["'”’]$/g, ''));
  if (
    plain.some((word) => doeWord.test(word) || word === 'roe') &&
    plain.some((word) => /^(?:corporations?|partnerships?|entities|companies|insurers?|inc|llc)$/.test(word))
  )
    return false;
  if (plain.some((word) => doeWord.test(word)))
    return !plain.some((word) => /^(?:corporations?|partnerships?|entities|companies|insurers?|inc|llc)$/.test(word));
  const named = words.some((word) => /^\p{Lu}/u.test(word.text)) || plain.some((word) => titles.has(word));
  if (named && plain.some((word) => unknownWord.test(word)) && !words.some((word) => word.text.startsWith('['))) {
    return (
      plain.some((word) => word === 'fnu') ||
      plain.some((word) => titles.has(word)) ||
      !words.some((w) => corporateSuffixes.has(w.bare))
    );
  }
  if (nameless.test(words.map(({ text }) => text).join(' '))) return true;
  // "John Roe", "John and Jane Roe".
  const given = plain.slice(0, -1).filter((word) => word !== 'and' && word !== '&');
  if (plain.at(-1) === 'roe' && given.length > 0 && given.every((word) => placeholder.test(word))) return true;
  const roe = plain.indexOf('roe');
  // "Police Officers Richard Roe 1-14".
  const numberedRoe =
    roe > 0 &&
    placeholder.test(plain[roe - 1] as string) &&
    plain.slice(0, roe - 1).every((word) => titles.has(word)) &&
    plain.some((word) => /\d/.test(word));
  if (roe === 0 || numberedRoe) return true;
  const titled = plain.findLastIndex((word) => titles.has(word));
  // "Officers Roe 1 through 4".
  const rest = plain.slice(titled + 1 + (titled >= 0 && plain[titled + 1] === 'roe' ? 1 : 0));
  return (
    titled >= 0 &&
    rest.length > 0 &&
    rest.every((word) => numbering.test(word)) &&
    rest.some((word) => /^#|\d|^[a-z]$/.test(word)) &&
    !(plain[titled] === 'c.o' && rest.every((word) => word === 'i')) &&
    plain
      .slice(0, titled)
      .every((word) => titles.has(word) || commonWords.has(word) || entityWords.has(word) || /^\p{L}+$/u.test(word))
  );
}

/** Where "FNU" stands behind a title, which then is no part of the name; 0 where it does not. */
export function unknownFirstName(words: readonly Word[]): number {
  const at = words.findIndex(({ bare: word }) => /^["'“‘]?(?:fnu|f\.n\.u)["'”’]?$/.test(word));
  return at > 0 && titles.has((words[at - 1] as Word).bare) ? (words[at] as Word).start : 0;
}
