import { Antecedents } from './antecedents.js';
import { type Mentions, none, type SaidCitations, some } from './mentions.js';
import type { Unresolved } from './reading.js';
import { readingOrder } from './reading-order.js';
import { isFull } from './traits.js';

/** One authority: the indexes of every citation of it, in order, the first full one leading. */
export interface Authority {
  /** The full citation that names it best: the first one. */
  readonly main: number;
  /** Every citation of it: parallel, repeated and short. */
  readonly citations: readonly number[];
}

/**
 * What the citations of a document stand for. They are known by number and not by place, so that it stays what it is while a document says the same in the same
 * order. An index counts citations, a number all mentions: references by name to nothing cited before turn out to be no citations.
 */
export class Resolution {
  /** The full citation (or the record cite) that each mention stands for, or `none`, by numbers. */
  private readonly meant: Int32Array;
  /** The authority that each cites, or `none`. */
  private readonly cited: Int32Array;
  /** Why some mentions stand for nothing, where they should. */
  readonly unresolved: ReadonlyMap<number, Unresolved>;
  /** The numbers of the citations, where they are not the same as their indexes; and their indexes, or `none`. */
  private readonly numbers: Int32Array | undefined;
  private readonly indexes: Int32Array | undefined;
  private groups: ReadonlyMap<number, Authority> | undefined;

  private constructor({ meant, unresolved, authorities, unfounded }: Antecedents) {
    this.meant = meant;
    this.unresolved = unresolved;
    this.cited = authorities.settled();
    if (!unfounded.size) return;
    this.indexes = new Int32Array(meant.length).fill(none);
    this.numbers = new Int32Array(meant.length - unfounded.size);
    for (let number = 0, index = 0; number < meant.length; number++) {
      if (unfounded.has(number)) continue;
      this.numbers[index] = number;
      this.indexes[number] = index++;
    }
  }

  /** Resolves what a document mentions, in one pass. */
  static of(said: SaidCitations, mentions: Mentions): Resolution {
    const antecedents = new Antecedents(mentions);
    for (const number of readingOrder(said, mentions)) antecedents.read(number);
    return new Resolution(antecedents);
  }

  /** How many citations there are. */
  get count(): number {
    return this.numbers?.length ?? this.meant.length;
  }

  /** The number of the citation with an index. */
  numberOf(index: number): number {
    return this.numbers ? (this.numbers[index] ?? none) : index;
  }

  /** The index of the citation with a number; `none` where it turned out to be no citation. */
  indexOf(number: number): number {
    return this.indexes ? (this.indexes[number] as number) : number;
  }

  /** The number of what a mention stands for. */
  antecedent(number: number): number | undefined {
    return some(this.meant, number);
  }

  /** The authority that a mention cites; the same for parallel, repeated and short forms. */
  authority(number: number): number | undefined {
    return some(this.cited, number);
  }

  /** The authorities by their numbers, in order of their first appearance in `mentions`, of which this is the resolution. */
  authorities(mentions: Mentions): ReadonlyMap<number, Authority> {
    this.groups ??= this.group(mentions);
    return this.groups;
  }

  private group(mentions: Mentions): Map<number, Authority> {
    const found = new Map<number, number[]>();
    for (let index = 0; index < this.count; index++) {
      const authority = this.authority(this.numberOf(index));
      if (authority === undefined) continue;
      const known = found.get(authority);
      if (known) known.push(index);
      else found.set(authority, [index]);
    }
    const leads = (index: number): boolean => {
      const number = this.numberOf(index);
      return ((mentions.traits[number] as number) & isFull) > 0 && mentions.main(number) === undefined;
    };
    const authorities = new Map<number, Authority>();
    for (const [number, citations] of found)
      authorities.set(number, { main: citations.find(leads) ?? (citations[0] as number), citations });
    return authorities;
  }
}
