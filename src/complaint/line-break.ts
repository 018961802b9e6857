import { type ChunkKind, core, isStrongEntity, kindOf, zipEnd } from './chunk-kind.js';
import { begins, isComplete } from './party-ends.js';
import { readName } from './party-name.js';
import { bare, titles, weakTitles } from './vocabulary.js';

/** A line break in a list of parties, and what stands on both sides of it. */
interface Break {
  readonly before: string;
  readonly next: string;
  readonly kindBefore: ChunkKind;
  readonly kindNext: ChunkKind;
  /** The last word before it and the first behind it, in lower case. */
  readonly last: string;
  readonly first: string;
  /** Whether the list is flowing text, whose lines break anywhere. */
  readonly flowing: boolean;
  /** Whether the line had no room for the next word. */
  readonly full: boolean;
}

const madeUpName = /^(?:john|jane|richard|mary)$/;

/** What a line break divides, in order: the first line that holds says whether what follows stands apart. */
const cases: readonly (readonly [holds: (at: Break) => boolean, apart: boolean | ((at: Break) => boolean)])[] = [
  [({ next }) => /^[+&]\s/.test(next), false],
  // "OFFICER ROE, first name unknown⏎JANE POE".
  [({ before }) => /\bnames?\s+(?:is\s+|are\s+)?(?:not known|unknown)$/i.test(before), true],
  // "JOHN⏎DOE"; in flowing text "OFFICER⏎DOE 1".
  [
    ({ last, next, flowing }) => (madeUpName.test(last) || (flowing && titles.has(last))) && /^does?\b/i.test(next),
    false,
  ],
  // "DOES⏎1 through 10".
  [({ last, next }) => /^does?$/.test(last) && /^(?:#?\d|[ivx]+\b)/i.test(next), false],
  // "Ransom Falls⏎Police Officers JANE ROE".
  [isPlaceOfOffice, false],
  // "NEW YORK CITY POLICE⏎OFFICER JANE ROE".
  [({ last, first, flowing }) => flowing && weakTitles.has(last) && titles.has(first), false],
  // "JOHN DOE⏎DETECTIVES 1-3".
  [
    ({ before, next }) => /\bdoes?$/i.test(before.trim()) && /^\p{Lu}+S\b/u.test(next) && !/\bdoes?\b/i.test(next),
    false,
  ],
  // "UNKNOWN OFFICERS 1-3⏎Metropolitan Police Department", "OFFICER DOE⏎Metropolitan …": where they work.
  [
    ({ before, next, kindNext }) =>
      kindNext === 'name' &&
      /(?:\d|\bDOES?)$/.test(before.trim()) &&
      before === before.toUpperCase() &&
      /^\p{Lu}\p{Ll}/u.test(next) &&
      readName(core(before)).kind === 'doe',
    true,
  ],
  [({ kindNext }) => kindNext === 'address', true],
  // A phrase of capacity, a badge, an alias: of the name above, unless that breaks off.
  [
    ({ kindNext }) => kindNext === 'capacity' || kindNext === 'badge' || kindNext === 'alias',
    ({ before, flowing }) =>
      !/\b(?:and|or|in|as|of|his|her|their)$/i.test(before) && !(/capacit|individually/i.test(before) && flowing),
  ],
  // "… in his individual capacity⏎JANE ROE, in …": the phrase is whole, and a name follows.
  [
    ({ kindBefore, before, next }) =>
      kindBefore === 'capacity' && /\bcapacit(?:y|ies)$/i.test(before.trim()) && begins(next, false),
    true,
  ],
  // "Administrator of the Division of Adult⏎Institutions": no party by itself, and the office breaks off.
  [
    ({ before, next, kindBefore, kindNext }) =>
      kindBefore === 'office' &&
      kindNext === 'name' &&
      readName(core(next)).kind === 'entity' &&
      !isStrongEntity(next) &&
      /\b(?:of|for|at)\s+(?:the\s+)?\p{Lu}/u.test(before),
    false,
  ],
  // "DETECTIVE JANE ROE⏎SERGEANT JOHN POE": a whole name with its title, and another.
  [({ before, next, first }) => titles.has(first) && isTitledName(before) && isTitledName(next), true],
  // A full line of flowing text: it breaks where it must.
  [({ flowing, full, kindBefore }) => flowing && full && kindBefore !== 'address', false],
  [
    ({ kindNext, before, flowing }) => kindNext === 'office' && (!flowing || isWholeName(before)),
    ({ before }) => isComplete(before),
  ],
  [
    ({ kindBefore }) => kindBefore === 'address',
    ({ before, next }) => begins(next, false) || zipEnd.test(before.trim()),
  ],
];

/**
 * Whether what stands behind a line break in a list of parties stands apart from what stands before it. `full` is whether the line before had no room for the next
 * word.
 */
export function isApart(before: string, next: string, flowing: boolean, full: boolean): boolean {
  const at: Break = {
    before,
    next,
    kindBefore: kindOf(before),
    kindNext: kindOf(next),
    last: bare(before.trim().split(/\s+/).at(-1) ?? ''),
    first: bare(next.split(/\s+/, 1)[0] ?? ''),
    flowing,
    full,
  };
  const found = cases.find(([holds]) => holds(at))?.[1];
  if (found === undefined) return isComplete(before) && begins(next, flowing);
  return typeof found === 'boolean' ? found : found(at);
}

/** A place in mixed case before a title in mixed case and a name in capitals. */
function isPlaceOfOffice({ before, next, first }: Break): boolean {
  if (!/^\p{Lu}.*\p{Ll}/u.test(before) || /\p{Lu}{3}/u.test(before)) return false;
  if (!/^\p{Lu}\p{Ll}.*\b\p{Lu}{3,}/u.test(next) || !titles.has(first)) return false;
  const { kind, title } = readName(core(before));
  return (kind === 'person' || kind === 'none') && title === '';
}

/** First and last name: what stands below it is no part of it. */
function isWholeName(text: string): boolean {
  const name = readName(core(text));
  return name.kind === 'person' && core(text).slice(name.at, name.end).trim().split(/\s+/).length > 1;
}

/** The same with a title before it. */
const isTitledName = (text: string): boolean => isWholeName(text) && readName(core(text)).title !== '';
