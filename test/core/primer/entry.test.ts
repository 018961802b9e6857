import assert from 'node:assert/strict';
import { type Entry, readEntry, section } from '../../../src/primer/entry.js';
import { Primer } from '../../../src/primer/primer.js';
import fc from '../fast-check.js';

const whole = `---
title: Tolling
term: tolling
aliases: [equitable tolling, "§ 1983 tolling"]
description: What stops the clock.
category: procedure
related: [accrual]
reviewed: 2026-11-21
jurisdictions:
  - "8th Cir.: the State's rule"
  - 9th Cir.: another
---

Before.

## What It Is

One line.

\`\`\`
## not a heading
\`\`\`

## Key Cases ##

- [*Board of Regents v. Tomanio*, 446 U.S. 478 (1980)](https://www.courtlistener.com/c/us/446/478/): the State's tolling
  rules are borrowed too.
- [42 U.S.C. § 1988(a)](https://www.law.cornell.edu/uscode/text/42/1988): borrowing.
* *Novak v. Ostrander*, 607 U.S. ___ (Mar. 2, 2026): not yet paged.
- Example v. Sample, 1 F.4th 2 (2d Cir. 2021) (per curiam): no emphasis.
- [*Bad v. Link*, 1 U.S. 1 (1790)](javascript:alert(1)): not followed.
`;

const read = (text: string): Entry => {
  const { entry, problems } = readEntry('tolling', text);
  assert.deepEqual(problems, []);
  return entry as Entry;
};

