import type { Complaint } from '../../complaint/complaint.js';
import { alleges, signal } from '../../complaint/pleading-text.js';
import { headingOf } from '../../complaint/sections.js';
import { blocksWith } from '../../markdown/blocks-with.js';
import { addParagraph } from '../insertion.js';
import { titleSpan } from '../names.js';
import type { Found, Rule } from '../rule.js';

const words =
  /\bcolou?r of (?:[a-z’' ]{0,60}\b)?(?:laws?|authority|statute|ordinance)\b|\bunder colou?r\b|\bstate actors?\b|\bstate action\b|\bjoint(?:ly)? (?:action|with|participa\w+|engaged)\b|\bacting jointly\b|\bclothed with the authority\b/i;
const color = signal(words);
/** A court form's own question. */
const question = /\bacted under colou?r of state or local law\b\W*/i;
const asks = blocksWith(({ kind, prose }) => (kind === 'prose' && question.exec(prose.text)) || undefined);

/** Whether the form's question is answered, behind it or in the block below: the answer says how they acted under color of law. */
function isAnswered({ document, parts }: Complaint): boolean {
  return asks(document).some(({ index, value }) => {
    const [below] = parts.within({ start: index + 1, end: index + 2 });
    const rest = value.input.slice(value.index + value[0].length);
    return [rest, below && !headingOf(below.placed.block) ? below.placed.block.prose.text : ''].some((text) =>
      /\p{L}{3}/u.test(text),
    );
  });
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
      isAnswered(complaint)
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
