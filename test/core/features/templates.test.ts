import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/analysis.js';
import { isProsePlace } from '../../../src/features/prose-place.js';
import { snippetAt, summary, templateOffers } from '../../../src/features/template-insertion.js';
import { readTemplate, type Template, templates } from '../../../src/templates/template.js';

function template(body: string): Template {
  const { template: read } = readTemplate(
    'x',
    `---\nname: N\nprefix: pre-fix\ndescription: D\ncategory: c\n---\n${body}\n`,
  );
  assert.ok(read);
  return read;
}

/** Inserts at the `|`, which is taken out. */
function inserted(body: string, marked: string): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const words = snippetAt(template(body), analyze(text), { start: offset, end: offset });
  return text.slice(0, offset) + words + text.slice(offset);
}

describe('template completion', () => {
  it('replaces the letters typed so far', () => {
    const text = 'Now pre-f';
    const [offer] = templateOffers(analyze(text), text.length, [template('Words.')]);
    assert.deepEqual(offer?.span, { start: 4, end: 9 });
  });

  it('is offered in prose only', () => {
    const places: readonly (readonly [string, boolean])[] = [
      ['|', true],
      ['Words |', true],
      ['Words\n\n|\n\nmore', true],
      ['- item |', true],
      ['        centred |', true],
      ['`co|de`', false],
      ['```\nco|de\n```', false],
      ['```\nunclosed |', false],
      ['<!-- no|te -->', false],
      ['x <!-- no|te --> y', false],
      ['---\ntitle: a|\n---\n', false],
      ['see [this](https://exa|mple.org)', false],
      ['see [th|is](https://example.org)', true],
    ];
    for (const [marked, expected] of places)
      assert.equal(isProsePlace(analyze(marked.replace('|', '')), marked.indexOf('|')), expected, marked);
  });
});

describe('template insertion', () => {
  it('puts one line where the caret is', () => {
    assert.equal(inserted('He is sued.', 'Doe is here. |'), 'Doe is here. He is sued.');
  });

  it('gives several lines room', () => {
    const body = '## Count\n\nWords.';
    assert.equal(inserted(body, 'A.|\n\nB.'), `A.\n\n${body}\n\nB.`);
    assert.equal(inserted(body, 'A.\n\n|\n\nB.'), `A.\n\n${body}\n\nB.`);
    assert.equal(inserted(body, 'A.\n|B.'), `A.\n\n${body}\n\nB.`);
    assert.equal(inserted(body, '|'), body);
  });

  it('numbers on from the last paragraph of a complaint, and only of one', () => {
    const complaint = readFileSync('samples/complaint.md', 'utf8').replace('<!-- Room', '|<!-- Room');
    const result = inserted('## Count IV\n\n1. First.\n2. Second $1.', complaint);
    assert.match(result, /32\. Chief Pruitt [^\n]+\n\n## Count IV\n\n33\. First\.\n34\. Second \$1\.\n\n<!-- Room/);
    assert.match(inserted('# H\n\n1. First.', '5. A list.\n\n|'), /\n1\. First\.$/);
  });

  it('numbers a count on from those above it', () => {
    const complaint = readFileSync('samples/complaint.md', 'utf8');
    const count = `## COUNT \${1:I}: TAKINGS\n\nWords.`;
    const at = (marked: string) => /## COUNT \$\{1:(\w+)\}: TAKINGS/.exec(inserted(count, marked))?.[1];
    assert.equal(at(complaint.replace('<!-- Room', '|<!-- Room')), 'IV');
    assert.equal(at(complaint.replace('## COUNT II:', '|\n\n## COUNT II:')), 'II');
    assert.equal(at(complaint.replace(/COUNT I{2}I/, 'COUNT 3').replace('<!-- Room', '|<!-- Room')), '4');
    assert.equal(at('|'), 'I');
  });

  it('has a summary of every template on one line', () => {
    for (const one of templates()) assert.match(summary(one), /^[^\n]{1,170}$/, one.slug);
  });
});
