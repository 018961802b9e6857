import assert from 'node:assert/strict';
import { Prose, ProseBuilder } from '../../../src/text/prose.js';
import fc from '../fast-check.js';

/** Pieces of prose with the source that each stands for: `a` for itself, `&amp;→&` for another, `→\n` for nothing. */
function build(...pieces: readonly string[]): { prose: Prose; source: string } {
  const builder = new ProseBuilder();
  let source = '';
  for (const piece of pieces) {
    const [typed = '', read = typed] = piece.split('→');
    builder.add(read, source.length, typed.length);
    source += typed;
  }
  return { prose: builder.build(), source };
}

/** That the words of the prose stand for those characters of the source. */
function check({ prose, source }: { prose: Prose; source: string }, words: string, typed: string): void {
  const at = prose.text.indexOf(words);
  assert.notEqual(at, -1, prose.text);
  const span = prose.toSource({ start: at, end: at + words.length });
  assert.equal(source.slice(span.start, span.end), typed);
}

describe('text: prose', () => {
  const section = build('Under ', '&sect;→§', '&nbsp;→ ', '1983', '*→', ' and ', '→\n', 'Graham');

  it('is what is read', () => assert.equal(section.prose.text, 'Under § 1983 and \nGraham'));
  it('stands for its source, piece by piece', () => {
    check(section, '§ 1983', '&sect;&nbsp;1983');
    check(section, '§', '&sect;');
    check(section, 'der', 'der');
    check(section, '1983 and', '1983* and');
    check(section, 'and \nGra', 'and Gra');
  });
  it('gives an empty span for an empty stretch, where it stands', () => {
    assert.deepEqual(section.prose.toSource({ start: 8, end: 8 }), { start: 18, end: 18 });
    assert.deepEqual(section.prose.toSource({ start: 0, end: 0 }), { start: 0, end: 0 });
    assert.deepEqual(Prose.empty.toSource({ start: 0, end: 0 }), { start: 0, end: 0 });
  });
  it('finds the way back, to the start of what is read as a whole', () => {
    const back = [0, 3, 6, 9, 12, 14, 18, 22, 23].map((offset) => section.prose.fromSource(offset));
    assert.deepEqual(back, [0, 3, 6, 6, 7, 7, 8, 12, 12]);
    assert.equal(section.prose.fromSource(section.source.length), section.prose.text.length);
    assert.equal(Prose.empty.fromSource(5), 0);
  });

  it('is rewritten without losing its source', () => {
    const { prose, source } = section;
    const rewritten = prose.rewrite([
      { start: 0, end: 6, text: '' },
      { start: 7, end: 8, text: '--' },
      { start: 10, end: 10, text: '!' },
    ]);
    assert.equal(rewritten.text, '§--19!83 and \nGraham');
    check({ prose: rewritten, source }, '§--1', '&sect;&nbsp;1');
    check({ prose: rewritten, source }, '19!83', '1983');
    check({ prose: rewritten, source }, 'Gra', 'Gra');
    assert.equal(prose.rewrite([]), prose);
  });

  it('is appended as it is', () => {
    const builder = new ProseBuilder();
    builder.append(section.prose);
    assert.deepEqual(builder.build(), section.prose);
  });

  it('can be its own source', () => {
    check({ prose: Prose.verbatim('cde', 2), source: 'abcde' }, 'de', 'de');
    assert.equal(Prose.verbatim(''), Prose.empty);
  });

  it('keeps its order and its source through any rewriting', () => {
    const pieces = fc.array(fc.constantFrom('ab', 'c', '&amp;→&', '\\*→*', '→\n\n', '**→', 'd e f'), { maxLength: 12 });
    const cuts = fc.array(fc.tuple(fc.nat(30), fc.nat(4), fc.constantFrom('', 'x', ' ', 'long')), { maxLength: 5 });
    fc.assert(
      fc.property(pieces, cuts, (parts, wanted) => {
        const { prose, source } = build(...parts);
        let end = 0;
        const edits = wanted
          .sort(([a], [b]) => a - b)
          .flatMap(([at, length, text]) => {
            const start = Math.min(Math.max(at, end), prose.text.length);
            end = Math.min(start + length, prose.text.length);
            return [{ start, end, text }];
          });
        const rewritten = prose.rewrite(edits);
        let expected = '';
        let from = 0;
        for (const edit of edits) {
          expected += prose.text.slice(from, edit.start) + edit.text;
          from = edit.end;
        }
        assert.equal(rewritten.text, expected + prose.text.slice(from));
        let last = 0;
        for (let i = 0; i < rewritten.text.length; i++) {
          const span = rewritten.toSource({ start: i, end: i + 1 });
          assert.ok(last <= span.start && span.start <= span.end && span.end <= source.length);
          last = span.start;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
