import type { Block } from '../markdown/block.js';
import { blocksWith } from '../markdown/blocks-with.js';
import { type Document, type Placed, sourceSpan } from '../markdown/document.js';
import type { Span } from '../text/span.js';
import { blocksAbove, itemsBelow } from './blocks-around.js';
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
import type { Section } from './sections.js';
import { type Attributed, placeOf, statement } from './statement.js';
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
    const heading = i < section.body && section.kind !== 'count' ? headingOf(placed.block) : undefined;
    for (const candidate of candidates) {
      if (namesUnknownGroup(candidate, placed.block, naming)) found.push(doubt(candidate, placed, section, i, naming));
      const attributed =
        heading && coversSection(placed.block, naming)
          ? (underHeading(document, sections, section, candidate, placed, i, naming) ??
            inSentence(document, section, candidate, placed, i, naming))
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
    const placed = document.blocks.at(index);
    if (!placed || index < blocks.start || index >= blocks.end) return [];
    return value.flatMap((candidate) => {
      const isBehind = sourceSpan(placed, candidate.sentence).start >= from;
      const isSuing = candidate.suing === 'sued' || candidate.suing === 'sues';
      return isBehind && isSuing ? (inSentence(document, section, candidate, placed, index, naming) ?? []) : [];
    });
  });
}

/** What was made of a candidate, and of what: while that stays, it is the same. */
interface Known {
  readonly section: Section;
  readonly index: number;
  readonly naming: Naming;
  readonly meant: Meant | undefined;
  readonly attributed: Attributed | undefined;
}

const known = new WeakMap<Candidate, Known>();
const nothing: readonly Block[] = [];

function inSentence(
  document: Document,
  section: Section,
  candidate: Candidate,
  placed: Placed,
  index: number,
  naming: Naming,
): Attributed | undefined {
  if (candidate.suing === 'restrictive') return undefined;
  const { block } = placed;
  const meant = meantByCandidate(candidate, {
    block,
    naming,
    above: blocksAbove(document, index, section),
    below: candidate.following ? itemsBelow(document, index, section) : nothing,
  });
  const before = known.get(candidate);
  const isSame =
    before?.meant === meant && before?.section === section && before.index === index && before.naming === naming;
  if (before && isSame) return before.attributed;
  const attributed = attribute(section, candidate, placed, index, naming, meant);
  known.set(candidate, { section, index, naming, meant, attributed });
  return attributed;
}

/** A candidate that may speak of anybody. */
function doubt(candidate: Candidate, placed: Placed, section: Section, index: number, naming: Naming): Attributed {
  const whom = everybody(naming);
  const place = placeOf(section, placed, candidate);
  return { ...whom, statement: statement(candidate, placed, place, index, whom.scope), doubtful: true };
}

/** A candidate as a statement about those whom it means, or as a doubt. */
function attribute(
  section: Section,
  candidate: Candidate,
  placed: Placed,
  index: number,
  naming: Naming,
  meant: Meant | undefined,
): Attributed | undefined {
  const { block } = placed;
  const said = (whom: Meant): Attributed => ({
    ...whom,
    statement: statement(candidate, placed, placeOf(section, placed, candidate), index, whom.scope),
  });
  if (candidate.suing === 'doubtful' || !meant?.parties.length) {
    const whom = candidate.suing === 'doubtful' ? meant : ofSomebody(candidate, block) ? everybody(naming) : undefined;
    // The head of a table speaks of nobody; its rows are read as rows.
    return whom?.parties.length && !isInRow(candidate, block) ? { ...said(whom), doubtful: true } : undefined;
  }
  const isAside =
    candidate.suing === 'apposition' &&
    section.kind !== 'parties' &&
    !/^\W*(?:¶?\s*[\d.]+[.)]?\s*)?defendants?\b/i.test(block.prose.running.slice(candidate.sentence.start));
  return isAside ? { ...said(meant), doubtful: true } : said(meant);
}
