import assert from 'node:assert/strict';
import { type Document, readDocument } from '../../../src/markdown/document.js';
import { makeComplaint } from '../../bench/complaint.js';
import { Random } from '../../bench/random.js';
import fc from '../fast-check.js';
import { edit, edited } from './arbitrary.js';

const complaint = makeComplaint({ defendants: 12, paragraphs: 300, length: 200_000 });

/** How many blocks of a reading were not taken over from the one before. */
function fresh(document: Document, before: Document): number {
  const old = new Set([...before.blocks].map(({ block }) => block));
  return [...document.blocks].filter(({ block }) => !old.has(block)).length;
}

/** That a text read after another is what it is read alone. */
function check(before: string, after: string): void {
  const again = readDocument(after, readDocument(before));
  const anew = readDocument(after);
  assert.deepEqual([...again.blocks], [...anew.blocks]);
}

describe('markdown: reading again', function () {
  this.timeout(60_000);

  it('gives the document itself where nothing changed', () => {
    const document = readDocument(complaint);
    assert.equal(readDocument(`${complaint}`, document), document);
  });

  it('reads what the edit touched and no more', () => {
    const random = new Random(7);
    let document = readDocument(complaint);
    for (let i = 0; i < 300; i++) {
      const { text } = document;
      const at = random.between(0, text.length);
      const insert = random.pick(['x', ' ', '*', '§', '. ', '\n\n']);
      const next = readDocument(text.slice(0, at) + insert + text.slice(at), document);
      assert.ok(fresh(next, document) <= 3, `${fresh(next, document)} blocks for ${JSON.stringify(insert)} at ${at}`);
      document = next;
    }
  });

  it('does not read a document twice for a comment that is not closed yet', () => {
    const before = readDocument(complaint);
    let document = before;
    for (const end of ['<', '<!', '<!-', '<!--', '<!-- a', '<!-- a -', '<!-- a --', '<!-- a -->'])
      document = readDocument(`${end}\n\n${complaint}`, document);
    // The front matter is none any more; all else is as it was.
    assert.ok(fresh(document, before) <= 3, `${fresh(document, before)} blocks`);
  });

  it('does not read a document twice that was deleted and restored', () => {
    const before = readDocument(complaint);
    assert.equal(fresh(readDocument(complaint, readDocument('x', readDocument('', before))), before), 0);
  });

  it('forgets what is long gone', () => {
    let document = readDocument(complaint);
    for (let i = 0; i < 20; i++) document = readDocument(complaint.replaceAll('e', `${i}`), document);
    assert.ok(document.known.length < 3 * document.text.length + 2 ** 21, `${document.known.length} code units`);
    check(complaint, document.text);
  });

  const matter = '---\ntitle: x\n---\n';
  const pairs: readonly (readonly [name: string, before: string, after: string])[] = [
    ['front matter is uncovered by deleting what stood before it', `abc\n\n${matter}Text.`, `${matter}Text.`],
    ['front matter is covered', `${matter}Text.`, `\n${matter}Text.`],
    ['front matter is pushed down by text', `${matter}Text.`, `a\n\n${matter}Text.`],
    ['a byte order mark comes', `${matter}Text.`, `\ufeff${matter}Text.`],
    ['a byte order mark goes', `\ufeff${matter}Text.`, `${matter}Text.`],
    ['a second byte order mark comes', `\ufeff${matter}Text.`, `\ufeff\ufeff${matter}Text.`],
    ['one letter before a byte order mark', `\ufeff${matter}Text.`, `a\ufeff${matter}Text.`],
    ['a byte order mark is all there is', 'a', '\ufeff'],
    ['front matter is closed far below', `---\n${'a: b\n'.repeat(9000)}`, `---\n${'a: b\n'.repeat(9000)}---\n`],
    ['front matter grows too long', `---\n${'a: b\n'.repeat(13_000)}---\n`, `---\n${'a: b\n'.repeat(14_000)}---\n`],
    ['the first two hyphens become three', '--\na: b\n---\nText.', `${matter}Text.`],
    ['the last line gets its end', 'a\n\nb', 'a\n\nb\n'],
    ['a paragraph goes on behind the end', 'a\n\nb', 'a\n\nb\nc'],
    ['a fence is closed', 'a\n\n~~~\nb\n\nc\n\nd', 'a\n\n~~~\nb\n~~~\n\nc\n\nd'],
    ['a fence is opened', 'a\n\nb\n\n~~~\nc\n~~~\n\nd', '~~~\na\n\nb\n\n~~~\nc\n~~~\n\nd'],
    ['a list item is made of the line before', 'a\n\n  b', '- a\n\n  b'],
    ['a held line is moved out', '- a\n\n\n\n  b', '- a\n\n\n\n b'],
    ['blank lines become one line', 'a\n\nb\n\nc', 'ab\n\nc'],
    ['a number begins to follow', '1. a\n3. b\n\nc', '1. a\n2. b\n\nc'],
    ['a carriage return parts a line end', 'a\r\n\r\nb', 'a\r\n\rb'],
    ['text is typed behind a div line', 'a\n\n::: b\n\nc', 'a\n\n::: bx\n\nc'],
    ['text is typed behind a div line that follows a fence', '~~~\n~~~\n::: b\n\nc', '~~~\n~~~\n::: bx\n\nc'],
    ['a first letter is another', 'a\n\nb\n\nc', 'a\n\nx\n\nc'],
    ['a first letter is the same', 'a\n\nbb\n\nc', 'a\n\nb\n\nc'],
    ['a whole block is repeated', 'a\n\nb\n\nc', 'a\n\nb\n\nb\n\nc'],
    ['text is typed behind a fence', 'a\n\n~~~\nb\n~~~\n\nc', 'a\n\n~~~\nb\n~~~x\n\nc'],
    ['text is typed behind a comment', '<!-- a -->\n\nb', '<!-- a -->x\n\nb'],
    ['text is typed behind a paragraph', 'a\n\nb', 'ax\n\nb'],
    ['text is typed behind front matter', matter, `${matter.slice(0, -1)}x\n`],
    ['everything goes', `${matter}a`, ''],
    ['everything comes', '', `${matter}a`],
  ];
  for (const [name, before, after] of pairs) it(`agrees where ${name}`, () => check(before, after));

  it('agrees where runs of lines are cut for their length', () => {
    const lines = (first: number): string =>
      Array.from(
        { length: 900 },
        (_, i) => `Line ${first + i} of *Kentucky v. Graham* and more than that, it goes on`,
      ).join('\n');
    const long = `${lines(0)}\n\n- ${lines(1000)}\n\n  held\n\n${lines(2000)}`;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (changes) => {
        let document = readDocument(long);
        for (const change of changes) document = readDocument(edited(document.text, change), document);
        assert.deepEqual([...document.blocks], [...readDocument(document.text).blocks]);
      }),
      { numRuns: 40 },
    );
  });
});
