import pages from 'content:rules';
import assert from 'node:assert/strict';
import { findings, ours, tryFixes } from './applied.js';
import { examples } from './examples.js';

describe('quick fixes', () => {
  for (const rule of ours) {
    const page = pages.find(({ slug }) => slug === rule.id);
    examples(page?.text ?? '', /^### Fires/m).forEach((text, i) => {
      it(`mend and do no harm: ${rule.id}, example ${i + 1}`, () => void tryFixes(text));
      it(`in a text with CRLF: ${rule.id}, example ${i + 1}`, () => void tryFixes(text.replace(/\n/g, '\r\n')));
    });
  }

  const fixable = [
    'capacity/unstated',
    'capacity/unclear',
    'capacity/conflict',
    'capacity/entity',
    'remedies/punitive-against-government',
    'pleading/color-of-law',
    'pleading/jurisdiction',
    'pleading/venue',
    'pleading/jury-demand',
    'pleading/relief',
    'pleading/signature',
    'pleading/numbering',
    'pleading/wrong-statute',
  ];
  for (const id of fixable)
    it(`are offered by ${id}`, () => {
      const page = pages.find(({ slug }) => slug === id);
      const offered = examples(page?.text ?? '', /^### Fires/m).filter((text) =>
        findings(text).some(({ rule, fixes }) => rule === id && fixes.length > 0),
      );
      assert.ok(offered.length >= 1);
    });
});
