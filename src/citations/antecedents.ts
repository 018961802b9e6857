import { AuthorityNumbers } from './authority-numbers.js';
import { fits, pageOf, plausible, sameFiling } from './fit.js';
import { FullCitations } from './full-citations.js';
import { type Mentions, none, some } from './mentions.js';
import { isTelling } from './names.js';
import { fullKinds, type Reading, type Unresolved } from './reading.js';
import { isAside, isFull, isJoined, isNoted, isRecord } from './traits.js';

/** The citations that stand in one string, and the authority that they share, if it is one. */
interface Group {
  /** The full citation (or record cite) that an *Id.* after it would mean. */
  target: number | undefined;
  /** Why an *Id.* after it means nothing. */
  reason: Unresolved | undefined;
  /** Volume and reporter of a short form that stands for nothing yet: the full citation may follow in its string. */
  readonly waits: string | undefined;
  /** The footnote that it stands in. */
  readonly note: string | undefined;
}

/**
 * What short forms, *supra*, references and *Id.* stand for, all by their numbers. Citations are read in the order in which a reader
 * meets them; each is told apart by what stands before it.
 */
export class Antecedents {
  /** The full citation (or the record cite) that each stands for, or `none`. */
  readonly meant: Int32Array;
  /** Why some stand for nothing, where they should. */
  readonly unresolved = new Map<number, Unresolved>();
  /** References by name to nothing cited before: they are no citations. */
  readonly unfounded = new Set<number>();
  readonly authorities: AuthorityNumbers;
  private readonly fulls: FullCitations;
  private last: Group | undefined;
  private lastInText: Group | undefined;
  /** Whether a footnote since then cites something else. */
  private footnoteBetween = false;
  private note: { readonly label: string; readonly targets: Set<number | undefined> } | undefined;

  constructor(private readonly mentions: Mentions) {
    this.meant = new Int32Array(mentions.readings.length).fill(none);
    this.authorities = new AuthorityNumbers(mentions);
    this.fulls = new FullCitations(mentions, this.authorities);
  }

  /** Reads the next citation. */
  read(number: number): void {
    const traits = this.mentions.traits[number] as number;
    const main = traits & isAside ? this.mentions.main(number) : undefined;
    if (traits & isFull) {
      this.authorities.register(number, main);
      this.fulls.put(number, main);
    } else if (!(traits & isRecord)) this.resolve(number, this.mentions.reading(number), main);
    if (!(traits & isAside || this.unfounded.has(number))) this.follow(number, traits);
  }

  private resolve(number: number, reading: Reading, main: number | undefined): void {
    if (main !== undefined) this.parallelShort(number, reading, main);
    else if (reading.kind === 'id') this.resolveId(number, reading);
    else if (reading.kind === 'short') this.resolveShort(number, reading);
    else this.resolveByName(number, reading);
  }

  private point(number: number, to: number | undefined, reason: Unresolved): void {
    if (to === undefined) {
      this.unresolved.set(number, reason);
      return;
    }
    this.meant[number] = to;
    this.authorities.copy(number, to);
  }

  /** The second of "105 Idaho at 667, 672 P.2d at 235": by its own volume, or as its main. */
  private parallelShort(number: number, { seriesKey = '' }: Reading, main: number): void {
    const to = this.fulls.latest(seriesKey) ?? some(this.meant, main);
    this.point(number, to, this.unresolved.get(main) ?? 'nothing');
  }

  private resolveId(number: number, reading: Reading): void {
    const host = this.mentions.host(number);
    if (host !== undefined) {
      const to = fullKinds.has(this.mentions.reading(host).kind) ? host : some(this.meant, host);
      this.point(number, to, 'chained');
      return;
    }
    const { group, reason } = this.groupBefore(reading);
    if (!group) this.point(number, undefined, reason ?? 'nothing');
    else if (reason || group.target === undefined) this.point(number, undefined, reason ?? group.reason ?? 'chained');
    else if (!fits(reading, this.mentions.reading(group.target))) this.point(number, undefined, 'misfit');
    else this.point(number, group.target, 'nothing');
  }

