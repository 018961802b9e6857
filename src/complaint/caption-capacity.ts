import type { Prose } from '../text/prose.js';
import type { Span } from '../text/span.js';
import { type CapacityPhrase, capacityPhrases } from './capacity-phrase.js';
import { type CapacityStatement, inCaption } from './model.js';
import type { PartyChunk } from './party-chunks.js';
import { type Draft, isPlural } from './party-draft.js';

/** A phrase of a caption as a statement about a party; `words` is a span of the document's source. */
export function statementOf(
  { individual, official }: CapacityPhrase,
  words: Span,
  place: CapacityStatement['place'],
  scope: CapacityStatement['scope'],
): CapacityStatement {
  return { words, individual, official, place, scope, block: inCaption };
}

/** A chunk without its phrases of capacity and what hangs on them ("as Chief of Police"). */
export function withoutCapacity(chunk: PartyChunk): { body: string; phrases: CapacityPhrase[] } {
  const found = capacityPhrases(chunk.text).filter(
    (phrase) =>
      !/(?<!\bas )\ban individual\b|individual defendants?/i.test(chunk.text.slice(phrase.start, phrase.end + 11)) ||
      /capacit/i.test(chunk.text.slice(phrase.start, phrase.end)),
  );
  // "individually and not in his official capacity".
  const phrases = found.filter(({ start }, i) => i === 0 || !/\bnot\s+$/i.test(chunk.text.slice(0, start)));
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

/**
 * Words of capacity go to the party before them; where they speak of several, back over the persons who have none of their own: with "all" or
 * "each" over the whole list, otherwise as far as a semicolon or an organization.
 */
export function applyPhrase(
  drafts: readonly Draft[],
  phrase: CapacityPhrase,
  prose: Prose,
  at: (offset: number) => number,
  chunk: PartyChunk,
  { isLast, before, semicolons }: { readonly isLast: boolean; readonly before: string; readonly semicolons: number },
): void {
  const current = drafts.at(-1);
  if (!current) return;
  const source = prose.toSource({ start: at(phrase.start), end: at(phrase.end) });
  const statement = (place: CapacityStatement['place'], scope: CapacityStatement['scope']): CapacityStatement =>
    statementOf(phrase, source, place, scope);
  const listing = drafts.length > 1 && !drafts.slice(0, -1).some((draft) => draft.phrases.length > 0);
  const everyone =
    /^\W*(?:(?:those|all|each) other than\b[^,;]*?\s)?(?:each|all)\b(?! in (?:his|her)\b)/i.test(chunk.text) ||
    /\b(?:those|all|each) (?:other than|except)\b[^;]*$/i.test(before) ||
    /(?:^|,\s*)(?:each|all|every one) of the (?:foregoing|above|named|individual|said)\b/i.test(before) ||
    /\b(?:all|each|every)\b[^,;]*\bdefendants?\b/i.test(chunk.text) ||
    /\b(?:natural persons|individuals|persons|individual defendants)\b[^,;]{0,20}\b(?:are|being|each|all)\b/i.test(
      `${before} ${chunk.text}`,
    );
  const jointly = /\bjointly|\bseverally/i.test(`${before} ${chunk.text}`);
  const several =
    phrase.plural ||
    phrase.all ||
    everyone ||
    (phrase.adverb &&
      (semicolons > 0 || isPlural(current.title) || (isLast && listing && !drafts.some((draft) => draft.apart)))) ||
    jointly;
  // "…; and ROE, POE and WEISS, in their official capacities as members of the Board": theirs who are of it.
  const ofItem = /^\s*as\s/i.test(chunk.text.slice(phrase.end)) && /(?:^|\s)and\s*$/i.test(opening(prose, drafts));
  const reach: Draft[] = [current];
  if (several && current.phrases.length === 0) {
    for (let i = drafts.length - 2; i >= 0; i--) {
      const later = drafts[i + 1] as Draft;
      const draft = drafts[i] as Draft;
      if (draft.phrases.length > 0 || (draft.reading === 'entity' && !everyone && !phrase.all && !jointly)) break;
      if (later.apart && ofItem && reach.length > 1) break;
      if (
        later.apart &&
        !phrase.all &&
        !everyone &&
        !(isLast && phrase.plural && (current.reading !== 'doe' || listing)) &&
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

/** What stands between a list's last semicolon and the name behind it. */
function opening(prose: Prose, drafts: readonly Draft[]): string {
  const item = drafts.findLast(({ apart }) => apart);
  const before = item ? prose.text.slice(Math.max(0, item.at - 40), item.at) : '';
  return before.slice(before.lastIndexOf(';') + 1);
}
