import * as vscode from 'vscode';
import { Deferred } from './deferred.js';
import type { Documents } from './documents.js';

/**
 * VS Code draws a swatch of colour before "Badge #4417" and "ECF #123", which it takes for colours, wherever no extension
 * says what the colours of a document are. Of a legal document this one says that it has none; other Markdown is left alone.
 */
export function registerNoSwatches(documents: Documents): vscode.Disposable {
  const legal = new Map<vscode.TextDocument, vscode.Disposable>();
  const forget = (document: vscode.TextDocument) => {
    legal.get(document)?.dispose();
    legal.delete(document);
  };
  const look = (document: vscode.TextDocument) => {
    if (documents.analysisOf(document).documentType === 'other') forget(document);
    else if (!legal.has(document)) legal.set(document, registerFor(document));
  };
  const deferred = new Deferred(look, forget);
  return new vscode.Disposable(() => {
    deferred.dispose();
    for (const document of [...legal.keys()]) forget(document);
  });
}

/** A provider of no colours, for one document. */
function registerFor({ uri }: vscode.TextDocument): vscode.Disposable {
  const pattern = uri.path.replace(/[*?{}[\],!]/g, (mark) => `[${mark}]`);
  return vscode.languages.registerColorProvider(
    { language: 'markdown', scheme: uri.scheme, pattern },
    { provideDocumentColors: () => [], provideColorPresentations: () => [] },
  );
}
