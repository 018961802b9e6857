import type { Complaint } from '../../complaint/complaint.js';
import { type Defendant, isNatural } from '../../complaint/model.js';
import { isOnCountAgainst, type ReliefItem } from '../../complaint/relief.js';
import { limited } from '../limit-relief.js';
import { isLocalGovernment, plainName } from '../names.js';
import type { Found, Rule } from '../rule.js';

/** Indexes of the defendants from whom punitive damages cannot be had under § 1983. */
function immune(complaint: Complaint): number[] {
  return complaint.defendants.flatMap((defendant, index) =>
    isLocalGovernment(defendant) ||
    defendant.kind === 'state' ||
    defendant.kind === 'state-agency' ||
    (isNatural(defendant) && defendant.capacity === 'official')
      ? [index]
      : [],
  );
}

/** Whether a request is limited to claims that are not under § 1983. */
function isStateOnly(complaint: Complaint, item: ReliefItem): boolean {
  if (/\bstate[- ]law claims? only\b|\bon the (?:state[- ]law|battery|common[- ]law)\b/i.test(item.text)) return true;
  const { blocks } = complaint.document;
  const count = complaint.counts.find(
    ({ blocks: { start, end } }) =>
      start < end &&
      (blocks.at(start)?.start ?? Number.POSITIVE_INFINITY) <= item.span.start &&
      item.span.start < (blocks.at(end)?.start ?? Number.POSITIVE_INFINITY),
  );
  return count !== undefined && count.bases.length > 0 && !count.bases.includes('section-1983');
}

/** An officer who is sued in both capacities, of whom a request asks in the official one in so many words. */
function askedOfficially(complaint: Complaint, { target }: ReliefItem): readonly number[] {
  if (!target.official || target.individuals) return [];
  const persons = target.named.filter((index) => isNatural(complaint.defendants[index] as Defendant));
  // "from Lieutenant Roe and Sheriff Poe in both capacities": of him who is sued in the official one.
  const officials = persons.filter((index) => complaint.defendants[index]?.capacity !== 'individual');
  return officials.length ? officials : persons;
}

/** Whom of those a request takes in. */
function takenIn(complaint: Complaint, item: ReliefItem, governments: readonly number[]): readonly number[] {
  const { target } = item;
  const open = governments.filter((index) => !target.except.includes(index));
  if (target.official && !target.individuals) {
    const asked = open.length ? open : governments;
    const officers = asked.filter((index) => isNatural(complaint.defendants[index] as Defendant));
    return officers.length ? officers : asked;
  }
  const named = open.filter((index) => target.named.includes(index));
  if (named.length && !target.individuals) return named;
  const beside = named.filter(
    (index) => target.beside.includes(index) && isLocalGovernment(complaint.defendants[index] as Defendant),
  );
  if (beside.length) return beside;
  if (target.all && !target.individuals) {
    const reached = open.filter((index) => isOnCountAgainst(item, complaint.counts, index));
    const local = reached.filter((index) => isLocalGovernment(complaint.defendants[index] as Defendant));
    // "all Defendants", of whom one is sued in the official capacity and in no other.
    return local.length || !/\b(?:all|each|every)\b/i.test(item.text)
      ? local
      : reached.filter((index) => isNatural(complaint.defendants[index] as Defendant));
  }
  return [];
}

/** City of Newport v. Fact Concerts, Inc., 453 U.S. 247, 271 (1981); Smith v. Wade, 461 U.S. 30 (1983). */
export const rule: Rule = {
  id: 'remedies/punitive-against-government',
  severity: 'warning',
  title: 'Punitive damages are sought from a government or an officer in the official capacity',
  *check({ complaint }): Iterable<Found> {
    if (!complaint?.pleads1983) return;
    const governments = immune(complaint);
    for (const item of complaint.relief) {
      if (!item.kinds.includes('punitive') || isStateOnly(complaint, item)) continue;
      const first = askedOfficially(complaint, item)[0] ?? takenIn(complaint, item, governments)[0];
      const defendant = first === undefined ? undefined : complaint.defendants[first];
      if (!defendant) continue;
      yield {
        span: item.words,
        defendant: defendant.name,
        message: `This asks punitive damages of ${plainName(defendant)}${isNatural(defendant) ? ' in the official capacity' : ''}, and § 1983 allows none against a government (City of Newport v. Fact Concerts, Inc., 453 U.S. 247, 271 (1981)). Limit the request to the defendants sued in their individual capacities (Smith v. Wade, 461 U.S. 30 (1983)).`,
        fixes: limited(complaint, item, ['punitive']),
        related: [{ span: defendant.span, message: 'The defendant in the caption.' }],
      };
    }
  },
};
