import type { Edit, Finding, Fix } from '../rules/rule.js';
import { overlaps, type Span } from '../text/span.js';

/** A fix with the finding that it mends. */
export interface QuickFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The findings at a caret or a selection. */
export function findingsAt<T extends Finding>(findings: readonly T[], span: Span): T[] {
  return findings.filter((finding) => meets(finding.span, span));
}

/**
 * The findings that speak of a caret's or a selection's place without standing there: at the paragraph that introduces a defendant,
 * the one that marks the name in the caption.
 */
export function findingsAbout<T extends Finding>(findings: readonly T[], span: Span): T[] {
  const here = new Set(findingsAt(findings, span));
  return findings.filter((finding) => !here.has(finding) && finding.related.some((place) => meets(place.span, span)));
}

/** Whether a caret stands in words or at either end of them, or a selection has some of them. */
function meets(words: Span, span: Span): boolean {
  return overlaps(words, span) || (words.start <= span.start && span.start <= words.end);
}

/** The fixes of the findings, in their order, each finding's preferred one first. */
export function fixesOf(findings: readonly Finding[]): QuickFix[] {
  return findings.flatMap((finding) =>
    [...finding.fixes]
      .sort((a, b) => Number(b.preferred ?? false) - Number(a.preferred ?? false))
      .map((fix) => ({ finding, fix })),
  );
}

/**
 * The edits of *Fix all*: of each finding the first safe fix, as far as its edits touch none that were taken before. Sorted, without
 * overlaps, by offsets of the text as it is now.
 */
export function fixAll(findings: readonly Finding[]): Edit[] {
  const taken: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find(({ safe }) => safe);
    if (fix && !fix.edits.some((edit) => taken.some((other) => collides(edit, other)))) taken.push(...fix.edits);
  }
  return taken.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Two insertions at one place collide, too: their order would be chance. */
function collides(a: Edit, b: Edit): boolean {
  return overlaps(a, b) || (a.start === b.start && a.end === b.end) || touchesInside(a, b) || touchesInside(b, a);
}

function touchesInside(insertion: Edit, other: Edit): boolean {
  return insertion.start === insertion.end && other.start < insertion.start && insertion.start < other.end;
}
