import { blocksWith } from '../markdown/blocks-with.js';
import type { Document } from '../markdown/document.js';
import { Citations } from './citations.js';
import { Mentions, type SaidCitations } from './mentions.js';
import { readCitations } from './read-block.js';
import { Resolution } from './resolution.js';
import { saySame } from './same-reading.js';

export { Citation, type CitationKind, caseName, type Unresolved } from './citation.js';
export { Citations } from './citations.js';
export type { Authority } from './resolution.js';

/** What the blocks say, where they say anything. */
const saying = blocksWith((block) => {
  const said = readCitations(block);
  return said.readings.length || said.references.length ? said : undefined;
});

/** What a document said of citations, and what became of it. */
interface Resolved {
  readonly said: SaidCitations;
  readonly mentions: Mentions;
  readonly resolution: Resolution;
}

const last = new WeakMap<Document['known'], Resolved>();

/**
 * Every citation of `document`, with what short forms, *supra*, references and *Id.* stand for. Blocks are read once; what needs
 * the whole document is one pass over what they say. Where an earlier state of the document says the same in the same order, what
 * they stand for is taken over; the result is the same as without.
 */
export function resolveCitations(document: Document): Citations {
  const said = saying(document);
  const resolved = resolve(said, last.get(document.known));
  last.set(document.known, resolved);
  return new Citations(document, said, resolved.mentions, resolved.resolution);
}

function resolve(said: SaidCitations, before: Resolved | undefined): Resolved {
  if (before && saySame(said, before.said)) return { ...before, said };
  const mentions = Mentions.of(said, before?.said, before?.mentions);
  return { said, mentions, resolution: Resolution.of(said, mentions) };
}
