import assert from 'node:assert/strict';
import type { Capacity } from '../../../src/complaint/model.js';
import { complaintIn } from './check.js';

const head =
  'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nJUNE HOLLOWAY,\nPlaintiff,\n\nv.\n\nCARL WEISS, ANITA BOGGS, and CITY OF RANSOM,\nDefendants.\n\n# COMPLAINT\n\n## PARTIES\n\n1. This is an action under 42 U.S.C. § 1983.\n\n';

/** The capacities of Weiss and Boggs after a paragraph. */
function capacities(paragraph: string): readonly [Capacity, Capacity] {
  const { defendants } = complaintIn(`${head}2. ${paragraph}\n`);
  return [defendants[0]?.capacity as Capacity, defendants[1]?.capacity as Capacity];
}

const states: readonly [string, Capacity, Capacity][] = [
  ['Defendant Weiss is sued in his individual capacity.', 'individual', 'unstated'],
  ['Defendant Carl Weiss was a deputy. He is sued in his official capacity.', 'official', 'unstated'],
  ['Weiss and Boggs are each sued in their individual and official capacities.', 'both', 'both'],
  ['All individual Defendants are sued in their individual capacities.', 'individual', 'individual'],
  [
    'Defendant Weiss is sued individually for what he did and failed to do, and in his official capacity.',
    'both',
    'unstated',
  ],
  [
    'The Court awards damages against the Defendants, including Sheriff Weiss in his official capacity.',
    'official',
    'unstated',
  ],
  [
    'Defendant Weiss is a deputy of the county. The deputies, known and unknown, are sued in their individual capacities.',
    'individual',
    'unstated',
  ],
  [
    'Defendant Weiss (together with others, the “Defendant Officers”) is a deputy. Each of the Defendant Officers is sued in his individual capacity.',
    'individual',
    'unstated',
  ],
  ['Plaintiff asks for punitive damages, $50,000 from Weiss in his individual capacity.', 'individual', 'unstated'],
  [
    '(The Estate against Defendant Weiss and John Does 3 and 4, in their individual capacities)',
    'individual',
    'unstated',
  ],
  ['Defendant Boggs is made a defendant in her capacity as a specialist.', 'unstated', 'unclear'],
  ['Anita Boggs was a clerk in the City’s office, and she is sued in her official capacity.', 'unstated', 'official'],
  ['Carl Weiss has been the mayor since 2024. The Mayor is sued in his official capacity.', 'official', 'unstated'],
  [
    'Weiss is a defendant here <del>in his official capacity</del> <ins>in his individual capacity</ins>.',
    'individual',
    'unstated',
  ],
  ['Plaintiff suffered damages from the acts of Weiss in his official capacity.', 'unstated', 'unstated'],
  ['Plaintiff recovered damages in state court from Weiss in his individual capacity.', 'unstated', 'unstated'],
  ['Plaintiff seeks damages from Weiss, but not from Boggs, in his individual capacity.', 'individual', 'unstated'],
  ['In his official capacity, Sheriff Weiss is sued for an injunction.', 'official', 'unstated'],
  [
    'Plaintiff sues Weiss in his individual capacity for what he did, and in her official capacity Boggs ratified it.',
    'individual',
    'unstated',
  ],
  [
    'Officer Weiss grabbed her. Boggs held her. The officers are sued in their individual capacities.',
    'individual',
    'individual',
  ],
  ['Weiss and Boggs are officers and they are sued in their individual capacities.', 'individual', 'individual'],
  ['Weiss ran the jail.\n\nCapacity: official count 40, rated count 60.', 'unstated', 'unstated'],
  ['Weiss ran the jail.\n\n> Capacity: official', 'unstated', 'unstated'],
  ['**Weiss**, deputy.\\\nCapacity: individual, and not official.', 'individual', 'unstated'],
  ['**Weiss**, deputy.\\\nCapacity: not official.', 'unstated', 'unstated'],
  ['**(Weiss in his individual capacity, and Boggs in hers)**', 'individual', 'individual'],
  ['**(Weiss, Boggs in her official capacity, and the City)**', 'unstated', 'official'],
  ['Deputy Weiss I am suing individually, same with Boggs.', 'individual', 'individual'],
  ['Damages are sought from Weiss and in no event against Boggs in her official capacity.', 'unstated', 'unstated'],
  ['Damages are sought against Boggs, the Personal-Capacity Defendants and Weiss.', 'unstated', 'unstated'],
  ['Weiss is proceeded against in his official capacity.', 'official', 'unstated'],
  ['Weiss and Boggs have been sued in their personal capacities, and in those alone.', 'individual', 'individual'],
  ['Weiss has been sued in his official capacity in three other suits.', 'unstated', 'unstated'],
  ['Weiss has twice been sued in his official capacity.', 'unstated', 'unstated'],
  ['- Weiss is sued in his personal capacity.\n- So is Sheriff Boggs.', 'individual', 'individual'],
  ['**Third Claim: the City, Sheriff Boggs officially, and Weiss**', 'unstated', 'official'],
  [
    'Weiss is sued individually because he made the rule, and officially because it is still in force.',
    'both',
    'unstated',
  ],
  [
    'Carl Weiss is an adult. He was appointed City Manager in 2022 and is sued in his managerial capacity.',
    'unclear',
    'unstated',
  ],
  ['Carl Weiss, named here in his official capacity only, is the Secretary.', 'official', 'unstated'],
  ['Weiss is before the Court in a personal capacity and in no other.', 'individual', 'unstated'],
  [
    '“The Van Defendants” means Sergeant Weiss and Officer Boggs. Each of the Van Defendants is sued in a personal capacity.',
    'individual',
    'individual',
  ],
  [
    'Director Weiss is sued\n\n- in his official capacity, for an injunction; and\n- in his individual capacity, for what he ordered.',
    'both',
    'unstated',
  ],
  ['The first Defendant is employed as: Sergeant, sued in individual capacity at Ransom.', 'individual', 'unstated'],
  ['Weiss is the officer, each of them sued in an individual capacity, who kept the gate.', 'individual', 'unstated'],
  [
    'The following Defendants are sued in their personal capacities:\n\n- Weiss and Boggs, for the arrests.',
    'individual',
    'individual',
  ],
  [
    'Weiss I sue in his individual capacity.\n\nBoggs worked nights. Same as Weiss, individual capacity.',
    'individual',
    'individual',
  ],
  [
    'Weiss and Boggs ran it. Each claim against any of them is pleaded against him or her in an individual capacity.',
    'individual',
    'individual',
  ],
  ['A suit against Weiss in an official capacity would be one more suit against the City.', 'unstated', 'unstated'],
  ['Defendant Weiss is a party to this action in his individual capacity.', 'individual', 'unstated'],
  [
    'They too are parties in their personal capacities. Weiss and Boggs are parties in their personal capacities.',
    'individual',
    'individual',
  ],
  [
    'Weiss and Boggs worked the tank. Recovery is sought from the two of them in their personal capacities.',
    'individual',
    'individual',
  ],
  [
    'Boggs was employed by the City and is made a party in her professional capacity as a peace officer.',
    'unstated',
    'unclear',
  ],
  ['Boggs is the Marshal. In her individual capacity, she is named in the First Claim.', 'unstated', 'individual'],
  [
    'Weiss and Boggs are police officers of the City.\n\n3. The two officers are each sued in an individual capacity.',
    'individual',
    'individual',
  ],
  ['**Weiss**, deputy.\\\nCapacity in which being sued (individual or official or both): Both', 'both', 'unstated'],
  ['Boggs was joined as a Defendant individually and is not sued in an official capacity.', 'unstated', 'individual'],
  ['Boggs was previously joined in her official capacity.', 'unstated', 'unstated'],
  ['Punitive damages against those Defendants, and only those, who are sued individually.', 'unstated', 'unstated'],
  [
    'Plaintiff Holloway is a librarian. She too sues individually; the City has her employ, and so has Boggs.',
    'unstated',
    'unstated',
  ],
  ['Weiss is a deputy and is sued in his law enforcement capacity.', 'unclear', 'unstated'],
  ['***Plaintiff v. Officer Weiss, in his individual capacity, and Boggs***', 'individual', 'unstated'],
  ['**(The City and Sheriff Boggs, in her official capacity)**', 'unstated', 'official'],
  ['This is against Sgt. Weiss and Ofc. Boggs in their personal capacities.', 'individual', 'individual'],
  ['Dep. Weiss took it. Tpr. Boggs was a trooper. She is sued in her official capacity.', 'unstated', 'official'],
  ['He turned it off. Weiss is sued in his individual capacity.', 'individual', 'unstated'],
  [
    'The following Defendants are sued in their personal capacities:\n\n   a. Sheriff Weiss, for the order.',
    'individual',
    'unstated',
  ],
  [
    'Carl Weiss has been the mayor since 2024. The Mayor is named as a defendant in his official capacity.',
    'official',
    'unstated',
  ],
  [
    'The next paragraphs describe the defendants who are being sued in their individual capacities:',
    'unstated',
    'unstated',
  ],
  ['**Weiss, the City; Boggs in her individual capacity**', 'unstated', 'individual'],
  ['**(the City, Weiss individually, and Boggs)**', 'individual', 'unstated'],
  [
    'Weiss and Boggs are referred to\ntogether as "the Detail." Each of the Detail is sued in a personal capacity.',
    'individual',
    'individual',
  ],
  [
    'Weiss is sued in his individual capacity, and Boggs, but not against the City or any-\none in an official capacity.',
    'individual',
    'unstated',
  ],
  ['Boggs is the warden.\n\n3. The officer named in the paragraph above is sued officially.', 'unstated', 'official'],
  [
    'Weiss is a cook.\n\n3. Boggs is the warden.\n\n4. The officers named in the preceding paragraph are sued in their personal capacities.',
    'unstated',
    'individual',
  ],
  [
    'Plaintiff asks the Court to enjoin Sheriff Weiss, in his official capacity, from any further sweep.',
    'official',
    'unstated',
  ],
  [
    'He asks for an order requiring Warden Boggs, in her official capacity, to return the books.',
    'unstated',
    'official',
  ],
  ['Weiss is sued in his indi-\nvidual capac-\nity.', 'individual', 'unstated'],
  ['Plaintiff sues Weiss in his individual capacity and Boggs in her official capacity.', 'individual', 'official'],
  ['Plaintiff brings her claims against Carl Weiss in his personal capacity.', 'individual', 'unstated'],
  ['Defendant Anita Boggs, sued in her official capacity, is the chief of police.', 'unstated', 'official'],
  ['Defendant Boggs is named in her individual capacity only.', 'unstated', 'individual'],
  ['Carl Weiss is sued individually.', 'individual', 'unstated'],
  ['Defendant Carl Weiss is sued in an individual capacity.', 'individual', 'unstated'],
  ['Defendant Carl Weiss is sued in both an individual and an official capacity.', 'both', 'unstated'],
  ['Defendant Weiss is sued in his capacity as a deputy sheriff.', 'unclear', 'unstated'],
  ['Defendant Boggs is sued in her supervisory capacity.', 'unstated', 'unclear'],
  [
    'The officers named above are sued for their own acts, in their individual capacities only.',
    'individual',
    'individual',
  ],
  [
    'Those of the Defendants who are persons, Chief Boggs excepted, are sued in their individual capacities.',
    'individual',
    'unstated',
  ],
  [
    'Each of the natural persons, Defendant Boggs included, is sued in his or her individual capacity.',
    'individual',
    'individual',
  ],
  [
    'Plaintiff sues Boggs in her official capacity for the injunction and in her personal capacity for damages.',
    'unstated',
    'both',
  ],
  ['Defendant Anita Boggs is the chief. Plaintiff sues her in her official capacity.', 'unstated', 'official'],
  [
    'Chief Anita Boggs was Weiss’s supervisor and stood by. She is sued in her individual capacity.',
    'unstated',
    'individual',
  ],
  [
    'Defendant Boggs is sued in her official capacity. The remaining Defendants are sued in their individual capacities.',
    'individual',
    'official',
  ],
  [
    'Weiss and Boggs were wardens. These two are sued in both their individual and their official capacities.',
    'both',
    'both',
  ],
  [
    'A. **CARL WEISS**, a person of full age who was employed by Chief Boggs and who is sued in his individual capacity; and',
    'individual',
    'unstated',
  ],
  ['Chief Boggs supervised Weiss. She is sued in her individual capacity.', 'unstated', 'individual'],
];

