import type { Span } from '../text/span.js';
import type { Block } from './block.js';
import { Blocks, type Placed } from './blocks.js';
import { readBlock } from './read.js';
import { rechunk } from './rechunk.js';
import type { Chunk } from './split.js';

export type { Placed } from './blocks.js';

/** Blocks that were read before, by kind and source. A cache that the readings of one document share. */
interface KnownBlocks {
  readonly bySource: Map<string, Block>;
  /** Code units of source in all of them. */
  length: number;
}

/** A block longer than this is read again rather than kept: an unclosed fence or comment is the rest of the document. */
const longestKnown = 65_536;
/** So much is kept of what a document was before, beside twice what it is: deleting all and undoing it costs nothing. */
const alwaysKnown = 2_097_152;

/** A source as the blocks that it is made of, in order. Gaps between blocks are white space. */
export interface Document {
  readonly text: string;
  readonly blocks: Blocks;
  /** What a later reading takes over. */
  readonly known: KnownBlocks;
}

/**
 * Reads `text` block by block. With `previous`, blocks that stand in both are taken over and nothing of them is read
 * again; the result is the same as without.
 */
export function readDocument(text: string, previous?: Document): Document {
  if (previous?.text === text) return previous;
  const known = previous?.known ?? { bySource: new Map(), length: 0 };
  const { kept, fresh, tail, delta, examined } = rechunk(previous?.text ?? '', previous?.blocks ?? Blocks.none, text);
  const read = fresh.map((chunk) => ({ ...chunk, block: intern(chunk, text, known) }));
  const blocks = (previous?.blocks ?? Blocks.none).with(kept, read, tail, delta, examined);
  const document = { text, known, blocks };
  if (known.length > 2 * text.length + alwaysKnown) forget(known, document);
  return document;
}

function intern(chunk: Chunk, text: string, known: KnownBlocks): Block {
  const source = detached(text.slice(chunk.start, chunk.end));
  if (source.length > longestKnown) return readBlock(chunk.kind, source);
  const key = `${chunk.kind} ${source}`;
  const found = known.bySource.get(key);
  if (found) return found;
  const block = readBlock(chunk.kind, source);
  known.bySource.set(key, block);
  known.length += source.length;
  return block;
}

/** Forgets what stands in the document no more. */
function forget(known: KnownBlocks, { blocks }: Document): void {
  const current = new Set<Block>();
  for (const { block } of blocks) current.add(block);
  for (const [key, block] of known.bySource) {
    if (current.has(block)) continue;
    known.bySource.delete(key);
    known.length -= block.source.length;
  }
}

/**
 * A copy that shares no memory with the text it was cut from. Engines keep the whole of a string alive for a slice of
 * it: without this every version of a document would live as long as one block of it does.
 */
function detached(slice: string): string {
  const joined = `${slice}\n`;
  joined.charCodeAt(0);
  return joined.slice(0, -1);
}

/** The block that `offset` stands in or right behind, if any. */
export function blockAt(document: Document, offset: number): Placed | undefined {
  const found = document.blocks.at(document.blocks.indexAt(offset));
  return found && offset <= found.start + found.block.source.length ? found : undefined;
}

/** A stretch of a block's prose as a span of the document's source. */
export function sourceSpan(placed: Placed, prose: Span): Span {
  const span = placed.block.prose.toSource(prose);
  return { start: placed.start + span.start, end: placed.start + span.end };
}

/**
 * A function of one block that is computed once: facts are kept with the block, so an unchanged block is never scanned
 * again and the same text is never scanned twice.
 */
export function perBlock<T>(read: (block: Block) => T): (block: Block) => T {
  const facts = new WeakMap<Block, { readonly value: T }>();
  return (block) => {
    const found = facts.get(block);
    if (found) return found.value;
    const value = read(block);
    facts.set(block, { value });
    return value;
  };
}
