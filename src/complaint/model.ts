import type { Span } from '../text/span.js';

/** What a party is. See the rule catalogue's *Defendants*. */
export type PartyKind =
  | 'person'
  | 'doe'
  | 'municipality'
  | 'department'
  | 'state'
  | 'state-agency'
  | 'federal-agency'
  | 'private';

/** In what capacity a defendant is sued; `none` for what is no natural person. */
export type Capacity = 'individual' | 'official' | 'both' | 'unstated' | 'unclear' | 'conflict' | 'none';

/** Where a statement of capacity stands. */
export type Place =
  | 'caption'
  | 'trailer'
  | 'parties'
  | 'heading'
  | 'table'
  | 'form'
  | 'count'
  | 'relief'
  | 'footnote'
  | 'body';

/** In place of a block's number: in the caption, whose words can run over several. */
export const inCaption = -1;

/** Words that say in what capacity one or more defendants are sued. */
export interface CapacityStatement {
  /** The words, by the source of their block, so that it stays the same while it moves; in the caption, by the document's. `spanOf` tells where they stand. */
  readonly words: Span;
  /** Neither: the words name no capacity ("in his capacity as a police officer"). */
  readonly individual: boolean;
  readonly official: boolean;
  readonly place: Place;
  /** Whether it speaks of one defendant, of some, or of all persons. */
  readonly scope: 'one' | 'group' | 'all';
  /** Number of the block it stands in, `inCaption` for the caption: statements of one block are read together. */
  readonly block: number;
  /** Whether it adds to what is said elsewhere: "is also sued in", "in addition to any other capacity". */
  readonly adds?: boolean;
}

/** A party as the caption names it. Spans are offsets into the source. */
export interface Party {
  readonly name: string;
  readonly title?: string;
  readonly kind: PartyKind;
  /** The name in the caption. */
  readonly span: Span;
  /** Other names: "a/k/a", "d/b/a". */
  readonly aliases: readonly string[];
  /** What the caption says of the party beside its name: office, employer, description. */
  readonly description: string;
}

/** A party that is sued. */
export interface Defendant extends Party {
  readonly capacity: Capacity;
  /** Every statement of the capacity it is sued in, in order. */
  readonly statements: readonly CapacityStatement[];
  /** Where nothing states it for certain, words that may: it is not plain whose capacity they name, or that someone is sued in it. They count for nothing in `capacity`. */
  readonly doubts: readonly CapacityStatement[];
}

/** Whether a defendant is a natural person, named or not. */
export function isNatural(party: { readonly kind: PartyKind }): boolean {
  return party.kind === 'person' || party.kind === 'doe';
}
