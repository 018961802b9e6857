import { analyze } from '../../src/analysis.ts';
import { addressOf } from '../../src/citations/address.ts';
import { sameCase } from '../../src/citations/names.ts';
import { isNamed, lastCompleteVolume } from '../../src/citations/scotus.ts';
import { listField, textField } from '../../src/matter.ts';

/** What looks like a case in a reporter: whatever the reader of citations makes of it, it must make something. */
const looksLikeCase =
  /\b\d{1,4} (?:U\.S\.|S\. Ct\.|L\. Ed\. 2d|F\.(?:2d|3d|4th)?|F\. Supp\.(?: [23]d)?|F\. App['’]x) \d{1,5}\b/g;

/**
 * Every case citation of a file is read by the product's own reader, and every one of the Supreme Court is in the index by name, page
 * and year, or past it and in the list of reviewed citations. A link goes where its citation says.
 *
 * @param {import('./files.mjs').ContentFile} file @param {import('../../src/citations/scotus.ts').ScotusIndex} index
 * @param {readonly Record<string, string>[]} reviewed rows of reviewed-citations.tsv @param {import('./files.mjs').Report} report
 */
export function checkAuthorities(file, index, reviewed, report) {
  const body = analyze(file.text.slice(file.matter.offset));
  checkCitations(
    body,
    (message, span) => report.add(file, message, { start: span.start + file.matter.offset }),
    index,
    reviewed,
  );
  checkLinks(body, (message, span) => report.add(file, message, { start: span.start + file.matter.offset }));
  for (const text of matterTexts(file))
    checkCitations(analyze(text), (message) => report.add(file, message, text.slice(0, 40)), index, reviewed);
}

/** The texts of the front matter that may cite; a note's title and citation as one. @param {import('./files.mjs').ContentFile} file */
function matterTexts({ matter: { data } }) {
  const title = textField(data, 'title');
  const citation = textField(data, 'citation');
  const history = Array.isArray(data.history) ? data.history : [];
  return [
    title && citation && `*${title}*, ${citation}.`,
    textField(data, 'description'),
    textField(data, 'holding'),
    ...listField(data, 'jurisdictions'),
    ...history.map((item) => `${item?.by ?? ''}.`),
  ].filter((text) => typeof text === 'string');
}

function checkCitations(analysis, add, index, reviewed) {
  const cases = analysis.citations.all.filter(({ kind }) => kind === 'case');
  for (const { start, block } of analysis.document.blocks) {
    if (block.kind !== 'prose') continue;
    for (const { index: at, 0: words } of block.prose.text.matchAll(looksLikeCase)) {
      const place = block.prose.toSource({ start: at, end: at + words.length });
      const read = analysis.citations.all.some(
        ({ span }) => span.start < start + place.end && start + place.start < span.end,
      );
      if (!read) add(`${words} is not read as a citation`, { start: start + place.start });
    }
  }
  for (const citation of cases) {
    if (citation.reporter !== 'U.S.') continue;
    checkSupremeCourt(citation, add, index, reviewed);
  }
}

function checkSupremeCourt(citation, add, index, reviewed) {
  const { volume, page, year, span, plaintiff, defendant } = citation;
  const name = [plaintiff, defendant].filter((party) => party).join(' v. ');
  const key = `${volume} U.S. ${page ?? '___'}`;
  const there = page === undefined ? [] : index.at(volume, page);
  if (there.length) {
    const named = name ? there.filter((decision) => isNamed(decision, name)) : there;
    const right = named.some((decision) => Math.abs(decision.year - year) <= (decision.yearUncertain ? 1 : 0));
    if (!named.length) add(`${key} is ${there.map((decision) => decision.name).join(' or ')}, not ${name}`, span);
    else if (year !== undefined && !right)
      add(`${named[0].name}, ${key}, was decided in ${named[0].year}, not ${year}`, span);
    return;
  }
  const sameVolume = reviewed.filter((one) => one.citation.startsWith(`${volume} U.S. `));
  const row =
    page === undefined
      ? (sameVolume.find((one) => one.name === name) ??
        sameVolume.find((one) => one.citation === key && sameCase(name, one.name)))
      : sameVolume.find((one) => one.citation === key);
  const absent = Number(volume) <= lastCompleteVolume ? 'no decision begins there' : 'it is past the index';
  if (!row) add(`${name || 'a case'}, ${key}: ${absent}, and it is not in content/tables/reviewed-citations.tsv`, span);
  else if (name && !sameCase(name, row.name)) add(`${key} is ${row.name}, not ${name}`, span);
  else if (row.citation !== key) add(`${row.name} is ${row.citation}, not ${key}`, span);
  else if (year !== undefined && Number(row.year) !== year)
    add(`${row.name}, ${key}, was decided in ${row.year}, not ${year}`, span);
}

function checkLinks({ document, citations }, add) {
  for (const { start, block } of document.blocks)
    for (const { url, source } of block.links) {
      if (url.startsWith('/primer/') || url.startsWith('#')) continue;
      if (!url.startsWith('https://'))
        add(`a link must begin with https:// or /primer/: ${url}`, { start: start + source.start });
      if (!url.startsWith('https://www.courtlistener.com/')) continue;
      const inside = citations.all.filter(
        ({ kind, span }) => kind === 'case' && span.start >= start + source.start && span.start < start + source.end,
      );
      const addresses = inside.map((citation) => addressOf(citation)).filter((address) => address);
      if (!addresses.length)
        add(`a link to CourtListener must have a citation in its text: ${url}`, { start: start + source.start });
      else if (!addresses.includes(url))
        add(`the address of this citation is ${addresses[0]}, not ${url}`, { start: start + source.start });
    }
}

/** Links to entries of the primer, wherever they stand. @param {import('./files.mjs').ContentFile} file @param {ReadonlySet<string>} slugs @param {import('./files.mjs').Report} report */
export function checkInternalLinks(file, slugs, report) {
  for (const { index: at, 1: slug } of file.text.matchAll(/\]\(\/primer\/([^)\s#]*)/g))
    if (!slugs.has(slug ?? '')) report.add(file, `there is no entry “${slug}”`, { start: at + 2 });
}
