import type { Prose } from '../text/prose.js';
import type { Span } from '../text/span.js';
import type { CapacityPhrase } from './capacity-phrase.js';
import { applyPhrase, statementOf, withoutCapacity } from './caption-capacity.js';
import { core } from './chunk-kind.js';
import { type PartyChunk, partyChunks } from './party-chunks.js';
import { attach, type Draft, draftOf, finish, type ListedParty, officeDraft } from './party-draft.js';
import { readName } from './party-name.js';
import { startsParty, writesNamesInCapitals } from './party-start.js';

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

export type { ListedParty };
