import { type Span, shifted } from '../text/span.js';
import { type CitationKind, fullKinds, type Reading, type Unresolved } from './reading.js';
import type { Resolution } from './resolution.js';

export type { CitationKind, PinKind, Reading, Unresolved } from './reading.js';

/** The citations of a document, as one of them sees them. */
interface Others {
  readonly resolution: Resolution;
  /** The one with a number. */
  numbered(number: number): Citation;
}

/**
 * One citation of a document: what its block says, where the block stands, and what became of it in the document. Spans are offsets into the source; indexes count
 * the citations of the document.
 */
export class Citation {
  /** Its place among the citations of the document. */
  readonly index: number;

  constructor(
    readonly reading: Reading,
    /** Where its block begins. */
    private readonly offset: number,
    /** The citations of its block, by the indexes that the reading uses. */
    private readonly siblings: readonly Citation[],
    /** Its number among all mentions of the document, by which the resolution knows it. */
    private readonly number: number,
    private readonly others: Others,
  ) {
    this.index = others.resolution.indexOf(number);
  }

  /** What it stands for: the full citation (or the record cite) meant by a short form, *supra*, reference or *Id.* */
  get antecedent(): Citation | undefined {
    const meant = this.others.resolution.antecedent(this.number);
    return meant === undefined ? undefined : this.others.numbered(meant);
  }
  /** Why it stands for nothing, where it should. */
  get unresolved(): Unresolved | undefined {
    return this.others.resolution.unresolved.get(this.number);
  }
  /** The authority that it cites, by number; the same for parallel, repeated and short forms. */
  get authority(): number | undefined {
    return this.others.resolution.authority(this.number);
  }
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
    if (kind !== 'reference' || defendant !== undefined) return false;
    const meant = this.antecedent?.reading;
    if (!meant?.defendant) return false;
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
