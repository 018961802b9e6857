import type { Citation } from './citation.js';
import type { Citations } from './resolve.js';

/** One citation as `well-pleaded cites --format json` prints it. */
export interface ReportedCitation {
  readonly index: number;
  readonly kind: Citation['kind'];
  /** UTF-16 offsets into the file, half-open. */
  readonly start: number;
  readonly end: number;
  /** The source from `start` to `end`. */
  readonly text: string;
  readonly core: string;
  readonly plaintiff: string | null;
  readonly defendant: string | null;
  readonly volume: string | null;
  readonly reporter: string | null;
  readonly page: string | null;
  readonly pin: string | null;
  readonly sections: readonly string[] | null;
  readonly year: number | null;
  readonly date: string | null;
  readonly court: string | null;
  readonly docket: string | null;
  readonly author: string | null;
  /** The short name that the citation gives. */
  readonly alias: string | null;
  readonly signal: string | null;
  readonly weight: string | null;
  readonly parentheticals: readonly string[];
  readonly parallelOf: number | null;
  readonly historyOf: number | null;
  readonly history: string | null;
  /** The citation in whose parenthetical it stands. */
  readonly within: number | null;
  /** The full citation that a short form, *supra*, reference or *Id.* stands for. */
  readonly refersTo: number | null;
  /** The record cite that an *Id.* stands for. */
  readonly refersToRecord: number | null;
  /** Why it stands for nothing, where it should. */
  readonly unresolved: string | null;
  /** Where the first citation of the same authority is. */
  readonly authority: number | null;
}

/** The citations of a document as plain data. `text` is the source. */
export function reportCitations(citations: Citations, text: string): ReportedCitation[] {
  const first = new Map<number, number>();
  for (const { authority, index } of citations.all)
    if (authority !== undefined && !first.has(authority)) first.set(authority, index);
  return citations.all.map((citation): ReportedCitation => {
    const { span, core, antecedent } = citation;
    const record = antecedent?.kind === 'record';
    return {
      index: citation.index,
      kind: citation.kind,
      start: span.start,
      end: span.end,
      text: text.slice(span.start, span.end),
      core: text.slice(core.start, core.end),
      plaintiff: citation.plaintiff ?? null,
      defendant: citation.defendant ?? null,
      volume: citation.volume ?? null,
      reporter: citation.reporter ?? null,
      page: citation.page ?? null,
      pin: citation.pin ?? null,
      sections: citation.sections ?? null,
      year: citation.year ?? null,
      date: citation.date ?? null,
      court: citation.court ?? null,
      docket: citation.docket ?? null,
      author: citation.author ?? null,
      alias: citation.alias ?? null,
      signal: citation.signal ?? null,
      weight: citation.weight ?? null,
      parentheticals: citation.parentheticals,
      parallelOf: citation.parallelOf ?? null,
      historyOf: citation.historyOf ?? null,
      history: citation.history ?? null,
      within: citation.within ?? null,
      refersTo: record ? null : (citation.refersTo ?? null),
      refersToRecord: record ? (citation.refersTo ?? null) : null,
      unresolved: citation.unresolved ?? null,
      authority: citation.authority === undefined ? null : (first.get(citation.authority) ?? null),
    };
  });
}
