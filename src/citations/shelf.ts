import type { Citation } from './citation.js';

/** Of more candidates than so many, all but the latest are left alone: a name that so many share tells nothing. */
const mostCandidates = 200;

/** What stands under one key: in order of its last mention, with a gap where something was mentioned again later. */
interface Row {
  readonly items: (Citation | undefined)[];
  readonly places: Map<string, number>;
}

/**
 * Full citations by a key. Of those that say the same (name, volume, page) only the latest is kept, so that a document that cites
 * one case a thousand times is as quick to read as one that cites it once.
 */
export class Shelf {
  private readonly rows = new Map<string, Row>();

  put(key: string, citation: Citation): void {
    const signature = citation.reading.signature ?? '';
    let row = this.rows.get(key);
    if (!row) this.rows.set(key, (row = { items: [], places: new Map() }));
    const before = row.places.get(signature);
    if (before !== undefined) row.items[before] = undefined;
    row.places.set(signature, row.items.push(citation) - 1);
  }

  /** How many different ones stand under a key. */
  count(key: string): number {
    return this.rows.get(key)?.places.size ?? 0;
  }

  /** Those under a key, the latest last. */
  at(key: string): Citation[] {
    const { items = [] } = this.rows.get(key) ?? {};
    const found: Citation[] = [];
    const least = Math.max(0, items.length - 20 * mostCandidates);
    for (let at = items.length - 1; at >= least && found.length < mostCandidates; at--) {
      const item = items[at];
      if (item) found.push(item);
    }
    return found.reverse();
  }
}
