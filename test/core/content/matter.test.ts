import assert from 'node:assert/strict';
import { fieldSpan, listField, readMatter, textField } from '../../../src/matter.js';
import fc from '../fast-check.js';

describe('front matter', () => {
  it('gives the fields and the rest of the text', () => {
    const text = '---\ntitle: Venue\nrelated: [removal, remand]\n---\n\n## What It Is\n';
    const { data, content, offset, problem } = readMatter(text);
    assert.deepEqual(data, { title: 'Venue', related: ['removal', 'remand'] });
    assert.equal(content, '\n## What It Is\n');
    assert.equal(text.slice(offset), content);
    assert.equal(problem, undefined);
  });

  it('reads CRLF, a byte order mark, a closing "..." and JSON', () => {
    assert.equal(readMatter('---\r\ntitle: A\r\n---\r\nrest').data.title, 'A');
    assert.equal(readMatter('---\r\ntitle: A\r\n---\r\nrest').content, 'rest');
    assert.equal(readMatter('\ufeff---\ntitle: A\n---\n').data.title, 'A');
    assert.equal(readMatter('---\ntitle: A\n...\nrest').content, 'rest');
    assert.equal(readMatter('---json\n{"title": "A"}\n---\n').data.title, 'A');
  });

  it('takes a text without it, or with one that is never closed, as it is', () => {
    for (const text of ['', 'No front matter.', '---\ntitle: A\n', '----\ntitle: A\n----\n', 'title: A\n---\n'])
      assert.deepEqual(readMatter(text), { data: {}, content: text, offset: 0 });
  });

  for (const language of [
    'js',
    'javascript',
    'JS',
    'coffee',
    'coffeescript',
    'cson',
    'toml',
    'constructor',
    '__proto__',
  ])
    it(`never evaluates ---${language}`, () => {
      const payload = 'globalThis.wasEvaluated = true';
      const text = `---${language}\n${payload}\n---\nrest`;
      const { data, content, problem } = readMatter(text);
      assert.equal('wasEvaluated' in globalThis, false);
      assert.deepEqual(data, {});
      assert.equal(content, 'rest');
      assert.match(problem?.message ?? '', /is not read/);
      assert.equal(text.slice(problem?.span.start, problem?.span.end), language);
    });

  it('never evaluates YAML tags that name functions', () => {
    const { data, problem } = readMatter(
      '---\ntitle: !!js/function "function () { globalThis.wasEvaluated = true }"\n---\n',
    );
    assert.deepEqual(data, {});
    assert.match(problem?.message ?? '', /unknown tag/);
    assert.equal('wasEvaluated' in globalThis, false);
  });

  it('needs no Buffer, which a browser worker does not have', () => {
    const buffer = Object.getOwnPropertyDescriptor(globalThis, 'Buffer') as PropertyDescriptor;
    Object.defineProperty(globalThis, 'Buffer', { configurable: true, get: () => assert.fail('Buffer was asked for') });
    try {
      assert.equal(readMatter('---\ntitle: No Buffer\n---\n').data.title, 'No Buffer');
    } finally {
      Object.defineProperty(globalThis, 'Buffer', buffer);
    }
  });

  it('puts a problem on the line that is wrong', () => {
    const text = '---\ntitle: A\nterm: "unclosed\nalias: [b\n---\nrest';
    const { data, problem } = readMatter(text);
    assert.deepEqual(data, {});
    assert.match(problem?.message ?? '', /^Front matter cannot be read: /);
    assert.ok((problem?.span.start ?? 0) >= text.indexOf('term'));
  });

  it('says the same of a broken text each time that it is read', () => {
    const text = '---\ntitle: [\n---\n';
    assert.deepEqual(readMatter(text), readMatter(text));
    assert.ok(readMatter(text).problem);
  });

  it('wants fields, not a list or a word', () => {
    for (const yaml of ['- a\n- b', 'word', '2026-01-01']) {
      const { data, problem } = readMatter(`---\n${yaml}\n---\n`);
      assert.deepEqual(data, {});
      assert.match(problem?.message ?? '', /name: value/);
    }
  });

  it('refuses a line that begins with three hyphens and does not end it', () => {
    const text = '---\ntitle: A\n--- more\nterm: b\n---\nrest';
    assert.match(readMatter(text).problem?.message ?? '', /begins with/);
  });

  it('survives nesting that no parser would', () => {
    const { problem } = readMatter(`---\ntitle: ${'['.repeat(10_000)}\n---\n`);
    assert.match(problem?.message ?? '', /cannot be read/);
  });

  it('never throws, and its content is the end of the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('---', '\n', 'a: b', '- ', '[', '{', '"', '&x', '*x', '\t', '...', '\ufeff', '\ud800', 'js'),
        ),
        (parts) => {
          const text = parts.join('');
          const { content, offset, problem } = readMatter(text);
          assert.equal(text.slice(offset), content);
          if (problem)
            assert.ok(
              problem.span.start >= 0 && problem.span.start <= problem.span.end && problem.span.end <= text.length,
            );
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('fields of front matter', () => {
  const { data } = readMatter(
    '---\ndate: 1985-06-28\nyear: 1985\nblank: ""\nflag: true\nlist: [a, 2, 2024-01-02, {b: c}]\none: alone\nwords: "  two\\n words "\n---\n',
  );

  it('are texts, whatever YAML takes them for', () => {
    assert.equal(textField(data, 'date'), '1985-06-28');
    assert.equal(textField(data, 'year'), '1985');
    assert.equal(textField(data, 'flag'), 'true');
    assert.equal(textField(data, 'words'), 'two words');
  });

  it('are absent when empty, missing, lists or inherited', () => {
    for (const key of ['blank', 'missing', 'list', 'constructor', 'toString'])
      assert.equal(textField(data, key), undefined);
  });

  it('are lists of texts', () => {
    assert.deepEqual(listField(data, 'list'), ['a', '2', '2024-01-02']);
    assert.deepEqual(listField(data, 'one'), ['alone']);
    assert.deepEqual(listField(data, 'missing'), []);
  });

  it('are found in the text', () => {
    const text = '---\ntitle: A b\nterm:\n---\nterm: outside\n';
    const at = (key: string): string => text.slice(fieldSpan(text, key).start, fieldSpan(text, key).end);
    assert.equal(at('title'), 'A b');
    assert.equal(at('term'), 'term');
    assert.equal(at('alias'), '---');
  });
});
