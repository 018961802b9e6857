import type { Span } from '../text/span.js';
import type { CapacityPhrase } from './capacity-phrase.js';

/** What the words around a phrase of capacity make of it. */
export type Suing =
  /** "is sued in", "against X in": someone is sued. */
  | 'sued'
  /** "Plaintiff sues X in": someone is sued, and stands between the verb and the phrase. */
  | 'sues'
  /** "Defendant Roe, in her official capacity as Warden,": in apposition to a name. */
  | 'apposition'
  /** A fragment without a verb: names and the phrase, or a list of names each with its phrase. */
  | 'fragment'
  /** "Officer Roe (individual capacity)": in brackets right behind a name. */
  | 'bracketed'
  /** "- in his official capacity, for the injunction; and": an item of a list; the words above it say who is sued. */
  | 'item'
  /** "Capacity: individual": a label in the entry of a party. */
  | 'label'
  /** "the defendants sued in": it picks some out. Only a heading says something by it. */
  | 'restrictive'
  /** A capacity is named, and nothing tells whether someone is sued or how someone acted. */
  | 'doubtful';

/** A sentence that names a capacity, cut at the phrase. Offsets are into `words`. */
export interface Said {
  readonly words: string;
  readonly phrase: CapacityPhrase;
  readonly before: string;
  readonly itself: string;
  readonly after: string;
  /** What stands before the phrase in its own clause: from its subject on where that is plain, else from the last semicolon; without a paragraph's number. */
  readonly own: string;
}

/** How a phrase says that someone is sued; `verb` is where the word stands that governs it, offsets as in `Said`. */
export interface Governed {
  readonly suing: Suing;
  readonly verb: Span;
}

/** A phrase of capacity in a sentence of the body that says in what capacity someone is sued. Offsets are into the block's prose. */
export interface Candidate {
  readonly phrase: CapacityPhrase;
  readonly sentence: Span;
  /** Where the phrase before it in the sentence ends; the sentence's start where there is none. */
  readonly after: number;
  /** Where the verb stands that governs it; the sentence's start where there is none. */
  readonly verb: Span;
  readonly suing: Suing;
  /** Whether it speaks of "the following Defendants". */
  readonly following: boolean;
  /** Whether it adds to what is said elsewhere: "is also sued in", "in addition to any other capacity". */
  readonly adds: boolean;
}
