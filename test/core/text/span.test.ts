import assert from 'node:assert/strict';
import { lowerBound, overlaps, shifted, touches } from '../../../src/text/span.js';
import fc from '../fast-check.js';

describe('text: spans', () => {
  it('are half-open: neighbours share nothing', () => {
    assert.equal(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 }), false);
    assert.equal(overlaps({ start: 0, end: 3 }, { start: 2, end: 3 }), true);
    assert.equal(overlaps({ start: 1, end: 1 }, { start: 0, end: 1 }), false);
  });

  it('are touched by a caret in them and at either end', () => {
    const touched = [1, 2, 3, 4, 5].filter((offset) => touches({ start: 2, end: 4 }, offset));
    assert.deepEqual(touched, [2, 3, 4]);
  });

  it('move', () => assert.deepEqual(shifted({ start: 2, end: 4 }, -2), { start: 0, end: 2 }));

  it('are found by where they begin, as by looking at each', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.integer({ min: -1, max: 22 }), (numbers, value) => {
        const items = numbers.sort((a, b) => a - b);
        const first = items.findIndex((item) => item >= value);
        assert.equal(
          lowerBound(items, value, (item) => item),
          first < 0 ? items.length : first,
        );
      }),
    );
  });
});
