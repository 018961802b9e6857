import type { Block } from '../markdown/block.js';
import { blocksWith, type Said } from '../markdown/blocks-with.js';
import { type Document, type Placed, sourceSpan } from '../markdown/document.js';
import type { Span } from '../text/span.js';
import { isNumberedTitle } from './headings.js';
import { type ParagraphNumber, paragraphNumbers } from './numbering.js';
import type { Parts } from './pleading-text.js';
import type { Section } from './sections.js';

/** A numbered paragraph: the number of the block that it stands in, and what numbers it. */
export interface Paragraph {
  readonly block: number;
  readonly number: ParagraphNumber;
}

/** The block that a paragraph stands in. */
export function blockOf({ blocks }: Document, { block }: Paragraph): Placed {
  return blocks.at(block) as Placed;
}

/** Where a paragraph's number stands in the source. */
export function numberSpan(document: Document, paragraph: Paragraph): Span {
  return sourceSpan(blockOf(document, paragraph), paragraph.number);
}

type Numbers = readonly ParagraphNumber[];

const numbered = blocksWith(
  (block): Numbers | undefined => {
    // "7. Relief" is a title.
    const numbers = isNumberedTitle(block.prose.text.trim()) ? [] : paragraphNumbers(block);
    return numbers.length ? numbers : undefined;
  },
  (a, b) => a.length === b.length && a.every((number, i) => isSame(number, b[i] as ParagraphNumber)),
);

function isSame(a: ParagraphNumber, b: ParagraphNumber): boolean {
  return (
    a.value === b.value && a.style === b.style && a.section === b.section && a.start === b.start && a.end === b.end
  );
}

const known = new WeakMap<
  readonly Said<Numbers>[],
  { readonly sections: Parts['sections']; readonly found: readonly Paragraph[] }
>();

/**
 * The numbered paragraphs of a pleading, in order: those of the style that numbers most of them. A prayer's own list, an attachment's own and inner lists of
 * another style are none. While numbers and sections stay as they are, it is the same list.
 */
export function paragraphsOf(parts: Parts): readonly Paragraph[] {
  const said = numbered(parts.document);
  const before = known.get(said);
  // What is printed on a form depends on more of a block than its numbers.
  if (before?.sections === parts.sections && !parts.form) return before.found;
  const found = readParagraphs(said, parts);
  if (parts.form) known.delete(said);
  else known.set(said, { sections: parts.sections, found });
  return found;
}

function readParagraphs(said: readonly Said<Numbers>[], parts: Parts): Paragraph[] {
  const found: Paragraph[] = [];
  const uses = new Map<ParagraphNumber['style'], number>();
  let section: Section | undefined;
  let own = true;
  let attached = false;
  for (const { index, value } of said) {
    const stands = parts.sectionOf(index);
    if (!stands) continue;
    if (stands !== section) {
      section = stands;
      const list = section.kind === 'relief' || (section.kind === 'jury' && found.length > 0);
      // What is attached goes on under titles of its own.
      attached = isAttached(section.heading) || (attached && section.kind === 'other');
      const first = value[0] as ParagraphNumber;
      // A demand for a jury has no list of its own: a higher number there goes on, if with a jump.
      const goes = goesOn(first, found.at(-1)) || (section.kind === 'jury' && isBeyond(first, found.at(-1)));
      own = !attached && (!list || goes);
    }
    if (!own) continue;
    // "33. Plaintiffs demand: 1. damages …": what begins anew there is the prayer's own list.
    const list = stands.kind === 'relief' || stands.kind === 'jury';
    if (list && value[0]?.value === 1 && found.length && !goesOn(value[0], found.at(-1))) {
      own = false;
      continue;
    }
    for (const number of value) {
      found.push({ block: index, number });
      uses.set(number.style, (uses.get(number.style) ?? 0) + 1);
    }
  }
  const titles = titleList(found, parts.document);
  if (titles) {
    found.splice(0, titles);
    uses.set('plain', (uses.get('plain') ?? 0) - titles);
  }
  if (uses.size < 2) return found;
  // "(1)" and "1 —" number lists inside paragraphs where plain numbers stand as well.
  const plain = [...uses].filter(([style, count]) => !lists.has(style) && count > 2);
  const main = (plain.length ? plain : [...uses]).sort((a, b) => b[1] - a[1])[0]?.[0];
  return found.filter(({ number }) => number.style === main);
}

/** How many of the first paragraphs are a list of the claims, as it stands under a title: words that are no sentence, numbered anew behind. */
function titleList(found: readonly Paragraph[], document: Document): number {
  const anew = found.findIndex(({ number }, i) => i > 1 && number.value === 1);
  const front = found.slice(0, Math.max(0, anew));
  const isTitle = ({ block, number }: Paragraph): boolean => {
    const { text } = (document.blocks.block(block) as Block).prose;
    const [words = ''] = text.slice(number.end).trim().split(/\n\n/);
    return words.length < 200 && !/[.?!]["”)]?$/.test(words.trim());
  };
  return front.every(({ number }, i) => number.style === 'plain' && number.value === i + 1) && front.every(isTitle)
    ? front.length
    : 0;
}

const lists: ReadonlySet<ParagraphNumber['style']> = new Set(['parentheses', 'dash']);

/** Whether a prayer's or a jury demand's first number goes on the pleading's own: then it is no list apart. */
function goesOn(number: ParagraphNumber, last: Paragraph | undefined): boolean {
  return last !== undefined && number.style === last.number.style && number.value === last.number.value + 1;
}

/** Whether a number of the same style stands higher than the last. */
const isBeyond = (number: ParagraphNumber, last: Paragraph | undefined): boolean =>
  last !== undefined && number.style === last.number.style && number.value > last.number.value;

const isAttached = (heading: string): boolean => /^(?:attach|exhibit|appendix|certificat|verification)/i.test(heading);
