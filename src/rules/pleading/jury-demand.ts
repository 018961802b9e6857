import { perBlock } from '../../markdown/document.js';
import { titleSpan } from '../names.js';
import type { Found, Rule } from '../rule.js';

const demand = /\bjury\b/i;
const other = /\bgrand\s+jur(?:y|ies)\b|\bleave it to the jury\b|\bjury (?:acquitted|convicted|found|duty|pool|selection)\b|\b(?:a|the) jury (?:acquitted|convicted|found)\b|\bquestions? for (?:a|the) jury\b|\bperjury\b|\b(?:criminal|his|her|their) (?:criminal )?jury trial\b/gi;
const demands = perBlock((block) => block.kind === 'prose' && demand.test(block.prose.text.replace(/\s+/g, ' ').replace(other, ' ')));

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
    };
  },
};
