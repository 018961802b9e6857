import * as vscode from 'vscode';
import { primerPage } from '../features/primer-page.js';
import { openPage, type Pages, pageUri } from './pages.js';
import type { PrimerCollection } from './primer-collection.js';
import { openPrimerCommand } from './term-hover.js';

/** Primer entries as pages. */
export function primerPages(primer: PrimerCollection): Pages {
  return (slug) => {
    const collection = primer.current();
    const entry = collection.bySlug(slug);
    return entry && primerPage(entry, (to) => collection.bySlug(to)?.title);
  };
}

/** *Open Primer Entry…* and the link of that name in a hover. */
export function registerPrimerCommands(primer: PrimerCollection): vscode.Disposable {
  return vscode.commands.registerCommand(openPrimerCommand, async (slug?: unknown) => {
    const chosen = typeof slug === 'string' ? slug : await chooseEntry(primer);
    if (chosen !== undefined && primer.current().bySlug(chosen)) await openPage(pageUri('primer', chosen));
  });
}

async function chooseEntry(primer: PrimerCollection): Promise<string | undefined> {
  const items = [...primer.current().byCategory()].flatMap(([category, entries]) => [
    { label: category, kind: vscode.QuickPickItemKind.Separator, slug: '' },
    ...entries.map((entry) => ({
      label: entry.title,
      description: entry.aliases.join(', '),
      detail: entry.description,
      slug: entry.slug,
    })),
  ]);
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: 'Term, other name or words of the definition',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.slug;
}
