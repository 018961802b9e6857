import { spanOf } from '../../complaint/statement.js';
import { choices, restate } from '../capacity-words.js';
import { personsOf, plainName } from '../names.js';
import type { Found, Rule } from '../rule.js';

/** Kentucky v. Graham, 473 U.S. 159, 165-67 & n.14 (1985). Stands in place of `capacity/unstated`. */
export const rule: Rule = {
  id: 'capacity/unclear',
  severity: 'warning',
  title: 'The words of capacity name neither the individual nor the official one',
  *check({ complaint }): Iterable<Found> {
    if (!complaint || (!complaint.pleads1983 && !complaint.pleadsBivens)) return;
    for (const { defendant } of personsOf(complaint)) {
      const statement = defendant.capacity === 'unclear' ? defendant.statements[0] : undefined;
      if (!statement) continue;
      yield {
        span: spanOf(complaint.document, statement),
        defendant: defendant.name,
        message: `These words name the work of ${plainName(defendant)}, not the capacity that is sued (Hafer v. Melo, 502 U.S. 21 (1991)). Write “individual capacity”, “official capacity”, or both.`,
        related: [{ span: defendant.span, message: 'The defendant in the caption.' }],
        fixes: choices.flatMap(({ named, label }) => {
          const edit = restate(complaint.document, statement, named);
          return edit
            ? [{ title: `Write ${label}`, edits: [edit], preferred: named.individual && !named.official }]
            : [];
        }),
      };
    }
  },
};
