import * as vscode from 'vscode';
import type { CaseNote } from '../cases/note.js';
import { caseAddress } from '../citations/address.js';
import { bluebookName } from '../citations/bluebook.js';
import type { CaseCollection } from './case-collection.js';
import { openPage, pageUri } from './pages.js';

interface CaseItem extends vscode.QuickPickItem {
  readonly note: CaseNote;
}

const insert: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('insert'),
  tooltip: 'Insert the citation',
};
const open: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('note'),
  tooltip: 'Open the note',
};

/** *Open Key Case…*: every key case by name, holding or topic; opened on CourtListener, or its citation inserted. */
export function registerKeyCases(cases: CaseCollection): vscode.Disposable {
  return vscode.commands.registerCommand('wellPleaded.openKeyCase', () => {
    const pick = vscode.window.createQuickPick<CaseItem>();
    pick.placeholder = 'Name, holding or topic; Enter opens the case on CourtListener';
    pick.matchOnDescription = true;
    pick.matchOnDetail = true;
    pick.items = cases.current().all.map((note) => ({
      label: note.title,
      description: [note.citation, ...note.topics.map((topic) => topic.replaceAll('-', ' '))].join(' · '),
      detail: note.holding,
      buttons: [insert, open],
      note,
    }));
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      pick.hide();
      if (chosen) void openCase(chosen.note);
    });
    pick.onDidTriggerItemButton(({ button, item }) => {
      pick.hide();
      void (button === insert ? insertCitation(item.note) : openPage(pageUri('cases', item.note.slug)));
    });
    pick.onDidHide(() => pick.dispose());
    pick.show();
  });
}

async function openCase(note: CaseNote): Promise<void> {
  const [first] = note.pages;
  const address = first && caseAddress(first.volume, first.reporter, first.page);
  if (address) await vscode.env.openExternal(vscode.Uri.parse(address, true));
  else await openPage(pageUri('cases', note.slug));
}

async function insertCitation(note: CaseNote): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const text = `*${bluebookName(note.title)}*, ${note.citation}`;
  if (editor) await editor.edit((edit) => edit.replace(editor.selection, text));
  else await vscode.env.clipboard.writeText(text);
}
