import { fullKinds, type Reading } from './reading.js';

/** What a mention is, as bits: a full citation, one that a volume and a page can stand for, a cite to the record. */
export const isFull = 1;
export const isPaged = 2;
export const isRecord = 4;
/** Goes on the string of citations before it. */
export const isJoined = 8;
/** Leans on a neighbour: its parallel, its history, in its parenthetical. */
export const isAside = 16;
export const isNoted = 32;

export function traitsOf({ kind, joined, parallelOf, historyOf, within, note }: Reading): number {
  return (
    (fullKinds.has(kind) ? isFull : 0) |
    (kind === 'case' || kind === 'journal' ? isPaged : 0) |
    (kind === 'record' ? isRecord : 0) |
    (joined ? isJoined : 0) |
    (parallelOf !== undefined || historyOf !== undefined || within !== undefined ? isAside : 0) |
    (note !== undefined ? isNoted : 0)
  );
}
