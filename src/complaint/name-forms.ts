import type { Span } from '../text/span.js';
import type { Party } from './model.js';
import { bare, commonWords, entityWords, honorifics, nameSuffixes, particles, titles } from './vocabulary.js';

/** A word of prose and where it stands. */
export interface Word extends Span {
  readonly key: string;
  readonly capital: boolean;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}’'&-]*(?:\.(?=\p{L}))?/gu;

/** The words of a text, with a possessive's ending cut off. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const word = match[0].replace(/[’']s$/i, '').replace(/[’']$/, '');
    found.push({
      key: keyOf(word),
      capital: /^[\p{Lu}\p{N}]/u.test(word),
      start: match.index,
      end: match.index + word.length,
    });
  }
  return found;
}

const keyOf = (word: string): string => word.toLowerCase().replace(/[’]/g, "'").replace(/\.$/, '');

/** The numbers that a Doe's name runs over. */
export function rangeOf(name: string): [number, number] | undefined {
  const numbers = [...name.matchAll(/\d+/g)].map((match) => Number(match[0]));
  return numbers.length ? [Math.min(...numbers), Math.max(...numbers)] : undefined;
}

/** The words of a party's titles, wherever the caption has them, with their short and long forms. */
export function titleOf(party: Party): readonly string[] {
  const found = `${party.title ?? ''} ${party.description}`
    .split(/[\s,]+/)
    .map(bare)
    .filter((word) => titles.has(word));
  return found.flatMap((word) => [word, ...(longForms.get(word) ?? [])]);
}

/** Titles that are written short. */
const titleForms: readonly (readonly [short: string, long: string])[] = [
  ['sgt', 'sergeant'],
  ['lt', 'lieutenant'],
  ['lieut', 'lieutenant'],
  ['capt', 'captain'],
  ['det', 'detective'],
  ['cpl', 'corporal'],
  ['ofc', 'officer'],
  ['off', 'officer'],
  ['dep', 'deputy'],
  ['tpr', 'trooper'],
  ['insp', 'inspector'],
  ['cmdr', 'commander'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['gov', 'governor'],
  ['supt', 'superintendent'],
  ['dir', 'director'],
  ['officers', 'officer'],
  ['deputies', 'deputy'],
  ['detectives', 'detective'],
  ['sergeants', 'sergeant'],
];
const longForms = new Map<string, string[]>();
for (const [short, long] of titleForms) {
  longForms.set(short, [long]);
  if (short !== `${long}s` && short !== 'deputies') longForms.set(long, [...(longForms.get(long) ?? []), short]);
}

/** "lieutenant estep" with the short and long forms of its title. */
export function withOtherForms(words: string): string[] {
  const [title = '', ...rest] = words.split(' ');
  return [title, ...(longForms.get(title) ?? [])].map((form) => [form, ...rest].join(' '));
}

/** The source of a pattern for what may stand before a name: "Defendant", "the", titles. */
export const beforeName = String.raw`(?:(?:[Dd]efendants?|the|\p{Lu}[\p{L}.]*)\s+){0,4}`;

/** Words by which a party can be named; weak ones stand for it only with a capital. */
export interface Form {
  readonly words: readonly string[];
  readonly weak: boolean;
}

/** "Officers Doe One through Doe Three": no surname, or "Count Three" would name them. */
const countWord =
  /^(?:\d+|[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|inclusive)$/;

export function personForms(party: Party): Form[] {
  const forms: Form[] = [];
  for (const name of [party.name, ...party.aliases]) {
    const all = wordsOf(name)
      .map(({ key }) => key)
      .filter((word) => !(honorifics.has(word) && name !== word));
    if (!all.length) continue;
    forms.push({ words: all, weak: false });
    if (party.kind === 'doe' && !/\b(?:fnu|doe)\s+\p{L}|\broe$/iu.test(name)) continue;
    const core = all.filter((word) => !nameSuffixes.has(word) && word !== 'fnu');
    const last = core.at(-1);
    const first = core[0];
    if (last === undefined || first === undefined || countWord.test(last)) continue;
    forms.push({ words: [last], weak: false });
    if (core.length > 1) {
      forms.push({ words: core, weak: false }, { words: [first, last], weak: false });
      if (particles.has(core.at(-2) as string)) forms.push({ words: core.slice(-2), weak: false });
    }
  }
  return forms;
}

/** The last word of a person's name, in lower case; undefined where it is a number or there is none. */
export function surnameOf({ name }: Party): string | undefined {
  const last = wordsOf(name)
    .map(({ key }) => key)
    .findLast((word) => !nameSuffixes.has(word));
  return last === undefined || countWord.test(last) ? undefined : last;
}

export function entityForms(party: Party): Form[] {
  const forms: Form[] = [];
  for (const name of [party.name, ...party.aliases]) {
    const words = wordsOf(name.replace(/^the\s+/i, '')).map(({ key }) => key);
    if (!words.length) continue;
    forms.push({ words, weak: false });
    const plain = wordsOf(name.replace(/^the\s+/i, '').split(',')[0] as string).map(({ key }) => key);
    if (plain.length < words.length && plain.length) forms.push({ words: plain, weak: false });
    const distinct = plain.find(
      (word) => !entityWords.has(word) && !commonWords.has(word) && !/^(?:of|the|and|for)$/.test(word),
    );
    if (party.kind === 'private' && distinct !== undefined && distinct === plain[0])
      forms.push({ words: [distinct], weak: false });
  }
  // "the State Police", of a Division of State Police.
  const of = /\b(?:division|department|bureau|office) of (?:the )?(\S+(?: \S+)+)$/i.exec(
    (party.name.split(',')[0] as string).trim(),
  )?.[1];
  if (of) forms.push({ words: wordsOf(of).map(({ key }) => key), weak: true });
  for (const noun of headNouns)
    if (
      new RegExp(`^(?:the\\s+)?${noun}\\b|\\b${noun}(?:$|\\s+of\\b)`, 'i').test(
        (party.name.split(',')[0] as string).trim(),
      )
    )
      forms.push({ words: [noun], weak: true });
  return forms;
}

const headNouns = [
  'city',
  'county',
  'town',
  'village',
  'township',
  'parish',
  'borough',
  'district',
  'board',
  'state',
  'commission',
  'department',
  'university',
];
