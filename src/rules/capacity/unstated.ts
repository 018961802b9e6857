import type { Complaint } from '../../complaint/complaint.js';
import type { Span } from '../../text/span.js';
import { circuitTest } from '../circuit-tests.js';
import { personsOf, plainName } from '../names.js';
import type { Found, Related, Rule } from '../rule.js';

/** Kentucky v. Graham, 473 U.S. 159, 165-67 & n.14 (1985); Hafer v. Melo, 502 U.S. 21 (1991). */
export const rule: Rule = {
  id: 'capacity/unstated',
  severity: 'warning',
  title: 'A person is sued and the complaint never says in which capacity',
  *check({ complaint }): Iterable<Found> {
    if (!complaint || (!complaint.pleads1983 && !complaint.pleadsBivens)) return;
    const test = circuitTest(complaint.court?.circuit);
    for (const { defendant, index } of personsOf(complaint)) {
      if (defendant.capacity !== 'unstated') continue;
      const name = plainName(defendant);
      const several = defendant.kind === 'doe' && /s\b|\d\s*[-–]\s*\d/.test(defendant.name);
      yield {
        span: defendant.span,
        defendant: defendant.name,
        message:
          `The complaint does not say in which capacity ${name} ${several ? 'are' : 'is'} sued. ${test} ` +
          'One sentence settles it: individual capacity for damages from the officer, official capacity for an injunction or a claim against the office.',
        related: partyParagraph(complaint, index),
      };
    }
  },
};

/** The paragraph of the parties section that introduces a defendant. */
export function partyParagraph(complaint: Complaint, index: number): Related[] {
  const span = introduction(complaint, index);
  return span ? [{ span, message: 'The party paragraph.' }] : [];
}

/** Where the body first names a defendant, in the parties section. */
export function introduction(complaint: Complaint, index: number): Span | undefined {
  for (const { placed, section } of complaint.parts) {
    if (section.kind !== 'parties') continue;
    const mention = complaint.naming.of(placed.block).find(({ parties }) => parties.includes(index));
    if (!mention) continue;
    const span = placed.block.prose.toSource(mention);
    return { start: placed.start + span.start, end: placed.start + span.end };
  }
  return undefined;
}
