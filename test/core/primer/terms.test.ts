import assert from 'node:assert/strict';
import type { Block } from '../../../src/markdown/block.js';
import { readDocument } from '../../../src/markdown/document.js';
import type { Entry } from '../../../src/primer/entry.js';
import { Primer } from '../../../src/primer/primer.js';
import { Terms } from '../../../src/primer/terms.js';
import fc from '../fast-check.js';

const entry = (slug: string, term: string, aliases: readonly string[] = [], own = false): Entry => ({
  slug,
  title: term,
  term,
  aliases,
  description: '',
  category: 'parties',
  related: [],
  jurisdictions: [],
  sections: [],
  keyCases: [],
  origin: own ? { kind: 'user', place: 'own.md' } : { kind: 'built-in' },
});

const terms = Terms.of([
  entry('official-capacity', 'official capacity', ['official-capacity suit', 'sued officially']),
  entry('qualified-immunity', 'qualified immunity', ['QI']),
  entry('discovery-stay', 'qualified-immunity discovery stay'),
  entry('section-1983', 'section 1983', ['§ 1983', '42 U.S.C. § 1983', '1983 claim']),
  entry('conspiracy', 'conspiracy', ['§ 1985(3)']),
  entry('attorneys-fees', "attorney's fees"),
  entry('standing', 'standing', ['standing to sue']),
  entry('takings', 'takings'),
  entry('remand', 'remand'),
  entry('doe', 'Doe defendant'),
  entry('terry-stop', 'Terry stop', ['stop and frisk']),
  entry('rooker-feldman', 'Rooker-Feldman doctrine'),
  entry('policy', 'policy or custom', ['policy, custom or practice']),
  entry('motion', 'motion to dismiss', ['12(b)(6)', 'Rule 4']),
  entry('tro', 'temporary restraining order', ['TRO']),
  entry('magistrate', 'magistrate judge', ['R&R']),
  entry('seizure', 'unlawful seizure', ['seizure of the person']),
  entry('recording', 'recording the police'),
]);

/** The terms of a document, as "words as typed → slug". */
function found(source: string, of: Terms = terms): string[] {
  const { blocks, text } = readDocument(source);
  return [...blocks].flatMap(({ block, start }) =>
    of.find(block).map(({ slug, prose }) => {
      const span = block.prose.toSource(prose);
      return `${text.slice(start + span.start, start + span.end)} → ${slug}`;
    }),
  );
}

