import * as vscode from 'vscode';
import type { Problem } from '../matter.js';

/** Problems with a file of the user's own, as diagnostics of that file, which no editor need have open. */
export function problemDiagnostics(text: string, problems: readonly Problem[]): vscode.Diagnostic[] {
  return problems.map(({ message, span }) => {
    const range = new vscode.Range(positionAt(text, span.start), positionAt(text, span.end));
    const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
    diagnostic.source = 'Well-Pleaded';
    return diagnostic;
  });
}

function positionAt(text: string, offset: number): vscode.Position {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return new vscode.Position(before.length - 1, before.at(-1)?.length ?? 0);
}
