import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis.js';
import type { Complaint } from '../../../src/complaint/complaint.js';

/** The complaint in a text, which must be one. */
export function complaintIn(text: string): Complaint {
  const { complaint } = analyze(text);
  assert.ok(complaint, `no complaint read in\n${text}`);
  return complaint;
}

/**
 * Reads a fixture: a text with its expectations behind it, one line a defendant, `> NAME | kind | capacity`. Each name must stand in the text where its span says.
 */
export function checkDefendants(fixture: string): void {
  const lines = fixture.replace(/^\n/, '').split('\n');
  const expected = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2).trim());
  const text = lines.filter((line) => !line.startsWith('> ')).join('\n');
  const { defendants } = complaintIn(text);
  const plain = (words: string): string => words.replace(/\s+/g, ' ');
  assert.deepEqual(
    defendants.map(({ name, kind, capacity }) => `${plain(name)} | ${kind} | ${capacity}`),
    expected,
    text,
  );
  for (const { name, span } of defendants)
    assert.ok(
      plain(text.slice(span.start, span.end)).includes(plain(name).split(' ')[0] as string),
      `${name} does not stand at ${span.start}`,
    );
}
