import type { Block } from '../markdown/block.js';
import { blocksWith } from '../markdown/blocks-with.js';
import { type Document, type Placed, sourceSpan } from '../markdown/document.js';
import type { Span } from '../text/span.js';
import type { CapacityStatement, Place } from './model.js';
import { isNatural, type Party } from './model.js';
import type { Naming } from './naming.js';
import { headingOf, type Section } from './sections.js';
import { type Meant, meantBy } from './subject.js';
import { type Candidate, candidatesOf } from './suing.js';

/** A statement of capacity and whom it is about. */
export interface Attributed extends Meant {
  readonly statement: CapacityStatement;
}

/** The blocks with words that may state a capacity. */
const stating = blocksWith((block) => {
  const candidates = candidatesOf(block);
  return candidates.length && !isForm(block) ? candidates : undefined;
});

/** Reads the statements of capacity in the body: sentences, headings over paragraphs, footnotes. */
export function statementsOf(document: Document, sections: readonly Section[], naming: Naming): Attributed[] {
  const found: Attributed[] = [];
  let s = 0;
  for (const { index: i, value: candidates } of stating(document)) {
    while (s < sections.length && (sections[s] as Section).end <= i) s++;
    const section = sections[s];
    const placed = document.blocks[i];
    if (!section || !placed || i < section.start || section.kind === 'exhibit') continue;
    const heading = i < section.body && section.kind !== 'count' ? headingOf(placed.block) : undefined;
    for (const candidate of candidates) {
      const attributed =
        heading && coversSection(placed.block)
          ? underHeading(document, sections, section, candidate, placed, i, naming)
          : inSentence(document, section, candidate, placed, i, naming);
      if (attributed) found.push(attributed);
    }
  }
  return found;
}

/** What stands in a caption's own blocks behind its list of parties, from source offset `from` on: "All above are sued in …". */
export function statementsBehindList(document: Document, blocks: Span, from: number, naming: Naming): Attributed[] {
  const section: Section = {
    kind: 'parties',
    heading: '',
    start: blocks.start,
    body: blocks.start,
    end: blocks.end,
    depth: 0,
  };
  return stating(document).flatMap(({ index, value }) => {
    const placed = document.blocks[index];
    if (!placed || index < blocks.start || index >= blocks.end) return [];
    return value.flatMap((candidate) => {
      const isBehind = sourceSpan(placed, candidate.sentence).start >= from;
      const isSuing = candidate.suing === 'sued' || candidate.suing === 'sues';
      return isBehind && isSuing ? (inSentence(document, section, candidate, placed, index, naming) ?? []) : [];
    });
  });
}

const isForm = (block: Block): boolean => /[☐☒☑]|\[[ xX]\]\s*(?:individual|official)/i.test(block.prose.text);

function statement(
  candidate: Candidate,
  placed: Placed,
  place: Place,
  block: number,
  scope: Meant['scope'],
): CapacityStatement {
  const { phrase } = candidate;
  return {
    span: sourceSpan(placed, phrase),
    individual: phrase.individual,
    official: phrase.official,
    place,
    scope,
    block,
  };
}

function placeOf(section: Section, placed: Placed, candidate: Candidate): Place {
  if (
    placed.block.marks.some(
      (mark) => mark.kind === 'footnote' && mark.start <= candidate.phrase.start && candidate.phrase.end <= mark.end,
    )
  )
    return 'footnote';
  if (section.kind === 'count' || section.kind === 'counts') return 'count';
  if (section.kind === 'relief') return 'relief';
  if (section.kind === 'parties') return 'parties';
  return 'body';
}

function inSentence(
  document: Document,
  section: Section,
  candidate: Candidate,
  placed: Placed,
  index: number,
  naming: Naming,
): Attributed | undefined {
  const { block } = placed;
  const { text } = block.prose;
  if (candidate.suing === 'restrictive') return undefined;
  const meant = meantByCandidate(candidate, block, text, naming, blocksAbove(document, index, section));
  if (!meant?.parties.length) return undefined;
  if (
    candidate.suing === 'apposition' &&
    section.kind !== 'parties' &&
    !/^\W*(?:¶?\s*[\d.]+[.)]?\s*)?defendants?\b/i.test(text.slice(candidate.sentence.start))
  )
    return undefined;
  return { ...meant, statement: statement(candidate, placed, placeOf(section, placed, candidate), index, meant.scope) };
}

/** Whom a candidate means depends on its block and the three above; while those stay, it is not read again. */
const known = new WeakMap<
  Naming,
  WeakMap<Candidate, { readonly above: readonly Block[]; readonly meant: Meant | undefined }>
>();

function meantByCandidate(
  candidate: Candidate,
  block: Block,
  text: string,
  naming: Naming,
  above: readonly Block[],
): Meant | undefined {
  let byCandidate = known.get(naming);
  if (!byCandidate) known.set(naming, (byCandidate = new WeakMap()));
  const before = byCandidate.get(candidate);
  if (before && before.above.length === above.length && before.above.every((one, i) => one === above[i]))
    return before.meant;
  const meant = subjectOf(candidate, block, text, naming, above);
  byCandidate.set(candidate, { above, meant });
  return meant;
}

