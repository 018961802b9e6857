import type { Analysis } from '../analysis.js';
import { type Citation, type Citations, caseName } from '../citations/resolve.js';
import type { Span } from '../text/span.js';
import { coreWords } from './citation-words.js';
import { counted } from './plain-words.js';

/** Where the authority cited at an offset is cited in full: the first such citation before it, or else the first at all. */
export function citationDefinition(analysis: Analysis, offset: number): Span | undefined {
  const { citations } = analysis;
  const citation = citations.at(offset);
  const target = citation && citations.target(citation);
  if (!target) return undefined;
  const first = authorityCitations(citations, target).find(({ full, main }) => full && !main);
  return (first ?? target).span;
}

/** Every citation of the authority cited at an offset, in order; a parallel cite is part of the one that it belongs to. */
export function citationReferences(analysis: Analysis, offset: number): readonly Span[] {
  const { citations } = analysis;
  const citation = citations.at(offset);
  const target = citation && citations.target(citation);
  if (!target) return [];
  return authorityCitations(citations, target)
    .filter(({ main }) => !main)
    .map(({ span }) => span);
}

function authorityCitations(citations: Citations, target: Citation): Citation[] {
  const indexes = citations.authorityOf(target)?.citations ?? [target.index];
  return indexes.flatMap((index) => citations.all[index] ?? []);
}

/** A name to show behind the words that stand for it. */
export interface NameHint {
  /** Behind the *Id.* and its pin. */
  readonly offset: number;
  readonly name: string;
}

/** The names behind each *Id.* in a stretch of the document. */
export function idHints({ citations }: Analysis, within: Span): NameHint[] {
  return citations.around(within).flatMap((citation) => {
    const target = citation.kind === 'id' ? citation.antecedent : undefined;
    if (!target || citation.core.end < within.start || citation.core.start > within.end) return [];
    const main = target.main ?? target;
    const name = target.kind === 'record' ? 'the record' : caseName(main) || coreWords(main);
    return [{ offset: citation.core.end, name }];
  });
}

/** Each authority that is cited more than once, at its first full citation: "cited 4 times". */
export function citationCounts({ citations }: Analysis): { readonly span: Span; readonly words: string }[] {
  return citations.authorities.flatMap((authority) => {
    const all = authority.citations.flatMap((index) => citations.all[index] ?? []).filter(({ main }) => !main);
    const first = all.find(({ full }) => full);
    const name = first && (caseName(first) || coreWords(first));
    return first && all.length > 1
      ? [{ span: first.span, words: `${name}: cited ${counted(all.length, 'time')}` }]
      : [];
  });
}
