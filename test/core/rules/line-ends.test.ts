import assert from 'node:assert/strict';
import { findings } from './applied.js';

const complaint = `UNITED STATES DISTRICT COURT
DISTRICT OF MONTANA

JUNE HOLLOWAY, Plaintiff,

v.

CITY OF RANSOM; CARL WEISS; and ANITA BOGGS, Defendants.

# COMPLAINT

1. This is an action under 42 U.S.C. § 1983. Officers Weiss and Boggs are referred to together as "the Detail." Each member of the Detail is sued in his or her individual capacity, and in no other.

2. The City's custom was to strike first. The City is answerable for the acts of its officers under the doctrine of respondeat superior.

## COUNT I: 42 U.S.C. § 1983

3. Plaintiff realleges all of the foregoing paragraphs.

## PRAYER

(a) compensatory damages, and punitive damages against Defendants, and the costs of this action.
`;
const rulesOf = (text: string): readonly string[] => findings(text).map(({ rule }) => rule);

/** Lines of so many characters at most. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) =>
      line.startsWith('#')
        ? line
        : line.split(' ').reduce((lines, word) => {
            const last = lines.slice(lines.lastIndexOf('\n') + 1);
            return `${lines}${lines && last.length + word.length >= width ? '\n' : lines ? ' ' : ''}${word}`;
          }, ''),
    )
    .join('\n');
}

describe('rules, wherever lines end', () => {
  const expected = rulesOf(complaint);

  it('find what there is to find', () => {
    for (const rule of ['liability/respondeat-superior', 'remedies/punitive-against-government'])
      assert.ok(expected.includes(rule), rule);
    assert.ok(!expected.includes('capacity/unstated'));
  });

  for (let width = 40; width <= 90; width += 5)
    it(`find the same in lines of ${width} characters`, () => {
      assert.deepEqual(rulesOf(wrapped(complaint, width)), expected);
      assert.deepEqual(rulesOf(wrapped(complaint, width).replaceAll('\n', '\r\n')), expected);
    });

  it('find the same where Windows ends the lines', () => {
    assert.deepEqual(rulesOf(complaint.replaceAll('\n', '\r\n')), expected);
  });
});
