import assert from 'node:assert/strict';
import type { Capacity } from '../../../src/complaint/model.js';
import { complaintIn } from '../complaint/check.js';
import { findings } from './applied.js';

const head = (defendants: string): string =>
  `UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nJUNE HOLLOWAY, Plaintiff,\n\nv.\n\n${defendants}, Defendants.\n\n# COMPLAINT\n\n1. This is an action under 42 U.S.C. § 1983.\n\n`;
const rulesOf = (text: string): readonly string[] => findings(text).map(({ rule }) => rule);
const capacities = (defendants: string, ...said: readonly string[]): readonly Capacity[] =>
  complaintIn(`${head(defendants)}${said.join('\n\n')}\n`).defendants.map(({ capacity }) => capacity);
const names = (defendants: string): readonly string[] =>
  complaintIn(head(defendants)).defendants.map(({ name }) => name);
const two = 'CARL WEISS; and ANITA BOGGS';

describe('what a strict reader tried', () => {
  it('each verb of a sentence has a subject of its own', () => {
    const said = 'Weiss is sued in his individual capacity, and Boggs is sued in her official capacity.';
    assert.deepEqual(capacities(two, said), ['individual', 'official']);
  });

  it('crowding is no capacity, and a capacity denied or once sued in is none', () => {
    for (const said of [
      'Defendants held 300 people in a jail with a capacity of 150, and this rule applies to women.',
      'Defendants knew the jail was over its rated capacity, and the same is true today.',
      'Weiss is liable to Plaintiff for the loss of her future earning capacity.',
      'A State court order directing Weiss in his official capacity to release her was ignored.',
    ]) {
      assert.deepEqual(capacities(two, said), ['unstated', 'unstated'], said);
      assert.ok(rulesOf(`${head(two)}${said}\n`).includes('capacity/unstated'), said);
    }
  });

  it('a refusal ends where the sentence turns', () => {
    for (const said of [
      'Claims are brought not against the City but against Weiss in his individual capacity.',
      'The Defendants being sued in their individual capacities are Weiss and nobody else.',
    ])
      assert.equal(capacities('CARL WEISS; and CITY OF RANSOM', said)[0], 'individual', said);
    assert.deepEqual(capacities(two, 'Plaintiff sues individually Weiss and Boggs.'), ['individual', 'individual']);
  });

  it('those who work for a defendant are not that defendant', () => {
    const sheriff = 'CARL WEISS, Sheriff, in his official capacity; ANITA BOGGS; and JOHN DOE';
    const said =
      'Defendants Boggs and John Doe were employees of Sheriff Weiss. Both are sued in their individual capacities.';
    assert.deepEqual(capacities(sheriff, said), ['official', 'individual', 'individual']);
    const one = 'Nurse Boggs was supervised by Sheriff Weiss. She is sued in her individual capacity.';
    assert.deepEqual(capacities('CARL WEISS, Sheriff; and NURSE ANITA BOGGS', one), ['unstated', 'individual']);
    assert.deepEqual(
      capacities(
        'RANSOM HEALTH, INC.; and CARL WEISS',
        '## COUNT I (Against Ransom Health and Sheriff Weiss in his official capacity)',
      ),
      ['none', 'official'],
    );
  });

  it('a line without a capacity below it is a party, and a firm has no first name', () => {
    assert.deepEqual(names('CARL WEISS\nMontana Department of Corrections\nANITA BOGGS'), [
      'CARL WEISS',
      'Montana Department of Corrections',
      'ANITA BOGGS',
    ]);
    assert.ok(!names('CITY OF RANSOM; WELLPATH and CARL WEISS').includes('WELLPATH WEISS'));
    assert.deepEqual(names('COUNTY COMMISSIONERS OF RANSOM COUNTY; and CARL WEISS').length, 2);
  });

  it('an order, a report and a caption that is quoted make no complaint', () => {
    const quoted =
      '# MEMO\n\nThe caption was:\n\n> JUNE HOLLOWAY, Plaintiff,\n\n> v.\n\n> CARL WEISS, Defendant.\n\n# COMPLAINT\n\n1. It was under 42 U.S.C. § 1983.\n';
    assert.ok(!rulesOf(quoted).includes('capacity/unstated'));
  });

  it('punitive damages reach the City beside its officers', () => {
    const punitive = 'remedies/punitive-against-government';
    const asked = (words: string): boolean =>
      rulesOf(
        `${head('CITY OF RANSOM; and CARL WEISS, individually')}## PRAYER\n\n(a) punitive damages against ${words}.\n`,
      ).includes(punitive);
    for (const words of ['the City and the Defendant Officers', 'the individual Defendants and the City'])
      assert.ok(asked(words), words);
    for (const words of [
      'the individual Defendants',
      'the individual Defendants, but not the City',
      'Officer Weiss, and against the City for none',
    ])
      assert.ok(!asked(words), words);
  });

  it('punitive damages from all reach him who is sued officially alone', () => {
    const asked = (defendants: string): boolean =>
      rulesOf(`${head(defendants)}## PRAYER\n\n(a) punitive damages against all Defendants.\n`).includes(
        'remedies/punitive-against-government',
      );
    assert.ok(asked('CARL WEISS, Chief, in his official capacity; and ANITA BOGGS, individually'));
    assert.ok(!asked('CARL WEISS, individually; and ANITA BOGGS, individually'));
  });

  it('a pleaded policy is one, whatever color it has', () => {
    const policy = 'liability/no-policy-or-custom';
    const said = (words: string): boolean => rulesOf(`${head('CITY OF RANSOM')}${words}\n`).includes(policy);
    assert.ok(said('They acted under color of the statutes, ordinances, customs and usages of the City.'));
    for (const words of [
      'Acting under color of state law and pursuant to the City’s policy of arresting beggars, they seized her.',
      'The City has a policy of towing cars without insurance.',
    ])
      assert.ok(!said(words), words);
  });

  it('direct liability is not vicarious', () => {
    const said = (words: string): boolean =>
      rulesOf(`${head('CITY OF RANSOM; and CARL WEISS, individually')}${words}\n`).includes(
        'liability/respondeat-superior',
      );
    for (const words of [
      'Each Defendant is liable for their conduct.',
      'The City is liable for their violation because its policy caused it.',
    ])
      assert.ok(!said(words), words);
    for (const words of [
      'Chief Roe is liable as the supervisor of Weiss.',
      'Weiss is liable by virtue of his position as chief.',
      'As his employer the City is liable under § 1983 for what he did.',
    ])
      assert.ok(said(words), words);
  });

  it('Cabinet officers are federal, and a sheriff’s wife makes him no State officer', () => {
    for (const office of [
      'Secretary of the U.S. Department of Health and Human Services',
      'Secretary of Homeland Security',
      'Attorney General of the United States',
    ])
      assert.ok(
        rulesOf(head(`CARL WEISS, in his official capacity as ${office}`)).includes('capacity/federal-officer'),
        office,
      );
    const sheriff = `${head('CARL WEISS, Sheriff of Ransom County, in his official capacity')}2. His wife works for the State.\n\n## PRAYER\n\nDamages from Defendant Weiss.\n`;
    assert.ok(!rulesOf(sheriff).includes('capacity/state-official-damages'));
  });

  it('a count in plain text is one, though it is against “Sgt. Roe”', () => {
    const { counts } = complaintIn(
      `${head(two)}COUNT I: Fourth Amendment, against Sgt. Weiss\n\n2. He struck her.\n\nCOUNT II: Eighth Amendment, against Dr. Boggs\n\n3. She left.\n`,
    );
    assert.deepEqual(
      counts.map(({ against }) => against),
      [[0], [1]],
    );
  });

  it('a jury demand beside a request leaves the request', () => {
    const { relief } = complaintIn(
      `${head(two)}## PRAYER\n\nPlaintiff demands a jury trial and damages from each Defendant.\n`,
    );
    assert.ok(relief.some(({ kinds }) => kinds.includes('compensatory')));
  });

  it('a name keeps its letters in a message', () => {
    const [found] = findings(head('MELANIE IVANOFF')).filter(({ rule }) => rule === 'capacity/unstated');
    assert.match(found?.message ?? '', /Melanie Ivanoff/);
  });
});