const silent: readonly string[] = [
  'Weiss was acting in his official capacity when he struck her.',
  'At all times Boggs acted in her individual capacity under color of state law.',
  'None of the Defendants is sued in an official capacity.',
  'It would serve no purpose to sue Weiss in his official capacity, for the City is here.',
  'If Weiss is sued in his official capacity, he will be replaced.',
  'The motion argued that Weiss must be sued in his official capacity.',
  'Plaintiff sues individually and on behalf of her son.',
  'The Individual Defendants arrived at noon.',
  'The bridge has a rated capacity of ten tons, and Weiss knew its official capacity.',
  'Weiss said, “You can sue me in my official capacity.”',
];

it('a group that nobody defined may be any of them: then nothing is said to be stated nowhere', () => {
  const { defendants } = complaintIn(
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nJUNE HOLLOWAY, Plaintiff,\n\nv.\n\nCARL WEISS and ANITA BOGGS, Defendants.\n\n# COMPLAINT\n\n1. This is an action under 42 U.S.C. § 1983.\n\n2. The Night Clinicians are sued in a personal capacity.\n',
  );
  for (const { capacity, doubts } of defendants) assert.deepEqual([capacity, doubts.length], ['unstated', 1]);
});

describe('statements of capacity', () => {
  for (const [paragraph, weiss, boggs] of states)
    it(paragraph, () => assert.deepEqual(capacities(paragraph), [weiss, boggs]));
  for (const paragraph of silent)
    it(`says nothing: ${paragraph}`, () => assert.deepEqual(capacities(paragraph), ['unstated', 'unstated']));

  it('"it" is the organization named last', () => {
    const { defendants } = complaintIn(
      `${head}2. Defendant City of Ransom runs the jail. It is sued in its official capacity.\n`,
    );
    assert.equal(defendants[2]?.statements.length, 1);
    assert.equal(defendants[0]?.capacity, 'unstated');
  });

  it('a heading speaks of those below it', () => {
    const { defendants } = complaintIn(
      `${head.replace('## PARTIES', '## DEFENDANTS SUED IN THEIR INDIVIDUAL CAPACITIES')}2. Carl Weiss is a deputy.\n\n3. Anita Boggs is a sergeant.\n`,
    );
    assert.deepEqual([defendants[0]?.capacity, defendants[1]?.capacity], ['individual', 'individual']);
  });

  it('a table has a column for it', () => {
    const { defendants } = complaintIn(
      `${head}| Defendant | Capacity |\n|---|---|\n| Carl Weiss | individual |\n| Anita Boggs | both |\n`,
    );
    assert.deepEqual([defendants[0]?.capacity, defendants[1]?.capacity], ['individual', 'both']);
  });

  it('a list says who “the following” are', () => {
    const { defendants } = complaintIn(
      `${head}2. The following Defendants are sued in their personal capacities, and for the following acts:\n\n    a. Deputy Weiss, for the arrest; and\n\n    b. no one else.\n`,
    );
    assert.deepEqual([defendants[0]?.capacity, defendants[1]?.capacity], ['individual', 'unstated']);
  });

  it('a definition list has the name in its term', () => {
    const { defendants } = complaintIn(
      `${head}Officer Carl Weiss\n\n:   No relation to Anita Boggs. Sued in his individual capacity.\n`,
    );
    assert.deepEqual([defendants[0]?.capacity, defendants[1]?.capacity], ['individual', 'unstated']);
  });

  it('a request for damages may narrow a capacity', () => {
    const { defendants } = complaintIn(
      `${head}2. Weiss is sued in both his individual and his official capacity.\n\n## Damages\n\n3. Plaintiff is entitled to exemplary damages from Deputy Weiss in his individual capacity, and from no one else.\n`,
    );
    assert.equal(defendants[0]?.capacity, 'both');
  });

  it('a term stands for those whom other paragraphs describe', () => {
    const { defendants } = complaintIn(
      `${head}**2.** Defendant **Carl Weiss** is a sergeant.\n\n**3.** Defendant **Anita Boggs** is a deputy.\n\n**4.** The persons described in paragraphs 2 through 3 are referred to together as “the Entry Team.” Each member of the Entry Team is sued in his or her individual capacity.\n`,
    );
    assert.deepEqual([defendants[0]?.capacity, defendants[1]?.capacity], ['individual', 'individual']);
  });

  it('Pandoc’s grid tables are tables', () => {
    const { defendants } = complaintIn(
      `${head}+--------+--------+------------+\n| Name   | Post   | Capacity   |\n+========+========+============+\n| Carl   | deputy | individual |\n| Weiss  |        |            |\n+--------+--------+------------+\n| Anita Boggs | chief | both |\n+--------+--------+------------+\n`,
    );
    assert.deepEqual([defendants[0]?.capacity, defendants[1]?.capacity], ['individual', 'both']);
  });

  it('between semicolons each phrase goes with its own names', () => {
    const { defendants } = complaintIn(
      `${head}### COUNT I\n\n#### As to Carl Weiss, individually; and Anita Boggs, officially\n\n2. A.\n`,
    );
    assert.deepEqual([defendants[0]?.capacity, defendants[1]?.capacity], ['individual', 'official']);
  });

  it('a table says how each is sued, in sentences too', () => {
    const { defendants } = complaintIn(
      `${head}| Defendant | Who | How sued |\n|---|---|---|\n| Carl Weiss | deputy, serves under Boggs | In his individual capacity |\n| Anita Boggs | sheriff | In her professional capacity |\n`,
    );
    assert.deepEqual([defendants[0]?.capacity, defendants[1]?.capacity], ['individual', 'unclear']);
  });

  it('what may state a capacity and names nobody for certain is a doubt', () => {
    const { defendants } = complaintIn(`${head}2. The dispatchers on duty are sued in their individual capacities.\n`);
    assert.deepEqual(
      defendants.map(({ capacity, doubts }) => [capacity, doubts.length]),
      [
        ['unstated', 1],
        ['unstated', 1],
        ['none', 0],
      ],
    );
  });

  it('a quotation that began in a sentence before leaves no doubt', () => {
    const said = '2. Weiss wrote, “I was on duty. I was there in an official capacity.”';
    const { defendants } = complaintIn(`${head}${said}\n`);
    assert.deepEqual(defendants[0]?.doubts, []);
  });

  it('two of one surname are named together, in the plural', () => {
    const { defendants } = complaintIn(
      `${head.replace('ANITA BOGGS', 'OTTO WEISS')}2. “Jail Staff” means both of the Weisses. This suit is brought against the Jail Staff in their individual capacities.\n`,
    );
    assert.deepEqual([defendants[0]?.capacity, defendants[1]?.capacity], ['individual', 'individual']);
  });

  it('unknown members of a team are named by the first word for them', () => {
    const { defendants } = complaintIn(
      `${head.replace('CARL WEISS', 'UNKNOWN MEMBERS OF THE RANSOM RESPONSE TEAM')}2. The unknown members of the Team are sued in their individual capacities.\n`,
    );
    assert.equal(defendants[0]?.capacity, 'individual');
  });

  it('initials in brackets behind a name stand for it', () => {
    const { defendants } = complaintIn(
      `${head}2. The City of Ransom (COR) runs the jail. COR is sued in its official capacity.\n`,
    );
    assert.equal(defendants[2]?.statements.length, 1);
    assert.deepEqual(defendants[0]?.doubts, []);
  });

  it('a surname of two stands for the one whose title is said', () => {
    const { defendants } = complaintIn(
      `${head.replace('CARL WEISS', 'SERGEANT CARL WEISS').replace('ANITA BOGGS', 'OFFICER OTTO WEISS')}2. Where this complaint says “Weiss” it means the sergeant. Weiss is sued in his individual capacity.\n`,
    );
    assert.deepEqual([defendants[0]?.capacity, defendants[1]?.capacity], ['individual', 'unstated']);
  });

  it('those who are called Roe, and an office whose holder is unknown, are named without what is unknown', () => {
    const caption = head
      .replace('CARL WEISS', 'UNKNOWN KITCHEN SUPERVISOR')
      .replace('ANITA BOGGS', 'JOHN ROES 1 and 2');
    const { defendants } = complaintIn(
      `${caption}2. The Roes are sued in their individual capacities. The Kitchen Supervisor is sued in his official capacity.\n`,
    );
    assert.deepEqual(
      defendants.slice(0, 2).map(({ capacity }) => capacity),
      ['official', 'individual'],
    );
  });

  it('a column answers with what it denies left out', () => {
    const { defendants } = complaintIn(
      `${head}| Defendant | Capacity |\n|---|---|\n| Carl Weiss | Official; not individual |\n| Anita Boggs | Not official, individual only |\n`,
    );
    assert.deepEqual([defendants[0]?.capacity, defendants[1]?.capacity], ['official', 'individual']);
  });

  const boxes: readonly (readonly [string, string])[] = [
    ['brackets', '[x] Individual capacity   [ ] Official capacity'],
    ['parentheses', '(X) Individual capacity   ( ) Official capacity'],
    ['blanks', 'Defendant is sued in  __X__ Individual and/or  ____ Official Capacity'],
    ['one line', 'The defendant is sued in his/her (Check one or both): ☒ individual ☐ official capacity.'],
  ];
  for (const [name, line] of boxes)
    it(`a form’s boxes are typed in many ways: ${name}`, () => {
      const blank = line.replace(
        /\[x\]|☒|\(X\)|__X__/,
        (mark) => ({ '[x]': '[ ]', '☒': '☐', '(X)': '( )' })[mark] ?? '____',
      );
      const { defendants } = complaintIn(
        `${head}Name of Defendant: Carl Weiss\n\n${line}\n\nName of Defendant: Anita Boggs\n\n${blank}\n`,
      );
      assert.deepEqual([defendants[0]?.capacity, defendants[1]?.capacity], ['individual', 'unstated']);
    });

  it('a label in the entry of a party says it', () => {
    const { defendants } = complaintIn(
      `${head}**Carl Weiss**, deputy\\\n*Capacity:* individual.\n\n**Anita Boggs**\n\nSheriff of the county.\n\nCapacity in which sued: both individual and official\n`,
    );
    assert.deepEqual([defendants[0]?.capacity, defendants[1]?.capacity], ['individual', 'both']);
  });

  it('a row of a form’s table has boxes of its own', () => {
    const { defendants } = complaintIn(
      `${head}| No. | Name | Capacity |\n|---|---|---|\n| 1 | Carl Weiss | [x] Individual [x] Official |\n| 2 | Anita Boggs | [ ] Individual [ ] Official |\n`,
    );
    assert.deepEqual([defendants[0]?.capacity, defendants[1]?.capacity], ['both', 'unstated']);
  });

  it('on a form only checked boxes count', () => {
    const form = (weiss: string, boggs: string): string =>
      `${head}Defendant No. 1\n\nName: Carl Weiss\n\n${weiss} Individual capacity ☐ Official capacity\n\nDefendant No. 2\n\nName: Anita Boggs\n\n☐ Individual capacity ${boggs} Official capacity\n`;
    const read = (text: string): (Capacity | undefined)[] =>
      complaintIn(text)
        .defendants.slice(0, 2)
        .map(({ capacity }) => capacity);
    assert.deepEqual(read(form('☒', '☒')), ['individual', 'official']);
    assert.deepEqual(read(form('☐', '☐')), ['unstated', 'unstated']);
  });

  it('struck words are not in the document', () => {
    const { defendants } = complaintIn(
      `${head}<del>\n\n2. Defendant Weiss is sued in his individual capacity.\n\n</del>\n`,
    );
    assert.equal(defendants[0]?.capacity, 'unstated');
  });

  it('a count may narrow a capacity; two paragraphs may not disagree', () => {
    const said = '2. Defendant Weiss is sued in his individual and official capacities.\n\n';
    assert.equal(
      complaintIn(
        `${head}${said}## COUNT I\n\n3. This count is brought against Weiss in his individual capacity only.\n`,
      ).defendants[0]?.capacity,
      'both',
    );
    assert.equal(
      complaintIn(`${head}${said}3. Weiss is sued in his official capacity.\n`).defendants[0]?.capacity,
      'conflict',
    );
  });
});
