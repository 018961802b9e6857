import { disagreement } from '../../complaint/capacity.js';
import type { CapacityStatement } from '../../complaint/model.js';
import { personsOf, plainName } from '../names.js';
import type { Found, Rule } from '../rule.js';

/** What a statement says, in a word. */
export function saidBy(statement: Pick<CapacityStatement, 'individual' | 'official'>): string {
  if (statement.individual && statement.official) return 'both capacities';
  if (statement.individual) return 'the individual capacity';
  return statement.official ? 'the official capacity' : 'no capacity by name';
}

/** Kentucky v. Graham, 473 U.S. 159, 165-67 & n.14 (1985): the two suits are against different parties. */
export const rule: Rule = {
  id: 'capacity/conflict',
  severity: 'warning',
  title: 'Two statements disagree on the capacity in which a defendant is sued',
  *check({ complaint }): Iterable<Found> {
    if (!complaint || (!complaint.pleads1983 && !complaint.pleadsBivens)) return;
    for (const { defendant } of personsOf(complaint)) {
      const found = defendant.capacity === 'conflict' ? disagreement(defendant.statements) : undefined;
      if (!found) continue;
      yield {
        span: found.second.span,
        defendant: defendant.name,
        message: `This says ${saidBy(found.second)}; ${found.first.place === 'caption' || found.first.place === 'trailer' ? 'the caption' : 'an earlier statement'} says ${saidBy(found.first)}. ${plainName(defendant)} will choose the reading that helps the defense. Make the two agree.`,
        related: [{ span: found.first.span, message: `The other statement: ${saidBy(found.first)}.` }],
      };
    }
  },
};
