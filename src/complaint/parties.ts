import type { Prose } from '../text/prose.js';
import type { Span } from '../text/span.js';
import type { CapacityPhrase } from './capacity-phrase.js';
import { applyPhrase, statementOf, withoutCapacity } from './caption-capacity.js';
import { core } from './chunk-kind.js';
import type { CapacityStatement } from './model.js';
import { type PartyChunk, partyChunks } from './party-chunks.js';
import { attach, type Draft, draftOf, finish, type ListedParty, officeDraft } from './party-draft.js';
import { readName } from './party-name.js';
import { type ListStyle, startsParty, styleOf } from './party-start.js';
import { bare, isState, titles } from './vocabulary.js';

/**
 * Reads a list of parties: the side of a caption, or one entry of the front matter. `prose` maps to the source, `span` is a stretch of it.
 */
export function readParties(prose: Prose, span: Span, drawn: boolean): ListedParty[] {
  const text = prose.text.slice(span.start, span.end);
  const reader = new ListReader(prose, span.start, text, partyChunks(text, drawn));
  return reader.read().map(finish);
}

/** Goes through the chunks of a list and puts each to a party: a new one, the one before it, or the one behind it. */
class ListReader {
  private readonly drafts: Draft[] = [];
  private readonly style: ListStyle;
  /** A title that stands on a line above its name. */
  private pending = '';
  /** "in their official capacities: A, B and C" speaks of the names behind it. */
  private leading: readonly CapacityStatement[] = [];
  /** "…, and Director Roe and Warden Doe in their official capacities as well": parties of the list that are named once more. */
  private repeated: Draft[] = [];

  constructor(
    private readonly prose: Prose,
    private readonly from: number,
    private readonly text: string,
    private readonly chunks: readonly PartyChunk[],
  ) {
    this.style = styleOf(chunks);
  }

  read(): Draft[] {
    for (let index = 0; index < this.chunks.length; index++) {
      const agency = officeAlone(this.chunks, index, this.drafts.at(-1));
      if (agency) {
        const start = (this.chunks[index] as PartyChunk).start;
        this.begin(officeDraft(this.prose, this.text, { start, end: agency.end }, this.from));
        this.leading = [];
        index++;
      } else this.readChunk(this.chunks[index] as PartyChunk, index);
    }
    for (const draft of this.drafts) nameByPlace(draft, this.text);
    return this.drafts;
  }

  private begin(draft: Draft): void {
    this.pending = '';
    this.drafts.push(draft);
  }

  private readChunk(chunk: PartyChunk, index: number): void {
    const { chunks, drafts, prose } = this;
    const at = (offset: number): number => this.from + chunk.start + offset;
    const [before, next] = [chunks[index - 1], chunks[index + 1]];
    const current = drafts.at(-1);
    const { body, phrases } = withoutCapacity(chunk);
    const again = namedAgain(drafts, body);
    if (again) this.repeated.push(again);
    else if (isMisspeltTitle(chunk, next) && isTitleAbove(chunk, current, next)) this.pending = chunk.text;
    else if (
      body.trim() &&
      !isOfOffice(chunk, current, before, next) &&
      startsParty(chunk, body, current, this.style, before, next)
    ) {
      if (isGroupLabel(body, next)) return;
      if (chunk.separator === ';' || chunk.separator === 'paragraph') this.leading = [];
      this.begin(draftOf(prose, body, at, this.pending, current, chunk));
      drafts.at(-1)?.phrases.push(...this.leading);
    } else if (current && isOfficeToo(chunk, before)) addOffice(current);
    else if (isTitleAbove(chunk, current, next)) this.pending = chunk.text;
    else if (current) attach(current, chunk, body, prose, at);
    const place = (phrase: CapacityPhrase): Span => prose.toSource({ start: at(phrase.start), end: at(phrase.end) });
    if (phrases.length && !body.trim() && next?.separator === 'dash' && /^\s*:/.test(this.text.slice(chunk.end))) {
      this.leading = phrases.map((phrase) => statementOf(phrase, place(phrase), 'caption', 'group'));
      return;
    }
    for (const [p, phrase] of phrases.entries()) {
      const between = chunk.text.slice(phrases[p - 1]?.end ?? phrase.start, phrase.start);
      if (isSecondPhrase(chunk, before) || /^\s*,?\s*and\b[^,;]{0,30}$/i.test(between)) {
        const [first] = current?.phrases.slice(-1) ?? [];
        for (const draft of drafts)
          if (first && draft.phrases.at(-1)?.words.start === first.words.start)
            draft.phrases.push({ ...statementOf(phrase, place(phrase), first.place, first.scope) });
      } else if (this.repeated.length) {
        const statement = statementOf(phrase, place(phrase), 'trailer', 'group');
        for (const draft of this.repeated) draft.phrases.push(statement);
      } else
        applyPhrase(drafts, phrase, prose, at, chunk, {
          isLast: next === undefined,
          before: descriptionBefore(chunks, index),
          semicolons: this.style.semicolons,
        });
    }
    const office = officeHeld(chunk, phrases);
    if (office && current && !this.repeated.length) drafts.at(-1)?.description.push(office);
    if (phrases.length) this.repeated = [];
  }
}

