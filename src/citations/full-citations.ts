import type { AuthorityNumbers } from './authority-numbers.js';
import { pageOf, startsBefore } from './fit.js';
import type { Mentions } from './mentions.js';
import { isCalled, isTelling } from './names.js';
import type { Reading } from './reading.js';
import { Shelf, type Slot } from './shelf.js';
import { isPaged } from './traits.js';

/** Full citations that say the same: name, volume and page. */
interface Alike {
  /** Where they stand by volume and reporter; undefined for what has no short form by volume. */
  readonly inSeries: Slot | undefined;
  /** Where they stand by each of their words, once they are asked for by name. */
  byWords: readonly Slot[] | undefined;
  /** Which of all full citations is the latest of them that can be called by name. */
  latest: number;
}

/** The full citations that were read so far, by their numbers, as short forms look for them: by volume and reporter, and by name. */
export class FullCitations {
  private readonly all: number[] = [];
  /** By the keys of what they say. */
  private readonly alike: (Alike | undefined)[];
  private readonly bySeries = new Shelf();
  /** By the first letters of their words. */
  private readonly byWord = new Shelf();
  /** How many of all stand by their words, and with the reporters that their authorities are cited to: many documents never ask for them. */
  private shelved = 0;
  private listed = 0;
  private readonly reported = new Map<string | undefined, Set<number>>();

  constructor(
    private readonly mentions: Mentions,
    private readonly authorities: AuthorityNumbers,
  ) {
    this.alike = new Array<Alike | undefined>(mentions.keys.count);
  }

  put(number: number, main: number | undefined): void {
    const key = this.mentions.signatures[number] as number;
    let alike = this.alike[key];
    if (!alike) this.alike[key] = alike = { inSeries: this.inSeries(number), byWords: undefined, latest: -1 };
    else if (alike.inSeries) this.bySeries.putAgain(alike.inSeries, number);
    if (main === undefined) alike.latest = this.all.length;
    this.all.push(number);
  }

  private inSeries(number: number): Slot | undefined {
    if (!((this.mentions.traits[number] as number) & isPaged)) return undefined;
    return this.bySeries.put(this.mentions.reading(number).seriesKey ?? '', number);
  }

  /** The latest of a volume. */
  latest(seriesKey: string): number | undefined {
    return this.bySeries.at(seriesKey).at(-1);
  }

  /** Those of the volume of a short form that begin before its page. */
  inVolume({ seriesKey = '', pinPage }: Reading): number[] {
    return this.bySeries.at(seriesKey).filter((full) => startsBefore(this.mentions.reading(full), pinPage));
  }

  /** Those of the volume of a short form, wherever they begin. */
  inSameVolume({ seriesKey = '' }: Reading): readonly number[] {
    return this.bySeries.at(seriesKey);
  }

  /** Those of some whose words are among these, or the other way round, and those without words. */
  named(words: readonly string[], candidates: readonly number[]): number[] {
    return candidates.filter((full) => {
      const own = this.mentions.reading(full).words;
      return !own || isCalled(words, own) || isCalled(own, words);
    });
  }

  /** Those that `words` can call, in order; those with the very words before those with words that begin so. */
  called(words: readonly string[]): number[] {
    this.shelve();
    let key: string | undefined;
    for (const word of words) {
      if (!isTelling([word])) continue;
      const own = word.slice(0, 3);
      if (key === undefined || this.byWord.count(own) < this.byWord.count(key)) key = own;
    }
    const smallest = key === undefined ? [] : this.byWord.at(key);
    const exact = smallest.filter((full) => {
      const own = this.mentions.reading(full).words;
      return words.every((word) => own?.includes(word));
    });
    return exact.length ? exact : smallest.filter((full) => isCalled(words, this.mentions.reading(full).words ?? []));
  }

  /** Puts by their words what was read since the last time. */
  private shelve(): void {
    for (; this.shelved < this.all.length; this.shelved++) {
      const number = this.all[this.shelved] as number;
      const alike = this.alike[this.mentions.signatures[number] as number] as Alike;
      if (alike.latest !== this.shelved) continue;
      if (alike.byWords) for (const slot of alike.byWords) this.byWord.putAgain(slot, number);
      else alike.byWords = this.stems(number).map((stem) => this.byWord.put(stem, number));
    }
  }

  private stems(number: number): string[] {
    const words = this.mentions.reading(number).words ?? [];
    return [...new Set(words.map((word) => word.slice(0, 3)))];
  }

  /** Whether an authority was cited to a reporter: then a short form to another volume of it is not that authority's. */
  isReported(full: number, reporter: string | undefined): boolean {
    for (; this.listed < this.all.length; this.listed++) {
      const number = this.all[this.listed] as number;
      if (!((this.mentions.traits[number] as number) & isPaged)) continue;
      const { reporter: own } = this.mentions.reading(number);
      const authority = this.authorities.given(number) as number;
      const known = this.reported.get(own);
      if (known) known.add(authority);
      else this.reported.set(own, new Set([authority]));
    }
    return this.reported.get(reporter)?.has(this.authorities.given(full) as number) ?? false;
  }

  /** The one with the greatest first page, and of those the latest: no decision reaches over the next. */
  nearest(candidates: readonly number[]): number | undefined {
    let best: number | undefined;
    let page = 0;
    for (const full of candidates) {
      const own = pageOf(this.mentions.reading(full));
      if (best !== undefined && own < page) continue;
      best = full;
      page = own;
    }
    return best;
  }

  /** The latest of citations of one authority; undefined where they are of several. */
  single(found: readonly number[]): number | undefined {
    const [first] = found;
    if (first === undefined) return undefined;
    const authority = this.authorities.of(first);
    return found.every((full) => this.authorities.of(full) === authority) ? found.at(-1) : undefined;
  }
}
