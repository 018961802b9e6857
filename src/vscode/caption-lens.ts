import * as vscode from 'vscode';
import { summaryOf } from '../features/capacity-matrix.js';
import { showMatrixCommand } from './capacity-matrix.js';
import { type Documents, isDrafted, markdown } from './documents.js';
import { rangeOf } from './ranges.js';

/** A line above the caption: "6 defendants · 4 individual · 1 official · 1 unstated", which opens the matrix. */
export function registerCaptionLens(documents: Documents): vscode.Disposable {
  return vscode.languages.registerCodeLensProvider(markdown, {
    provideCodeLenses(document) {
      const wanted = vscode.workspace.getConfiguration('wellPleaded.codeLens', document.uri).get('caption', true);
      const complaint = wanted && isDrafted(document) ? documents.analysisOf(document).complaint : undefined;
      const place = complaint && (complaint.caption ?? complaint.defendants[0]?.span);
      if (!place) return [];
      const command = { title: summaryOf(complaint), command: showMatrixCommand, tooltip: 'Show the capacity matrix' };
      return [new vscode.CodeLens(rangeOf(document, { start: place.start, end: place.start }), command)];
    },
  });
}
