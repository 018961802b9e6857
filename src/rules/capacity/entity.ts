import { type Defendant, isNatural } from '../../complaint/model.js';
import { spanOf } from '../../complaint/statement.js';
import type { Document } from '../../markdown/document.js';
import { withoutStatement } from '../capacity-words.js';
import { plainName } from '../names.js';
import type { Fix, Found, Rule } from '../rule.js';

/** Takes out every statement that speaks of the body alone. */
function* taking(document: Document, { statements }: Defendant): Iterable<Fix> {
  const edits = statements.flatMap((statement) =>
    statement.scope === 'one' ? (withoutStatement(document, statement) ?? []) : [],
  );
  if (edits.length && edits.length === statements.filter(({ scope }) => scope === 'one').length)
    yield { title: 'Take the words of capacity out', edits, preferred: true };
}

/** Monell v. Department of Social Services, 436 U.S. 658, 690 & n.55 (1978): a body is sued as itself. */
export const rule: Rule = {
  id: 'capacity/entity',
  severity: 'warning',
  title: 'A government or an organization is said to be sued in a capacity',
  *check({ complaint }): Iterable<Found> {
    if (!complaint?.pleads1983) return;
    for (const defendant of complaint.defendants) {
      if (isNatural(defendant)) continue;
      const statement = defendant.statements.find(
        ({ scope, individual, official }) => scope === 'one' && (individual || official),
      );
      if (!statement) continue;
      yield {
        span: spanOf(complaint.document, statement),
        defendant: defendant.name,
        message: `${plainName(defendant)} is sued as itself: an individual or official capacity belongs to natural persons only (Monell v. Dep’t of Soc. Servs., 436 U.S. 658, 690 & n.55 (1978)). ${statement.place === 'form' ? 'Leave its boxes unchecked' : 'Take the words out'}.`,
        fixes: [...taking(complaint.document, defendant)],
        related: [{ span: defendant.span, message: 'The defendant in the caption.' }],
      };
    }
  },
};
