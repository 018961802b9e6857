import assert from 'node:assert/strict';
import pages from 'content:rules';
import { analyze } from '../../../src/analysis.js';
import { rules } from '../../../src/rules/all.js';
import { check } from '../../../src/rules/run.js';

/** The fenced examples under a heading of a rule page. */
function examples(page: string, heading: RegExp): string[] {
  const start = page.search(heading);
  if (start < 0) return [];
  const rest = page.slice(start).replace(/^.*\n/, '');
  const end = rest.search(/^#{1,3} (?!.*```)/m);
  const part = end < 0 ? rest : part0(rest, heading);
  return [...part.matchAll(/^(`{3,})markdown[^\n]*\n([\s\S]*?)^\1[ \t]*$/gm)].map((match) => match[2] as string);
}

/** Up to the next heading of the page that stands outside a fence. */
function part0(rest: string, _heading: RegExp): string {
  let fence: string | undefined;
  const lines = rest.split('\n');
  for (const [i, line] of lines.entries()) {
    const mark = /^(`{3,})/.exec(line)?.[1];
    if (mark && fence === undefined) fence = mark;
    else if (mark && fence !== undefined && line.trim() === fence) fence = undefined;
    else if (fence === undefined && /^#{1,3} /.test(line)) return lines.slice(0, i).join('\n');
  }
  return rest;
}

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
