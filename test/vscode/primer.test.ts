import * as vscode from 'vscode';
import * as assert from './assert';
import { closeEverything, findingsIn, hoverOn, openDraft, remove, root, tabs, until, write } from './drafting';

const entry = (term: string, description: string) =>
  `---\ntitle: House Style\nterm: ${term}\ndescription: ${description}\ncategory: practice\nrelated: [qualified-immunity]\n---\n\n## What It Is\n\nOurs. See [immunity](/primer/qualified-immunity).\n`;

describe('primer', () => {
  before(async () => {
    // The operating system tells of what happens in a folder only some time after that folder was made.
    for (const folder of ['.well-pleaded', '.well-pleaded/primer']) {
      await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(root(), folder));
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  });
  after(() => remove('.well-pleaded'));
  afterEach(closeEverything);

  it('shows a definition on a term, split and inflected', async () => {
    const { document } = await openDraft(
      'The *official*-capacity\nsuits fail, says he, on `qualified immunity` alone.\n',
    );
    const hover = await hoverOn(document, 'capacity');
    assert.match(hover, /\*\*Official Capacity\*\*/);
    assert.match(hover, /Why it matters/);
    assert.match(hover, /How to plead it/);
    assert.match(hover, /courtlistener\.com\/c\/us\//);
    assert.match(hover, /Related/);
    assert.doesNotMatch(await hoverOn(document, 'qualified immunity'), /Qualified Immunity/, 'inline code');
  });

  it('opens an entry in the Markdown preview, as a page whose links have somewhere to go', async () => {
    await openDraft('qualified immunity\n');
    await vscode.commands.executeCommand('wellPleaded.openPrimer', 'qualified-immunity');
    await until('the page is open', () => tabs().includes('well-pleaded:/primer/qualified-immunity.md'));
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    assert.ok(tab instanceof vscode.TabInputCustom, 'a custom editor');
    assert.equal(tab.viewType, 'vscode.markdown.preview.editor');

    const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(tab.uri));
    assert.match(page, /^# Qualified Immunity\n/);
    assert.doesNotMatch(page, /\]\(\/primer\//);
    const links = [...page.matchAll(/\]\(([\w-]+)\.md\)/g)].map(([, slug]) => slug as string);
    assert.ok(links.length >= 3);
    for (const slug of links) await vscode.workspace.fs.stat(vscode.Uri.joinPath(tab.uri, '..', `${slug}.md`));
  });

  it('lets nobody write to its pages', async () => {
    const page = vscode.Uri.parse('well-pleaded:/primer/qualified-immunity.md');
    await assert.rejects(async () => vscode.workspace.fs.writeFile(page, new Uint8Array()));
    await assert.rejects(async () => vscode.workspace.fs.readFile(vscode.Uri.parse('well-pleaded:/primer/no-such.md')));
  });

  it('takes up the user’s own entries, live, before its own', async () => {
    const { document } = await openDraft('A wibble claim meets qualified immunity.\n');
    try {
      await write('.well-pleaded/primer/wibble.md', entry('wibble claim', 'First words.'));
      const first = await until('a hover with the new entry', async () => {
        const hover = await hoverOn(document, 'wibble claim');
        return hover.includes('First words.') && hover;
      });
      assert.match(first, /well-pleaded\/primer\/wibble\.md/, 'where it comes from');
      await write('.well-pleaded/primer/wibble.md', entry('wibble claim', 'Second words.'));
      await until('the changed words', async () => (await hoverOn(document, 'wibble claim')).includes('Second words.'));
      await write('.well-pleaded/primer/qualified-immunity.md', entry('qualified immunity', 'Our own view of it.'));
      await until('a built-in entry replaced', async () =>
        (await hoverOn(document, 'qualified immunity')).includes('Our own view of it.'),
      );
    } finally {
      await remove('.well-pleaded/primer/wibble.md');
      await remove('.well-pleaded/primer/qualified-immunity.md');
    }
    await until('no hover after deletion', async () => !(await hoverOn(document, 'wibble claim')).includes('words.'));
    assert.match(await hoverOn(document, 'qualified immunity'), /\*\*Qualified Immunity\*\*/);
  });

  it('marks a link to an entry that there is not, until there is one', async () => {
    const text = `${entry('wobble claim', 'Ours.')}\nSee [another](/primer/house-rules), \`[code](/primer/nowhere)\`.\n`;
    try {
      const uri = await write('.well-pleaded/primer/wobble.md', text);
      const [finding] = await until('a diagnostic at the link', () => findingsIn(uri).length === 1 && findingsIn(uri));
      assert.match(finding?.message ?? '', /no entry “house-rules”/);
      const document = await vscode.workspace.openTextDocument(uri);
      assert.equal(finding && document.getText(finding.range), '/primer/house-rules');
      await write('.well-pleaded/primer/house-rules.md', entry('house rule', 'A rule of ours.'));
      await until('the diagnostic gone', () => findingsIn(uri).length === 0);
      await remove('.well-pleaded/primer/house-rules.md');
      await until('the diagnostic back', () => findingsIn(uri).length === 1);
    } finally {
      await remove('.well-pleaded/primer/wobble.md');
      await remove('.well-pleaded/primer/house-rules.md').catch(() => undefined);
    }
  });

  it('says what is wrong with a malformed entry in its file, and goes on', async () => {
    const { document } = await openDraft('qualified immunity\n');
    try {
      const broken = await write('.well-pleaded/primer/broken.md', '---\ntitle: [unclosed\n---\n\nText\n');
      const nameless = await write('.well-pleaded/primer/nameless.md', '---\ntitle: No Term\n---\n\nText\n');
      const script = await write(
        '.well-pleaded/primer/script.md',
        '---js\nglobalThis.wellPleadedWasHere = true;\n---\n',
      );
      for (const uri of [broken, nameless, script])
        await until(`a diagnostic in ${uri.path}`, () => findingsIn(uri).length > 0);
      assert.match(findingsIn(nameless)[0]?.message ?? '', /term/);
      assert.equal((globalThis as { wellPleadedWasHere?: boolean }).wellPleadedWasHere, undefined);
      assert.match(await hoverOn(document, 'qualified immunity'), /\*\*Qualified Immunity\*\*/);
      await write('.well-pleaded/primer/broken.md', entry('mended thing', 'Mended.'));
      await until('the diagnostic gone', () => findingsIn(broken).length === 0);
    } finally {
      for (const name of ['broken', 'nameless', 'script']) await remove(`.well-pleaded/primer/${name}.md`);
    }
  });
});
