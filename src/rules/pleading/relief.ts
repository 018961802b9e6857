import { alleges, signal } from '../../complaint/pleading-text.js';
import { titleSpan } from '../names.js';
import type { Found, Rule } from '../rule.js';

const asks = signal(
  /\b(?:wherefore|prays?|(?:demands?|requests?|asks?|seeks?)\b[^.]{0,120}\b(?:judgment|relief|damages|injunct\w+|declarat\w+|order|award)|(?:i|we) (?:want|ask|would like)\b[^.]*\b(?:money|damages|order|award|judgment|injunct\w+|relief|pay|stop|change)\b|\$\s?\d[\d,]{2,})/i,
);

/** Fed. R. Civ. P. 8(a)(3). */
export const rule: Rule = {
  id: 'pleading/relief',
  severity: 'warning',
  title: 'There is no demand for relief',
  *check({ complaint }): Iterable<Found> {
    if (complaint?.court?.system !== 'federal') return;
    if (complaint.sections.some(({ kind, start, end }) => kind === 'relief' && end > start + 1) || alleges(complaint.parts, asks)) return;
    yield {
      span: titleSpan(complaint),
      message: 'There is no demand for the relief sought, which Fed. R. Civ. P. 8(a)(3) requires. Add a prayer for relief.',
    };
  },
};
