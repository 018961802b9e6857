import pages from 'content:rules';
import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis.js';
import { rules } from '../../../src/rules/all.js';
import { check } from '../../../src/rules/run.js';
import { examples } from './examples.js';

const complaintRules = rules.filter(({ id }) => !id.startsWith('citation/'));

describe('rule pages', () => {
  for (const rule of complaintRules) {
    const page = pages.find(({ slug }) => slug === rule.id);
    describe(rule.id, () => {
      it('has a page with at least three examples of each kind', () => {
        assert.ok(page, `content/rules/${rule.id}.md`);
        assert.ok(examples(page.text, /^### Fires/m).length >= 3);
        assert.ok(examples(page.text, /^### Stays Quiet/m).length >= 3);
      });
      if (!page) return;
      const found = (text: string): number => check(analyze(text), {}, [rule], { rules: {} }).length;
      examples(page.text, /^### Fires/m).forEach((text, i) => {
        it(`fires: example ${i + 1}`, () => assert.ok(found(text) > 0, text));
      });
      examples(page.text, /^### Stays Quiet/m).forEach((text, i) => {
        it(`stays quiet: example ${i + 1}`, () => assert.equal(found(text), 0, text));
      });
    });
  }
});
