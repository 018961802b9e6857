import type { Document } from '../markdown/document.js';
import type { Span } from '../text/span.js';
import type { Citation, CitationKind } from './citation.js';
import { type Place, PlaceFinder } from './places.js';
import type { Authority, Citations } from './resolve.js';

export type { Place } from './places.js';

/** One line of the table. */
export interface TableEntry {
  /** Markdown: "*Kentucky v. Graham*, 473 U.S. 159 (1985)". */
  readonly text: string;
  readonly places: readonly Place[];
  /** Whether it is cited in so many places that they are not listed. */
  readonly passim: boolean;
}

export type TableGroup =
  | 'Cases'
  | 'Constitutional Provisions'
  | 'Statutes'
  | 'Rules'
  | 'Regulations'
  | 'Other Authorities';

export interface TableOfAuthorities {
  readonly groups: readonly { readonly title: TableGroup; readonly entries: readonly TableEntry[] }[];
}

const order: readonly TableGroup[] = [
  'Cases',
  'Constitutional Provisions',
  'Statutes',
  'Rules',
  'Regulations',
  'Other Authorities',
];

const groupOf: Partial<Record<CitationKind, TableGroup>> = {
  case: 'Cases',
  constitution: 'Constitutional Provisions',
  statute: 'Statutes',
  'session-law': 'Statutes',
  rule: 'Rules',
  regulation: 'Regulations',
  journal: 'Other Authorities',
};

/** From so many places on an authority is cited *passim*. */
const passimFrom = 6;

/**
 * The table of authorities of a document: every authority that is cited, by kind, sorted, with the places of all its citations.
 * What stands in `except` (an earlier table) is not read.
 */
export function tableOfAuthorities(document: Document, citations: Citations, except?: Span): TableOfAuthorities {
  const places = new PlaceFinder(document);
  const groups = new Map<TableGroup, Map<string, Place[]>>();
  const outside = ({ span }: Citation): boolean => !except || span.end <= except.start || span.start >= except.end;
  for (const authority of citations.authorities) {
    const cited = authority.citations.flatMap((index) => citations.all[index] ?? []).filter(outside);
    const main = mainOf(cited, citations, authority);
    const group = main && groupOf[main.kind];
    if (!main || !group) continue;
    const entries = groups.get(group) ?? new Map<string, Place[]>();
    groups.set(group, entries);
    for (const citation of cited) {
      const meant = citation.full ? citation : (citation.antecedent ?? citation);
      const texts = main.kind === 'case' ? [caseText(main, cited)] : lawTexts(meant);
      for (const text of texts) {
        const known = entries.get(text) ?? [];
        entries.set(text, known);
        const place = places.at(citation);
        if (!known.some(({ label }) => label === place.label)) known.push(place);
      }
    }
  }
  return {
    groups: order.flatMap((title) => {
      const entries = groups.get(title);
      if (!entries) return [];
      const sorted = [...entries].sort(([a], [b]) => compare(sortKey(a), sortKey(b)));
      return [
        {
          title,
          entries: sorted.map(([text, found]) => ({ text, places: found, passim: found.length >= passimFrom })),
        },
      ];
    }),
  };
}

/** The full citation that says most: the first with a name, but not one that is only another's history without a name. */
function mainOf(cited: readonly Citation[], citations: Citations, authority: Authority): Citation | undefined {
  const full = cited.filter((citation) => citation.full && !citation.main);
  return (
    full.find(({ defendant }) => defendant) ??
    full.find(({ plaintiff }) => plaintiff) ??
    full[0] ??
    (cited.length ? citations.all[authority.main] : undefined)
  );
}

/** The lines for what is no case; a statute with several sections has a line for each. */
function lawTexts(main: Citation): string[] {
  const { kind, volume, reporter, page, sections } = main;
  switch (kind) {
    case 'statute':
    case 'regulation': {
      if (page && /^(?:part|ch\.) /.test(page))
        return [[volume, reporter, page.replace('part', 'pt.')].filter(Boolean).join(' ')];
      if (!sections?.length) return [[volume, reporter, page].filter(Boolean).join(' ')];
      const own = [...new Set(sections.map((section) => section.replace(/\(.*$/, '')))];
      const title = /^(?:U\.S\.C\.|C\.F\.R\.)$/.test(reporter ?? '')
        ? `${volume} ${reporter}`
        : [volume, reporter].filter(Boolean).join(' ');
      return own.map((section) => `${title} ${/^[A-Z]{2,5}$/.test(title) ? '' : '§ '}${section}`);
    }
    case 'rule':
      return [`${reporter} ${page}`];
    case 'constitution':
      return [[reporter, page].filter(Boolean).join(' ') + (main.pin ? `, ${main.pin}` : '')];
    case 'journal':
      return [
        `${main.author ? `${main.author}, ` : ''}${volume} ${reporter} ${page}${main.year ? ` (${main.year})` : ''}`,
      ];
    default:
      return [[volume, reporter, reporter === 'Pub. L.' ? 'No.' : undefined, page].filter(Boolean).join(' ')];
  }
}

function caseText(main: Citation, cited: readonly Citation[]): string {
  const { plaintiff, defendant } = main;
  const name = plaintiff && defendant ? `${plaintiff} v. ${defendant}` : (plaintiff ?? '');
  const parallels = cited.filter((citation) => citation.main === main);
  const places = [main, ...parallels].map(({ volume, reporter, page }) => `${volume} ${reporter} ${page ?? '___'}`);
  const parenthesis = [main.court, main.year].filter((part) => part !== undefined).join(' ');
  const docket = main.docket ? `${main.docket}, ` : '';
  return `${name ? `*${name}*, ` : ''}${docket}${places.join(', ')}${parenthesis ? ` (${parenthesis})` : ''}`;
}

/** As briefs sort them: names by letter as they are written (*Ex parte* under E), without markup and article; numbers by value. */
function sortKey(text: string): string {
  return text
    .replace(/[*_]/g, '')
    .replace(/^The /i, '')
    .toLowerCase()
    .replace(/[^a-z0-9. ]/g, '');
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** "¶¶ 6, 20, Prayer for Relief". */
function placesAsText(places: readonly Place[]): string {
  const paragraphs = places.flatMap(({ label }) => /^¶ (\d+)$/.exec(label)?.[1] ?? []);
  const others = places.flatMap(({ label }) => (label.startsWith('¶ ') ? [] : label));
  const numbers = paragraphs.length ? [`${paragraphs.length > 1 ? '¶¶' : '¶'} ${paragraphs.join(', ')}`] : [];
  return [...numbers, ...others].join(', ');
}

/** The table as Markdown: a heading a group, a line an authority, *passim* where it is cited everywhere. */
export function tableAsMarkdown({ groups }: TableOfAuthorities, depth = 3): string {
  return groups
    .map(({ title, entries }) => {
      const lines = entries.map(
        ({ text, places, passim }) => `- ${text}: ${passim ? '*passim*' : placesAsText(places)}`,
      );
      return `${'#'.repeat(depth)} ${title}\n\n${lines.join('\n')}\n`;
    })
    .join('\n');
}
