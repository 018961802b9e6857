import { answered } from '../../complaint/form-questions.js';
import { alleges, signal } from '../../complaint/pleading-text.js';
import { addParagraph } from '../insertion.js';
import { titleSpan } from '../names.js';
import type { Found, Rule } from '../rule.js';

const words =
  /\bcolou?r of (?:[a-z’' ]{0,60}\b)?(?:laws?|authority|statute|ordinance)\b|\bunder colou?r\b|\bstate actors?\b|\bstate action\b|\bjoint(?:ly)? (?:action|with|participa\w+|engaged)\b|\bacting jointly\b|\bclothed with the authority\b/i;
const color = signal(words);

/** West v. Atkins, 487 U.S. 42, 48 (1988). */
export const rule: Rule = {
  id: 'pleading/color-of-law',
  severity: 'warning',
  title: '§ 1983 is pleaded and nothing alleges action under color of State law',
  *check({ complaint }): Iterable<Found> {
    if (
      !complaint?.pleads1983 ||
      complaint.court?.system !== 'federal' ||
      words.test(`${complaint.title?.text ?? ''} ${complaint.rightColumn}`) ||
      alleges(complaint.parts, color) ||
      answered(complaint.document, complaint.parts, 'color')
    )
      return;
    yield {
      span: titleSpan(complaint),
      message:
        'Nothing alleges that the defendants acted under color of State law, an element of every § 1983 claim (West v. Atkins, 487 U.S. 42, 48 (1988)). Add a sentence that says so.',
      fixes: complaint.governments.includes('federal')
        ? []
        : [
            addParagraph(complaint, 'Add that the Defendants acted under color of State law', {
              text: `At all times relevant to this complaint, ${complaint.defendants.length > 1 ? 'each Defendant' : 'Defendant'} acted under color of state law.`,
              section: 'parties',
              heading: 'Parties',
            }),
          ],
    };
  },
};
