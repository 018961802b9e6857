import * as vscode from 'vscode';
import type { SettingsReader } from './settings.js';

/** One file of the user's own: its text, and its name in its folder without `.md`. */
export interface OwnFile {
  readonly uri: vscode.Uri;
  readonly slug: string;
  readonly text: string;
}

/** A folder that the setting names, relative to a folder of the workspace, with "/" between its parts. */
interface OwnFolder {
  readonly workspace: vscode.WorkspaceFolder;
  readonly name: string;
}

/** More than this in one folder is no collection of notes, and would be read at every start. */
const mostFiles = 5000;
/** Milliseconds. */
const settling = 150;
const mostBytes = 1024 * 1024;

/**
 * The Markdown files in the workspace's folders that a setting names, followed live: on disk, and while one is edited. Works through
 * VS Code's own file system, so also in the browser and in virtual workspaces.
 */
export class OwnFiles implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires after the files were read, at first and after each change. */
  readonly onDidChange = this.changed.event;
  private files = new Map<string, OwnFile>();
  private folders: readonly OwnFolder[] = [];
  private watchers: vscode.Disposable[] = [];
  private readonly subscriptions: vscode.Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the readings: an older one that ends late is dropped. */
  private reading = 0;

  /** The folders are those of the setting `wellPleaded.KIND.folders`, relative to each folder of the workspace. */
  constructor(
    private readonly kind: 'primer' | 'cases',
    private readonly settings: SettingsReader,
  ) {
    this.subscriptions = [
      settings.onDidChange(() => this.start()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.start()),
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) this.readSoon();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.takeOver(document)),
      // What is done in VS Code itself is known without a watcher, which can miss files in a folder that is new.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.readIfOwn([uri])),
      vscode.workspace.onDidCreateFiles(({ files }) => this.readIfOwn(files)),
      vscode.workspace.onDidDeleteFiles(({ files }) => this.readIfOwn(files)),
      vscode.workspace.onDidRenameFiles(({ files }) =>
        this.readIfOwn(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
      ),
    ];
    this.start();
  }

  /** By path. */
  get all(): readonly OwnFile[] {
    return [...this.files.values()];
  }

  private start(): void {
    const folders = (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => this.foldersOf(folder));
    const same = (a: OwnFolder, i: number) =>
      a.name === this.folders[i]?.name && a.workspace === this.folders[i].workspace;
    if (this.reading && folders.length === this.folders.length && folders.every(same)) return;
    this.folders = folders;
    for (const watcher of this.watchers) watcher.dispose();
    this.watchers = folders.map(({ workspace, name }) => {
      const pattern = new vscode.RelativePattern(workspace, withParents(name));
      const watcher = vscode.workspace.createFileSystemWatcher(pattern);
      watcher.onDidCreate(() => this.readSoon());
      watcher.onDidChange(() => this.readSoon());
      watcher.onDidDelete(() => this.readSoon());
      return watcher;
    });
    void this.read();
  }

  private foldersOf(workspace: vscode.WorkspaceFolder): OwnFolder[] {
    return this.settings
      .foldersOf(this.kind, workspace)
      .map((name) => ({ workspace, name: name.trim().replace(/^(?:\.?\/)+|\/+$/g, '') }))
      .filter(({ name }) => name && !name.split('/').includes('..'));
  }

  private readIfOwn(uris: readonly vscode.Uri[]): void {
    const folders = this.folders.map(({ workspace, name }) => vscode.Uri.joinPath(workspace.uri, name).toString());
    const isOwn = (uri: string): boolean => folders.some((own) => uri.startsWith(own) || own.startsWith(uri));
    if (uris.some((uri) => isOwn(uri.toString()))) this.readSoon();
  }

  /** A file is announced before it is written to the end, and often several at once. */
  private readSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.read(), settling);
  }

  private async read(): Promise<void> {
    const reading = ++this.reading;
    const files = new Map<string, OwnFile>();
    for (const { workspace, name } of this.folders)
      await this.readFolder(vscode.Uri.joinPath(workspace.uri, name), '', files);
    if (reading !== this.reading) return;
    this.files = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
    this.changed.fire();
  }

  private async readFolder(folder: vscode.Uri, prefix: string, into: Map<string, OwnFile>): Promise<void> {
    let entries: [string, vscode.FileType][] = [];
    try {
      entries = await vscode.workspace.fs.readDirectory(folder);
    } catch {
      return; // Most workspaces have no such folder.
    }
    for (const [name, type] of entries) {
      if (into.size >= mostFiles) return;
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory) await this.readFolder(uri, `${prefix}${name}/`, into);
      else if (/\.md$/i.test(name)) await this.readFile(uri, prefix + name.slice(0, -3), into);
    }
  }

  private async readFile(uri: vscode.Uri, slug: string, into: Map<string, OwnFile>): Promise<void> {
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    try {
      const bytes = open ? undefined : await vscode.workspace.fs.readFile(uri);
      if (bytes && bytes.byteLength > mostBytes) return;
      into.set(uri.toString(), { uri, slug, text: open ? open.getText() : new TextDecoder().decode(bytes) });
    } catch {
      // Deleted between the two looks at it.
    }
  }

  /** A file that is being edited counts as it stands in the editor. */
  private takeOver(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const file = this.files.get(key);
    if (!file) return;
    this.files.set(key, { ...file, text: document.getText() });
    this.changed.fire();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.reading++;
    for (const one of [...this.watchers, ...this.subscriptions]) one.dispose();
    this.changed.dispose();
  }
}

/** A glob for everything in a folder, and for the folder and its parents: who deletes one of those deletes the files, unannounced. */
function withParents(folder: string): string {
  const parts = folder.split('/').map((part) => part.replace(/[*?{}[\],!]/g, (mark) => `[${mark}]`));
  return `{${parts.map((_, i) => parts.slice(0, i + 1).join('/')).join(',')},${parts.join('/')}/**}`;
}
