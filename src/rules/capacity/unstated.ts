import { choices, introductionSpan, isSeveral, stateCapacity } from '../capacity-words.js';
import { checkCapacity } from '../check-box.js';
import { circuitTest } from '../circuit-tests.js';
import { withFixes } from '../insertion.js';
import { personsOf, plainName } from '../names.js';
import type { Found, Rule } from '../rule.js';

/** Kentucky v. Graham, 473 U.S. 159, 165-67 & n.14 (1985); Hafer v. Melo, 502 U.S. 21 (1991). */
export const rule: Rule = {
  id: 'capacity/unstated',
  severity: 'warning',
  title: 'A person is sued and the complaint never says in which capacity',
  *check({ complaint }): Iterable<Found> {
    if (!complaint || (!complaint.pleads1983 && !complaint.pleadsBivens)) return;
    const test = circuitTest(complaint.court?.circuit);
    for (const { defendant, index } of personsOf(complaint)) {
      if (defendant.capacity !== 'unstated' || defendant.doubts.length) continue;
      const name = plainName(defendant);
      const introduced = introductionSpan(complaint, index);
      yield withFixes(
        {
          span: defendant.span,
          defendant: defendant.name,
          message: `Nothing says in which capacity ${name} ${isSeveral(defendant) ? 'are' : 'is'} sued. ${test}`,
          related: introduced ? [{ span: introduced, message: 'The party paragraph.' }] : [],
        },
        // On a form the boxes say it.
        () =>
          choices.map((choice) => checkCapacity(complaint, index, choice) ?? stateCapacity(complaint, index, choice)),
      );
    }
  },
};
