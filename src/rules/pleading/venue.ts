import type { Complaint } from '../../complaint/complaint.js';
import { alleges, signal } from '../../complaint/pleading-text.js';
import { headingOf } from '../../complaint/sections.js';
import { perBlock } from '../../markdown/document.js';
import { addParagraph } from '../insertion.js';
import { titleSpan } from '../names.js';
import type { Found, Rule } from '../rule.js';

const venue = signal(/\bvenue\b|§+\s*1391\b|\b28\s+u\.?\s?s\.?\s?c\.?[^.;]{0,8}\b1391\b/i);

const question = perBlock(({ kind, prose }) => (kind === 'prose' ? /\bwhere did the events\b[^?]{0,120}\?/i.exec(prose.text) : null));

/** Whether a court form's own question about the place is answered: behind it, or in the block below. */
function isAnswered({ parts }: Complaint): boolean {
  return parts.some(({ placed: { block } }, i) => {
    const asked = question(block);
    if (!asked) return false;
    if (/\p{L}{2}/u.test(block.prose.text.slice(asked.index + asked[0].length))) return true;
    const next = parts[i + 1]?.placed.block;
    return next !== undefined && !headingOf(next) && /\p{L}{2}/u.test(next.prose.text) && !/^\W*[A-Z]\.\s|\?\s*$/.test(next.prose.text);
  });
}

/** 28 U.S.C. § 1391(b). */
export const rule: Rule = {
  id: 'pleading/venue',
  severity: 'information',
  title: 'There is no allegation of venue',
  *check({ complaint }): Iterable<Found> {
    if (complaint?.court?.system !== 'federal' || complaint.form || alleges(complaint.parts, venue) || isAnswered(complaint)) return;
    yield {
      span: titleSpan(complaint),
      message: 'Nothing says why venue lies in this district (28 U.S.C. § 1391(b)). One sentence does: where the events took place, or where the defendants reside.',
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
