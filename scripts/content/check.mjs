import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ScotusIndex } from '../../src/citations/scotus.ts';
import { checkAuthorities, checkInternalLinks } from './authorities.mjs';
import { checkEntries, oneSidedRelations, withRelated } from './entries.mjs';
import { filesOf, Report, rowsOf } from './files.mjs';
import { checkNotes } from './notes.mjs';
import { checkReview } from './review.mjs';
import { checkRulePages } from './rule-pages.mjs';
import { schemaFile, settingsSchema } from './schema.mjs';
import { checkTemplates } from './templates.mjs';

/**
 * Checks all of content/.
 * @param {{ fix: boolean }} options
 * @returns {{ problems: readonly string[], summary: string }}
 */
export function checkContent({ fix }) {
  if (fix) {
    for (const { file, missing } of oneSidedRelations(filesOf('primer')))
      writeFileSync(file.path, withRelated(file.text, missing));
    mkdirSync(path.dirname(schemaFile), { recursive: true });
    writeFileSync(schemaFile, settingsSchema());
  }
  const [entries, notes, templates, pages] = ['primer', 'cases', 'templates', 'rules'].map(filesOf);
  const report = new Report();
  const index = ScotusIndex.from(readFileSync('content/tables/scotus.tsv', 'utf8'));
  const reviewed = rowsOf('content/tables/reviewed-citations.tsv');
  const slugs = new Set(entries.map(({ slug }) => slug));

  checkEntries(entries, report);
  for (const { file, missing } of oneSidedRelations(entries))
    report.add(file, `related goes both ways: ${missing.join(', ')} (--fix adds it)`, 'related:');
  checkNotes(notes, slugs, report);
  checkTemplates(templates, { scotus: index }, report);
  checkRulePages(pages, report);
  for (const file of [...entries, ...notes, ...templates, ...pages]) {
    checkInternalLinks(file, slugs, report);
    checkAuthorities(file, index, reviewed, report);
  }
  const problems = [...report.problems, ...checkReview(entries, fix)];
  if (!existsSync(schemaFile) || readFileSync(schemaFile, 'utf8') !== settingsSchema())
    problems.push(`${schemaFile}:1:1  is not what the rules make it (--fix writes it)`);
  const counts = [
    `${entries.length} primer entries`,
    `${notes.length} case notes`,
    `${templates.length} templates`,
    `${pages.length} rule pages`,
  ];
  return { problems, summary: `The content is sound: ${counts.join(', ')}` };
}
