import assert from 'node:assert/strict';
import type { Capacity } from '../../../src/complaint/model.js';
import { complaintIn } from '../complaint/check.js';
import { findings } from './applied.js';

const court = 'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\n';
const caption = (defendants: string, title = 'COMPLAINT'): string =>
  `${court}JUNE HOLLOWAY,\n\nPlaintiff,\n\nv.\n\n${defendants},\n\nDefendants.\n\n# ${title}\n\n1. This is an action under 42 U.S.C. § 1983 and the Fourth Amendment.\n\n`;
const officers = 'CITY OF RANSOM; OFFICER CARL WEISS; and SERGEANT ANITA BOGGS';
const rulesOf = (text: string): readonly string[] => findings(text).map(({ rule }) => rule);
const fires = (rule: string, text: string): boolean => rulesOf(text).includes(rule);
/** The capacities of Weiss and Boggs after some paragraphs. */
const capacities = (said: string): readonly (Capacity | undefined)[] => {
  const { defendants } = complaintIn(`${caption(officers)}${said}\n`);
  return ['WEISS', 'BOGGS'].map((name) => defendants.find((one) => one.name.includes(name))?.capacity);
};

/** What a second reader found that the first had missed. */
describe('a second reading', () => {
  const names = (list: string): readonly string[] => complaintIn(caption(list)).defendants.map(({ name }) => name);

  it('loses no defendant behind service in a name’s line', () => {
    for (const served of ['Service Address: 2 Levee Street, Ransom, MT 59001;', 'Serve: 2 Levee Street; and'])
      assert.deepEqual(
        names(`SERGEANT ANITA BOGGS, ${served} OFFICER CARL WEISS`),
        ['ANITA BOGGS', 'CARL WEISS'],
        served,
      );
    const { defendants } = complaintIn(
      caption(
        'SERGEANT ANITA BOGGS, serve: 2 Levee Street, in her individual capacity; and\nOFFICER CARL WEISS, in his individual capacity',
      ),
    );
    assert.deepEqual(
      defendants.map(({ capacity }) => capacity),
      ['individual', 'individual'],
    );
  });

  it('turns no plaintiff into a defendant where the pleading is a complaint', () => {
    for (const title of [
      'FIRST AMENDED COMPLAINT AND CROSSCLAIM',
      'CROSSCLAIM OF THE CITY AGAINST SERGEANT BOGGS',
      'AMENDED COMPLAINT ADDING CROSSCLAIM DEFENDANTS',
      'COMPLAINT (COUNTERCLAIM RESERVED)',
    ])
      assert.equal(complaintIn(caption(officers, title)).defendants.length, 3, title);
  });

  it('is not silenced by a sentence about somebody else', () => {
    for (const other of [
      'Officer Kell is sued in his individual capacity.',
      'The Trustee is named in her official capacity as trustee of the plan.',
      'Weiss arrested her in his official capacity.',
      'Weiss is a police officer who at all relevant times was on duty in his official capacity.',
      'Defendants violated her rights in their official capacities.',
    ])
      assert.ok(fires('capacity/unstated', `${caption(officers)}2. ${other}\n`), other);
  });

  it('hears a policy', () => {
    for (const policy of [
      'Policy No. 300.1 allows officers to strike anyone who talks back.',
      'The City’s policy #12 requires officers to tase.',
      'The City maintains a practice at its jail of striking inmates.',
      'It was a practice across the department to strike detainees.',
      'The City adopted the policy of Corizon Health Inc. of denying care.',
    ])
      assert.ok(!fires('liability/no-policy-or-custom', `${caption(officers)}2. ${policy}\n`), policy);
  });

  it('hears a prayer for punitive damages', () => {
    for (const prayer of [
      'Plaintiff asks for punitive damages in an amount to be proved at trial, but in no event less than $500,000, from the City of Ransom.',
      'Plaintiff, who has nothing left, demands relief and asks for punitive damages against the City of Ransom.',
      'Plaintiff seeks damages, which are not a request for charity, and punitive damages against the City of Ransom.',
    ])
      assert.ok(fires('remedies/punitive-against-government', `${caption(officers)}WHEREFORE, ${prayer}\n`), prayer);
  });

  it('lets no other clause deny, report or condition who is sued', () => {
    for (const said of [
      'The Court has jurisdiction as alleged above, and Weiss and Boggs are sued in their individual capacities.',
      'Plaintiff asserts no claim against the City for battery and sues Weiss and Boggs in their individual capacities.',
      'Because no defendant has immunity, Weiss and Boggs are sued in their individual capacities.',
      'To the extent Weiss and Boggs acted under color of law, they are sued in their individual capacities.',
      'Plaintiff brings claims against Weiss and Boggs in their individual capacities; the claims against others were dismissed.',
      'Weiss and Boggs have each been sued in their individual capacities before this Court.',
    ])
      assert.deepEqual(capacities(`2. ${said}`), ['individual', 'individual'], said);
    assert.deepEqual(
      capacities('2. Weiss is not only sued in his individual capacity but also in his official capacity.'),
      ['both', 'unstated'],
    );
    assert.deepEqual(capacities('2. None of the Defendants, Weiss included, is sued in an official capacity.'), [
      'unstated',
      'unstated',
    ]);
  });

  it('takes no initials of something else for a person or a body', () => {
    assert.deepEqual(
      capacities(
        '2. Officer Carl Weiss (DOC) runs the unit. He is sued in his individual capacity.\n\n3. DOC is sued in its official capacity.',
      ),
      ['individual', 'unstated'],
    );
    const { defendants } = complaintIn(
      `${caption(officers)}2. The City of Ransom (MCPD) has a police force. MCPD officers Weiss and Boggs are sued in their individual capacities.\n`,
    );
    assert.deepEqual(defendants[0]?.statements, []);
  });

  it('lets no other question’s boxes overrule a demand for a jury', () => {
    for (const other of ['Related case pending? [ ] Yes [x] No', 'Do you have a lawyer? ☐ Yes ☒ No'])
      assert.ok(
        !fires(
          'pleading/jury-demand',
          `${caption(officers)}2. Plaintiff demands a trial by jury.\n\n${other}\n\n## PRAYER\n\nDamages.\n`,
        ),
        other,
      );
  });

  it('finds nothing wrong with Bivens beside a statute that is against a city', () => {
    const text = `${caption('FBI AGENT CARL WEISS; OFFICER ANITA BOGGS; and CITY OF RANSOM')}2. The claims against Agent Weiss are brought under *Bivens*; those against Boggs under § 1983.\n\n## COUNT I: FOURTH AMENDMENT, 42 U.S.C. § 1983 (against Weiss and Boggs)\n\n3. They struck her.\n\n## COUNT II: AMERICANS WITH DISABILITIES ACT (against the City)\n\n4. It shut her out.\n`;
    assert.ok(!fires('capacity/federal-officer', text));
  });

  it('repeats a capacity for a name, not for what is denied or held in hands', () => {
    assert.deepEqual(capacities('2. Weiss is sued in his individual capacity, but not Boggs in hers.'), [
      'individual',
      'unstated',
    ]);
    assert.deepEqual(
      capacities(
        '2. Plaintiff sues Weiss in his individual capacity, and the hand that Boggs held in hers, she broke.',
      ),
      ['individual', 'unstated'],
    );
    assert.deepEqual(capacities('2. Letters to Weiss in his official capacity, and to Boggs in hers.'), [
      'unstated',
      'unstated',
    ]);
  });

  it('takes no workplace for a defendant, and no defendant for a role', () => {
    assert.deepEqual(names('UNKNOWN OFFICERS 1-3\nMetropolitan Police Department;\nOFFICER CARL WEISS'), [
      'UNKNOWN OFFICERS 1-3',
      'CARL WEISS',
    ]);
  });

  it('numbers by the plain numbers where lists in paragraphs have parentheses', () => {
    const list = (n: number): string => Array.from({ length: n }, (_, i) => `(${i + 1}) so it was;`).join('\n\n');
    const text = `${caption(officers)}2. Thus:\n\n${list(3)}\n\n3. And thus:\n\n${list(2)}\n\n4. It hurt.\n`;
    assert.ok(!fires('pleading/numbering', text));
  });

  it('numbers paragraphs under a demand for a jury that stands below the title', () => {
    const text = `${caption(officers).replace('\n1. This', '\n**Jury Trial Demanded**\n\n1. This')}2. It was so.\n\n4. It hurt.\n`;
    assert.ok(fires('pleading/numbering', text));
  });

  it('finds respondeat superior under a name in capitals', () => {
    const said =
      '2. The City is liable under MONELL on a theory of respondeat superior for the Fourth Amendment violation.';
    assert.ok(fires('liability/respondeat-superior', `${caption(officers)}${said}\n`));
  });

  it('finds the theory of respondeat superior without its name', () => {
    for (const said of [
      'Weiss is liable because he is in charge of the officers under him.',
      'Weiss is liable under § 1983 because of his supervisory position.',
      'Weiss is responsible for the acts of his subordinates, who acted within the scope of their employment.',
      'The City is liable under § 1983 because its officers acted within the scope of their employment.',
      'As Weiss’s employer, the City is liable for his acts.',
      'The City is responsible under § 1983 for the acts of its officers.',
    ])
      assert.ok(fires('liability/respondeat-superior', `${caption(officers)}2. ${said}\n`), said);
    const training = '2. The City is responsible for the hiring, training and supervision of its officers.';
    assert.ok(!fires('liability/respondeat-superior', `${caption(officers)}${training}\n`));
  });

  it('warns of damages in both capacities from a State officer', () => {
    const text = caption(
      'CARL WEISS, Director of the Montana Department of Corrections, in his individual and official capacities',
    );
    const prayer = 'WHEREFORE, Plaintiff asks for compensatory damages against each defendant in both capacities.';
    assert.ok(fires('capacity/state-official-damages', `${text}${prayer}\n`));
  });

  it('takes a legal form in capitals, and an office of initials, for what they are', () => {
    assert.deepEqual(names('CITY OF RANSOM, A MUNICIPAL CORPORATION; ARMOR HEALTH, INC., A FLORIDA CORPORATION'), [
      'CITY OF RANSOM',
      'ARMOR HEALTH, INC.',
    ]);
    assert.deepEqual(names('HAROLD W. CLARKE, Director VDOC; and CARL WEISS'), ['HAROLD W. CLARKE', 'CARL WEISS']);
  });

  it('names the government of which a department bears the name, or none', () => {
    const said = (list: string): string =>
      findings(caption(list)).find(({ rule }) => rule === 'parties/department-not-suable')?.message ?? '';
    assert.match(said('CITY OF RANSOM; and RANSOM POLICE DEPARTMENT'), /City of Ransom is a defendant already/);
    assert.match(
      said('CITY OF RANSOM; and KAW COUNTY SHERIFF’S OFFICE'),
      /Kaw County Sheriff’s Office has .*name the city or the county/,
    );
  });

  it('tells a signature without an address from none', () => {
    const said = (by: string): string =>
      findings(`${caption(officers)}Respectfully submitted,\n\n${by}\n`).find(
        ({ rule }) => rule === 'pleading/signature',
      )?.message ?? '';
    assert.match(said('/s/ Carla Moss\nCarla Moss, Bar No. 12345'), /gives no address/);
    assert.match(said('Carla Moss'), /There is no signature block/);
  });

  it('means with “the father” and “the son” those whom the paragraph names', () => {
    assert.deepEqual(capacities('2. Weiss is Boggs’s father. The father, and Officer Boggs, are sued individually.'), [
      'individual',
      'individual',
    ]);
  });

  it('means with a surname of two the one with whom the paragraph begins', () => {
    const { defendants } = complaintIn(
      `${caption('OFFICER CARL WEISS; and OFFICER OTTO WEISS')}2. OTTO WEISS is a reserve officer and the brother of Carl Weiss. Reserve Officer Weiss is sued in his individual capacity.\n`,
    );
    assert.deepEqual(
      defendants.map(({ capacity }) => capacity),
      ['unstated', 'individual'],
    );
  });

  it('knows agencies by their initials, a board by its noun, and “no punitive damages”', () => {
    const kinds = (name: string): readonly (string | undefined)[] =>
      complaintIn(caption(`${name}; and CARL WEISS`)).defendants.map(({ kind }) => kind);
    for (const [name, kind] of [
      ['VDOC', 'state-agency'],
      ['RANSOM P.D.', 'department'],
      ['MEDICAL DEPARTMENT', 'department'],
    ])
      assert.deepEqual(kinds(name as string), [kind, 'person'], name);
    const board = `${caption('RANSOM COUNTY BOARD OF EDUCATION; and CARL WEISS, individually')}## COUNT I: 42 U.S.C. § 1983 (against Weiss and the Board)\n\n2. It was so.\n`;
    assert.deepEqual([...(complaintIn(board).counts[0]?.against ?? [])].sort(), [0, 1]);
    const asks = 'WHEREFORE, Plaintiff asks for compensatory damages from the City, but no punitive damages.';
    assert.ok(!fires('remedies/punitive-against-government', `${caption(officers)}${asks}\n`));
  });

  it('reads a “v.” before a case number in brackets, a body of two nouns, a heading that names whom it is against', () => {
    const text = `${court}JUNE HOLLOWAY,\n\nPlaintiff,\n\nv.  (Case No. 26-CV-11)\n\n(1) MONTANA BUREAU OF PARDONS AND PAROLES;\n(2) CARL WEISS, individually,\n\nDefendants.\n\n# COMPLAINT\n\n1. It is under 42 U.S.C. § 1983.\n\n## COUNT I: Weiss (42 U.S.C. § 1983)\n\n2. It was so.\n`;
    const { defendants, counts } = complaintIn(text);
    assert.deepEqual(
      defendants.map(({ name }) => name),
      ['MONTANA BUREAU OF PARDONS AND PAROLES', 'CARL WEISS'],
    );
    assert.deepEqual(counts[0]?.against, [1]);
    assert.deepEqual(capacities('2. Weiss is sued personally and not in any official capacity.'), [
      'individual',
      'unstated',
    ]);
  });

  it('hears that an act was the City’s own, “she and Officer Weiss”, and a plain “VII. Relief”', () => {
    const act = '2. The Mayor’s order was the City’s act.';
    assert.ok(!fires('liability/no-policy-or-custom', `${caption(officers)}${act}\n`));
    assert.deepEqual(
      capacities(
        '2. Sergeant Boggs is an officer of the City. She and Officer Weiss are sued in their individual capacities.',
      ),
      ['individual', 'individual'],
    );
    const prayer = '2. It hurt.\n\nVII. Relief\n\n3. I ask for:\n\na. $300,000 from the Defendants.';
    assert.ok(!fires('pleading/relief', `${caption(officers)}${prayer}\n`));
    assert.ok(fires('pleading/jury-demand', `${caption(officers)}${prayer}\n`));
  });
});
