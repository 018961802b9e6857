import type { Citation, Unresolved } from './citation.js';
import { fits, nearest, pageOf, plausible, sameFiling, startsBefore } from './fit.js';
import { isCalled, isTelling } from './names.js';
import { Shelf } from './shelf.js';

/** The citations that stand in one string, and the authority that they share, if it is one. */
interface Group {
  /** The full citation (or record cite) that an *Id.* after it would mean. */
  target: Citation | undefined;
  /** Why an *Id.* after it means nothing. */
  reason: Unresolved | undefined;
  /** Volume and reporter of a short form that stands for nothing yet: the full citation may follow in its string. */
  readonly waits: string | undefined;
  /** The footnote that it stands in. */
  readonly note: string | undefined;
}

/**
 * What short forms, *supra*, references and *Id.* stand for. Citations are read in the order in which a reader meets them; each
 * is told apart by what stands before it.
 */
export class Antecedents {
  /** References by name to nothing cited before: they are no citations. */
  readonly unfounded = new Set<Citation>();
  /** Full citations by volume and reporter, and by the first letters of their words. */
  private readonly bySeries = new Shelf();
  private readonly byWord = new Shelf();
  /** Which authority is cited to which reporter. */
  private readonly reported = new Set<string>();
  private readonly fulls: Citation[] = [];
  private indexed = 0;
  private readonly authorities = new Map<string, number>();
  private readonly parents: number[] = [];
  private last: Group | undefined;
  private lastInText: Group | undefined;
  /** Whether a footnote since then cites something else. */
  private footnoteBetween = false;
  private note: { readonly label: string; readonly targets: Set<number | undefined> } | undefined;

  /** Reads the next citation. */
  read(citation: Citation): void {
    const { reading } = citation;
    const { main } = citation;
    if (citation.full || reading.kind === 'record') this.register(citation, main);
    else if (main) this.parallelShort(citation, main);
    else if (reading.kind === 'id') this.resolveId(citation);
    else if (reading.kind === 'short') this.resolveShort(citation);
    else this.resolveByName(citation);
    if (this.unfounded.has(citation) || main || reading.historyOf !== undefined || reading.within !== undefined) return;
    this.follow(citation);
  }

  /** Settles the numbers of authorities. */
  finish(all: readonly Citation[]): void {
    for (const citation of all)
      if (citation.authority !== undefined) citation.authority = this.root(citation.authority);
  }

  private register(citation: Citation, main: Citation | undefined): void {
    const { reading } = citation;
    if (reading.kind === 'record') return;
    citation.authority = this.authorityFor(citation, main);
    this.fulls.push(citation);
    if (reading.kind !== 'case' && reading.kind !== 'journal') return;
    this.bySeries.put(reading.seriesKey ?? '', citation);
    this.reported.add(`${citation.authority}|${reading.reporter}`);
  }

  private authorityFor(citation: Citation, main: Citation | undefined): number {
    const key = citation.reading.authorityKey;
    const known = key === undefined ? undefined : this.authorities.get(key);
    const own = main?.authority ?? known ?? this.parents.push(this.parents.length) - 1;
    if (known !== undefined && this.root(known) !== this.root(own)) this.parents[this.root(known)] = this.root(own);
    if (key !== undefined && known === undefined) this.authorities.set(key, own);
    return own;
  }

  private root(authority: number): number {
    let at = authority;
    while (this.parents[at] !== at) {
      this.parents[at] = this.parents[this.parents[at] as number] as number;
      at = this.parents[at] as number;
    }
    return at;
  }

  private point(citation: Citation, to: Citation | undefined, reason: Unresolved): void {
    if (to) {
      citation.antecedent = to;
      citation.authority = to.authority;
    } else citation.unresolved = reason;
  }

  /** The second of "105 Idaho at 667, 672 P.2d at 235": by its own volume, or as its main. */
  private parallelShort(citation: Citation, main: Citation): void {
    const own = this.bySeries.at(citation.reading.seriesKey ?? '').at(-1);
    this.point(citation, own ?? main.antecedent, main.unresolved ?? 'nothing');
  }

  private resolveId(citation: Citation): void {
    const { host } = citation;
    if (host) {
      const to = host.full ? host : host.antecedent;
      this.point(citation, to, 'chained');
      return;
    }
    const { group, reason } = this.groupBefore(citation);
    if (!group) this.point(citation, undefined, reason ?? 'nothing');
    else if (reason || !group.target) this.point(citation, undefined, reason ?? group.reason ?? 'chained');
    else if (!fits(citation, group.target)) this.point(citation, undefined, 'misfit');
    else this.point(citation, group.target, 'nothing');
  }

  /** The citation before, as *Id.* sees it; a footnote hides or breaks it. */
  private groupBefore(citation: Citation): { group: Group | undefined; reason?: Unresolved } {
    const { note } = citation.reading;
    const { last } = this;
    if (!last || last.note === note) {
      if (note === undefined && this.footnoteBetween) return { group: this.lastInText, reason: 'footnote' };
      return { group: last };
    }
    if (note === undefined) {
      if (!this.lastInText || this.footnoteBetween) return { group: this.lastInText, reason: 'footnote' };
      return { group: this.lastInText };
    }
    if (last.note !== undefined && this.note?.label === last.note && this.note.targets.size > 1)
      return { group: last, reason: 'several' };
    return { group: last };
  }

