import assert from 'node:assert/strict';
import { LineIndex } from '../../../src/text/lines.js';
import fc from '../fast-check.js';

/** A text with `line:column` in brackets behind each place: `a⟦1:2⟧b` says that `b` is the second column of line 1. */
function check(fixture: string): void {
  const places: { readonly offset: number; readonly written: string }[] = [];
  let text = '';
  for (const [, plain, written] of fixture.matchAll(/([^⟦]*)(?:⟦([^⟧]*)⟧)?/g)) {
    text += plain;
    if (written) places.push({ offset: text.length, written });
  }
  const lines = new LineIndex(text);
  const found = places.map(({ offset }) => `${lines.at(offset).line}:${lines.at(offset).column}`);
  assert.deepEqual(
    found,
    places.map(({ written }) => written),
  );
}

describe('text: lines', () => {
  it('begin at 1', () => check('⟦1:1⟧a⟦1:2⟧'));
  it('of an empty text', () => check('⟦1:1⟧'));
  it('end at a line feed', () => check('ab⟦1:3⟧\n⟦2:1⟧c\n⟦3:1⟧\n⟦4:1⟧'));
  it('end at a carriage return with a line feed', () => check('ab⟦1:3⟧\r⟦1:4⟧\n⟦2:1⟧c⟦2:2⟧'));
  it('end at a lone carriage return', () => check('ab⟦1:3⟧\r⟦2:1⟧c\r\r⟦4:1⟧'));
  it('count UTF-16 code units', () => check('👩\ud800⟦1:4⟧é⟦1:5⟧'));
  it('do not end at the separators of Unicode', () => check('a\u2028b\u0085⟦1:5⟧'));

  it('agree with splitting the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '👩')), fc.nat(), (parts, at) => {
        const text = parts.join('');
        let offset = at % (text.length + 1);
        // Between the two halves of a line end stands no line of its own.
        if (text[offset] === '\n' && text[offset - 1] === '\r') offset++;
        const before = text.slice(0, offset).split(/\r\n|\r|\n/);
        assert.deepEqual(new LineIndex(text).at(offset), {
          line: before.length,
          column: (before.at(-1) as string).length + 1,
        });
      }),
    );
  });
});
