import * as vscode from 'vscode';
import { type CitationOffers, citationOffers, sectionOffers } from '../features/citation-completion.js';
import type { CaseCollection } from './case-collection.js';
import { type Documents, markdown } from './documents.js';
import type { LibraryLoader } from './library.js';
import { rangeOf } from './ranges.js';

/** Citations as completions: by a case's name, and sections behind a section sign. */
export function registerCitationCompletion(
  documents: Documents,
  cases: CaseCollection,
  library: LibraryLoader,
): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    markdown,
    {
      provideCompletionItems(document, position, _token, { triggerCharacter }) {
        const offset = document.offsetAt(position);
        const before = document.lineAt(position).text.slice(0, position.character);
        // A space asks only behind a section sign.
        if (triggerCharacter === ' ' && !/§§? $/.test(before)) return undefined;
        const analysis = documents.analysisOf(document);
        const sources = { notes: cases.current(), scotus: library.current().scotus };
        const found = /§§?[ \u00a0]?[\w.-]*$/.test(before)
          ? sectionOffers(analysis, offset)
          : citationOffers(analysis, offset, sources);
        // What is offered depends on each further letter.
        return found && new vscode.CompletionList(itemsOf(document, found), true);
      },
    },
    '*',
    '_',
    '§',
    ' ',
  );
}

function itemsOf(document: vscode.TextDocument, { span, offers }: CitationOffers): vscode.CompletionItem[] {
  const range = rangeOf(document, span);
  const typed = document.getText(range);
  return offers.map(({ label, text, detail, about, source }, i) => {
    const item = new vscode.CompletionItem({ label, description: detail }, vscode.CompletionItemKind.Reference);
    item.range = range;
    item.insertText = text;
    item.detail = text.replace(/[*_]/g, '');
    if (about) item.documentation = about;
    // They were chosen by what was typed; the editor shall not choose once more by other letters.
    item.filterText = typed;
    item.sortText = `!${{ document: 0, notes: 1, index: 2 }[source]}${String(i).padStart(4, '0')}`;
    return item;
  });
}
