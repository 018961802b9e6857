import { perBlock } from '../../markdown/document.js';
import { addBeforeClosing } from '../insertion.js';
import { titleSpan } from '../names.js';
import type { Found, Rule } from '../rule.js';

const demand = /\bjury\b/i;
const other = /\bgrand\s+jur(?:y|ies)\b|\bleave it to the jury\b|\bjury (?:acquitted|convicted|found|duty|pool|selection)\b|\b(?:a|the) jury (?:acquitted|convicted|found)\b|\bquestions? for (?:a|the) jury\b|\bperjury\b|\b(?:criminal|his|her|their) (?:criminal )?jury trial\b/gi;
const boxes = /[☐☒☑□◻]|\[[ xX]?\]/;
const yes = /(?:[☒☑✓✔]|\[[xX]\])\s*yes\b|\byes\s*(?:[☒☑✓✔]|\[[xX]\])/i;
const demands = perBlock((block) => {
  if (block.kind !== 'prose' || !/jury/i.test(block.prose.text)) return false;
  const text = block.prose.text.replace(/\s+/g, ' ').replace(other, ' ');
  return demand.test(text) && (!boxes.test(text) || !/\byes\b/i.test(text) || yes.test(text));
});

/** Fed. R. Civ. P. 38(b). */
export const rule: Rule = {
  id: 'pleading/jury-demand',
  severity: 'information',
  title: 'Damages are sought and no jury is demanded',
  *check({ complaint }): Iterable<Found> {
    if (complaint?.court?.system !== 'federal') return;
    if (complaint.document.blocks.some(({ block, struck }) => !struck && demands(block))) return;
    const money = complaint.relief.some(({ kinds }) => kinds.includes('compensatory') || kinds.includes('punitive') || kinds.includes('nominal'));
    if (!money) return;
    yield {
      span: titleSpan(complaint),
      message: 'No jury is demanded. A party who does not demand one within 14 days after the last pleading directed to the issue waives it (Fed. R. Civ. P. 38(b), (d)).',
      fixes: [addBeforeClosing(complaint, 'Add a jury demand above the signature', 'Jury Demand', () => [`Plaintiff${complaint.plaintiffs.length > 1 ? 's demand' : ' demands'} a trial by jury on all issues so triable. Fed. R. Civ. P. 38(b).`])],
    };
  },
};
