import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/analysis.js';
import { complaintOutline, type OutlineItem } from '../../../src/features/outline.js';

const text = readFileSync('samples/complaint.md', 'utf8');
const items = complaintOutline(analyze(text));

describe('outline', () => {
  it('has caption, counts with their basis, and the prayer with its requests', () => {
    assert.deepEqual(
      items.map(({ kind }) => kind),
      ['caption', 'count', 'count', 'count', 'relief'],
    );
    assert.deepEqual(
      items.filter(({ kind }) => kind === 'count').map(({ detail }) => detail),
      ['§ 1983', '§ 1983', '§ 1983'],
    );
    const prayer = items.at(-1);
    assert.match(
      prayer?.children.map(({ detail }) => detail).join('; ') ?? '',
      /compensatory.*punitive.*injunctive.*fees/,
    );
  });

  it('holds each child and each selection inside its item', () => {
    const check = (item: OutlineItem): void => {
      assert.ok(item.name);
      for (const { start, end } of [item.selection, ...item.children.map(({ span }) => span)]) {
        assert.ok(item.span.start <= start && end <= item.span.end, item.name);
      }
      item.children.forEach(check);
    };
    items.forEach(check);
  });

  it('is empty for what is no complaint', () => {
    assert.deepEqual(complaintOutline(analyze(readFileSync('samples/opposition-brief.md', 'utf8'))), []);
  });
});
