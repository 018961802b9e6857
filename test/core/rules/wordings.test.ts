import assert from 'node:assert/strict';
import { findings } from './applied.js';

/** The parts of a complaint that nothing is wrong with. */
const sound = {
  jurisdiction: 'This is an action under 42 U.S.C. § 1983. The Court has jurisdiction under 28 U.S.C. § 1331.',
  venue: 'Venue lies in this district under 28 U.S.C. § 1391(b).',
  parties:
    'The City of Ransom is a city of Montana. Officer Carl Weiss is sued in his individual capacity. Anita Boggs, the Commissioner of the Montana Department of Corrections, is sued in her official capacity.',
  facts: 'Officer Weiss struck Ms. Holloway. The City has a custom of such force.',
  color: 'The Defendants acted under color of state law.',
  count1: '## COUNT I: Fourth Amendment, 42 U.S.C. § 1983, against Weiss\n\nThe blow was an unreasonable seizure.',
  count2: '## COUNT II: Fourth Amendment, 42 U.S.C. § 1983, against the City\n\nIts custom was the moving force.',
  prayer: 'Ms. Holloway asks for compensatory damages from Weiss and the City and for an injunction against Boggs.',
  jury: 'Ms. Holloway demands a jury.',
  end: '/s/ Ada Lowe\n1 Main Street, Ransom, Montana 59000',
};
type Part = keyof typeof sound;

const complaint = (changed: Partial<Record<Part, string>>): string => {
  const { prayer, jury, end, ...body } = { ...sound, ...changed };
  return `UNITED STATES DISTRICT COURT
DISTRICT OF MONTANA

JUNE HOLLOWAY, Plaintiff,

v.

CITY OF RANSOM; OFFICER CARL WEISS; and COMMISSIONER ANITA BOGGS, Defendants.

# COMPLAINT

## PARTIES, JURISDICTION AND FACTS

${Object.values(body).join('\n\n')}

## PRAYER FOR RELIEF

${prayer}

${jury}

${end}
`;
};

/** By rule: the part that is changed, then wordings at which it fires and at which it is quiet. */
const wordings: Readonly<
  Record<
    string,
    {
      readonly part: Part;
      readonly with?: Partial<Record<Part, string>>;
      readonly fires: readonly string[];
      readonly quiet: readonly string[];
    }
  >
