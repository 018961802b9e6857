import type { Span } from '../text/span.js';

/**
 * What a citation is. `record` is a cite to the record or to a filing of the case, or to a source that is none of the others (a
 * restatement, a treatise): nothing is resolved to it but *Id.*
 */
export type CitationKind =
  | 'case'
  | 'short'
  | 'id'
  | 'supra'
  | 'reference'
  | 'statute'
  | 'regulation'
  | 'rule'
  | 'constitution'
  | 'session-law'
  | 'journal'
  | 'record';

/** Kinds that stand for an authority by themselves, and so may be referred to. */
export const fullKinds: ReadonlySet<CitationKind> = new Set<CitationKind>([
  'case',
  'statute',
  'regulation',
  'rule',
  'constitution',
  'session-law',
  'journal',
]);

/**
 * Why a citation refers to nothing: there is nothing before it (`nothing`), the citation before names several authorities
 * (`several`), a footnote stands between (`footnote`), more than one could be meant (`ambiguous`), its pin cannot be one of the
 * citation before (`misfit`), or what it leans on is itself unresolved (`chained`).
 */
export type Unresolved = 'nothing' | 'several' | 'footnote' | 'ambiguous' | 'misfit' | 'chained';

/**
 * One citation as a block alone tells it. Spans are offsets into the block's source; indexes count the readings of that block.
 */
export interface Reading {
  readonly kind: CitationKind;
  /** From the name (or the volume, or the title) to the end of the pin cite or parenthetical. */
  readonly span: Span;
  /** "436 U.S. 658", "42 U.S.C. § 1983", "Id.": what makes it a citation. */
  readonly core: Span;
  /** The same as `span`, as offsets into the block's prose. */
  readonly prose: Span;
  readonly coreProse: Span;
  /** The first party, or the whole of a name with one ("In re Gault", "Monell"). */
  readonly plaintiff?: string | undefined;
  readonly defendant?: string | undefined;
  /** Where the name stands. */
  readonly name?: Span | undefined;
  /** Whether the name stands apart from the citation, in the same paragraph: then `name` is absent. */
  readonly nameApart?: boolean | undefined;
  readonly volume?: string | undefined;
  /** The canonical abbreviation of the reporter, code or journal. */
  readonly reporter?: string | undefined;
  /** The reporter as it is written. */
  readonly written?: Span | undefined;
  /** First page, first section, number of a rule; the page cited for a short form; absent where it is blank. */
  readonly page?: string | undefined;
  /** The same as a number, where it begins with one. */
  readonly firstPage?: number | undefined;
  readonly pageSpan?: Span | undefined;
  readonly pin?: string | undefined;
  /** The first number of the pin, where it is a page. */
  readonly pinPage?: number | undefined;
  readonly pinKind?: PinKind | undefined;
  readonly sections?: readonly string[] | undefined;
  readonly year?: number | undefined;
  readonly yearSpan?: Span | undefined;
  /** The date as written, where it is more than a year: "Feb. 9, 2017". */
  readonly date?: string | undefined;
  readonly court?: string | undefined;
  /** "en banc", "per curiam", "Brennan, J., dissenting". */
  readonly weight?: string | undefined;
  readonly parentheticals?: readonly string[] | undefined;
  readonly docket?: string | undefined;
  /** Who wrote an article, where it is said before the journal. */
  readonly author?: string | undefined;
  /** A short name that the citation itself gives: `("Fact Concerts")`. */
  readonly alias?: string | undefined;
  /** "See also", "Cf.": the words before. */
  readonly signal?: string | undefined;
  /** The main citation that this one is a parallel of. */
  readonly parallelOf?: number | undefined;
  /** The citation whose subsequent history this one is, and the words that say so. */
  readonly historyOf?: number | undefined;
  readonly history?: string | undefined;
  /** The citation in whose parenthetical this one stands. */
  readonly within?: number | undefined;
  /** Whether it goes on the string of citations that the one before belongs to. */
  readonly joined: boolean;
  /** The label of the footnote that it stands in. */
  readonly note?: string | undefined;
  /** Whether it stands in a block quotation. */
  readonly quoted: boolean;
  /** Volume and reporter, and with the first page the authority: the same for every citation of it. */
  readonly seriesKey?: string | undefined;
  readonly authorityKey?: string | undefined;
  /** The same with its words: full citations that say the same have the same. */
  readonly signature?: string | undefined;
  /** Words of its names that can stand for it, in lower case. */
  readonly words?: readonly string[] | undefined;
}

export type PinKind = 'page' | 'star' | 'paragraph' | 'section' | 'note' | 'line';