/** "in her official capacity as Commissioner of Correction": the office of the one who is sued in it. */
function officeHeld({ text }: PartyChunk, phrases: readonly CapacityPhrase[]): string | undefined {
  const last = phrases.at(-1);
  if (!last || last.plural || last.all) return undefined;
  return /^\s*as\s+(?:the\s+|an?\s+)?(\p{Lu}[^();]{2,119})$/u.exec(text.slice(last.end).trimEnd())?.[1];
}

const isUpper = (text: string): boolean => text === text.toUpperCase();

/** "Dean of the College of Law, Ohio State University, in her …", "as Chief of the Metropolitan Police Department, City of Ransom": where the office is. */
const isOfOffice = (
  { separator, text }: PartyChunk,
  current?: Draft,
  before?: PartyChunk,
  next?: PartyChunk,
): boolean =>
  separator === ',' &&
  ((before?.kind === 'office' &&
    readName(core(text)).kind === 'entity' &&
    next?.kind === 'capacity' &&
    /\b(?:his|her)\b/i.test(next.text)) ||
    (current !== undefined && isUpper(current.name) && isOfDepartment(text, before)));

const isOfDepartment = (text: string, before?: PartyChunk): boolean =>
  before?.kind === 'capacity' &&
  !isUpper(text) &&
  /^(?:the\s+)?(?:city|county|town|village|parish|state|commonwealth) of\s/i.test(text.trim()) &&
  /\b(?:of|for|with) (?:the )?[^,;]*\b(?:department|division|bureau|office|agency)$/i.test(before.text.trim());

/** "— each individually and each in his or her official capacity": both phrases are said of the same. */
function isSecondPhrase({ separator, kind }: PartyChunk, before: PartyChunk | undefined): boolean {
  return kind === 'capacity' && separator === 'and' && before?.kind === 'capacity';
}

/** What stands before a chunk and names nobody: "each of the foregoing officers, named and unnamed,". */
function descriptionBefore(chunks: readonly PartyChunk[], index: number): string {
  const words: string[] = [];
  for (let i = index - 1; i >= 0; i--) {
    const { kind, text } = chunks[i] as PartyChunk;
    words.unshift(text);
    if (kind !== 'description') break;
  }
  return words.slice(words.length > 1 ? 1 : 0).join(', ');
}

/** "individually⏎and as Police Commissioner": the words that name the office say the official capacity. */
function isOfficeToo({ separator, text }: PartyChunk, before: PartyChunk | undefined): boolean {
  return (
    separator === 'and' &&
    before?.kind === 'capacity' &&
    /^individually$/i.test(before.text.trim()) &&
    /^as\s+\p{L}/u.test(text)
  );
}

function addOffice({ phrases }: Draft): void {
  const last = phrases.pop();
  if (last) phrases.push({ ...last, official: true });
}

