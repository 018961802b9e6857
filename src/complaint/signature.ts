import type { Block } from '../markdown/block.js';
import { blocksWith, type Said } from '../markdown/blocks-with.js';
import { type Document, type Placed, perBlock } from '../markdown/document.js';
import { lowerBound, type Span } from '../text/span.js';
import { paragraphNumbers } from './numbering.js';
import type { Section } from './sections.js';

const signed =
  /(?:^|\s)\/?s\/\s|^\W*signed (?:on|this)\b|\/s\/|(?:^|\s)s\/[a-z]|\brespectfully submitted\b|\bsignature\b|\(signed\)|^\W*by:|^\W*(?:attorneys?|counsel) for\b|_{8,}|^[^\n]{0,40}\bpro se\W*$/im;
const contact =
  /@|\(\d{3}\)\s*\d{3}|\b\d{3}[-./]\d{3}[-.]\d{4}\b|(?<![-\d#]|[Nn]o\.\s)\b\d{5}(?:-\d{4})?\b|(?<![Nn]o\.\s{0,2}|#)\b\d{1,6}[ \t]+(?:[NSEW]\.?[ \t]+)?\p{Lu}\p{L}+\s+\p{Lu}|\bP\.?\s?O\.?\s+Box\b|\[(?:address|e-?mail|phone|telephone|ADDRESS|EMAIL|E-MAIL|PHONE|TELEPHONE)\b/u;

/** "[signature block]" is a place for one. */
const placeholder = /\[[^\]\n]*signature[^\]\n]*\]|\([^()\n]*signature (?:page|block|line)[^()\n]*\)/gi;
/** A line to sign on, which Markdown takes for a break. */
const line = /^[ \t]*_{8,}[ \t]*$/m;
const signs = blocksWith(
  ({ kind, prose, source }) =>
    (kind === 'prose' && (line.test(source) || signed.test(prose.text.replace(placeholder, ' ')))) || undefined,
);
const contacts = blocksWith(({ kind, prose }) => (kind === 'prose' && contact.test(prose.text)) || undefined);
const numbered = blocksWith((block) => paragraphNumbers(block).length > 0 || undefined);

/** The signature that closes the pleading: with an address near it, or counsel's above or below the caption. Exhibits may follow it. */
export function signatureOf(document: Document, sections: readonly Section[], captionBlocks: Span): Span | undefined {
  const { blocks } = document;
  const exhibits = exhibitsAmong(sections);
  const attached = exhibits.reduce((sum, { start, end }) => sum + end - start, 0);
  const close = exhibits[0]?.start ?? blocks.length;
  const from = Math.max(sections[0]?.start ?? 0, blocks.length - 30 - attached);
  const addresses = contacts(document);
  const among = (start: number, end: number): boolean =>
    (addresses[firstFrom(addresses, start)]?.index ?? Number.POSITIVE_INFINITY) < end;
  const paragraphs = numbered(document);
  const first = paragraphs[firstFrom(paragraphs, captionBlocks.end)]?.index ?? 0;
  const counsel = among(0, captionBlocks.start) || (first < captionBlocks.end + 40 && among(captionBlocks.end, first));
  const signatures = signs(document);
  for (let s = firstFrom(signatures, from); s < signatures.length; s++) {
    const { index } = signatures[s] as Said<true>;
    const end = index < close ? close : blocks.length;
    if ((!counsel && !among(index, Math.min(end, index + 20))) || isHollow(document, index, end)) continue;
    const placed = blocks.at(index) as Placed;
    return { start: placed.start, end: placed.start + placed.block.source.trimEnd().length };
  }
  return undefined;
}

const attachedTo = new WeakMap<readonly Section[], readonly Section[]>();

/** What is attached to the pleading. */
function exhibitsAmong(sections: readonly Section[]): readonly Section[] {
  const known = attachedTo.get(sections);
  if (known) return known;
  const found = sections.filter(({ kind, heading }) => kind === 'exhibit' || /^attach/i.test(heading));
  attachedTo.set(sections, found);
  return found;
}

/** Whether a block says something besides the words that close a pleading and places for a signature; a line to sign on says something. */
const hasWords = perBlock(({ prose }: Block) =>
  /[\p{L}_]{2}/u.test(prose.text.replace(placeholder, ' ').replace(/\b(?:respectfully submitted|dated?)\b/gi, ' ')),
);

/** "Respectfully submitted," with nobody's name behind it. */
function isHollow({ blocks }: Document, index: number, end: number): boolean {
  for (let i = index; i < Math.min(end, index + 8); i++) if (hasWords(blocks.block(i) as Block)) return false;
  return true;
}

/** Where the entries of a list begin that are of block `index` or later. */
function firstFrom(said: readonly Said<true>[], index: number): number {
  return lowerBound(said, index, (one) => one.index);
}
