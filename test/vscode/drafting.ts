/** What the tests do again and again: open a draft, ask VS Code what it shows there, wait for what comes later. */

import * as vscode from 'vscode';
import * as assert from './assert';

let drafts = 0;

/** Opens a new Markdown file. A `|` in `marked` puts the caret there and is taken out. */
export async function openDraft(marked: string): Promise<vscode.TextEditor> {
  const caret = marked.indexOf('|');
  const content = caret < 0 ? marked : marked.slice(0, caret) + marked.slice(caret + 1);
  const uri = await write(`draft-${++drafts}.md`, content);
  const editor = await open(uri);
  const position = editor.document.positionAt(Math.max(0, caret));
  editor.selection = new vscode.Selection(position, position);
  return editor;
}

/** Opens a sample by its name. */
export async function openSample(name: string): Promise<vscode.TextEditor> {
  return open(vscode.Uri.joinPath(root(), name));
}

/** As a person opens a file: a document that an extension opens stays open for minutes after its tab was closed. */
async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri);
  return until('the file is open', () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() && editor;
  });
}

/** The folder that VS Code has open: a copy of samples/. */
export function root(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No folder is open.');
  return folder.uri;
}

/** Writes a file of the workspace. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(root(), path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function remove(path: string): Promise<void> {
  await vscode.workspace.fs.delete(vscode.Uri.joinPath(root(), path), { recursive: true });
}

/** Where a text first stands in a document. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  assert.ok(start >= 0, `the document has ${JSON.stringify(text)}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** The hovers that VS Code shows in the middle of a text, joined. */
export async function hoverOn(document: vscode.TextDocument, text: string): Promise<string> {
  const range = rangeOf(document, text);
  const middle = document.positionAt(document.offsetAt(range.start) + Math.floor(text.length / 2));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    middle,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n\n');
}

/** The diagnostics of this extension in a file. */
export function findingsIn(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Well-Pleaded');
}

/** What `probe` gives as soon as it is neither undefined nor false. */
export async function until<T>(
  what: string,
  probe: () => T | undefined | false | PromiseLike<T | undefined | false>,
  patience = 10_000,
): Promise<T> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
    const found = await probe();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${patience / 1000} s in vain: ${what}.`);
}

/** The addresses of the open tabs. */
export function tabs(): string[] {
  return vscode.window.tabGroups.all.flatMap((group) =>
    group.tabs.map(({ input }) => String((input as { readonly uri?: vscode.Uri } | undefined)?.uri ?? '')),
  );
}

/** Saves what was edited, since an unsaved file would make VS Code ask, and closes what can be closed without a question. */
export async function closeEverything(): Promise<void> {
  await vscode.workspace.saveAll(false);
  const all = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(all.filter(({ isDirty }) => !isDirty));
}
