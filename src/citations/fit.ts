import type { Reading } from './reading.js';

/** How far behind its first page a decision still reaches, for a pin to be plausible. */
const longestDecision = 300;

export function pageOf(full: Reading): number {
  return full.firstPage ?? 0;
}

export function startsBefore(full: Reading, pin: number | undefined): boolean {
  return pin === undefined || full.page === undefined || pageOf(full) <= pin;
}

export function plausible(full: Reading, pin: number | undefined): boolean {
  const { page, kind } = full;
  if (pin === undefined || page === undefined || kind !== 'case' || full.pinKind === 'star') return true;
  const first = pageOf(full);
  return pin >= first && pin <= first + longestDecision;
}

/** Whether the pin of an *Id.* can be one of what it would mean: no page of a statute, no section of a case. */
export function fits(id: Reading, target: Reading): boolean {
  const { pinKind, pinPage } = id;
  if (pinKind === undefined) return true;
  const { kind, volume, page, reporter } = target;
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

export function sameFiling(a: Reading, b: Reading): boolean {
  return a.reporter === b.reporter && a.page?.split(/[ ,]at|¶/)[0] === b.page?.split(/[ ,]at|¶/)[0];
}
