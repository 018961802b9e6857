import assert from 'node:assert/strict';
import { check, cite, resolve } from './reading.js';

const graham = '*Kentucky v. Graham*, 473 U.S. 159, 165 (1985)';
const connor = '*Graham v. Connor*, 490 U.S. 386, 396 (1989)';

describe('citations: what they stand for', () => {
  it('finds the full citation of a short form by volume and reporter, then by name', () => {
    check(`${graham}. *Graham*, 473 U.S. at 167. 473 U.S., at 166.`, {}, { refersTo: 0 }, { refersTo: 0 });
    check(
      `${graham}; ${connor}. *Graham*, 490 U.S. at 397. *Graham*, 473 U.S. at 166.`,
      {},
      {},
      { refersTo: 1 },
      { refersTo: 0 },
    );
    check(
      '*A v. B*, 105 Idaho 663, 672 P.2d 231 (1983). *A*, 105 Idaho at 667, 672 P.2d at 235.',
      {},
      {},
      { refersTo: 0 },
      { refersTo: 1, parallelOf: 2 },
    );
  });

  it('takes a first page beside a short form or Id. as a parallel of it', () => {
    check(
      '*Graham v. Connor*, 490 U.S. 386, 396, 109 S.Ct. 1865 (1989). *Graham*, 490 U.S. at 396, 109 S.Ct. 1865. *Id.* at 397, 109 S.Ct. 1865. *Id.* at 398.',
      {},
      { parallelOf: 0 },
      { kind: 'short', refersTo: 0 },
      { kind: 'case', parallelOf: 2, authority: 0 },
      { kind: 'id', refersTo: 0, unresolved: null },
      { kind: 'case', parallelOf: 4, authority: 0 },
      { kind: 'id', refersTo: 0 },
    );
  });

  it('leaves a short form to something else unresolved', () => {
    check(`${graham}. *Baker*, 501 F.3d at 923.`, {}, { refersTo: null, unresolved: 'nothing' });
    check(
      '*Tennessee v. Garner*, 471 U.S. 1 (1985); *Graham v. Connor*, 490 U.S. 386 (1989). *Garner*, 490 U.S. at 396.',
      {},
      {},
      {
        refersTo: null,
        unresolved: 'ambiguous',
      },
    );
  });

  it('takes *Id.* for the one authority of the citation before', () => {
    for (const id of [
      '*Id.* at 166.',
      '(Id. at 166.)',
      '*id.*;',
      'Ibid.',
      '*Id*. at 166',
      '_Id._, at 166',
      'See *id.* at 166.',
    ])
      check(`${graham}. ${id}`, {}, { kind: 'id', refersTo: 0 });
    check(`${graham}. *Id.* at 166. *Id.*`, {}, { refersTo: 0 }, { refersTo: 0 });
  });

  it('takes *Id.* for nothing after a string of several', () => {
    check(`${graham}; ${connor}. *Id.*`, {}, {}, { refersTo: null, unresolved: 'several' });
    check(`${graham}, and ${connor}. *Id.*`, {}, {}, { refersTo: null, unresolved: 'several' });
    check(`${graham}. ${connor}. *Id.* at 397.`, {}, {}, { refersTo: 1 });
  });

  it('takes *Id.* for the record after a record cite', () => {
    check(
      `${graham}. (ECF No. 12 at 3.) *Id.* at 4.`,
      {},
      { kind: 'record' },
      { refersTo: null, refersToRecord: 1, unresolved: null },
    );
    check('Compl. ¶ 14. *Id.* ¶ 15.', { kind: 'record' }, { refersToRecord: 0 });
  });

  it('does not mean a citation inside a parenthetical, nor later history', () => {
    check(
      `${graham} (quoting *Monell v. Dep’t of Soc. Servs.*, 436 U.S. 658, 690 (1978)). *Id.* at 166.`,
      {},
      { within: 0 },
      { refersTo: 0 },
    );
    check(
      '*Melo v. Hafer*, 912 F.2d 628 (3d Cir. 1990), *aff’d*, 502 U.S. 21 (1991). *Id.* at 635.',
      {},
      {},
      { refersTo: 0 },
    );
  });

  it('reads footnotes where their signs stand', () => {
    check(`${graham}.[^1] *Id.* at 166.\n\n[^1]: ${connor}.`, {}, { refersTo: null, unresolved: 'footnote' }, {});
    check(`${graham}.[^1] *Id.* at 166.\n\n[^1]: *Id.* at 167 n.14.`, {}, { refersTo: 0 }, { refersTo: 0 });
    check(`${graham}.[^1] Text.\n\n[^1]: No citation here.\n\nThen *id.* at 166.`, {}, { refersTo: 0 });
    check(`Text.[^1] More.[^2]\n\n[^1]: ${graham}.\n\n[^2]: *Id.* at 166.`, {}, { refersTo: 0 });
    check(`Text.[^1] *Graham*, 473 U.S. at 166.\n\n[^1]: ${graham}.`, { refersTo: 1 }, {});
  });

  it('takes a page for no section, and a section for no page', () => {
    check('42 U.S.C. § 1983. *Id.* at 5.', {}, { refersTo: null, unresolved: 'misfit' });
    check('N.Y. Gen. Mun. Law § 50-e; *id.*\n§ 50-h', {}, { refersTo: 0 });
    check(`${graham}. *Id.* at 5.`, {}, { refersTo: null, unresolved: 'misfit' });
  });

  it('finds *supra* and references by name', () => {
    check(
      `${graham}. *Graham*, *supra*, at 166. As *Graham* holds, at 166, so it is. See Graham at 167.`,
      {},
      { kind: 'supra', refersTo: 0 },
      { kind: 'reference', refersTo: 0 },
      { kind: 'reference', refersTo: 0 },
    );
    check(`${graham}; ${connor}. *Graham*, *supra*.`, {}, {}, { refersTo: null, unresolved: 'ambiguous' });
    check(
      '*Students for Fair Admissions, Inc. v. President & Fellows of Harv. Coll.*, 600 U.S. 181 (2023) ("*SFFA*"). *SFFA*, 600 U.S. at 200.',
      {},
      { refersTo: 0 },
    );
    check('*NAACP v. Button*, 371 U.S. 415 (1963). *NAACP*, *supra*, at 430.', {}, { refersTo: 0 });
  });

  it('sees that a full citation’s page cannot be right where a short form of its volume and name has an earlier one', () => {
    check('*Kentucky v. Graham*, 473 U.S. 432 (1985). *Graham*, 473 U.S. at 166.', {}, { refersTo: 0 });
  });

  it('knows cross-references within the document, and officers who are called like a case', () => {
    check(
      'See *supra* Part II; Section III.A, *supra*; *supra* ¶ 25; as discussed *supra*; see *supra* note 4; *supra* in Part 2.',
    );
    check(`${graham}. Officer Graham at 166 Main Street; Graham stood at 10:30; Ms. Graham at 166.`, {});
  });

  it('puts parallel, repeated and short citations of one authority together', () => {
    const citations = resolve(
      '*A v. B*, 105 Idaho 663, 672 P.2d 231 (1983). *C v. D*, 1 U.S. 1. *A*, 672 P.2d at 235. *Id.* *A v. B*, 105 Idaho 663.',
    );
    assert.deepEqual(
      citations.authorities.map(({ main, citations: all }) => [main, ...all]),
      [
        [0, 0, 1, 3, 4, 5],
        [2, 2],
      ],
    );
    assert.equal(citations.target(citations.all[4] as never)?.index, 1);
  });

  it('finds the innermost citation at an offset', () => {
    const text = `${graham} (quoting ${connor}).`;
    const citations = resolve(text);
    assert.equal(citations.at(text.indexOf('473'))?.index, 0);
    assert.equal(citations.at(text.indexOf('490'))?.index, 1);
    assert.equal(citations.at(text.length), undefined);
  });

  it('reports spans that begin at the name and end with the parenthetical', () => {
    const text = `See ${graham} (per curiam); next.`;
    const [found] = cite(text);
    assert.equal(text.slice(found?.start, found?.end), 'Kentucky v. Graham*, 473 U.S. 159, 165 (1985) (per curiam)');
    assert.equal(found?.core, '473 U.S. 159');
  });
});
