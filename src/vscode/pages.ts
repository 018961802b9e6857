import * as vscode from 'vscode';

/** The scheme of the product's own pages: primer entries, rules, case notes. package.json names it, too. */
export const scheme = 'well-pleaded';

/** Makes the Markdown of one kind of page, by its name ("official-capacity"); undefined where there is no such page. */
export type Pages = (name: string) => string | undefined;

/** The address of a page: `kind` is the folder it stands in. */
export function pageUri(kind: string, name: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${kind}/${name}.md` });
}

/** Shows a page in VS Code's own Markdown preview, beside the draft unless that is where the reader already is. */
export async function openPage(uri: vscode.Uri, viewColumn = readingColumn()): Promise<void> {
  await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor', viewColumn);
}

function readingColumn(): vscode.ViewColumn {
  return vscode.window.activeTextEditor ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
}

/**
 * The product's pages as a read-only file system. A file system and not a content provider, because only then does the preview
 * follow a relative link from one page to another.
 */
export class PageFileSystem implements vscode.FileSystemProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  private readonly registration = vscode.workspace.registerFileSystemProvider(scheme, this, {
    isReadonly: true,
    isCaseSensitive: true,
  });
  /** Grows with each change, so that VS Code takes no page for unchanged. */
  private generation = 1;

  constructor(private readonly kinds: Readonly<Record<string, Pages>>) {}

  /** Tells VS Code that any open page may read differently now. */
  refresh(): void {
    this.generation++;
    const open = vscode.window.tabGroups.all
      .flatMap((group) => group.tabs.map(({ input }) => (input as { readonly uri?: vscode.Uri } | undefined)?.uri))
      .filter((uri): uri is vscode.Uri => uri?.scheme === scheme);
    if (open.length) this.changed.fire(open.map((uri) => ({ type: vscode.FileChangeType.Changed, uri })));
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const directory =
      uri.path === '/' || Object.keys(this.kinds).some((kind) => `/${kind}` === uri.path.replace(/\/$/, ''));
    if (directory) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return { type: vscode.FileType.File, ctime: 0, mtime: this.generation, size: this.readFile(uri).byteLength };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const [, kind = '', name = ''] = /^\/([^/]+)\/(.+)\.md$/.exec(uri.path) ?? [];
    const text = Object.hasOwn(this.kinds, kind) ? this.kinds[kind]?.(name) : undefined;
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}
