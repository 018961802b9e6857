import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis.js';
import { rule as form } from '../../../src/rules/citation/form.js';
import { rule as linkMismatch } from '../../../src/rules/citation/link-mismatch.js';
import { rule as nameMismatch } from '../../../src/rules/citation/name-mismatch.js';
import { rule as noAntecedent } from '../../../src/rules/citation/no-antecedent.js';
import { rule as notFound } from '../../../src/rules/citation/not-found.js';
import { rule as year } from '../../../src/rules/citation/year.js';
import type { Rule } from '../../../src/rules/rule.js';
import { index } from './reading.js';

interface Outcome {
  /** The words that the finding is on. */
  readonly words: string;
  readonly message: string;
  /** The text after each fix. */
  readonly fixed: readonly string[];
}

function run(rule: Rule, text: string): Outcome[] {
  return [...rule.check(analyze(text), { scotus: index })].map(({ span, message, fixes = [] }) => ({
    words: text.slice(span.start, span.end),
    message,
    fixed: fixes.map(({ edits }) =>
      [...edits]
        .sort((a, b) => b.start - a.start)
        .reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text),
    ),
  }));
}

const site = 'https://www.courtlistener.com';

describe('citation/not-found: a slip of the fingers', () => {
  for (const place of ['491 U.S. 85', '419 U.S. 58'])
    it(`${place} is mended by the digits`, () => {
      const text = `*Will v. Mich. Dep’t of State Police*, ${place} (1989).`;
      const found = [notFound, nameMismatch].flatMap((rule) => run(rule, text));
      assert.equal(found.length, 1);
      assert.deepEqual(found[0]?.fixed[0], text.replace(place, '491 U.S. 58'));
      assert.ok(!/et al/.test(found[0]?.message ?? ''));
    });

  it('offers no case of another name or another year', () => {
    for (const text of ['*Willard v. Nobody*, 491 U.S. 85 (1989).', '*Graham v. Connor*, 490 U.S. 999 (1901).'])
      assert.deepEqual(
        run(notFound, text).flatMap(({ fixed }) => fixed),
        [],
        text,
      );
  });
});

describe('citation/link-mismatch: links that real notes have', () => {
  const traps: [string, string, string][] = [
    ['[Kentucky v. Graham, 473 U.S. 159 (1985)]', '/opinion/111546/kentucky-v-graham/', 'Maine v. Moulton'],
    ['[*Hafer v. Melo*, 502 U.S. 21 (1991)]', '/opinion/112704/hafer-v-melo/', 'Williams v. United States'],
  ];
  for (const [text, path, opened] of traps)
    it(`${text}(${path}) opens ${opened}`, () => {
      const [found, ...others] = run(linkMismatch, `${text}(${site}${path})`);
      assert.deepEqual(others, []);
      assert.equal(found?.words, `${site}${path}`);
      assert.ok(found?.message.includes(opened), found?.message);
      const [volume, page] = /(\d+) U\.S\. (\d+)/.exec(text)?.slice(1) ?? [];
      assert.equal(found?.fixed[0], `${text}(${site}/c/us/${volume}/${page}/)`);
    });

  it('has the same traps in front matter, and the fix leaves the rest alone', () => {
    const text = `---\ntitle: Hafer v. Melo\ncitation: "502 U.S. 21 (1991)"\ncourtlistener: ${site}/opinion/112704/hafer-v-melo/\n---\n\nHolding.`;
    const [found] = run(linkMismatch, text);
    assert.ok(found?.message.includes('Williams v. United States'));
    assert.equal(found?.fixed[0], text.replace('/opinion/112704/hafer-v-melo/', '/c/us/502/21/'));
  });

  it('is on the address of a link whose name is inside and whose page is outside', () => {
    const [found] = run(linkMismatch, `[*Hafer v. Melo*](${site}/opinion/112704/), 502 U.S. 21 (1991).`);
    assert.equal(found?.words, `${site}/opinion/112704/`);
    assert.equal(run(linkMismatch, `[*Hafer v. Melo*](${site}/opinion/112704/) says so.`).length, 1);
  });

  it('takes the number of a short form for its case', () => {
    assert.equal(
      run(
        linkMismatch,
        `*Kentucky v. Graham*, 473 U.S. 159 (1985). [*Graham*, 473 U.S. at 165](${site}/opinion/111546/).`,
      ).length,
      1,
    );
  });

  it('says less where the tables do not have the number', () => {
    const [found] = run(
      linkMismatch,
      `[*Monell v. Dep’t of Soc. Servs.*, 436 U.S. 658 (1978)](${site}/opinion/999999999/)`,
    );
    assert.ok(found?.message.includes('109881'));
    assert.deepEqual(run(linkMismatch, `[*Moore v. City of Harriman*, 272 F.3d 769](${site}/opinion/999999999/)`), []);
  });

  it('leaves right links, and links on several cases, alone', () => {
    for (const text of [
      `[*Monell*, 436 U.S. 658](${site}/opinion/109881/anything-at-all/)`,
      `[Kentucky v. Graham, 473 U.S. 159 (1985)](${site}/c/us/473/159/)`,
      `[A v. B, 473 U.S. 159; C v. D, 436 U.S. 658](${site}/opinion/111546/)`,
      `[473 U.S. 159](https://example.com/opinion/111546/)`,
      `[docket](${site}/docket/111546/)`,
    ])
      assert.deepEqual(run(linkMismatch, text), []);
  });
});

