import assert from 'node:assert/strict';
import { type Analysis, analyze as read } from '../../../src/analysis.js';
import type { Rule } from '../../../src/rules/rule.js';
import { check } from '../../../src/rules/run.js';
import { defaults } from '../../../src/rules/settings.js';
import { suppressionFixes } from '../../../src/rules/suppression-fix.js';
import fc from '../fast-check.js';

/** Reports each "WRONG" of a text. */
const wrong: Rule = {
  id: 'test/wrong',
  severity: 'warning',
  title: 'Finds the word WRONG',
  *check({ text }) {
    for (const { index } of text.matchAll(/WRONG/g))
      yield { span: { start: index, end: index + 5 }, message: 'Wrong.' };
  },
};
const other: Rule = { ...wrong, id: 'other/wrong' };

/** Every text here counts as a complaint, so that the rules look at it. */
const analyze = (text: string): Analysis => Object.create(read(text), { documentType: { value: 'complaint' } });

/** The lines on which findings of `test/wrong` remain. */
function lines(text: string, rules: readonly Rule[] = [wrong]): number[] {
  return check(analyze(text), {}, rules, defaults).map(({ span }) => text.slice(0, span.start).split('\n').length);
}

describe('comments that switch rules off', () => {
  it('for the next line, blank lines left out', () => {
    assert.deepEqual(lines('<!-- well-pleaded-disable-next-line test/wrong -->\nWRONG\nWRONG'), [3]);
    assert.deepEqual(lines('<!-- well-pleaded-disable-next-line test/wrong -->\n\n  \nWRONG\n\nWRONG'), [6]);
    assert.deepEqual(lines('WRONG <!-- well-pleaded-disable-next-line -->\nWRONG\nWRONG'), [1, 3]);
    assert.deepEqual(lines('<!-- well-pleaded-disable-next-line test/wrong -->'), []);
  });

  it('for their own line', () => {
    assert.deepEqual(lines('WRONG <!-- well-pleaded-disable-line test/wrong --> WRONG\nWRONG'), [2]);
    assert.deepEqual(lines('WRONG\n<!-- well-pleaded-disable-line\ntest/wrong --> \nWRONG'), [1, 4]);
  });

  it('from one comment to another', () => {
    const text =
      'WRONG\n\n<!-- well-pleaded-disable test/wrong -->\n\nWRONG\n\nWRONG\n\n<!-- well-pleaded-enable test/wrong -->\n\nWRONG';
    assert.deepEqual(lines(text), [1, 11]);
    assert.deepEqual(lines('<!-- well-pleaded-disable -->\n\nWRONG\n\nWRONG'), []);
    assert.deepEqual(
      lines('<!-- well-pleaded-disable -->\n\nWRONG\n\n<!-- well-pleaded-enable test/wrong -->\n\nWRONG'),
      [7],
    );
  });

  it('for the file, wherever they stand', () => {
    assert.deepEqual(lines('WRONG\n\nWRONG\n\n<!-- well-pleaded-disable-file test/wrong -->'), []);
  });

  it('name rules, families, several, or none for all', () => {
    const with_ = (words: string): string => `<!-- well-pleaded-disable-file${words} -->\n\nWRONG`;
    assert.deepEqual(lines(with_(' test/*')), []);
    assert.deepEqual(lines(with_(' other/wrong, test/wrong')), []);
    assert.deepEqual(lines(with_('')), []);
    assert.deepEqual(lines(with_(' *')), []);
    assert.deepEqual(lines(with_(' test/wrong -- because I say so')), []);
    assert.deepEqual(lines(with_(' -- because I say so')), []);
    assert.deepEqual(lines(with_(' other/wrong')), [3]);
    assert.deepEqual(lines(with_(' because I say so')), [3]);
    assert.deepEqual(lines(with_('s test/wrong')), [3]);
  });

  it('leave other rules on', () => {
    const text = '<!-- well-pleaded-disable-next-line test/wrong -->\nWRONG';
    assert.deepEqual(
      check(analyze(text), {}, [wrong, other], defaults).map(({ rule }) => rule),
      ['other/wrong'],
    );
  });

  it('are none in code', () => {
    assert.deepEqual(lines('```\n<!-- well-pleaded-disable-file -->\n```\n\nWRONG'), [5]);
    assert.deepEqual(lines('`<!-- well-pleaded-disable-line -->` WRONG'), [1]);
  });

  it('work in lists, quotations, tables and with CRLF', () => {
    assert.deepEqual(lines('1. WRONG <!-- well-pleaded-disable-line -->\n2. WRONG'), [2]);
    assert.deepEqual(lines('> <!-- well-pleaded-disable-next-line -->\n> WRONG\n> WRONG'), [3]);
    assert.deepEqual(lines('| WRONG | b <!-- well-pleaded-disable-line --> |\n|---|---|\n| WRONG | b |'), [3]);
    assert.deepEqual(lines('<!-- well-pleaded-disable-next-line -->\r\n\r\nWRONG\r\nWRONG'), [4]);
    assert.equal(lines('<!-- well-pleaded-disable-next-line -->\rWRONG\rWRONG').length, 1);
  });
});

