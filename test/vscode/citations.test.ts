import * as vscode from 'vscode';
import * as assert from './assert';
import { closeEverything, hoverOn, openDraft, rangeOf, until } from './drafting';

const brief = `---
type: brief
---

# BRIEF

A person may be sued as a person. *Kentucky v. Graham*, 473 U.S. 159, 165-67 (1985). *Id.* at 166. See also *Hafer
v. Melo*, 502 U.S. 21 (1991); 42 U.S.C. § 1983.

It is said again in *Graham*, 473 U.S. at 166.

\`Monell v. Dep't of Soc. Servs., 436 U.S. 658 (1978)\`
`;

describe('citations', () => {
  afterEach(closeEverything);

  it('are links made from the citation, short forms and Id. included, none in code', async () => {
    const { document } = await openDraft(brief);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const found = links.map(({ range, target }) => [document.getText(range), target?.toString(true)]);
    const graham = 'https://www.courtlistener.com/c/us/473/159/';
    assert.sameData(
      found.map(([, url]) => url),
      [
        graham,
        graham,
        'https://www.courtlistener.com/c/us/502/21/',
        'https://www.law.cornell.edu/uscode/text/42/1983',
        graham,
      ],
    );
    assert.equal(found[0]?.[0], 'Kentucky v. Graham*, 473 U.S. 159');
  });

  it('show the case, its holding, and where else it is cited', async () => {
    const { document } = await openDraft(brief);
    const hover = await hoverOn(document, '473 U.S. 159');
    assert.match(hover, /Kentucky v\. Graham/);
    assert.match(hover, /473 U\.S\. 159 \(1985\)/);
    assert.match(hover, /capacity/);
    assert.match(hover, /https:\/\/www\.courtlistener\.com\/c\/us\/473\/159\//);
    assert.match(hover, /Also cited here: .*line 10/);
    assert.match(await hoverOn(document, '*Id.*'), /Kentucky v\. Graham/);
  });

  it('lead to the full citation and to every other, and name what Id. stands for where that is wanted', async () => {
    const { document } = await openDraft(brief);
    const short = document.positionAt(brief.indexOf('473 U.S. at 166') + 4);
    const [definition] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      short,
    );
    assert.match(definition ? document.getText(definition.range) : '', /^Kentucky v\. Graham\*, 473 U\.S\. 159/);
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      short,
    );
    assert.equal(references.length, 3);
    const settings = vscode.workspace.getConfiguration('wellPleaded');
    await settings.update('inlayHints.shortForms', true, vscode.ConfigurationTarget.Workspace);
    try {
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const hints = await until('a hint', async () => {
        const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
          'vscode.executeInlayHintProvider',
          document.uri,
          whole,
        );
        return found.length > 0 && found;
      });
      assert.sameData(
        hints.map(({ label }) => label),
        ['Kentucky v. Graham'],
      );
    } finally {
      await settings.update('inlayHints.shortForms', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('are offered by name: in short form once cited, from the index otherwise', async () => {
    const offer = async (marked: string) => {
      const { document, selection } = await openDraft(marked);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        selection.active,
      );
      return list.items.map(({ insertText }) =>
        String((insertText as vscode.SnippetString | undefined)?.value ?? insertText),
      );
    };
    assert.ok((await offer(`${brief}\nAs *Kentucky v|\n`)).includes('*Graham*, 473 U.S. at '), 'the short form');
    await until('the index', async () =>
      (await offer(`${brief}\nSee *Marbury v|\n`)).some((text) => /5 U\.S\./.test(text)),
    );
  });

  it('make a table of authorities, which is refreshed in its place', async () => {
    const editor = await openDraft(brief.replace('A person', '|\n\nA person'));
    const table = () =>
      /<!-- table of authorities -->[\s\S]*<!-- end of table of authorities -->/.exec(editor.document.getText())?.[0];
    await vscode.commands.executeCommand('wellPleaded.tableOfAuthorities');
    const first = await until('the table', table);
    assert.match(first, /### Cases\n\n- \*Hafer v\. Melo\*/);
    assert.match(first, /### Statutes\n\n- 42 U\.S\.C\. § 1983/);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(editor.document.uri, rangeOf(editor.document, '; 42 U.S.C. § 1983.'), '.');
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('wellPleaded.tableOfAuthorities');
    await until('the table without the statute', () => table() !== first && !/Statutes/.test(table() ?? ''));
  });
});