describe('terms in prose', () => {
  const cases: [string, string, string[]][] = [
    [
      'singular and plural',
      'One official capacity, two official capacities.',
      ['official capacity', 'official capacities'],
    ],
    ['the hyphen of an adjective', 'Official-capacity suits.', ['Official-capacity suits']],
    ['any case', 'QUALIFIED IMMUNITY and Qualified immunity', ['QUALIFIED IMMUNITY', 'Qualified immunity']],
    ['a possessive', 'Qualified immunity’s reach; the remand’s effect', ['Qualified immunity’s', 'remand’s']],
    ['a line break', 'He has qualified\nimmunity.', ['qualified\nimmunity']],
    ['a hyphen at a line’s end', 'an official-\ncapacity suit', ['official-\ncapacity suit']],
    ['a word broken at a line’s end', 'He has qualified immu-\nnity.', ['qualified immu-\nnity']],
    ['emphasis around one word', '*qualified* immunity', ['qualified* immunity']],
    ['emphasis inside', 'qualified **immunity**', ['qualified **immunity']],
    ['a link’s text', '[qualified immunity](https://example.org/official-capacity)', ['qualified immunity']],
    [
      'no-break spaces',
      'qualified&nbsp;immunity, qualified\u00a0immunity',
      ['qualified&nbsp;immunity', 'qualified\u00a0immunity'],
    ],
    ['an escaped space', '§\\ 1983', ['§\\ 1983']],
    ['a soft hyphen', 'qualified immu\u00adnity', ['qualified immu\u00adnity']],
    ['an en dash', 'the Rooker–Feldman doctrine', ['Rooker–Feldman doctrine']],
    [
      'headings, quotations, lists and tables',
      '# Takings\n\n> takings\n\n- takings\n\n| a |\n|---|\n| takings |',
      ['Takings', 'takings', 'takings', 'takings'],
    ],
    ['footnotes', 'Text.[^1]\n\n[^1]: About takings.', ['takings']],
    [
      'plural and possessive fees',
      'attorneys’ fees, attorney fees, attorney’s fee',
      ['attorneys’ fees', 'attorney fees', 'attorney’s fee'],
    ],
    ['the forms of a verb', 'It was remanded. Remanding it. Two remands.', ['remanded', 'Remanding', 'remands']],
    [
      'the forms of a participle',
      'record the police; recorded the police',
      ['record the police', 'recorded the police'],
    ],
    [
      'a series with its last comma',
      'a policy, custom or practice; a policy, custom, or practice',
      ['policy, custom or practice', 'policy, custom, or practice'],
    ],
    ['brackets', 'Rule 12(b)(6); Rule 12 (b)(6)', ['12(b)(6)', '12 (b)(6)']],
    ['indented text, which is a lawyer’s centring', '        Official capacity', ['Official capacity']],
  ];
  for (const [name, source, expected] of cases)
    it(`are found through ${name}`, () => {
      assert.deepEqual(
        found(source).map((line) => line.split(' → ')[0]),
        expected,
      );
    });

  for (const words of [
    '§ 1983',
    '§1983',
    '§§ 1983',
    '&sect; 1983',
    '&sect;&nbsp;1983',
    'Section 1983',
    'section\n1983',
    'Sec. 1983',
    '42 U.S.C. § 1983',
    '42 U. S. C. § 1983',
    '42 USC § 1983',
    '42 U.S.C. Section 1983',
    '42 U.S.C. 1983',
    '*42 U.S.C.* § 1983',
  ])
    it(`knows ${JSON.stringify(words)}`, () => {
      const [match, ...others] = found(`Plaintiff sues under ${words}, and so on.`);
      assert.match(match ?? '', / → section-1983$/);
      assert.match(match ?? '', /1983 →/);
      if (/^42/.test(words)) assert.match(match ?? '', /^42/);
      assert.deepEqual(others, []);
    });

  it('take the longest, wherever it begins', () => {
    assert.deepEqual(found('a qualified-immunity discovery stay'), [
      'qualified-immunity discovery stay → discovery-stay',
    ]);
    assert.deepEqual(found('an unlawful seizure of the person'), ['seizure of the person → seizure']);
    assert.deepEqual(found('standing to sue'), ['standing to sue → standing']);
    assert.deepEqual(found('a section 1983 claim'), ['section 1983 → section-1983']);
  });

  it('match acronyms in capitals only', () => {
    assert.deepEqual(found('QI and TROs and a TRO’s end and an R&R'), [
      'QI → qualified-immunity',
      'TROs → tro',
      'TRO’s → tro',
      'R&R → magistrate',
    ]);
    assert.deepEqual(found('qi, Qi, tro, tros, r&r, "Tro"'), []);
  });

  it('are never part of a longer word', () => {
    for (const text of [
      'mistakings',
      'outstanding',
      'standings_2',
      'official_capacity',
      'remandé',
      'QIs2',
      '§ 19830',
      '§ 1983.5',
      'Rule 4.1',
      'Rule 45',
      'remand2',
      'unqualified immunity',
    ]) {
      assert.deepEqual(found(`The ${text} here.`), [], text);
    }
  });

  it('of one word are not the verb that they come from', () => {
    assert.deepEqual(found('They stand by it, taking nothing, and standing there.'), ['standing → standing']);
  });

  it('are not read out of “does”', () => {
    assert.deepEqual(found('Nor does defendant Smith deny it. Doe defendants.'), ['Doe defendants → doe']);
  });

  it('do not run over a sentence, a paragraph, a table cell or a column', () => {
    for (const text of [
      'It was qualified. Immunity is.',
      'qualified\n\nimmunity',
      '| qualified | immunity |\n|---|---|\n| a | b |',
      'qualified     immunity',
      'qualified, immunity',
      'qualified - immunity',
      'qualified `x` immunity',
    ])
      assert.deepEqual(found(text), [], text);
  });

  it('are never in code, an address, a comment, front matter or struck text', () => {
    for (const text of [
      '`qualified immunity`',
      '```\nqualified immunity\n```',
      '~~~md\n§ 1983\n~~~',
      '<!-- qualified immunity -->',
      'a <!-- § 1983 --> b',
      '---\ntitle: qualified immunity\n---\n',
      '~~qualified immunity~~',
      '<https://example.org/qualified-immunity>',
      'https://example.org/qualified-immunity/x',
      'www.example.org/qualified-immunity',
      'standing@example.org',
      'docs/qualified-immunity.md',
      '[x](https://example.org/official-capacity "qualified immunity")',
      '![qualified immunity](x.png)',
      '<code>qualified immunity</code>',
    ])
      assert.deepEqual(found(text), [], text);
  });

  it('of the user’s own go before the product’s', () => {
    const both = Terms.of([
      entry('theirs', 'qualified immunity'),
      entry('mine', 'immunity of officers', ['qualified immunity'], true),
    ]);
    assert.deepEqual(found('qualified immunity', both), ['qualified immunity → mine']);
  });

  it('typed in capitals throughout are ordinary words', () => {
    assert.deepEqual(found('excessive force', Terms.of([entry('force', 'EXCESSIVE FORCE')])), [
      'excessive force → force',
    ]);
  });

  it('are computed once for a block', () => {
    const { blocks } = readDocument('qualified immunity');
    const block = blocks.block(0) as Block;
    assert.equal(terms.find(block), terms.find(block));
  });

  it('are in order, lie in the prose, do not overlap, and nothing throws', () => {
    const words = [
      'qualified',
      'immunity',
      'immu',
      'nity',
      'official',
      'capacity',
      'suit',
      '§',
      '1983',
      '42',
      'U.S.C.',
      'U',
      '.',
      ' ',
      ' ',
      '\n',
      '-',
      '-\n',
      '’s',
      "'",
      '(',
      ')',
      '&',
      'R',
      'QI',
      '\ufffc',
      '\t',
      '\ud800',
      'é',
      'seizure',
      'of',
      'the',
      'person',
      'unlawful',
      '/',
      '@',
      '://',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const { prose } of terms.findIn(text)) {
          assert.ok(prose.start >= end && prose.start < prose.end && prose.end <= text.length);
          assert.ok(!text.slice(prose.start, prose.end).includes('\n\n'));
          end = prose.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('without entries are none', () => {
    assert.deepEqual(found('qualified immunity', Terms.of([])), []);
  });
});

/** Milliseconds of processor time, which other work on the machine does not lengthen as it does the clock's. */
function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

describe('terms of the primer', () => {
  const all = Primer.builtIn().terms;

  it('are found under their own entries, term and aliases, in a sentence', () => {
    for (const { slug, term, aliases } of Primer.builtIn().entries)
      for (const words of [term, ...aliases]) {
        const matches = all.findIn(`The matter of ${words} is argued.`);
        assert.ok(
          matches.some((match) => match.prose.end - match.prose.start >= words.length - 2),
          `${slug}: ${words}`,
        );
      }
  });

  it('take less than 150 ms for a megabyte', () => {
    const paragraph =
      'Defendant Roe is sued in her individual capacity under 42 U.S.C. § 1983 and pleads qualified immunity; the City of Redfield has none, and the official-capacity claim is the same claim. ';
    const blocks = Array.from({ length: 1100 }, () => paragraph.repeat(5));
    all.findIn(blocks[0] as string);
    const times = [1, 2, 3].map(() => processorTime(() => blocks.map((text) => all.findIn(text))));
    assert.ok(Math.min(...times) < 150, `${Math.min(...times)} ms`);
  });

  it('take time that grows with the text alone, however hostile it is', () => {
    const hostile = [
      'a.',
      'U. S. ',
      '-\n',
      "x's",
      '§',
      'qualified ',
      'qualified-\n',
      '(',
      'due process ',
      'ab&cd',
      '1.',
      ' \n',
    ];
    for (const piece of hostile) {
      const text = piece.repeat(Math.ceil(400_000 / piece.length));
      const time = processorTime(() => all.findIn(text));
      assert.ok(time < 1500, `${JSON.stringify(piece)}: ${time} ms`);
    }
  });
});
