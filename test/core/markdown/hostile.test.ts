import assert from 'node:assert/strict';
import { readDocument } from '../../../src/markdown/document.js';
import { sentencesOf } from '../../../src/text/sentence.js';

const many = 10_000;

/** Texts that quadratic readers choke on. Each is one block unless it has blank lines. */
const hostile: Record<string, string> = {
  'opening brackets': '['.repeat(many),
  'closing brackets': ']'.repeat(many),
  'nested brackets': '['.repeat(many) + ']'.repeat(many),
  'bracket pairs': '[]'.repeat(many),
  images: '!['.repeat(many),
  links: '[a](b)'.repeat(many),
  'links cut short': '[a]('.repeat(many),
  'links to nowhere': '[a][b]'.repeat(many),
  'nested link destinations': `[a](${'('.repeat(many)}`,
  'escaped link destinations': '[a](\\))'.repeat(many),
  definitions: '[a]: b\n'.repeat(many),
  'definition labels': '[a\n'.repeat(many),
  'quotation marks of lines': `${'>'.repeat(many)}a`,
  'quotation marks with spaces': `${'> '.repeat(many)}a`,
  'quotation marks, deeper and deeper': Array.from({ length: 300 }, (_, i) => `${'> '.repeat(i)}a`).join('\n'),
  quotes: '"'.repeat(many),
  'sentences in quotes': '." \' '.repeat(many),
  'full stops': '. '.repeat(many),
  'numbers and full stops': '1. '.repeat(many),
  stars: '*'.repeat(many),
  'star and letter': '*a'.repeat(many),
  'star, letter, space': '*a '.repeat(many),
  'letter, star, space': 'a* '.repeat(many),
  'openers, then closers': `${'*a '.repeat(many)}${'b* '.repeat(many)}`,
  'openers, then other closers': `${'_a **b '.repeat(many / 2)}${'c* d__ '.repeat(many / 2)}`,
  'stars in three sizes': '*a **b ***c '.repeat(many / 3),
  'less than four hundred stars': '*a'.repeat(300),
  underscores: '_'.repeat(many),
  'underscore and letter': '_a'.repeat(many),
  'underscore, letter, space': '_a '.repeat(many),
  backticks: '`'.repeat(many),
  'backticks, more and more': Array.from({ length: 200 }, (_, i) => '`'.repeat(i)).join(' '),
  'backtick and letter': 'a ` '.repeat(many),
  tildes: '~'.repeat(many),
  'struck words': '~~a~~ '.repeat(many),
  'tildes opened': '~~a '.repeat(many),
  'tildes opened, then closed': '~~a '.repeat(many / 2) + 'b~~ '.repeat(many / 2),
  'tags cut short': '<a "'.repeat(many),
  'tag with quotes': `<a ${'"'.repeat(many)}`,
  'tag with attributes': `<a ${'b=c '.repeat(many)}`,
  'tag names': '<a'.repeat(many),
  tags: '<b>x</b>'.repeat(many),
  'tags closed only': `<div>${'>'.repeat(many)}`,
  'struck elements': '<del>'.repeat(many),
  'tables of HTML': `<table>\n${'<tr><td>\n'.repeat(many)}`,
  scripts: '<script>\n\n'.repeat(many),
  'inline scripts': 'a <script>'.repeat(many),
  'comments opened': '<!--'.repeat(many),
  'comments opened inside a line': 'a <!--'.repeat(many),
  'comments opened in blocks': 'a <!--\n\n'.repeat(many),
  comments: '<!-- a -->'.repeat(many),
  'comment of hyphens': `<!--${'-'.repeat(many)}`,
  declarations: '<!A '.repeat(many),
  'processing instructions': '<?'.repeat(many),
  CDATA: '<![CDATA['.repeat(many),
  references: '&a;'.repeat(many),
  'references decoded': '&amp;'.repeat(many),
  ampersands: '&'.repeat(many),
  'reference without end': `&${'a'.repeat(many)}`,
  'numeric reference without end': `&#${'1'.repeat(many)}`,
  backslashes: '\\'.repeat(many),
  escapes: '\\*'.repeat(many),
  'no-break spaces': '\\ '.repeat(many),
  notes: '[^a]'.repeat(many),
  'note definitions': '[^a]: b\n\n'.repeat(many),
  'inline notes': '^[a] '.repeat(many),
  'inline notes opened': '^['.repeat(many),
  'inline notes nested': `${'^[ a '.repeat(90)}${']'.repeat(90)} `.repeat(50),
  spans: '[a]{.b} '.repeat(many),
  'spans cut short': '[a]{.b '.repeat(many),
  'LaTeX braces': '\\a{'.repeat(many),
  'LaTeX braces, closed': `${'\\textbf{'.repeat(many)}${'}'.repeat(many)}`,
  'LaTeX brackets': '\\textbf['.repeat(many),
  'LaTeX commands': '\\newpage '.repeat(many),
  'LaTeX commands among emphasis': '*a* \\b '.repeat(many),
  'raw LaTeX': `~~~{=latex}\n${'\\begin{tabular}['.repeat(many)}\n~~~`,
  'raw LaTeX lines': `~~~{=latex}\n${'a \\\\[ % b\n'.repeat(many)}~~~`,
  pipes: '|'.repeat(many),
  'pipes on lines': '|\n'.repeat(many),
  'line block': '| a\n'.repeat(many),
  'table without end': `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(many)}`,
  'table of many columns': `${'|a'.repeat(many)}|\n${'|-'.repeat(many)}|`,
  'delimiter rows': '|-|-|\n'.repeat(many),
  'delimiter row and no head': `|a|\n${'|-'.repeat(many)}|`,
  'nested list': Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
  'nested list on one line': '- '.repeat(many),
  'nested numbers on one line': '1. '.repeat(many),
  'nested list with blank lines': Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- a\n`).join('\n'),
  list: '- a\n'.repeat(many),
  'loose list': '- a\n\n'.repeat(many),
  'list held together': `- a\n${'\n  b\n'.repeat(many)}`,
  'numbered lines': Array.from({ length: many }, (_, i) => `${i + 1}. a`).join('\n'),
  'heading marks': '#'.repeat(many),
  headings: '# a\n'.repeat(many),
  'heading closed': `# ${'# '.repeat(many)}`,
  underlines: 'a\n===\n'.repeat(many),
  'thematic breaks': '---\n'.repeat(many),
  'front matter without end': `---\n${'a: b\n'.repeat(many)}`,
  fences: '```\n'.repeat(many),
  'fence without end': `\`\`\`\n${'a\n\n'.repeat(many)}`,
  'fence in blocks': 'a\n~~~\n\n'.repeat(many),
  divs: '::: a\n'.repeat(many),
  'blank lines': '\n'.repeat(many),
  'blank lines in a list': `- a${'\n'.repeat(many)}  b`,
  spaces: ' '.repeat(many),
  tabs: '\t'.repeat(many),
  'spaces before line ends': `a${' '.repeat(many)}\n`.repeat(10),
  'hard breaks': 'a  \n'.repeat(many),
  'backslash breaks': 'a\\\n'.repeat(many),
  'carriage returns': 'a\r'.repeat(many),
  'byte order marks': '\ufeff'.repeat(many),
  'lone surrogates': '\ud800 \udc00*'.repeat(many),
  'null characters': '\0'.repeat(many),
  autolinks: '<https://e.org/> '.repeat(many),
  'autolinks cut short': '<a:'.repeat(many),
  'addresses cut short': '<a@'.repeat(many),
  'one long word': 'a'.repeat(many * 10),
  'one long line of words': 'a '.repeat(many * 10),
  'one very long line of markup': '*a* [b](c) '.repeat(many * 10),
};

/**
 * Milliseconds of the processor, which other work on the machine does not lengthen. Far above what any takes here, far
 * below what a quadratic reading would.
 */
const generous = 3_000;

describe('markdown: hostile texts', function () {
  this.timeout(60_000);

  for (const [name, text] of Object.entries(hostile)) {
    it(name, () => {
      const start = process.cpuUsage();
      const document = readDocument(text);
      const middle = text.length >> 1;
      const after = readDocument(`${text.slice(0, middle)}x${text.slice(middle)}`, document);
      for (const { block } of after.blocks) sentencesOf(block.prose.text);
      const { user, system } = process.cpuUsage(start);
      const taken = (user + system) / 1000;
      assert.ok(taken < generous, `took ${taken.toFixed(0)} ms`);
      const covered = [...document.blocks].reduce((sum, { block }) => sum + block.source.replace(/\s/g, '').length, 0);
      assert.equal(covered, text.replace(/^\ufeff/, '').replace(/\s/g, '').length);
    });
  }
});
