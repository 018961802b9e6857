import assert from 'node:assert/strict';
import { type Analysis, analyze } from '../../../src/analysis.js';
import type { Library } from '../../../src/library.js';
import { rules } from '../../../src/rules/all.js';
import { check } from '../../../src/rules/run.js';
import { defaults } from '../../../src/rules/settings.js';
import { index } from '../citations/reading.js';
import fc from '../fast-check.js';

const numRuns = Math.ceil(Number(process.env.PROPERTY_RUNS ?? 1000) / 4);
const library: Library = { scotus: index };

/** A complaint with something for most rules, to be edited. */
const complaint = `---
title: Complaint
---

UNITED STATES DISTRICT COURT\\
NORTHERN DISTRICT OF OHIO

INES CALLOWAY,

Plaintiff,

v.

CITY OF MARLOW; MARLOW POLICE DEPARTMENT; SERGEANT OTTO BREEN, in his official capacity; and NURSE PIA LUND,

Defendants.

# Complaint

1. This is an action under 42 U.S.C. §1983. *Monroe v. Pape*, 365 U.S. 167 (1962).

## Parties

2. Defendant Breen was a sergeant of the City of Marlow and is sued in his individual capacity.

3. Defendant Lund is liable for what her staff did as their supervisor.

## Facts

4. On May 2, 2023, Breen struck Ms. Calloway. *Tennessee v. Garner*, 471 U.S. 2, 11 (1985); *Graham*, 490 U.S. at 396.[^1]

5. *Id* at 397. *See* [*Monroe v. Pape*, 365 U.S. 167](https://www.courtlistener.com/opinion/111170/x/).

## Count I: 42 U.S.C. § 1983

6. All paragraphs are incorporated.

WHEREFORE, Plaintiff asks for damages and punitive damages against the City.

[^1]: *Graham v. Connor*, 490 U.S. 386 (1989); *Moore*, *supra*.
`;

/** What is typed, pasted or taken over from elsewhere. */
const pieces = fc.constantFrom(
  ...['', 'x', ' ', '.', '\n', '\n\n', '\n> ', '\n- ', '\n\n## ', '*', '“', '[^1]', '~~', '<!-- ', ' -->'],
  ...['*Kentucky v. Graham*, 473 U.S. 159 (1985)', '*Graham*, 473 U.S. at 166', '*Id.* at 167', 'Graham at 166'],
  ...['*Graham v. Connor*, 473 U.S. 159 (1986)', '490 U.S. 387', '42 USC § 1983', '*Monell*, *supra*'],
  ...['*Egerdahl v. Hibbing Cmty. Coll.*, 72 F.3d 615 (8th Cir. 1995), on a silent complaint'],
  ...['<!-- well-pleaded-disable-line -->', '\n\n7. Breen is sued in his official capacity.\n\n', '\n\nCount II\n\n'],
);
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(60), pieces), { minLength: 1, maxLength: 8 });

/** Everything that is found, fixes with it. */
function found(analysis: Analysis): unknown {
  return JSON.parse(JSON.stringify(check(analysis, library, rules, defaults)));
}

describe('findings after edits', function () {
  this.timeout(600_000);

  it('are those of the text read anew', () => {
    fc.assert(
      fc.property(edits, fc.boolean(), (typed, each) => {
        let analysis = analyze(complaint);
        found(analysis);
        for (const [from, length, piece] of typed) {
          const { text } = analysis;
          const at = from % (text.length + 1);
          analysis = analyze(text.slice(0, at) + piece + text.slice(at + (length % 20 ? 0 : length)), analysis);
          // Not every state is looked at: what was kept may be older than the last.
          if (each) assert.deepEqual(found(analysis), found(analyze(analysis.text)));
        }
        assert.deepEqual(found(analysis), found(analyze(analysis.text)));
      }),
      { numRuns },
    );
  });

  it('look at most rules', () => {
    const seen = new Set(check(analyze(complaint), library, rules, defaults).map(({ rule }) => rule));
    assert.ok(seen.size >= 12, [...seen].join(', '));
    for (const family of ['capacity', 'citation', 'parties', 'pleading', 'remedies'])
      assert.ok(
        [...seen].some((rule) => rule.startsWith(`${family}/`)),
        family,
      );
  });
});
