import { addParagraph } from '../insertion.js';
import { titleSpan } from '../names.js';
import type { Found, Rule } from '../rule.js';

/** 28 U.S.C. § 1391(b). */
export const rule: Rule = {
  id: 'pleading/venue',
  severity: 'information',
  title: 'There is no allegation of venue',
  *check({ complaint }): Iterable<Found> {
    if (complaint?.court?.system !== 'federal' || complaint.venue) return;
    yield {
      span: titleSpan(complaint),
      message:
        'Nothing says why venue lies in this district (28 U.S.C. § 1391(b)). One sentence does: where the events took place, or where the defendants reside.',
      fixes: [
        addParagraph(complaint, 'Add an allegation of venue', {
          text: 'Venue is proper in this District under 28 U.S.C. § 1391(b)(2), because a substantial part of the events or omissions giving rise to the claims occurred in this District.',
          section: 'jurisdiction',
          heading: 'Jurisdiction and Venue',
        }),
      ],
    };
  },
};
