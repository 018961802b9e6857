import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Rule {
  readonly match: string;
  readonly name?: string;
}
const grammar: { readonly injectionSelector: string; readonly repository: Readonly<Record<string, Rule>> } = JSON.parse(
  readFileSync('syntaxes/well-pleaded.injection.tmLanguage.json', 'utf8'),
);

/** What a rule matches in a line. VS Code reads the pattern with another engine; the patterns keep to what both have. */
function matches(name: string, line: string): string[] {
  const rule = grammar.repository[name];
  assert.ok(rule, name);
  return [...line.matchAll(new RegExp(rule.match, 'g'))].map(([text]) => text);
}

describe('grammar', () => {
  it('colours the names of cases before a reporter only', () => {
    const name = (line: string) => matches('case-name', line);
    assert.deepEqual(name('See *Graham v. Connor*, 490 U.S. 386 (1989).'), ['Graham v. Connor']);
    assert.deepEqual(name('_Bell Atl. Corp. v. Twombly_, 550 U.S. 544'), ['Bell Atl. Corp. v. Twombly']);
    assert.deepEqual(name('*Monell v. Dep’t of Soc. Servs.*, 436 U.S. 658'), ['Monell v. Dep’t of Soc. Servs.']);
    assert.deepEqual(name('*Ex parte Young*, 209 U.S. 123'), ['Ex parte Young']);
    assert.deepEqual(name('Hartley v. City of Marrow Creek is this case.'), []);
  });

  it('colours reporters, pins and short forms', () => {
    assert.deepEqual(matches('reporter', '473 U.S. 159, 165-67 & n.14 (1985)'), ['473 U.S. 159, 165-67 & n.14']);
    assert.deepEqual(matches('reporter', '127 F.4th 1133 (8th Cir. 2025)'), ['127 F.4th 1133']);
    assert.deepEqual(matches('reporter', '12 officers and 3 deputies'), []);
    assert.deepEqual(matches('short-form', '*Graham*, 490 U.S. at 396; be at 12'), ['490 U.S. at 396']);
  });

  it('colours Id. and its pin, and leaves the emphasis around it whole', () => {
    assert.deepEqual(matches('id', '*Id.* at 12; Id. at 3; the id. of a card'), ['Id.', 'Id.']);
    assert.deepEqual(matches('id-pin', '*Id.* at 12; Id. at 3; be at 7'), ['at 12', 'at 3']);
    for (const [name, rule] of Object.entries(grammar.repository))
      assert.doesNotMatch(rule.match.replace(/\(\?<?[=!][^)]*\)|\[[^\]]*\]|\\\*/g, ''), /\*$/, name);
  });

  it('colours statutes, sections, rules and the Constitution', () => {
    assert.deepEqual(matches('statute', 'under 42 U.S.C. § 1983 and 28 C.F.R. § 35.130(b)(7)'), [
      '42 U.S.C. § 1983',
      '28 C.F.R. § 35.130(b)(7)',
    ]);
    assert.deepEqual(matches('section', 'a § 1983 claim'), ['§ 1983']);
    assert.deepEqual(matches('rule', 'Fed. R. Civ. P. 12(b)(6), Fed. R. Evid. 404(b)'), [
      'Fed. R. Civ. P. 12(b)(6)',
      'Fed. R. Evid. 404(b)',
    ]);
    assert.deepEqual(matches('constitution', 'U.S. Const. amend. XIV, § 1'), ['U.S. Const. amend. XIV, § 1']);
  });

  it('colours statements of capacity', () => {
    const words = (line: string) => matches('capacity', line);
    assert.deepEqual(words('sued in his individual capacity.'), ['in his individual capacity']);
    assert.deepEqual(words('IN HER OFFICIAL CAPACITY AS SHERIFF').length, 1);
    assert.deepEqual(words('in their individual and official capacities'), [
      'in their individual and official capacities',
    ]);
    assert.deepEqual(words('an official-capacity suit'), ['official-capacity']);
    assert.deepEqual(words('the jail was over capacity'), []);
  });

  it('leaves code, comments, front matter and addresses alone', () => {
    for (const scope of ['markup.fenced_code', 'markup.inline.raw', 'comment', 'frontmatter', 'markup.underline.link'])
      assert.match(grammar.injectionSelector, new RegExp(`-\\S*${scope.replaceAll('.', '\\.')}`));
  });

  it('takes no time on hostile lines', () => {
    const lines = [
      'Aa '.repeat(4000),
      '1 U.S. '.repeat(2000),
      '§'.repeat(8000),
      'in his '.repeat(2000),
      'A v. '.repeat(3000),
    ];
    const start = performance.now();
    for (const name of Object.keys(grammar.repository)) for (const line of lines) matches(name, line);
    assert.ok(performance.now() - start < 2000, `${performance.now() - start} ms`);
  });
});
