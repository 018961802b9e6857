import assert from 'node:assert/strict';
import { type InlineText, PreviewAnnotator } from '../../../src/features/preview-annotations.js';
import { Primer } from '../../../src/primer/primer.js';

const annotator = () =>
  new PreviewAnnotator(
    () => Primer.builtIn(),
    () => ({}),
  );
const plain = (text: string): InlineText => ({ text, emphasis: [] });

describe('preview annotations', () => {
  it('find citations and terms, short forms across paragraphs too', () => {
    const texts = [
      plain('There is no qualified immunity. Hope v. Pelzer, 536 U.S. 730 (2002).'),
      plain('Nothing here.'),
      plain('Hope, 536 U.S. at 741, says so.'),
    ];
    const [first, second, third] = annotator().annotate(texts);
    assert.deepEqual(
      first?.map(({ kind, start, end }) => [kind, texts[0]?.text.slice(start, end)]),
      [
        ['term', 'qualified immunity'],
        ['citation', 'Hope v. Pelzer, 536 U.S. 730'],
      ],
    );
    assert.deepEqual(second, []);
    assert.equal(third?.[0]?.url, 'https://www.courtlistener.com/c/us/536/730/');
    assert.equal(third?.[0]?.title, 'Hope v. Pelzer, 536 U.S. 730 (2002)');
  });

  it('are the same when a text is annotated again beside others', () => {
    const one = annotator();
    const texts = [plain('See Hafer v. Melo, 502 U.S. 21 (1991).'), plain('Id. at 27.')];
    const before = one.annotate(texts);
    assert.deepEqual(one.annotate([plain('New.'), ...texts]).slice(1), before);
    assert.deepEqual(one.annotate(texts), annotator().annotate(texts));
  });

  it('never overlap and stay inside their text', () => {
    const text =
      '42 U.S.C. § 1983 and § 1983, 42 U.S.C. § 1988; Monell v. Dep’t of Soc. Servs., 436 U.S. 658, 98 S. Ct. 2018 (1978).';
    const [found] = annotator().annotate([plain(text)]);
    let end = 0;
    for (const annotation of found ?? []) {
      assert.ok(annotation.start >= end && annotation.end > annotation.start && annotation.end <= text.length);
      end = annotation.end;
    }
    assert.ok((found?.length ?? 0) >= 4);
  });
});
