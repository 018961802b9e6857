import type { Citation } from './citation.js';

/** How far behind its first page a decision still reaches, for a pin to be plausible. */
const longestDecision = 300;

export function pageOf(full: Citation): number {
  return full.reading.firstPage ?? 0;
}

export function startsBefore(full: Citation, pin: number | undefined): boolean {
  return pin === undefined || full.reading.page === undefined || pageOf(full) <= pin;
}

/** The one with the greatest first page, and of those the latest: no decision reaches over the next. */
export function nearest(candidates: readonly Citation[]): Citation | undefined {
  let best: Citation | undefined;
  for (const full of candidates) if (!best || pageOf(full) >= pageOf(best)) best = full;
  return best;
}

export function plausible(full: Citation, pin: number | undefined): boolean {
  const { page, kind } = full.reading;
  if (pin === undefined || page === undefined || kind !== 'case' || full.reading.pinKind === 'star') return true;
  const first = pageOf(full);
  return pin >= first && pin <= first + longestDecision;
}

/** Whether the pin of an *Id.* can be one of what it would mean: no page of a statute, no section of a case. */
export function fits(id: Citation, target: Citation): boolean {
  const { pinKind, pinPage } = id.reading;
  if (pinKind === undefined) return true;
  const { kind, volume, page, reporter } = target.reading;
  if (kind === 'record') return true;
  if (kind === 'case') {
    if (pinKind === 'section') return false;
    if (pinKind !== 'page' || pinPage === undefined) return true;
    const yearly = volume !== undefined && volume.length === 4;
    if (yearly || page === undefined || /LEXIS|WL|Slip/.test(reporter ?? '')) return true;
    return pinPage >= pageOf(target) && pinPage <= pageOf(target) + longestDecision;
  }
  if (kind === 'regulation' && /Reg\.$/.test(reporter ?? '')) return true;
  if (kind === 'journal' || kind === 'session-law') return pinKind !== 'section' || kind === 'session-law';
  return pinKind === 'section' || pinKind === 'paragraph' || pinKind === 'note';
}

export function sameFiling(a: Citation, b: Citation): boolean {
  return (
    a.reading.reporter === b.reading.reporter &&
    a.reading.page?.split(/[ ,]at|¶/)[0] === b.reading.page?.split(/[ ,]at|¶/)[0]
  );
}
