import type { Analysis } from '../analysis.js';
import { addressOf } from '../citations/address.js';
import type { Citation, Citations } from '../citations/resolve.js';
import type { Span } from '../text/span.js';
import { citationWords } from './citation-words.js';

/** A citation that can be opened. */
export interface CitationLink {
  readonly span: Span;
  readonly url: string;
  /** What opens: "Kentucky v. Graham, 473 U.S. 159 (1985)". */
  readonly title: string;
}

type Providers = Parameters<typeof addressOf>[1];

/** Every citation with an address: full ones their own, short forms and *Id.* that of what they stand for. */
export function citationLinks(analysis: Analysis, providers?: Providers): CitationLink[] {
  const { citations } = analysis;
  return citations.all.flatMap((citation) => {
    const link = linkOf(citations, citation, providers);
    return link ? [link] : [];
  });
}

function linkOf(citations: Citations, citation: Citation, providers: Providers): CitationLink | undefined {
  const target = citations.target(citation);
  const url = target && addressOf(target, providers);
  return url ? { span: clickable(citation), url, title: citationWords(citations, target) } : undefined;
}

/** The name with the volume and page, or the words that stand for them; a parallel cite only itself. */
function clickable(citation: Citation): Span {
  const { core, name } = citation;
  const start = citation.parallelOf === undefined && name && name.start < core.start ? name.start : core.start;
  return { start, end: core.end };
}
