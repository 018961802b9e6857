import * as vscode from 'vscode';
import { type CaseNote, readNote } from '../cases/note.js';
import { Notes } from '../cases/notes.js';
import { OwnFiles } from './own-files.js';
import { problemDiagnostics } from './own-problems.js';
import type { SettingsReader } from './settings.js';

/** The case notes with the user's own among them, live; what is wrong with one of their files stands in that file. */
export class CaseCollection implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly files: OwnFiles;
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('well-pleaded-cases');
  private own: readonly CaseNote[] = [];
  private notes: Notes | undefined;

  constructor(settings: SettingsReader) {
    this.files = new OwnFiles('cases', settings);
    this.files.onDidChange(() => {
      this.own = this.read();
      this.notes = undefined;
      this.changed.fire();
    });
  }

  /** The collection as it is now; the product's notes are read when it is first asked for. */
  current(): Notes {
    this.notes ??= Notes.builtIn().with(this.own);
    return this.notes;
  }

  private read(): readonly CaseNote[] {
    this.diagnostics.clear();
    return this.files.all.flatMap(({ uri, slug, text }) => {
      const { note, problems } = readNote(slug, text, { kind: 'user', place: vscode.workspace.asRelativePath(uri) });
      this.diagnostics.set(uri, problemDiagnostics(text, problems));
      return note ? [note] : [];
    });
  }

  dispose(): void {
    for (const one of [this.files, this.diagnostics, this.changed]) one.dispose();
  }
}
