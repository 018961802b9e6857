import * as vscode from 'vscode';
import * as assert from './assert';
import { closeEverything, openDraft, until } from './drafting';

async function completions(marked: string, trigger?: string): Promise<vscode.CompletionItem[]> {
  const { document, selection } = await openDraft(marked);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
    trigger,
  );
  return list.items;
}

const prefixOf = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);
const individual = (items: vscode.CompletionItem[]) =>
  items.find((item) => prefixOf(item) === 'wp-capacity-individual');

describe('templates', () => {
  afterEach(closeEverything);

  it('complete by their prefix, as snippets', async () => {
    const item = individual(await completions('## Parties\n\ncapac|\n'));
    assert.ok(item, 'the template is offered');
    assert.equal(item.kind, vscode.CompletionItemKind.Snippet);
    assert.match((item.insertText as vscode.SnippetString).value, /\$\{1:NAME\}/);
    const range = item.range as vscode.Range;
    assert.equal(range.start.character, 0);
    assert.equal(range.end.character, 5);
  });

  it('are offered by themselves behind “wp-”, and behind no other hyphen', async () => {
    assert.ok(individual(await completions('## Parties\n\nwp-|\n', '-')));
    for (const marked of ['a well-|\n', '- |\n', 'x-wp-|\n'])
      assert.equal(individual(await completions(marked, '-')), undefined, marked);
  });

  it('are not offered in code, a comment or front matter', async () => {
    for (const marked of ['```\ncapac|\n```\n', 'x `capac|` y\n', '<!-- capac| -->\n', '---\ntitle: capac|\n---\n'])
      assert.equal(individual(await completions(marked)), undefined, marked);
  });

  it('are inserted by the command, on lines of their own', async () => {
    const editor = await openDraft('## Parties\n\nPlaintiff lives here.|\n\n## Facts\n');
    await vscode.commands.executeCommand('wellPleaded.insertTemplate', 'count-section-1983');
    const text = await until(
      'the count',
      () => /## COUNT/i.test(editor.document.getText()) && editor.document.getText(),
    );
    assert.match(text, /Plaintiff lives here\.\n\n## COUNT I/i);
    assert.match(text, /\n\n## Facts\n$/);
  });
});
