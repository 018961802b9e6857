import assert from 'node:assert/strict';
import { type Analysis, analyze } from '../../../src/analysis.js';
import { check } from '../../../src/rules/run.js';
import { complaintIn } from '../complaint/check.js';
import { findings, ours } from './applied.js';

/** A court's form, filled in by a plaintiff without a lawyer; the words in braces are replaced. */
const form = ({
  jury = '( ) Yes ( ) No',
  where = '',
  how = '',
  policy = '____________',
  facts = '',
  basis = '',
}): string => `UNITED STATES DISTRICT COURT
DISTRICT OF MONTANA

JUNE HOLLOWAY
*Plaintiff*
(Write the full name of each plaintiff who is filing this complaint.)

-v-

CARL WEISS
CITY OF RANSOM
*Defendants*

Jury Trial: (check one) ${jury}

# COMPLAINT FOR VIOLATION OF CIVIL RIGHTS

## I. The Parties

Provide the information below for each defendant named in the complaint.

Defendant No. 1

Name: Carl Weiss

(X) Individual capacity   ( ) Official capacity

## II. Basis for Jurisdiction

Are you bringing suit against (check all that apply):

(X) State or local officials (a § 1983 claim)

This is a claim under 42 U.S.C. § 1983. The Court has jurisdiction under 28 U.S.C. § 1331.

Explain how each defendant acted under color of state or local law.

${how}

5. Defendant acted pursuant to a custom or policy of defendant municipality, which custom or policy is the following: (Leave blank if none is alleged):

   ${policy}

## III. Statement of Claim

Where did the events giving rise to your claim(s) occur?

${where}

What are the facts underlying your claim(s)?

${facts}

### FIRST CLAIM

He broke my arm.

${basis}

## IV. Relief

State briefly what you want the court to do for you.

$10,000 for my arm.

/s/ June Holloway
4 Mill Road, Ransom, MT 59000
`;

const rulesOf = (text: string): string[] => [...new Set(findings(text).map(({ rule }) => rule))].sort();
const filled = {
  jury: '(X) Yes ( ) No',
  where: 'On Main Street in Ransom.',
  how: 'He was on duty and in uniform.',
  policy: 'They break the arm of everyone who films them.',
  facts: 'The Fourth Amendment forbids what he did.',
};

describe('rules on court forms', () => {
  it('stay quiet where every question is answered', () => assert.deepEqual(rulesOf(form(filled)), []));

  const unanswered: readonly (readonly [string, Parameters<typeof form>[0], string])[] = [
    ['no box for a jury is checked', { jury: '( ) Yes ( ) No' }, 'pleading/jury-demand'],
    ['“No” is checked for a jury', { jury: '( ) Yes (X) No' }, 'pleading/jury-demand'],
    ['the boxes stand behind their words', { jury: 'Yes ____ No __X__' }, 'pleading/jury-demand'],
    [
      'boxes below the words are blank',
      { jury: '\n\nI want a jury to hear my case.\n\n☐ - YES   ☐ - NO' },
      'pleading/jury-demand',
    ],
    ['nothing says where', { where: '' }, 'pleading/venue'],
    ['nothing says how they acted', { how: '' }, 'pleading/color-of-law'],
    ['the line for a policy is blank', { policy: '________________' }, 'liability/no-policy-or-custom'],
    [
      'a claim’s own question is answered by no right',
      { basis: 'The constitutional basis for this claim under 42 U.S.C. § 1983 is: it was just wrong' },
      'pleading/no-underlying-right',
    ],
  ];
  for (const [name, blank, rule] of unanswered)
    it(`find what is left open: ${name}`, () => assert.deepEqual(rulesOf(form({ ...filled, ...blank })), [rule]));

  it('find a number left out of the plaintiff’s own paragraphs', () => {
    const own = (numbers: readonly number[]): string =>
      numbers.map((n) => `${n}. He did it under the Fourth Amendment.`).join('\n\n');
    assert.deepEqual(rulesOf(form({ ...filled, facts: own([1, 2, 3, 4, 5, 6, 7, 8, 9]) })), []);
    assert.deepEqual(rulesOf(form({ ...filled, facts: own([1, 2, 3, 4, 5, 6, 7, 8, 10]) })), ['pleading/numbering']);
  });

  it('read answers that are set as quotations', () => {
    const facts = '> He did it under the Fourth Amendment. The City is liable under § 1983 by respondeat superior.';
    assert.deepEqual(rulesOf(form({ ...filled, facts })), ['liability/respondeat-superior']);
  });

  it('do not read an option that is not checked', () => {
    const facts = `${filled.facts}\n\n____ The City is liable under § 1983 by respondeat superior.`;
    assert.deepEqual(rulesOf(form({ ...filled, facts })), []);
  });

  it('read the answers in a block of print and answer', () => {
    const facts =
      '10. Plaintiff further alleges as follows: (Describe what happened that you believe supports your claims.)\n\n    He did it under the Fourth Amendment, and the City is liable under § 1983 by respondeat superior.';
    assert.deepEqual(rulesOf(form({ ...filled, facts })), ['liability/respondeat-superior']);
  });
});

