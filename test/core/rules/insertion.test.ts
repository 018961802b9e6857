import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis.js';
import { rules } from '../../../src/rules/all.js';
import { check } from '../../../src/rules/run.js';
import { tryFixes } from './applied.js';

const caption =
  'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nJUNE HOLLOWAY,\nPlaintiff,\n\nv.\n\nCARL WEISS and CITY OF RANSOM,\nDefendants.\n\n';
const suit = 'This action is brought under 42 U.S.C. § 1983 and the Fourth Amendment.';
const weiss = 'Defendant Carl Weiss is a deputy. He lives in Ransom.';

/** The same complaint as documents number it; `n` writes a paragraph. */
const styles: Readonly<Record<string, (n: number) => string>> = {
  'list items': (n) => `${n}. `,
  escaped: (n) => `${n}\\. `,
  pilcrows: (n) => `¶ ${n} `,
  bold: (n) => `**${n}.** `,
  decimals: (n) => `1.${n} `,
  'example lists': () => '(@) ',
  none: () => '',
};

const written = (n: (value: number) => string, heading: (words: string) => string): string =>
  `${caption}${heading('COMPLAINT')}\n\n${heading('PARTIES')}\n\n${n(1)}${suit}\n\n${n(2)}${weiss}\n\n${heading('FACTS')}\n\n${n(3)}Weiss searched her home. The City has a policy of such searches.\n\n${n(4)}Plaintiff seeks damages.\n`;

const headings: Readonly<Record<string, (words: string) => string>> = {
  Markdown: (words) => `## ${words}`,
  bold: (words) => `**${words}**`,
  capitals: (words) => words,
};

function fixed(text: string, rule: string, title: RegExp): string {
  const fix = check(analyze(text), {}, rules, { rules: {} })
    .filter((finding) => finding.rule === rule)
    .flatMap(({ fixes }) => fixes)
    .find((one) => title.test(one.title));
  assert.ok(fix, `${rule} offers no ${title}`);
  return [...fix.edits]
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, text: by }) => done.slice(0, start) + by + done.slice(end), text);
}

describe('inserted text', () => {
  for (const [style, n] of Object.entries(styles))
    for (const [kind, heading] of Object.entries(headings))
      it(`mends and does no harm: ${style} under ${kind} headings`, () => assert.ok(tryFixes(written(n, heading)) > 5));

  for (const [style, n] of Object.entries(styles))
    it(`has the next number, and what follows is renumbered: ${style}`, () => {
      const text = fixed(
        written(n, (words) => `## ${words}`),
        'pleading/color-of-law',
        /color/,
      );
      assert.ok(text.includes(`\n\n${n(3)}At all times relevant to this complaint, each Defendant acted`), text);
      assert.ok(text.includes(`\n\n${n(4)}Weiss searched her home.`), text);
      assert.ok(text.includes(`\n\n${n(5)}Plaintiff seeks damages.`), text);
    });

  it('states a capacity at the end of the party paragraph, with the pronoun used there', () => {
    const text = written(
      (n) => `${n}. `,
      (words) => `## ${words}`,
    );
    assert.ok(
      fixed(text, 'capacity/unstated', /individual/).includes(
        `${weiss} Defendant Carl Weiss is sued in his individual capacity.\n`,
      ),
    );
  });

  it('states a capacity in the caption where no paragraph introduces the party', () => {
    const text = `${caption}# COMPLAINT\n\n1. ${suit}\n`;
    assert.ok(
      fixed(text, 'capacity/unstated', /individual/).includes(
        '\nCARL WEISS, in his or her individual capacity, and CITY OF RANSOM,\n',
      ),
    );
  });

  it('opens a section as the document opens its own', () => {
    const text = written(
      (n) => `${n}. `,
      (words) => `**${words}**`,
    );
    assert.ok(
      fixed(text, 'pleading/jurisdiction', /jurisdiction/).includes(
        '\n\n**JURISDICTION AND VENUE**\n\n1. This action arises',
      ),
    );
  });
});
