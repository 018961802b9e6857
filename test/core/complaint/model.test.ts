import assert from 'node:assert/strict';
import { isBreak, seriesOf } from '../../../src/complaint/sequence.js';
import { complaintIn } from './check.js';

const head =
  'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nJUNE HOLLOWAY,\nPlaintiff,\n\nv.\n\nCARL WEISS, in his individual capacity, and CITY OF RANSOM,\nDefendants.\n\n# COMPLAINT\n\n';
const says = (text: string, span: { start: number; end: number } | undefined): string | undefined =>
  span && text.slice(span.start, span.end);

describe('the complaint', () => {
  it('has jurisdiction, venue, jury demand and signature where they stand', () => {
    const text = `${head}1. The Court has jurisdiction under 28 U.S.C. § 1331. Venue is proper here.\n\n2. Plaintiff demands a jury.\n\nRespectfully submitted,\n\n/s/ Ada Stone, 4 Mill Road, Ransom, MT 59000\n`;
    const complaint = complaintIn(text);
    assert.equal(says(text, complaint.jurisdiction), 'The Court has jurisdiction under 28 U.S.C. § 1331.');
    assert.equal(says(text, complaint.venue), 'Venue is proper here.');
    assert.equal(says(text, complaint.juryDemand), 'Plaintiff demands a jury.');
    assert.ok(says(text, complaint.signature)?.startsWith('Respectfully submitted'));
  });

  it('has none of them where they do not stand', () => {
    const { jurisdiction, venue, juryDemand, signature } = complaintIn(
      `${head}1. Weiss struck her. A grand jury heard it.\n`,
    );
    assert.deepEqual([jurisdiction, venue, juryDemand, signature], [undefined, undefined, undefined, undefined]);
  });

  const series: readonly [string, string, readonly number[]][] = [
    ['a list', '1. A.\n2. B.\n3. C.\n', [1, 2, 3]],
    ['escaped', '1\\. A.\n\n2\\. B.\n', [1, 2]],
    ['pilcrows', '¶ 1 A.\n\n¶ 2 B.\n', [1, 2]],
    ['decimals', '1.1 A is so.\n\n1.2 B is so.\n\n2.1 C is so.\n', [1, 2, 1]],
    ['alone on their lines', '<center>1.</center>\n\nA.\n\n<center>2.</center>\n\nB.\n', [1, 2]],
    ['without lists inside', '1. A:\n\n    1.  one;\n    2.  two.\n\n2. B.\n', [1, 2]],
    ['without the prayer', '1. A.\n\n2. B.\n\n## PRAYER FOR RELIEF\n\n1. damages;\n2. costs.\n', [1, 2]],
  ];
  for (const [name, body, values] of series)
    it(`numbers its paragraphs: ${name}`, () => {
      const { paragraphs } = complaintIn(`${head}${body}`);
      assert.deepEqual(
        paragraphs.map(({ number }) => number.value),
        values,
      );
      assert.equal(seriesOf(paragraphs).some(isBreak), false);
    });

  it('sees where the numbering breaks', () => {
    const { paragraphs } = complaintIn(`${head}1. A.\n\n2. B.\n\n4. D.\n`);
    const broken = seriesOf(paragraphs).find(isBreak);
    assert.equal(broken?.expected, 3);
  });

  it('reads counts that stand in paragraphs', () => {
    const { counts, spared } = complaintIn(
      `${head}1. Count I is against the City under Title VII. No § 1983 claim is brought against the City.\n\n2. Count II is against Weiss under 42 U.S.C. § 1983.\n`,
    );
    assert.deepEqual(
      counts.map(({ bases, against }) => [bases, against]),
      [
        [['other-federal'], [1]],
        [['section-1983'], [0]],
      ],
    );
    assert.deepEqual(spared, [1]);
  });

  it('does not plead what it disclaims, and pleads what only lacks a warrant', () => {
    assert.equal(complaintIn(`${head}1. No claim is made under 42 U.S.C. § 1983.\n`).pleads1983, false);
    assert.equal(
      complaintIn(`${head}1. He searched her home without a warrant, in violation of § 1983.\n`).pleads1983,
      true,
    );
  });

  const headings: readonly (readonly [string, string])[] = [
    ['**What I am asking the Court to do**', 'relief'],
    ['## What I want', 'relief'],
    ['**What I am asking for.**', 'relief'],
    ['7\\. Relief', 'relief'],
    ['R E L I E F', 'relief'],
    ['**VI. RELIEF:**', 'relief'],
    ['## Why I am in this court', 'jurisdiction'],
    ['## The people in this case', 'parties'],
    ['## Who I am suing and how', 'parties'],
    ['## What rights they violated', 'counts'],
    ['<h3>Prayer for Relief</h3>', 'relief'],
  ];
  for (const [heading, kind] of headings)
    it(`knows a part by its heading: ${heading}`, () => {
      const { sections } = complaintIn(`${head}## Facts\n\n1. He fell.\n\n${heading}\n\nMoney.\n`);
      assert.equal(sections.at(-1)?.kind, kind);
    });

  it('knows no part by an answer that a form has in bold or in italics', () => {
    const { sections } = complaintIn(
      `${head}## Facts\n\n**Defendant #1:** __Carl Weiss, Sergeant, Ransom Unit__\n\n*Weiss came by on the 28th. I heard him say he can float. He did not move me because “mops are a weapon.”*\n\n**(2) $75,000 for my hand, from each.**\n`,
    );
    assert.deepEqual(
      sections.map(({ kind }) => kind),
      ['other', 'facts'],
    );
  });

  it('knows whom a count is “as to”, and from whom a prayer asks nothing', () => {
    const { counts, relief } = complaintIn(
      `${head}## FIRST CAUSE OF ACTION\n### (42 U.S.C. § 1983: Fourth Amendment)\n### As to Defendant Weiss\n\n1. He fell.\n\n## Prayer for Relief\n\n1. punitive damages from Weiss, and from neither the City nor its insurer.\n`,
    );
    assert.deepEqual(counts[0]?.against, [0]);
    assert.deepEqual([relief[0]?.target.named, relief[0]?.target.except], [[0], [1]]);
  });

  it('reads no request in a sentence that says there is none', () => {
    const { relief } = complaintIn(`${head}1. Nothing in this Complaint is a request for damages, from anyone.\n`);
    assert.deepEqual(relief, []);
  });

  it('reads two requests in one sentence, and not what is not asked', () => {
    const { relief } = complaintIn(
      `${head}WHEREFORE, Plaintiff demands punitive damages against Weiss and compensatory damages against the City.\n\n1. She does not seek injunctive relief.\n`,
    );
    assert.deepEqual(
      relief.map(({ kinds, target }) => [kinds, target.named]),
      [
        [['punitive'], [0]],
        [['compensatory'], [1]],
      ],
    );
  });
});
