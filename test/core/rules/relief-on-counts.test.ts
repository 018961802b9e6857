import assert from 'node:assert/strict';
import { complaintIn } from '../complaint/check.js';
import { findings } from './applied.js';

const counts = [
  '## COUNT ONE: Fourth Amendment, 42 U.S.C. § 1983, against Sergeant Weiss',
  '1. He struck her.',
  '## COUNT TWO: Fourth Amendment, 42 U.S.C. § 1983, against the City',
  '2. Its custom was the force.',
  '## COUNT THREE: Fourteenth Amendment due process, 42 U.S.C. § 1983, against Commissioner Boggs',
  '3. The list has no hearing.',
];
const asking = (...prayer: readonly string[]): string =>
  [
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA',
    'JUNE HOLLOWAY, Plaintiff,\n\nv.',
    'CITY OF RANSOM; CARL WEISS, in his individual capacity; and ANITA BOGGS, in her official capacity as Commissioner of the Montana Department of Corrections, Defendants.',
    '# COMPLAINT',
    ...counts,
    '## PRAYER',
    ...prayer,
    '',
  ].join('\n\n');
const state = 'capacity/state-official-damages';
const punitive = 'remedies/punitive-against-government';
const found = (rule: string, ...prayer: readonly string[]): boolean =>
  findings(asking(...prayer)).some((finding) => finding.rule === rule);

describe('relief that is asked on some counts', () => {
  it('is asked of those counts’ defendants alone', () => {
    assert.ok(found(state, '(a) compensatory damages from the Defendants;'));
    assert.ok(found(state, '(a) compensatory damages on each Count from the Defendants to it;'));
    assert.ok(found(state, '(a) compensatory damages on Counts One through Three from the Defendants;'));
    assert.ok(found(state, '(a) compensatory damages on the Third Claim from all Defendants;'));
    for (const on of [
      'Counts One and Two',
      'each of Counts One and Two',
      'Counts I-II',
      'Claims 1 and 2',
      'the First and Second Claims',
    ])
      assert.ok(!found(state, `(a) compensatory damages on ${on} from the Defendants to them;`), on);
  });

  it('reaches a government only on a count that is against one', () => {
    assert.ok(found(punitive, '(a) punitive damages on Count Two against Defendants;'));
    assert.ok(!found(punitive, '(a) punitive damages on Count One against Defendants;'));
  });

  it('shows on which', () => {
    const { relief } = complaintIn(
      asking('(a) damages on Counts I, II–III from all Defendants;', '(b) costs on all counts;'),
    );
    assert.deepEqual(
      relief.map(({ counts: on }) => on),
      [[0, 1, 2], undefined],
    );
    assert.deepEqual(complaintIn(asking('(a) damages on Count Nine;')).relief[0]?.counts, undefined);
  });

  it('reaches those who are named in them', () => {
    assert.ok(
      found(punitive, '(a) punitive damages on the First and Second Claims against the Defendants named in them;'),
    );
    assert.ok(!found(punitive, '(a) punitive damages on the First Claim against the Defendants named in it;'));
    assert.ok(
      !found(
        punitive,
        '(a) judgment against the Defendants, costs against each of them, and punitive damages against each of the Defendant Officers;',
      ),
    );
  });

  it('is asked in both capacities whichever stands first', () => {
    for (const both of ['individual and official', 'official and individual'])
      assert.ok(
        found(state, `(a) judgment against Commissioner Boggs, in her ${both} capacities, for compensatory damages;`),
        both,
      );
  });

  it('leaves out whom “but” leaves out', () => {
    assert.ok(!found(state, '(a) compensatory damages against all Defendants but Commissioner Boggs;'));
    const butCity = findings(asking('(a) punitive damages against all Defendants but the City;'));
    assert.deepEqual(
      butCity.flatMap(({ rule, defendant }) => (rule === punitive ? [defendant] : [])),
      ['ANITA BOGGS'],
    );
  });

  it('is cut where a second sum has its own “from”', () => {
    assert.ok(!found(punitive, '(a) $75,000 from the City and Weiss, and $25,000 punitive from Weiss.'));
    assert.ok(
      found(state, '(a) $100,000 from Commissioner Boggs in her official capacity and $100,000 from her personally.'),
    );
    assert.ok(found(punitive, '(a) $75,000 from Weiss, and $25,000 punitive from the City.'));
  });

  it('states the capacity of the one at whose name it stands', () => {
    const { defendants } = complaintIn(
      asking(
        '(a) punitive damages of the Doe Officers, the City, and of Sergeant Weiss in his individual capacity only;',
      ).replace('RANSOM; CARL WEISS, in his individual capacity;', 'RANSOM; OFFICERS DOE 1-2; CARL WEISS;'),
    );
    assert.deepEqual(
      defendants.map(({ capacity }) => capacity),
      ['none', 'unstated', 'individual', 'official'],
    );
  });

  it('is asked of those whom the words before the list name', () => {
    assert.ok(
      found(
        punitive,
        'WHEREFORE, Plaintiff demands judgment against the Defendants, severally, for',
        'i. punitive damages of $3,000,000;',
      ),
    );
    assert.ok(
      !found(
        punitive,
        'WHEREFORE, Plaintiff demands judgment against Sergeant Weiss, for',
        'i. punitive damages of $3,000,000;',
      ),
    );
  });

  it('is none where a jury is demanded', () => {
    const { relief } = complaintIn(asking('(a) an injunction.', 'She demands a jury on her claims for damages.'));
    assert.ok(relief.every(({ kinds }) => !kinds.includes('compensatory')));
  });

  it('is spared one whom the complaint sues for nothing but an injunction', () => {
    for (const said of [
      'Commissioner Boggs is sued for an injunction, and not for money.',
      'Colonel Anita Boggs is the Commissioner of the Department. She is sued for a declaration and for no money.',
    ])
      assert.ok(!found(state, '(a) damages from Defendants.', `4. ${said}`), said);
  });
});
