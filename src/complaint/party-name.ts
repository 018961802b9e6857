import { isDoe, unknownFirstName } from './doe.js';
import { type Word, wordsOf } from './name-words.js';
import {
  agencyInitials,
  commonWords,
  corporateSuffixes,
  entityWords,
  honorifics,
  nameSuffixes,
  particles,
  titles,
  weakTitles,
} from './vocabulary.js';

/** What a stretch of a caption is, read by itself. */
export type NameKind = 'person' | 'doe' | 'entity' | 'title' | 'none';

export interface NameReading {
  readonly kind: NameKind;
  /** The words before the name that say an office: "POLICE OFFICER", "Sheriff of Lake County". */
  readonly title: string;
  /** Where the name begins in what was read; the title stands before it. */
  readonly at: number;
  /** Where the name ends. */
  readonly end: number;
}

/** Whether a word can be part of a person's name: a capital, an initial, a particle. */
function isNameWord(word: Word): boolean {
  const letters = word.text.replace(/^[("“'‘]+|[)"”'’,;:.]+$/g, '');
  if (/^(?:of|the|and|for|in|as|at|by|with|to|on|or)$/.test(word.bare)) return false;
  if (particles.has(word.bare) || nameSuffixes.has(word.bare)) return true;
  return /^\p{Lu}[\p{L}’'.`-]*$/u.test(letters) && !/\d/.test(letters);
}

const isCommon = (word: Word): boolean =>
  entityWords.has(word.bare) || commonWords.has(word.bare) || (titles.has(word.bare) && !honorifics.has(word.bare));

/** Whether `words` are a person's name: capitals all of them, at most six, none a word of offices. */
function isPersonName(words: readonly Word[]): boolean {
  const core = words.filter((word) => !nameSuffixes.has(word.bare));
  if (core.length === 0 || core.length > 6) return false;
  if (
    !core.every(isNameWord) ||
    core.some((word, i) => isCommon(word) && !(i > 0 && i === core.length - 1 && mayBeSurname(word)))
  )
    return false;
  return core.some(
    (word) => !word.bare.includes('.') && word.bare.replace(/[^\p{L}]/gu, '').length > 1 && !particles.has(word.bare),
  );
}

/** Whether an organization's name could be a person's, by its last word: "Michael Church". */
export function mayBePerson(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1);
  return (
    words.length > 1 &&
    last !== undefined &&
    mayBeSurname(last) &&
    words.slice(0, -1).every((word) => isNameWord(word) && !isCommon(word))
  );
}

/** Surnames that are also words of offices, where a first name stands before them: "Thomas Judge", "Mary Banks". */
function mayBeSurname(word: Word): boolean {
  return /^(?:judge|law|marshal|major|dean|chance|church|parish|school|hall|justice|clerk|college|town|chief|care|fund|port|park)$/.test(
    word.bare,
  );
}

/**
 * Reads one stretch of a caption, already cut free of capacity phrases and descriptions: what it names, and how much of it is
 * a title. "INDIANAPOLIS METROPOLITAN POLICE DEPARTMENT OFFICER JANE ROE" is a person, for what stands behind the last title is a
 * person's name.
 */
export function readName(text: string): NameReading {
  const words = wordsOf(text);
  const whole = { at: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  if (!words.length) return { kind: 'none', title: '', ...whole };
  if (isDoe(words)) {
    const at = unknownFirstName(words);
    return at
      ? { kind: 'doe', title: text.slice(whole.at, at).trim(), at, end: whole.end }
      : { kind: 'doe', title: '', ...whole };
  }
  if (agencyInitials.test(text.trim()) || /\s+P\.?D\.?$/.test(text.trimEnd()))
    return { kind: 'entity', title: '', ...whole };
  if (/^(?:the\s+)?estate of\s+\S/i.test(text.trim())) return { kind: 'person', title: '', ...whole };
  if ((unitTail.test(text.trim()) && words.length > 2) || isGoverningBody(text))
    return { kind: 'entity', title: '', ...whole };
  const from = words.findIndex((word) => /^(?:of|from|with)$/.test(word.bare));
  const before = from > 2 ? lastTitle(words.slice(0, from)) : -1;
  if (before >= 0 && from - before > 2 && isPersonName(words.slice(before + 1, from))) {
    const at = (words[before + 1] as Word).start;
    return { kind: 'person', title: text.slice(whole.at, at).trim(), at, end: (words[from - 1] as Word).end };
  }
  const office = officeOf(words);
  if (office > 0) {
    const { start } = words[office] as Word;
    return { kind: 'person', title: text.slice(whole.at, start).trim(), at: start, end: whole.end };
  }
  // "OFFICER JUDGE", "Ms. Church": behind these stands a surname, whatever else the word means.
  const [address, surname] = words;
  if (words.length === 2 && beforeSurname.test(address?.bare ?? '') && surname && mayBeSurname(surname))
    return { kind: 'person', title: text.slice(whole.at, surname.start).trim(), at: surname.start, end: whole.end };
  const last = lastTitle(words);
  if (last >= 0) {
    const rest = words.slice(last + 1);
    if (!rest.length) {
      if (isPersonName(words.slice(0, 1)) && words.length === 1) return { kind: 'title', title: text, ...whole };
      if (bodyOf.test(text)) return { kind: 'entity', title: '', ...whole };
      const officer =
        words.at(-1)?.bare === 'attorney' ||
        (words.at(-1)?.bare === 'executive' && entityWords.has(words.at(-2)?.bare ?? '')) ||
        words.some((word) => titles.has(word.bare) && !weakTitles.has(word.bare));
      return entityTail(words) || (!officer && words.some((word) => entityWords.has(word.bare)))
        ? { kind: 'entity', title: '', ...whole }
        : { kind: 'title', title: text.trim(), ...whole };
    }
    if (isPersonName(rest)) {
      const at = (rest[0] as Word).start;
      return { kind: 'person', title: text.slice(whole.at, at).trim(), at, end: whole.end };
    }
  }
  if (
    words.some((word) => entityWords.has(word.bare)) ||
    words.slice(1).some((word) => corporateSuffixes.has(word.bare))
  )
    return { kind: isAllLower(words) ? 'none' : 'entity', title: '', ...whole };
  if (isPersonName(words)) return { kind: 'person', title: '', ...whole };
  return { kind: 'none', title: '', ...whole };
}

/** Where the name begins behind an office with its field: "Manager of Safety Jane Roe". 0 where the words are none. */
function officeOf(words: readonly Word[]): number {
  const of = words.findIndex(({ bare: word }) => word === 'of' || word === 'for');
  if (of < 1 || !titles.has((words[of - 1] as Word).bare)) return 0;
  let at = of + 1;
  let fields = 0;
  const isField = (word: Word | undefined): boolean =>
    word !== undefined && (isCommon(word) || /^(?:and|the|&)$/.test(word.bare));
  for (; isField(words[at]); at++) if (isCommon(words[at] as Word)) fields++;
  const name = words.slice(at);
  return fields > 0 && name.length > 1 && name.length < 5 && isPersonName(name) ? at : 0;
}

/** "The Trustees of Ransom University", "Board of County Commissioners": members named for the body that they are. */
export const isGoverningBody = (text: string): boolean => governingBody.test(text.trim());

const governingBody =
  /^(?:the\s+)?(?:trustees|regents|visitors) of\s+.*\b(?:university|college|district|system|academy|library)\b|\b(?:board|commission|council|committee|court) of (?:\p{L}+ )?(?:commissioners|supervisors|trustees|directors|regents|governors|visitors|selectmen|aldermen|elders)(?: of\b.*)?$/iu;

/** "Texas Department of Criminal Justice", "Office of the Sheriff": a body, though a title is its last word. */
const bodyOf = /^(?:[\p{L}.’']+\s+){0,4}(?:department|dept\.?|division|bureau|office|agency|ministry)\s+(?:of|for)\s/iu;

const unitTail = /\b(?:task force|(?:response |tactical )?(?:unit|team|squad)|fire(?: and)? rescue|fire protection)$/i;

/** Whether the words end in what makes an organization: "SHERIFF'S OFFICE", "POLICE DEPARTMENT". */
function entityTail(words: readonly Word[]): boolean {
  const end = words.at(-1) as Word;
  return entityWords.has(end.bare) && !['patrol', 'corrections', 'board'].includes(end.bare);
}

function isAllLower(words: readonly Word[]): boolean {
  return words.every((word) => !/^\p{Lu}/u.test(word.text));
}

/** Of titles, those that go before a name and never before another title. */
const beforeSurname = /^(?:officer|ofc|p\.o|c\.o|c\/o|detective|det|trooper|tpr|nurse|dr|mr|ms|mrs|miss)$/;

/** What offices are for, which is no name: "Director of Campus Events". */
const fields = new Set(
  'events activities services affairs operations life programs relations resources facilities standards'.split(' '),
);
/** Titles that have grades. */
const ranked = new Set('c.o co officer sergeant lieutenant warden deputy trooper detective captain'.split(' '));

/** Index of the last title word that stands for an office held by the one named behind it; -1 where none does. */
function lastTitle(words: readonly Word[]): number {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as Word;
    if (!titles.has(word.bare) || /['’]s$/i.test(word.text)) continue;
    if (i > 0 && i === words.length - 1 && mayBeSurname(word) && isNameBefore(words, i)) continue;
    const isRank = /^(?:i|ii|iii|iv)[,;]?$/i.test(words[i + 1]?.text ?? '') && ranked.has(word.bare);
    const rest = words.slice(i + (isRank ? 2 : 1));
    // "C.O. II", with a name behind it or none.
    if (isRank && (!rest.length || isPersonName(rest))) return i + 1;
    if (rest.length && !isPersonName(rest)) return -1;
    // "Director of Campus Events", "Director of Space and Campus Events": a field, not a title of its own.
    const isField = word.bare !== 'police' && /^(?:of|for|and)$/.test(words[i - 1]?.bare ?? '');
    if (weakTitles.has(word.bare) && isField && i > 1 && rest.length === 1 && fields.has((rest[0] as Word).bare))
      return -1;
    if (
      weakTitles.has(word.bare) &&
      rest.length &&
      !words.slice(0, i + 1).some((w) => titles.has(w.bare) && !weakTitles.has(w.bare))
    )
      if (!/^(?:police|defendants?|agent|individual|attorney)$/.test(word.bare)) return -1;
    return i;
  }
  return -1;
}

/** Whether a first name stands between the title before and the last word: "INVESTIGATOR MARCUS JUDGE". */
function isNameBefore(words: readonly Word[], last: number): boolean {
  let from = last;
  while (from > 0 && !titles.has((words[from - 1] as Word).bare)) from--;
  const before = words.slice(from, last);
  return before.length > 0 && before.every((word) => isNameWord(word) && !isCommon(word) && word.bare !== 'u.s');
}
