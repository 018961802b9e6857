import { textField } from '../../src/matter.ts';
import { rules } from '../../src/rules/all.ts';
import { checkFields } from './files.mjs';

const required = ['id', 'title', 'severity'];
const headings = ['what it finds', 'why it matters', 'how to fix it', 'when to switch it off', 'examples'];
const fewestExamples = 3;

/**
 * One page a rule, and one rule a page.
 * @param {readonly import('./files.mjs').ContentFile[]} files @param {import('./files.mjs').Report} report
 */
export function checkRulePages(files, report) {
  const pages = new Map(files.map((file) => [file.slug, file]));
  for (const { id } of rules)
    if (!pages.has(id))
      report.add(
        { path: `content/rules/${id}.md`, slug: id, text: '', matter: { data: {}, content: '', offset: 0 } },
        'the rule has no page',
      );
  for (const file of files) {
    checkFields(file, required, [], report);
    const rule = rules.find(({ id }) => id === file.slug);
    if (!rule) report.add(file, 'there is no such rule');
    if (textField(file.matter.data, 'id') !== file.slug) report.add(file, '“id” must be the path of the page', 'id:');
    if (rule && textField(file.matter.data, 'severity') !== rule.severity)
      report.add(file, `the severity of the rule is ${rule.severity}`, 'severity:');
    const found = [...withoutCode(file.matter.content).matchAll(/^## (.+)$/gm)].map(([, heading]) =>
      (heading ?? '').trim().toLowerCase(),
    );
    if (found.join() !== headings.join()) report.add(file, `the sections must be: ${headings.join(', ')}`);
    const [, fires = '', quiet = ''] = file.matter.content.split(/^### (?:Fires|Stays quiet)$/im);
    for (const [name, part] of [
      ['Fires', fires],
      ['Stays quiet', quiet],
    ])
      if ((part?.match(/^```markdown$/gm) ?? []).length < fewestExamples)
        report.add(file, `${name} needs ${fewestExamples} examples`, `### ${name}`);
  }
}

/** Markdown without its fenced blocks, whose headings are those of the examples. @param {string} markdown */
function withoutCode(markdown) {
  return markdown.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1[ \t]*$/gm, '');
}
