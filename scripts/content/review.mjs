import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { analyze } from '../../src/analysis.ts';

const page = 'docs/primer-review.md';
const heading = '## Primer entries';

/**
 * The page that says how each entry was checked names every entry once, in order of the page, with the authorities that the entry cites now.
 *
 * @param {readonly import('./files.mjs').ContentFile[]} entries
 * @param {boolean} fix write the authorities anew; how they were checked is for a reader to say
 * @returns {string[]} problems
 */
export function checkReview(entries, fix) {
  if (!existsSync(page)) return [];
  const text = readFileSync(page, 'utf8');
  const start = text.indexOf(heading);
  const next = text.indexOf('\n## ', start + heading.length);
  const end = next < 0 ? text.length : next;
  const left = new Map(entries.map((entry) => [entry.slug, entry]));
  const problems = [];
  const lines = text.slice(start, end).split('\n');
  const rows = lines.map((line, i) => {
    const [, slug, authorities, how] = /^\| ([a-z0-9-]+) \| (.*?) \| (.*) \|$/.exec(line) ?? [];
    if (slug === undefined || slug === 'slug') return line;
    const entry = left.get(slug);
    const place = `${page}:${text.slice(0, start).split('\n').length + i}:1`;
    if (!entry) problems.push(`${place}  ${slug} is no entry, or stands twice`);
    left.delete(slug);
    const now = entry ? authoritiesOf(entry) : authorities;
    if (now !== authorities && !fix) problems.push(`${place}  the entry cites ${now} (--fix writes it)`);
    return `| ${slug} | ${now} | ${how} |`;
  });
  for (const slug of left.keys()) problems.push(`${page}:1:1  ${slug} is not on the page`);
  if (fix) writeFileSync(page, text.slice(0, start) + rows.join('\n') + text.slice(end));
  return problems;
}

/**
 * What an entry cites: the Supreme Court by volume and page, then other courts, then statutes, rules and the Constitution.
 *
 * @param {import('./files.mjs').ContentFile} entry
 */
function authoritiesOf({ text, matter }) {
  const { citations, text: body } = analyze(text.slice(matter.offset));
  /** @type {Map<string, number>[]} */
  const groups = [new Map(), new Map(), new Map()];
  for (const citation of citations.all) {
    const { kind, volume, reporter, page: first, docket, core, parallelOf } = citation;
    if (kind === 'case') {
      const pages = docket && !first ? `No. ${docket}` : `${volume} ${reporter} ${first ?? '___'}`;
      if (parallelOf === undefined)
        groups[reporter === 'U.S.' ? 0 : 1]?.set(pages, Number(volume) * 10_000 + (Number(first) || 9_999));
    } else if (['statute', 'rule', 'regulation', 'constitution', 'session-law'].includes(kind))
      groups[2]?.set(body.slice(core.start, core.end).replace(/\s+/g, ' '), 0);
  }
  return groups
    .map((group) =>
      [...group]
        .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
        .map(([words]) => words)
        .join('; '),
    )
    .filter(Boolean)
    .join(' / ');
}
