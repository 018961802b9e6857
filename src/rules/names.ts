import type { Complaint } from '../complaint/complaint.js';
import { type Defendant, isNatural } from '../complaint/model.js';
import type { Span } from '../text/span.js';

const plain = new WeakMap<object, string>();

/** A defendant's name as a message has it: not in capitals, without the caption's spacing. */
export function plainName(defendant: { readonly name: string }): string {
  const known = plain.get(defendant);
  if (known !== undefined) return known;
  const written = writtenOut(defendant.name);
  plain.set(defendant, written);
  return written;
}

const inARow = new Intl.ListFormat('en', { type: 'conjunction' });

/** Names in a row: "Roe, Poe, and Weiss". */
export function listed(names: readonly string[]): string {
  return inARow.format(names);
}

function writtenOut(given: string): string {
  const name = given.replace(/\s+/g, ' ').trim();
  if (name !== name.toUpperCase() || !/\p{L}{3}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(
      /(^|[\s("'.-])(\p{Ll})(?!\b(?<=['’]s))/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/\b(Of|The|And|For|In|De|La|Van|Der)\b/g, (word, _w, at: number) => (at > 0 ? word.toLowerCase() : word))
    .replace(/\b(?:(?:Ii|Iii|Iv|Llc|Lpn|Rn|Md|Fnu)\b|Mc\p{Ll})/gu, (word) =>
      word.startsWith('Mc') ? `Mc${word.slice(2).toUpperCase()}` : word.toUpperCase(),
    )
    .replace(/\bO'(\p{Ll})/gu, (_, letter: string) => `O'${letter.toUpperCase()}`);
}

/** Where a finding about what is missing altogether stands: the complaint's title, or its caption, or its first word. */
export function titleSpan(complaint: Complaint): Span {
  if (complaint.title) return complaint.title;
  const first = complaint.defendants[0]?.span ?? complaint.caption;
  return first ?? { start: 0, end: Math.min(1, complaint.document.text.length) };
}

/** The natural persons among the defendants, with their indexes. */
export function personsOf({ defendants }: Complaint): readonly Person[] {
  const known = persons.get(defendants);
  if (known) return known;
  const found = defendants.flatMap((defendant, index) => (isNatural(defendant) ? [{ defendant, index }] : []));
  persons.set(defendants, found);
  return found;
}

interface Person {
  readonly defendant: Defendant;
  readonly index: number;
}

/** Ten rules ask. */
const persons = new WeakMap<readonly Defendant[], readonly Person[]>();

/** Whether a defendant is a local government or a part of one. */
export function isLocalGovernment(defendant: Defendant): boolean {
  return defendant.kind === 'municipality' || defendant.kind === 'department';
}

/** Whether everything that is said of a defendant's capacity takes in the official one. */
export function isSuedOfficially(defendant: Defendant): boolean {
  if (defendant.capacity === 'official' || defendant.capacity === 'both') return true;
  const clear = defendant.statements.filter(
    ({ individual, official, place }) => (individual || official) && place !== 'count' && place !== 'relief',
  );
  return defendant.capacity === 'conflict' && clear.every(({ official }) => official);
}
