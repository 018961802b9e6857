import assert from 'node:assert/strict';
import { findings } from './applied.js';

const court = 'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\n';
const parties = (defendants: string): string =>
  `${court}JUNE HOLLOWAY, Plaintiff,\n\nv.\n\n${defendants}, Defendants.\n\n# COMPLAINT\n\n`;
const rulesOf = (text: string): readonly string[] => findings(text).map(({ rule }) => rule);

describe('rules on complaints as they are written', () => {
  it('see no complaint in a page about code with a caption in it', () => {
    const page = `# pandoc-captions\n\n\`caption.lua\` sets captions.\n\n~~~sh\nmake\n~~~\n\n~~~md\n# COMPLAINT\n~~~\n\nIt prints:\n\n${parties('CARL WEISS')}1. This is an action under 42 U.S.C. § 1983.\n`;
    assert.deepEqual(rulesOf(page), []);
  });

  it('find no signature where nobody signed', () => {
    const signed = (by: string): string =>
      `Ada Stone\n4 Mill Road, Ransom, MT 59000\n\n${parties('CARL WEISS, individually')}1. This is an action under 42 U.S.C. § 1983.\n\nRespectfully submitted,\n\n${by}\n`;
    assert.ok(rulesOf(signed('[signature block]')).includes('pleading/signature'));
    assert.ok(!rulesOf(signed('/s/ Ada Stone')).includes('pleading/signature'));
  });

  it('ask a policy of a city that no count names, where every count is under § 1983', () => {
    const text = `${parties('CARL WEISS, individually; and CITY OF RANSOM')}## COUNT I: 42 U.S.C. § 1983, Fourth Amendment, against Weiss\n\n1. He struck her.\n`;
    assert.ok(rulesOf(text).includes('liability/no-policy-or-custom'));
    assert.ok(
      !rulesOf(`${text}\n## COUNT II: Negligence, against the City\n\n2. It was careless.\n`).includes(
        'liability/no-policy-or-custom',
      ),
    );
  });

  it('show the officer from whom punitive damages are asked officially, not his county', () => {
    const text = `${parties('COUNTY OF RANSOM; and CARL WEISS, individually and in his official capacity')}1. This is an action under 42 U.S.C. § 1983.\n\n## PRAYER\n\n(a) punitive damages against Commissioner Weiss, both individually and in his official capacity.\n`;
    assert.deepEqual(
      findings(text).flatMap(({ rule, defendant }) =>
        rule === 'remedies/punitive-against-government' ? [defendant] : [],
      ),
      ['CARL WEISS'],
    );
  });

  it('take no ordinary complaint for a form', () => {
    const text = `${court}JUNE HOLLOWAY, Plaintiff,\n\nv.\n\nCITY OF RANSOM, Defendant.\n\nCase No. 26-cv-_____\nJURY TRIAL DEMANDED\n\n# COMPLAINT\n\n1. This is an action under 42 U.S.C. § 1983 for the Fourth Amendment.\n\n2. The City’s policy was this: if you run, you get a beating.\n\n3. An officer shouted, “If you move, you die.”\n`;
    assert.ok(!rulesOf(text).includes('liability/no-policy-or-custom'));
  });

  it('number allegations that look like titles', () => {
    for (const line of [
      '6. “STOP RESISTING!”',
      '6. WEISS HIT ME.',
      '**6. Weiss struck her with a baton**',
      '6. Venue is proper in this district',
      '6. Officer Weiss knew these facts',
    ]) {
      const text = `${parties('CARL WEISS, individually')}${[1, 2, 3, 4, 5].map((n) => `${n}. He did it under 42 U.S.C. § 1983.`).join('\n\n')}\n\n${line}\n\n7. It hurt.\n`;
      assert.ok(!rulesOf(text).includes('pleading/numbering'), line);
    }
  });

  it('read a box before “Yes, I demand a jury”', () => {
    const text = (jury: string): string =>
      `${parties('CARL WEISS, individually')}1. This is an action under 42 U.S.C. § 1983.\n\n${jury}\n\n## PRAYER\n\nDamages.\n`;
    assert.ok(!rulesOf(text('☒ Yes ☐ No: Plaintiff demands a trial by jury.')).includes('pleading/jury-demand'));
    assert.ok(rulesOf(text('☐ Yes ☒ No: Plaintiff demands a trial by jury.')).includes('pleading/jury-demand'));
  });

  it('rest nothing on who keeps the keys', () => {
    const text = `${parties('CARL WEISS, individually')}1. This is an action under 42 U.S.C. § 1983.\n\n2. Under the manual a supervisor is responsible for the keys.\n`;
    assert.ok(!rulesOf(text).includes('liability/respondeat-superior'));
  });

  it('take “none of whom is the Village” for an exception', () => {
    const text = `${parties('VILLAGE OF RANSOM; and CARL WEISS, individually')}1. This is an action under 42 U.S.C. § 1983.\n\n## PRAYER\n\n(a) punitive damages against those Defendants, none of whom is the Village.\n`;
    assert.ok(!rulesOf(text).includes('remedies/punitive-against-government'));
  });

  it('know a State officer by the paragraph that introduces him, without a heading for parties', () => {
    const text = `${parties('MONTANA DEPARTMENT OF CORRECTIONS; and CARL WEISS')}This is an action under 42 U.S.C. § 1983. Made defendants are:\n\nA. Montana Department of Corrections;\n\nB. Carl Weiss, the Secretary of the Department, made a party in his official capacity.\n\n## PRAYER\n\nJudgment against Defendants for all damages.\n`;
    assert.ok(rulesOf(text).includes('capacity/state-official-damages'));
  });
});
