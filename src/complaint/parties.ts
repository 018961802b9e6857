import type { Prose } from '../text/prose.js';
import type { Span } from '../text/span.js';
import type { CapacityPhrase } from './capacity-phrase.js';
import { applyPhrase, statementOf, withoutCapacity } from './caption-capacity.js';
import { core, isStrongEntity, kindOf, withoutAlias } from './chunk-kind.js';
import { type PartyChunk, partyChunks } from './party-chunks.js';
import {
  attach,
  type Draft,
  draftOf,
  finish,
  isPlural,
  isStatePart,
  type ListedParty,
  officeDraft,
} from './party-draft.js';
import { readName } from './party-name.js';
import { bare, titles } from './vocabulary.js';

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
    const agency = officeAlone(chunks, index);
    if (agency) {
      pending = '';
      leading = [];
      drafts.push(officeDraft(prose, text, { start: chunk.start, end: agency.end }, span.start));
      return;
    }
    if (officeAlone(chunks, index - 1)) return;
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
    for (const phrase of phrases)
      applyPhrase(drafts, phrase, prose, at, chunk, {
        isLast: chunks[index + 1] === undefined,
        before: chunks[index - 1]?.text ?? '',
      });
  });
  return drafts.map(finish);
}

/** "Commissioner, Indiana Department of Correction, in his official capacity": an office sued by its title. The agency, if the chunk is such an office. */
function officeAlone(chunks: readonly PartyChunk[], index: number): PartyChunk | undefined {
  const [office, agency, capacity] = [chunks[index], chunks[index + 1], chunks[index + 2]];
  const isAgency = agency?.separator === ',' && agency.kind === 'name' && readName(core(agency.text)).kind === 'entity';
  return office?.kind === 'office' && office.separator !== ',' && isAgency && capacity?.kind === 'capacity'
    ? agency
    : undefined;
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
  if ((current.inAddress && chunk.separator === ',') || isStatePart(current, chunk)) return false;
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
  if (chunk.separator === ',' && before && representedBy(before)) return false;
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

/** "by and through", "c/o": what follows is no party. "C/O Nunez" is a correctional officer. */
function representedBy({ text, kind }: PartyChunk): boolean {
  const words = text.trim();
  return /^c\/o\b/.test(words) || (kind !== 'name' && /^(?:by and )?through\b|^c\/o\b|^represented by\b/i.test(words));
}

const isStrongHead = (text: string): boolean =>
  /^(?:the\s+)?(?:city|county|town|village|state|commonwealth|united states|board|parish)\b/i.test(text.trim());

const hasCommonWord = (text: string): boolean =>
  core(text)
    .split(/\s+/)
    .some((word) => titles.has(bare(word)));

export type { ListedParty };
