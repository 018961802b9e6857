import type { Prose } from '../text/prose.js';
import type { Span } from '../text/span.js';
import { type CapacityPhrase, capacityPhrases } from './capacity-phrase.js';
import type { CapacityStatement, Party } from './model.js';
import { core, isStrongEntity, kindOf, type PartyChunk, partyChunks, withoutAlias } from './party-chunks.js';
import { entityKind } from './party-kind.js';
import { mayBePerson, type NameReading, readName } from './party-name.js';
import { bare, titles } from './vocabulary.js';

/** A party of a list, and what the list says of its capacity. */
export interface ListedParty extends Party {
  readonly statements: readonly CapacityStatement[];
}

interface Draft {
  name: string;
  title: string;
  reading: NameReading['kind'];
  span: Span;
  aliases: string[];
  description: string[];
  phrases: CapacityStatement[];
  /** Whether a semicolon or a line of its own sets it off from the one before. */
  apart: boolean;
  /** Whether it shares the title of the one before it ("Officers A and B"). */
  shares: boolean;
  /** The separator of the chunk that is being read belongs to an address. */
  inAddress: boolean;
}

const aliasWord =
  /\s*[,(]?\s*\b(?:a\/?k\/?a|f\/?k\/?a|d\/?b\/?a|n\/?k\/?a|a\.k\.a\.?|f\.k\.a\.?|d\.b\.a\.?|also known as|formerly known as|doing business as|as successor to|successor to)\b\.?\s*/i;
const descriptionInside =
  /\s+(?:,?\s*(?:as (?:the )?(?:sheriff|chief|mayor|warden|director|personal|administrat\w+|executor|guardian|next friend)|sued (?:in|as)|and (?:his|her|its|their) (?:employees|agents|officers)))\b/i;

/**
 * Reads a list of parties: the side of a caption, or one entry of the front matter. `prose` maps to the source, `span` is a stretch of it.
 */
export function readParties(prose: Prose, span: Span, drawn: boolean): ListedParty[] {
  const text = prose.text.slice(span.start, span.end);
  const chunks = partyChunks(text, drawn);
  const capitals = writesNamesInCapitals(chunks);
  const drafts: Draft[] = [];
  const semicolons = chunks.filter((chunk) => chunk.separator === ';').length;
  let pending = '';
  // "in their official capacities: A, B and C" speaks of the names behind it.
  let leading: readonly CapacityPhrase[] = [];
  let leadingAt = 0;
  chunks.forEach((chunk, index) => {
    const at = (offset: number): number => span.start + chunk.start + offset;
    const current = drafts.at(-1);
    const { body, phrases } = withoutCapacity(chunk);
    if (body.trim() && startsParty(chunk, body, current, capitals, chunks[index - 1], semicolons)) {
      if (isGroupLabel(body, chunks[index + 1])) return;
      const draft = draftOf(prose, body, at, pending, current, chunk);
      pending = '';
      drafts.push(draft);
      if (chunk.separator === ';' || chunk.separator === 'paragraph') leading = [];
      for (const phrase of leading)
        draft.phrases.push(
          statementOf(
            phrase,
            prose.toSource({ start: leadingAt + phrase.start, end: leadingAt + phrase.end }),
            'caption',
            'group',
          ),
        );
    } else if (
      chunk.kind === 'office' &&
      (current === undefined ||
        chunk.separator === 'line' ||
        chunk.separator === 'paragraph' ||
        chunk.separator === 'and' ||
        chunk.separator === ';') &&
      namesNext(chunks[index + 1])
    ) {
      pending = chunk.text;
    } else if (current) attach(current, chunk, body, prose, at);
    if (
      phrases.length &&
      !body.trim() &&
      chunks[index + 1]?.separator === 'dash' &&
      /^\s*:/.test(text.slice(chunk.end))
    ) {
      leading = phrases;
      leadingAt = at(0);
      return;
    }
    for (const phrase of phrases) applyPhrase(drafts, phrase, prose, at, chunk, { isLast: chunks[index + 1] === undefined, before: chunks[index - 1]?.text ?? '' });
  });
  return drafts.map(finish);
}

function statementOf(
  { individual, official }: CapacityPhrase,
  span: Span,
  place: CapacityStatement['place'],
  scope: CapacityStatement['scope'],
): CapacityStatement {
  return { span, individual, official, place, scope, block: -1 };
}

function namesNext(next: PartyChunk | undefined): boolean {
  return next !== undefined && next.separator === 'line' && next.kind === 'name';
}

/** "The Trustees of X University" before a dash names a group, not a party. */
function isGroupLabel(body: string, next: PartyChunk | undefined): boolean {
  return (
    next?.separator === 'dash' &&
    /^(?:the\s+)?(?:\S+\s+){0,3}(?:trustees|members|officers|commissioners|directors|regents|supervisors|employees)\b/i.test(
      body,
    )
  );
}

/** A chunk without its phrases of capacity and what hangs on them ("as Chief of Police"). */
function withoutCapacity(chunk: PartyChunk): { body: string; phrases: CapacityPhrase[] } {
  const found = capacityPhrases(chunk.text).filter(
    (phrase) =>
      !/\ban individual\b|individual defendants?/i.test(chunk.text.slice(phrase.start, phrase.end + 11)) ||
      /capacit/i.test(chunk.text.slice(phrase.start, phrase.end)),
  );
  const phrases = [...found];
  const old = /\bindividually,? and as (?:he is |she is )?(?:an? |the )?\p{L}+/iu.exec(chunk.text);
  if (old && phrases.length === 1 && phrases[0]?.adverb) phrases[0] = { ...phrases[0], official: true };
  if (
    phrases[0]?.individual &&
    !phrases[0].official &&
    /\bindividually,? and in (?:his|her|their) capacit(?:y|ies) as\b/i.test(chunk.text)
  )
    phrases[0] = { ...phrases[0], official: true };
  const first = phrases[0];
  if (!first) return { body: chunk.text, phrases };
  const lead = /(?:[\s,(—–-]|\b(?:all|each|both|and|acting|solely|only|sued|is|are|being|named)\b)*$/i.exec(
    chunk.text.slice(0, first.start),
  );
  return { body: chunk.text.slice(0, lead?.index ?? first.start), phrases };
}

/** Whether most names of the list are in capitals, so that mixed case is description. */
function writesNamesInCapitals(chunks: readonly PartyChunk[]): boolean {
  let capitals = 0;
  let mixed = 0;
  for (const chunk of chunks) {
    if (chunk.kind !== 'name') continue;
    const { body } = withoutCapacity(chunk);
    const name = readName(core(body));
    const letters = core(body)
      .slice(name.at, name.end)
      .replace(/[^\p{L}]/gu, '');
    if (letters.length < 3) continue;
    if (letters === letters.toUpperCase()) capitals++;
    else mixed++;
  }
  return capitals > mixed;
}

function startsParty(
  chunk: PartyChunk,
  body: string,
  current: Draft | undefined,
  capitals: boolean,
  before: PartyChunk | undefined,
  semicolons: number,
): boolean {
  const kind = body === chunk.text ? chunk.kind : kindOf(body);
  if (kind !== 'name') return false;
  const name = readName(withoutAlias(core(body)));
  if (!current) return true;
  if (current.inAddress && chunk.separator === ',') return false;
  if (/^(?:a|an)\s+\p{Ll}/u.test(body.trim()) || (chunk.separator === ',' && /^\p{Ll}/u.test(body.trim())))
    return false;
  if (name.kind === 'none')
    return (
      chunk.separator === ';' ||
      chunk.separator === 'paragraph' ||
      chunk.separator === 'and' ||
      (chunk.separator === 'line' && /[#(]/.test(chunk.text)) ||
      (chunk.separator === ',' && capitals && body === body.toUpperCase() && /[#(]/.test(chunk.text))
    );
  if (
    chunk.separator === ';' ||
    chunk.separator === 'line' ||
    chunk.separator === 'paragraph' ||
    chunk.separator === 'dash'
  )
    return true;
  const letters = core(body).replace(/[^\p{L}]/gu, '');
  const mixed = letters !== letters.toUpperCase();
  if (name.kind === 'entity' && chunk.separator === ',') {
    if (capitals && mixed && !isStrongHead(body)) return false;
    if (!isStrongEntity(body)) return false;
    const bareOffice =
      before !== undefined &&
      (before.kind === 'office' || before.kind === 'capacity') &&
      /\p{L}+$/u.test(before.text) &&
      titles.has(bare(before.text.trim().split(/\s+/).at(-1) as string));
    if (bareOffice && semicolons > 0) return false;
  }
  if (chunk.separator === ',' && /^(?:by and )?through\b|^c\/o\b|^represented by\b/i.test(before?.text.trim() ?? ''))
    return false;
  if (
    name.kind === 'person' &&
    chunk.separator === ',' &&
    !name.title &&
    !/[\s#([]/.test(body.trim()) &&
    !isPlural(current.title) &&
    !current.shares
  )
    return false;
  if (
    name.kind === 'person' &&
    chunk.separator === ',' &&
    semicolons > 0 &&
    !name.title &&
    !/\s/.test(core(body).trim())
  )
    return false;
  if (
    name.kind === 'person' &&
    chunk.separator === ',' &&
    capitals &&
    mixed &&
    name.title === '' &&
    hasCommonWord(body)
  )
    return false;
  return true;
}

const isStrongHead = (text: string): boolean =>
  /^(?:the\s+)?(?:city|county|town|village|state|commonwealth|united states|board|parish)\b/i.test(text.trim());

const hasCommonWord = (text: string): boolean =>
  core(text)
    .split(/\s+/)
    .some((word) => titles.has(bare(word)));

function draftOf(
  prose: Prose,
  body: string,
  at: (offset: number) => number,
  pending: string,
  current: Draft | undefined,
  chunk: PartyChunk,
): Draft {
  const plain = withoutAlias(core(body));
  const reading = readName(plain);
  let end = reading.end;
  const aliases: string[] = [];
  const alias = aliasWord.exec(body.slice(reading.at));
  if (alias) {
    end = Math.min(end, reading.at + alias.index);
    aliases.push(
      body
        .slice(reading.at + alias.index + alias[0].length)
        .replace(/[()]/g, '')
        .trim(),
    );
  }
  const inside = descriptionInside.exec(plain.slice(reading.at, end));
  if (inside) end = reading.at + inside.index;
  while (
    end > reading.at &&
    /[\s,.(]/.test(body[end - 1] as string) &&
    !/\b(?:jr|sr|inc|co|corp|ltd|[a-z])\.$/i.test(body.slice(reading.at, end))
  )
    end--;
  const lead = /^(?:(?:defendants?|the individual|the)\s+)+/i.exec(plain.slice(reading.at, end));
  const start =
    reading.kind !== 'entity' && lead && lead[0].length < end - reading.at ? reading.at + lead[0].length : reading.at;
  const title = [pending, reading.title].filter(Boolean).join(' ').trim();
  const plural =
    current !== undefined &&
    isPlural(current.title) &&
    title === '' &&
    reading.kind === 'person' &&
    chunk.separator !== 'line';
  return {
    name: body.slice(start, end).replace(/\s+/g, ' ').trim(),
    title: plural ? current.title : title,
    reading: /\(\s*fnu\s*\)/i.test(body) ? 'doe' : reading.kind === 'none' ? 'person' : reading.kind,
    span: prose.toSource({ start: at(start), end: at(end) }),
    aliases,
    description: plain.slice(end).trim() ? [plain.slice(end).trim()] : [],
    phrases: [],
    apart: chunk.separator === ';' || chunk.separator === 'line' || chunk.separator === 'paragraph',
    shares: plural,
    inAddress: false,
  };
}

function isPlural(title: string): boolean {
  const last = bare(title.split(/\s+/).at(-1) ?? '');
  return /s$/.test(last) && titles.has(last) && titles.has(last.slice(0, -1));
}

/** "Jr.", "LLC", and the State behind a city's name; a degree is no part of a name. */
function isPartOfName(current: Draft, chunk: PartyChunk): boolean {
  if (chunk.kind === 'state') return current.reading === 'entity';
  return (
    chunk.kind === 'suffix' && (current.reading === 'entity' || /^(?:jr|sr|i{2,3}|iv|v)\.?$/i.test(chunk.text.trim()))
  );
}

/** What follows a name and belongs to it. */
function attach(current: Draft, chunk: PartyChunk, body: string, prose: Prose, at: (offset: number) => number): void {
  const text = body.trim();
  if (!text) return;
  if (chunk.kind === 'more' && current.reading === 'doe') {
    const more = core(text).trim();
    const end = prose.toSource({ start: at(0), end: at(chunk.text.indexOf(more) + more.length) }).end;
    current.name = `${current.name}${chunk.separator === 'and' ? ' and' : ','} ${more}`;
    current.span = { start: current.span.start, end };
  } else if (chunk.separator === ',' && !current.inAddress && isPartOfName(current, chunk)) {
    const end = prose.toSource({ start: at(0), end: at(text.length) }).end;
    current.name = `${current.name}, ${text}`;
    current.span = { start: current.span.start, end };
  } else if (chunk.kind === 'alias') current.aliases.push(text.replace(aliasWord, '').trim());
  else {
    current.inAddress ||= chunk.kind === 'address';
    current.description.push(text);
  }
}

/**
 * Words of capacity go to the party before them; where they speak of several, back over the persons who have none of their own: with "all" or
 * "each" over the whole list, otherwise as far as a semicolon or an organization.
 */
function applyPhrase(
  drafts: readonly Draft[],
  phrase: CapacityPhrase,
  prose: Prose,
  at: (offset: number) => number,
  chunk: PartyChunk,
  { isLast, before }: { readonly isLast: boolean; readonly before: string },
): void {
  const current = drafts.at(-1);
  if (!current) return;
  const source = prose.toSource({ start: at(phrase.start), end: at(phrase.end) });
  const statement = (place: CapacityStatement['place'], scope: CapacityStatement['scope']): CapacityStatement =>
    statementOf(phrase, source, place, scope);
  const listing = drafts.length > 1 && !drafts.slice(0, -1).some((draft) => draft.phrases.length > 0);
  const everyone =
    /^\W*(?:each|all)\b(?! in (?:his|her)\b)/i.test(chunk.text) ||
    /\b(?:all|each|every)\b[^,;]*\bdefendants?\b/i.test(chunk.text);
  const jointly = /\bjointly|\bseverally/i.test(`${before} ${chunk.text}`);
  const several =
    phrase.plural ||
    phrase.all ||
    everyone ||
    (phrase.adverb && (isPlural(current.title) || (isLast && listing && !drafts.some((draft) => draft.apart)))) ||
    jointly;
  const reach: Draft[] = [current];
  if (several && current.phrases.length === 0) {
    for (let i = drafts.length - 2; i >= 0; i--) {
      const later = drafts[i + 1] as Draft;
      const draft = drafts[i] as Draft;
      if (draft.phrases.length > 0 || (draft.reading === 'entity' && !everyone && !phrase.all && !jointly)) break;
      if (
        later.apart &&
        !phrase.all &&
        !everyone &&
        !(isLast && phrase.plural && current.reading !== 'doe') &&
        !jointly &&
        !later.shares
      )
        break;
      reach.push(draft);
    }
  }
  const persons = reach.filter((draft) => draft.reading !== 'entity');
  const trailer = persons.length > 1;
  for (const draft of trailer ? persons : [current])
    draft.phrases.push(statement(trailer ? 'trailer' : 'caption', trailer ? 'group' : 'one'));
}

function finish(draft: Draft): ListedParty {
  const description = draft.description.join(', ');
  const named =
    /\b(?:municipal(?:ity)?|political subdivision|public entity|corporation|compan(?:y|ies)|limited liability|agency|governmental)\b/i.test(
      description,
    );
  const person =
    draft.reading === 'entity' && draft.phrases.some(({ individual }) => individual) && mayBePerson(draft.name);
  const kind = person
    ? 'person'
    : draft.reading === 'doe'
      ? 'doe'
      : draft.reading === 'entity' || (named && !draft.title && !draft.phrases.length)
        ? entityKind(draft.name, description)
        : 'person';
  return {
    name: draft.name,
    ...(draft.title ? { title: draft.title.replace(/\s+/g, ' ') } : {}),
    kind,
    span: draft.span,
    aliases: draft.aliases,
    description,
    statements: draft.phrases,
  };
}
