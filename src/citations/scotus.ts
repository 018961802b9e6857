import { lowerBound } from '../text/span.js';
import { type Party, sameCase, sides } from './names.js';

/** One decision of the Supreme Court as the index has it. */
export interface Decision {
  readonly volume: number;
  readonly page: number;
  readonly name: string;
  /** The year of decision. */
  readonly year: number;
  /** Whether the year may be one off. */
  readonly yearUncertain: boolean;
  /** Other names that the decision goes by. */
  readonly aliases: readonly string[];
  /** CourtListener's number of the opinion's cluster, where it was checked. */
  readonly courtListener: number | undefined;
}

/** Up to this volume of the United States Reports the index has every decision but orders; beyond it absence says nothing. */
export const lastCompleteVolume = 579;
/** From this page on a modern volume holds orders and opinions in chambers, which the index leaves out. */
export const firstOrderPage = 801;
/** From this volume on opinions and orders are kept apart; before it summary decisions stand among the orders. */
const firstLongVolume = 421;
/** Pages between two opinions that follow on each other; most are far shorter. */
const longestOpinion = 90;

/**
 * The decisions of the United States Supreme Court by volume and page. It is made from the text of `content/tables/scotus.tsv`: a
 * line `=volume year` opens a volume, and each line after it is a decision: page, name, year where it differs (with `~` where
 * uncertain), CourtListener's number, other names. Volumes are read when they are first asked for.
 */
export class ScotusIndex {
  private readonly read = new Map<number, ReadonlyMap<number, readonly Decision[]>>();
  private readonly numbered = new Map<number, Decision | undefined>();
  private lower: string | undefined;
  /** Where each volume begins, in order. */
  private readonly starts: readonly (readonly [number, number])[];

  private constructor(
    private readonly text: string,
    /** Where the lines of each volume begin. */
    private readonly volumes: ReadonlyMap<number, number>,
  ) {
    this.starts = [...volumes].map(([volume, at]): [number, number] => [at, volume]);
  }

  /** The index from its text. Takes about a millisecond: only the places of the volumes are looked for. */
  static from(text: string): ScotusIndex {
    const volumes = new Map<number, number>();
    for (let at = text.startsWith('=') ? 0 : text.indexOf('\n=') + 1; at > 0 || text.startsWith('=', at); ) {
      volumes.set(Number.parseInt(text.slice(at + 1, at + 5), 10), at);
      const next = text.indexOf('\n=', at);
      if (next < 0) break;
      at = next + 1;
    }
    return new ScotusIndex(text, volumes);
  }

  /** Every decision that begins on a page; none where the index has none. */
  at(volume: number | string, page: number | string): readonly Decision[] {
    return this.volume(Number(volume)).get(Number(page)) ?? [];
  }

  /** The decisions of a volume by page. */
  volume(volume: number): ReadonlyMap<number, readonly Decision[]> {
    const known = this.read.get(volume);
    if (known) return known;
    const start = this.volumes.get(volume);
    const pages = new Map<number, Decision[]>();
    if (start === undefined) return pages;
    const next = this.text.indexOf('\n=', start);
    const [head = '', ...lines] = this.text.slice(start, next < 0 ? undefined : next).split('\n');
    const usual = Number(head.split(' ')[1]);
    for (const line of lines) {
      const decision = decisionFrom(line, volume, usual);
      if (!decision) continue;
      const there = pages.get(decision.page);
      if (there) there.push(decision);
      else pages.set(decision.page, [decision]);
    }
    this.read.set(volume, pages);
    return pages;
  }

  /** Whether the index would have a decision that begins at this page, if there were one. */
  covers(volume: number, page: number): boolean {
    if (volume < 1 || volume > lastCompleteVolume) return false;
    return volume < 350 || page < firstOrderPage || (volume >= firstLongVolume && page <= this.lastOpinion(volume));
  }

  /** The page where the last opinion of a volume begins: some have so many that orders begin far behind the usual page. */
  private lastOpinion(volume: number): number {
    let last = 0;
    for (const page of [...this.volume(volume).keys()].sort((a, b) => a - b))
      if (page < firstOrderPage || page - last <= longestOpinion) last = page;
    return last;
  }

