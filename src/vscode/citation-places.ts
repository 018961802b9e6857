import * as vscode from 'vscode';
import { citationCounts, citationDefinition, citationReferences, idHints } from '../features/citation-places.js';
import { type Documents, isDrafted, markdown } from './documents.js';
import { locationOf, rangeOf } from './ranges.js';

const option = (document: vscode.TextDocument, name: string): boolean =>
  vscode.workspace.getConfiguration('wellPleaded', document.uri).get(name, false);

/** Where authorities are cited: definition, references, highlights and, where switched on, names behind *Id.* and counts. */
export function registerCitationPlaces(documents: Documents): vscode.Disposable {
  const at = (document: vscode.TextDocument, position: vscode.Position) =>
    [documents.analysisOf(document), document.offsetAt(position)] as const;
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('wellPleaded')) changed.fire();
    }),
    vscode.languages.registerDefinitionProvider(markdown, {
      provideDefinition(document, position) {
        const span = citationDefinition(...at(document, position));
        return span && locationOf(document, span);
      },
    }),
    vscode.languages.registerReferenceProvider(markdown, {
      provideReferences: (document, position) =>
        citationReferences(...at(document, position)).map((span) => locationOf(document, span)),
    }),
    vscode.languages.registerDocumentHighlightProvider(markdown, {
      provideDocumentHighlights: (document, position) =>
        citationReferences(...at(document, position)).map(
          (span) => new vscode.DocumentHighlight(rangeOf(document, span)),
        ),
    }),
    vscode.languages.registerInlayHintsProvider(markdown, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints(document, range) {
        if (!option(document, 'inlayHints.shortForms')) return [];
        const within = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        return idHints(documents.analysisOf(document), within).map(({ offset, name }) => {
          const hint = new vscode.InlayHint(document.positionAt(offset), name);
          hint.paddingLeft = true;
          return hint;
        });
      },
    }),
    vscode.languages.registerCodeLensProvider(markdown, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses(document) {
        if (!isDrafted(document) || !option(document, 'codeLens.citations')) return [];
        const { uri } = document;
        return citationCounts(documents.analysisOf(document)).map(({ span, words }) => {
          const range = rangeOf(document, span);
          const command = 'editor.action.findReferences';
          return new vscode.CodeLens(range, { title: words, command, arguments: [uri, range.start] });
        });
      },
    }),
  );
}