describe('a primer entry', () => {
  it('is read whole', () => {
    const entry = read(whole);
    assert.deepEqual(
      { ...entry, sections: undefined, keyCases: undefined },
      {
        slug: 'tolling',
        title: 'Tolling',
        term: 'tolling',
        aliases: ['equitable tolling', '§ 1983 tolling'],
        description: 'What stops the clock.',
        category: 'procedure',
        related: ['accrual'],
        reviewed: '2026-11-21',
        jurisdictions: ["8th Cir.: the State's rule", '9th Cir.: another'],
        origin: { kind: 'built-in' },
        sections: undefined,
        keyCases: undefined,
      },
    );
  });

  it('has its sections by heading, and no heading out of a code block', () => {
    const entry = read(whole);
    assert.deepEqual(
      entry.sections.map(({ heading }) => heading),
      ['', 'What It Is', 'Key Cases'],
    );
    assert.equal(entry.sections[0]?.markdown, 'Before.');
    assert.match(section(entry, 'what it is')?.markdown ?? '', /^One line\.\n\n```\n## not a heading\n```$/);
    assert.equal(section(entry, 'Pitfalls'), undefined);
  });

  it('has its key cases with name, citation, address and holding', () => {
    assert.deepEqual(read(whole).keyCases, [
      {
        name: 'Board of Regents v. Tomanio',
        citation: '446 U.S. 478 (1980)',
        url: 'https://www.courtlistener.com/c/us/446/478/',
        holding: "the State's tolling rules are borrowed too.",
      },
      {
        name: '42 U.S.C. § 1988(a)',
        citation: '',
        url: 'https://www.law.cornell.edu/uscode/text/42/1988',
        holding: 'borrowing.',
      },
      { name: 'Novak v. Ostrander', citation: '607 U.S. ___ (Mar. 2, 2026)', url: '', holding: 'not yet paged.' },
      {
        name: 'Example v. Sample',
        citation: '1 F.4th 2 (2d Cir. 2021) (per curiam)',
        url: '',
        holding: 'no emphasis.',
      },
      { name: 'Bad v. Link', citation: '1 U.S. 1 (1790)', url: '', holding: 'not followed.' },
    ]);
  });

  it('loads with nothing but title, term, description, category and related', () => {
    const entry = read(
      '---\ntitle: A\nterm: a\ndescription: B.\ncategory: parties\nrelated: [c]\n---\nSee [c](/primer/c).\n',
    );
    assert.deepEqual(entry.sections, [{ heading: '', markdown: 'See [c](/primer/c).' }]);
    assert.deepEqual([entry.aliases, entry.keyCases, entry.jurisdictions], [[], [], []]);
  });

  it('reads CRLF as it reads LF', () => {
    assert.deepEqual(read(whole.replaceAll('\n', '\r\n')), read(whole));
  });

  it('without a title or a term is none, and its file says so', () => {
    const text = '---\ntitle: A\ndescription: B.\ncategory: parties\n---\n';
    const { entry, problems } = readEntry('a', text);
    assert.equal(entry, undefined);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['A primer entry needs “term” in its front matter.'],
    );
  });

  it('without a description or a category still loads', () => {
    const { entry, problems } = readEntry('a', '---\ntitle: A\nterm: a\nrelated: {b: c}\n---\n');
    assert.equal(entry?.category, 'other');
    assert.equal(problems.length, 3);
    assert.match(problems[2]?.message ?? '', /“related” must be a list/);
  });

  it('with front matter that is no YAML has one problem, on its line', () => {
    const text = '---\ntitle: A\nterm: [\n---\n';
    const { entry, problems } = readEntry('a', text);
    assert.equal(entry, undefined);
    assert.equal(problems.length, 1);
  });

  it('never throws, and its problems lie in the file', () => {
    const words = [
      '---\n',
      'title: A\n',
      'term: a\n',
      'related: ',
      '[',
      ']',
      '\n',
      '## Key Cases\n',
      '- [',
      '](',
      ')',
      '*',
      ': ',
      '```\n',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), (parts) => {
        const text = parts.join('');
        for (const { span } of readEntry('a', text).problems)
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

const entryOf = (slug: string, more: Partial<Entry> = {}): Entry => ({
  ...read(whole),
  slug,
  title: slug,
  term: slug,
  aliases: [],
  ...more,
});

describe('the primer', () => {
  it('carries its own entries, each without a problem', () => {
    assert.ok(Primer.builtIn().entries.length >= 12);
    assert.equal(Primer.builtIn(), Primer.builtIn());
    assert.equal(Primer.builtIn().bySlug('individual-capacity')?.term, 'individual capacity');
  });

  it('takes in the user’s entries, which replace those of the same slug', () => {
    const mine = entryOf('individual-capacity', { origin: { kind: 'user', place: 'mine.md' } });
    const added = entryOf('house-style', { origin: { kind: 'user', place: 'house-style.md' } });
    const primer = Primer.builtIn().with([mine, added]);
    assert.equal(primer.entries.length, Primer.builtIn().entries.length + 1);
    assert.equal(primer.bySlug('individual-capacity'), mine);
    assert.notEqual(Primer.builtIn().bySlug('individual-capacity'), mine);
  });

  it('groups by category in the order of a case, the user’s own first', () => {
    const primer = new Primer([
      entryOf('b', { category: 'zoning' }),
      entryOf('c', { category: 'remedies' }),
      entryOf('a', { category: 'parties' }),
      entryOf('z', { category: 'parties', origin: { kind: 'user', place: 'z.md' } }),
    ]);
    assert.deepEqual(
      [...primer.byCategory()].map(([category, entries]) => [category, entries.map(({ slug }) => slug)]),
      [
        ['parties', ['z', 'a']],
        ['remedies', ['c']],
        ['zoning', ['b']],
      ],
    );
  });

  it('finds by the beginnings of words, the term before what merely mentions it', () => {
    const primer = Primer.builtIn();
    assert.equal(primer.search('qualified imm')[0]?.slug, 'qualified-immunity');
    assert.equal(primer.search('QI')[0]?.slug, 'qualified-immunity');
    assert.equal(primer.search('monell')[0]?.slug, 'monell-liability');
    assert.deepEqual(primer.search('zzzz'), []);
    assert.equal(primer.search(' ').length, primer.entries.length);
  });
});