  /** Decisions that go by `name` (abbreviated or not): first those of both its parties, in the order of the reports. */
  byName(name: string, limit = 5): readonly Decision[] {
    const [one, other] = sides(name).map(beginnings) as [string[], string[]];
    const words = (one.length ? one : other).concat(one.length ? other : []).sort((a, b) => b.length - a.length);
    const both = one.length > 0 && other.length > 0;
    for (const word of words.slice(0, 3)) {
      const lines = this.linesWith(word.slice(0, 12), 6000).filter(
        (line) =>
          !both ||
          (one.some((begin) => line.lower.includes(begin)) && other.some((begin) => line.lower.includes(begin))),
      );
      const found = lines
        .map(({ at }) => this.lineAt(at))
        .filter((decision) => decision && isNamed(decision, name)) as Decision[];
      if (!found.length) continue;
      const whole = found.filter((decision) =>
        [decision.name, ...decision.aliases].some((alias) => bothParties(alias) === both),
      );
      return (whole.length ? whole : found).slice(0, limit);
    }
    return [];
  }

  /** Decisions with a name whose words begin with what was typed, in the order of the reports, the latest first. */
  beginning(typed: string, limit = 20): readonly Decision[] {
    const wanted = typed.trim().toLowerCase();
    if (wanted.length < 2) return [];
    const found = this.holding(wanted, 400).filter(({ name, aliases }) =>
      [name, ...aliases].some((one) => startsWord(one.toLowerCase(), wanted)),
    );
    return found.reverse().slice(0, limit);
  }

  /** The decision that CourtListener numbers so; looked for once for the same number. */
  byCourtListener(id: number): Decision | undefined {
    if (!this.numbered.has(id)) {
      if (this.numbered.size > 2000) this.numbered.clear();
      this.numbered.set(id, this.withNumber(id));
    }
    return this.numbered.get(id);
  }

  private withNumber(id: number): Decision | undefined {
    const needle = `\t${id}`;
    for (let at = this.text.indexOf(needle); at >= 0; at = this.text.indexOf(needle, at + 1)) {
      const after = this.text[at + needle.length];
      if (after !== undefined && after !== '\t' && after !== '\n') continue;
      const decision = this.lineAt(at);
      if (decision?.courtListener === id) return decision;
    }
    return undefined;
  }

  private holding(word: string, most: number): Decision[] {
    return this.linesWith(word, most).flatMap(({ at }) => this.lineAt(at) ?? []);
  }

  /** Lines that hold `word`, in order; at most `most`. */
  private linesWith(word: string, most: number): { readonly at: number; readonly lower: string }[] {
    this.lower ??= this.text.toLowerCase();
    const found: { at: number; lower: string }[] = [];
    for (let at = this.lower.indexOf(word); at >= 0 && found.length < most; ) {
      const start = this.lower.lastIndexOf('\n', at) + 1;
      const end = this.lower.indexOf('\n', at);
      found.push({ at: start, lower: this.lower.slice(start, end < 0 ? undefined : end) });
      if (end < 0) break;
      at = this.lower.indexOf(word, end);
    }
    return found;
  }

  /** The decision of the line that `offset` stands in. */
  private lineAt(offset: number): Decision | undefined {
    const start = this.text.lastIndexOf('\n', offset - 1) + 1;
    const end = this.text.indexOf('\n', offset);
    const next = lowerBound(this.starts, start + 1, ([at]) => at);
    const [at, volume] = this.starts[next - 1] ?? [0, 0];
    const usual = Number.parseInt(this.text.slice(this.text.indexOf(' ', at) + 1, at + 12), 10);
    return decisionFrom(this.text.slice(start, end < 0 ? undefined : end), volume, usual);
  }
}

/** The first letters of the words of a party, long enough to tell and short enough to survive an abbreviation. */
function beginnings(side: Party): string[] {
  return side.flatMap(([word = '']) => (word.length > 2 ? [word.slice(0, word.length > 5 ? 3 : 5)] : []));
}

function bothParties(name: string): boolean {
  const [one, other] = sides(name);
  return one.length > 0 && other.length > 0;
}

function decisionFrom(line: string, volume: number, usual: number): Decision | undefined {
  const [page = '', name = '', year = '', id = '', aliases = ''] = line.split('\t');
  if (!name) return undefined;
  return {
    volume,
    page: Number(page),
    name,
    year: Number.parseInt(year, 10) || usual,
    yearUncertain: year.endsWith('~'),
    aliases: aliases ? aliases.split(';') : [],
    courtListener: id ? Number(id) : undefined,
  };
}

/** Whether a decision can be the one that is called `name`. */
export function isNamed(decision: Decision, name: string): boolean {
  return sameCase(name, decision.name) || decision.aliases.some((alias) => sameCase(name, alias));
}

function startsWord(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (at === 0 || !/[a-z0-9]/.test(text[at - 1] as string)) return true;
  return false;
}