  /** The citation before, as *Id.* sees it; a footnote hides or breaks it. */
  private groupBefore({ note }: Reading): { group: Group | undefined; reason?: Unresolved } {
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

  private resolveShort(number: number, reading: Reading): void {
    const { fulls } = this;
    const words = reading.words && isTelling(reading.words) ? reading.words : undefined;
    const candidates = fulls.inVolume(reading);
    if (!words) return this.point(number, fulls.nearest(candidates), 'nothing');
    const named = fulls.named(words, candidates);
    if (named.length) return this.point(number, fulls.nearest(named), 'nothing');
    const others = fulls.called(words).filter((full) => this.mentions.reading(full).reporter !== undefined);
    const only = fulls.nearest(candidates);
    if (only !== undefined) {
      const close = reading.pinPage !== undefined && reading.pinPage - pageOf(this.mentions.reading(only)) <= 120;
      return this.point(number, !others.length && close ? only : undefined, others.length ? 'ambiguous' : 'nothing');
    }
    // The full citation has the volume and the name, and a page that cannot be right.
    const misprinted = fulls.named(words, fulls.inSameVolume(reading));
    if (misprinted.length) return this.point(number, fulls.single(misprinted), 'misfit');
    const elsewhere = others.filter((full) => !fulls.isReported(full, reading.reporter));
    this.point(number, fulls.single(elsewhere), elsewhere.length ? 'ambiguous' : 'nothing');
  }

  private resolveByName(number: number, reading: Reading): void {
    const words = reading.words && isTelling(reading.words) ? reading.words : undefined;
    const isReference = reading.kind === 'reference';
    if (!words) {
      if (isReference) this.unfounded.add(number);
      else this.unresolved.set(number, 'nothing');
      return;
    }
    const found = this.fulls.called(words).filter((full) => {
      const { kind } = this.mentions.reading(full);
      return kind === 'case' || (kind === 'journal' && !isReference);
    });
    const pin = reading.pinKind === 'star' ? undefined : reading.pinPage;
    const fitting = found.filter((full) => plausible(this.mentions.reading(full), pin));
    if (isReference && !fitting.length) {
      this.unfounded.add(number);
      return;
    }
    const one = this.fulls.single(fitting.length ? fitting : found);
    this.point(number, one, found.length ? 'ambiguous' : 'nothing');
  }

  /** What an *Id.* after this citation would mean. */
  private follow(number: number, traits: number): void {
    const target = traits & (isFull | isRecord) ? number : some(this.meant, number);
    const note = traits & isNoted ? this.mentions.reading(number).note : undefined;
    const { last } = this;
    if (traits & isJoined && last && last.note === note) this.goOn(last, number, target);
    else if (target !== undefined) this.last = { target, reason: undefined, waits: undefined, note };
    else this.last = { target, reason: 'chained', waits: this.mentions.reading(number).seriesKey, note };
    if (note !== undefined) return this.followInNote(note, target);
    this.lastInText = this.last;
    this.footnoteBetween = false;
    this.note = undefined;
  }

  /** A string of citations goes on: an *Id.* after it means what all of them cite, or a short form's full citation behind it. */
  private goOn(last: Group, number: number, target: number | undefined): void {
    const same = target !== undefined && last.target !== undefined && this.same(target, last.target);
    const awaited =
      last.waits !== undefined && target !== undefined && last.waits === this.mentions.reading(number).seriesKey;
    if (awaited) last.reason = undefined;
    if (same || awaited) last.target = target;
    else {
      last.target = undefined;
      last.reason = 'several';
    }
  }

  private followInNote(note: string, target: number | undefined): void {
    if (this.note?.label !== note) this.note = { label: note, targets: new Set() };
    this.note.targets.add(target === undefined ? undefined : this.authorities.of(target));
    const before = this.lastInText?.target;
    if (before === undefined || target === undefined || !this.same(before, target)) this.footnoteBetween = true;
  }

  private same(a: number, b: number): boolean {
    if (a === b) return true;
    const one = this.authorities.of(a);
    const other = this.authorities.of(b);
    if (one !== undefined && other !== undefined) return one === other;
    const first = this.mentions.reading(a);
    const second = this.mentions.reading(b);
    return first.kind === 'record' && second.kind === 'record' && sameFiling(first, second);
  }
}
