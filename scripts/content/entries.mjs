import { textField } from '../../src/matter.ts';
import { readEntry, section } from '../../src/primer/entry.ts';
import { checkFields, wordsIn } from './files.mjs';

const categories = ['parties', 'liability', 'immunities', 'claims', 'procedure', 'remedies', 'practice'];
const required = ['title', 'term', 'description', 'category', 'related', 'reviewed'];
const optional = ['aliases', 'jurisdictions'];
const headings = ['What It Is', 'Why It Matters', 'How to Plead It', 'Pitfalls', 'Key Cases'];
const longestDescription = 32;
/** An alias of one word that people use of other things as well would be underlined everywhere. */
const ambiguous =
  /^(?:policy|policies|custom|practice|person|capacity|force|stop|search|claim|rule|notice|order|consent|bar|release)$/i;

/**
 * @param {readonly import('./files.mjs').ContentFile[]} files @param {import('./files.mjs').Report} report
 */
export function checkEntries(files, report) {
  const slugs = new Set(files.map(({ slug }) => slug));
  /** @type {Map<string, string>} */
  const terms = new Map();
  for (const file of files) {
    checkFields(file, required, optional, report);
    const { entry, problems } = readEntry(file.slug, file.text);
    for (const { message, span } of problems) report.add(file, message, span);
    if (!entry) continue;
    if (!categories.includes(entry.category)) report.add(file, `there is no category “${entry.category}”`, 'category:');
    if (!/^\d{4}-\d\d-\d\d$/.test(textField(file.matter.data, 'reviewed') ?? ''))
      report.add(file, '“reviewed” must be a date: 2026-01-31', 'reviewed:');
    if (wordsIn(entry.description) > longestDescription)
      report.add(
        file,
        `the description has ${wordsIn(entry.description)} words; ${longestDescription} is the most`,
        'description:',
      );
    checkTerms(file, entry, terms, report);
    checkRelated(file, entry, slugs, report);
    checkSections(file, entry, report);
  }
}

function checkTerms(file, { slug, term, aliases }, terms, report) {
  for (const words of [term, ...aliases]) {
    const key = words.toLowerCase();
    const other = terms.get(key);
    if (other !== undefined) report.add(file, `“${words}” is a term of ${other} too`, words);
    terms.set(key, slug);
    if (ambiguous.test(words))
      report.add(file, `“${words}” alone has other meanings (an alias with a comma is quoted)`, words);
  }
}

function checkRelated(file, { slug, related }, slugs, report) {
  for (const other of related) {
    if (!slugs.has(other)) report.add(file, `related: there is no entry “${other}”`, other);
    if (other === slug) report.add(file, 'related: an entry is not related to itself', 'related:');
  }
  if (new Set(related).size < related.length) report.add(file, 'related: a slug stands there twice', 'related:');
}

function checkSections(file, entry, report) {
  const found = entry.sections.map(({ heading }) => heading).filter((heading) => heading);
  const expected = headings.filter((heading) => heading !== 'Pitfalls' || found.includes(heading));
  if (found.join() !== expected.join())
    report.add(file, `the sections must be: ${expected.join(', ')}; they are: ${found.join(', ')}`);
  if (!/^>/m.test(section(entry, 'How to Plead It')?.markdown ?? ''))
    report.add(file, 'How to Plead It has no words to use, as a quotation', '## How to Plead It');
  if (entry.keyCases.length < 2) report.add(file, 'an entry needs two authorities under Key Cases', '## Key Cases');
  for (const { name, citation, url, holding } of entry.keyCases) {
    const unpaged = /___|No\. \d/.test(citation);
    if (!url && !unpaged) report.add(file, `${name} has no link`, name);
    if (!holding) report.add(file, `${name} has no holding`, name);
  }
}

/**
 * Entries that an entry names as related and that do not name it.
 * @param {readonly import('./files.mjs').ContentFile[]} files
 * @returns {readonly { file: import('./files.mjs').ContentFile, missing: readonly string[] }[]}
 */
export function oneSidedRelations(files) {
  const related = new Map(files.map(({ slug, text }) => [slug, readEntry(slug, text).entry?.related ?? []]));
  return files.flatMap((file) => {
    const missing = [...related]
      .filter(
        ([slug, others]) => slug !== file.slug && others.includes(file.slug) && !related.get(file.slug)?.includes(slug),
      )
      .map(([slug]) => slug);
    return missing.length ? [{ file, missing }] : [];
  });
}

/** The text of an entry with slugs added to `related`, which stands on one line in square brackets. @param {string} text @param {readonly string[]} slugs */
export function withRelated(text, slugs) {
  return text.replace(
    /^related: \[(.*)\]$/m,
    (_, list) => `related: [${[list, ...slugs].filter((item) => item).join(', ')}]`,
  );
}
