import assert from 'node:assert/strict';
import { complaintIn } from './check.js';

const court = 'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\n';
const body = '\n\n1. This is an action under 42 U.S.C. § 1983.\n';

/** The names on both sides of the pleading. */
function sides(caption: string): { readonly plaintiffs: readonly string[]; readonly defendants: readonly string[] } {
  const { plaintiffs, defendants } = complaintIn(`${court}${caption}${body}`);
  return { plaintiffs: plaintiffs.map(({ name }) => name), defendants: defendants.map(({ name }) => name) };
}

describe('complaint: counterclaims and third-party complaints (Fed. R. Civ. P. 13, 14)', () => {
  it('are against those whom the caption calls so', () =>
    assert.deepEqual(
      sides(
        'CITY OF RANSOM,\n\nPlaintiff and Counterclaim Defendant,\n\nv.\n\nJUNE HOLLOWAY,\n\nDefendant, Counterclaim Plaintiff and Third-Party Plaintiff,\n\nv.\n\nCARL WEISS, individually; and ANITA BOGGS, individually,\n\nThird-Party Defendants.\n\n# COUNTERCLAIMS AND THIRD-PARTY COMPLAINT',
      ),
      { plaintiffs: ['JUNE HOLLOWAY'], defendants: ['CITY OF RANSOM', 'CARL WEISS', 'ANITA BOGGS'] },
    ));

  it('are against the other side where the caption says nothing of it', () =>
    assert.deepEqual(
      sides('CITY OF RANSOM,\n\nPlaintiff,\n\nv.\n\nJUNE HOLLOWAY,\n\nDefendant.\n\n# ANSWER AND COUNTERCLAIMS'),
      { plaintiffs: ['JUNE HOLLOWAY'], defendants: ['CITY OF RANSOM'] },
    ));

  it('leave the sides of other complaints as they are', () =>
    assert.deepEqual(
      sides(
        'JUNE HOLLOWAY,\n\nPlaintiff/Counterclaim Defendant,\n\nv.\n\nCITY OF RANSOM,\n\nDefendant/Counterclaim Plaintiff.\n\n# AMENDED COMPLAINT',
      ),
      { plaintiffs: ['JUNE HOLLOWAY'], defendants: ['CITY OF RANSOM'] },
    ));
});