/** Makes the first fix for the `n`th finding and gives the text. */
function fixed(text: string, n = 0): { title: string; text: string } {
  const analysis = analyze(text);
  const finding = check(analysis, {}, [wrong], defaults)[n];
  assert.ok(finding);
  const [fix] = suppressionFixes(analysis, finding);
  assert.ok(fix);
  const edits = [...fix.edits].sort((a, b) => b.start - a.start);
  return {
    title: fix.title,
    text: edits.reduce((words, edit) => words.slice(0, edit.start) + edit.text + words.slice(edit.end), text),
  };
}

describe('the fix that switches a finding off', () => {
  const comment = (kind: string): string => `<!-- well-pleaded-${kind} test/wrong -->`;
  const cases: [string, string, string, number?][] = [
    ['a paragraph', 'Before.\n\nWRONG here.\n', `Before.\n\n${comment('disable-next-line')}\nWRONG here.\n`],
    ['a heading', '# WRONG\n\nText.', `${comment('disable-next-line')}\n# WRONG\n\nText.`],
    ['a later line of a paragraph', 'One\nWRONG\nthree', `One\nWRONG ${comment('disable-line')}\nthree`],
    ['a line with a hard break', 'One  \nWRONG  \nthree', `One  \nWRONG ${comment('disable-line')}  \nthree`],
    ['a line with a backslash break', 'One\\\nWRONG\\\nthree', `One\\\nWRONG ${comment('disable-line')}\\\nthree`],
    ['a list', '1. one\n2. WRONG\n3. three', `1. one\n2. WRONG ${comment('disable-line')}\n3. three`],
    ['the first item of a list', '- WRONG\n- b', `- WRONG ${comment('disable-line')}\n- b`],
    [
      'a table’s first row',
      'A\n\n| WRONG | b |\n|---|---|\n| c | d |',
      `A\n\n${comment('disable-next-line')}\n| WRONG | b |\n|---|---|\n| c | d |`,
    ],
    [
      'a table’s later row',
      '| a | b |\n|---|---|\n| WRONG | d |',
      `| a | b |\n|---|---|\n| WRONG | d ${comment('disable-line')} |`,
    ],
    ['a quotation', '> one\n> WRONG', `> one\n> WRONG ${comment('disable-line')}`],
    [
      'an indented first line',
      'A\n\n        WRONG\n        b',
      `A\n\n${comment('disable-next-line')}\n        WRONG\n        b`,
    ],
    [
      'an indented later line',
      '        a\n        WRONG',
      `${comment('disable')}\n\n        a\n        WRONG\n\n${comment('enable')}`,
    ],
    [
      'front matter',
      '---\ntitle: WRONG\n---\n\nText.',
      `---\ntitle: WRONG\n---\n\n${comment('disable-file')}\n\nText.`,
    ],
    ['CRLF', 'a\r\n\r\nWRONG\r\nb', `a\r\n\r\n${comment('disable-next-line')}\r\nWRONG\r\nb`],
    ['a byte order mark', '\ufeffWRONG', `\ufeffWRONG ${comment('disable-line')}`],
    ['the second of two findings', 'WRONG\n\nWRONG', `WRONG\n\n${comment('disable-next-line')}\nWRONG`, 1],
  ];
  for (const [name, before, after, n] of cases)
    it(`stands right for ${name}`, () => {
      assert.equal(fixed(before, n).text, after);
    });

  it('says how far it reaches', () => {
    assert.equal(fixed('WRONG').title, 'Disable test/wrong for this line');
    assert.equal(fixed('        a\n        WRONG').title, 'Disable test/wrong for this block');
    assert.equal(fixed('---\ntitle: WRONG\n---\n').title, 'Disable test/wrong for this file');
    const titles = suppressionFixes(analyze('WRONG'), { rule: 'test/wrong', span: { start: 0, end: 5 } }).map(
      ({ title }) => title,
    );
    assert.deepEqual(titles, ['Disable test/wrong for this line', 'Disable test/wrong for this file']);
  });

  it('takes away its finding and, for a line, none of another line', function () {
    this.timeout(60_000);
    const pieces = [
      'WRONG',
      'text',
      '\n',
      '\n\n',
      '  \n',
      '\\\n',
      '# ',
      '> ',
      '- ',
      '1. ',
      '2. ',
      '    ',
      '| a | WRONG |\n|---|---|\n',
      '**',
      '`',
      '*',
      '[',
      '](x)',
      '<b>',
      '</b>',
      '<!-- c -->',
      '---\n',
      '```\n',
      ':::\n',
      '[^1]: ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        const analysis = analyze(text);
        const before = check(analysis, {}, [wrong], defaults);
        for (const finding of before) {
          for (const { edits, title } of suppressionFixes(analysis, finding)) {
            const sorted = [...edits].sort((a, b) => b.start - a.start);
            const after = sorted.reduce(
              (words, edit) => words.slice(0, edit.start) + edit.text + words.slice(edit.end),
              text,
            );
            const left = check(analyze(after), {}, [wrong], defaults);
            if (!title.endsWith('line')) continue;
            const line = (words: string, at: number): number => words.slice(0, at).split('\n').length;
            const sameLine = before.filter(({ span }) => line(text, span.start) === line(text, finding.span.start));
            assert.equal(left.length, before.length - sameLine.length, JSON.stringify({ text, after }));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
