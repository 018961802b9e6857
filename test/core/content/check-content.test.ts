// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written so.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A whole entry; `change` makes it wrong. */
const entry = (change: (text: string) => string = (text) => text): string =>
  change(`---
title: Alpha
term: alpha doctrine
aliases: [first alias]
description: What it is.
category: parties
related: [beta]
reviewed: 2026-01-31
---

## What It Is

See *Kentucky v. Graham*, 473 U.S. 159, 165 (1985), and [beta](/primer/beta).

## Why It Matters

It does.

## How to Plead It

Say so.

> Defendant [NAME] is sued.

## Key Cases

- [*Kentucky v. Graham*, 473 U.S. 159 (1985)](https://www.courtlistener.com/c/us/473/159/): a holding.
- [42 U.S.C. § 1983](https://www.law.cornell.edu/uscode/text/42/1983): the statute.
`);

const beta = entry((text) =>
  text
    .replace('Alpha', 'Beta')
    .replace('alpha doctrine', 'beta doctrine')
    .replace('first alias', 'second alias')
    .replace('related: [beta]', 'related: [alpha]')
    .replace('(/primer/beta)', '(/primer/alpha)'),
);

const note = (change: (text: string) => string = (text) => text): string =>
  change(`---
title: Kentucky v. Graham
citation: 473 U.S. 159 (1985)
court: Supreme Court of the United States
dateDecided: 1985-06-28
holding: A holding.
topics: [alpha]
---

What was decided: something.

**For a plaintiff.** Use.

**Against one.** Use.
`);

const template = (change: (text: string) => string = (text) => text): string =>
  change(`---
name: Venue
prefix: wp-venue
description: A sentence.
category: Allegations
example: {1: the Eastern District of Ohio}
---
Venue is proper in \${1:DISTRICT} under 28 U.S.C. § 1391(b).
`);

