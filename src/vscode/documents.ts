import * as vscode from 'vscode';
import { type Analysis, analyze } from '../analysis.js';

/** Documents that another program shows or that this extension makes: nobody drafts in them. */
const foreign = new Set(['git', 'gitlens', 'output', 'vscode-scm', 'vscode-userdata', 'well-pleaded']);

/** What every provider is registered for. */
export const markdown: vscode.DocumentSelector = { language: 'markdown' };

/** Whether the extension reads `document` of its own accord. */
export function isDrafted(document: vscode.TextDocument): boolean {
  return document.languageId === 'markdown' && !foreign.has(document.uri.scheme);
}

/** The drafts that editors show now, whichever of them has the keyboard: a preview or a view beside them may have it. */
export function shownDrafts(): vscode.TextDocument[] {
  return vscode.window.visibleTextEditors.map(({ document }) => document).filter(isDrafted);
}

/** The analysis of each open document: made when first asked for, taken over from version to version, forgotten on closing. */
export class Documents implements vscode.Disposable {
  private readonly latest = new Map<vscode.TextDocument, { readonly version: number; readonly analysis: Analysis }>();
  private readonly closing = vscode.workspace.onDidCloseTextDocument((document) => this.latest.delete(document));

  /** What the core knows of the document as it stands now. */
  analysisOf(document: vscode.TextDocument): Analysis {
    const known = this.latest.get(document);
    if (known?.version === document.version) return known.analysis;
    const analysis = analyze(document.getText(), known?.analysis);
    if (!document.isClosed) this.latest.set(document, { version: document.version, analysis });
    return analysis;
  }

  dispose(): void {
    this.closing.dispose();
    this.latest.clear();
  }
}
