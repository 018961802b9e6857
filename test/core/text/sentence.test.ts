import assert from 'node:assert/strict';
import { sentencesOf } from '../../../src/text/sentence.js';
import fc from '../fast-check.js';

/** A text with `‖` behind each sentence but the last. */
function check(fixture: string): void {
  const text = fixture.replaceAll('‖', '');
  let marked = '';
  let from = 0;
  for (const { end } of sentencesOf(text).slice(0, -1)) {
    marked += `${text.slice(from, end)}‖`;
    from = end;
  }
  assert.equal(marked + text.slice(from), fixture);
}

describe('text: sentences', () => {
  it('end at a full stop, a question mark and an exclamation mark', () =>
    check('He knocked.‖ Who was there?‖ Police!‖ She opened.'));
  it('end behind the closing quotation mark or bracket', () =>
    check('He said "I cannot breathe."‖ (She heard it.)‖ ‘Stop.’‖ They left.'));
  it('do not end at titles and initials', () => check('Sgt. A. B. Voss and Dr. Oyelaran saw Mr. Lund.‖ He fell.'));
  it('do not end at reporters and short forms', () =>
    check('Kentucky v. Graham, 473 U.S. 159 (1985), holds it. See id. at 166.'.replace('it. ', 'it.‖ ')));
  it('do not end inside statutes', () =>
    check('It arises under 42 U.S.C. § 1983 and Fed. R. Civ. P. 8.‖ Venue lies here.'));
  it('do not end behind a paragraph number', () => check('12. On May 3 he fell.‖\n13. He rose.'));
  it('end behind a number elsewhere', () => check('He was there in 2019.‖ She was not.'));
  it('do not end before a small letter', () => check('The City, Inc. of Ohio. and others.'));
  it('end at a cell and at a block inside a block', () => check('PIA LOMBARD‖\tNo. 1‖\n\nv. TOWN'));
  it('go over a line break', () => check('He was\nthere.‖ So\nwas she.'));
  it('are none in white space', () => assert.deepEqual(sentencesOf(' \n\t '), []));

  it('cover the text: in order, white space between them', () => {
    const pieces = [...'.?! \n\t"”’)]([“Aa1§', '\n\n', 'U.S.', 'v.', 'Mr.', '12.', '\u00a0', 'É', '\ud800'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end } of sentencesOf(text)) {
          assert.match(text.slice(at, start), /^\s*$/);
          assert.ok(at <= start && start < end && end <= text.length);
          assert.match(text.charAt(start), /\S/);
          at = end;
        }
        assert.match(text.slice(at), /^\s*$/);
      }),
      { numRuns: 5000 },
    );
  });
});
