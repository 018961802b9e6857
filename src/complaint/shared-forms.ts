import { isNatural, type Party } from './model.js';
import { type Form, surnameOf, wordsOf } from './name-forms.js';
import { cardinals, numberOfWord } from './numerals.js';

/** Words that name several defendants, or one whose name nobody knows. */
export interface SharedForm extends Form {
  /** Indexes of the defendants. */
  readonly parties: readonly number[];
  /** Whether the words need no capital: "the unknown officers". */
  readonly lower?: boolean;
}

/** How those are named who share a surname, who are called Doe or Roe, and who are unknown. */
export function sharedForms(parties: readonly Party[]): SharedForm[] {
  return [...families(parties), ...does(parties), ...unknown(parties)];
}

/** "the Skaggses", of two of one surname; and "Kevin" and "Paula", which tell them apart. */
function families(parties: readonly Party[]): SharedForm[] {
  const members = new Map<string, number[]>();
  parties.forEach((party, index) => {
    const surname = party.kind === 'person' ? surnameOf(party) : undefined;
    if (surname) members.set(surname, [...(members.get(surname) ?? []), index]);
  });
  return [...members].flatMap(([surname, own]): SharedForm[] => {
    if (own.length < 2) return [];
    const plurals = ['s', 'es'].map((ending) => ({ words: [surname + ending], parties: own, weak: false }));
    const firsts = own.map((index) => wordsOf((parties[index] as Party).name)[0]?.key ?? '');
    const areApart = new Set(firsts).size === firsts.length && firsts.every((name) => name.length > 2);
    return areApart
      ? [...plurals, ...own.map((index, i) => ({ words: [firsts[i] as string], parties: [index], weak: false }))]
      : plurals;
  });
}

const nouns = ['defendants', 'defendant', 'officers', 'officer', 'deputies', 'deputy', 'agents', 'employees'];

/** "the Doe Defendants", "the Roes". A person can be called Roe, so only those whose name has the word are meant by it. */
function does(parties: readonly Party[]): SharedForm[] {
  const all = parties.flatMap((party, index) => (party.kind === 'doe' ? [index] : []));
  return ['doe', 'roe'].flatMap((word) => {
    const own = word === 'doe' ? all : all.filter((index) => /\broes?\b/i.test((parties[index] as Party).name));
    if (!own.length) return [];
    const forms = [...nouns.map((noun) => [word, noun]), [word], [`${word}s`]];
    return [...forms.map((words) => ({ words, parties: own, weak: false })), ...apart(parties, own, word)];
  });
}

/** "the Supervisory Does" of "Supervisory Does 21-30". */
function apart(parties: readonly Party[], own: readonly number[], word: string): SharedForm[] {
  return own.flatMap((index): SharedForm[] => {
    const words = wordsOf((parties[index] as Party).name).map(({ key }) => key);
    const at = words.findIndex((key) => key === word || key === `${word}s`);
    return at > 0 && /^\p{L}+$/u.test(words[0] as string)
      ? [{ words: words.slice(0, at + 1), parties: [index], weak: false }]
      : [];
  });
}

/** "the unknown members" of "Unknown Members of the Team"; "the Maintenance Supervisor" of "Unknown Maintenance Supervisor". */
function unknown(parties: readonly Party[]): SharedForm[] {
  return parties.flatMap((party, index): SharedForm[] => {
    if (!isNatural(party) || party.kind !== 'doe' || !/unknown|unidentified|unnamed/i.test(party.name)) return [];
    const named = wordsOf(party.name).map(({ key }) => key);
    // "Two Unknown Officers".
    const [first = '', ...rest] = numberOfWord(named[0] ?? '') ? named.slice(1) : named;
    // "the as-yet-unidentified officers", as "As-Yet-Unidentified Officers" are called.
    const hyphened = first.includes('-') ? [first] : [];
    const called = [...new Set([...nouns, ...rest.slice(0, 1)])].flatMap((noun) =>
      ['unknown', 'unidentified', 'unnamed', ...hyphened].map((word) => ({
        words: [word, noun],
        parties: [index],
        weak: false,
        lower: true,
      })),
    );
    // "the two jailers" of "Unknown Jailers 1 and 2".
    const noun = rest[0] ?? '';
    const many =
      /^\p{L}{4,}s$/u.test(noun) && !nouns.includes(noun)
        ? cardinals.slice(1, 6).map((count) => ({ words: [count, noun], lower: true }))
        : [];
    called.push(...many.map((form) => ({ ...form, parties: [index], weak: false })));
    const isOffice = /^un/.test(first) && rest.length > 1 && rest.every((word) => /^\p{L}+$/u.test(word));
    // "the mailroom officer" is common enough a noun to need no capital; "police officers" are others, too.
    const isPlural = /s$/.test(rest.at(-1) ?? '');
    return isOffice ? [...called, { words: rest, parties: [index], weak: isPlural, lower: !isPlural }] : called;
  });
}
