import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis.js';
import { rules } from '../../../src/rules/all.js';
import { check } from '../../../src/rules/run.js';
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

  const pleads = `${parties('CARL WEISS, individually')}`;
  const numbered = (...paragraphs: readonly string[]): string => paragraphs.map((one) => `${one}\n\n`).join('');

  it('number paragraphs with a dash', () => {
    const series = (last: number): string =>
      numbered(...[1, 2, 3, 4, last].map((n) => `${n} — He did it under 42 U.S.C. § 1983.`));
    assert.ok(!rulesOf(pleads + series(5)).includes('pleading/numbering'));
    assert.ok(rulesOf(pleads + series(6)).includes('pleading/numbering'));
  });

  it('number paragraphs in parentheses', () => {
    const series = (last: number): string =>
      numbered(...[1, 2, 3, 4, last].map((n) => `(${n}) He did it under 42 U.S.C. § 1983.`));
    assert.ok(!rulesOf(pleads + series(5)).includes('pleading/numbering'));
    assert.ok(rulesOf(pleads + series(4)).includes('pleading/numbering'));
  });

  it('leave out of punitive damages whom “nothing here asks them of” and “in no event” leave out', () => {
    for (const asks of [
      'punitive damages against Weiss, and nothing in this prayer asks punitive damages of the City;',
      'punitive damages against Weiss, and in no event against the City or anyone in an official capacity;',
    ]) {
      const text = `${parties('CARL WEISS, individually; and CITY OF RANSOM')}${numbered('1. It is under 42 U.S.C. § 1983.', '## PRAYER', asks)}`;
      assert.ok(!rulesOf(text).includes('remedies/punitive-against-government'), asks);
      assert.ok(!rulesOf(text).includes('capacity/entity'), asks);
    }
  });

  it('find no policy in a firm’s name', () => {
    const said = '1. Her firm, Holloway Custom Instruments, Inc., has customers.';
    const text = `${parties('CITY OF RANSOM')}${numbered(said, '2. It is under 42 U.S.C. § 1983.')}`;
    assert.ok(rulesOf(text).includes('liability/no-policy-or-custom'));
  });

  it('take the list behind the last numbered paragraph for the prayer’s own', () => {
    const text = `${pleads}${numbered('1\\. It is under 42 U.S.C. § 1983.', '2\\. It hurt.', '## RELIEF', '3\\. Plaintiff demands:', '1. damages;\n2. fees.')}`;
    assert.ok(!rulesOf(text).includes('pleading/numbering'));
  });

  it('give a § 1983 count no right from another claim’s statute in the introduction', () => {
    const text = (introduction: string): string =>
      `${pleads}${numbered('## INTRODUCTION', introduction, '## COUNT I: 42 U.S.C. § 1983, against Weiss', '2. He violated her civil rights.')}`;
    const rule = 'pleading/no-underlying-right';
    assert.ok(
      rulesOf(text('1. She sues under § 1983 and Title II of the Americans with Disabilities Act.')).includes(rule),
    );
    assert.ok(!rulesOf(text('1. She sues under § 1983 for the Fourth Amendment.')).includes(rule));
  });

  it('warn of § 1983 against an agent where Bivens is pleaded against another', () => {
    const text = (counts: readonly string[]): string =>
      `${parties('FBI SPECIAL AGENT CARL WEISS, individually; and FBI SPECIAL AGENT ANITA BOGGS, individually')}${numbered('1. Under the Fourth Amendment:', ...counts)}`;
    const fired = (...counts: readonly string[]): readonly (string | undefined)[] =>
      findings(text(counts)).flatMap(({ rule, defendant }) => (rule === 'capacity/federal-officer' ? [defendant] : []));
    const section1983 = '## COUNT I: 42 U.S.C. § 1983, against Agent Boggs';
    assert.deepEqual(fired(section1983, '## COUNT II: *Bivens*, against Agent Weiss'), ['ANITA BOGGS']);
    assert.deepEqual(fired(section1983, '## COUNT II: *Bivens*, against both Agent Weiss and Agent Boggs'), []);
    assert.deepEqual(fired(section1983, '## COUNT II: *Bivens*'), []);
  });

  it('find no policy in a custom-built chair, a policy number and a practice across the street', () => {
    const chair =
      '1. She sat in a custom-built chair, insured under policy no. 4, as was the doctor with a practice across the street.';
    const text = `${parties('CITY OF RANSOM')}${numbered(chair, '2. It is under 42 U.S.C. § 1983.')}`;
    assert.ok(rulesOf(text).includes('liability/no-policy-or-custom'));
  });

  it('leave out of punitive damages whom “none against” leaves out', () => {
    const asks = 'punitive damages against Weiss, and none against Boggs;';
    const text = `${parties('CARL WEISS, individually; and ANITA BOGGS, in her official capacity as Sheriff')}${numbered('1. It is under 42 U.S.C. § 1983.', '## PRAYER', asks)}`;
    assert.ok(!rulesOf(text).includes('remedies/punitive-against-government'));
  });

  it('hear where it happened, in plain words', () => {
    const said = '1. It happened in Ransom, which is in this District, so this is the right court.';
    assert.ok(!rulesOf(`${pleads}${numbered(said, '2. It is under 42 U.S.C. § 1983.')}`).includes('pleading/venue'));
  });

  it('count a full citation in a footnote whose sign stands behind the short form', () => {
    const note = (cites: string): string =>
      `${pleads}${numbered('1. It is under § 1983. *Monell*, 436 U.S. at 694.[^1]', `[^1]: ${cites}`)}`;
    const rule = 'citation/no-antecedent';
    const cited = (text: string): readonly string[] =>
      check(analyze(text), {}, rules, { rules: {} }).map((found) => found.rule);
    assert.ok(!cited(note('*Monell v. Department of Social Services*, 436 U.S. 658 (1978).')).includes(rule));
    assert.ok(cited(note('*Graham v. Connor*, 490 U.S. 386 (1989).')).includes(rule));
  });

  it('find a title under a case number, in a column of its own', () => {
    const columns = `\\begin{minipage}{0.5\\textwidth}\nJUNE HOLLOWAY, Plaintiff,\\\\\nv.\\\\\nCARL WEISS,\\\\\nDefendant.\n\\end{minipage}\n\\begin{minipage}{0.4\\textwidth}\nCase No.\\ 2:26-cv-00012\\\\\n\\textbf{COMPLAINT}\n\\end{minipage}\n\n`;
    assert.ok(rulesOf(`${court}${columns}1. It is under 42 U.S.C. § 1983.\n`).includes('capacity/unstated'));
  });

  it('say once of a paragraph that it rests on respondeat superior, also where it says “whether or not”', () => {
    const said =
      '1. The City is liable under § 1983 because it was their employer, whether or not it knew. That is respondeat superior.';
    const found = rulesOf(`${parties('CITY OF RANSOM')}${numbered(said)}`);
    assert.equal(found.filter((rule) => rule === 'liability/respondeat-superior').length, 1);
  });

  it('cut a prayer at its letters, line by line', () => {
    const prayer = 'a. Punitive damages from Weiss only.\nb. An order that the Sheriff keep him out.';
    const text = `${parties('CARL WEISS, individually; and SHERIFF ANITA BOGGS, in her official capacity')}${numbered('1. It is under § 1983.', '## PRAYER', prayer)}`;
    assert.ok(!rulesOf(text).includes('remedies/punitive-against-government'));
  });

  it('leave respondeat superior to a statute that is not § 1983', () => {
    const said =
      '1. The City is liable under WLPA for its officers, under respondeat superior, whether or not federal law allows it.';
    const text = `${parties('CITY OF RANSOM')}${numbered(said, '2. It is under 42 U.S.C. § 1983.')}`;
    assert.ok(!rulesOf(text).includes('liability/respondeat-superior'));
  });

  it('find no signature where its page is to come, and no address in a case number or an exhibit', () => {
    const closing = 'Respectfully submitted,\n\nADA STONE\n\nBy her attorneys,';
    const exhibit = '## Exhibit 1: Letter\n\nAda Stone, 4 Mill Road, Ransom, MT 59000';
    const text = (by: string): string =>
      `Case No. 1:26-cv-00311\n\n${pleads}${numbered('1. It is under 42 U.S.C. § 1983.', closing, by, exhibit)}`;
    assert.ok(rulesOf(text('*(signature page to come)*')).includes('pleading/signature'));
    assert.ok(!rulesOf(text('/s/ Ada Stone\n4 Mill Road, Ransom, MT 59000')).includes('pleading/signature'));
  });

  it('read a prayer under a title spaced out behind its number', () => {
    const text = `${parties('CARL WEISS, in his official capacity; and CITY OF RANSOM')}${numbered('1. It is under 42 U.S.C. § 1983.', '### V.  P R A Y E R', 'punitive damages from Weiss in his official capacity;')}`;
    assert.ok(rulesOf(text).includes('remedies/punitive-against-government'));
  });

  it('number paragraphs whose number stands alone on its line, below a title too', () => {
    const text = `${pleads}**1.**\nIt is under 42 U.S.C. § 1983.\n\n**2.**\nIt happened here.\n\n          PARTIES\n**3.**\nWeiss is an officer.\n\n**4.**\nIt hurt.\n`;
    assert.ok(!rulesOf(text).includes('pleading/numbering'));
  });

  it('take fees that are “not an award of damages” for fees', () => {
    const asks = '(a) fees under 42 U.S.C. § 1988, which is not an award of damages;';
    const text = `${pleads}${numbered('1. It is under 42 U.S.C. § 1983.', '## PRAYER', '(b) an injunction;', asks)}`;
    assert.ok(!rulesOf(text).includes('pleading/jury-demand'));
  });

  it('take the boilerplate of color of law for no policy', () => {
    const boilerplate =
      '1. All was done under color of the statutes, ordinances, regulations, policies, customs and/or usages of the City. 42 U.S.C. § 1983.';
    const text = `${parties('CITY OF RANSOM')}${boilerplate}\n\n`;
    assert.ok(rulesOf(text).includes('liability/no-policy-or-custom'));
    assert.ok(!rulesOf(`${text}2. The City’s policy was to strike first.\n`).includes('liability/no-policy-or-custom'));
  });

  it('read vicarious liability under its old name, and under its “law”', () => {
    for (const said of [
      'The company is liable for their violation of the Eighth Amendment, as any master is for the wrongs of its servants.',
      'Under the law of respondeat superior the company has to answer for them.',
    ])
      assert.ok(
        rulesOf(
          `${parties('RANSOM HEALTH, INC.')}1. This is an action under 42 U.S.C. § 1983.\n\n2. ${said}\n`,
        ).includes('liability/respondeat-superior'),
        said,
      );
  });

  it('know a Patrol Agent in Charge for a federal officer', () => {
    const text = `${parties('CARL WEISS, Patrol Agent in Charge, individually')}1. This is an action under 42 U.S.C. § 1983.\n`;
    assert.ok(rulesOf(text).includes('capacity/federal-officer'));
  });

  it('ask a right of a count that names only the kind of wrong', () => {
    const text = (title: string): string =>
      `${pleads}${numbered('1. It is here.', `## COUNT I: ${title}, 42 U.S.C. § 1983`, '2. He held her for an hour.')}`;
    assert.ok(rulesOf(text('Unreasonable Seizure')).includes('pleading/no-underlying-right'));
    assert.ok(!rulesOf(text('Unreasonable Seizure, Fourth Amendment')).includes('pleading/no-underlying-right'));
  });

  it('read a complaint that has its title in a checked box, and none of what has no title', () => {
    const untitled = (title: string): string =>
      `${court}JUNE HOLLOWAY, Plaintiff,\n\nv.\n\nCARL WEISS, Defendant.\n\n${title}## JURISDICTION\n\n42 U.S.C. § 1983.\n\n## FACTS\n\nHe struck her.\n\n`;
    const boxes =
      '- [x] CIVIL RIGHTS COMPLAINT pursuant to 42 U.S.C. § 1983 (State Prisoner)\n- [ ] COMPLAINT under 28 U.S.C. § 1331\n\n';
    assert.ok(rulesOf(untitled(boxes)).includes('capacity/unstated'));
    assert.deepEqual(rulesOf(untitled('')), []);
    assert.deepEqual(rulesOf(`${untitled('# FINAL PRETRIAL ORDER\n\n')}## RELIEF\n\nDamages.\n`), []);
  });

  it('know a Commissioner of a State’s city for that city’s', () => {
    const text = `${parties('THE CITY OF NEW YORK; and CARL WEISS, in his official capacity as Commissioner of the New York City Department of Correction')}1. This is an action under 42 U.S.C. § 1983.\n`;
    assert.ok(rulesOf(text).includes('capacity/official-duplicates-entity'));
  });

  it('read a list of the claims under the title as no paragraphs', () => {
    const text = `${pleads}1. Violation of Civil Rights, 42 U.S.C. § 1983\n2. Battery\n3. Negligence (Montana)\n\nPlaintiff alleges:\n\n## VENUE\n\n1. It is here.\n\n2. He struck her.\n\n3. It hurt.\n`;
    assert.ok(!rulesOf(text).includes('pleading/numbering'));
    assert.ok(rulesOf(text.replace('3. It hurt', '4. It hurt')).includes('pleading/numbering'));
  });

  it('know a jailer who works for the State', () => {
    const text = `${parties('CARL WEISS, Superintendent, Ransom Regional Jail, in his official capacity')}${numbered('1. It is under 42 U.S.C. § 1983.', '## PARTIES', '2. Weiss is the Superintendent. He works for the State.', '## PRAYER', 'Damages from each Defendant.')}`;
    assert.ok(rulesOf(text).includes('capacity/state-official-damages'));
  });

  it('take “both nurses” for her whose degree is in the caption and her who is called a nurse', () => {
    const text = `${parties('ANITA BOGGS, R.N.; and JANE DOE, night nurse')}1. It is under 42 U.S.C. § 1983.\n\n2. Anita Boggs is a nurse. So is Jane Doe, who worked nights. Both nurses are sued in their personal capacity.\n`;
    assert.ok(!rulesOf(text).includes('capacity/unstated'));
  });

  it('take a capacity that is the same as another’s for stated', () => {
    const text = (said: string): string =>
      `${parties('CARL WEISS, individually; and ANITA BOGGS')}1. It is under 42 U.S.C. § 1983.\n\n2. ${said}\n`;
    assert.ok(rulesOf(text('Boggs is a nurse.')).includes('capacity/unstated'));
    for (const said of [
      'Boggs is a nurse and is sued in the same capacity.',
      'What is said of Weiss’s capacity is true equally of Boggs.',
    ])
      assert.ok(!rulesOf(text(said)).includes('capacity/unstated'), said);
  });

  it('know whose Secretary “its Secretary” is', () => {
    const text = `${parties('COUNTY OF RANSOM; MONTANA DEPARTMENT OF CORRECTIONS; and ANITA BOGGS, its Secretary, in her official capacity')}${numbered('1. It is under 42 U.S.C. § 1983.', '## PRAYER', 'Damages from Defendants.')}`;
    assert.ok(rulesOf(text).includes('capacity/state-official-damages'));
  });

  it('read a count’s title in italics below its number', () => {
    const text = (title: string): string =>
      `${parties('RANSOM TOWING, INC.')}${numbered('1. It is under 42 U.S.C. § 1983.', title, '2. The company must answer for its men under respondeat superior.')}`;
    assert.ok(rulesOf(text('## Count One')).includes('liability/respondeat-superior'));
    for (const title of [
      '## Count One\n*Battery under the law of Montana. Against the company.*',
      '## Count One\n\n*Battery under the law of Montana. Plaintiff against the company.*',
    ])
      assert.ok(!rulesOf(text(title)).includes('liability/respondeat-superior'), title);
  });

  it('read vicarious liability where a body is liable for their violation', () => {
    const text = (said: string): string =>
      `${parties('CITY OF RANSOM')}1. It is under 42 U.S.C. § 1983.\n\n2. ${said}\n`;
    assert.ok(
      rulesOf(
        text(
          'The officers were its servants. The City is therefore liable under § 1983 for their violation of the Fourth Amendment.',
        ),
      ).includes('liability/respondeat-superior'),
    );
    assert.ok(
      !rulesOf(text('Roe and Poe are liable under § 1983 for their violation of the Fourth Amendment.')).includes(
        'liability/respondeat-superior',
      ),
    );
  });

  it('take a policy of insurance for no custom', () => {
    const text = `${parties('CITY OF RANSOM')}1. It is under 42 U.S.C. § 1983.\n\n2. The Mutual issued to the City a policy of public-entity liability insurance.\n`;
    assert.ok(rulesOf(text).includes('liability/no-policy-or-custom'));
  });

  it('know joint action when a federal agent joins with a city’s officers', () => {
    const text = `${parties('SPECIAL AGENT CARL WEISS, D.E.A., individually')}1. This is an action under 42 U.S.C. § 1983.\n\n`;
    assert.ok(rulesOf(text).includes('capacity/federal-officer'));
    assert.ok(
      !rulesOf(`${text}2. Agent Weiss joined with the City’s detectives in the raid.\n`).includes(
        'capacity/federal-officer',
      ),
    );
  });

  it('read relief that a form asks for at each claim', () => {
    const text = `${parties('CARL WEISS, in his official capacity as Commissioner of the Montana Department of Corrections')}${numbered('1. It is under 42 U.S.C. § 1983.', '## FIRST CLAIM', 'The relief I am seeking for this claim is: Expunge it. $100 a day ($12,000) from Commissioner Weiss.')}`;
    assert.ok(rulesOf(text).includes('capacity/state-official-damages'));
  });

  it('take a tort for State law', () => {
    const text = `${parties('RANSOM TOWING, INC.; and CARL WEISS, individually')}1. It is under 42 U.S.C. § 1983.\n\n2. He falsely imprisoned her, and the company is vicariously liable for that tort.\n`;
    assert.ok(!rulesOf(text).includes('liability/respondeat-superior'));
  });

  it('know a count by its letter', () => {
    const said = '2. It answers for its three men by respondeat superior.';
    const text = `${parties('RANSOM TOWING, INC.')}${numbered('1. It is under 42 U.S.C. § 1983.', '### Count D — Conversion (Montana law)', said)}`;
    assert.ok(!rulesOf(text).includes('liability/respondeat-superior'));
  });
});
