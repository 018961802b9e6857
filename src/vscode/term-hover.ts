import * as vscode from 'vscode';
import { entryCard } from '../features/entry-card.js';
import { termAt } from '../features/term-hover.js';
import type { Primer } from '../primer/primer.js';
import { type Documents, markdown } from './documents.js';
import type { PrimerCollection } from './primer-collection.js';
import { rangeOf } from './ranges.js';

/** Opens the entry whose slug is its argument; without one it asks which. */
export const openPrimerCommand = 'wellPleaded.openPrimer';

/** What a definition in a hover may do beside being read: open an entry, and nothing else. */
export function cardMarkdown(primer: Primer, slug: string): vscode.MarkdownString | undefined {
  const entry = primer.bySlug(slug);
  if (!entry) return undefined;
  const card = entryCard(entry, {
    entry: (to) => `command:${openPrimerCommand}?${encodeURIComponent(JSON.stringify([to]))}`,
    titleOf: (to) => primer.bySlug(to)?.title,
  });
  const result = new vscode.MarkdownString(card);
  result.isTrusted = { enabledCommands: [openPrimerCommand] };
  return result;
}

export function registerTermHover(documents: Documents, primer: PrimerCollection): vscode.Disposable {
  return vscode.languages.registerHoverProvider(markdown, {
    provideHover(document, position) {
      const collection = primer.current();
      const term = termAt(documents.analysisOf(document), document.offsetAt(position), collection);
      const card = term && cardMarkdown(collection, term.entry.slug);
      return card && new vscode.Hover(card, rangeOf(document, term.span));
    },
  });
}
