import type { Complaint } from '../../complaint/complaint.js';
import { isAnswered } from '../../complaint/form-questions.js';
import { alleges, signal } from '../../complaint/pleading-text.js';
import { blocksWith } from '../../markdown/blocks-with.js';
import { addParagraph } from '../insertion.js';
import { titleSpan } from '../names.js';
import type { Found, Rule } from '../rule.js';

const words =
  /\bcolou?r of (?:[a-z’' ]{0,60}\b)?(?:laws?|authority|statute|ordinance)\b|\bunder colou?r\b|\bstate actors?\b|\bstate action\b|\bjoint(?:ly)? (?:action|with|participa\w+|engaged)\b|\bacting jointly\b|\bclothed with the authority\b/i;
const color = signal(words);
/** A court form's own question. */
const question = /\b(?:acted|acting|was acting|act) under colou?r of (?:state or local |state )?law\b\W*/i;
const asks = blocksWith(
  ({ kind, prose }) =>
    (kind === 'prose' && /\bexplain how\b/i.test(prose.text) && question.exec(prose.text)) || undefined,
);

/** The answer to the form's question says how they acted under color of law. */
function saysHow({ document, parts }: Complaint): boolean {
  return asks(document).some(({ index, value }) => isAnswered(parts, index, value));
}

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
      saysHow(complaint)
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