describe('citation/*: fixes', () => {
  it('offers the page for the name and the name for the page', () => {
    const text = '*Tennessee v.\nGarner*, 473 U.S. 159 (1985)';
    const [found] = run(nameMismatch, text);
    assert.equal(found?.words, '473 U.S. 159');
    assert.deepEqual(found?.fixed, [
      '*Tennessee v.\nGarner*, 471 U.S. 1 (1985)',
      '*Kentucky v. Graham*, 473 U.S. 159 (1985)',
    ]);
  });

  it('offers no case of another century where one of the year bears the name', () => {
    assert.deepEqual(run(nameMismatch, '*Daniels v. Williams*, 474 U.S. 344 (1986)')[0]?.fixed, [
      '*Daniels v. Williams*, 474 U.S. 327 (1986)',
      '*Davidson v. Cannon*, 474 U.S. 344 (1986)',
    ]);
  });

  it('offers the first page of the named case', () => {
    assert.deepEqual(run(notFound, '*Graham v. Connor*, 490 U.S. 368, 396 (1989)')[0]?.fixed, [
      '*Graham v. Connor*, 490 U.S. 386, 396 (1989)',
    ]);
  });

  it('offers the year, behind parallel citations too', () => {
    assert.deepEqual(run(year, '*Hafer v. Melo*, 502 U.S. 21 (1992)')[0]?.fixed, [
      '*Hafer v. Melo*, 502 U.S. 21 (1991)',
    ]);
    assert.deepEqual(run(year, '*Kentucky v. Graham*, 473 U.S. 159, 105 S. Ct. 3099 (1984)')[0]?.fixed, [
      '*Kentucky v. Graham*, 473 U.S. 159, 105 S. Ct. 3099 (1985)',
    ]);
  });

  it('lets an uncertain year be one off', () => {
    const uncertain = [...index.volume(1).values()]
      .flat()
      .find(({ yearUncertain, name }) => yearUncertain && / v\. [A-Z][a-z]+$/.test(name));
    assert.ok(uncertain);
    const at = (by: number): number =>
      run(year, `${uncertain.name}, ${uncertain.volume} U.S. ${uncertain.page} (${uncertain.year + by})`).length;
    assert.deepEqual([at(0), at(1), at(2)], [0, 0, 1]);
  });

  it('says one thing of one citation', () => {
    const text = '*Monell v. Dep’t of Soc. Servs.*, 436 U.S. 547 (1999)';
    assert.equal(run(nameMismatch, text).length, 1);
    assert.equal(run(year, text).length + run(notFound, text).length, 0);
  });

  it('offers the full citation of a short form that has none', () => {
    assert.deepEqual(run(noAntecedent, '*Graham*, 473 U.S. at 165.')[0]?.fixed, [
      '*Kentucky v. Graham*, 473 U.S. 159, 165 (1985).',
    ]);
  });

  const slips: [string, string][] = [
    ['*A v. B*, 272 F. 3d 769 (6th Cir. 2001)', '*A v. B*, 272 F.3d 769 (6th Cir. 2001)'],
    ['*A v. B*, 272 F.Supp.2d 769 (D. Minn. 2001)', '*A v. B*, 272 F. Supp. 2d 769 (D. Minn. 2001)'],
    ['42 USC § 1983', '42 U.S.C. § 1983'],
    ['*A v B*, 272 F.3d 769 (6th Cir. 2001)', '*A v. B*, 272 F.3d 769 (6th Cir. 2001)'],
    ['42 U.S.C. §1983', '42 U.S.C. § 1983'],
    ['a §1983 claim', 'a § 1983 claim'],
    ['*A v. B*, 1 F.3d 2. *Id* at 5', '*A v. B*, 1 F.3d 2. *Id.* at 5'],
  ];
  for (const [slip, right] of slips)
    it(`mends “${slip}”`, () => {
      const found = run(form, slip);
      assert.equal(found.length, 1);
      assert.deepEqual(found[0]?.fixed, [right]);
      assert.deepEqual(run(form, right), []);
    });
});
