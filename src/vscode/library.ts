import * as vscode from 'vscode';
import { ScotusIndex } from '../citations/scotus.js';
import type { Library } from '../library.js';

/** The reference data, loaded beside the work: until it is there, what needs it says nothing. */
export class LibraryLoader implements vscode.Disposable {
  private readonly loaded = new vscode.EventEmitter<void>();
  readonly onDidLoad = this.loaded.event;
  private loading = false;
  private library: Library = {};

  constructor(private readonly extensionUri: vscode.Uri) {}

  /** What is there now; the first call starts the loading. */
  current(): Library {
    if (!this.loading) {
      this.loading = true;
      void this.load();
    }
    return this.library;
  }

  private async load(): Promise<void> {
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extensionUri, 'dist', 'scotus.tsv'));
      this.library = { ...this.library, scotus: ScotusIndex.from(new TextDecoder().decode(bytes)) };
      this.loaded.fire();
    } catch (error) {
      console.warn('Well-Pleaded: the index of Supreme Court decisions could not be read.', error);
    }
  }

  dispose(): void {
    this.loaded.dispose();
  }
}
