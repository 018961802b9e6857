import { type Disagreement, disagreement, isGeneral } from '../../complaint/capacity.js';
import type { Complaint } from '../../complaint/complaint.js';
import type { CapacityStatement, Defendant } from '../../complaint/model.js';
import { spanOf } from '../../complaint/statement.js';
import { restate } from '../capacity-words.js';
import { withFixes } from '../insertion.js';
import { personsOf, plainName } from '../names.js';
import type { Fix, Found, Rule } from '../rule.js';

/** What a statement says, in a word. */
export function saidBy(statement: Pick<CapacityStatement, 'individual' | 'official'>): string {
  if (statement.individual && statement.official) return 'both capacities';
  if (statement.individual) return 'the individual capacity';
  return statement.official ? 'the official capacity' : 'no capacity by name';
}

/** The later statements changed to what the first says, or the first changed to what the one that disagrees says. */
function* agreeing(
  { document, defendants }: Complaint,
  defendant: Defendant,
  { first, second }: Disagreement,
): Iterable<Fix> {
  const general = defendant.statements.filter(
    (statement) => isGeneral(statement) && (statement.individual || statement.official),
  );
  const shared = new Set(
    defendants.flatMap((other) =>
      other === defendant ? [] : other.statements.map((statement) => spanOf(document, statement).start),
    ),
  );
  const alone = (statement: CapacityStatement): boolean =>
    !shared.has(spanOf(document, statement).start) &&
    general.filter(({ block }) => block === statement.block).length === 1;
  const differs = (than: CapacityStatement) => (statement: CapacityStatement) =>
    statement.individual !== than.individual || statement.official !== than.official;
  for (const [kept, title] of [
    [first, `Write ${saidBy(first)} in the later statement`],
    [second, `Write ${saidBy(second)} in the earlier statement`],
  ] as const) {
    const others = general.filter(differs(kept));
    const edits = others.every(alone) ? others.flatMap((statement) => restate(document, statement, kept) ?? []) : [];
    if (edits.length && edits.length === others.length) yield { title, edits, preferred: kept === first };
  }
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
      const finding = {
        span: spanOf(complaint.document, found.second),
        defendant: defendant.name,
        message: `This says ${saidBy(found.second)}; ${found.first.place === 'caption' || found.first.place === 'trailer' ? 'the caption' : 'an earlier statement'} says ${saidBy(found.first)}. Against ${plainName(defendant)} these are two different suits (Kentucky v. Graham, 473 U.S. 159, 165-67 (1985)): make the two agree.`,
        related: [
          { span: spanOf(complaint.document, found.first), message: `The other statement: ${saidBy(found.first)}.` },
        ],
      };
      yield withFixes(finding, () => agreeing(complaint, defendant, found));
    }
  },
};
