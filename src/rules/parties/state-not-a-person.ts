import { facesSection1983 } from '../../complaint/counts.js';
import { plainName } from '../names.js';
import type { Found, Rule } from '../rule.js';

/** Will v. Mich. Dep't of State Police, 491 U.S. 58, 64-71 (1989). */
export const rule: Rule = {
  id: 'parties/state-not-a-person',
  severity: 'warning',
  title: 'A State or an arm of it is named a § 1983 defendant',
  *check({ complaint }): Iterable<Found> {
    if (!complaint?.pleads1983) return;
    for (const [index, defendant] of complaint.defendants.entries()) {
      if ((defendant.kind !== 'state' && defendant.kind !== 'state-agency') || !facesSection1983(complaint, index))
        continue;
      yield {
        span: defendant.span,
        defendant: defendant.name,
        message: `${plainName(defendant)} is the State or an arm of it, and neither is a “person” under § 1983 (Will v. Mich. Dep’t of State Police, 491 U.S. 58, 64-71 (1989)). For damages sue the officers in their individual capacities; for an injunction sue the officer in charge in the official capacity.`,
      };
    }
  },
};