describe('npm run check:content', function () {
  this.timeout(60_000);
  let folder: string;
  let check: (options: { fix: boolean }) => { readonly problems: readonly string[] };
  before(() => {
    // Builds the check; whether the content is sound is for that command to say.
    const { stderr } = spawnSync(process.execPath, ['scripts/check-content.mjs'], { encoding: 'utf8' });
    assert.doesNotMatch(stderr, /Error/);
    check = createRequire(path.resolve('package.json'))('./dist/check-content.cjs').checkContent;
    folder = mkdtempSync(path.join(tmpdir(), 'content-'));
    mkdirSync(path.join(folder, 'content', 'tables'), { recursive: true });
    cpSync('content/tables/scotus.tsv', path.join(folder, 'content', 'tables', 'scotus.tsv'));
    writeFileSync(
      path.join(folder, 'content', 'tables', 'reviewed-citations.tsv'),
      'citation\tname\tyear\tchecked\n606 U.S. 831\tTrump v. CASA, Inc.\t2025\tread\n607 U.S. ___\tBerk v. Choy\t2026\tread\n',
    );
    cpSync('content/rules', path.join(folder, 'content', 'rules'), { recursive: true });
    cpSync('schemas', path.join(folder, 'schemas'), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** The problems of small content that is sound but for `files`; those of the real rule pages left out. */
  function problems(files: Readonly<Record<string, string>>, fix = false): string[] {
    for (const name of ['primer', 'cases', 'templates'])
      rmSync(path.join(folder, 'content', name), { recursive: true, force: true });
    const all = {
      'primer/alpha.md': entry(),
      'primer/beta.md': beta,
      'cases/graham.md': note(),
      'templates/venue.md': template(),
      ...files,
    };
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(path.dirname(path.join(folder, 'content', name)), { recursive: true });
      writeFileSync(path.join(folder, 'content', name), text);
    }
    const root = process.cwd();
    process.chdir(folder);
    try {
      return check({ fix }).problems.filter((line) => !/^(?:content\/rules|schemas)\//.test(line));
    } finally {
      process.chdir(root);
    }
  }

  it('is content with what is sound', () => {
    assert.deepEqual(problems({}), []);
  });

  const alpha = (change: (text: string) => string) => ({ 'primer/alpha.md': entry(change) });
  const cited = (citation: string) =>
    alpha((text) => text.replace('*Kentucky v. Graham*, 473 U.S. 159, 165 (1985), and', `${citation}, and`));
  const broken: [string, Record<string, string>, RegExp][] = [
    [
      'a field that there is not',
      alpha((text) => text.replace('term:', 'tern: x\nterm:')),
      /alpha\.md:2:\d+ {2}“tern” is no field/,
    ],
    ['a missing field', alpha((text) => text.replace('reviewed: 2026-01-31\n', '')), /“reviewed” is missing/],
    [
      'an unknown category',
      alpha((text) => text.replace('category: parties', 'category: party')),
      /no category “party”/,
    ],
    [
      'a long description',
      alpha((text) => text.replace('What it is.', 'word '.repeat(40))),
      /the description has 40 words/,
    ],
    [
      'a related entry that there is not',
      alpha((text) => text.replace('[beta]\nreviewed', '[beta, gamma]\nreviewed')),
      /no entry “gamma”/,
    ],
    [
      'a one-sided relation',
      { 'primer/beta.md': beta.replace('related: [alpha]', 'related: []') },
      /beta\.md:7:1 {2}related goes both ways: alpha/,
    ],
    [
      'a term twice',
      { 'primer/beta.md': beta.replace('beta doctrine', 'Alpha doctrine') },
      /“Alpha doctrine” is a term of alpha too/,
    ],
    [
      'an ordinary word as an alias',
      alpha((text) => text.replace('first alias', 'policy, custom or practice')),
      /“policy” alone has other meanings/,
    ],
    ['sections out of order', alpha((text) => text.replace('## Why It Matters', '## Why')), /the sections must be/],
    ['no words to plead', alpha((text) => text.replace('> Defendant', 'Defendant')), /no words to use/],
    ['one authority alone', alpha((text) => text.replace(/- \[42.*\n/, '')), /needs two authorities/],
    [
      'a broken link',
      alpha((text) => text.replace('(/primer/beta)', '(/primer/delta)')),
      /alpha\.md:13:\d+ {2}there is no entry “delta”/,
    ],
    [
      'a link to another case',
      alpha((text) => text.replace('/c/us/473/159/)', '/c/us/502/21/)')),
      /the address of this citation is https:\/\/www\.courtlistener\.com\/c\/us\/473\/159\//,
    ],
    [
      'an opinion number',
      alpha((text) => text.replace('/c/us/473/159/)', '/opinion/111546/x/)')),
      /the address of this citation is/,
    ],
    [
      'a name that is not of the page',
      cited('*Maine v. Moulton*, 473 U.S. 159 (1985)'),
      /473 U\.S\. 159 is Kentucky v\. Graham.*, not Maine v\. Moulton/,
    ],
    [
      'a page where nothing begins',
      cited('*Kentucky v. Graham*, 473 U.S. 160 (1985)'),
      /473 U\.S\. 160: no decision begins there/,
    ],
    ['a wrong year', cited('*Kentucky v. Graham*, 473 U.S. 159 (1986)'), /was decided in 1985, not 1986/],
    ['a citation past the index that nobody reviewed', cited('*Roe v. Poe*, 606 U.S. 900 (2025)'), /past the index/],
    [
      'a reviewed one with another name',
      cited('*Roe v. Poe*, 606 U.S. 831 (2025)'),
      /606 U\.S\. 831 is Trump v\. CASA, Inc\., not Roe v\. Poe/,
    ],
    [
      'a note with another year',
      { 'cases/graham.md': note((text) => text.replace('1985-06-28', '1986')) },
      /the year of the citation and of dateDecided differ/,
    ],
    [
      'a note with a wrong name',
      { 'cases/graham.md': note((text) => text.replace('title: Kentucky v. Graham', 'title: Maine v. Moulton')) },
      /not Maine v\. Moulton/,
    ],
    [
      'a note on an unknown topic',
      { 'cases/graham.md': note((text) => text.replace('[alpha]', '[omega]')) },
      /no entry “omega”/,
    ],
    ['two notes on one case', { 'cases/again.md': note() }, /a note on the same case/],
    [
      'a note without its parts',
      { 'cases/graham.md': note((text) => text.replace('**Against one.**', 'Against.')) },
      /the body has no “\*\*Against one/,
    ],
    [
      'stops out of order',
      { 'templates/venue.md': template((text) => text.replace('${1:', '${2:')) },
      /Tab stop 2 stands where 1 should/,
    ],
    ['two templates with one prefix', { 'templates/again.md': template() }, /the prefix is that of again too/],
    [
      'a prefix in another style',
      { 'templates/venue.md': template((text) => text.replace('wp-venue', 'venue')) },
      /the prefix must be wp-venue/,
    ],
    [
      'a template of an unknown category',
      { 'templates/venue.md': template((text) => text.replace('Allegations', 'jurisdiction')) },
      /the category must be one of Capacity, /,
    ],
    [
      'a description that is too long',
      { 'templates/venue.md': template((text) => text.replace('A sentence.', 'Long. '.repeat(20))) },
      /the description has \d+ characters/,
    ],
    [
      'a stop without an example',
      { 'templates/venue.md': template((text) => text.replace(/example: .*\n/, '')) },
      /no value for tab stop 1/,
    ],
    [
      'a mention of a template that is not there',
      { 'templates/venue.md': template((text) => `${text}\n<!-- See wp-nowhere. -->\n`) },
      /there is no template wp-nowhere/,
    ],
    [
      'a template with a finding',
      { 'templates/venue.md': template((text) => `${text.trimEnd()} *Maine v. Moulton*, 473 U.S. 159 (1985).\n`) },
      /473 U\.S\. 159 is/,
    ],
  ];
  for (const [name, files, expected] of broken)
    it(`finds ${name}`, () => {
      const found = problems(files);
      assert.ok(
        found.some((line) => expected.test(line)),
        found.join('\n') || 'nothing',
      );
    });

  it('takes reviewed citations, and pages that are not yet assigned', () => {
    assert.deepEqual(problems(cited('*Trump v. CASA, Inc.*, 606 U.S. 831 (2025)')), []);
    assert.deepEqual(problems(cited('*Berk v. Choy*, 607 U.S. ___ (2026)')), []);
  });

  it('mends one-sided relations', () => {
    assert.deepEqual(problems({ 'primer/beta.md': beta.replace('related: [alpha]', 'related: []') }, true), []);
    assert.match(readFileSync(path.join(folder, 'content', 'primer', 'beta.md'), 'utf8'), /^related: \[alpha\]$/m);
  });
});
