import type { Block } from '../markdown/block.js';
import type { Naming } from './naming.js';

/** Whom words mean: indexes of defendants, and whether they were named one by one or as a group. */
export interface Meant {
  readonly parties: readonly number[];
  readonly scope: 'one' | 'group' | 'all';
  /** Whether the group is "the individual Defendants": those whom something else states officially are not in it. */
  readonly persons?: boolean;
  /** Whether the group is of those who bear a title: "the two detectives". */
  readonly titled?: boolean;
  /** Whether it is "the remaining Defendants": those of whom something else is said are not in it. */
  readonly rest?: boolean;
}

/** Nobody whom the words name. */
export const nobody: Meant = { parties: [], scope: 'one' };

/** A block that is read for whom it means, with the blocks above it, nearest first, to which pronouns look back. */
export interface Passage {
  readonly block: Block;
  readonly naming: Naming;
  readonly above: readonly Block[];
  /** The blocks below, nearest first, for a sentence that speaks of "the following Defendants". */
  readonly below?: readonly Block[];
}
