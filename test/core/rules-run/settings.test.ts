import assert from 'node:assert/strict';
import { type Analysis, analyze } from '../../../src/analysis.js';
import type { Rule } from '../../../src/rules/rule.js';
import { check } from '../../../src/rules/run.js';
import { defaults, parseSettings, readSettings, severityOf } from '../../../src/rules/settings.js';

const rule = (id: string, at: readonly number[] = []): Rule => ({
  id,
  severity: 'warning',
  title: id,
  check: () => at.map((start) => ({ span: { start, end: start + 1 }, message: id })),
});
const rules = [rule('capacity/unstated'), rule('capacity/conflict'), rule('pleading/venue')];

describe('settings', () => {
  it('are read from a workspace’s file', () => {
    const text =
      '\ufeff{"$schema": "x", "rules": {"capacity/unstated": "off", "pleading/*": "hint"}, "primer": {"folders": ["a"]}, "cases": {"folders": []}}';
    assert.deepEqual(parseSettings(text, rules), {
      settings: {
        rules: { 'capacity/unstated': 'off', 'pleading/*': 'hint' },
        primer: { folders: ['a'] },
        cases: { folders: [] },
      },
      problems: [],
    });
    assert.deepEqual(parseSettings('{}', rules), { settings: defaults, problems: [] });
  });

  const broken: [string, RegExp][] = [
    ['', /^It is not valid JSON: /],
    ['{"rules": {\n  "capacity/unstated": "off",\n}}', /^It is not valid JSON: line 3, column 1: /],
    ['[]', /^It must be an object/],
    ['null', /^It must be an object/],
    ['{"rule": {}}', /^"rule" is no setting; there are "rules", "primer" and "cases"\.$/],
    ['{"rules": []}', /^"rules" must be an object/],
    [
      '{"rules": {"capacity/unstatd": "off"}}',
      /^"capacity\/unstatd" is no rule\. The nearest is "capacity\/unstated"\.$/,
    ],
    ['{"rules": {"zzzzzzzzzzzzzz": "off"}}', /^"zzzzzzzzzzzzzz" is no rule\.$/],
    [
      '{"rules": {"capacity/unstated": "on"}}',
      /^"capacity\/unstated" is "on"; it must be one of "off", "hint", "information", "warning", "error"\.$/,
    ],
    ['{"rules": {"capacity/unstated": 0}}', /^"capacity\/unstated" is 0; /],
    ['{"primer": {"folders": "a"}}', /^"primer" must be an object with a list of folders/],
    ['{"primer": {"folders": [1]}}', /^"primer" must be an object with a list of folders/],
    ['{"cases": {"folder": []}}', /^"cases\.folder" is no setting; there is "cases\.folders"\.$/],
  ];
  for (const [text, message] of broken)
    it(`say what is wrong with ${JSON.stringify(text)}`, () => {
      const { problems } = parseSettings(text, rules);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0] as string, message);
    });

  it('keep what is sound beside what is not', () => {
    const { settings, problems } = readSettings(
      { rules: { 'capacity/unstated': 'off', nonsense: 'off' }, primer: 3 },
      rules,
    );
    assert.deepEqual(settings, { rules: { 'capacity/unstated': 'off' }, primer: {}, cases: {} });
    assert.equal(problems.length, 2);
  });

  it('do not mistake what every object has for a rule', () => {
    assert.equal(severityOf({ id: 'toString', severity: 'hint' }, { rules: {} }), 'hint');
    assert.deepEqual(parseSettings('{"rules": {"__proto__": "off"}}', rules).problems.length, 1);
  });

  it('of a rule go before those of its family, and those before all', () => {
    const set = { rules: { '*': 'hint', 'capacity/*': 'off', 'capacity/conflict': 'error' } } as const;
    assert.deepEqual(
      rules.map((one) => severityOf(one, set)),
      ['off', 'error', 'hint'],
    );
  });
});

const of = (documentType: Analysis['documentType']): Analysis =>
  Object.create(analyze('some text'), { documentType: { value: documentType } });

describe('the run', () => {
  it('looks for citations in every legal document, for the rest in complaints, and at nothing else', () => {
    const both = [rule('citation/form', [0]), rule('capacity/unstated', [1])];
    const rulesOf = (type: Analysis['documentType']): string[] =>
      check(of(type), {}, both, defaults).map(({ rule: id }) => id);
    assert.deepEqual(rulesOf('complaint'), ['citation/form', 'capacity/unstated']);
    assert.deepEqual(rulesOf('brief'), ['citation/form']);
    assert.deepEqual(rulesOf('other'), []);
  });

  it('gives findings in order, with rule and severity, and none of a rule that is off', () => {
    const all = [rule('b/x', [4, 0]), rule('a/x', [4, 2]), rule('c/x', [1])];
    const findings = check(of('complaint'), {}, all, { rules: { 'c/x': 'off', 'b/x': 'hint' } });
    assert.deepEqual(
      findings.map(({ rule: id, span, severity, related, fixes }) => [id, span.start, severity, related, fixes]),
      [
        ['b/x', 0, 'hint', [], []],
        ['a/x', 2, 'warning', [], []],
        ['a/x', 4, 'warning', [], []],
        ['b/x', 4, 'hint', [], []],
      ],
    );
  });
});
