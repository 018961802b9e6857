import { withoutCapacity } from './caption-capacity.js';
import { core, isStrongEntity, kindOf, withoutAlias } from './chunk-kind.js';
import type { PartyChunk } from './party-chunks.js';
import { type Draft, isItsState, isPlural, isStatePart } from './party-draft.js';
import { readName } from './party-name.js';
import { bare, titles } from './vocabulary.js';

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
}

/** Reads it off the list's chunks. */
export function styleOf(chunks: readonly PartyChunk[]): ListStyle {
  let capitals = 0;
  let mixed = 0;
  let above = false;
  for (const chunk of chunks) {
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
  };
}

/** Whether a chunk begins a party of its own; what does not goes to the party before it. */
export function startsParty(
  chunk: PartyChunk,
  body: string,
  current: Draft | undefined,
  { capitals, onlyCapitals, semicolons }: ListStyle,
  before: PartyChunk | undefined,
): boolean {
  const kind = body === chunk.text ? chunk.kind : kindOf(body);
  if (kind !== 'name') return false;
  const name = readName(withoutAlias(core(body)));
  if (!current) return true;
  if ((current.inAddress && chunk.separator === ',') || isStatePart(current, chunk)) return false;
  if (isItsState(current, chunk) && (semicolons > 0 || !capitals)) return false;
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
  const letters = core(body).replace(/[^\p{L}]/gu, '');
  const mixed = !inCapitals(letters);
  // An employer on the line below a name in capitals.
  if (chunk.separator === 'line' && onlyCapitals && mixed && !name.title && name.kind !== 'doe') return false;
  if (
    chunk.separator === ';' ||
    chunk.separator === 'line' ||
    chunk.separator === 'paragraph' ||
    chunk.separator === 'dash'
  )
    return true;
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
  // A word alone is a surname only in a series that a title opens; between semicolons what stands in brackets behind it makes it none.
  const oneWord = !/[\s#([]/.test(body.trim()) || (semicolons > 0 && !/\s/.test(core(body).trim()));
  if (
    name.kind === 'person' &&
    chunk.separator === ',' &&
    !name.title &&
    oneWord &&
    !isPlural(current.title) &&
    !current.shares
  )
    return false;
  if (
    name.kind === 'person' &&
    chunk.separator === ',' &&
    capitals &&
    mixed &&
    name.title === '' &&
    (onlyCapitals || hasCommonWord(body))
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