> = {
  'liability/respondeat-superior': {
    part: 'count2',
    fires: [
      'It is liable for the acts of Officer Weiss because he was its employee and acted for its benefit.',
      'It is liable under § 1983, by respondeat superior, for whatever Officer Weiss did without its knowledge.',
      'The liability of the City is derivative of that of its officer.',
      'The misconduct of Officer Weiss is imputed to his employer.',
      'As principal the City is bound by what its agent did.',
      'A city is strictly liable under § 1983 for what a man does with its badge.',
      'As the employer of Officer Weiss the City is answerable for the blow.',
      'The City is named solely in its role as employer.',
      'Putting him on the street makes the City responsible for whatever he does there.',
      'It did not order the blow, but by reason of its rank alone it is liable as his employer.',
      'It is enough that its employee struck her in the course of his employment.',
      'The City is liable by respondent superior.',
      'The City is liable because Officer Weiss was acting within the scope of his employment.',
      'The City is liable for the constitutional violations of its employees.',
      'Sergeant Boggs, as the supervisor of Weiss, is liable for his acts and omissions.',
      'Because Boggs supervised Weiss, she is liable for what he did.',
      'The City is further liable because Weiss and Boggs were at all times its employees.',
      'An employer answers for the wrongs that its servant does, and the City is accordingly liable.',
      'The City is responsible for what its employees do.',
      'The City is liable for the blow because Officer Weiss was its employee, in the scope of his employment.',
      'An agent’s act is the act of its principal, so the City owes what he owes.',
      'Even if no custom is shown, the City is liable for the blow because he was acting in the scope of his employment.',
    ].map((words) => `## COUNT II: Fourth Amendment, 42 U.S.C. § 1983, against the City\n\n${words}`),
    quiet: [
      'Vicarious liability for what its officers did is not alleged.',

      'The City is liable for its own custom, and not as the employer of Officer Weiss.',
      'The City is responsible for the training and supervision of its officers, and gave none.',
      'His conduct is attributed to the City because he is its final policymaker.',
      'As the employer of Officer Weiss, the City is responsible for training him.',
    ].map((words) => `## COUNT II: Fourth Amendment, 42 U.S.C. § 1983, against the City\n\n${words}`),
  },
  'remedies/punitive-against-government': {
    part: 'prayer',
    fires: [
      'Plaintiff asks for punitive damages of Weiss in his individual capacity and of Commissioner Boggs in her official capacity.',
      'The City broke her arm on purpose, and should be made to pay punitive damages.',
      'Plaintiff asks that Defendants answer and that she have judgment against them for:\n\n1. actual damages; and\n2. exemplary damages.',
      '**Actual damages.** From Weiss and the City.\n\n**Punitive damages.** From the same Defendants.',
      '| Relief | From |\n|---|---|\n| Punitive damages | Weiss, the City |',
      '(i) compensatory damages; (ii) punitive damages against Weiss and against the municipal Defendant.',
    ],
    quiet: [
      'She asks for judgment against Defendants for actual damages and for exemplary damages as limited in paragraph 3.',
      'She demands judgment against Weiss and the City for compensatory damages, for costs under Mont. Code § 1, and for punitive damages against Weiss alone.',

      '| Relief | From |\n|---|---|\n| Damages | Weiss, the City |\n| Punitive damages | Weiss |',
      'From the City: compensatory damages.\nFrom Officer Weiss: compensatory damages and punitive damages.',
      'Award punitive damages against Weiss. Order the City to end punitive segregation.',
      'I ask for punitive damages from Officer Weiss. I know that I can’t get punitive damages from the City.',
      'Punitive damages against Defendant Weiss, whose malice warrants an award against them.',
      'Punitive damages against Weiss, who was fired from the municipality.',
      'Damages from all; punitive damages from Weiss, no such damages being demanded from the City.',
      'Against the City: compensatory damages only. Against Weiss: compensatory and punitive damages.',
    ],
  },
  'capacity/state-official-damages': {
    part: 'prayer',
    fires: ['Compensatory damages against each and every Defendant.'],
    quiet: [
      'Compensatory damages on Count I from Weiss, no damages of any kind being sought from the Commissioner, and an injunction.',
      '(a) compensatory damages from Weiss and the City;\n\n(b) an injunction against Boggs, no damages being sought from her.',
      '* damages from Weiss and the City; and\n* award no damages against Commissioner Boggs.',
      '| Defendant | Relief |\n|---|---|\n| Weiss | compensatory damages |\n| Boggs | injunction |',
      'Plaintiff demands damages from all Defendants who are not officers of the State.',
    ],
  },
  'capacity/entity': {
    part: 'parties',
    fires: [
      '**City of Ransom.** A city of Montana, sued in its official capacity. **Officer Weiss** and **Commissioner Boggs** are sued in their official capacities.',
      '| Party | Capacity |\n|---|---|\n| City of Ransom | official |\n| Carl Weiss | individual |\n| Anita Boggs | official |',
    ],
    quiet: [
      '| Party | Capacity |\n|---|---|\n| City of Ransom | n/a |\n| Carl Weiss | individual |\n| Anita Boggs | official |',
    ],
  },
  'liability/no-policy-or-custom': {
    part: 'facts',
    with: { count2: '## COUNT II: Fourth Amendment, 42 U.S.C. § 1983, against the City\n\nThe City owes it.' },
    fires: [
      'Officer Weiss struck her. She does not now allege that he acted under a policy or custom of the City.',
      'Ms. Holloway is a customs broker, and was home from band practice.',
      'It is her custom to walk at ten. Her policy lapsed in June.',
      'General Order 4 forbids such blows.',
      'He had the last word in the argument. She was not reprimanded. It was the one decision she regrets.',
      'Officer Weiss broke the City’s own policy. Ms. Holloway builds custom kitchens.',
      'Contrary to accepted police practice he gave no warning.',
    ],
    quiet: [
      'Officer Weiss struck her. She does not claim that one officer erred, but that the City had a custom of beating.',

      'Officer Weiss struck her. The City had learned that two towns discharged him for beatings, and hired him anyway.',
      'Officer Weiss struck her. The City is sued for the customs and usages of its police that caused it.',

      'Ninety people complained of such blows. The City sustained none and disciplined nobody.',
      'It is an unwritten rule of the night shift.',
      'The Council violated the Constitution by its policy of searches.',
      'The City ignored complaints under its policy of silence.',
      'The City’s jail manual says that whoever is booked is searched.',
      'The Mayor, who has the last word on the police, ordered it.',
      'No one had ever taught Officer Weiss when he may strike.',
    ],
  },
  'pleading/jury-demand': {
    part: 'jury',
    fires: [
      'Ms. Holloway waives trial by jury.',
      'Ms. Holloway has not decided whether to demand a trial by jury.',
      'The criminal case ended in acquittal by a jury, and a reasonable jury could find for her here.',
      'No jury is demanded.',
      'She asks for a trial to the Court, without a jury.',
      'She reserves the right to demand a jury later.',
      'She was acquitted by a jury in June.',
    ],
    quiet: [
      'Ms. Holloway demands trial by a fair jury.',
      'Ms. Holloway demands a verdict by a jury.',

      'She makes demand for the maximum number of jurors.',
      'She demands that the case be tried by a jury.',
      'She reserves her right to request a jury and hereby demands one.',
    ],
  },
  'pleading/relief': {
    part: 'prayer',
    fires: [
      'She reserves the right to amend.',
      'A photograph is attached as Exhibit A.',
      'Her injuries are permanent.',
    ],
    quiet: ['1. $40,000; and\n2. the costs of this suit.'],
  },
  'pleading/venue': { part: 'venue', fires: ['She was struck outside a concert venue.'], quiet: [sound.venue] },
  'pleading/jurisdiction': {
    part: 'jurisdiction',
    fires: [
      'This is an action under 42 U.S.C. § 1983. The Court has supplemental jurisdiction of Count III, which arises under the law of Montana.',
    ],
    quiet: [sound.jurisdiction],
  },
  'pleading/wrong-statute': {
    part: 'jurisdiction',
    fires: [
      'This action is brought under Title 28, section 1983 of the United States Code. Jurisdiction: 28 U.S.C. § 1331.',
      'This is an action under 42 U.S.C. § 1983. The Court’s power to hear it is given by 28 U.S.C. § 1341(3).',
    ],
    quiet: [
      'This action is brought under Title 42, section 1983 of the United States Code. Jurisdiction: 28 U.S.C. § 1331.',
    ],
  },
  'pleading/no-underlying-right': {
    part: 'count1',
    fires: [
      '**Claim 1. The hearing.** (Weiss)\n\nI am suing under 42 U.S.C. § 1983 because they would not let me have my witness.',
      '## COUNT I: 42 U.S.C. § 1983, against Weiss\n\nHe deprived her of rights, privileges and immunities secured by the Constitution.',
    ],
    quiet: [
      '## COUNT I: 42 U.S.C. § 1983, against Weiss\n\nIt violated her rights under the Privileges and Immunities guarantee.',
      '## COUNT I: 42 U.S.C. § 1983, against Weiss\n\nThe blow violated U.S. Const. amend. IV.',
      '## COUNT I: 42 U.S.C. § 1983, against Weiss\n\nHe looked up her address in violation of 18 U.S.C. § 2721.',
    ],
  },
  'pleading/incorporates-everything': {
    part: 'count2',
    fires: [
      'She repeats everything said above.',
      'She repeats each and every allegation that precedes this Count.',
      'All of the paragraphs that come before are put in here again.',
      'She incorporates the whole of this Complaint to this point.',
      'The averments of all the above paragraphs are made part of this Count.',
    ].map(
      (words) =>
        `## COUNT II: Fourth Amendment, 42 U.S.C. § 1983\n\n${words}\n\n## COUNT III: Fourth Amendment, 42 U.S.C. § 1983\n\n${words}`,
    ),
    quiet: [
      '## COUNT II: Fourth Amendment, 42 U.S.C. § 1983\n\nShe repeats paragraphs 1 to 4.\n\n## COUNT III: Fourth Amendment, 42 U.S.C. § 1983\n\nShe repeats paragraphs 5 to 9.',
    ],
  },
};

