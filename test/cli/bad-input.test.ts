import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { complaint, folderOf, wellPleaded } from './well-pleaded.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const megabytes = (count: number, piece: string): string =>
  piece.repeat(Math.ceil((count * 1024 * 1024) / piece.length));

describe('well-pleaded with bad input', function () {
  this.timeout(120_000);
  const folder = folderOf({ 'good.md': complaint });
  after(() => folder.remove());

  /** Runs every command on one file beside a good one: the good one is always read. */
  function run(
    name: string,
    content: string | Uint8Array,
  ): { statuses: (number | null)[]; errors: string[]; files: number[] } {
    const own = folderOf({ [name]: content, 'good.md': complaint });
    const outcomes = ['check', 'parties', 'cites'].map((command) =>
      wellPleaded([command, '--format', 'json', name, 'good.md'], { folder: own.path }),
    );
    own.remove();
    for (const { out, error } of outcomes) {
      assert.doesNotMatch(error, /internal error|^ +at /m);
      assert.equal(JSON.parse(out).files.at(-1).path, 'good.md');
    }
    return {
      statuses: outcomes.map(({ status }) => status),
      errors: outcomes.map(({ error }) => error),
      files: outcomes.map(({ out }) => JSON.parse(out).files.length),
    };
  }

  const refused: [string, string | Uint8Array, RegExp][] = [
    ['50 MB', megabytes(50, 'word '), /is larger than 16 MB; divide it/],
    ['a binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /is not a text file/],
    ['invalid UTF-8', new Uint8Array([0x61, 0xff, 0xfe, 0x62]), /is not valid UTF-8; save it as UTF-8/],
    ['a lone surrogate in bytes', new Uint8Array([0x61, 0xed, 0xa0, 0x80, 0x62]), /is not valid UTF-8/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0, 0x62, 0]), /is UTF-16; save it as UTF-8/],
  ];
  for (const [name, content, reason] of refused)
    it(`refuses ${name} in one line, and goes on`, () => {
      const { statuses, errors, files } = run('bad.md', content);
      assert.deepEqual(statuses, [2, 2, 2]);
      assert.deepEqual(files, [1, 1, 1]);
      for (const error of errors) {
        assert.match(error, reason);
        assert.match(error, /^well-pleaded: bad\.md: /);
        assert.equal(error.split('\n').length, 2);
      }
    });

  const accepted: [string, string | Uint8Array][] = [
    ['an empty file', ''],
    ['white space', ' \n\t\r\n'],
    ['CRLF', complaint.replaceAll('\n', '\r\n')],
    ['lone CR', complaint.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${complaint}`],
    ['a byte order mark alone', '\ufeff'],
    ['10,000 nested brackets', `${'['.repeat(10_000)}x${']'.repeat(10_000)}`],
    ['10,000 quotations', `${'> '.repeat(10_000)}x`],
    ['10,000 list markers', `${'- '.repeat(10_000)}x`],
    ['10,000 asterisks', `${'*'.repeat(10_000)}x`],
    ['an unclosed fence', `${complaint}\n\`\`\`\n${complaint}`],
    ['an unclosed comment', `${complaint}\n<!-- ${complaint}`],
    ['unclosed front matter', `---\ntitle: x\n${complaint}`],
    ['front matter that would run', `---js\nprocess.exit(3)\n---\n${complaint}`],
    ['a megabyte on one line', megabytes(1, 'Defendant Roe v. Doe, 1 U.S. 1 (1790); ')],
    ['a megabyte of capacity', megabytes(1, 'in his official capacity ')],
    ['a megabyte of dashes', megabytes(1, '-')],
    ['a megabyte of v.', megabytes(1, 'v. ')],
    ['four megabytes of complaint', megabytes(4, `${complaint}\n\n`)],
  ];
  for (const [name, content] of accepted)
    it(`reads ${name}`, () => {
      const { statuses, errors, files } = run('odd.md', content);
      assert.deepEqual(errors, ['', '', '']);
      assert.deepEqual(files, [2, 2, 2]);
      assert.ok(statuses.every((status) => status === 0 || status === 1));
    });

  it('finds in CRLF and behind a byte order mark what it finds without', () => {
    const rules = (input: string): string[] =>
      JSON.parse(wellPleaded(['check', '--format', 'json', '-'], { input }).out).files[0].findings.map(
        ({ rule, range }: { rule: string; range: { start: { line: number } } }) => `${rule} ${range.start.line}`,
      );
    const expected = rules(complaint);
    assert.ok(expected.length > 0);
    assert.deepEqual(rules(complaint.replaceAll('\n', '\r\n')), expected);
    assert.deepEqual(rules(`\ufeff${complaint}`), expected);
  });

  it('says that a path does not exist, and goes on', () => {
    const { status, out, error } = wellPleaded(['check', '--format', 'json', 'nowhere.md', 'good.md'], {
      folder: folder.path,
    });
    assert.equal(status, 2);
    assert.equal(error, 'well-pleaded: nowhere.md: does not exist\n');
    assert.equal(JSON.parse(out).files.length, 1);
  });

  it('refuses too much on standard input', () => {
    const { status, error } = wellPleaded(['check', '-'], { input: utf8(megabytes(17, 'word ')) });
    assert.equal(status, 2);
    assert.equal(error, 'well-pleaded: standard input: is larger than 16 MB; divide it\n');
  });

  it('is not caught by links that go in a circle', () => {
    const own = folderOf({ 'a/good.md': complaint });
    symlinkSync('..', path.join(own.path, 'a', 'up'));
    symlinkSync('self.md', path.join(own.path, 'a', 'self.md'));
    const { status, out, error } = wellPleaded(['parties', '--format', 'json', '.'], { folder: own.path });
    own.remove();
    assert.equal(JSON.parse(out).files.length, 1);
    assert.equal(status, 2);
    assert.match(error, /self\.md: is a link to itself/);
  });

  it('names a folder that may not be read, and goes on', () => {
    if (process.getuid?.() === 0) {
      // Root may read everything; a folder in the place of a settings file is refused to everyone.
      const own = folderOf({ 'good.md': complaint });
      mkdirSync(path.join(own.path, '.well-pleaded.json'));
      const { status, error } = wellPleaded(['check', 'good.md'], { folder: own.path });
      own.remove();
      assert.equal(status, 2);
      assert.match(error, /\.well-pleaded\.json: is a folder/);
      return;
    }
    const own = folderOf({ 'shut/a.md': complaint, 'good.md': complaint });
    chmodSync(path.join(own.path, 'shut'), 0);
    const { status, out, error } = wellPleaded(['check', '--format', 'json', '.'], { folder: own.path });
    chmodSync(path.join(own.path, 'shut'), 0o755);
    own.remove();
    assert.equal(status, 2);
    assert.match(error, /shut: may not be read/);
    assert.equal(JSON.parse(out).files.length, 1);
  });
});
