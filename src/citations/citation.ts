import { type Span, shifted } from '../text/span.js';
import { type CitationKind, fullKinds, type Reading, type Unresolved } from './reading.js';

export type { CitationKind, PinKind, Reading, Unresolved } from './reading.js';

/** One citation of a document. Spans are offsets into the source; indexes count the citations of the document. */
export class Citation {
  /** Its place among the citations of the document. */
  index = -1;
  /** What it stands for: the full citation (or the record cite) meant by a short form, *supra*, reference or *Id.* */
  antecedent: Citation | undefined;
  /** Why it stands for nothing, where it should. */
  unresolved: Unresolved | undefined;
  /** The authority that it cites, by number; the same for parallel, repeated and short forms. */
  authority: number | undefined;

  constructor(
    readonly reading: Reading,
    /** Where its block begins. */
    private readonly offset: number,
    /** The citations of its block, by the indexes that the reading uses. */
    private readonly siblings: readonly Citation[],
  ) {}

  get kind(): CitationKind {
    return this.reading.kind;
  }
  get span(): Span {
    return shifted(this.reading.span, this.offset);
  }
  get core(): Span {
    return shifted(this.reading.core, this.offset);
  }
  get name(): Span | undefined {
    return this.placed(this.reading.name);
  }
  get written(): Span | undefined {
    return this.placed(this.reading.written);
  }
  get pageSpan(): Span | undefined {
    return this.placed(this.reading.pageSpan);
  }
  get yearSpan(): Span | undefined {
    return this.placed(this.reading.yearSpan);
  }
  get plaintiff(): string | undefined {
    return this.callsDefendant ? undefined : this.reading.plaintiff;
  }
  get defendant(): string | undefined {
    return this.callsDefendant ? this.reading.plaintiff : this.reading.defendant;
  }
  /** Whether the one name of a reference is that of the second party of what it refers to. */
  private get callsDefendant(): boolean {
    const { kind, plaintiff = '', defendant } = this.reading;
    const meant = this.antecedent?.reading;
    if (kind !== 'reference' || defendant !== undefined || !meant?.defendant) return false;
    return meant.defendant.includes(plaintiff) && !meant.plaintiff?.includes(plaintiff);
  }
  get volume(): string | undefined {
    return this.reading.volume;
  }
  get reporter(): string | undefined {
    return this.reading.reporter;
  }
  get page(): string | undefined {
    return this.reading.page;
  }
  get pin(): string | undefined {
    return this.reading.pin;
  }
  get pinPage(): number | undefined {
    return this.reading.pinPage;
  }
  get sections(): readonly string[] | undefined {
    return this.reading.sections;
  }
  get year(): number | undefined {
    return this.reading.year;
  }
  get date(): string | undefined {
    return this.reading.date;
  }
  get court(): string | undefined {
    return this.reading.court;
  }
  get weight(): string | undefined {
    return this.reading.weight;
  }
  get parentheticals(): readonly string[] {
    return this.reading.parentheticals ?? [];
  }
  get docket(): string | undefined {
    return this.reading.docket;
  }
  get alias(): string | undefined {
    return this.reading.alias;
  }
  get author(): string | undefined {
    return this.reading.author;
  }
  get signal(): string | undefined {
    return this.reading.signal;
  }
  get history(): string | undefined {
    return this.reading.history;
  }
  get note(): string | undefined {
    return this.reading.note;
  }
  get quoted(): boolean {
    return this.reading.quoted;
  }
  get parallelOf(): number | undefined {
    return this.main?.index;
  }
  get historyOf(): number | undefined {
    return this.sibling(this.reading.historyOf)?.index;
  }
  get within(): number | undefined {
    return this.host?.index;
  }
  /** The index of what it stands for. */
  get refersTo(): number | undefined {
    return this.antecedent?.index;
  }
  /** The citation that it is a parallel of. */
  get main(): Citation | undefined {
    return this.sibling(this.reading.parallelOf);
  }
  /** The citation in whose parenthetical it stands. */
  get host(): Citation | undefined {
    return this.sibling(this.reading.within);
  }
  /** Whether it stands for an authority by itself. */
  get full(): boolean {
    return fullKinds.has(this.reading.kind);
  }

  private placed(span: Span | undefined): Span | undefined {
    return span && shifted(span, this.offset);
  }

  private sibling(index: number | undefined): Citation | undefined {
    return index === undefined ? undefined : this.siblings[index];
  }
}

/** The name of a case as written: "Kentucky v. Graham", "In re Gault". */
export function caseName(of: {
  readonly plaintiff?: string | undefined;
  readonly defendant?: string | undefined;
}): string {
  return of.plaintiff && of.defendant ? `${of.plaintiff} v. ${of.defendant}` : (of.plaintiff ?? of.defendant ?? '');
}
