import { withoutCapacity } from './caption-capacity.js';
import { core, isStrongEntity, kindOf, withoutAlias } from './chunk-kind.js';
import type { PartyChunk } from './party-chunks.js';
import { type Draft, isItsState, isPlural, isStatePart } from './party-draft.js';
import { type NameReading, readName } from './party-name.js';
import { agencyInitials, bare, titles } from './vocabulary.js';

/** Whether letters are all capitals, but for "Mc" and "de". */
function inCapitals(letters: string): boolean {
  const plain = letters.replace(/(?:\p{Lu}\p{Ll}{1,2}|\p{Ll}{2})(?=\p{Lu}{2})/gu, '');
  return plain === plain.toUpperCase();
}

/** How a list of parties is written. */
export interface ListStyle {
  /** Whether most names are in capitals, so that mixed case is description. */
  readonly capitals: boolean;
  /** Whether all are, but for what may be none. */
  readonly onlyCapitals: boolean;
  readonly semicolons: number;
  /** How many names begin a line or a paragraph. */
  readonly lines: number;
}

/** Reads it off the list's chunks. */
export function styleOf(chunks: readonly PartyChunk[]): ListStyle {
  let capitals = 0;
  let mixed = 0;
  let above = false;
  for (const chunk of chunks) {
    // "CHIEF OF POLICE⏎Jane Roe": a title in capitals stands above a name.
    if (chunk.kind === 'office' && chunk.separator !== ',') above = false;
    if (chunk.kind !== 'name') continue;
    const { body } = withoutCapacity(chunk);
    const name = readName(core(body));
    const letters = core(body)
      .slice(name.at, name.end)
      .replace(/[^\p{L}]/gu, '');
    if (letters.length < 3) continue;
    const isCapital = inCapitals(letters);
    // What stands in mixed case on the line below a name in capitals says where that one works.
    if (isCapital) capitals++;
    else if (!above || chunk.separator !== 'line') mixed++;
    above = isCapital || (above && chunk.separator === 'line');
  }
  return {
    capitals: capitals > mixed,
    onlyCapitals: capitals >= 3 && mixed * 3 <= capitals,
    semicolons: chunks.filter((chunk) => chunk.separator === ';').length,
    lines: chunks.filter(
      ({ separator, kind }) => kind === 'name' && (separator === 'line' || separator === 'paragraph'),
    ).length,
  };
}

/** A chunk, and what is known when it is asked whether it begins a party. */
interface Asked {
  readonly chunk: PartyChunk;
  /** Its words without phrases of capacity. */
  readonly body: string;
  readonly name: NameReading;
  /** The party before it. */
  readonly current: Draft;
  readonly style: ListStyle;
  readonly before: PartyChunk | undefined;
  readonly next: PartyChunk | undefined;
  /** Whether it is not all in capitals. */
  readonly mixed: boolean;
}

const after = ({ chunk }: Asked, ...separators: readonly PartyChunk['separator'][]): boolean =>
  separators.includes(chunk.separator);
