import { facesSection1983 } from '../../complaint/counts.js';
import type { Defendant } from '../../complaint/model.js';
import { plainName } from '../names.js';
import type { Found, Rule } from '../rule.js';

const university = /\b(?:university|universities|college|regents)\b/i;

/** Whether a State's university is an arm of it is a question that courts answer one by one, mostly with yes. */
function standingOf({ name }: Defendant): string {
  return university.test(name)
    ? 'the State or, as most courts hold of State universities, an arm of it'
    : 'the State or an arm of it';
}

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
        message: `${plainName(defendant)} is ${standingOf(defendant)}, and neither is a “person” under § 1983 (Will v. Mich. Dep’t of State Police, 491 U.S. 58, 64-71 (1989)). For damages sue the officers in their individual capacities; for an injunction sue the officer in charge in the official capacity.`,
      };
    }
  },
};
