import * as vscode from 'vscode';
import { primerLinkOffers, primerLinks } from '../features/primer-links.js';
import { type Documents, markdown } from './documents.js';
import type { PrimerCollection } from './primer-collection.js';
import { rangeOf } from './ranges.js';
import { openPrimerCommand } from './term-hover.js';

/** Links to entries, as entries themselves have them: they open, and in the user's own files they are completed. */
export function registerPrimerLinks(documents: Documents, primer: PrimerCollection): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentLinkProvider(markdown, {
      provideDocumentLinks: (document) =>
        primerLinks(documents.analysisOf(document), primer.current()).map(({ span, slug }) => {
          const target = vscode.Uri.parse(`command:${openPrimerCommand}?${encodeURIComponent(JSON.stringify([slug]))}`);
          const link = new vscode.DocumentLink(rangeOf(document, span), target);
          link.tooltip = 'Open in primer';
          return link;
        }),
    }),
    vscode.languages.registerCompletionItemProvider(
      markdown,
      {
        provideCompletionItems(document, position) {
          if (!primer.isOwn(document.uri)) return [];
          const offers = primerLinkOffers(
            documents.analysisOf(document),
            document.offsetAt(position),
            primer.current(),
          );
          return offers.map(({ span, label, detail, text }) => {
            const item = new vscode.CompletionItem({ label, description: detail }, vscode.CompletionItemKind.Reference);
            item.range = rangeOf(document, span);
            item.insertText = text;
            return item;
          });
        },
      },
      '/',
    ),
  );
}
