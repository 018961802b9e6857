import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { complaint, folderOf, wellPleaded } from './well-pleaded.js';

interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}
interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly defendant?: string;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly related: readonly unknown[];
  readonly fixes: readonly {
    readonly title: string;
    readonly edits: readonly { start: number; end: number; text: string }[];
  }[];
}
interface Checked {
  readonly path: string;
  readonly documentType: string;
  readonly findings: readonly Finding[];
}

const filesOf = (out: string): readonly Checked[] => JSON.parse(out).files;
/** The rules that spoke, file by file. */
const rulesIn = (out: string): string[][] => filesOf(out).map(({ findings }) => findings.map(({ rule }) => rule));

describe('well-pleaded check', function () {
  this.timeout(60_000);
  const folder = folderOf({
    'complaint.md': complaint,
    'quiet/readme.md': '# A readme\n\nNothing legal.\n',
    'quiet/deeper/copy.markdown': complaint,
    'quiet/.hidden/x.md': complaint,
    'quiet/node_modules/x.md': complaint,
    'quiet/notes.txt': complaint,
    'off/.well-pleaded.json': '{"rules": {"capacity/*": "off"}}',
    'off/a.md': complaint,
    'off/deeper/b.md': complaint,
    'off/deeper/own/.well-pleaded.json': '{"rules": {"capacity/unstated": "hint"}}',
    'off/deeper/own/c.md': complaint,
    'broken/.well-pleaded.json': '{"rules": {"capacity/unstatd": "off"}}',
    'broken/a.md': complaint,
    'unclosed/.well-pleaded.json': '{"rules": ',
    'unclosed/a.md': complaint,
  });
  after(() => folder.remove());
  const check = (...words: string[]) => wellPleaded(['check', ...words], { folder: folder.path });

  it('reports a finding with its place, and exits 1', () => {
    const { status, out, error } = check('--format', 'json', 'complaint.md');
    assert.equal(error, '');
    assert.equal(status, 1);
    const [file] = filesOf(out);
    assert.equal(file?.path, 'complaint.md');
    assert.equal(file?.documentType, 'complaint');
    const [finding] = file?.findings ?? [];
    assert.equal(finding?.rule, 'capacity/unstated');
    assert.equal(finding?.severity, 'warning');
    assert.equal(finding?.defendant, 'Lee Park');
    const { start, end } = (finding as Finding).range;
    assert.equal(complaint.slice(start.offset, end.offset), 'Lee Park');
    assert.equal(start.line, complaint.slice(0, start.offset).split('\n').length);
    assert.equal(start.column, start.offset - complaint.lastIndexOf('\n', start.offset));
    for (const { edits } of finding?.fixes ?? [])
      for (const edit of edits) assert.ok(edit.start <= edit.end && edit.text !== undefined);
  });

  it('is quiet after its own fix', () => {
    const { out } = check('--format', 'json', 'complaint.md');
    const fix = filesOf(out)[0]?.findings[0]?.fixes[0];
    assert.ok(fix);
    const mended = [...fix.edits]
      .sort((a, b) => b.start - a.start)
      .reduce((text, { start, end, text: words }) => text.slice(0, start) + words + text.slice(end), complaint);
    const { status, out: second } = wellPleaded(['check', '--format=json', '-'], { input: mended });
    assert.deepEqual(
      rulesIn(second)
        .flat()
        .filter((rule) => rule.startsWith('capacity/')),
      [],
    );
    assert.equal(status, 0);
  });

  it('reads standard input, and names it -', () => {
    const { status, out } = wellPleaded(['check', '--format', 'json', '-'], { input: complaint });
    assert.equal(status, 1);
    assert.equal(filesOf(out)[0]?.path, '-');
    assert.ok(rulesIn(out)[0]?.includes('capacity/unstated'));
  });

  it('reads the Markdown files of a folder and those below, each once', () => {
    const { out } = check('--format', 'json', 'quiet', path.join('quiet', 'readme.md'));
    assert.deepEqual(
      filesOf(out).map((file) => file.path),
      ['quiet/readme.md', 'quiet/deeper/copy.markdown'].map(path.normalize),
    );
    assert.equal(filesOf(out)[0]?.documentType, 'other');
    assert.deepEqual(rulesIn(out)[0], []);
  });

  it('exits 0 where nothing is found', () => {
    assert.deepEqual(check('quiet/readme.md'), {
      status: 0,
      out: 'No findings in 1 file: nothing in it was read as a legal document.\n',
      error: '',
    });
    assert.deepEqual(check('--format', 'json', 'quiet/.hidden/../readme.md').status, 0);
  });

  it('says where a folder has no Markdown', () => {
    const empty = folderOf({ 'a.txt': 'x' });
    const { status, out, error } = wellPleaded(['check', '.'], { folder: empty.path });
    empty.remove();
    assert.deepEqual({ status, out }, { status: 0, out: '' });
    assert.match(error, /no Markdown files/);
  });

  it('follows the nearest settings above each file', () => {
    const { out } = check('--format', 'json', 'off');
    const severities = filesOf(out).map(({ path: file, findings }) => [
      path.basename(file),
      findings.find(({ rule }) => rule === 'capacity/unstated')?.severity,
    ]);
    assert.deepEqual(severities, [
      ['a.md', undefined],
      ['b.md', undefined],
      ['c.md', 'hint'],
    ]);
  });

  it('exits 0 where the only findings are hints', () => {
    const { status, out } = check('off/deeper/own/c.md');
    assert.equal(status, 0);
    assert.match(out, /hint +.* capacity\/unstated/);
  });

  it('names a broken settings file and the reason, checks on, and exits 2', () => {
    const { status, out, error } = check('--format', 'json', 'broken', 'unclosed', 'complaint.md');
    assert.equal(status, 2);
    assert.match(
      error,
      /^well-pleaded: broken.\.well-pleaded\.json: "capacity\/unstatd" is no rule\. The nearest is "capacity\/unstated"\.$/m,
    );
    assert.match(error, /^well-pleaded: unclosed.\.well-pleaded\.json: It is not valid JSON: /m);
    assert.equal(error.split('\n').length, 3);
    assert.equal(filesOf(out).length, 3);
    for (const rules of rulesIn(out)) assert.ok(rules.includes('capacity/unstated'));
  });

  it('lets comments switch rules off', () => {
    const input = complaint.replace(
      '**Lee Park**,',
      '<!-- well-pleaded-disable-next-line capacity/unstated -->\n**Lee Park**,',
    );
    const { out } = wellPleaded(['check', '--format', 'json', '-'], { input });
    assert.ok(!rulesIn(out)[0]?.includes('capacity/unstated'));
  });

  it('prints for people: place, severity, message, rule, and the count', () => {
    const { out } = check('complaint.md', 'quiet/readme.md');
    const lines = out.trimEnd().split('\n');
    assert.equal(lines[0], 'complaint.md');
    assert.match(lines[1] as string, /^ +13:3 {2}warning +.*Lee Park.* {2}capacity\/unstated$/);
    assert.match(lines.at(-1) as string, /^\d+ findings? in 2 files: 1 warning/);
    assert.ok(!out.includes('\u001b'));
  });

  it('colours nothing that is not a terminal, whatever the environment says', () => {
    const { out } = wellPleaded(['check', '-'], { input: complaint, env: { FORCE_COLOR: '1', NO_COLOR: '' } });
    assert.ok(!out.includes('\u001b'));
  });

  it('shows no control character of a document', () => {
    const input = complaint.replace('Lee Park', 'Lee \u001b[31mPark\u0007');
    const { out } = wellPleaded(['check', '-'], { input });
    assert.ok(!/[\u0000-\u0009\u000b-\u001f]/.test(out));
  });

  it('is quiet when whoever reads it goes away', async () => {
    const long = Array.from({ length: 300 }, (_, i) => `${complaint}\n`.replaceAll('Lee Park', `Lee Park ${i}`)).join(
      '\n',
    );
    const child = spawn(process.execPath, [path.resolve('dist/cli.cjs'), 'cites', '--format', 'json', '-']);
    let error = '';
    child.stderr.on('data', (chunk) => (error += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(long);
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(error, '');
    assert.equal(status, 0);
  });
});