function subjectOf(
  candidate: Candidate,
  block: Block,
  text: string,
  naming: Naming,
  above: readonly Block[],
): Meant | undefined {
  const { phrase, sentence, verb, suing } = candidate;
  const between = { start: verb.end, end: phrase.start };
  const after = { start: phrase.end, end: sentence.end };
  if (suing === 'apposition' || suing === 'fragment') {
    const region = { start: sentence.start, end: phrase.start };
    if (suing === 'fragment') return named(text, region, block, naming);
    const last = naming
      .of(block)
      .filter(({ start, end }) => start >= region.start && end <= region.end)
      .at(-1);
    if (!last || phrase.start - last.end > 90 || /\bplaintiffs?\b/i.test(text.slice(region.start, region.end)))
      return undefined;
    return { parties: last.parties, scope: 'one' };
  }
  const own = namedSince(candidate, block, text, naming);
  if (own) return own;
  const words = text.slice(verb.start, verb.end);
  if (suing === 'sues' || /against/i.test(words)) {
    const next = nameBehind(text, phrase, block, naming);
    if (next) return next;
    const pronoun = /^\s*(?:(?:each|all|both) of\s+)?(?:him|her|them)\b/i.exec(text.slice(verb.end, verb.end + 40));
    const object = pronoun
      ? meantBy(text, { start: verb.end, end: verb.end + pronoun[0].length }, block, naming, above)
      : named(text, between, block, naming, above);
    if (object?.parties.length) return object;
    return suing === 'sues' ? named(text, after, block, naming, above) : undefined;
  }
  const subject = meantBy(text, { start: sentence.start, end: verb.start }, block, naming, above);
  const also = /^[\s,]*(?:and so|as)\s+(?:is|are)\b/i.test(text.slice(phrase.end))
    ? meantBy(text, after, block, naming, above)
    : undefined;
  return also ? { parties: [...new Set([...subject.parties, ...also.parties])], scope: 'group' } : subject;
}

/** "Plaintiff sues Roe in his official capacity and Doe in both": of two phrases each goes with the names right before it. */
function namedSince(
  { after, sentence, verb, phrase }: Candidate,
  block: Block,
  text: string,
  naming: Naming,
): Meant | undefined {
  if (after <= sentence.start || after <= verb.start || /[;]/.test(text.slice(after, phrase.start))) return undefined;
  const since = naming.of(block).filter(({ start, end }) => start >= after && end <= phrase.start);
  const last = since.at(-1);
  if (!last || phrase.start - last.end > 40 || !/^[\s,]*(?:and\b|but\b|while\b)/i.test(text.slice(after)))
    return undefined;
  const parties = [...new Set(since.flatMap((mention) => [...mention.parties]))];
  return { parties, scope: parties.length > 1 ? 'group' : 'one' };
}

/** "against the City and, in her official capacity, Director Roe": the one whom the words stand before. */
function nameBehind(text: string, phrase: Span, block: Block, naming: Naming): Meant | undefined {
  if (!/(?:\band|,|\bagainst)\s*,?\s*$/i.test(text.slice(0, phrase.start)) || !/^,\s/.test(text.slice(phrase.end)))
    return undefined;
  const next = naming.of(block).find(({ start }) => start > phrase.end && start - phrase.end < 40);
  if (!next || /[.;]|\band\b/.test(text.slice(phrase.end, next.start))) return undefined;
  return { parties: next.parties, scope: 'one' };
}

/** Whom words name outright, or as a group; a pronoun alone names no one here. */
function named(
  text: string,
  region: { start: number; end: number },
  block: Block,
  naming: Naming,
  above: readonly Block[] = [],
): Meant | undefined {
  const words = text.slice(region.start, region.end);
  const some = naming.of(block).some(({ start, end }) => start >= region.start && end <= region.end);
  if (!some && !/\bdefendants?\b/i.test(words)) return undefined;
  return meantBy(text, region, block, naming, above);
}

/** Up to three blocks above, nearest first, within the section. */
function blocksAbove(document: Document, index: number, section: Section): Block[] {
  const above: Block[] = [];
  for (let i = index - 1; i >= section.body && above.length < 3; i--) {
    const placed = document.blocks[i];
    if (placed && !placed.struck && placed.block.kind === 'prose') above.push(placed.block);
  }
  return above;
}

/** "Defendants Sued in Their Individual Capacities": a heading that speaks of those in the paragraphs below it. */
function coversSection(block: Block): boolean {
  return (
    /\bdefendants?\b|\b(?:officers|officials|parties|those|persons)\b/i.test(block.prose.text) &&
    /\b(?:sued|named|capacit)/i.test(block.prose.text)
  );
}

function underHeading(
  document: Document,
  sections: readonly Section[],
  section: Section,
  candidate: Candidate,
  placed: Placed,
  index: number,
  naming: Naming,
): Attributed | undefined {
  const parties: number[] = [];
  const from = sections.indexOf(section);
  for (let s = from; s < sections.length; s++) {
    const part = sections[s] as Section;
    if (s > from && part.depth <= section.depth) break;
    for (let i = part.body; i < part.end; i++) {
      const below = document.blocks[i];
      if (!below || below.struck || below.block.kind !== 'prose') continue;
      const first = naming
        .of(below.block)
        .find(({ parties: meant }) => meant.some((party) => isNatural(naming.parties[party] as Party)));
      if (first) parties.push(...first.parties);
    }
  }
  const meant = [...new Set(parties)];
  if (!meant.length) return undefined;
  return { parties: meant, scope: 'group', statement: statement(candidate, placed, 'heading', index, 'group') };
}