/** A party of the list that a trailer names once more, by title and surname, after something was said of all. */
function namedAgain(drafts: readonly Draft[], body: string): Draft | undefined {
  if (!drafts.some(({ phrases }) => phrases.some(({ scope }) => scope === 'group'))) return undefined;
  // "and defendant ROE also in her official capacity".
  const plain = core(body)
    .replace(/^\s*defendants?\s+/i, '')
    .replace(/\s+also\s*$/i, '');
  const name = readName(plain);
  const surname = plain.slice(name.at, name.end).trim();
  if (name.kind !== 'person' || !surname || /\s/.test(surname)) return undefined;
  const alike = drafts.filter(
    (draft) => draft.reading === 'person' && draft.name.toLowerCase().split(/\s+/).includes(surname.toLowerCase()),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** An office on a line of its own, above the name of the one who holds it. */
function isTitleAbove(chunk: PartyChunk, current: Draft | undefined, next: PartyChunk | undefined): boolean {
  return (
    (chunk.kind === 'office' || isMisspeltTitle(chunk, next)) &&
    (current === undefined || chunk.separator !== ',') &&
    next?.separator === 'line' &&
    next.kind === 'name'
  );
}

/** "POLICE CHEIF" above a first and last name: letters of an office in another order. */
function isMisspeltTitle({ kind, text }: PartyChunk, next: PartyChunk | undefined): boolean {
  if (kind !== 'name' || !next) return false;
  const below = readName(core(next.text));
  if (below.kind !== 'person' || below.title !== '' || !/\S\s+\S/.test(core(next.text).trim())) return false;
  const word = bare(core(text).trim().split(/\s+/).at(-1) ?? '');
  return !titles.has(word) && offices.some((office) => office !== word && sorted(office) === sorted(word));
}

const offices = [
  'chief',
  'officer',
  'sergeant',
  'captain',
  'lieutenant',
  'commissioner',
  'director',
  'sheriff',
  'mayor',
];
const sorted = (word: string): string => [...word].sort().join('');

/** "RANSOM FORKS, TENNESSEE; … and UNKNOWN JAILERS OF RANSOM FORKS": a place, for others of the list are of it. */
function nameByPlace(draft: Draft, list: string): void {
  const [first, ...others] = draft.description;
  if (draft.reading !== 'person' || draft.title || first === undefined || !isState(first)) return;
  if (!list.replace(/\s+/g, ' ').toLowerCase().includes(` of ${draft.name.toLowerCase()}`)) return;
  draft.reading = 'entity';
  draft.name = `${draft.name}, ${first}`;
  draft.description = others;
}

/** "Commissioner, Indiana Department of Correction, in his official capacity": an office sued by its title. The agency, if the chunk is such an office. */
function officeAlone(chunks: readonly PartyChunk[], index: number, current: Draft | undefined): PartyChunk | undefined {
  const [office, agency, capacity] = [chunks[index], chunks[index + 1], chunks[index + 2]];
  const isAgency = agency?.separator === ',' && agency.kind === 'name' && readName(core(agency.text)).kind === 'entity';
  // "JANE ROE⏎Commissioner, City of Ransom⏎in her official capacity": hers.
  const isTheirs =
    office?.separator === 'line' &&
    current?.reading === 'person' &&
    !current.phrases.length &&
    chunks[index - 1]?.kind === 'name';
  return office?.kind === 'office' && office.separator !== ',' && !isTheirs && isAgency && capacity?.kind === 'capacity'
    ? agency
    : undefined;
}

/** "The Trustees of X University" before a dash names a group, not a party. */
function isGroupLabel(body: string, next: PartyChunk | undefined): boolean {
  return (
    next?.separator === 'dash' &&
    /^(?:the\s+)?(?:\S+\s+){0,3}(?:trustees|governors|members|officers|commissioners|directors|regents|supervisors|employees)\b/i.test(
      body,
    )
  );
}

export type { ListedParty };
