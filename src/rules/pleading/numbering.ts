import type { Complaint } from '../../complaint/complaint.js';
import { isPrinted } from '../../complaint/form-print.js';
import { numberSpan, type Paragraph } from '../../complaint/paragraphs.js';
import type { Section } from '../../complaint/sections.js';
import { breakIn, type Step, seriesOf } from '../../complaint/sequence.js';
import { fixLater, renumberFrom } from '../insertion.js';
import type { Found, Rule } from '../rule.js';

/** So many paragraphs under one question of a form are the plaintiff's, not the form's own numbers. */
const ownLength = 8;

/** On a court's form the longest list under one heading, if it is long: the statement of the claim. */
function ownSeries({ paragraphs, parts }: Complaint): readonly Paragraph[] {
  const lists = new Map<Section | undefined, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const section = parts.at(paragraph.block)?.section;
    const list = lists.get(section);
    if (list) list.push(paragraph);
    else lists.set(section, [paragraph]);
  }
  const longest = [...lists.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return longest.length >= ownLength ? longest : [];
}

/** Whether a few numbers are left out, and none of them is the form's own. */
function isSkip({ parts }: Complaint, steps: readonly Step[], at: number): boolean {
  const { paragraph, expected } = steps[at] as Step;
  const before = steps[at - 1]?.paragraph.block ?? paragraph.block;
  const between = parts.document.blocks.slice(before + 1, paragraph.block);
  return (
    paragraph.number.value > expected &&
    paragraph.number.value <= expected + 3 &&
    !between.some(({ block }) => isPrinted(block))
  );
}

/** Fed. R. Civ. P. 10(b): numbered paragraphs, so that an answer can speak to each. */
export const rule: Rule = {
  id: 'pleading/numbering',
  severity: 'information',
  title: 'Numbered paragraphs skip, repeat or restart',
  *check({ complaint }): Iterable<Found> {
    if (complaint?.court?.system !== 'federal') return;
    const steps = seriesOf(complaint.form ? ownSeries(complaint) : complaint.paragraphs);
    const from = breakIn(steps);
    if (from < 0 || (complaint.form && !isSkip(complaint, steps, from))) return;
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
