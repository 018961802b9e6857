import type { Block } from '../markdown/block.js';
import { type Document, type Placed, perBlock } from '../markdown/document.js';
import { type Span, shifted } from '../text/span.js';
import type { Candidate } from './candidate.js';
import type { CapacityStatement, Place } from './model.js';
import type { Naming } from './naming.js';
import type { Meant } from './passage.js';
import type { Section } from './sections.js';

/** A statement of capacity and whom it is about. */
export interface Attributed extends Meant {
  readonly statement: CapacityStatement;
  /** Whether it may say so and could not be read for certain; then it states nothing, and a rule that would say "nowhere" is silent. */
  readonly doubtful?: boolean;
}

/** Where a candidate stands: its block, that block's number, the section, and how the pleading names the defendants. */
export interface Standing {
  readonly document: Document;
  readonly section: Section;
  readonly placed: Placed;
  readonly index: number;
  readonly naming: Naming;
}

/** What a candidate states of those whom it means. */
export function saidOf(candidate: Candidate, standing: Standing, whom: Meant, place?: Place): Attributed {
  const { phrase, adds } = candidate;
  const { placed, index: block } = standing;
  const said = {
    ...phrase,
    place: place ?? placeOf(candidate, standing),
    scope: whom.scope,
    block,
    ...(adds ? { adds } : {}),
  };
  return { ...whom, statement: stated(placed.block, phrase, said) };
}

const known = perBlock((): Map<string, CapacityStatement> => new Map());

/** What words of a block state, given by its prose. While a block says the same at the same number, it is the same statement: what is made of it can be kept. */
export function stated(
  block: Block,
  prose: Span,
  { individual, official, place, scope, block: number, adds }: Omit<CapacityStatement, 'words'>,
): CapacityStatement {
  const key = `${prose.start} ${prose.end} ${individual} ${official} ${place} ${scope} ${adds}`;
  const before = known(block).get(key);
  // The number is no part of it: where blocks come and go above, one is kept and not one for each place it ever had.
  if (before?.block === number) return before;
  const words = block.prose.toSource(prose);
  const made = { words, individual, official, place, scope, block: number, ...(adds ? { adds } : {}) };
  known(block).set(key, made);
  return made;
}

/** Where a statement's words stand in the source of the document that it is of. */
export function spanOf({ blocks }: Document, { words, block }: CapacityStatement): Span {
  return shifted(words, blocks.at(block)?.start ?? 0);
}

/** The place of what stands in a section. */
export function placeIn({ kind }: Section): Place {
  if (kind === 'count' || kind === 'counts') return 'count';
  return kind === 'relief' || kind === 'parties' ? kind : 'body';
}

/** Where a candidate stands: a footnote, a count, a request for relief, the parties, or the body at large. */
function placeOf(candidate: Candidate, { section, placed }: Standing): Place {
  if (
    placed.block.marks.some(
      (mark) => mark.kind === 'footnote' && mark.start <= candidate.phrase.start && candidate.phrase.end <= mark.end,
    )
  )
    return 'footnote';
  const { start, end } = candidate.sentence;
  // "In her individual capacity she is sued for damages": how she is sued, whatever for.
  const isSued = /\b(?:sued|named)\b/i.test(
    placed.block.prose.running.slice(candidate.verb.start, candidate.phrase.end + 60),
  );
  if (section.kind === 'parties' && isSued) return 'parties';
  // "on this cause, as on the others" narrows nothing.
  const ofAll = /\b(?:as )?on (?:the others|(?:all|every|each)(?: of the)? (?:counts?|claims?|causes?))\b/i.test(
    placed.block.prose.running.slice(start, end),
  );
  const place = placeIn(section);
  if (place === 'count' && !ofAll) return 'count';
  if (/\b(?:damages|punitive|exemplary)\b/i.test(placed.block.prose.running.slice(start, end))) return 'relief';
  return place === 'count' ? 'body' : place;
}
