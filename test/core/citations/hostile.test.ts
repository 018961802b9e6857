import assert from 'node:assert/strict';
import { readSegment } from '../../../src/citations/read-segment.js';
import { resolveCitations } from '../../../src/citations/resolve.js';
import { readDocument } from '../../../src/markdown/document.js';

/** What every pattern of the readers begins with, can be led on by, and can fail at the end of. */
const units =
  '1 U.S. 1 (|1 U.S. 1, |1 U.S. 1; |1 U.S. 1 [|§ 1, |42 U.S.C. § 1, |42 U.S.C. §§ 1, 2, |42 U.S.C. § 1(a)(b)(c)|v. |A v. B, |A v. B |See |see also |A. |Aa. |(|[|)|]|(a|supra, |Foo, supra |supra note 1, |Id. |Id. at 1, |Id.; id., |1, |1 |1-|1--|1:1-|¶ 1, | at 1|Foo at 1, |Foo holds, at 1 |___ |_|- |--- U.S. ---, |— U.S. —, |No. |, No. 1 |, No. 1 Civ. |Fed. R. Civ. P. 1(a)|Fed. R. |R. |Rule |Local Rule |L.R. |Cal. Code |Cal. |N.Y. |New York |Const. |U.S. Const. art. I, |U.S. Const. | |\n|,|;|a|A|é|Aa |A & |A, |and |of |the |Inc., |ECF No. 1, |Compl. ¶ 1 |Ex. A |Tr. 1:1 |(1982) |1 U.S. 1 (1982) (|(8th Cir. |1 F.3d at 1, |1 F. |1 N. Y. S. |12 Cal. App. |aff’d, |1 U.S. 1, aff’d, |1 U.S. 1, aff’d in part on other grounds |“|"|. |*|In re |Ex parte A, |Matter of |2006-Ohio-|2009 12345 (La.App. |Bankr. L. Rep. (CCH) |(CCH) ¶ 1,|T.C. Memo. |Pub. L. No. 1-|1 Stat. 1, |(Viking) |1 U.S. (1 Cranch) |n.1, |1 U.S. 1 n.1 & n.2 |1a1a|x, 1 U.S. at 1 (|§§ 1-1-1-|KRS 1.1.|section 1 of |p. 1, |J., |Jan. 1, |A. B., Title, 1 Yale L.J. 1 '.split(
    '|',
  );

/** Code units of hostile text, and the milliseconds that they may take: about twenty times what the slowest takes. */
const size = 200_000;
const most = 8000;

const unmarked = { exactly: () => false, at: () => undefined };
const marked = { exactly: () => true, at: (offset: number) => ({ start: Math.max(0, offset - 5), end: offset + 5 }) };

/** Milliseconds of this process, whatever else the machine does. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

describe('citations: hostile text takes linear time', function () {
  this.timeout(600_000);

  for (const unit of units)
    it(JSON.stringify(unit), () => {
      for (const emphasis of [unmarked, marked]) {
        const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
        const start = cpuTime();
        readSegment(text, emphasis);
        const taken = cpuTime() - start;
        assert.ok(taken < most, `${Math.round(taken)} ms`);
      }
    });

  const documents: Record<string, (n: number) => string> = {
    'one case cited without end': () =>
      'Foo v. Bar, 1 U.S. 1 (1900). Foo, 1 U.S. at 2; Foo, supra, at 3. Foo at 4.\n\n',
    'cases of one name in one volume': (n) =>
      `Foo v. Bar, 1 U.S. ${n} (1900). Foo, 1 U.S. at ${n + 1}; Foo, supra, at 3. Foo at 4.\n\n`,
    'short forms that stand for nothing': (n) =>
      `Foo v. Bar${n}, ${n % 900} U.S. ${n} (1900). Qux, 3 F.3d at ${n}. Fooo, supra.\n\n`,
    'footnotes without end': (n) => `A v. B, 1 U.S. 1.[^${n}] Id. at 5.\n\n[^${n}]: C v. D, 2 U.S. 2. Id.\n\n`,
    'parallel citations without end': () => '1 U.S. 1, 1 S. Ct. 1, 1 L. Ed. 1, ',
  };
  for (const [name, unit] of Object.entries(documents))
    it(name, () => {
      const document = readDocument(Array.from({ length: 4000 }, (_, n) => unit(n)).join(''));
      resolveCitations(document);
      const start = cpuTime();
      resolveCitations(document);
      const taken = cpuTime() - start;
      assert.ok(taken < most, `${Math.round(taken)} ms`);
    });
});
