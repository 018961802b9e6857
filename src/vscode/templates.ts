import * as vscode from 'vscode';
import { escaped } from '../features/plain-words.js';
import { preview, snippetAt, summary, templateOffers } from '../features/template-insertion.js';
import { type Template, templates } from '../templates/template.js';
import { type Documents, markdown } from './documents.js';
import { rangeOf } from './ranges.js';

/** Templates as completions, by their prefix, and *Insert Template…*. */
export function registerTemplates(documents: Documents): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      markdown,
      {
        provideCompletionItems(document, position, _token, { triggerCharacter }) {
          const before = document.lineAt(position).text.slice(0, position.character);
          // A hyphen asks only behind "wp": VS Code offers nothing by itself while words are typed in Markdown.
          if (triggerCharacter === '-' && !/(?<![\w-])wp-$/i.test(before)) return undefined;
          return completions(documents, document, position);
        },
      },
      '-',
    ),
    vscode.commands.registerTextEditorCommand('wellPleaded.insertTemplate', (editor, _edit, chosen?: unknown) => {
      void insertTemplate(documents, editor, chosen);
    }),
  );
}

function completions(
  documents: Documents,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.CompletionItem[] {
  const analysis = documents.analysisOf(document);
  const offers = templateOffers(analysis, document.offsetAt(position), templates());
  return offers.map(({ template, span }) => {
    const item = new vscode.CompletionItem(
      // The prefix says of what kind it is; the row has room for the rest.
      { label: template.prefix, description: template.name.replace(/^[^:]*: /, '') },
      vscode.CompletionItemKind.Snippet,
    );
    item.range = rangeOf(document, span);
    item.insertText = new vscode.SnippetString(snippetAt(template, analysis, span));
    item.detail = template.name;
    item.filterText = `${template.prefix} ${template.name}`;
    item.documentation = documentation(template);
    // Behind what the document itself offers.
    item.sortText = `~${template.category} ${template.name}`;
    return item;
  });
}

function documentation(template: Template): vscode.MarkdownString {
  const result = new vscode.MarkdownString();
  result.appendMarkdown(`${escaped(template.description)}\n\n---\n\n${readable(preview(template))}`);
  return result;
}

/** A template as Markdown for a narrow pane, which does not break the lines of a code block: headings in the size of text, no comments. */
function readable(markdown: string): string {
  return markdown.replace(/<!--[\s\S]*?-->\s*/g, '').replace(/^#+ +(.*)$/gm, '**$1**');
}

/** Asks which template, then inserts it at the caret; `chosen`, a template's slug, answers the question. */
async function insertTemplate(documents: Documents, editor: vscode.TextEditor, chosen: unknown): Promise<void> {
  const template = typeof chosen === 'string' ? templates().find(({ slug }) => slug === chosen) : await choose();
  if (!template) return;
  const { document, selection } = editor;
  const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  const snippet = snippetAt(template, documents.analysisOf(document), span);
  await editor.insertSnippet(new vscode.SnippetString(snippet), selection);
}

async function choose(): Promise<Template | undefined> {
  const items: (vscode.QuickPickItem & { readonly template?: Template })[] = [];
  let category: string | undefined;
  for (const template of templates()) {
    if (template.category !== category) {
      category = template.category;
      items.push({ label: category, kind: vscode.QuickPickItemKind.Separator });
    }
    items.push({ label: template.name, description: template.description, detail: summary(template), template });
  }
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: 'Name of the template, or words of its text',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.template;
}
