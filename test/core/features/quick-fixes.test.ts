import assert from 'node:assert/strict';
import { findingsAbout, findingsAt, fixAll, fixesOf } from '../../../src/features/quick-fixes.js';
import type { Finding, Fix } from '../../../src/rules/rule.js';

const finding = (start: number, end: number, ...fixes: Fix[]): Finding => ({
  rule: 'citation/form',
  span: { start, end },
  message: 'm',
  related: [],
  fixes,
});
const fix = (title: string, start: number, end: number, more: Partial<Fix> = {}): Fix => ({
  title,
  edits: [{ start, end, text: title }],
  ...more,
});

describe('quick fixes', () => {
  it('are those of the findings at the caret, at either end too', () => {
    const all = [finding(0, 5), finding(5, 9), finding(20, 30)];
    assert.deepEqual(findingsAt(all, { start: 5, end: 5 }), [all[0], all[1]]);
    assert.deepEqual(findingsAt(all, { start: 12, end: 12 }), []);
    assert.deepEqual(findingsAt(all, { start: 4, end: 25 }), all);
  });

  it('are found at a place that a finding speaks of, too', () => {
    const here = finding(0, 5);
    const about = { ...finding(20, 30), related: [{ span: { start: 0, end: 9 }, message: 'The party paragraph.' }] };
    const both = { ...about, span: { start: 2, end: 4 } };
    const all = [here, about, both];
    assert.deepEqual(findingsAbout(all, { start: 3, end: 3 }), [about]);
    assert.deepEqual(findingsAbout(all, { start: 9, end: 9 }), [about, both]);
    assert.deepEqual(findingsAbout(all, { start: 8, end: 12 }), [about, both]);
    assert.deepEqual(findingsAbout(all, { start: 10, end: 12 }), []);
  });

  it('begin with the preferred one', () => {
    const one = finding(0, 5, fix('a', 0, 1), fix('b', 0, 1, { preferred: true }));
    assert.deepEqual(
      fixesOf([one]).map(({ fix: { title } }) => title),
      ['b', 'a'],
    );
  });
});

describe('fix all', () => {
  it('takes the safe fixes only, in order', () => {
    const edits = fixAll([
      finding(10, 12, fix('late', 10, 12, { safe: true })),
      finding(0, 2, fix('unsafe', 0, 2)),
      finding(4, 6, fix('unsafe', 4, 6), fix('early', 4, 6, { safe: true })),
    ]);
    assert.deepEqual(
      edits.map(({ text }) => text),
      ['early', 'late'],
    );
  });

  it('never lets two edits meet', () => {
    const edits = fixAll([
      finding(0, 5, fix('first', 0, 5, { safe: true })),
      finding(3, 8, fix('overlapping', 3, 8, { safe: true })),
      finding(9, 9, fix('insertion', 9, 9, { safe: true })),
      finding(9, 9, fix('same place', 9, 9, { safe: true })),
      finding(2, 2, fix('inside', 2, 2, { safe: true })),
    ]);
    assert.deepEqual(
      edits.map(({ text }) => text),
      ['first', 'insertion'],
    );
  });
});
