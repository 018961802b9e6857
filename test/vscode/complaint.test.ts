import * as vscode from 'vscode';
import * as assert from './assert';
import { closeEverything, hoverOn, openDraft, openSample, rangeOf, until } from './drafting';

const run = <T>(command: string, ...args: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(command, ...args);

describe('complaint', () => {
  afterEach(closeEverything);

  it('has a line above its caption that opens the capacity matrix', async () => {
    const { document } = await openSample('complaint.md');
    const lenses = await run<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
    const lens = lenses.find(({ command }) => command?.command === 'wellPleaded.showCapacityMatrix');
    assert.equal(lens?.command?.title, '5 defendants · 3 individual · 1 unstated · 1 entity');
    await run('wellPleaded.showCapacityMatrix');
  });

  it('has no swatches before its numbers, which other Markdown keeps', async () => {
    const numbers = 'Badge #4417 and ECF #123456.\n';
    const colours = async (text: string): Promise<number> => {
      const { document } = await openDraft(text);
      return (await run<vscode.ColorInformation[]>('vscode.executeDocumentColorProvider', document.uri)).length;
    };
    assert.equal(await colours(`# Colours\n\n${numbers}`), 2);
    const caption =
      '# UNITED STATES DISTRICT COURT FOR THE DISTRICT OF OREGON\n\nA. BELL, Plaintiff,\n\nv.\n\nC. DUNN, Defendant.\n\n# COMPLAINT\n';
    await until('no colour', async () => (await colours(`${caption}\n1. ${numbers}`)) === 0);
  });

  it('has an outline of caption, counts and prayer', async () => {
    const { document } = await openSample('complaint.md');
    const symbols = await run<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const caption = symbols.find(({ name }) => name === 'Caption');
    assert.sameData(
      caption?.children.map(({ name }) => name),
      [
        'LENA M. HARTLEY',
        'CITY OF MARROW CREEK, MISSOURI',
        'DANIEL R. MERCER',
        'ALICIA BOONE',
        'HAROLD PRUITT',
        'JOHN DOE 1',
      ],
    );
    const count = symbols.find(({ name }) => name.startsWith('COUNT I:'));
    assert.equal(count?.detail, '§ 1983');
  });

  it('knows its defendants: hover, definition, references, rename', async () => {
    const { document } = await openSample('complaint.md');
    const mention = rangeOf(document, 'Chief Pruitt read').start.translate(0, 8);
    assert.match(await hoverOn(document, 'Pruitt read'), /capacity stated nowhere/);
    const [definition] = await run<vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, mention);
    assert.equal(definition && document.getText(definition.range), 'HAROLD PRUITT');
    const references = await run<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, mention);
    assert.ok(references.length >= 5, `${references.length} references`);
    const edit = await run<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      mention,
      'Hanna Price',
    );
    const texts = edit.get(document.uri).map(({ newText }) => newText);
    assert.ok(
      texts.includes('HANNA PRICE') && texts.includes('Hanna Price') && texts.includes('Price'),
      texts.join('|'),
    );
  });
});
