import assert from 'node:assert/strict';
import { drawTable } from '../../src/cli/table.js';
import { padded, palette, printable, wantsColour, width, wrapped } from '../../src/cli/terminal.js';

describe('a terminal', () => {
  it('has colour where somebody looks at it and has not declined it', () => {
    assert.equal(wantsColour({ isTTY: true }, {}), true);
    assert.equal(wantsColour({ isTTY: true }, { NO_COLOR: '1' }), false);
    assert.equal(wantsColour({ isTTY: true }, { NO_COLOR: '' }), true);
    assert.equal(wantsColour({ isTTY: true }, { TERM: 'dumb' }), false);
    assert.equal(wantsColour({}, {}), false);
    assert.equal(palette(true).red('x'), '\u001b[31mx\u001b[39m');
    assert.equal(palette(false).red('x'), 'x');
  });

  it('shows one line, without characters that steer it', () => {
    assert.equal(printable(' a\n\tb\u001b[31m\u0007 '), 'a b\ufffd[31m\ufffd');
    assert.equal(printable('a\u202eb'), 'a\ufffdb');
    assert.equal(printable('é “§ 1983”'), 'é “§ 1983”');
  });

  it('knows how wide text is', () => {
    assert.equal(width('José'), 4);
    assert.equal(width('Jose\u0301'), 4);
    assert.equal(width('漢字'), 4);
    assert.equal(padded('漢', 4), '漢  ');
  });

  it('wraps at spaces, and cuts what is longer than a line', () => {
    assert.deepEqual(wrapped('one two three', 7), ['one two', 'three']);
    assert.deepEqual(wrapped('abcdefgh ij', 3), ['abc', 'def', 'gh', 'ij']);
    assert.deepEqual(wrapped('漢字漢字', 5), ['漢字', '漢字']);
    assert.deepEqual(wrapped('', 3), ['']);
    assert.equal(wrapped('x'.repeat(200_000), 10).length, 20_000);
  });

  it('draws a table whose lines are as wide as each other', () => {
    const columns = [
      { heading: 'A', most: 5 },
      { heading: 'Long', most: 10 },
    ];
    const table = drawTable(
      columns,
      [[{ text: 'one two' }, { text: 'x', style: palette(true).red }], [{ text: '漢字' }]],
      (text) => text,
    );
    assert.equal(
      table.replaceAll('\u001b[31m', '').replaceAll('\u001b[39m', ''),
      '┌──────┬──────┐\n│ A    │ Long │\n├──────┼──────┤\n│ one  │ x    │\n│ two  │      │\n│ 漢字 │      │\n└──────┴──────┘\n',
    );
    assert.ok(table.includes('\u001b[31mx\u001b[39m'));
  });
});
