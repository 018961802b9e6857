import * as vscode from 'vscode';
import { defaultProviders, type Providers } from '../citations/address.js';
import { rules } from '../rules/all.js';
import type { Severity } from '../rules/rule.js';
import { defaults, parseSettings, type Settings, settingsFile } from '../rules/settings.js';

/**
 * What is set for a document: by `.well-pleaded.json` in its folder or the nearest one above, and by VS Code's own settings, of which
 * the workspace's go before that file and the user's behind it. Read once, and again when either changes.
 */
export class SettingsReader implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  /** The settings files of the workspace, by the address of their folder. */
  private files = new Map<string, Settings>();
  private readonly known = new Map<string, Settings>();
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('well-pleaded-settings');
  private readonly watcher = vscode.workspace.createFileSystemWatcher(`**/${settingsFile}`);
  private readonly configuration: vscode.Disposable;

  constructor() {
    const read = () => void this.readFiles();
    this.watcher.onDidCreate(read);
    this.watcher.onDidChange(read);
    this.watcher.onDidDelete(read);
    this.configuration = vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('wellPleaded')) this.forget();
    });
    read();
  }

  /** What is set for the document, or for a folder, at `uri`. */
  of(uri: vscode.Uri): Settings {
    const key = uri.with({ path: uri.path.replace(/[^/]*$/, '') }).toString();
    const known = this.known.get(key);
    if (known) return known;
    const file = this.fileFor(uri);
    const { user, workspace } = this.editorRules(uri);
    const settings = { ...file, rules: { ...user, ...file.rules, ...workspace } };
    this.known.set(key, settings);
    return settings;
  }

  /** The folders of a workspace folder in which the user's own primer entries or case notes stand. */
  foldersOf(kind: 'primer' | 'cases', folder: vscode.WorkspaceFolder): readonly string[] {
    const configuration = vscode.workspace.getConfiguration(`wellPleaded.${kind}`, folder.uri);
    const set = configuration.inspect<readonly string[]>('folders');
    const folders = set?.workspaceFolderValue ?? set?.workspaceValue ?? this.fileAt(folder)?.[kind].folders;
    const chosen: unknown = folders ?? configuration.get('folders');
    return Array.isArray(chosen) ? chosen.filter((name): name is string => typeof name === 'string') : [];
  }

  /** Where authorities are looked up, as far as the user has chosen other places. */
  linkProviders(uri?: vscode.Uri): Partial<Providers> {
    const set = vscode.workspace.getConfiguration('wellPleaded.links', uri).get<unknown>('providers');
    if (typeof set !== 'object' || set === null) return {};
    const sound = Object.entries(set).filter(
      ([kind, template]) => Object.hasOwn(defaultProviders, kind) && /^(?:https?:\/\/\S+)?$/.test(String(template)),
    );
    return Object.fromEntries(sound);
  }

  private fileAt(folder: vscode.WorkspaceFolder): Settings | undefined {
    return this.files.get(folder.uri.with({ path: `${folder.uri.path.replace(/\/$/, '')}/` }).toString());
  }

  private fileFor(uri: vscode.Uri): Settings {
    for (let path = uri.path; path.includes('/'); ) {
      path = path.replace(/\/[^/]*$/, '');
      const found = this.files.get(uri.with({ path: `${path}/`, query: '', fragment: '' }).toString());
      if (found) return found;
    }
    return defaults;
  }

  private editorRules(uri: vscode.Uri): Record<'user' | 'workspace', Record<string, Severity>> {
    const configuration = vscode.workspace.getConfiguration('wellPleaded.rules', uri);
    const user: Record<string, Severity> = {};
    const workspace: Record<string, Severity> = {};
    for (const { id } of rules) {
      const set = configuration.inspect<Severity>(id);
      const own = set?.workspaceFolderValue ?? set?.workspaceValue;
      if (own !== undefined) workspace[id] = own;
      if (set?.globalValue !== undefined) user[id] = set.globalValue;
    }
    return { user, workspace };
  }

  private async readFiles(): Promise<void> {
    const found = await vscode.workspace.findFiles(`**/${settingsFile}`, '**/node_modules/**', 1000);
    const files = new Map<string, Settings>();
    this.diagnostics.clear();
    for (const uri of found) {
      try {
        const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
        const { settings, problems } = parseSettings(text, rules);
        files.set(uri.with({ path: uri.path.slice(0, -settingsFile.length) }).toString(), settings);
        this.diagnostics.set(uri, problems.map(problemAtTop));
      } catch {
        // Deleted between the two looks at it.
      }
    }
    this.files = files;
    this.forget();
  }

  private forget(): void {
    this.known.clear();
    this.changed.fire();
  }

  dispose(): void {
    for (const one of [this.watcher, this.configuration, this.diagnostics, this.changed]) one.dispose();
  }
}

function problemAtTop(message: string): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(new vscode.Range(0, 0, 1, 0), message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Well-Pleaded';
  return diagnostic;
}
