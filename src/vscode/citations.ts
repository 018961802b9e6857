import * as vscode from 'vscode';
import { citationCard } from '../features/citation-hover.js';
import { citationLinks } from '../features/citation-links.js';
import type { Span } from '../text/span.js';
import type { CaseCollection } from './case-collection.js';
import { type Documents, markdown } from './documents.js';
import { openPage, pageUri } from './pages.js';
import { rangeOf } from './ranges.js';
import type { SettingsReader } from './settings.js';

const goTo = 'wellPleaded.goTo';
const openCase = 'wellPleaded.openCaseNote';

/** Citations as links and with hovers. */
export function registerCitations(
  documents: Documents,
  cases: CaseCollection,
  settings: SettingsReader,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentLinkProvider(markdown, {
      provideDocumentLinks(document) {
        const providers = settings.linkProviders(document.uri);
        return citationLinks(documents.analysisOf(document), providers).map(({ span, url, title }) => {
          const link = new vscode.DocumentLink(rangeOf(document, span), vscode.Uri.parse(url, true));
          link.tooltip = `Open ${title}`;
          return link;
        });
      },
    }),
    vscode.languages.registerHoverProvider(markdown, {
      provideHover(document, position) {
        const found = citationCard(documents.analysisOf(document), document.offsetAt(position), {
          notes: cases.current(),
          providers: settings.linkProviders(document.uri),
          openNote: ({ slug }) => command(openCase, slug),
          place: (span) => placeIn(document, span),
        });
        if (!found) return undefined;
        const content = new vscode.MarkdownString(found.card);
        content.isTrusted = { enabledCommands: [goTo, openCase] };
        return new vscode.Hover(content, rangeOf(document, found.span));
      },
    }),
    vscode.commands.registerCommand(goTo, goToPlace),
    vscode.commands.registerCommand(openCase, async (slug: unknown) => {
      if (typeof slug === 'string' && cases.current().bySlug(slug)) await openPage(pageUri('cases', slug));
    }),
  );
}

function command(name: string, ...args: readonly unknown[]): string {
  return `command:${name}?${encodeURIComponent(JSON.stringify(args))}`;
}

function placeIn(document: vscode.TextDocument, span: Span): { address: string; name: string } {
  const { line } = document.positionAt(span.start);
  return { address: command(goTo, document.uri.toString(), span.start, span.end), name: `line ${line + 1}` };
}

/** Selects a span of an open document. The arguments come out of a link, so nothing is taken on trust. */
async function goToPlace(address: unknown, start: unknown, end: unknown): Promise<void> {
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
  if (!document || typeof start !== 'number' || typeof end !== 'number') return;
  const selection = rangeOf(document, { start, end });
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const viewColumn = open?.viewColumn ?? vscode.ViewColumn.Active;
  await vscode.window.showTextDocument(document, { selection, viewColumn });
}
