import pages from 'content:rules';
import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis.js';
import { readMatter } from '../../../src/matter.js';
import { rule as form } from '../../../src/rules/citation/form.js';
import { rule as linkMismatch } from '../../../src/rules/citation/link-mismatch.js';
import { rule as nameMismatch } from '../../../src/rules/citation/name-mismatch.js';
import { rule as noAntecedent } from '../../../src/rules/citation/no-antecedent.js';
import { rule as notFound } from '../../../src/rules/citation/not-found.js';
import { rule as overruled } from '../../../src/rules/citation/overruled.js';
import { rule as year } from '../../../src/rules/citation/year.js';
import { index } from './reading.js';

const rules = [form, linkMismatch, nameMismatch, noAntecedent, notFound, overruled, year];

/** The fenced examples of a part of a page. */
function examples(part: string): string[] {
  return [...part.matchAll(/^(`{3,}|~{3,})markdown\n([\s\S]*?)^\1$/gm)].map((found) => found[2] as string);
}

describe('citations: rule pages', () => {
  for (const rule of rules) {
    const page = pages.find(({ slug }) => slug === rule.id);
    const { data, content } = readMatter(page?.text ?? '');
    const [, fires = '', quiet = ''] = content.split(/^### (?:Fires|Stays Quiet)$/m);

    it(`${rule.id}: the page and the rule agree`, () => {
      assert.equal(data.id, rule.id);
      assert.equal(data.severity, rule.severity);
      assert.equal(data.title, rule.title);
      assert.ok(examples(fires).length >= 3 && examples(quiet).length >= 3);
    });
    for (const text of examples(fires))
      it(`${rule.id} fires: ${text.trim().split('\n').at(-1)?.slice(0, 60)}`, () => {
        const analysis = analyze(text);
        assert.notEqual(analysis.documentType, 'other');
        const found = [...rule.check(analysis, { scotus: index })];
        assert.ok(found.length > 0);
        for (const { span, fixes = [] } of found) {
          assert.ok(text.slice(span.start, span.end).trim());
          for (const { edits } of fixes) assert.ok(edits.length > 0);
        }
      });
    for (const text of examples(quiet))
      it(`${rule.id} stays quiet: ${text.trim().split('\n').at(-1)?.slice(0, 60)}`, () => {
        assert.deepEqual([...rule.check(analyze(text), { scotus: index })], []);
      });
  }

  it('say nothing that needs the index while it is not loaded', () => {
    const text = 'Monell v. Dep’t of Soc. Servs., 436 U.S. 547 (1999). Foo v. Bar, 490 U.S. 368.';
    for (const rule of [nameMismatch, notFound, year]) assert.deepEqual([...rule.check(analyze(text), {})], []);
  });
});
