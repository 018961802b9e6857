import type { Analysis } from '../analysis.js';
import type { CaseNote } from '../cases/note.js';
import type { Notes } from '../cases/notes.js';
import { bluebookName, fullCitation, shortForm } from '../citations/bluebook.js';
import { type Citation, caseName } from '../citations/resolve.js';
import type { ScotusIndex } from '../citations/scotus.js';
import type { Span } from '../text/span.js';
import { coreWords } from './citation-words.js';
import { isProsePlace } from './prose-place.js';

/** A citation to insert. */
export interface CitationOffer {
  readonly label: string;
  readonly text: string;
  /** Where it comes from. */
  readonly source: 'document' | 'notes' | 'index';
  /** What tells it from others of the name, in a few words: its citation, or how it will be cited. */
  readonly detail: string;
  /** More about it, as plain text. */
  readonly about?: string;
}

export interface CitationOffers {
  /** What they replace. */
  readonly span: Span;
  readonly offers: readonly CitationOffer[];
}

/** The letters of a name before a caret, an opening emphasis mark with them. */
const typedName =
  /(?:^|[\s([“"‘'—–])([*_]{0,2})((?:(?:In re|Ex parte) )?\p{Lu}[\p{L}\p{N}.'’&,-]*(?: [\p{L}\p{N}.'’&,-]+){0,7} ?)$/u;
const mostFromIndex = 60;

/**
 * Citations whose name begins with the letters before a caret, in a legal document: first cases that the document cites (in short form
 * once they were cited in full), then those with a note, then the Supreme Court index.
 */
export function citationOffers(
  analysis: Analysis,
  offset: number,
  sources: { readonly notes: Notes; readonly scotus?: ScotusIndex | undefined },
): CitationOffers | undefined {
  if (analysis.documentType === 'other' || !isProsePlace(analysis, offset)) return undefined;
  const from = Math.max(0, offset - 120);
  const found = typedName.exec(analysis.text.slice(from, offset));
  if (!found) return openingOffers(analysis, offset, sources.notes);
  const [, mark = '', words = ''] = found;
  for (let name = words; name; name = withoutFirstWord(name)) {
    // One letter is enough only behind an emphasis mark, where a name is what begins.
    if (name.trim().length < (mark && name === words ? 1 : 2) || !/^\p{Lu}/u.test(name)) continue;
    const offers = named(analysis, offset, name.trimEnd(), sources);
    if (!offers.length) continue;
    const start = offset - name.length - (name === words ? mark.length : 0);
    // An editor that closes emphasis by itself has put the closing mark behind the caret.
    const closed = mark && name === words && analysis.text.startsWith(mark, offset) ? mark.length : 0;
    return { span: { start, end: offset + closed }, offers };
  }
  return undefined;
}

/** Behind an opening emphasis mark in running text, before the first letter: what the document cites, and the key cases. */
function openingOffers(analysis: Analysis, offset: number, notes: Notes): CitationOffers | undefined {
  const before = analysis.text.slice(Math.max(0, offset - 3), offset);
  if (!/[^\s*_][ (][*_]$/.test(before)) return undefined;
  const offers = named(analysis, offset, '', { notes });
  const closed = analysis.text.startsWith(before.slice(-1), offset) ? 1 : 0;
  return offers.length ? { span: { start: offset - 1, end: offset + closed }, offers } : undefined;
}

function withoutFirstWord(name: string): string {
  const space = name.indexOf(' ');
  return space < 0 ? '' : name.slice(space + 1);
}

function named(
  analysis: Analysis,
  offset: number,
  typed: string,
  { notes, scotus }: { readonly notes: Notes; readonly scotus?: ScotusIndex | undefined },
): CitationOffer[] {
  const seen = new Set<string>();
  const once = (offer: CitationOffer, key: string): CitationOffer[] => {
    if (seen.has(key)) return [];
    seen.add(key);
    return [offer];
  };
  const wanted = typed.toLowerCase();
  const fromDocument = analysis.citations.authorities.flatMap(({ main }) => {
    const citation = analysis.citations.all[main];
    if (citation?.kind !== 'case' || !begins(caseName(citation), wanted) || isAt(citation, offset)) return [];
    return once(documentOffer(citation, offset), coreWords(citation));
  });
  const fromNotes = notes.all.flatMap((note) => (begins(note.title, wanted) ? once(noteOffer(note), keyOf(note)) : []));
  const first = ({ name }: { readonly name: string }): number => (name.toLowerCase().startsWith(wanted) ? 0 : 1);
  const decisions = (scotus?.beginning(typed, mostFromIndex) ?? []).filter(({ name }) => begins(name, wanted));
  const fromIndex = [...decisions]
    .sort((a, b) => first(a) - first(b))
    .flatMap((decision) => {
      const text = fullCitation(decision as Parameters<typeof fullCitation>[0]);
      const detail = `${decision.volume} U.S. ${decision.page} (${decision.year})`;
      return once({ label: decision.name, text, source: 'index', detail }, `${decision.volume} U.S. ${decision.page}`);
    });
  return [...fromDocument, ...fromNotes, ...fromIndex];
}

/** Whether a name, or one of its words that is a name, begins so. */
function begins(name: string, wanted: string): boolean {
  const lower = name.toLowerCase();
  if (lower.startsWith(wanted)) return true;
  for (let at = lower.indexOf(` ${wanted}`); at >= 0; at = lower.indexOf(` ${wanted}`, at + 1))
    if (/\p{Lu}/u.test(name[at + 1] ?? '')) return true;
  return false;
}

/** The words being typed can look like a citation themselves. */
const isAt = ({ span }: Citation, offset: number): boolean => span.start <= offset && offset <= span.end;

function documentOffer(citation: Citation, offset: number): CitationOffer {
  const label = caseName(citation);
  const of = { ...partsOf(citation), volume: citation.volume ?? '' };
  return citation.span.end <= offset
    ? { label, text: shortForm(of), source: 'document', detail: 'cited above: short form' }
    : { label, text: fullCitation(of), source: 'document', detail: 'cited below' };
}

function partsOf({ plaintiff, defendant, reporter, page, year, court }: Citation) {
  return { plaintiff, defendant, reporter, page, year, court };
}

const keyOf = ({ pages: [first], citation }: CaseNote): string =>
  first ? `${first.volume} ${first.reporter} ${first.page}` : citation;

function noteOffer(note: CaseNote): CitationOffer {
  const text = `*${bluebookName(note.title)}*, ${note.citation}`;
  return { label: note.title, text, source: 'notes', detail: note.citation, about: note.holding };
}

/** The sections of statutes that the document cites, to follow a section sign; those of the title before it where one stands there. */
export function sectionOffers(analysis: Analysis, offset: number): CitationOffers | undefined {
  const before = analysis.text.slice(Math.max(0, offset - 60), offset);
  const found = /(?:(\d{1,2}) U\.\s?S\.\s?C\. )?§§?[ \u00a0]?([\w.-]{0,12})$/.exec(before);
  if (!found || !isProsePlace(analysis, offset)) return undefined;
  const [, title, typed = ''] = found;
  const sections = new Map<string, CitationOffer>();
  for (const citation of analysis.citations.all) {
    if (citation.kind !== 'statute' || isAt(citation, offset) || (title && citation.volume !== title)) continue;
    for (const section of citation.sections ?? [citation.page ?? '']) {
      const detail = `${citation.volume ?? ''} ${citation.reporter ?? ''}`.trim();
      if (section) sections.set(`${detail} ${section}`, { label: section, text: section, source: 'document', detail });
    }
  }
  const offers = [...sections.values()].sort((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }));
  return offers.length ? { span: { start: offset - typed.length, end: offset }, offers } : undefined;
}
