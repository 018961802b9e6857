import scotus from 'content:tables/scotus.tsv';
import assert from 'node:assert/strict';
import { type ReportedCitation, reportCitations } from '../../../src/citations/report.js';
import { type Citations, resolveCitations } from '../../../src/citations/resolve.js';
import { ScotusIndex } from '../../../src/citations/scotus.js';
import { readDocument } from '../../../src/markdown/document.js';

/** The index as the product ships it. */
export const index = ScotusIndex.from(scotus);

export function resolve(markdown: string): Citations {
  return resolveCitations(readDocument(markdown));
}

export function cite(markdown: string): ReportedCitation[] {
  return reportCitations(resolve(markdown), markdown);
}

/** Fields that a citation must have; `core` is the words that make it one. */
export type Expected = Partial<ReportedCitation>;

/** The only caller of the reader in the tests of passages: each citation in order, by the fields that the test names. */
export function check(markdown: string, ...expected: readonly Expected[]): void {
  const found = cite(markdown);
  const seen = found.map((one, i) => pick(one, expected[i] ?? { kind: one.kind, text: one.text }));
  assert.deepEqual(seen, expected, markdown);
}

function pick(one: ReportedCitation, like: Expected): Expected {
  return Object.fromEntries(Object.keys(like).map((key) => [key, one[key as keyof ReportedCitation]])) as Expected;
}