describe('a form that is none any more', () => {
  it('is read as if it had never been one', () => {
    const text = (boxes: number): string =>
      `UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nJUNE HOLLOWAY, Plaintiff,\n\nv.\n\nCARL WEISS, Defendant.\n\n# COMPLAINT\n\n${'☐ Yes ☒ No: provide the information below.\n\n'.repeat(boxes)}1. This is an action under 42 U.S.C. § 1983.\n\n2. If you want to know why, ask him.\n\n3. He struck her.\n`;
    for (const [before, after] of [
      [2, 1],
      [1, 2],
      [2, 0],
    ] as const) {
      const again = check(analyze(text(after), readAll(text(before))), {}, ours, { rules: {} });
      assert.deepEqual(again, findings(text(after)));
    }
  });
});

/** A text that was read with all that is asked of it. */
function readAll(text: string): Analysis {
  const analysis = analyze(text);
  check(analysis, {}, ours, { rules: {} });
  return analysis;
}

describe('fixes on court forms', () => {
  const fixed = (text: string, rule: string): string => {
    const fix = findings(text).find((found) => found.rule === rule)?.fixes[0];
    assert.ok(fix, `no fix for ${rule}`);
    return [...fix.edits]
      .sort((a, b) => b.start - a.start)
      .reduce((after, { start, end, text: words }) => after.slice(0, start) + words + after.slice(end), text);
  };

  for (const boxes of [
    '( ) Individual capacity   ( ) Official capacity',
    '[ ] Individual capacity   [ ] Official capacity',
    '☐ Individual capacity   ☐ Official capacity',
    '____ Individual capacity   ____ Official capacity',
  ])
    it(`check the box for a capacity: ${boxes.slice(0, 4)}`, () => {
      const text = form(filled).replace('(X) Individual capacity   ( ) Official capacity', boxes);
      assert.deepEqual(rulesOf(text), ['capacity/unstated']);
      const mended = fixed(text, 'capacity/unstated');
      assert.deepEqual(rulesOf(mended), []);
      assert.equal(mended.split('\n').length, text.split('\n').length);
    });

  it('check “Yes” for a jury', () => {
    const text = form({ ...filled, jury: '( ) Yes ( ) No' });
    const mended = fixed(text, 'pleading/jury-demand');
    assert.ok(mended.includes('(X) Yes ( ) No'));
    assert.deepEqual(rulesOf(mended), []);
  });

  it('uncheck the box of a body', () => {
    const text = form(filled).replace(
      'Name: Carl Weiss',
      'Name: City of Ransom\n\n(X) Official capacity\n\nName: Carl Weiss',
    );
    assert.deepEqual(rulesOf(text), ['capacity/entity']);
    assert.deepEqual(rulesOf(fixed(text, 'capacity/entity')), []);
  });

  it('reads blanks to mark for a capacity, entry by entry', () => {
    const entry = (name: string, individual: string, official: string): string =>
      `Name of Defendant: ${name}  \nDefendant is Sued in ${individual} Individual and/or ${official} Official Capacity  \nAddress of Defendant: same\n\n`;
    const text = `UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nJUNE HOLLOWAY, Plaintiff,\n\nv.\n\nMONTANA DEPARTMENT OF CORRECTIONS AND RELEASE; CARL WEISS; and ANITA BOGGS, Defendants.\n\n# COMPLAINT\n\n42 U.S.C. § 1983\n\n## PARTIES\n\n${entry('MT. DOCR', '\\_\\_\\_\\_', '\\_\\_X\\_\\_')}${entry('C. Weiss', '\\_\\_X\\_\\_', '\\_\\_\\_\\_')}${entry('A. Boggs', '\\_\\_\\_\\_', '\\_\\_\\_\\_')}## PREVIOUS LAWSUITS\n\nDisposition: dismissed (Boggs was sued in her official capacity)\n`;
    const { defendants } = complaintIn(text);
    assert.deepEqual(
      defendants.map(({ capacity, statements }) => [capacity, statements.length]),
      [
        ['none', 1],
        ['individual', 1],
        ['unstated', 0],
      ],
    );
  });
});
