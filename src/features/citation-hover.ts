import type { Analysis } from '../analysis.js';
import type { CaseNote } from '../cases/note.js';
import type { Notes } from '../cases/notes.js';
import { addressOf, type Providers } from '../citations/address.js';
import type { Citation, Citations } from '../citations/resolve.js';
import type { Span } from '../text/span.js';
import { historyWords } from './case-page.js';
import { citationWords, coreWords } from './citation-words.js';
import { counted, escaped } from './plain-words.js';

/** What a citation's hover draws on, beside the document. */
export interface CitationSources {
  readonly notes: Notes;
  readonly providers?: Partial<Providers>;
  /** The address that opens a case note. */
  readonly openNote: (note: CaseNote) => string;
  /** The address that goes to a place in the document, and what it is called: "line 12". */
  readonly place: (span: Span) => { readonly address: string; readonly name: string };
}

/** The other places that a hover names before it only counts. */
const mostPlaces = 8;

/** What a hover on a citation says, as Markdown; undefined at an offset without one, and for a cite to the record. */
export function citationCard(
  analysis: Analysis,
  offset: number,
  sources: CitationSources,
): { readonly span: Span; readonly card: string } | undefined {
  const { citations } = analysis;
  const citation = citations.at(offset);
  if (!citation || citation.kind === 'record') return undefined;
  const target = citations.target(citation);
  if (target?.kind === 'record') return undefined;
  const parts = target ? authority(citations, citation, target, sources) : [unresolvedWords(citation)];
  const card = parts.filter((part) => part).join('\n\n');
  return card ? { span: citation.span, card } : undefined;
}

function authority(citations: Citations, citation: Citation, target: Citation, sources: CitationSources): string[] {
  const note = noteOf(citations, target, sources.notes);
  return [
    heading(citations, target),
    note?.holding ? escaped(note.holding) : '',
    ...(note?.history.map((one) => `**${historyWords(one)}**`) ?? []),
    links(citations, target, note, sources),
    elsewhere(citations, citation, target, sources),
  ];
}

function heading(citations: Citations, target: Citation): string {
  const words = citationWords(citations, target);
  const core = words.indexOf(coreWords(target));
  if (target.kind !== 'case' || core <= 2) return `**${escaped(words)}**`;
  const extra = [target.weight, target.docket].filter((part) => part).map((part) => ` · ${escaped(part as string)}`);
  return `***${escaped(words.slice(0, core - 2))}***, ${escaped(words.slice(core))}${extra.join('')}`;
}

/** The note on a case by any of its parallel cites. */
export function noteOf(citations: Citations, target: Citation, notes: Notes): CaseNote | undefined {
  for (const { volume, reporter, page } of parallels(citations, target)) {
    const note = volume && reporter && page ? notes.at(volume, reporter, page) : undefined;
    if (note) return note;
  }
  return undefined;
}

function parallels(citations: Citations, target: Citation): Citation[] {
  const authority = citations.authorityOf(target);
  const all = (authority?.citations ?? [target.index]).flatMap((index) => citations.all[index] ?? []);
  const distinct = new Map(all.filter(({ full }) => full).map((one) => [coreWords(one), one]));
  return [...distinct.values()];
}

function links(citations: Citations, target: Citation, note: CaseNote | undefined, sources: CitationSources): string {
  const cites = parallels(citations, target);
  const open = cites.flatMap((one) => {
    const url = addressOf(one, sources.providers);
    const words = cites.length > 1 ? `${site(url ?? '')}: ${coreWords(one)}` : site(url ?? '');
    return url ? [`[${escaped(words)}](${url})`] : [];
  });
  if (note) open.push(`[Case note](${sources.openNote(note)})`);
  return open.join(' · ');
}

/** Whose site an address is on, in the name its readers use. */
function site(url: string): string {
  const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? '';
  return { 'courtlistener.com': 'CourtListener', 'law.cornell.edu': 'Cornell LII' }[host] ?? host;
}

function elsewhere(citations: Citations, citation: Citation, target: Citation, sources: CitationSources): string {
  const authority = citations.authorityOf(target);
  const others = (authority?.citations ?? [])
    .flatMap((index) => citations.all[index] ?? [])
    .filter((one) => one !== citation && one.parallelOf === undefined);
  if (!others.length) return '';
  const named = new Map(others.map((one) => sources.place(one.span)).map(({ name, address }) => [name, address]));
  const places = [...named].slice(0, mostPlaces).map(([name, address]) => `[${name}](${address})`);
  const more = named.size > mostPlaces ? ` and ${counted(named.size - mostPlaces, 'more line')}` : '';
  return `Also cited here: ${places.join(', ')}${more}`;
}

function unresolvedWords(citation: Citation): string {
  switch (citation.unresolved) {
    case 'nothing':
      return 'Nothing that this could stand for is cited before it.';
    case 'several':
      return 'The citation before this names several authorities, so that it is not clear which is meant.';
    case 'footnote':
      return 'A footnote stands between this and the citation before.';
    case 'ambiguous':
      return 'More than one authority cited before could be meant.';
    case 'misfit':
      return 'The page cited cannot be one of the authority cited before.';
    case 'chained':
      return 'What this stands for is itself not clear.';
    default:
      return '';
  }
}