  private resolveShort(citation: Citation): void {
    const { reading } = citation;
    const words = reading.words && isTelling(reading.words) ? reading.words : undefined;
    const found = this.bySeries.at(reading.seriesKey ?? '');
    const candidates = found.filter((full) => startsBefore(full, reading.pinPage));
    if (!words) return this.point(citation, nearest(candidates), 'nothing');
    const named = candidates.filter(
      ({ reading: { words: own } }) => !own || isCalled(words, own) || isCalled(own, words),
    );
    if (named.length) return this.point(citation, nearest(named), 'nothing');
    const others = this.called(words).filter(({ reading: { reporter } }) => reporter !== undefined);
    if (candidates.length) {
      const only = nearest(candidates) as Citation;
      const close = reading.pinPage !== undefined && reading.pinPage - pageOf(only) <= 120;
      return this.point(citation, !others.length && close ? only : undefined, others.length ? 'ambiguous' : 'nothing');
    }
    const elsewhere = others.filter((full) => !this.hasSeries(full, reading.reporter));
    const one = this.single(elsewhere);
    this.point(citation, one, elsewhere.length ? 'ambiguous' : 'nothing');
  }

  /** Whether an authority was cited to a reporter: then a short form to another volume of it is not that authority's. */
  private hasSeries(full: Citation, reporter: string | undefined): boolean {
    return this.reported.has(`${full.authority}|${reporter}`);
  }

  private resolveByName(citation: Citation): void {
    const { reading } = citation;
    const words = reading.words && isTelling(reading.words) ? reading.words : undefined;
    const isReference = reading.kind === 'reference';
    if (!words) {
      if (isReference) this.unfounded.add(citation);
      else citation.unresolved = 'nothing';
      return;
    }
    const found = this.called(words).filter(
      ({ reading: { kind } }) => kind === 'case' || (kind === 'journal' && !isReference),
    );
    const fitting = found.filter((full) => plausible(full, reading.pinKind === 'star' ? undefined : reading.pinPage));
    if (isReference && !fitting.length) {
      this.unfounded.add(citation);
      return;
    }
    const one = this.single(fitting.length ? fitting : found);
    this.point(citation, one, found.length ? 'ambiguous' : 'nothing');
  }

  /** The latest of citations of one authority; undefined where they are of several. */
  private single(found: readonly Citation[]): Citation | undefined {
    const [first] = found;
    if (!first) return undefined;
    const root = this.root(first.authority as number);
    return found.every(({ authority }) => this.root(authority as number) === root) ? found.at(-1) : undefined;
  }

  /** Full citations that `words` can call, in order; those with the very words before those with words that begin so. */
  private called(words: readonly string[]): Citation[] {
    for (; this.indexed < this.fulls.length; this.indexed++) {
      const full = this.fulls[this.indexed] as Citation;
      if (full.reading.parallelOf !== undefined) continue;
      for (const word of full.reading.words ?? []) this.byWord.put(word.slice(0, 3), full);
    }
    let key: string | undefined;
    for (const word of words) {
      if (!isTelling([word])) continue;
      const own = word.slice(0, 3);
      if (key === undefined || this.byWord.count(own) < this.byWord.count(key)) key = own;
    }
    const smallest = key === undefined ? [] : this.byWord.at(key);
    const exact = smallest.filter(({ reading }) => words.every((word) => reading.words?.includes(word)));
    return exact.length ? exact : smallest.filter(({ reading }) => isCalled(words, reading.words ?? []));
  }

  /** What an *Id.* after this citation would mean. */
  private follow(citation: Citation): void {
    const { reading } = citation;
    const target = citation.full || reading.kind === 'record' ? citation : citation.antecedent;
    const { last } = this;
    const goesOn = reading.joined && last !== undefined && last.note === reading.note;
    if (goesOn) {
      const same = target !== undefined && last.target !== undefined && this.same(target, last.target);
      const awaited = last.waits !== undefined && last.waits === reading.seriesKey && target !== undefined;
      if (awaited) last.reason = undefined;
      if (!same && !awaited) {
        last.target = undefined;
        last.reason = 'several';
      } else last.target = target;
    } else {
      const waits = target ? undefined : reading.seriesKey;
      this.last = { target, reason: target ? undefined : 'chained', waits, note: reading.note };
    }
    const now = this.last as Group;
    if (reading.note === undefined) {
      this.lastInText = now;
      this.footnoteBetween = false;
      this.note = undefined;
      return;
    }
    if (this.note?.label !== reading.note) this.note = { label: reading.note, targets: new Set() };
    this.note.targets.add(target?.authority === undefined ? undefined : this.root(target.authority));
    const before = this.lastInText?.target;
    if (!before || !target || !this.same(before, target)) this.footnoteBetween = true;
  }

  private same(a: Citation, b: Citation): boolean {
    if (a === b) return true;
    if (a.authority === undefined || b.authority === undefined)
      return a.kind === 'record' && b.kind === 'record' && sameFiling(a, b);
    return this.root(a.authority) === this.root(b.authority);
  }
}
