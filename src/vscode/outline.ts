import * as vscode from 'vscode';
import { complaintOutline, type OutlineItem } from '../features/outline.js';
import { type Documents, isDrafted, markdown } from './documents.js';
import { rangeOf } from './ranges.js';

const kinds = {
  caption: vscode.SymbolKind.Namespace,
  plaintiff: vscode.SymbolKind.Variable,
  defendant: vscode.SymbolKind.Class,
  count: vscode.SymbolKind.Method,
  relief: vscode.SymbolKind.Package,
  request: vscode.SymbolKind.Event,
};

/** The outline of a complaint: caption with its parties, counts with their basis, the prayer. */
export function registerOutline(documents: Documents): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    markdown,
    {
      provideDocumentSymbols(document) {
        if (!isDrafted(document)) return [];
        return complaintOutline(documents.analysisOf(document)).map((item) => symbol(document, item));
      },
    },
    { label: 'Complaint' },
  );
}

function symbol(document: vscode.TextDocument, item: OutlineItem): vscode.DocumentSymbol {
  const range = rangeOf(document, item.span);
  const selection = rangeOf(document, item.selection);
  const result = new vscode.DocumentSymbol(item.name, item.detail, kinds[item.kind], range, selection);
  result.children = item.children.map((child) => symbol(document, child));
  return result;
}
