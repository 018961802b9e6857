import * as vscode from 'vscode';
import { type Entry, readEntry } from '../primer/entry.js';
import { Primer } from '../primer/primer.js';
import { OwnFiles } from './own-files.js';
import { problemDiagnostics } from './own-problems.js';
import type { SettingsReader } from './settings.js';

/** The primer with the user's own entries in it, live; what is wrong with one of their files stands in that file. */
export class PrimerCollection implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly files: OwnFiles;
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('well-pleaded-primer');
  private own: readonly Entry[] = [];
  private primer: Primer | undefined;

  constructor(settings: SettingsReader) {
    this.files = new OwnFiles('primer', settings);
    this.files.onDidChange(() => {
      this.own = this.read();
      this.primer = undefined;
      this.changed.fire();
    });
  }

  /** The collection as it is now; the product's entries are read when it is first asked for. */
  current(): Primer {
    this.primer ??= Primer.builtIn().with(this.own);
    return this.primer;
  }

  private read(): readonly Entry[] {
    this.diagnostics.clear();
    return this.files.all.flatMap(({ uri, slug, text }) => {
      const { entry, problems } = readEntry(slug, text, { kind: 'user', place: vscode.workspace.asRelativePath(uri) });
      this.diagnostics.set(uri, problemDiagnostics(text, problems));
      return entry ? [entry] : [];
    });
  }

  /** Whether a file is one of the user's own entries. */
  isOwn(uri: vscode.Uri): boolean {
    return this.files.all.some((file) => file.uri.toString() === uri.toString());
  }

  dispose(): void {
    for (const one of [this.files, this.diagnostics, this.changed]) one.dispose();
  }
}
