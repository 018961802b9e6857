import * as vscode from 'vscode';
import { isDrafted } from './documents.js';

/** How long after the last keystroke a document is looked at as a whole, in milliseconds. */
const pause = 150;

/**
 * Calls `look` for each open document: once soon after it was opened, and again after each pause in the typing. `forget` is called
 * when it is closed or is no longer Markdown.
 */
export class Deferred implements vscode.Disposable {
  private readonly timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly look: (document: vscode.TextDocument) => void,
    private readonly forget: (document: vscode.TextDocument) => void = () => {},
  ) {
    this.subscriptions = [
      vscode.workspace.onDidOpenTextDocument((document) => this.schedule(document, 0)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.schedule(document, pause)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.cancel(document);
        this.forget(document);
      }),
    ];
    this.lookAtAll();
  }

  /** Looks at every open document again, since something other than its text has changed. */
  lookAtAll(): void {
    for (const document of vscode.workspace.textDocuments) this.schedule(document, 0);
  }

  private schedule(document: vscode.TextDocument, delay: number): void {
    if (!isDrafted(document)) return;
    this.cancel(document);
    const look = () => {
      this.timers.delete(document);
      this.look(document);
    };
    this.timers.set(document, setTimeout(look, delay));
  }

  private cancel(document: vscode.TextDocument): void {
    clearTimeout(this.timers.get(document));
    this.timers.delete(document);
  }

  dispose(): void {
    for (const document of this.timers.keys()) this.cancel(document);
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}
