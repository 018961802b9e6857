import type { Complaint } from '../../complaint/complaint.js';
import { type Defendant, isNatural } from '../../complaint/model.js';
import { isOnCountAgainst, type ReliefItem } from '../../complaint/relief.js';
import { limited } from '../limit-relief.js';
import { isLocalGovernment, listed, plainName } from '../names.js';
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
function askedOfficially({ defendants }: Complaint, { target }: ReliefItem): readonly number[] {
  const singled = target.officially.filter(among(defendants, isNatural));
  if (singled.length && target.individuals) return singled;
  if (!target.official || target.individuals) return [];
  const persons = target.named.filter(among(defendants, isNatural));
  // "from Lieutenant Roe and Sheriff Poe in both capacities": of him who is sued in the official one.
  return preferred(
    persons,
    among(defendants, ({ capacity }) => capacity !== 'individual'),
  );
}

/** Whom of those a request takes in. */
function takenIn(
  { defendants, counts }: Complaint,
  item: ReliefItem,
  governments: readonly number[],
): readonly number[] {
  const { target } = item;
  const open = governments.filter((index) => !target.except.includes(index));
  if (target.official && !target.individuals)
    return preferred(open.length ? open : governments, among(defendants, isNatural));
  const named = open.filter((index) => target.named.includes(index));
  const isLocal = among(defendants, isLocalGovernment);
  if (target.individuals) return named.filter((index) => target.beside.includes(index) && isLocal(index));
  if (named.length || !target.all) return named;
  const reached = open.filter((index) => isOnCountAgainst(item, counts, index));
  const local = reached.filter(isLocal);
  // "all Defendants", of whom one is sued in the official capacity and in no other.
  return local.length || !/\b(?:all|each|every)\b/i.test(item.text)
    ? local
    : reached.filter(among(defendants, isNatural));
}

const among =
  (defendants: readonly Defendant[], holds: (defendant: Defendant) => boolean) =>
  (index: number): boolean =>
    holds(defendants[index] as Defendant);

/** Those of whom it holds; all where it holds of none. */
function preferred(indexes: readonly number[], holds: (index: number) => boolean): readonly number[] {
  const found = indexes.filter(holds);
  return found.length ? found : indexes;
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
      const officially = askedOfficially(complaint, item);
      const asked = (officially.length ? officially : takenIn(complaint, item, governments)).map(
        (index) => complaint.defendants[index] as Defendant,
      );
      const [defendant] = asked;
      if (!defendant) continue;
      const alike = asked.filter((other) => isNatural(other) === isNatural(defendant));
      yield {
        span: item.words,
        defendant: defendant.name,
        message: `This asks punitive damages of ${listed(alike.map(plainName))}${isNatural(defendant) ? ' in the official capacity' : ''}, and § 1983 allows none against a government (City of Newport v. Fact Concerts, Inc., 453 U.S. 247, 271 (1981)). Limit the request to the defendants sued in their individual capacities (Smith v. Wade, 461 U.S. 30 (1983)).`,
        fixes: limited(complaint, item, ['punitive']),
        related: alike.map(({ span }) => ({ span, message: 'The defendant in the caption.' })),
      };
    }
  },
};
