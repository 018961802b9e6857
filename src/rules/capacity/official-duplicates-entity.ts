import type { Complaint } from '../../complaint/complaint.js';
import type { Defendant } from '../../complaint/model.js';
import { isLocalGovernment, isSuedOfficially, personsOf, plainName } from '../names.js';
import type { Found, Rule } from '../rule.js';

const generic =
  /^(?:city|county|town|village|township|parish|borough|district|school|board|education|commissioners?|council|police|department|dept|sheriff'?s?|office|of|the|and|independent|unified|local|public|metro(?:politan)?|government|municipal|state|in|for|st|san|los|new|north|south|east|west)$/i;

/** The words of a body's name that are its own: "Linden Gap" of "Town of Linden Gap, North Carolina". */
function ownWords(name: string): string[] {
  return (name.split(',')[0] as string).split(/[^\p{L}'’]+/u).filter((word) => word.length > 1 && !generic.test(word));
}

const ofSchools =
  /\bsuperintendent of (?:the )?schools\b|\bschool (?:district|board)\b|\b(?:local|public|city|county) schools\b/i;

/** Whether an officer's office is one of the body that is sued: it names the body, or names no other place and this body is the only one. */
function servesBody(complaint: Complaint, index: number, bodies: readonly Defendant[]): boolean {
  const text = complaint.offices[index] ?? '';
  if (ofSchools.test(text) && !bodies.some(({ name }) => /\b(?:school|education)\b/i.test(name))) return false;
  if (
    bodies.some((body) =>
      ownWords(body.name).some((word) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu').test(text)),
    )
  )
    return true;
  // A district attorney is of the judicial district, which is no city.
  if (/\b(?:district attorney|judicial (?:district|circuit))\b/i.test(text)) return false;
  if (bodies.length > 1)
    return (
      !/\b(?:county|city|town|village|parish|township|district) of \p{Lu}|\p{Lu}\p{L}+ (?:county|township|parish|city)\b/u.test(
        text,
      ) || /\b(?:the (?:city|county|town|board|district)|its)\b/i.test(text)
    );
  return !/\b(?:city|county|town|village|parish|township|borough|City|County|Town|Village|Parish|Township|Borough|CITY|COUNTY|TOWN|VILLAGE|PARISH) (?:of|OF) \p{Lu}\p{L}+|\b(?!The\b|THE\b)\p{Lu}\p{L}+ (?:County|Parish|Township|COUNTY)\b/u.test(
    text,
  );
}

/** Kentucky v. Graham, 473 U.S. 159, 166, 167 n.14 (1985): the suit against the officer in the official capacity is the suit against the body. */
export const rule: Rule = {
  id: 'capacity/official-duplicates-entity',
  severity: 'hint',
  title: 'Local officers are sued officially beside their own government',
  *check({ complaint }): Iterable<Found> {
    if (!complaint?.pleads1983) return;
    const local = complaint.defendants.filter(isLocalGovernment);
    const governments = local.filter(({ kind }) => kind === 'municipality');
    // A jail is no government; where none else is sued it stands for its own.
    const bodies = governments.length ? governments : local;
    if (!bodies.length) return;
    const officers = personsOf(complaint).filter(
      ({ defendant, index }) =>
        isSuedOfficially(defendant) &&
        complaint.governments[index] !== 'state' &&
        complaint.governments[index] !== 'federal' &&
        servesBody(complaint, index, bodies),
    );
    const [first, ...others] = officers.map(({ defendant }) => defendant);
    if (!first) return;
    const names = others.length
      ? `${plainName(first)} and ${others.length} other${others.length > 1 ? 's' : ''}`
      : plainName(first);
    yield {
      span: first.span,
      message: `The official-capacity claim against ${names} is a claim against ${plainName(bodies[0] as Defendant)}, which is a defendant already (Kentucky v. Graham, 473 U.S. 159, 166 (1985)). Courts often dismiss it as redundant; keep it only for a reason.`,
      related: [
        { span: (bodies[0] as Defendant).span, message: 'The government that is sued.' },
        ...others.map((defendant) => ({ span: defendant.span, message: 'Also sued in the official capacity.' })),
      ],
    };
  },
};
