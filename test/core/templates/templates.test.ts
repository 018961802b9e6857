// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written so.
import assert from 'node:assert/strict';
import { fillPieces, readSnippet, stopsOf } from '../../../src/templates/snippet.js';
import { fill, readTemplate, type Template } from '../../../src/templates/template.js';
import fc from '../fast-check.js';

const filled = (snippet: string, values: Record<number, string> = {}): string =>
  fillPieces(readSnippet(snippet).pieces, new Map(Object.entries(values).map(([n, value]) => [Number(n), value])));

describe('a snippet', () => {
  it('has tab stops, placeholders, choices and mirrors', () => {
    const { pieces, faults } = readSnippet('${1:NAME} in ${2|his,her\\, or,their|} $1$0');
    assert.deepEqual(faults, []);
    assert.deepEqual(
      stopsOf(pieces).map(({ number, choices }) => [number, choices]),
      [
        [1, []],
        [2, ['his', 'her, or', 'their']],
        [1, []],
        [0, []],
      ],
    );
  });

  it('is filled with values, else with what it says', () => {
    assert.equal(filled('${1:NAME} and $1, ${2|his,her|}', { 1: 'Roe' }), 'Roe and Roe, his');
    assert.equal(filled('$1 and ${1:NAME}'), 'NAME and NAME');
    assert.equal(filled('${1:a ${2:b} c} $2', { 2: 'x' }), 'a x c x');
    assert.equal(filled('${1:a $1 b}'), 'a  b');
  });

  it('escapes dollars, braces and backslashes, and leaves Markdown’s own backslashes', () => {
    assert.equal(filled('\\$5, \\\\, ${1:a\\}b}, 1\\., line\\\nnext'), '$5, \\, a}b, 1\\., line\\\nnext');
  });

  it('says what is wrong with it', () => {
    const faults = (text: string): string[] => readSnippet(text).faults.map(({ message }) => message);
    assert.deepEqual(faults('costs $ and ${TM_FILENAME}').length, 2);
    assert.match(faults('${1:open').join(), /never closed/);
    assert.match(faults('${1|a,b').join(), /never closed/);
    assert.match(faults('${1|a,,b|}').join(), /empty/);
  });

  it('loses no text, and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('$', '{', '}', '1', '2', ':', '|', ',', '\\', 'a', ' ', '${1:', '${2|'), {
          maxLength: 40,
        }),
        (parts) => {
          const text = parts.join('');
          const { pieces } = readSnippet(text);
          for (const { start, end } of stopsOf(pieces)) assert.ok(start < end && end <= text.length);
          if (!text.includes('$') && !text.includes('\\')) assert.equal(fillPieces(pieces, new Map()), text);
          fillPieces(pieces, new Map([[1, 'x']]));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

const head = '---\nname: A\nprefix: a\ndescription: B\ncategory: c\n';

describe('a template', () => {
  it('is read with its fields, stops and example', () => {
    const { template, problems } = readTemplate(
      'a',
      `${head}example: {1: Roe}\n---\n\nDefendant \${1:NAME} $1 \${2|x,y|}\n\n`,
    );
    assert.deepEqual(problems, []);
    assert.equal(template?.body, 'Defendant ${1:NAME} $1 ${2|x,y|}');
    assert.deepEqual(
      template?.stops.map(({ number }) => number),
      [1, 2],
    );
    assert.equal(fill(template as Template, template?.example), 'Defendant Roe Roe x');
    assert.equal(fill(template as Template), 'Defendant NAME NAME x');
    assert.equal(fill(template as Template, { 2: 'z' }), 'Defendant NAME NAME z');
  });

  it('with stops out of order, unknown examples or missing fields says so, at the place', () => {
    const text = `${head}example: {7: x}\n---\nA \${2:B} \${1:C}\n`;
    const { problems } = readTemplate('a', text);
    assert.deepEqual(
      problems.map(({ message, span }) => [message, text.slice(span.start, span.end)]),
      [
        ['Tab stop 2 stands where 1 should.', '${2:B}'],
        ['The example’s “7” is no tab stop of the template.', '{7: x}'],
      ],
    );
    assert.match(readTemplate('a', '---\nname: A\n---\nx').problems[0]?.message ?? '', /needs “prefix”/);
    assert.equal(readTemplate('a', '---\nname: A\n---\nx').template, undefined);
  });
});
