import * as vscode from 'vscode';
import { type CapacityMatrix, capacityMatrix } from '../features/capacity-matrix.js';
import { matrixMarkdown } from '../features/matrix-markdown.js';
import { Deferred } from './deferred.js';
import { type Documents, isDrafted, shownDrafts } from './documents.js';
import type { Findings } from './findings.js';
import { rangeOf } from './ranges.js';

const view = 'wellPleaded.capacityMatrix';
export const showMatrixCommand = 'wellPleaded.showCapacityMatrix';

/** The capacity matrix of the complaint that is being written, in a panel of its own; it follows the typing. */
export function registerCapacityMatrix(
  documents: Documents,
  findings: Findings,
  extensionUri: vscode.Uri,
): vscode.Disposable {
  const provider = new MatrixView(documents, findings, vscode.Uri.joinPath(extensionUri, 'media'));
  return vscode.Disposable.from(
    provider,
    vscode.window.registerWebviewViewProvider(view, provider),
    vscode.commands.registerCommand(showMatrixCommand, () => vscode.commands.executeCommand(`${view}.focus`)),
    vscode.commands.registerCommand('wellPleaded.copyCapacityMatrix', () => provider.copy()),
  );
}

class MatrixView implements vscode.WebviewViewProvider, vscode.Disposable {
  private webview: vscode.Webview | undefined;
  /** The complaint that is shown: the last one that the writer was in. */
  private document: vscode.TextDocument | undefined;
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly documents: Documents,
    private readonly findings: Findings,
    private readonly media: vscode.Uri,
  ) {
    this.subscriptions = [
      new Deferred(
        (document) => {
          if (document === this.document || document === vscode.window.activeTextEditor?.document) this.follow();
        },
        (document) => {
          if (document === this.document) this.document = undefined;
          this.follow();
        },
      ),
      vscode.window.onDidChangeActiveTextEditor(() => this.follow()),
    ];
  }

  resolveWebviewView({ webview, onDidDispose }: vscode.WebviewView): void {
    this.webview = webview;
    webview.options = { enableScripts: true, localResourceRoots: [this.media] };
    webview.onDidReceiveMessage((message: unknown) => this.receive(message));
    webview.html = this.page(webview);
    onDidDispose(() => {
      this.webview = undefined;
    });
  }

  /** Copies the matrix as a Markdown table. */
  async copy(): Promise<void> {
    const matrix = this.matrix();
    if (!matrix) {
      void vscode.window.showInformationMessage('Open a complaint to copy its capacity matrix.');
      return;
    }
    await vscode.env.clipboard.writeText(matrixMarkdown(matrix));
    vscode.window.setStatusBarMessage('Capacity matrix copied as Markdown', 3000);
  }

  private matrix(): CapacityMatrix | undefined {
    const active = vscode.window.activeTextEditor?.document;
    if (active && isDrafted(active)) {
      const matrix = this.matrixOf(active);
      if (matrix) this.document = active;
      if (matrix) return matrix;
    }
    if (!this.document || this.document.isClosed)
      this.document = shownDrafts().find((document) => this.documents.analysisOf(document).complaint);
    return this.document && this.matrixOf(this.document);
  }

  private matrixOf(document: vscode.TextDocument): CapacityMatrix | undefined {
    return capacityMatrix(this.documents.analysisOf(document), this.findings.of(document));
  }

  private follow(): void {
    if (!this.webview) return;
    const matrix = this.matrix();
    const name = this.document ? vscode.workspace.asRelativePath(this.document.uri) : '';
    void this.webview.postMessage({ matrix, document: name });
  }

  /** What a page says is not taken on trust. */
  private receive(message: unknown): void {
    const { kind, span } = (message ?? {}) as { kind?: unknown; span?: { start?: unknown; end?: unknown } };
    if (kind === 'ready') this.follow();
    if (kind === 'open' && typeof span?.start === 'number' && typeof span.end === 'number')
      void this.open(span.start, span.end);
  }

  private async open(start: number, end: number): Promise<void> {
    const { document } = this;
    if (!document || document.isClosed) return;
    const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const viewColumn = visible?.viewColumn ?? vscode.ViewColumn.One;
    await vscode.window.showTextDocument(document, { selection: rangeOf(document, { start, end }), viewColumn });
  }

  private page(webview: vscode.Webview): string {
    const uri = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(this.media, name)).toString();
    const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src ${webview.cspSource};`;
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Capacity Matrix</title>
<link rel="stylesheet" href="${uri('matrix.css')}">
</head>
<body>
<main></main>
<script src="${uri('matrix.js')}"></script>
</body>
</html>`;
  }

  dispose(): void {
    for (const one of this.subscriptions) one.dispose();
  }
}
