import { lowerBound } from '../text/span.js';
import type { Block } from './block.js';
import type { Blocks } from './blocks.js';
import type { Document } from './document.js';

/** What one block of a document says; `index` is the block's number. */
export interface Said<T> {
  readonly index: number;
  readonly value: T;
}

/** How many blocks two states of a document have in common at the beginning and at the end. */
interface Common {
  readonly before: Blocks;
  readonly now: Blocks;
  readonly head: number;
  readonly tail: number;
}

const common = new WeakMap<Document['known'], Common>();

/**
 * Most questions are asked of the same two states after each other, so the last answer is kept. It is kept with the document and not with a state of it: a
 * state that kept the one before would keep them all.
 */
function commonOf(document: Document['known'], before: Blocks, now: Blocks): Common {
  const known = common.get(document);
  if (known?.before === before && known.now === now) return known;
  const found = { before, now, ...before.common(now) };
  common.set(document, found);
  return found;
}

interface Answered<T> {
  readonly blocks: Blocks;
  readonly said: readonly Said<T>[];
}

/**
 * A question to every block of a document, struck ones left out, answered by a list of those that say something. The list of one state of a document is
 * made from the one before: only blocks that changed are asked. Where the answers are the same (by `same`, as far as new blocks are concerned) it is the
 * same list, so what is made of it can be kept with it.
 */
export function blocksWith<T>(
  read: (block: Block) => T | undefined,
  same: (a: T, b: T) => boolean = Object.is,
): (document: Document) => readonly Said<T>[] {
  const last = new WeakMap<Document['known'], Answered<T>>();
  const ask = (blocks: Blocks, from: number, to: number): Said<T>[] => {
    const said: Said<T>[] = [];
    for (let index = from; index < to; index++) {
      const value = blocks.isStruck(index) ? undefined : read(blocks.block(index) as Block);
      if (value !== undefined) said.push({ index, value });
    }
    return said;
  };
  return ({ blocks, known }) => {
    const before = last.get(known);
    if (before?.blocks === blocks) return before.said;
    const said = before
      ? updated(commonOf(known, before.blocks, blocks), before, blocks, ask, same)
      : ask(blocks, 0, blocks.length);
    last.set(known, { blocks, said });
    return said;
  };
}

function updated<T>(
  { head, tail }: Common,
  before: Answered<T>,
  blocks: Blocks,
  ask: (blocks: Blocks, from: number, to: number) => Said<T>[],
  same: (a: T, b: T) => boolean,
): readonly Said<T>[] {
  const fresh = ask(blocks, head, blocks.length - tail);
  const by = blocks.length - before.blocks.length;
  const from = lowerBound(before.said, head, ({ index }) => index);
  const to = lowerBound(before.said, before.blocks.length - tail, ({ index }) => index);
  const asBefore =
    by === 0 &&
    fresh.length === to - from &&
    fresh.every(({ index, value }, i) => {
      const old = before.said[from + i] as Said<T>;
      return old.index === index && same(old.value, value);
    });
  if (asBefore) return before.said;
  const rest = before.said.slice(to);
  return [
    ...before.said.slice(0, from),
    ...fresh,
    ...(by ? rest.map(({ index, value }) => ({ index: index + by, value })) : rest),
  ];
}

/**
 * Asks of one state of a document after another which blocks stayed: the answer tells of blocks `start` to `end`, half-open, of the present state whether they
 * are those of the state that was asked about last, wherever they stood in it.
 */
export function staying(): (document: Document) => (start: number, end: number) => boolean {
  const last = new WeakMap<Document['known'], Blocks>();
  return ({ blocks, known }) => {
    const before = last.get(known);
    last.set(known, blocks);
    if (!before) return () => false;
    if (before === blocks) return () => true;
    const { head, tail } = commonOf(known, before, blocks);
    return (start, end) => end <= head || start >= blocks.length - tail;
  };
}
