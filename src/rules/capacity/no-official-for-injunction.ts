import { isNatural } from '../../complaint/model.js';
import { isSuedOfficially, personsOf, titleSpan } from '../names.js';
import type { Found, Rule } from '../rule.js';

/** Ex parte Young, 209 U.S. 123 (1908): an injunction against policy runs against the office. */
export const rule: Rule = {
  id: 'capacity/no-official-for-injunction',
  severity: 'information',
  title: 'An injunction is asked for and nobody is sued who could carry it out',
  *check({ complaint }): Iterable<Found> {
    if (!complaint?.pleads1983) return;
    const request = complaint.relief.find(({ kinds }) => kinds.includes('injunctive'));
    const persons = personsOf(complaint);
    if (!request || !persons.length) return;
    if (complaint.defendants.some((defendant) => !isNatural(defendant) && defendant.kind !== 'private')) return;
    if (
      persons.some(
        ({ defendant }) => isSuedOfficially(defendant) || defendant.statements.some(({ official }) => official),
      )
    )
      return;
    yield {
      span: titleSpan(complaint),
      message:
        'An injunction is asked for, but no defendant is sued in the official capacity and no government is a defendant. An order against policy binds the office: add the officer who can carry it out, in the official capacity (Ex parte Young, 209 U.S. 123 (1908)).',
      related: [{ span: request.words, message: 'The injunction that is asked for.' }],
    };
  },
};
