import type { Complaint } from '../../complaint/complaint.js';
import { facesSection1983 } from '../../complaint/counts.js';
import { alleges, signal, withSignal } from '../../complaint/pleading-text.js';
import { plainName } from '../names.js';
import type { Found, Rule } from '../rule.js';

const otherRoute = signal(
  /\b(?:bivens|federal tort claims act|ftca|administrative procedure act|28 u\.?s\.?c\.? ?§* ?(?:1346\(b\)|2671)|5 u\.?s\.?c\.? ?§* ?70[26])/i,
);
const bivens = signal(/\bbivens\b/i);
const jointAction = signal(
  /\b(?:joint(?:ly)?[ -]?(?:action|with|engaged|acted|participa\w+)|acted jointly|in concert with|conspir\w+|joint (?:task force|operation|enterprise)|joined (?:with|in with|forces with)|cross-deputized|deputized (?:as|under)|under (?:the )?color of state law)\b/i,
  /\bjointly and severally\b/gi,
);

/** The other routes against the federal government; the ADA, § 1981 and the like are none. */
const others = /\b(?:ftca|tort claims|administrative procedure)\b/i;

/** The Federal Tort Claims Act makes the United States liable and no officer (28 U.S.C. § 2679(b)(1)). */
const ofUnitedStates = /\b(?:tort claims|ftca|the united states)\b/i;

/** Whether the counts against a defendant are under § 1983, and those under Bivens or another federal statute say that they are against others. */
function facesNothingElse({ counts }: Pick<Complaint, 'counts'>, index: number): boolean {
  const federal = counts.filter(({ bases, heading }) => bases.includes('bivens') || others.test(heading));
  const mine = counts.filter(({ against }) => against?.includes(index));
  return (
    federal.length > 0 &&
    federal.every(({ against, heading }) => (against ? !against.includes(index) : ofUnitedStates.test(heading))) &&
    mine.some(({ bases }) => bases.includes('section-1983'))
  );
}

/** District of Columbia v. Carter, 409 U.S. 418, 424-25 (1973); Bivens v. Six Unknown Named Agents, 403 U.S. 388 (1971). */
export const rule: Rule = {
  id: 'capacity/federal-officer',
  severity: 'warning',
  title: '§ 1983 is pleaded against a federal officer or agency',
  *check({ complaint }): Iterable<Found> {
    if (!complaint?.pleads1983) return;
    const elsewhere = complaint.pleadsBivens || alleges(complaint.parts, otherRoute);
    for (const [index, defendant] of complaint.defendants.entries()) {
      const federal = defendant.kind === 'federal-agency' || complaint.governments[index] === 'federal';
      if (!federal || !facesSection1983(complaint, index)) continue;
      if (elsewhere && !facesNothingElse(complaint, index)) continue;
      const joint = [...withSignal(complaint.parts, jointAction), ...withSignal(complaint.parts, bivens)].some(
        ({ placed }) =>
          complaint.naming.of(placed.block).some(({ parties }) => parties.length === 1 && parties.includes(index)),
      );
      if (joint) continue;
      yield {
        span: defendant.span,
        defendant: defendant.name,
        message: `${plainName(defendant)} is federal, and § 1983 reaches action under color of State law (District of Columbia v. Carter, 409 U.S. 418, 424-25 (1973)). Plead Bivens, the FTCA or the APA, or allege joint action with State officers.`,
      };
    }
  },
};
