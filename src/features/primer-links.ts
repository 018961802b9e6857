import type { Analysis } from '../analysis.js';
import type { Document } from '../markdown/document.js';
import type { Problem } from '../matter.js';
import type { Primer } from '../primer/primer.js';
import type { Span } from '../text/span.js';
import { isProsePlace } from './prose-place.js';

/** A link to an entry that stands in a document as `/primer/SLUG`. */
export interface PrimerLink {
  /** The address. */
  readonly span: Span;
  readonly slug: string;
}

/** The links of a document to entries that there are. */
export function primerLinks({ document }: Pick<Analysis, 'document'>, primer: Primer): PrimerLink[] {
  return allPrimerLinks(document).filter(({ slug }) => primer.bySlug(slug));
}

/** What is wrong with the links of an entry: those to entries that there are not. */
export function deadPrimerLinks(document: Document, primer: () => Primer): Problem[] {
  // The collection is asked for only where there is a link to look up.
  return allPrimerLinks(document)
    .filter(({ slug }) => !primer().bySlug(slug))
    .map(({ slug, span }) => ({ message: `The primer has no entry “${slug}”.`, span }));
}

/** The links of a document that are written as `/primer/SLUG`, whether there is such an entry or not. */
function allPrimerLinks(document: Document): PrimerLink[] {
  return [...document.blocks].flatMap(({ block, start }) =>
    block.links.flatMap(({ url, address }) => {
      const slug = /^\/primer\/([^#?]+?)(?:\.md)?(?:#.*)?$/.exec(url)?.[1];
      if (slug === undefined || !address) return [];
      return [{ span: { start: start + address.start, end: start + address.end }, slug }];
    }),
  );
}

/** A link, or the rest of one, to insert. */
export interface PrimerLinkOffer {
  readonly span: Span;
  readonly label: string;
  readonly detail: string;
  readonly text: string;
}

/** Entries to link to: by slug behind `(/primer/`, by name behind `[`. */
export function primerLinkOffers(analysis: Analysis, offset: number, primer: Primer): PrimerLinkOffer[] {
  const before = analysis.text.slice(Math.max(0, offset - 80), offset);
  const slug = /\]\(\/primer\/([\w-]*)$/.exec(before)?.[1];
  if (slug !== undefined) {
    const span = { start: offset - slug.length, end: offset };
    return primer.entries.map((entry) => ({ span, label: entry.slug, detail: entry.title, text: entry.slug }));
  }
  const name = /(?<!\\)\[([\p{L}\p{N}§ '’-]{1,40})$/u.exec(before)?.[1];
  if (name === undefined || !isProsePlace(analysis, offset)) return [];
  const closed = analysis.text[offset] === ']' ? 1 : 0;
  const span = { start: offset - name.length - 1, end: offset + closed };
  return primer.search(name).map((entry) => ({
    span,
    label: `[${entry.term}`,
    detail: entry.title,
    text: `[${entry.term}](/primer/${entry.slug})`,
  }));
}
