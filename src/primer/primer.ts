import files from 'content:primer';
import { type Entry, readEntry } from './entry.js';
import { Terms } from './terms.js';

/** Categories in the order of a case, from who is sued to the life of the suit. Others follow by name. */
const order = ['parties', 'liability', 'immunities', 'claims', 'procedure', 'remedies', 'practice'];

let own: Primer | undefined;

/** A collection of entries, each slug once. It does not change: the user's entries make another collection. */
export class Primer {
  /** By title. */
  readonly entries: readonly Entry[];
  private readonly slugs: ReadonlyMap<string, Entry>;
  private compiled: Terms | undefined;

  constructor(entries: Iterable<Entry>) {
    const slugs = new Map<string, Entry>();
    for (const entry of entries) slugs.set(entry.slug, entry);
    this.slugs = slugs;
    this.entries = [...slugs.values()].sort((a, b) => compare(a.title, b.title) || compare(a.slug, b.slug));
  }

  /** The entries that the product carries; read once, when they are first asked for. */
  static builtIn(): Primer {
    own ??= new Primer(
      files.flatMap(({ slug, text }) => {
        const { entry } = readEntry(slug, text);
        return entry ? [entry] : [];
      }),
    );
    return own;
  }

  /** This collection with `entries` added; one replaces the entry of the same slug. */
  with(entries: readonly Entry[]): Primer {
    return entries.length ? new Primer([...this.entries, ...entries]) : this;
  }

  bySlug(slug: string): Entry | undefined {
    return this.slugs.get(slug);
  }

  /** Categories in the order of a case; in each the user's own entries first, then by title. */
  byCategory(): ReadonlyMap<string, readonly Entry[]> {
    const groups = new Map<string, Entry[]>();
    for (const entry of this.entries) {
      const group = groups.get(entry.category);
      if (group) group.push(entry);
      else groups.set(entry.category, [entry]);
    }
    const rank = (category: string): number => (order.includes(category) ? order.indexOf(category) : order.length);
    return new Map(
      [...groups]
        .sort(([a], [b]) => rank(a) - rank(b) || compare(a, b))
        .map(([category, group]) => [category, group.sort((a, b) => ownership(a) - ownership(b))]),
    );
  }

  /** Entries in which every word of `query` begins some word, the best first: title and term, then aliases, then the rest. */
  search(query: string): readonly Entry[] {
    const wanted = words(query);
    if (!wanted.length) return this.entries;
    return this.entries
      .map((entry) => ({ entry, score: score(entry, wanted) }))
      .filter(({ score: points }) => points > 0)
      .sort((a, b) => b.score - a.score || ownership(a.entry) - ownership(b.entry))
      .map(({ entry }) => entry);
  }

  /** The terms of all entries, compiled once. Where two entries have the same term, the user's own has it. */
  get terms(): Terms {
    this.compiled ??= Terms.of([...this.entries].sort((a, b) => ownership(a) - ownership(b)));
    return this.compiled;
  }
}

/** 0 for the user's own, which come first. */
const ownership = (entry: Entry): number => (entry.origin.kind === 'user' ? 0 : 1);

const compare = (a: string, b: string): number => a.localeCompare(b, 'en');

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The sum over the wanted words of the best place where one is found; 0 where one is found nowhere. */
function score(entry: Entry, wanted: readonly string[]): number {
  const places: readonly (readonly [number, string])[] = [
    [16, `${entry.term} ${entry.title}`],
    [8, entry.aliases.join(' ')],
    [4, `${entry.slug} ${entry.category} ${entry.keyCases.map(({ name }) => name).join(' ')}`],
    [2, entry.description],
    [1, entry.sections.map(({ markdown }) => markdown).join(' ')],
  ];
  const found = places.map(([points, text]) => [points, words(text)] as const);
  let sum = words(entry.term).join(' ').startsWith(wanted.join(' ')) ? 64 : 0;
  for (const word of wanted) {
    const best = found.find(([, all]) => all.some((one) => one.startsWith(word)));
    if (!best) return 0;
    sum += best[0];
  }
  return sum;
}
