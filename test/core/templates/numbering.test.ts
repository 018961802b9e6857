// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written so.
import assert from 'node:assert/strict';
import { numberedFrom } from '../../../src/templates/numbering.js';
import { templates } from '../../../src/templates/template.js';
import { complaint, named, partOf } from './host.js';

describe('a template numbered on', () => {
  it('begins with the next number', () => {
    assert.equal(
      numberedFrom('## COUNT I\n\n1. A.\n\n<!-- 2. B. -->\n\n2. C.\n3. D.', 13),
      '## COUNT I\n\n13. A.\n\n<!-- 2. B. -->\n\n14. C.\n15. D.',
    );
    assert.equal(numberedFrom('1. A.\n\n2. B.', 1), '1. A.\n\n2. B.');
    assert.equal(numberedFrom('4. A.\n\n5. B.', 1), '1. A.\n\n2. B.');
  });

  it('keeps what has no number, or only a number that begins a sentence, a letter or a year', () => {
    for (const body of ['Words.', 'A. relief;', '1983 is a year.', '${1:1}. x', '1.5 hours', ''])
      assert.equal(numberedFrom(body, 13), body);
  });

  it('moves what it says of its own paragraphs, and nothing that the writer will say of others', () => {
    assert.equal(
      numberedFrom(
        '1. A.\n\n2. B, as paragraph 1 states.\n\n3. Paragraphs 1 through 2 and paragraph 3; paragraphs 1, 2 and 3; paragraphs ${4:FIRST} through ${5:LAST}.',
        13,
      ),
      '13. A.\n\n14. B, as paragraph 13 states.\n\n15. Paragraphs 13 through 14 and paragraph 15; paragraphs 13, 14 and 15; paragraphs ${4:FIRST} through ${5:LAST}.',
    );
    assert.equal(numberedFrom('1. See paragraph 40 and § 1.', 13), '13. See paragraph 40 and § 1.');
  });

  it('is the same template again when it is numbered back', () => {
    for (const { body, slug } of templates()) assert.equal(numberedFrom(numberedFrom(body, 41), 1), body, slug);
  });

  it('is one series in every template', () => {
    for (const { body, slug } of templates()) {
      const numbers = [...body.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
      assert.deepEqual(
        numbers,
        Array.from(numbers, (_, i) => i + 1),
        slug,
      );
    }
  });

  it('says “paragraph” only of paragraphs that it has', () => {
    const { body } = named('complaint-police-force');
    assert.match(numberedFrom(body, 101), /^124\. [^\n]+ the injuries stated in paragraph 118\.$/m);
    for (const { body, slug } of templates()) {
      const last = [...body.matchAll(/^(\d+)\. /gm)].length;
      for (const [words] of body.matchAll(/\bparagraphs? \d[\d, ]*(?:(?:through|and) \d+)?/g))
        for (const [number] of words.matchAll(/\d+/g)) assert.ok(Number(number) <= last, `${slug}: ${words}`);
    }
  });

  it('joins the series of the complaint in which it stands', () => {
    const text = complaint({
      parts: [
        ['defendants', partOf('party-supervisor')],
        ['counts', partOf('count-failure-to-intervene')],
      ],
    });
    const numbers = [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    assert.deepEqual(
      numbers,
      Array.from(numbers, (_, i) => i + 1),
    );
    assert.match(text, /^5\. Defendant Alicia Boone /m);
    assert.match(text, /^11\. Plaintiff incorporates paragraphs 12 through 24\./m);
  });
});
