import { namesConstitutionalRight, namesRight } from '../../complaint/count-basis.js';
import { asks } from '../../complaint/form-questions.js';
import { alleges, sentencesIn, signal, signalBy } from '../../complaint/pleading-text.js';
import type { Found, Rule } from '../rule.js';

/** An introduction's "and Title II of the ADA" is a claim of its own and gives a § 1983 count no right. */
const right = signal(namesConstitutionalRight);
const ofEveryCount = /\b(?:every|each|all)\s+(?:of\s+the\s+)?(?:counts?|claims?)\b/i;
const everyCount = signalBy(
  (block) =>
    ofEveryCount.test(block.prose.running) &&
    sentencesIn(block).some(({ text, quoted }) => !quoted && ofEveryCount.test(text) && namesRight.test(text)),
);

/** Albright v. Oliver, 510 U.S. 266, 271 (1994) (plurality); Baker v. McCollan, 443 U.S. 137, 144 n.3 (1979). */
export const rule: Rule = {
  id: 'pleading/no-underlying-right',
  severity: 'warning',
  title: 'A § 1983 count names no right',
  *check({ complaint }): Iterable<Found> {
    if (!complaint?.pleads1983 || complaint.court?.system !== 'federal') return;
    if (alleges(complaint.parts, right, ['introduction']) || alleges(complaint.parts, everyCount)) return;
    for (const count of complaint.counts) {
      if (count.right || !(count.bases.includes('section-1983') || (complaint.form && !count.bases.length))) continue;
      // A form asks once for the rights, elsewhere, unless it asks at each claim.
      if (
        complaint.form &&
        ![...complaint.parts.within(count.blocks)].some(({ placed }) => asks('right', placed.block))
      )
        continue;
      yield {
        span: count.span,
        message:
          'This count pleads § 1983 and names no right. Section 1983 creates none of its own (Baker v. McCollan, 443 U.S. 137, 144 n.3 (1979)): say which amendment, clause or federal statute was violated.',
      };
    }
  },
};
