import assert from 'node:assert/strict';
import { type Document, readDocument, sourceSpan } from '../../../src/markdown/document.js';
import { flatten } from '../../../src/markdown/flatten.js';
import { readPlain } from '../../../src/markdown/plain.js';
import { parseMarkdown } from '../../../src/markdown/remark.js';
import fc from '../fast-check.js';
import { edit, edited, examples, legal, markdown, nasty } from './arbitrary.js';

/** Raised by a longer run: `PROPERTY_RUNS=100000 npm run test:core`. */
const numRuns = Number(process.env.PROPERTY_RUNS ?? 1000);

/** What two readings of one text must agree in: everything but how far ahead the splitter looked. */
const visible = ({ text, blocks }: Document): unknown => ({ text, blocks: [...blocks] });

describe('markdown: reading', function () {
  this.timeout(600_000);

  it('after an edit gives what reading anew gives', () => {
    fc.assert(
      fc.property(markdown, edit, (before, change) => {
        const after = edited(before, change);
        assert.deepEqual(visible(readDocument(after, readDocument(before))), visible(readDocument(after)));
      }),
      { numRuns: 4 * numRuns },
    );
  });

  it('after a chain of twenty edits gives what reading anew gives', () => {
    fc.assert(
      fc.property(markdown, fc.array(edit, { minLength: 20, maxLength: 20 }), (before, changes) => {
        let document = readDocument(before);
        for (const change of changes) {
          document = readDocument(edited(document.text, change), document);
          assert.deepEqual(visible(document), visible(readDocument(document.text)));
        }
      }),
      { numRuns: numRuns / 5 },
    );
  });

  it('covers the text: blocks in order, white space between them', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        let at = 0;
        for (const { start, block } of readDocument(text).blocks) {
          assert.match(text.slice(at, start), at ? /^\s*$/ : /^\ufeff?\s*$/);
          assert.equal(text.slice(start, start + block.source.length), block.source);
          assert.ok(block.source.length > 0);
          at = start + block.source.length;
        }
        assert.match(text.slice(at), at ? /^\s*$/ : /^\ufeff?\s*$/);
      }),
      { numRuns: 2 * numRuns },
    );
  });

  it('maps every stretch of prose into its block, in order', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const placed of readDocument(text).blocks) {
          const { prose, source } = placed.block;
          let last = 0;
          for (let i = 0; i < prose.text.length; i++) {
            const span = prose.toSource({ start: i, end: i + 1 });
            assert.ok(last <= span.start, `${JSON.stringify(source)} at ${i}`);
            assert.ok(span.start <= span.end && span.end <= source.length, `${JSON.stringify(source)} at ${i}`);
            const whole = sourceSpan(placed, { start: 0, end: i + 1 });
            assert.equal(whole.end, Math.max(placed.start + span.end, whole.start));
            last = span.start;
          }
        }
      }),
      { numRuns: 2 * numRuns },
    );
  });

  it('keeps the characters: a letter or digit of prose stands for itself or for a character reference', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const { block } of readDocument(text).blocks) {
          const { prose, source } = block;
          for (let i = 0; i < prose.text.length; i++) {
            const character = prose.text.charAt(i);
            const span = prose.toSource({ start: i, end: i + 1 });
            const typed = source.slice(span.start, span.end);
            const right = typed === character || stands(character, typed, prose.text, i);
            assert.ok(right, `${JSON.stringify(source)}: ${JSON.stringify(character)} for ${JSON.stringify(typed)}`);
          }
        }
      }),
      { numRuns: 2 * numRuns },
    );
  });

  it('finds its way back: from prose to source and to prose again', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const { block } of readDocument(text).blocks) {
          const { prose, source } = block;
          let last = 0;
          for (let offset = 0; offset <= source.length; offset++) {
            const back = prose.fromSource(offset);
            assert.ok(last <= back && back <= prose.text.length);
            last = back;
          }
          for (let i = 0; i < prose.text.length; i++) {
            const span = prose.toSource({ start: i, end: i + 1 });
            if (span.end - span.start !== 1) continue;
            assert.equal(prose.fromSource(span.start), i, JSON.stringify(source));
          }
        }
      }),
      { numRuns: 2 * numRuns },
    );
  });

  it('keeps marks in the prose, links and comments in the source', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const { block } of readDocument(text).blocks) {
          const { prose, source, marks, links, comments } = block;
          let before = { start: 0, end: Number.POSITIVE_INFINITY };
          for (const mark of marks) {
            assert.ok(0 <= mark.start && mark.start <= mark.end && mark.end <= prose.text.length);
            assert.ok(before.start < mark.start || (before.start === mark.start && before.end >= mark.end));
            before = mark;
          }
          for (const { prose: words, source: whole, address, url } of links) {
            assert.ok(0 <= words.start && words.start <= words.end && words.end <= prose.text.length);
            assert.ok(0 <= whole.start && whole.start < whole.end && whole.end <= source.length);
            if (!address) continue;
            assert.ok(whole.start < address.start && address.end < whole.end);
            assert.equal(source.slice(address.start, address.end), url);
          }
          for (const { start, end, text: words } of comments) {
            // CommonMark has U+FFFD for a NUL; a line of prose ends with a line feed.
            const typed = source.slice(start, end).replaceAll('\0', '\ufffd').replaceAll('\r\n', '\n');
            const read = words.replaceAll('\0', '\ufffd');
            assert.ok(typed === `<!--${read}-->` || typed === `<!--${read}` || end - start < 7, JSON.stringify(source));
          }
        }
      }),
      { numRuns: 2 * numRuns },
    );
  });

  it('takes the short way only where it ends where remark does', () => {
    const short = fc.array(
      fc.constantFrom(
        ...'*|**|a|b |\n|\r\n| |§|“|é|.|1. |2) |# |## |[|]|[^a]|[^a]: |[^b]: |^[n]|{|}|&amp;|&nbsp;|&|\\.|\\*|\\&|\\\\|-|+|=|:|(|)|"|$|!|^|> |\u00a0|\u2028|\f|\v|\ud800|😀|&#32;|&#10;|\t|Id.'.split(
          '|',
        ),
      ),
      { maxLength: 14 },
    );
    let taken = 0;
    fc.assert(
      fc.property(
        fc.oneof({ weight: 4, arbitrary: short.map((parts) => parts.join('')) }, nasty, examples, legal),
        (text) => {
          for (const source of text.split(/\r?\n[ \t]*\r?\n/)) {
            const plain = readPlain(source);
            if (!plain) continue;
            taken++;
            assert.deepEqual(plain, flatten(parseMarkdown(source), source), JSON.stringify(source));
          }
        },
      ),
      { numRuns: 10 * numRuns },
    );
    assert.ok(taken > numRuns, `taken ${taken} times`);
  });
});

/** What one prose character that is not its source may stand for. */
function stands(character: string, typed: string, prose: string, at: number): boolean {
  // A separator that the reader put in, a tag, a command or a marker: never a letter.
  if (/[\s\ufffc]/.test(character)) return true;
  // Pandoc's inline note in brackets of its own.
  if ((character === '(' && typed === '[') || (character === ')' && typed === ']')) return true;
  if (character === '\ufffd') return typed === '\0' || typed.startsWith('&');
  if (typed === `\\${character}`) return true;
  return typed.startsWith('&') && typed.endsWith(';') && !prose.startsWith(typed, at);
}
