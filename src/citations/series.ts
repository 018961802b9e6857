import journals from 'content:tables/journals.tsv';
import reporters from 'content:tables/reporters.tsv';
import codes from 'content:tables/statutes.tsv';

/** What a series of volumes holds, and so the kind of a citation to it. */
export type SeriesFamily = 'case' | 'journal' | 'statute' | 'regulation' | 'session-law';

/** A series that is cited as volume (or title), abbreviation, page (or section). */
export interface Series {
  readonly family: SeriesFamily;
  /** The canonical abbreviation. */
  readonly abbreviation: string;
  /**
   * For reporters: `federal`, `state`, `regional`, `early` (nominative reports of the Supreme Court), `specialty`, `neutral`
   * (a court's own numbering: the volume is a year) or `database` (WL, LEXIS: likewise).
   */
  readonly type: string;
  /** First and last year of decisions, where known. */
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** What CourtListener calls the reporter in an address. */
  readonly slug: string;
  /** A surname or a plain word without a full stop ("Hill", "Day"): a series only where a case name or a year says so. */
  readonly bare: boolean;
}

/** Drops what writers put in or leave out: spaces, full stops, commas and apostrophes. "U. S." and "U.S." are one key. */
export function squeezed(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (
      code <= 46
        ? code !== 38 && code !== 40 && code !== 41 && code !== 45
        : code === 0x2019 || code === 0x2018 || code === 96
    )
      return text.replace(/[\s.,'’‘`]/g, '');
  }
  return text;
}

function slugOf(abbreviation: string): string {
  return abbreviation
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s+/g, '-');
}

/** Every series by every spelling. Spellings are kept sorted, so that a reader knows when to stop. */
class SeriesTable {
  private readonly byKey = new Map<string, Series[]>();
  private readonly keys: readonly string[];

  constructor() {
    for (const [abbreviation = '', type = '', first, last, slug, spellings] of rows(reporters))
      this.add(spellings, {
        family: 'case',
        abbreviation,
        type,
        first: first ? Number(first) : undefined,
        last: last ? Number(last) : undefined,
        slug: slug || slugOf(abbreviation),
        bare: type !== 'neutral' && type !== 'database' && /^[A-Za-z'’]+$/.test(abbreviation),
      });
    const plain = { first: undefined, last: undefined, bare: false };
    for (const [abbreviation = '', spellings] of rows(journals))
      this.add(spellings, { ...plain, family: 'journal', abbreviation, type: 'journal', slug: slugOf(abbreviation) });
    for (const [abbreviation = '', jurisdiction = '', family, spellings] of rows(codes))
      this.add(spellings, {
        ...plain,
        family: family as SeriesFamily,
        abbreviation,
        type: jurisdiction,
        slug: slugOf(abbreviation),
      });
    this.keys = [...this.byKey.keys()].sort();
  }

  private add(spellings: string | undefined, series: Series): void {
    const own = squeezed(series.abbreviation);
    this.put(own, series, true);
    if (spellings) for (const key of spellings.split(';')) if (key !== own) this.put(key, series, false);
  }

  /** A series' own abbreviation comes before other spellings of others. */
  private put(key: string, series: Series, own: boolean): void {
    const known = this.byKey.get(key);
    if (!known) this.byKey.set(key, [series]);
    else if (own) {
      const at = known.findIndex((other) => squeezed(other.abbreviation) !== key);
      known.splice(at < 0 ? known.length : at, 0, series);
    } else known.push(series);
  }

  find(key: string): readonly Series[] | undefined {
    return this.byKey.get(key);
  }

  /** Whether some spelling begins with `key`. */
  begins(key: string): boolean {
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.keys[middle] as string) < key) low = middle + 1;
      else high = middle;
    }
    return this.keys[low]?.startsWith(key) ?? false;
  }
}

function rows(table: string): string[][] {
  return table
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));
}

let table: SeriesTable | undefined;

/** The table, made when it is first needed. */
export function seriesTable(): SeriesTable {
  table ??= new SeriesTable();
  return table;
}

/** How many years before its first and after its last volume a decision of a series may still bear. */
const slack = 10;

/**
 * The one series that a spelling stands for: by its own abbreviation, or by the year of the decision where the spelling is
 * shared; undefined where a surname could be several.
 */
export function chooseSeries(
  found: readonly Series[],
  key: string,
  volume: string,
  year: number | undefined,
): Series | undefined {
  const yearly = /^(?:1[6-9]|20)\d\d$/.test(volume);
  const fitting = found.filter((series) => (series.type === 'neutral' || series.type === 'database' ? yearly : true));
  if (fitting.length < 2) return fitting[0];
  if (yearly) {
    const neutral = fitting.find((series) => series.type === 'neutral');
    if (neutral) return neutral;
  }
  const inTime = year === undefined ? fitting : fitting.filter((series) => spans(series, year));
  const own = (series: Series): boolean => squeezed(series.abbreviation) === key;
  const candidates = inTime.length ? inTime : fitting;
  const first = candidates.find(own) ?? candidates[0];
  if (!first || candidates.some(own)) return first;
  const several = new Set(candidates.map((series) => series.abbreviation)).size > 1;
  return several && /^[A-Z][a-z]+$/.test(key) ? undefined : first;
}

function spans(series: Series, year: number): boolean {
  return year >= (series.first ?? 0) - slack && year <= (series.last ?? 9999) + slack;
}
