import { checkJury } from '../check-box.js';
import { addBeforeClosing, withFixes } from '../insertion.js';
import { titleSpan } from '../names.js';
import type { Found, Rule } from '../rule.js';

/** Fed. R. Civ. P. 38(b). */
export const rule: Rule = {
  id: 'pleading/jury-demand',
  severity: 'information',
  title: 'Damages are sought and no jury is demanded',
  *check({ complaint }): Iterable<Found> {
    if (complaint?.court?.system !== 'federal' || complaint.juryDemand) return;
    const money = complaint.relief.some(
      ({ kinds }) => kinds.includes('compensatory') || kinds.includes('punitive') || kinds.includes('nominal'),
    );
    if (!money) return;
    yield withFixes(
      {
        span: titleSpan(complaint),
        message:
          'No jury is demanded. A party who does not demand one within 14 days after the last pleading directed to the issue waives it (Fed. R. Civ. P. 38(b), (d)).',
      },
      () => [
        checkJury(complaint) ??
          addBeforeClosing(complaint, 'Add a jury demand above the signature', 'Jury Demand', () => [
            `Plaintiff${complaint.plaintiffs.length > 1 ? 's demand' : ' demands'} a trial by jury on all issues so triable. Fed. R. Civ. P. 38(b).`,
          ]),
      ],
    );
  },
};
