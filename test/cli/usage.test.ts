import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { wellPleaded } from './well-pleaded.js';

describe('well-pleaded', function () {
  this.timeout(60_000);
  it('shows help and its version, and exits 0', () => {
    for (const words of [['--help'], ['-h'], ['help'], ['check', '--help'], ['parties', 'x', '-h']]) {
      const { status, out, error } = wellPleaded(words);
      assert.equal(status, 0);
      assert.match(out, /^Usage: well-pleaded COMMAND/);
      assert.equal(error, '');
    }
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(wellPleaded(['--version']), { status: 0, out: `${version}\n`, error: '' });
  });

  const wrong: [string[], RegExp][] = [
    [[], /name a command: check, parties, cites/],
    [['lint', 'x.md'], /there is no command lint/],
    [['check'], /needs a file, a folder, or - /],
    [['check', '--fix', 'x.md'], /there is no option --fix/],
    [['check', '-x'], /there is no option -x/],
    [['check', 'x.md', '--format', 'yaml'], /check has no format yaml; it has stylish, json/],
    [['parties', '--format=stylish', 'x.md'], /parties has no format stylish; it has table, json/],
    [['cites', 'x.md', '--format'], /--format needs a value/],
    [['check', 'constructor', '--format', 'constructor'], /no format constructor/],
    [['toString', 'x.md'], /no command toString/],
  ];
  for (const [words, message] of wrong)
    it(`says in one line what is wrong with: ${words.join(' ')}`, () => {
      const { status, out, error } = wellPleaded(words);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(error, message);
      assert.equal(error.split('\n').length, 2);
    });

  it('takes what follows -- for paths', () => {
    const { status, error } = wellPleaded(['check', '--', '--fix']);
    assert.equal(status, 2);
    assert.match(error, /well-pleaded: --fix: does not exist/);
  });
});
