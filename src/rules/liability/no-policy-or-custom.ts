import { facesSection1983 } from '../../complaint/counts.js';
import { alleges, signal } from '../../complaint/pleading-text.js';
import { plainName } from '../names.js';
import type { Found, Rule } from '../rule.js';
import { otherSenses, policyWords } from './policy-words.js';

const municipal = signal(policyWords, otherSenses);

/** Monell, 436 U.S. at 690-94; City of Canton v. Harris, 489 U.S. 378 (1989); Pembaur v. City of Cincinnati, 475 U.S. 469 (1986). */
export const rule: Rule = {
  id: 'liability/no-policy-or-custom',
  severity: 'warning',
  title: 'A municipality is sued under § 1983 and no policy or custom is alleged',
  *check({ complaint }): Iterable<Found> {
    if (!complaint?.pleads1983 || alleges(complaint.parts, municipal)) return;
    for (const [index, defendant] of complaint.defendants.entries()) {
      if (defendant.kind !== 'municipality' || !facesSection1983(complaint, index)) continue;
      yield {
        span: defendant.span,
        defendant: defendant.name,
        message: `${plainName(defendant)} is sued under § 1983, and nothing alleges a policy, custom, failure to train, ratification or a final policymaker’s act. Without one the claim fails (Monell v. Dep’t of Soc. Servs., 436 U.S. 658, 690-94 (1978)). Allege which, and facts that show it.`,
      };
    }
  },
};
