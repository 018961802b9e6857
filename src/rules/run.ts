import type { Analysis } from '../analysis.js';
import { insertedTable } from '../citations/inserted-table.js';
import type { Library } from '../library.js';
import type { Span } from '../text/span.js';
import type { Finding, Found, Rule, Severity } from './rule.js';
import { familyOf, type Settings, severityOf } from './settings.js';
import { Suppressions } from './suppression.js';

/** A finding with the severity that the user's settings give it. */
export interface Reported extends Finding {
  readonly severity: Exclude<Severity, 'off'>;
}

/**
 * Whether a rule looks at a document of this kind: `citation/*` at every legal document, the others at complaints; a README gets nothing.
 */
function concerns(rule: Rule, analysis: Analysis): boolean {
  return familyOf(rule.id) === 'citation/*' ? analysis.documentType !== 'other' : analysis.documentType === 'complaint';
}

/**
 * Runs the rules that are not switched off on an analysis. What comments in the document suppress is left out; the rest is in order
 * of its place, then of its rule.
 */
export function check(
  analysis: Analysis,
  library: Library,
  rules: readonly Rule[],
  settings: Pick<Settings, 'rules'>,
): readonly Reported[] {
  const suppressions = Suppressions.of(analysis);
  // The table repeats what the text cites, and is written anew from it.
  const table = insertedTable(analysis.document);
  const repeats = ({ start }: Span): boolean => table !== undefined && table.start <= start && start < table.end;
  const findings: Reported[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, settings);
    if (severity === 'off' || !concerns(rule, analysis)) continue;
    for (const found of rule.check(analysis, library)) {
      if (!suppressions.cover(rule.id, found.span) && !repeats(found.span))
        findings.push(
          new ReportedFinding(rule, found, severity === rule.severity ? (found.severity ?? severity) : severity),
        );
    }
  }
  return findings.sort(
    (a, b) =>
      a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

/** What a rule found, under its id. Fixes are left to be worked out when somebody asks for them. */
class ReportedFinding implements Reported {
  readonly rule: string;
  readonly span: Span;
  readonly message: string;
  readonly defendant?: string;
  readonly related: Reported['related'];
  readonly #found: Found;

  constructor(
    { id }: Rule,
    found: Found,
    readonly severity: Reported['severity'],
  ) {
    this.rule = id;
    this.span = found.span;
    this.message = found.message;
    if (found.defendant !== undefined) this.defendant = found.defendant;
    this.related = found.related ?? nothing;
    this.#found = found;
  }

  get fixes(): Reported['fixes'] {
    return this.#found.fixes ?? nothing;
  }
}

const nothing: readonly never[] = [];
