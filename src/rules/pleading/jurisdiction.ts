import type { Complaint } from '../../complaint/complaint.js';
import { alleges, signal } from '../../complaint/pleading-text.js';
import { addParagraph } from '../insertion.js';
import { titleSpan } from '../names.js';
import type { Fix, Found, Rule } from '../rule.js';

const slip = signal(
  /\b(?:jurisdiction|power to hear)\b[^.]{0,200}(?:§+\s*1341|u\.?s\.?c\.?[^.;]{0,8}\b(?:1341|1311|1334|1433|1383)\b)/i,
);

function adding(complaint: Complaint): Fix {
  const text = complaint.pleads1983
    ? 'This action arises under the Constitution of the United States and 42 U.S.C. § 1983. The Court has subject-matter jurisdiction under 28 U.S.C. §§ 1331 and 1343(a)(3).'
    : 'This action arises under the Constitution of the United States. The Court has subject-matter jurisdiction under 28 U.S.C. § 1331.';
  return addParagraph(complaint, 'Add a statement of jurisdiction', {
    text,
    section: 'jurisdiction',
    heading: 'Jurisdiction and Venue',
  });
}

/** Fed. R. Civ. P. 8(a)(1). */
export const rule: Rule = {
  id: 'pleading/jurisdiction',
  severity: 'warning',
  title: 'There is no statement of subject-matter jurisdiction',
  *check({ complaint }): Iterable<Found> {
    if (
      complaint?.court?.system !== 'federal' ||
      // The forms of most districts have a part for it, with boxes that state the basis.
      (complaint.form && complaint.sections.some(({ kind }) => kind === 'jurisdiction')) ||
      complaint.jurisdiction ||
      alleges(complaint.parts, slip)
    )
      return;
    yield {
      span: titleSpan(complaint),
      message:
        'There is no statement of the court’s subject-matter jurisdiction, which Fed. R. Civ. P. 8(a)(1) requires. A § 1983 complaint cites 28 U.S.C. §§ 1331 and 1343(a)(3).',
      fixes: complaint.pleads1983 || complaint.pleadsBivens ? [adding(complaint)] : [],
    };
  },
};
