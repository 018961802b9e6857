import type { Citation } from '../../citations/resolve.js';
import type { Decision, ScotusIndex } from '../../citations/scotus.js';
import type { Fix, Found, Rule } from '../rule.js';
import { placeEdits } from './name-mismatch.js';
import { decisionsMeant, decisionWords, mistyped, scotusCites, type Verdict } from './scotus-cite.js';

/** The decision whose pages a page falls among: the last that begins before it. */
function decisionAround(
  index: ScotusIndex,
  volume: number,
  page: number,
): { within: Decision | undefined; last: boolean } {
  let within: Decision | undefined;
  let last = true;
  for (const [first, [decision]] of index.volume(volume)) {
    if (first < page) {
      if (!within || first > within.page) within = decision;
    } else last = false;
  }
  return { within, last };
}

/** The bundled index of Supreme Court decisions, complete for volumes 1 to 579 but for orders. */
export const rule: Rule = {
  id: 'citation/not-found',
  severity: 'warning',
  title: 'No Supreme Court decision begins at the cited page',
  *check({ citations }, { scotus }): Iterable<Found> {
    if (!scotus) return;
    for (const { citation, note } of scotusCites(citations, scotus)) {
      const { decisions, volume, page, name } = note;
      if (decisions.length || (!scotus.covers(volume, page) && !isSlip(note, scotus))) continue;
      const { within, last } = decisionAround(scotus, volume, page);
      if (last && volume < 350) continue;
      const meant = nearestOf(note, scotus, within);
      const why = within && !last ? ` The page falls within ${within.name}, which begins at ${within.page}.` : '';
      const offer = meant[0] ? ` ${decisionWords(meant[0])} may be meant.` : '';
      yield {
        span: pageOf(citation),
        message: `No decision of the Supreme Court begins at ${volume} U.S. ${page}.${name && meant.length ? offer : why || offer}`,
        fixes: meant.map(
          (decision, n): Fix => ({
            title: `Cite ${decisionWords(decision)}`,
            edits: placeEdits(citation, decision),
            ...(n === 0 && meant.length === 1 ? { preferred: true } : {}),
          }),
        ),
      };
    }
  },
};

/**
 * Among the pages of orders: "430 U.S. 871, 828" of a decision that begins at 817, for the page cited for the point lies in that one; "541 U.S. 825" of one that
 * begins at 511 U.S. 825, a figure of the volume away.
 */
const isSlip = (note: Verdict, index: ScotusIndex): boolean => {
  const { volume, page, pinPage } = note;
  return (
    note.name !== '' &&
    decisionsMeant(note, index).some(
      (decision) =>
        (decision.volume === volume && pinPage !== undefined && pinPage < page && decision.page <= pinPage) ||
        (decision.page === page && mistyped(volume).has(decision.volume)),
    )
  );
};

/** Decisions of the name; without a name, the one among whose pages the cited page falls. */
function nearestOf(note: Verdict, index: ScotusIndex, within: Decision | undefined): readonly Decision[] {
  if (!note.name) return within && within.year === note.year ? [within] : [];
  return decisionsMeant(note, index).slice(0, 3);
}

/** From the volume to the page: what cannot be right. */
function pageOf({ core, pageSpan }: Citation) {
  return pageSpan ? { start: core.start, end: pageSpan.end } : core;
}
