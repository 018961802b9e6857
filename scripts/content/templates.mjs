import { analyze } from '../../src/analysis.ts';
import { rules } from '../../src/rules/all.ts';
import { check } from '../../src/rules/run.ts';
import { defaults } from '../../src/rules/settings.ts';
import { fill, readTemplate } from '../../src/templates/template.ts';
import { checkFields } from './files.mjs';

const required = ['name', 'prefix', 'description', 'category'];
const optional = ['example'];

/** What a whole complaint must have, and a piece of one has not. */
const ofWholeComplaints = new Set(
  ['jurisdiction', 'venue', 'jury-demand', 'relief', 'signature', 'color-of-law'].map((name) => `pleading/${name}`),
);
const wholeComplaints = 'complaints';

/**
 * @param {readonly import('./files.mjs').ContentFile[]} files @param {import('../../src/library.ts').Library} library
 * @param {import('./files.mjs').Report} report
 */
export function checkTemplates(files, library, report) {
  /** @type {Map<string, string>} */
  const prefixes = new Map();
  for (const file of files) {
    checkFields(file, required, optional, report);
    const { template, problems } = readTemplate(file.slug, file.text);
    for (const { message, span } of problems) report.add(file, message, span);
    if (!template) continue;
    const other = prefixes.get(template.prefix);
    if (other !== undefined) report.add(file, `the prefix is that of ${other} too`, 'prefix:');
    prefixes.set(template.prefix, file.slug);
    if (!/^[a-z][a-z0-9-]+$/.test(template.prefix))
      report.add(file, 'a prefix is made of small letters, digits and hyphens', 'prefix:');
    const filled = fill(template, template.example);
    const applicable = rules.filter(({ id }) => template.category === wholeComplaints || !ofWholeComplaints.has(id));
    for (const { rule, message } of check(analyze(filled), library, applicable, defaults))
      report.add(file, `its own example has a finding: ${rule}: ${message}`, { start: file.matter.offset });
  }
}
