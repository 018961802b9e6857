import { type Citation, type Citations, caseName } from '../citations/resolve.js';

/** A citation in one line of plain text: a case with its name, court and year, borrowed from the main cite of a parallel one. */
export function citationWords(citations: Citations, citation: Citation): string {
  if (citation.kind !== 'case') return coreWords(citation);
  const main = citation.parallelOf === undefined ? citation : (citations.all[citation.parallelOf] ?? citation);
  const name = caseName(citation) || caseName(main);
  const court = citation.court ?? main.court;
  const year = citation.year ?? main.year;
  const parenthesis = [court, year].filter((part) => part !== undefined).join(' ');
  return `${name ? `${name}, ` : ''}${coreWords(citation)}${parenthesis ? ` (${parenthesis})` : ''}`;
}

/** "473 U.S. 159", "42 U.S.C. § 1983", "Fed. R. Civ. P. 12". */
export function coreWords(citation: Citation): string {
  const { kind, volume, reporter, page, sections } = citation;
  if (kind === 'statute' || kind === 'regulation') {
    const sign = (sections?.length ?? 1) > 1 ? '§§' : '§';
    return [volume, reporter, page && sign, sections?.join(', ') ?? page].filter((part) => part).join(' ');
  }
  return [volume, reporter, page ?? (kind === 'case' ? '___' : undefined)].filter((part) => part).join(' ');
}
