import { numberSpan } from '../../complaint/paragraphs.js';
import { breakIn, type Step, seriesOf } from '../../complaint/sequence.js';
import { fixLater, renumberFrom } from '../insertion.js';
import type { Found, Rule } from '../rule.js';

/** Fed. R. Civ. P. 10(b): numbered paragraphs, so that an answer can speak to each. */
export const rule: Rule = {
  id: 'pleading/numbering',
  severity: 'information',
  title: 'Numbered paragraphs skip, repeat or restart',
  *check({ complaint }): Iterable<Found> {
    if (complaint?.court?.system !== 'federal' || complaint.form) return;
    const steps = seriesOf(complaint.paragraphs);
    const from = breakIn(steps);
    if (from < 0) return;
    const { paragraph, expected, expectedSection } = steps[from] as Step;
    const { document } = complaint;
    const { number } = paragraph;
    const is = number.section === undefined ? `${number.value}` : `${number.section}.${number.value}`;
    const due = expectedSection === undefined ? `${expected}` : `${expectedSection}.${expected}`;
    const canRenumber = number.section === expectedSection;
    yield {
      span: numberSpan(document, paragraph),
      message: `This is paragraph ${is}; ${due} was due. An answer must be able to speak to each paragraph by its number (Fed. R. Civ. P. 8(b), 10(b)).`,
      fixes: canRenumber
        ? [
            fixLater(() => ({
              title: `Renumber from here on, beginning with ${due}`,
              edits: renumberFrom(document, steps, from, expected),
            })),
          ]
        : [],
    };
  },
};
