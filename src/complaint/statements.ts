import type { Block } from '../markdown/block.js';
import { blocksWith } from '../markdown/blocks-with.js';
import { type Document, sourceSpan } from '../markdown/document.js';
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
    const standing = { document, section, placed, index: i, naming };
    const isTitle = i < section.body && section.kind !== 'count' && headingOf(placed.block) !== undefined;
    for (const candidate of candidates) {
      if (namesUnknownGroup(candidate, placed.block, naming))
        found.push({ ...saidOf(candidate, standing, everybody(naming)), doubtful: true });
      const shares = respectively(candidate, { block: placed.block, naming, above: nothing });
      if (shares) {
        for (const { meant, individual, official } of shares)
          found.push(saidOf({ ...candidate, phrase: { ...candidate.phrase, individual, official } }, standing, meant));
        continue;
      }
      const attributed =
        (isTitle && coversSection(placed.block, naming) ? underHeading(candidate, standing, sections) : undefined) ??
        inSentence(candidate, standing);
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
      return isBehind && isSuing ? (inSentence(candidate, { document, section, placed, index, naming }) ?? []) : [];
    });
  });
}

/** What was made of a candidate, and of what: while that stays, it is the same. */
interface Known {
  /** Without the document: a state that kept the one before would keep them all. */
  readonly standing: Pick<Standing, 'section' | 'index' | 'naming'>;
  readonly meant: Meant | undefined;
  readonly attributed: Attributed | undefined;
}

const known = new WeakMap<Candidate, Known>();
const nothing: readonly Block[] = [];

function inSentence(candidate: Candidate, standing: Standing): Attributed | undefined {
  if (candidate.suing === 'restrictive') return undefined;
  const { document, section, placed, index, naming } = standing;
  const meant = meantByCandidate(candidate, {
    block: placed.block,
    naming,
    above: blocksAbove(document, index, section),
    below: candidate.following ? itemsBelow(document, index, section) : nothing,
  });
  const before = known.get(candidate);
  if (before && before.meant === meant && standsSame(before.standing, standing)) return before.attributed;
  const attributed = attribute(candidate, standing, meant);
  known.set(candidate, { standing: { section, index, naming }, meant, attributed });
  return attributed;
}

const standsSame = (a: Known['standing'], b: Standing): boolean =>
  a.section === b.section && a.index === b.index && a.naming === b.naming;

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
