import type { Block } from '../markdown/block.js';
import { blocksWith } from '../markdown/blocks-with.js';
import type { Document, Placed } from '../markdown/document.js';
import { sentencesOf } from '../text/sentence.js';
import type { Span } from '../text/span.js';
import { groupTerms, ofSeveral } from './group-terms.js';
import { isNatural, type Party } from './model.js';
import { titleOf } from './name-forms.js';
import type { Definition, Mention, Naming } from './naming.js';
import { numberOfWord } from './numerals.js';
import { introducedIn, namedAbove, paragraphRange } from './paragraph-references.js';
import { bare } from './vocabulary.js';

const definition =
  /\((?:[^()"“”]{0,60}?)["“]([^"“”()]{2,60})[,.]?["”](?:\s*(?:or|and)\s*(?:the\s*)?["“]([^"“”()]{2,60})[,.]?["”])?[^()]{0,40}\)|(?:called|known as|\bparagraphs are(?=,? (?:the )?["“])|referred to(?: \w+){0,4} as|refers? to [^.;:"“”]{1,200}? as|calls them)[,:]?\s+(?:collectively\s+)?(?:the\s+)?["“](?:the\s+)?([^"“”]{2,60})[,.]?["”]/gi;

/** "… are called the “Line Defendants” and Roe and Poe the “Command Defendants”": the verb is left out. */
const elided =
  /(?<=\b(?:called|known|referred)\b[^.;]{1,120}["”]),?\s+and\s+[^.;"“”]{3,160}?\s(?:as\s+)?the\s+["“](?:the\s+)?([^"“”]{2,60}?)[,.]?["”]/gi;

/** "Virginia Department of Corrections (VDOC)". */
const acronym = /\s\((\p{Lu}[\p{Lu}&]{1,7})\)/gu;

/** A definition as it stands in a block: its terms, and where the sentence begins whose names it stands for. */
interface Written {
  readonly terms: readonly string[];
  readonly from: number;
  /** Where it ends; the names stand between. */
  readonly at: number;
  /** Whether it stands for the name right before it alone. */
  readonly adjacent?: boolean;
}

/** The blocks that define terms. */
const defining = blocksWith((block): readonly Written[] | undefined => {
  const text = block.prose.running;
  if (block.kind !== 'prose' || !/["“]|\(\p{Lu}{2}/u.test(text)) return undefined;
  let sentences: readonly Span[] | undefined;
  const found = [...text.matchAll(definition)].map((match): Written => {
    sentences ??= sentencesOf(text);
    return {
      terms: [match[1], match[2], match[3]].flatMap((term) =>
        term === undefined ? [] : [term.replace(/[\s.,;]+$/, '')],
      ),
      from: sentences.findLast(({ start }) => start <= match.index)?.start ?? 0,
      // "refers to Roe and Poe together as the “Officers”": up to the term.
      at: match.index + match[0].search(/["“]/),
    };
  });
  for (const match of text.matchAll(elided)) {
    const term = match[1] as string;
    found.push({ terms: [term], from: match.index, at: match.index + match[0].lastIndexOf(term) - 1 });
  }
  for (const match of text.matchAll(acronym))
    found.push({ terms: [match[1] as string], from: 0, at: match.index, adjacent: true });
  return found.length ? found : undefined;
});

/** "The persons described in paragraphs 5 through 9": whom those paragraphs introduce. */
function inParagraphs(document: Document, words: string, from: number, to: number, naming: Naming): Mention[] {
  const range = paragraphRange(words);
  return range ? introducedIn(blocksBetween(document, from, to), range, naming, true) : [];
}

const blocksBetween = ({ blocks }: Document, from: number, to: number): Block[] =>
  blocks.slice(from, to).map(({ block }) => block);

/** Whether initials in brackets at offset `at` are those of the body named right before. */
function isInitialism(
  term: string,
  { end, parties: [index, ...others] }: Pick<Mention, 'end' | 'parties'>,
  at: number,
  naming: Naming,
): boolean {
  const party = index === undefined || others.length ? undefined : naming.parties[index];
  if (end !== at || !party || isNatural(party)) return false;
  const initials = party.name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  let from = 0;
  return [...term.replace(/&/g, '')].every((letter) => {
    from = initials.indexOf(letter, from) + 1;
    return from > 0;
  });
}

/** "means these five": those whom the paragraph names before, if they are so many. */
function pointedAt(words: string, block: Block, start: number, naming: Naming): Mention[] {
  const count = /^\s*(?:(?:these|those|the foregoing|the above)\s+(?:(\p{L}+)\b)?|they\b)/iu.exec(words);
  if (!count) return [];
  const found = naming
    .of(block)
    .filter(({ end, parties }) => end <= start && parties.every((index) => isNatural(naming.parties[index] as Party)));
  const number = numberOfWord(count[1] ?? '');
  const meant = new Set(found.flatMap(({ parties }) => [...parties])).size;
  return !number || number === meant ? found : [];
}

/** "the sergeant": the only one who bears that title. */
function byTitle(words: string, { parties }: Naming): Pick<Mention, 'parties' | 'end'> | undefined {
  const title = bare(/^\s*the\s+(\p{L}+)/iu.exec(words)?.[1] ?? '');
  const holders = parties.flatMap((party, index) =>
    isNatural(party) && titleOf(party).includes(title) ? [index] : [],
  );
  return title && holders.length === 1 ? { parties: holders, end: -1 } : undefined;
}

/** What the body, from block `from` on, defines, read with the names of the caption: each term stands for the defendants named before it in its sentence. */
export function definitionsOf(document: Document, from: number, naming: Naming): Definition[] {
  const found: Definition[] = [];
  for (const { index, value } of defining(document)) {
    if (index < from) continue;
    const { block } = document.blocks.at(index) as Placed;
    for (const { terms, from: start, at, adjacent } of value) {
      const words = block.prose.running.slice(start, at);
      const above = (count: number): Block[] => blocksBetween(document, Math.max(from, index - count), index).reverse();
      const before = [
        ...naming.of(block).filter((mention) => mention.end <= at + 1 && mention.start >= start),
        ...inParagraphs(document, words, from, index, naming),
        ...(namedAbove(words, above, naming) ?? []),
      ];
      before.push(...(before.length ? [] : pointedAt(words, block, start, naming)));
      // "Roe and Poe are officers. With Sergeant Weiss they are called …": those of the sentence before as well.
      if (/^\W*(?:together\s+)?with\s[^.;]*\bthey\b/i.test(words))
        before.unshift(...pointedAt('They', block, start, naming));
      const last = before.at(-1) ?? byTitle(words, naming);
      if (!last || (adjacent && !isInitialism(terms[0] as string, last, at, naming))) continue;
      for (const term of terms) {
        const group = ofSeveral.test(term.trim()) && (before.length > 1 || last.parties.length > 1);
        const meant = group ? [...new Set(before.flatMap(({ parties }) => [...parties]))] : last.parties;
        if (meant.length && !/^(?:defendants?|plaintiffs?)$/i.test(term.trim())) found.push({ term, parties: meant });
      }
    }
  }
  const isDefined = new Set(found.map(({ term }) => term.toLowerCase()));
  return [...found, ...groupTerms(document, from, naming).filter(({ term }) => !isDefined.has(term.toLowerCase()))];
}
