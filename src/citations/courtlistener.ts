import table from 'content:tables/courtlistener.tsv';
import type { ScotusIndex } from './scotus.js';

/** What is known of an opinion that CourtListener numbers. */
export interface NumberedOpinion {
  readonly name: string;
  readonly year: number | undefined;
  /** Its place in the United States Reports, where known. */
  readonly volume: number | undefined;
  readonly page: number | undefined;
}

let known: ReadonlyMap<number, NumberedOpinion> | undefined;

/** Opinions that the Supreme Court index does not number itself. */
function others(): ReadonlyMap<number, NumberedOpinion> {
  known ??= new Map(
    table
      .split('\n')
      .slice(1)
      .filter(Boolean)
      .map((line): [number, NumberedOpinion] => {
        const [id, name = '', year, cite = ''] = line.split('\t');
        const place = /^(\d+) U\.S\. (\d+)$/.exec(cite);
        return [
          Number(id),
          {
            name,
            year: year ? Number(year) : undefined,
            volume: place ? Number(place[1]) : undefined,
            page: place ? Number(place[2]) : undefined,
          },
        ];
      }),
  );
  return known;
}

/** The opinion that CourtListener keeps under a number; undefined where the tables do not say. */
export function opinionNumbered(id: number, index: ScotusIndex): NumberedOpinion | undefined {
  const decision = index.byCourtListener(id);
  if (decision) return { name: decision.name, year: decision.year, volume: decision.volume, page: decision.page };
  return others().get(id);
}

/** What an address on CourtListener opens: an opinion by number, or whatever is printed at a place. */
export type CourtListenerAddress =
  | { readonly kind: 'opinion'; readonly id: number }
  | { readonly kind: 'cite'; readonly slug: string; readonly volume: string; readonly page: string };

const address =
  /^(?:https?:)?\/\/(?:www\.)?courtlistener\.com\/(?:opinion\/(\d+)|c\/([^/?#]+)\/([^/?#]+)\/([^/?#]+))(?:[/?#]|$)/i;

/** Reads an address; undefined for any that is not CourtListener's or opens no case. */
export function readAddress(url: string): CourtListenerAddress | undefined {
  const found = address.exec(url.trim());
  if (!found) return undefined;
  if (found[1]) return { kind: 'opinion', id: Number(found[1]) };
  return {
    kind: 'cite',
    slug: decodeURIComponentSafely(found[2] as string).toLowerCase(),
    volume: found[3] as string,
    page: found[4] as string,
  };
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
