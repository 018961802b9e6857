import { plainName } from '../names.js';
import type { Found, Rule } from '../rule.js';

/** Fed. R. Civ. P. 17(b)(3): the law of the State in which the court sits decides whether a department can be sued. */
export const rule: Rule = {
  id: 'parties/department-not-suable',
  severity: 'hint',
  title: 'A police department, sheriff’s office or jail is named a defendant',
  *check({ complaint }): Iterable<Found> {
    if (!complaint?.pleads1983) return;
    const body = complaint.defendants.find(({ kind }) => kind === 'municipality');
    for (const defendant of complaint.defendants) {
      if (defendant.kind !== 'department') continue;
      yield {
        span: defendant.span,
        defendant: defendant.name,
        message: `In many States a department like ${plainName(defendant)} has no capacity to be sued; it varies by State (Fed. R. Civ. P. 17(b)(3)). ${body ? `${plainName(body)} is a defendant already: look up whether the department adds anything.` : 'Look it up, and name the city or the county that it belongs to.'}`,
        ...(body ? { related: [{ span: body.span, message: 'The government that it may be a part of.' }] } : {}),
      };
    }
  },
};
