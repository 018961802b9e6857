import * as vscode from 'vscode';
import { findingsAbout, findingsAt, fixAll, fixesOf } from '../features/quick-fixes.js';
import type { Finding, Fix } from '../rules/rule.js';
import { suppressionFixes } from '../rules/suppression-fix.js';
import { type Documents, markdown } from './documents.js';
import type { Findings } from './findings.js';
import { rangeOf, workspaceEdit } from './ranges.js';

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('wellPleaded');

/** Quick fixes at a finding, *Fix all* for the safe ones, and switching a rule off where it stands. */
export function registerCodeActions(documents: Documents, findings: Findings): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      markdown,
      {
        provideCodeActions(document, range, context) {
          if (context.only && fixAllKind.contains(context.only)) return [fixAllAction(document, findings)];
          if (context.only?.contains(fixAllKind)) return [fixAllAction(document, findings)];
          if (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix)) return [];
          return quickFixes(documents, findings, document, range, context.diagnostics);
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind] },
    ),
    vscode.commands.registerTextEditorCommand('wellPleaded.fixAll', ({ document }) => {
      void vscode.workspace.applyEdit(workspaceEdit(document, fixAll(findings.of(document))));
    }),
  );
}

function quickFixes(
  documents: Documents,
  findings: Findings,
  document: vscode.TextDocument,
  range: vscode.Range,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const here = findingsAt(findings.of(document), span);
  const about = findingsAbout(findings.of(document), span);
  const action = (finding: Finding, fix: Fix, title = fix.title): vscode.CodeAction => {
    const result = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    result.edit = workspaceEdit(document, fix.edits);
    result.isPreferred = fix.preferred ?? false;
    result.diagnostics = diagnostics.filter((diagnostic) => isOf(diagnostic, document, finding));
    return result;
  };
  const analysis = documents.analysisOf(document);
  return [
    ...fixesOf(here).map(({ finding, fix }) => action(finding, fix)),
    // Away from its squiggle, a fix says whom it is about.
    ...fixesOf(about).map(({ finding, fix }) =>
      action(finding, fix, finding.defendant ? `${fix.title}: ${finding.defendant}` : fix.title),
    ),
    ...here.flatMap((finding) => suppressionFixes(analysis, finding).map((fix) => action(finding, fix))),
  ];
}

function isOf(diagnostic: vscode.Diagnostic, document: vscode.TextDocument, finding: Finding): boolean {
  const code = typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code;
  return code === finding.rule && diagnostic.range.isEqual(rangeOf(document, finding.span));
}

function fixAllAction(document: vscode.TextDocument, findings: Findings): vscode.CodeAction {
  const action = new vscode.CodeAction('Fix all safe findings of Well-Pleaded', fixAllKind);
  action.edit = workspaceEdit(document, fixAll(findings.of(document)));
  return action;
}
