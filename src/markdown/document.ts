import { lowerBound, type Span } from '../text/span.js';
import type { Block } from './block.js';
import { readBlock } from './read.js';
import { rechunk } from './rechunk.js';
import { type Chunk, chunks } from './split.js';

/** A block and where it stands in the source. */
export interface Placed {
  readonly start: number;
  readonly block: Block;
  /** Whether it stands between a lone `<del>` and its `</del>`, and so is not in the document. */
  readonly struck: boolean;
}

/** A source as the blocks that it is made of, in order. Gaps between blocks are white space. */
export interface Document {
  readonly text: string;
  readonly blocks: readonly Placed[];
  /** What a later reading takes over. */
  readonly chunks: readonly Chunk[];
  readonly known: Map<string, Block>;
}

/**
 * Reads `text` block by block. With `previous`, blocks that stand in both are taken over and nothing of them is read
 * again; the result is the same as without.
 */
export function readDocument(text: string, previous?: Document): Document {
  if (previous?.text === text) return previous;
  const known = previous ? pruned(previous) : new Map<string, Block>();
  if (!previous) {
    const all = [...chunks(text)];
    return { text, chunks: all, known, blocks: placed(all.map((chunk) => [chunk.start, intern(chunk, text, known)])) };
  }
  const { chunks: fresh, kept, tail } = rechunk(previous.text, previous.chunks, text);
  const blocks: [number, Block][] = [];
  for (let i = 0; i < fresh.length; i++) {
    const chunk = fresh[i] as Chunk;
    const old = i < kept ? i : i >= fresh.length - tail ? previous.blocks.length - (fresh.length - i) : -1;
    const block = old < 0 ? intern(chunk, text, known) : (previous.blocks[old] as Placed).block;
    blocks.push([chunk.start, block]);
  }
  return { text, chunks: fresh, known, blocks: placed(blocks) };
}

function intern(chunk: Chunk, text: string, known: Map<string, Block>): Block {
  const source = detached(text.slice(chunk.start, chunk.end));
  const key = `${chunk.kind[0]}${source}`;
  const found = known.get(key);
  if (found) return found;
  const block = readBlock(chunk.kind, source);
  known.set(key, block);
  return block;
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

/** Blocks that are long gone are forgotten, now and then: the map never holds more than twice what the document does. */
function pruned(previous: Document): Map<string, Block> {
  if (previous.known.size <= 2 * previous.blocks.length + 64) return previous.known;
  const current = new Set(previous.blocks.map(({ block }) => block));
  for (const [key, block] of previous.known) if (!current.has(block)) previous.known.delete(key);
  return previous.known;
}

function placed(blocks: readonly [number, Block][]): Placed[] {
  let struck = false;
  return blocks.map(([start, block]) => {
    if (block.struck) struck = block.struck === 'opens';
    return { start, block, struck };
  });
}

/** The block that `offset` stands in or right behind, if any. */
export function blockAt(document: Document, offset: number): Placed | undefined {
  const next = lowerBound(document.blocks, offset + 1, (placed) => placed.start);
  const found = document.blocks[next - 1];
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
