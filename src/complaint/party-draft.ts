import type { Prose } from '../text/prose.js';
import type { Span } from '../text/span.js';
import { core, withoutAlias } from './chunk-kind.js';
import type { CapacityStatement, Party } from './model.js';
import type { PartyChunk } from './party-chunks.js';
import { entityKind } from './party-kind.js';
import { mayBePerson, type NameReading, readName } from './party-name.js';
import { bare, titles } from './vocabulary.js';

/** A party of a list, and what the list says of its capacity. */
export interface ListedParty extends Party {
  readonly statements: readonly CapacityStatement[];
}

export interface Draft {
  name: string;
  title: string;
  reading: NameReading['kind'];
  span: Span;
  /** Where its words begin in the prose. */
  at: number;
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

export const aliasWord =
  /\s*[,(]?\s*\b(?:a\/?k\/?a|f\/?k\/?a|d\/?b\/?a|n\/?k\/?a|a\.k\.a\.?|f\.k\.a\.?|d\.b\.a\.?|also known as|formerly known as|doing business as|as successor to|successor to)\b\.?\s*/i;

export const descriptionInside =
  /\s+(?:,?\s*(?:as (?:the )?(?:sheriff|chief|mayor|warden|director|personal|administrat\w+|executor|guardian|next friend)|sued (?:in|as)|and (?:his|her|its|their) (?:employees|agents|officers)))\b/i;

export function draftOf(
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
    name: [body.slice(start, end).replace(/\s+/g, ' ').trim(), chunk.surname ?? ''].join(' ').trim(),
    title: plural ? current.title : title,
    reading: /\(\s*fnu\s*\)|\blast name (?:is )?(?:not known|unknown)/i.test(body)
      ? 'doe'
      : reading.kind === 'none'
        ? 'person'
        : reading.kind,
    span: prose.toSource({ start: at(start), end: at(end) }),
    at: at(0),
    aliases,
    description: plain.slice(end).trim() ? [plain.slice(end).trim()] : [],
    phrases: [],
    apart: chunk.separator === ';' || chunk.separator === 'line' || chunk.separator === 'paragraph',
    shares: plural,
    inAddress: false,
  };
}

/** A party that is named by its office alone. `span` is a stretch of `text`, which begins at `from` in the prose. */
export function officeDraft(prose: Prose, text: string, span: Span, from: number): Draft {
  return {
    name: text.slice(span.start, span.end).replace(/\s+/g, ' ').trim(),
    title: '',
    reading: 'person',
    span: prose.toSource({ start: from + span.start, end: from + span.end }),
    at: from + span.start,
    aliases: [],
    description: [],
    phrases: [],
    apart: true,
    shares: false,
    inAddress: false,
  };
}

export function isPlural(title: string): boolean {
  const last = bare(title.split(/\s+/).at(-1) ?? '');
  return /s$/.test(last) && titles.has(last) && titles.has(last.slice(0, -1));
}

/** "Jr.", "LLC", and the State behind a city's name; a degree is no part of a name. */
export function isPartOfName(current: Draft, chunk: PartyChunk): boolean {
  if (isStatePart(current, chunk) || isItsState(current, chunk)) return true;
  if (chunk.kind === 'state') return current.reading === 'entity' && !current.description.length;
  return (
    chunk.kind === 'suffix' && (current.reading === 'entity' || /^(?:jr|sr|i{2,3}|iv|v)\.?$/i.test(chunk.text.trim()))
  );
}

/** "State of Hawaii, Department of Health": one agency, not two parties. */
export function isStatePart({ name }: Draft, { text, separator }: PartyChunk): boolean {
  return (
    separator === ',' &&
    /^(?:the\s+)?(?:state|commonwealth) of \p{L}+(?: \p{L}+)?$/iu.test(name) &&
    /^(?:the\s+)?(?:department|division|bureau|office|board|commission) of\b/i.test(text.trim())
  );
}

/** "Board of Commissioners of the County of Kaw, State of Oklahoma": where the county is. */
export function isItsState({ name }: Draft, { text, separator }: PartyChunk): boolean {
  return (
    separator === ',' &&
    /\b(?:county|city|town|village|parish|township|borough)\b/i.test(name) &&
    /^state of \p{L}+(?: \p{L}+)?$/iu.test(text.trim())
  );
}

const saysBody =
  /^an?\s+(?:\p{L}+[\s-]+){0,4}?(?:municipal(?:ity)?|local government|political subdivision|public entity|corporation|limited liability company|governmental)\b/iu;

/** What follows a name and belongs to it. */
export function attach(
  current: Draft,
  chunk: PartyChunk,
  body: string,
  prose: Prose,
  at: (offset: number) => number,
): void {
  const text = body.trim();
  if (!text) return;
  if (chunk.kind === 'more' && current.reading === 'doe') {
    const more = core(text).trim();
    const end = prose.toSource({ start: at(0), end: at(chunk.text.indexOf(more) + more.length) }).end;
    current.name = `${current.name}${chunk.separator === 'and' ? ' and' : ','} ${more}`;
    current.span = { start: current.span.start, end };
  } else if (chunk.separator === ',' && !current.inAddress && isPartOfName(current, chunk)) {
    const alias = aliasWord.exec(text);
    const own = text.slice(0, alias?.index).replace(/\s*\(.*$/s, '');
    if (alias) current.aliases.push(text.slice(alias.index + alias[0].length).trim());
    const end = prose.toSource({ start: at(0), end: at(own.length) }).end;
    current.name = `${current.name}, ${own}`;
    current.span = { start: current.span.start, end };
  } else if (chunk.kind === 'alias') current.aliases.push(text.replace(aliasWord, '').trim());
  else {
    current.inAddress ||= chunk.kind === 'address';
    // "FORT RANSOM, OHIO, a municipal corporation": what it is said to be, not how it is named.
    if (current.reading === 'person' && !current.title && saysBody.test(text)) current.reading = 'entity';
    current.description.push(text);
  }
}

export function finish(draft: Draft): ListedParty {
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
