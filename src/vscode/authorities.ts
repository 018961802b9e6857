import * as vscode from 'vscode';
import type { Place, TableEntry, TableGroup } from '../citations/toa.js';
import { authoritiesOf, tableEdit } from '../features/authorities.js';
import { counted } from '../features/plain-words.js';
import { Deferred } from './deferred.js';
import { type Documents, isDrafted, shownDrafts } from './documents.js';
import { rangeOf, workspaceEdit } from './ranges.js';

/** The table of authorities: as a command that writes it into the document, and as a view beside it. */
export function registerAuthorities(documents: Documents): vscode.Disposable {
  const tree = new AuthoritiesTree(documents);
  const view = vscode.window.createTreeView('wellPleaded.authorities', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  return vscode.Disposable.from(
    tree,
    view,
    vscode.commands.registerTextEditorCommand('wellPleaded.tableOfAuthorities', ({ document, selection }) => {
      const edit = tableEdit(documents.analysisOf(document), document.offsetAt(selection.active));
      void vscode.workspace.applyEdit(workspaceEdit(document, [edit]));
    }),
  );
}

type Node =
  | { readonly kind: 'group'; readonly title: TableGroup; readonly entries: readonly TableEntry[] }
  | { readonly kind: 'authority'; readonly entry: TableEntry }
  | { readonly kind: 'place'; readonly place: Place };

/** The authorities of the document that is being written, by kind, with the places where each is cited. */
class AuthoritiesTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private document: vscode.TextDocument | undefined;
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly documents: Documents) {
    this.subscriptions = [
      new Deferred((document) => {
        if (document === this.document || document === vscode.window.activeTextEditor?.document) this.changed.fire();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.changed.fire()),
    ];
  }

  getChildren(node?: Node): Node[] {
    if (!node) return this.groups();
    if (node.kind === 'group') return node.entries.map((entry) => ({ kind: 'authority', entry }));
    return node.kind === 'authority' ? node.entry.places.map((place) => ({ kind: 'place', place })) : [];
  }

  private groups(): Node[] {
    const active = vscode.window.activeTextEditor?.document;
    if (active && isDrafted(active)) this.document = active;
    if (!this.document || this.document.isClosed) [this.document] = shownDrafts();
    if (!this.document) return [];
    const { groups } = authoritiesOf(this.documents.analysisOf(this.document));
    return groups.map(({ title, entries }) => ({ kind: 'group', title, entries }));
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    if (node.kind === 'group') {
      const item = new vscode.TreeItem(node.title, Expanded);
      item.description = String(node.entries.length);
      return item;
    }
    if (node.kind === 'authority') {
      const { text, places } = node.entry;
      const item = new vscode.TreeItem(text.replace(/[*_]/g, ''), places.length > 1 ? Collapsed : None);
      const [first] = places;
      item.description = first && places.length === 1 ? first.label : counted(places.length, 'place');
      Object.assign(item, this.opening(first));
      return item;
    }
    const item = new vscode.TreeItem(node.place.label, None);
    Object.assign(item, this.opening(node.place));
    return item;
  }

  private opening(place: Place | undefined): Pick<vscode.TreeItem, 'command'> {
    if (!place || !this.document) return {};
    const selection = rangeOf(this.document, place.span);
    const args = [this.document.uri, { selection }];
    return { command: { command: 'vscode.open', title: 'Go to the citation', arguments: args } };
  }

  dispose(): void {
    for (const one of [...this.subscriptions, this.changed]) one.dispose();
  }
}
