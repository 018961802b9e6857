import { analyze } from '../../src/analysis.ts';
import { rules } from '../../src/rules/all.ts';
import { check } from '../../src/rules/run.ts';
import { defaults } from '../../src/rules/settings.ts';
import { categories, fill, readTemplate } from '../../src/templates/template.ts';
import { checkFields } from './files.mjs';

const required = ['name', 'prefix', 'description', 'category'];
const optional = ['example'];
const longestDescription = 100;

/** What a whole complaint must have, and a piece of one has not. */
const ofWholeComplaints = new Set(
  ['jurisdiction', 'venue', 'jury-demand', 'relief', 'signature', 'color-of-law'].map((name) => `pleading/${name}`),
);

/** Whether a template is a whole complaint: they are named so. @param {string} slug */
const isWhole = (slug) => slug.startsWith('complaint-');

/**
 * Each template against its schema, and what it makes with its own example against every rule that looks at it alone. How the pieces
 * of a complaint stand in one is for test/core/templates.
 * @param {readonly import('./files.mjs').ContentFile[]} files @param {import('../../src/library.ts').Library} library
 * @param {import('./files.mjs').Report} report
 */
export function checkTemplates(files, library, report) {
  const slugs = new Set(files.map(({ slug }) => slug));
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
    if (template.prefix !== `wp-${file.slug}`) report.add(file, `the prefix must be wp-${file.slug}`, 'prefix:');
    if (!/^[a-z][a-z0-9-]+$/.test(file.slug))
      report.add(file, 'the name of a template’s file is made of small letters, digits and hyphens');
    if (!categories.includes(template.category))
      report.add(file, `the category must be one of ${categories.join(', ')}`, 'category:');
    if (template.description.length > longestDescription)
      report.add(
        file,
        `the description has ${template.description.length} characters; ${longestDescription} is the most`,
        'description:',
      );
    for (const { number } of template.stops)
      if (!template.example.has(number))
        report.add(file, `the example has no value for tab stop ${number}`, 'example:');
    for (const [mention, slug] of template.body.matchAll(/\bwp-([a-z0-9-]*[a-z0-9])/g))
      if (!slugs.has(slug ?? '')) report.add(file, `there is no template ${mention}`, mention);
    const applicable = rules.filter(({ id }) => isWhole(file.slug) || !ofWholeComplaints.has(id));
    for (const { rule, message } of check(analyze(fill(template, template.example)), library, applicable, defaults))
      report.add(file, `its own example has a finding: ${rule}: ${message}`, { start: file.matter.offset });
  }
}
