import * as vscode from 'vscode';
import { deadPrimerLinks } from '../features/primer-links.js';
import { type Document, readDocument } from '../markdown/document.js';
import { type EntryReading, readEntry } from '../primer/entry.js';
import { Primer } from '../primer/primer.js';
import { type OwnFile, OwnFiles } from './own-files.js';
import { problemDiagnostics } from './own-problems.js';
import type { SettingsReader } from './settings.js';

/** One of the user's own files, read. */
interface OwnEntry extends EntryReading {
  readonly text: string;
  readonly document: Document;
}

/** The primer with the user's own entries in it, live; what is wrong with one of their files stands in that file. */
export class PrimerCollection implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly files: OwnFiles;
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('well-pleaded-primer');
  /** By the file's address; what did not change is not read again. */
  private own: ReadonlyMap<string, OwnEntry> = new Map();
  private primer: Primer | undefined;

  constructor(settings: SettingsReader) {
    this.files = new OwnFiles('primer', settings);
    this.files.onDidChange(() => {
      this.own = new Map(this.files.all.map((file) => [file.uri.toString(), this.read(file)]));
      this.primer = undefined;
      this.publish();
      this.changed.fire();
    });
  }

  /** The collection as it is now; the product's entries are read when it is first asked for. */
  current(): Primer {
    this.primer ??= Primer.builtIn().with([...this.own.values()].flatMap(({ entry }) => entry ?? []));
    return this.primer;
  }

  private read({ uri, slug, text }: OwnFile): OwnEntry {
    const known = this.own.get(uri.toString());
    if (known?.text === text) return known;
    const origin = { kind: 'user', place: vscode.workspace.asRelativePath(uri) } as const;
    return { ...readEntry(slug, text, origin), text, document: readDocument(text, known?.document) };
  }

  /** Whether a link is dead depends on all the files, so that each is looked at again. */
  private publish(): void {
    this.diagnostics.clear();
    for (const { uri } of this.files.all) {
      const own = this.own.get(uri.toString());
      if (!own) continue;
      const dead = own.entry ? deadPrimerLinks(own.document, () => this.current()) : [];
      this.diagnostics.set(uri, problemDiagnostics(own.text, [...own.problems, ...dead]));
    }
  }

  /** Whether a file is one of the user's own entries. */
  isOwn(uri: vscode.Uri): boolean {
    return this.own.has(uri.toString());
  }

  dispose(): void {
    for (const one of [this.files, this.diagnostics, this.changed]) one.dispose();
  }
}
