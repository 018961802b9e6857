import type { Complaint } from '../../complaint/complaint.js';
import { isNatural } from '../../complaint/model.js';
import { alleges, sentencesIn, signal } from '../../complaint/pleading-text.js';
import { perBlock } from '../../markdown/document.js';
import { addBeforeClosing } from '../insertion.js';
import { titleSpan } from '../names.js';
import type { Found, Rule } from '../rule.js';

const asks = signal(
  /\b(?:wherefore|prays?\b|(?:requests?|asks?|seeks?|demands?)(?: that (?:the|this) court)?:\s*$|(?:demand|request|ask|seek)(?:s|ing)?\b(?!\s+no\b)[^.]{0,120}\b(?:judgment|relief|damages|money|injunct\w+|enjoin\w*|declar\w+|order|award|\$\s?\d)|(?:plaintiffs?|i|we) claims?:?\s*\(|(?:i|we) ask for \$\s?\d|(?:i|we) (?:want|ask|would like)\b[^.]*\b(?:money|damages|order|award|judgment|injunct\w+|relief|pay|stop|change)\b|(?:sues?|suit|action)\b.{0,200}\bfor\s(?:[\w-]+[\s,]+){0,6}damages|(?:for|is|in the amount of)\s+\$\s?\d[\d,]{2,})/i,
);

/** What an item of a prayer asks for, without a verb that asks. */
const asked =
  /\b(?:awards?|grant|enter|orders?|declar\w+|enjoin\w*|injunct\w+|judgment|relief|damages|compensat\w+|costs|fees|(?:re)?pa(?:y|id)|reliev\w+|restitution|reimburs\w+|made? \w+ whole|be made whole|expung\w+|reinstat\w+|releas\w+|money|dollars)\b|\$\s?\d/i;
const asksIn = perBlock((block) => sentencesIn(block).some(({ text, quoted }) => !quoted && asked.test(text)));

/** A litigant without a lawyer has no attorney's fees (Kay v. Ehrler, 499 U.S. 432 (1991)). Asks money of those who can owe it, and of nobody else anything but what looks ahead (Will, 491 U.S. at 71 & n.10). */
function prayer({ defendants, plaintiffs, pleads1983, document }: Complaint): string {
  const payable = defendants.filter(({ kind, capacity }) =>
    isNatural({ kind }) ? capacity !== 'official' : kind !== 'state' && kind !== 'state-agency',
  );
  const money =
    payable.length === 0
      ? 'declaratory and injunctive relief'
      : `compensatory damages against ${payable.length === defendants.length ? 'Defendants' : 'the Defendants sued in their individual capacities'}`;
  return `WHEREFORE, Plaintiff${plaintiffs.length > 1 ? 's ask' : ' asks'} the Court for judgment, ${money}, ${pleads1983 && !/\bpro se\b|\bwithout (?:a lawyer|counsel)\b/i.test(document.text) ? 'reasonable attorney’s fees under 42 U.S.C. § 1988(b), ' : ''}costs, and all other relief that is just.`;
}

/** Whether a prayer asks for anything below its heading. */
function isAsked({ sections, parts }: Complaint): boolean {
  return sections.some(
    ({ kind, body, end }) =>
      kind === 'relief' && [...parts.within({ start: body, end })].some(({ placed }) => asksIn(placed.block)),
  );
}

/** Fed. R. Civ. P. 8(a)(3). */
export const rule: Rule = {
  id: 'pleading/relief',
  severity: 'warning',
  title: 'There is no demand for relief',
  *check({ complaint }): Iterable<Found> {
    if (complaint?.court?.system !== 'federal') return;
    if (isAsked(complaint) || alleges(complaint.parts, asks)) return;
    yield {
      span: titleSpan(complaint),
      message:
        'There is no demand for the relief sought, which Fed. R. Civ. P. 8(a)(3) requires. Add a prayer for relief.',
      fixes: [
        addBeforeClosing(complaint, 'Add a prayer for relief above the signature', 'Prayer for Relief', () => [
          prayer(complaint),
        ]),
      ],
    };
  },
};
