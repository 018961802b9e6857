import type { Citation, Citations } from '../../citations/resolve.js';
import type { Span } from '../../text/span.js';
import type { Found, Rule } from '../rule.js';
import { scotusCites } from './scotus-cite.js';

/** The bundled index of Supreme Court decisions: the year in the parenthetical is not the year decided. */
export const rule: Rule = {
  id: 'citation/year',
  severity: 'warning',
  title: 'The year is not the year of the decision',
  *check({ citations }, { scotus }): Iterable<Found> {
    if (!scotus) return;
    for (const { citation, note } of scotusCites(citations, scotus)) {
      const { named, name, year } = note;
      if (year === undefined || !named.length) continue;
      if (named.some((decision) => Math.abs(decision.year - year) <= (decision.yearUncertain ? 1 : 0))) continue;
      const span = yearSpan(citations, citation);
      const right = named[0]?.year;
      if (!span || right === undefined) continue;
      const what = name || `${citation.volume} U.S. ${citation.page}`;
      yield {
        span,
        message: `${what} was decided in ${right}, not ${year}.`,
        fixes:
          named.length === 1
            ? [{ title: `Write ${right}`, edits: [{ ...span, text: String(right) }], preferred: true }]
            : [],
      };
    }
  },
};

/** Where the year stands: in the citation's own parenthetical, or in that of the last of its parallel cites. */
function yearSpan(citations: Citations, citation: Citation): Span | undefined {
  if (citation.yearSpan) return citation.yearSpan;
  const main = citation.main ?? citation;
  for (let at = main.index; at < main.index + 12; at++) {
    const other = citations.get(at);
    if (other?.main === main && other.yearSpan) return other.yearSpan;
  }
  return undefined;
}