const isNumberedOrBracketed = ({ chunk }: Asked): boolean => /[#(]/.test(chunk.text);
/** "A MUNICIPAL CORPORATION", in a caption all in capitals. */
const legalForm =
  /^an?\s+(?:[\p{L}-]+\s+){0,4}(?:corporation|company|partnership|municipality|subdivision|entity|agency|body|individual|association|organization)\b/iu;
/** "Director VDOC": an office and the initials of what it is of. */
const officeOfAgency = (body: string): boolean =>
  /^(?:[\p{L}.]+\s+){1,3}[A-Z]{2,6}$/u.test(body) && agencyInitials.test(body.split(/\s+/).at(-1) as string);
const officeOfTown =
  /^(?:town|city|county|village|township|borough|parish)\s+(?:marshal|manager|clerk|administrator|attorney|supervisor|executive|treasurer|coroner|prosecutor|superintendent|president|commissioner|director)\s+(?:of|for)\b/i;
const isDescription = ({ body, ...asked }: Asked): boolean =>
  /^an?\s/.test(body.trim()) ||
  (asked.chunk.separator === ',' && legalForm.test(body.trim())) ||
  (asked.chunk.separator === ',' && officeOfAgency(body.trim())) ||
  (asked.chunk.separator === ',' && /^\p{Ll}/u.test(body.trim()));

/** What begins a party and what does not, in order: the first line that holds decides. */
const cases: readonly (readonly [holds: (asked: Asked) => boolean, begins: boolean])[] = [
  // "12 Main Street, Ransom": of an address.
  [(asked) => asked.current.inAddress && after(asked, ',') && !asked.chunk.apart, false],
  // "State of Ohio, Department of Health"; "County of Kaw, State of Oklahoma".
  [({ current, chunk }) => isStatePart(current, chunk), false],
  [({ current, chunk, style }) => isItsState(current, chunk) && (style.semicolons > 0 || !style.capitals), false],
  [isDescription, false],
  // "JANE ROE, Town Marshal of Ransom": an office of the town, and not the town.
  [(asked) => after(asked, ',') && officeOfTown.test(asked.body.trim()), false],
  // "(5) Jane Roe, Detention Officer #B1187": rank and number of the one before.
  [
    (asked) =>
      after(asked, ',') &&
      asked.before?.kind === 'name' &&
      (asked.before.separator === ';' || asked.before.separator === 'start') &&
      !/\b(?:does?|roes?)\b/i.test(asked.body) &&
      asked.current.reading === 'person' &&
      asked.name.kind === 'doe' &&
      /\s#\w*\d\w*$/.test(asked.body.trim()),
    false,
  ],
  // Words that name nothing known are a party where a strong separator, a number or a bracket sets them off.
  [
    (asked) =>
      asked.name.kind === 'none' &&
      (after(asked, ';', 'paragraph', 'and') ||
        (isNumberedOrBracketed(asked) &&
          (after(asked, 'line') ||
            (after(asked, ',') && asked.style.capitals && asked.body === asked.body.toUpperCase())))),
    true,
  ],
  [({ name }) => name.kind === 'none', false],
  // An employer on the line below a name in capitals.
  [
    (asked) =>
      after(asked, 'line') && asked.style.onlyCapitals && asked.mixed && !asked.name.title && asked.name.kind !== 'doe',
    false,
  ],
  // "UNKNOWN OFFICERS 1-3⏎Metropolitan Police Department": where they work.
  [
    (asked) =>
      after(asked, 'line') &&
      (asked.current.reading === 'doe' || asked.next?.kind === 'capacity') &&
      asked.current.reading !== 'entity' &&
      asked.style.capitals &&
      asked.mixed &&
      asked.name.kind === 'entity' &&
      !isStrongHead(asked.body),
    false,
  ],
  [(asked) => after(asked, ';', 'line', 'paragraph', 'dash'), true],
  // "…, Ransom, Kansas 66101,", or "…, individually,", a blank line, and "DEPARTMENT OF HUMAN SERVICES": that ends a party.
  [
    (asked) =>
      asked.name.kind === 'entity' &&
      asked.chunk.apart === true &&
      (asked.before?.kind === 'address' || asked.before?.kind === 'capacity') &&
      !endsInTitle(asked.before) &&
      asked.style.capitals &&
      !asked.mixed,
    true,
  ],
  // "JANE ROE, Warden, Lake County Jail": where she works.
  [(asked) => asked.name.kind === 'entity' && after(asked, ',') && isEmployer(asked), false],
  [(asked) => after(asked, ',') && asked.before !== undefined && representedBy(asked.before), false],
  [(asked) => isUntitledPerson(asked) && isLoneWord(asked), false],
  // "JANE ROE, Shift Commander": a description in mixed case.
  [
    (asked) =>
      isUntitledPerson(asked) &&
      asked.style.capitals &&
      asked.mixed &&
      (asked.style.onlyCapitals || hasCommonWord(asked.body)),
    false,
  ],
];

/** Whether a chunk begins a party of its own; what does not goes to the party before it. */
export function startsParty(
  chunk: PartyChunk,
  body: string,
  current: Draft | undefined,
  style: ListStyle,
  before: PartyChunk | undefined,
  next: PartyChunk | undefined,
): boolean {
  const kind = body === chunk.text ? chunk.kind : kindOf(body);
  if (kind !== 'name') return false;
  if (!current) return true;
  const name = readName(withoutAlias(core(body)));
  const mixed = !inCapitals(withoutAlias(core(body)).replace(/[^\p{L}]/gu, ''));
  const asked = { chunk, body, name, current, style, before, next, mixed };
  return cases.find(([holds]) => holds(asked))?.[1] ?? true;
}

const isUntitledPerson = (asked: Asked): boolean =>
  asked.name.kind === 'person' && after(asked, ',') && asked.name.title === '';

/** A word alone is a surname only in a series that a title opens; between semicolons what stands in brackets behind it makes it none. */
function isLoneWord({ body, current, style }: Asked): boolean {
  const alone = !/[\s#([]/.test(body.trim()) || (style.semicolons > 0 && !/\s/.test(core(body).trim()));
  return alone && !isPlural(current.title) && !current.shares;
}

/** Whether an organization behind a comma is the one for which the party before it works. */
function isEmployer({ body, current, style, mixed, before, next }: Asked): boolean {
  const isWorkplace = !isStrongHead(body) && !suable.test(core(body).trim()) && before?.kind !== 'capacity';
  if (isWorkplace && current.reading !== 'entity' && next?.kind === 'address' && next.separator === ',') return true;
  // "Unified School District No. 5, Ransom County, Kansas;": where it is.
  const inCounty = current.reading === 'entity' && /\b(?:county|parish)$/i.test(core(body).trim());
  if (inCounty && style.semicolons > 0 && next?.kind === 'state') return true;
  if ((style.capitals && mixed && !isStrongHead(body)) || !isStrongEntity(body)) return true;
  const bareOffice =
    before !== undefined && (before.kind === 'office' || before.kind === 'capacity') && endsInTitle(before);
  // "JANE ROE, Warden, Ransom Jail, in her official capacity": hers.
  const ofPerson = next?.kind === 'capacity' && next.separator === ',' && /\b(?:his|her)\b/i.test(next.text);
  return bareOffice && (ofPerson || style.semicolons > 0 || style.lines > 2 || before.separator === 'line');
}

/** "in her official capacity as Director": of what is still to come. */
const endsInTitle = ({ text }: PartyChunk): boolean =>
  /\p{L}+$/u.test(text) && !/\b(?:of|for)\b/i.test(text) && titles.has(bare(text.trim().split(/\s+/).at(-1) as string));

/** "by and through", "c/o": what follows is no party. "C/O Nunez" is a correctional officer. */
function representedBy({ text, kind }: PartyChunk): boolean {
  const words = text.trim();
  return /^c\/o\b/.test(words) || (kind !== 'name' && /^(?:by and )?through\b|^c\/o\s|^represented by\b/i.test(words));
}

/** A government or a firm, which is no mere place of work. */
const suable = /\b(?:county|city|inc|llc|l\.l\.c|corp|corporation|company|co|ltd|p\.?c|p\.?a)\.?$/i;

const isStrongHead = (text: string): boolean =>
  /^(?:the\s+)?(?:city|county|town|village|state|commonwealth|united states|board|parish)\b/i.test(text.trim());

const hasCommonWord = (text: string): boolean =>
  core(text)
    .split(/\s+/)
    .some((word) => titles.has(bare(word)));
