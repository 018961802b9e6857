import { pageKey } from '../../src/cases/citation.ts';
import { readNote } from '../../src/cases/note.ts';
import { checkFields, wordsIn } from './files.mjs';

const required = ['title', 'citation', 'court', 'dateDecided', 'holding', 'topics'];
const optional = ['docketNumber', 'history'];
const parts = ['What was decided:', '**For a plaintiff.**', '**Against one.**'];
const longestHolding = 42;

/**
 * @param {readonly import('./files.mjs').ContentFile[]} files @param {ReadonlySet<string>} topics slugs of primer entries
 * @param {import('./files.mjs').Report} report
 */
export function checkNotes(files, topics, report) {
  /** @type {Map<string, string>} */
  const pages = new Map();
  for (const file of files) {
    checkFields(file, required, optional, report);
    const { note, problems } = readNote(file.slug, file.text);
    for (const { message, span } of problems) report.add(file, message, span);
    if (!note) continue;
    if (!note.topics.length) report.add(file, 'a note needs a topic', 'topics:');
    for (const topic of note.topics)
      if (!topics.has(topic)) report.add(file, `topics: there is no entry “${topic}”`, topic);
    if (wordsIn(note.holding) > longestHolding)
      report.add(file, `the holding has ${wordsIn(note.holding)} words; ${longestHolding} is the most`, 'holding:');
    const date = /^(\d{4})(?:-\d\d-\d\d)?$/.exec(note.dateDecided ?? '');
    if (!date) report.add(file, '“dateDecided” must be a date or a year', 'dateDecided:');
    else if (note.year !== Number(date[1]))
      report.add(file, 'the year of the citation and of dateDecided differ', 'citation:');
    for (const part of parts) if (!note.body.includes(part)) report.add(file, `the body has no “${part}”`);
    for (const page of note.pages) {
      const other = pages.get(pageKey(page));
      if (other !== undefined) report.add(file, `${other} is a note on the same case`, 'citation:');
      pages.set(pageKey(page), file.slug);
    }
  }
}
