import type { Block } from '../markdown/block.js';
import { blocksWith } from '../markdown/blocks-with.js';
import { type Document, sourceSpan } from '../markdown/document.js';
import type { Span } from '../text/span.js';
import { blocksAbove, isAbove, itemsBelow } from './blocks-around.js';
import { hasCapacityBoxes } from './boxes.js';
import type { Candidate } from './candidate.js';
import { meantByCandidate } from './candidate-subject.js';
import { mayNameCapacity } from './capacity-phrase.js';
import { everybody, isInRow, namesUnknownGroup, ofSomebody } from './doubts.js';
import { answersIn } from './form-print.js';
import { coversSection, underHeading } from './heading-statements.js';
import { headingOf } from './headings.js';
import type { Naming } from './naming.js';
import type { Meant } from './passage.js';
import { respectively } from './respective.js';
import type { Section } from './sections.js';
import { type Attributed, type Standing, saidOf } from './statement.js';
import { candidatesOf } from './suing.js';

/** The blocks with words that may state a capacity. */
const stating = blocksWith((block) => {
  const candidates = candidatesOf(block);
  return candidates.length && !hasCapacityBoxes(block) ? candidates : undefined;
});

/** The same of a court's form, where what is set as a quotation is an answer. */
const answering = blocksWith((block) => {
  const candidates = mayNameCapacity(block.prose.running) ? candidatesOf(answersIn(block)) : [];
  return candidates.length && !hasCapacityBoxes(block) ? candidates : undefined;
});

/** What a form asks of other suits is of other defendants. */
const ofOtherSuits =
  /^\W*(?:previous|prior|other|past|earlier)\s+(?:\p{L}+\s+){0,2}(?:lawsuits?|litigation|suits?|cases|actions)\b/iu;

/** Reads the statements of capacity in the body: sentences, headings over paragraphs, footnotes. */
export function statementsOf(
  document: Document,
  sections: readonly Section[],
  naming: Naming,
  form: boolean,
): Attributed[] {
  const found: Attributed[] = [];
  let s = 0;
  for (const { index: i, value: candidates } of (form ? answering : stating)(document)) {
    while (s < sections.length && (sections[s] as Section).end <= i) s++;
    const section = sections[s];
    const placed = document.blocks.at(i);
    if (!section || !placed || i < section.start || section.kind === 'exhibit' || ofOtherSuits.test(section.heading))
      continue;
    found.push(...inBlock(candidates, { document, section, placed, index: i, naming }, sections));
  }
  return found;
}

/** What was read of a block's candidates, and of what: while that stays, it is the same. Without the document: a state that kept the one before would keep them all. */
interface Known extends Pick<Standing, 'section' | 'index' | 'naming'> {
  readonly above: readonly Block[];
  readonly said: readonly Attributed[];
}

const known = new WeakMap<readonly Candidate[], Known>();
const nothing: readonly Block[] = [];

/** What the candidates of a block state. */
function inBlock(
  candidates: readonly Candidate[],
  standing: Standing,
  sections: readonly Section[],
): readonly Attributed[] {
  const { document, section, placed, index, naming } = standing;
  const before = known.get(candidates);
  if (
    before?.section === section &&
    before.index === index &&
    before.naming === naming &&
    isAbove(before.above, document, index, section)
  )
    return before.said;
  const above = blocksAbove(document, index, section);
  const isTitle = index < section.body && section.kind !== 'count' && headingOf(placed.block) !== undefined;
  const covers = isTitle && coversSection(placed.block, naming);
  const said = candidates.flatMap((candidate) => [
    ...(namesUnknownGroup(candidate, placed.block, naming)
      ? [{ ...saidOf(candidate, standing, everybody(naming)), doubtful: true }]
      : []),
    ...statedBy(candidate, standing, above, covers ? sections : undefined),
  ]);
  // What stands below is no part of what is kept.
  if (!covers && !candidates.some(({ following }) => following))
    known.set(candidates, { section, index, naming, above, said });
  return said;
}

/** What one candidate states; of whole `sections` where its block is their heading. */
function statedBy(
  candidate: Candidate,
  standing: Standing,
  above: readonly Block[],
  sections: readonly Section[] | undefined,
): readonly Attributed[] {
  const { placed, naming } = standing;
  const shares = respectively(candidate, { block: placed.block, naming, above: nothing });
  if (shares && !shares.length) {
    const meant = meantByCandidate(candidate, { block: placed.block, naming, above });
    return meant?.parties.length ? [{ ...saidOf(candidate, standing, meant), doubtful: true }] : [];
  }
  if (shares)
    return shares.map(({ meant, individual, official }) =>
      saidOf({ ...candidate, phrase: { ...candidate.phrase, individual, official } }, standing, meant),
    );
  const attributed =
    (sections && underHeading(candidate, standing, sections)) ?? inSentence(candidate, standing, above);
  return attributed ? [attributed] : [];
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
    const placed = document.blocks.at(index);
    if (!placed || index < blocks.start || index >= blocks.end) return [];
    return value.flatMap((candidate) => {
      const isBehind = sourceSpan(placed, candidate.sentence).start >= from;
      const isSuing = candidate.suing === 'sued' || candidate.suing === 'sues';
      return isBehind && isSuing
        ? (inSentence(candidate, { document, section, placed, index, naming }, blocksAbove(document, index, section)) ??
            [])
        : [];
    });
  });
}

function inSentence(candidate: Candidate, standing: Standing, above: readonly Block[]): Attributed | undefined {
  if (candidate.suing === 'restrictive') return undefined;
  const { document, section, placed, index, naming } = standing;
  const meant = meantByCandidate(candidate, {
    block: placed.block,
    naming,
    above,
    below: candidate.following ? itemsBelow(document, index, section) : nothing,
  });
  return attribute(candidate, standing, meant);
}

/** A candidate as a statement about those whom it means, or as a doubt. */
function attribute(candidate: Candidate, standing: Standing, meant: Meant | undefined): Attributed | undefined {
  const { section, naming } = standing;
  const { block } = standing.placed;
  if (candidate.suing === 'doubtful' || !meant?.parties.length) {
    const whom = candidate.suing === 'doubtful' ? meant : ofSomebody(candidate, block) ? everybody(naming) : undefined;
    // The head of a table speaks of nobody; its rows are read as rows.
    return whom?.parties.length && !isInRow(candidate, block)
      ? { ...saidOf(candidate, standing, whom), doubtful: true }
      : undefined;
  }
  const isAside =
    candidate.suing === 'apposition' &&
    section.kind !== 'parties' &&
    !/^\W*(?:¶?\s*[\d.]+[.)]?\s*)?defendants?\b/i.test(block.prose.running.slice(candidate.sentence.start));
  const said = saidOf(candidate, standing, meant);
  return isAside ? { ...said, doubtful: true } : said;
}
