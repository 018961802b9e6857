import assert from 'node:assert/strict';
import { lastCompleteVolume, ScotusIndex } from '../../../src/citations/scotus.js';
import { index } from './reading.js';

describe('citations: the Supreme Court index', () => {
  it('has decisions by volume and page', () => {
    const [monell] = index.at(436, 658);
    assert.equal(monell?.name, 'Monell v. New York Dept. of Social Services');
    assert.equal(monell?.year, 1978);
    assert.equal(monell?.courtListener, 109881);
    assert.ok(monell?.aliases.includes("Monell v. Dep't of Soc. Servs."));
    assert.deepEqual(index.at(436, 659), []);
    assert.deepEqual(index.at(9999, 1), []);
    assert.deepEqual(index.at('x', 'y'), []);
  });

  it('has every decision of its text, several on a page, and says which years are uncertain', () => {
    let all = 0;
    for (let volume = 1; volume <= 650; volume++)
      for (const decisions of index.volume(volume).values()) all += decisions.length;
    assert.equal(all, 31_804);
    assert.ok(index.at(1, 1).length > 1);
    assert.ok(index.at(1, 1).every(({ yearUncertain }) => yearUncertain));
  });

  it('says which pages it covers', () => {
    assert.ok(index.covers(473, 100));
    assert.ok(!index.covers(473, 801));
    // Farmer v. Brennan begins at 825: the orders of that volume stand farther behind.
    assert.ok(index.covers(511, 850));
    assert.ok(!index.covers(511, 1001));
    assert.ok(!index.covers(lastCompleteVolume + 1, 100));
    assert.ok(!index.covers(0, 1));
  });

  it('finds decisions by name, and by the letters of one that is being typed', () => {
    const first = (name: string): string =>
      index.byName(name).map(({ volume, page }) => `${volume} U.S. ${page}`)[0] ?? '';
    assert.equal(first("Monell v. Dep't of Soc. Servs."), '436 U.S. 658');
    assert.equal(first('Graham v. Connor'), '490 U.S. 386');
    assert.equal(first('Tennessee v. Garner'), '471 U.S. 1');
    assert.equal(first('Nobody v. Whoever Else'), '');
    assert.ok(index.beginning('mone').some(({ page, volume }) => volume === 436 && page === 658));
    assert.deepEqual(index.beginning('m'), []);
  });

  it('finds a decision by CourtListener’s number', () => {
    assert.equal(index.byCourtListener(111546)?.name, 'Maine v. Moulton');
    assert.equal(index.byCourtListener(1), undefined);
  });

  it('has every volume that it covers', () => {
    for (let volume = 1; volume < lastCompleteVolume; volume++)
      assert.ok([...index.volume(volume)].length, `${volume} U.S.`);
  });

  it('takes any text', () => {
    for (const text of ['', '\n', '=', '=1 1800', 'x', '=1 1800\n\n\t\t\n5', '=1\n1\tA v. B'])
      assert.doesNotThrow(() => ScotusIndex.from(text).at(1, 1));
  });
});