it('damages that a statement of the official capacity asks for are asked in so many words', () => {
  const text = complaint({
    parties: sound.parties.replace('official capacity.', 'official capacity for money damages.'),
  });
  assert.ok(findings(text).some(({ rule }) => rule === 'capacity/state-official-damages'));
});

it('a line of underscores is a line to sign on', () => {
  const end =
    'I declare that it is true.\n\n________________\nJune Holloway, No. 1190\n1 Main Street, Ransom, Montana 59000';
  assert.deepEqual(findings(complaint({ end })), []);
});

it('the number of a demand for a jury goes on the pleading’s own', () => {
  const found = findings(
    complaint({
      parties: `1. ${sound.parties}`,
      facts: `2. ${sound.facts}`,
      jury: '## JURY DEMAND\n\n9. She demands a jury.',
    }),
  );
  assert.deepEqual(
    found.map(({ rule }) => rule),
    ['pleading/numbering'],
  );
});

it('action under color of law makes no count one of State law', () => {
  const count =
    '## COUNT I: Deliberate indifference, against all Defendants\n\nThey did nothing. A company that does the State’s work acts under color of law.';
  const text = complaint({ count1: count, count2: '' }).replace(
    'CITY OF RANSOM;',
    'MONTANA DEPARTMENT OF CORRECTIONS;',
  );
  assert.ok(findings(text).some(({ rule }) => rule === 'parties/state-not-a-person'));
});

describe('wordings that a rule must know', () => {
  it('nothing is wrong with what they are put into', () => assert.deepEqual(findings(complaint({})), []));
  for (const [rule, { part, with: others, fires, quiet }] of Object.entries(wordings))
    describe(rule, () => {
      const isFound = (words: string): boolean =>
        findings(complaint({ ...others, [part]: words })).some((finding) => finding.rule === rule);
      for (const words of fires) it(`fires: ${words}`, () => assert.ok(isFound(words)));
      for (const words of quiet) it(`stays quiet: ${words}`, () => assert.ok(!isFound(words)));
    });
});
