import { signal, alleges } from '../../complaint/pleading-text.js';
import { titleSpan } from '../names.js';
import type { Found, Rule } from '../rule.js';

const venue = signal(/\bvenue\b|§+\s*1391\b|\b28\s+u\.?\s?s\.?\s?c\.?[^.;]{0,8}\b1391\b/i);

/** 28 U.S.C. § 1391(b). */
export const rule: Rule = {
  id: 'pleading/venue',
  severity: 'information',
  title: 'There is no allegation of venue',
  *check({ complaint }): Iterable<Found> {
    if (complaint?.court?.system !== 'federal' || complaint.form || alleges(complaint.parts, venue)) return;
    yield {
      span: titleSpan(complaint),
      message: 'Nothing says why venue lies in this district (28 U.S.C. § 1391(b)). One sentence does: where the events took place, or where the defendants reside.',
    };
  },
};
