import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/analysis.js';
import { capacityMatrix } from '../../../src/features/capacity-matrix.js';
import { matrixMarkdown } from '../../../src/features/matrix-markdown.js';
import { rules } from '../../../src/rules/all.js';
import type { Reported } from '../../../src/rules/run.js';
import { check } from '../../../src/rules/run.js';

const text = readFileSync('samples/complaint.md', 'utf8');
const analysis = analyze(text);
const matrix = capacityMatrix(analysis);

describe('capacity matrix', () => {
  it('has a row for each defendant and sums them up', () => {
    assert.deepEqual(
      matrix?.rows.map(({ name }) => name.text),
      ['CITY OF MARROW CREEK, MISSOURI', 'DANIEL R. MERCER', 'ALICIA BOONE', 'HAROLD PRUITT', 'JOHN DOE 1'],
    );
    assert.equal(matrix?.summary, '5 defendants · 3 individual · 1 unstated · 1 entity');
  });

  it('says where each capacity is stated, and shows the gap', () => {
    const stated = matrix?.rows.map(({ cells }) => [cells[0]?.text, cells[1]?.text, cells[0]?.gap ?? false]);
    assert.deepEqual(stated, [
      ['municipality', '', false],
      ['individual', 'caption, ¶ 6, prayer', false],
      ['individual', 'caption, ¶ 7, prayer', false],
      ['unstated', '', true],
      ['individual', 'caption, ¶ 9, prayer', false],
    ]);
  });

  it('shows with a question mark what may state a capacity', () => {
    const said = 'The dispatchers on duty are sued in their individual capacities.';
    const doubted = text.replace(/(9\. [^\n]*)/, `$1 ${said}`);
    const row = capacityMatrix(analyze(doubted))?.rows[3];
    assert.equal(row?.cells[0]?.text, 'unstated');
    assert.match(row?.cells[1]?.text ?? '', /^¶ \d+\?$/);
    assert.match(doubted.slice(row?.cells[1]?.span?.start), /^in their individual capacities/);
  });

  it('has counts and relief across', () => {
    assert.deepEqual(
      matrix?.columns.map(({ title }) => title),
      ['Capacity', 'Stated', 'Count I', 'Count II', 'Count III', 'Compensatory', 'Punitive', 'Injunctive'],
    );
    const marks = (name: string) =>
      matrix?.rows
        .find((row) => row.name.text === name)
        ?.cells.slice(2)
        .map((cell) => cell.text)
        .join(',');
    assert.equal(marks('DANIEL R. MERCER'), '●,,,●,●,');
    assert.equal(marks('CITY OF MARROW CREEK, MISSOURI'), ',,●,●,,●');
  });

  it('sends each cell to its own words', () => {
    const mercer = matrix?.rows[1];
    const words = (span?: { start: number; end: number }) => span && text.slice(span.start, span.end);
    assert.equal(words(mercer?.name.span), 'DANIEL R. MERCER');
    assert.match(words(mercer?.cells[0]?.span) ?? '', /individual capacity/);
    assert.match(words(mercer?.cells[2]?.span) ?? '', /COUNT I: EXCESSIVE FORCE/);
    assert.match(words(mercer?.cells[6]?.span) ?? '', /punitive damages against Defendants Mercer/);
  });

  it('frames the cell that a warning is about, and says why', () => {
    const university = analyze(readFileSync('samples/university-retaliation.md', 'utf8'));
    const found = check(university, {}, rules, { rules: {} });
    const framed = (findings: readonly Reported[]) => {
      const shown = capacityMatrix(university, findings);
      return shown?.rows.flatMap(({ name, cells }) =>
        cells.flatMap(({ gap }, c) => (gap ? [`${name.text}: ${shown.columns[c]?.title}`] : [])),
      );
    };
    assert.deepEqual(framed([]), ['PETER VOGEL: Capacity']);
    assert.deepEqual(framed(found), [
      'WARREN HALE: Compensatory',
      'PETER VOGEL: Capacity',
      'BOARD OF REGENTS OF LAKELAND STATE UNIVERSITY: Capacity',
    ]);
    assert.deepEqual(framed(found.map((one) => ({ ...one, severity: 'hint' }))), ['PETER VOGEL: Capacity']);
    const hale = capacityMatrix(university, found)?.rows[0]?.cells.find(({ gap }) => gap);
    assert.match(
      hale?.label ?? '',
      /^Asked of this defendant: C\. compensatory damages against all Defendants\. Damages are sought/,
    );
  });

  it('frames punitive damages asked of a city', () => {
    const city = analyze(
      text.replace('against Defendants Mercer, Boone and Doe in their individual capacities', 'against all Defendants'),
    );
    const shown = capacityMatrix(city, check(city, {}, rules, { rules: {} }));
    const punitive = shown?.columns.findIndex(({ title }) => title === 'Punitive') ?? -1;
    assert.deepEqual(
      shown?.rows.map(({ cells }) => cells[punitive]?.gap ?? false),
      [true, false, false, false, false],
    );
  });

  it('names counts as they number themselves', () => {
    const titles = (...headings: string[]) =>
      capacityMatrix(
        analyze(headings.reduce((all, heading, i) => all.replace(/## COUNT I+:.*/, `## ${heading} ${i}`), text)),
      )
        ?.columns.filter(({ group }) => group === 'counts')
        .map(({ title }) => title);
    assert.deepEqual(titles('CLAIM ONE: FORCE', 'CLAIM TWO: FORCE', 'CLAIM III: POLICY'), [
      'Claim One',
      'Claim Two',
      'Claim III',
    ]);
  });

  it('is a Markdown table that keeps its columns', () => {
    assert.ok(matrix);
    const lines = matrixMarkdown(matrix).trim().split('\n').slice(2);
    assert.equal(lines.length, 7);
    for (const line of lines) assert.equal(line.split(/(?<!\\)\|/).length, matrix.columns.length + 3, line);
    assert.match(lines.join('\n'), /\| HAROLD PRUITT \| \*\*unstated\*\* \|/);
  });

  it('is none where there is no complaint', () => {
    assert.equal(capacityMatrix(analyze('# Notes\n\nNothing.\n')), undefined);
  });
});
