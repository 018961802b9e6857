import * as vscode from 'vscode';
import {
  defendantCard,
  defendantDefinitions,
  defendantReferences,
  renameable,
  renameDefendant,
} from '../features/defendants.js';
import { type Documents, markdown } from './documents.js';
import { locationOf, rangeOf, workspaceEdit } from './ranges.js';

/** Defendants as things that can be asked about: hover, definition (the caption), references, highlights, rename. */
export function registerDefendants(documents: Documents): vscode.Disposable {
  const at = (document: vscode.TextDocument, position: vscode.Position) =>
    [documents.analysisOf(document), document.offsetAt(position)] as const;
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(markdown, {
      provideHover(document, position) {
        const found = defendantCard(...at(document, position));
        return found && new vscode.Hover(new vscode.MarkdownString(found.card), rangeOf(document, found.span));
      },
    }),
    vscode.languages.registerDefinitionProvider(markdown, {
      provideDefinition: (document, position) =>
        defendantDefinitions(...at(document, position)).map((span) => locationOf(document, span)),
    }),
    vscode.languages.registerReferenceProvider(markdown, {
      provideReferences: (document, position) =>
        defendantReferences(...at(document, position)).map(({ span }) => locationOf(document, span)),
    }),
    vscode.languages.registerDocumentHighlightProvider(markdown, {
      provideDocumentHighlights: (document, position) =>
        defendantReferences(...at(document, position)).map(
          ({ span }) => new vscode.DocumentHighlight(rangeOf(document, span)),
        ),
    }),
    vscode.languages.registerRenameProvider(markdown, {
      prepareRename(document, position) {
        const found = renameable(...at(document, position));
        if (!found) throw new Error('Only the name of one defendant of a complaint can be renamed.');
        return { range: rangeOf(document, found.span), placeholder: found.name };
      },
      provideRenameEdits: (document, position, name) =>
        workspaceEdit(document, renameDefendant(...at(document, position), name.trim())),
    }),
  );
}
