import * as vscode from 'vscode';
import { rules } from '../rules/all.js';
import { check, type Reported } from '../rules/run.js';
import { Deferred } from './deferred.js';
import { type Documents, isDrafted } from './documents.js';
import type { LibraryLoader } from './library.js';
import { pageUri } from './pages.js';
import { locationOf, rangeOf } from './ranges.js';
import type { SettingsReader } from './settings.js';

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Runs the rules on each open document and publishes what they find as diagnostics. */
export class Findings implements vscode.Disposable {
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('well-pleaded');
  private readonly latest = new Map<
    vscode.TextDocument,
    { readonly version: number; readonly findings: readonly Reported[] }
  >();
  private readonly deferred: Deferred;

  constructor(
    private readonly documents: Documents,
    private readonly library: LibraryLoader,
    private readonly settings: SettingsReader,
  ) {
    this.deferred = new Deferred(
      (document) => this.publish(document),
      (document) => {
        this.latest.delete(document);
        this.diagnostics.delete(document.uri);
      },
    );
    const again = () => {
      this.latest.clear();
      this.deferred.lookAtAll();
    };
    library.onDidLoad(again);
    settings.onDidChange(again);
  }

  /** The findings in the document as it stands now. */
  of(document: vscode.TextDocument): readonly Reported[] {
    const known = this.latest.get(document);
    if (known?.version === document.version) return known.findings;
    if (!isDrafted(document)) return [];
    const analysis = this.documents.analysisOf(document);
    const findings = check(analysis, this.library.current(), rules, this.settings.of(document.uri));
    if (!document.isClosed) this.latest.set(document, { version: document.version, findings });
    return findings;
  }

  private publish(document: vscode.TextDocument): void {
    if (document.isClosed) return;
    this.diagnostics.set(
      document.uri,
      this.of(document).map((finding) => diagnosticOf(document, finding)),
    );
  }

  dispose(): void {
    this.deferred.dispose();
    this.diagnostics.dispose();
    this.latest.clear();
  }
}

/** A finding as VS Code shows it, its code a link to the rule's page. */
export function diagnosticOf(document: vscode.TextDocument, finding: Reported): vscode.Diagnostic {
  const { message, severity, rule, span, related } = finding;
  // "§ 1983" stays on one line of a hover.
  const words = message.replace(/([§¶]) (?=\d)/g, '$1\u00a0');
  const diagnostic = new vscode.Diagnostic(rangeOf(document, span), words, severities[severity]);
  diagnostic.source = 'Well-Pleaded';
  diagnostic.code = { value: rule, target: pageUri('rules', rule) };
  diagnostic.relatedInformation = related.map(
    (place) => new vscode.DiagnosticRelatedInformation(locationOf(document, place.span), place.message),
  );
  return diagnostic;
}
