import { check } from './check.js';
import blocks from './fixtures/blocks.txt';
import html from './fixtures/html.txt';
import inlines from './fixtures/inlines.txt';
import latex from './fixtures/latex.txt';
import lineEnds from './fixtures/line-ends.txt';
import notes from './fixtures/notes.txt';
import pandoc from './fixtures/pandoc.txt';

const files = { blocks, html, inlines, latex, 'line ends': lineEnds, notes, pandoc };

for (const [name, file] of Object.entries(files)) {
  describe(`markdown: ${name}`, () => {
    for (const fixture of file.split(/^# (?=[^\n]*\n)/m).slice(1)) {
      const title = fixture.slice(0, fixture.indexOf('\n'));
      it(title, () => check(fixture.slice(title.length)));
    }
  });
}
