import * as vscode from 'vscode';
import type { Authority } from '../primer/authorities.js';
import type { Entry } from '../primer/entry.js';
import type { PrimerCollection } from './primer-collection.js';
import { openPrimerCommand } from './term-hover.js';

type Node =
  | { readonly kind: 'category'; readonly name: string; readonly entries: readonly Entry[] }
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'case'; readonly authority: Authority };

const filterKey = 'wellPleaded.primerIsFiltered';

/** The primer in the side bar: by category, with a search; an entry opens in the preview, a key case on its site. */
export function registerPrimerTree(primer: PrimerCollection): vscode.Disposable {
  const tree = new PrimerTree(primer);
  const view = vscode.window.createTreeView('wellPleaded.primer', { treeDataProvider: tree, showCollapseAll: true });
  const filter = async (query: string) => {
    tree.filter(query);
    view.message = query ? `Entries with “${query}”` : '';
    await vscode.commands.executeCommand('setContext', filterKey, query !== '');
  };
  return vscode.Disposable.from(
    tree,
    view,
    vscode.commands.registerCommand('wellPleaded.primer.search', async () => {
      const prompt = 'Words of a term, another name for it, or its definition';
      const query = await vscode.window.showInputBox({ title: 'Search the Primer', prompt, value: tree.query });
      if (query !== undefined) await filter(query.trim());
    }),
    vscode.commands.registerCommand('wellPleaded.primer.refresh', () => filter('')),
    vscode.commands.registerCommand('wellPleaded.primer.copyCitation', async (node?: Node) => {
      if (node?.kind !== 'case') return;
      const { name, citation } = node.authority;
      await vscode.env.clipboard.writeText(citation ? `*${name}*, ${citation}` : name);
    }),
  );
}

class PrimerTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly subscription: vscode.Disposable;
  query = '';

  constructor(private readonly primer: PrimerCollection) {
    this.subscription = primer.onDidChange(() => this.changed.fire());
  }

  filter(query: string): void {
    this.query = query;
    this.changed.fire();
  }

  getChildren(node?: Node): Node[] {
    const primer = this.primer.current();
    if (!node && this.query) return primer.search(this.query).map((entry) => ({ kind: 'entry', entry }));
    if (!node) return [...primer.byCategory()].map(([name, entries]) => ({ kind: 'category', name, entries }));
    if (node.kind === 'category') return node.entries.map((entry) => ({ kind: 'entry', entry }));
    return node.kind === 'entry' ? node.entry.keyCases.map((authority) => ({ kind: 'case', authority })) : [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const { Collapsed, None } = vscode.TreeItemCollapsibleState;
    if (node.kind === 'category') {
      const item = new vscode.TreeItem(node.name.charAt(0).toUpperCase() + node.name.slice(1), Collapsed);
      item.description = String(node.entries.length);
      return item;
    }
    if (node.kind === 'entry') return entryItem(node.entry);
    const { name, citation, holding, url } = node.authority;
    const item = new vscode.TreeItem(name, None);
    item.description = citation;
    item.tooltip = new vscode.MarkdownString().appendText(holding);
    item.contextValue = 'case';
    if (url) item.command = { command: 'vscode.open', title: 'Open', arguments: [vscode.Uri.parse(url, true)] };
    return item;
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}

function entryItem(entry: Entry): vscode.TreeItem {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(entry.title, entry.keyCases.length ? Collapsed : None);
  item.tooltip = new vscode.MarkdownString().appendText(entry.description);
  if (entry.origin.kind === 'user') item.description = entry.origin.place;
  item.contextValue = 'entry';
  item.command = { command: openPrimerCommand, title: 'Open in primer', arguments: [entry.slug] };
  return item;
}
