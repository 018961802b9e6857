import type { Analysis } from '../analysis.js';
import type { Library } from '../library.js';
import type { Rule, Severity } from '../rules/rule.js';
import { check, type Reported } from '../rules/run.js';
import type { Settings } from '../rules/settings.js';
import { LineIndex } from '../text/lines.js';
import { rangeOf } from './place.js';
import { type Palette, padded, printable, type Style } from './terminal.js';

/** What was found in one file. */
export interface CheckedFile {
  readonly path: string;
  readonly documentType: string;
  readonly findings: readonly Reported[];
  readonly lines: LineIndex;
}

export function checkFile(
  path: string,
  analysis: Analysis,
  library: Library,
  rules: readonly Rule[],
  settings: Settings,
): CheckedFile {
  return {
    path,
    documentType: analysis.documentType,
    findings: check(analysis, library, rules, settings),
    lines: new LineIndex(analysis.text),
  };
}

/** Whether a finding should stop whoever waits for the exit status. */
export function isGrave({ severity }: { readonly severity: Severity }): boolean {
  return severity === 'warning' || severity === 'error';
}

/** What the JSON format says of a file. */
export function checkedAsData({ path, documentType, findings, lines }: CheckedFile) {
  return {
    path,
    documentType,
    findings: findings.map(({ rule, severity, message, defendant, span, related, fixes }) => ({
      rule,
      severity,
      message,
      ...(defendant === undefined ? {} : { defendant }),
      range: rangeOf(lines, span),
      related: related.map((place) => ({ message: place.message, range: rangeOf(lines, place.span) })),
      fixes: fixes.map(({ title, edits }) => ({
        title,
        edits: edits.map(({ start, end, text }) => ({ start, end, text })),
      })),
    })),
  };
}

const order = ['error', 'warning', 'information', 'hint'] as const;

/** For people: by file, a finding a line, and the count. */
export function checkedAsText(files: readonly CheckedFile[], paint: Palette): string {
  const found = files.filter(({ findings }) => findings.length > 0);
  return found.map((file) => fileAsText(file, paint)).join('') + summary(files, paint);
}

function fileAsText({ path, findings, lines }: CheckedFile, paint: Palette): string {
  const rows = findings.map(({ span, severity, message, rule }) => {
    const { line, column } = lines.at(span.start);
    return { place: `${line}:${column}`, severity, message: printable(message), rule };
  });
  const places = Math.max(...rows.map(({ place }) => place.length));
  const severities = Math.max(...rows.map(({ severity }) => severity.length));
  const text = rows.map(({ place, severity, message, rule }) => {
    const colour = styleOf(severity, paint);
    return `  ${paint.dim(place.padStart(places))}  ${colour(padded(severity, severities))}  ${message}  ${paint.dim(rule)}\n`;
  });
  return `${paint.underline(printable(path))}\n${text.join('')}\n`;
}

function styleOf(severity: Reported['severity'], paint: Palette): Style {
  return { error: paint.red, warning: paint.yellow, information: paint.blue, hint: paint.dim }[severity];
}

function summary(files: readonly CheckedFile[], paint: Palette): string {
  const all = files.flatMap(({ findings }) => findings);
  const read = counted(files.length, 'file');
  if (!all.length) {
    // Silence about a shopping list is no praise of a complaint.
    const isNone = files.every(({ documentType }) => documentType === 'other');
    return files.length
      ? `No findings in ${read}${isNone ? ': nothing in it was read as a legal document' : ''}.\n`
      : '';
  }
  const parts = order.flatMap((severity) => {
    const count = all.filter((finding) => finding.severity === severity).length;
    return count ? [counted(count, severity)] : [];
  });
  const style = all.some(isGrave) ? paint.yellow : paint.blue;
  return `${style(paint.bold(`${counted(all.length, 'finding')} in ${read}`))}: ${parts.join(', ')}\n`;
}

/** "1 warning", "2 warnings". There is no plural of information. */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 || noun === 'information' ? '' : 's'}`;
}
