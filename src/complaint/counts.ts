import { staying } from '../markdown/blocks-with.js';
import { type Document, perBlock, sourceSpan } from '../markdown/document.js';
import type { Span } from '../text/span.js';
import { type Basis, basesOf, disclaims1983, namesRight, saysOf, section1983 } from './count-basis.js';
import { againstOf } from './count-target.js';
import type { Naming } from './naming.js';
import { type Part, type Parts, type Sentence, sentencesIn, signalBy, withSignal } from './pleading-text.js';
import type { Section } from './sections.js';

/** A claim for relief. */
export interface Count {
  readonly section: Section;
  /** Its heading, in one line. */
  readonly heading: string;
  /** The heading in the source. */
  readonly span: Span;
  /** What it is brought under, as far as heading and paragraphs say. */
  readonly bases: readonly Basis[];
  /** Whether heading or own paragraphs name a right: an amendment, a clause, a federal statute that gives one. */
  readonly right: boolean;
  /** Indexes of the defendants it is against; undefined where it does not say. */
  readonly against: readonly number[] | undefined;
  /** The numbers of the blocks of its paragraphs. */
  readonly blocks: Span;
}

const sparing = perBlock((block) =>
  section1983.test(block.prose.running)
    ? sentencesIn(block).filter(
        ({ text, quoted }) => !quoted && section1983.test(text) && /\bagainst\b/i.test(text) && disclaims1983(text),
      )
    : [],
);
const spares = signalBy((block) => sparing(block).length > 0);

/** The defendants of whom a sentence says that no § 1983 claim is brought against them. */
export function spared1983(parts: Parts, naming: Naming): number[] {
  const found = [...withSignal(parts, spares)].flatMap(({ placed: { block } }) =>
    sparing(block).flatMap((sentence) => {
      const text = block.prose.running;
      const against = sentence.start + text.slice(sentence.start, sentence.end).search(/\bagainst\b/i);
      const named = naming.of(block);
      // "It is a Defendant to Count VI, and no claim is made against it under § 1983": the one named last.
      if (/^against\s+(?:it|him|her|them)\b/i.test(text.slice(against, against + 20)))
        return [...(named.findLast(({ end }) => end <= against)?.parties ?? [])];
      return named.flatMap(({ start, end, parties }) => (start > against && end <= sentence.end ? [...parties] : []));
    }),
  );
  return [...new Set(found)];
}

/** The counts of a complaint: its sections, or where it has none the sentences that say what each count is. */
export function countsOf(parts: Parts, naming: Naming): Count[] {
  const turn = (turns.get(parts.document.known) ?? 0) + 1;
  turns.set(parts.document.known, turn);
  const stays = stayed(parts.document);
  const headed = parts.sections.flatMap((section) =>
    section.kind === 'count' ? [countOf(section, parts, naming, { turn, stays })] : [],
  );
  return headed.length
    ? headed
    : [...withSignal(parts, states)].flatMap((part) =>
        statedIn(part.placed.block).map((sentence) => statedCount(part, sentence, naming)),
      );
}

const stated =
  /^(?:(?:¶+\s*)?[\d.]+[.)]?\s+)?(?:count|claim)\s+(?:[ivx]+|\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:is|are|seeks|alleges|asserts|pleads|arises)\b/i;
const statedIn = perBlock((block) =>
  /\b(?:count|claim)\s/i.test(block.prose.running)
    ? sentencesIn(block).filter(({ text, quoted }) => !quoted && stated.test(text))
    : [],
);
const states = signalBy((block) => statedIn(block).length > 0);

/** "Count I is against the Department under Title VII": a count without a heading. */
function statedCount(part: Part, sentence: Sentence, naming: Naming): Count {
  const heading = sentence.text.replace(/^[\W\d]+/, '').trim();
  return {
    section: part.section,
    heading,
    span: sourceSpan(part.placed, sentence),
    bases: basesOf(heading, []),
    right: namesRight.test(heading),
    against: againstOf(heading, heading, naming),
    blocks: { start: part.index, end: part.index + 1 },
  };
}

function countOf(section: Section, parts: Parts, naming: Naming, now: Turn): Count {
  return {
    section,
    heading: oneLine(section.heading),
    span: headingSpan(parts.document, section),
    ...claimOf(section, parts, naming, now),
    blocks: { start: section.body, end: section.end },
  };
}

const oneLine = (heading: string): string => heading.replace(/\s+/g, ' ').trim();

function headingSpan({ blocks }: Document, section: Section): Span {
  const first = blocks.at(section.start);
  const last = blocks.at(section.body - 1);
  return first && last
    ? { start: sourceSpan(first, { start: 0, end: 1 }).start, end: last.start + last.block.source.trimEnd().length }
    : { start: 0, end: 0 };
}

type Claim = Pick<Count, 'bases' | 'right' | 'against'>;

/** One reading of the counts after another. */
interface Turn {
  readonly turn: number;
  /** Whether blocks are those of the turn before. */
  readonly stays: (start: number, end: number) => boolean;
}

interface Read {
  readonly naming: Naming;
  readonly form: boolean;
  /** The turn in which it was last found to hold. */
  turn: number;
  readonly claim: Claim;
}

const stayed = staying();
const turns = new WeakMap<Document['known'], number>();
const read = new WeakMap<Section, Read>();

/** What is claimed under a heading; read again when a block under it or a name is another. */
function claimOf(section: Section, parts: Parts, naming: Naming, { turn, stays }: Turn): Claim {
  const { form } = parts;
  const before = read.get(section);
  if (
    before?.naming === naming &&
    before.form === form &&
    before.turn === turn - 1 &&
    stays(section.body, section.end)
  ) {
    before.turn = turn;
    return before.claim;
  }
  const heading = oneLine(section.heading);
  const says = [...parts.within({ start: section.body, end: section.end })].map(({ placed }) => saysOf(placed.block));
  const lead = says
    .flatMap(({ lead: sentences }) => sentences)
    .slice(0, 4)
    .join(' ');
  const claim = {
    bases: basesOf(heading, says),
    right: namesRight.test(heading) || says.some(({ right }) => right),
    against: againstOf(heading, lead, naming),
  };
  read.set(section, { naming, form, turn, claim });
  return claim;
}

/** Whether the complaint's § 1983 counts can be against a defendant: yes unless its counts all say otherwise, or a sentence does. */
export function facesSection1983(
  { counts, spared }: { readonly counts: readonly Count[]; readonly spared: readonly number[] },
  index: number,
): boolean {
  if (spared.includes(index)) return false;
  const mine = counts.filter(({ against }) => against?.includes(index));
  if (mine.length) return mine.some(({ bases }) => bases.includes('section-1983') || !bases.length);
  const open = counts.filter(({ against }) => against === undefined);
  return (
    // Named in no count, where all of them are under § 1983.
    counts.every(({ bases }) => bases.length === 1 && bases[0] === 'section-1983') ||
    open.some(({ bases }) => bases.includes('section-1983') || !bases.length) ||
    counts.every(({ against }) => against === undefined)
  );
}
