import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/analysis.js';
import { ScotusIndex } from '../../../src/citations/scotus.js';
import { rules } from '../../../src/rules/all.js';
import { check } from '../../../src/rules/run.js';
import { defaults } from '../../../src/rules/settings.js';

const library = { scotus: ScotusIndex.from(readFileSync('content/tables/scotus.tsv', 'utf8')) };
const brief = (above: string): string =>
  `# BRIEF IN OPPOSITION\n\n${above}## ARGUMENT\n\nThe law is settled. *Kentucky v. Graham*, 473 U.S. 159, 165 (1984).\n`;
const found = (text: string): readonly number[] =>
  check(analyze(text), library, rules, defaults).map(({ span }) => span.start);

describe('findings', () => {
  it('do not repeat in the table of authorities what they say of the text', () => {
    const table =
      '<!-- table of authorities -->\n\n### Cases\n\n- *Kentucky v. Graham*, 473 U.S. 159 (1984): Argument\n\n<!-- end of table of authorities -->\n\n';
    const text = brief(table);
    assert.equal(found(brief('')).length, 1);
    assert.deepEqual(found(text), [text.lastIndexOf('1984')]);
  });
});
