import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis.js';
import { rules } from '../../../src/rules/all.js';
import { check } from '../../../src/rules/run.js';

const caption = 'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nJUNE HOLLOWAY,\nPlaintiff,\n\nv.\n\nCARL WEISS, ';
const body = `${caption}\nDefendant.\n\n# COMPLAINT\n\n1. Plaintiff sues under 42 U.S.C. § 1983. `;
const units = [
  ' ',
  ',',
  'A',
  'a ',
  '(',
  ')',
  'and ',
  '—',
  '-',
  '_',
  '"a',
  '“a',
  'A, ',
  'A; ',
  '# ',
  'Doe 1 and ',
  'c/o ',
  'a/k/a ',
  'Officer ',
  'the individual ',
  'in his ',
  'individual and ',
  'is sued ',
  'seeks ',
  'claims against ',
  'no claim ',
  'jurisdiction ',
  'all counts ',
  '§ ',
  '. ',
  'the Cells ',
  'They are the Xs ',
  'He said “one two” to her ',
  'Defendants 2 and 3 are sued in their individual capacities. Weiss left. ',
  '☐ ',
  '\n',
  ' \n',
  'and\n',
  'the officers ',
  'except ',
  'against Defendants ',
  'reported ',
  'events occurred ',
  'not individual ',
  'jury yes ',
  'yes []',
  'É.',
  '[x] individual ',
  'Weiss is a deputy. The deputies are sued in their individual capacities. ',
  'Capacity: both\n',
  'Plaintiff/',
  'ROE  Serve:  ',
  'policy x',
  'x',
  '(DOC) ',
  '12 — ',
  'Roe in his individual capacity, and Poe in hers, ',
  'nothing in this prayer asks ',
  'damages from ',
  'indi-\n',
  'A B C D F ',
  'in his capacity;\n',
  '1. ',
];
const complaintRules = rules.filter(({ id }) => !id.startsWith('citation/'));

function time(text: string): number {
  const start = process.cpuUsage();
  const analysis = analyze(text);
  if (analysis.complaint) check(analysis, {}, complaintRules, { rules: {} });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A pattern that looks back or ahead from every place would take a hundred times as long for ten times the text. */
describe('hostile text', () => {
  for (const unit of units)
    it(`takes linear time: ${JSON.stringify(unit)}`, function () {
      this.timeout(60_000);
      const long = unit.repeat(Math.ceil(40_000 / unit.length));
      const inFence = `UNITED STATES DISTRICT COURT\n\n\`\`\`\nJUNE HOLLOWAY,\n  Plaintiff,\nv.\nCARL WEISS, ${long},\n  Defendant.\n\`\`\`\n\n# COMPLAINT\n\n1. Section 1983.\n`;
      const inCaption = `${caption}${long},\nDefendant.\n\n# COMPLAINT\n\n1. Section 1983.\n`;
      for (const text of [`${body}${long}\n`, inCaption, inFence]) {
        const took = time(text);
        assert.ok(took < 3000, `${took.toFixed(0)} ms`);
      }
    });
});
