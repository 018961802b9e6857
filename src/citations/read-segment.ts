import type { Span } from '../text/span.js';
import { readAuthor } from './author.js';
import { beforeCitation } from './before-citation.js';
import { nameApart, readCaseName } from './case-name.js';
import { DecisionReader, isRegister } from './decision.js';
import type { Draft } from './draft.js';
import type { Emphasis } from './emphasis.js';
import { Parentheses } from './parentheses.js';
import { readPin } from './pins.js';
import { readReference } from './references.js';
import { historyAfter, isString, relate, shareDecision } from './relations.js';
import { scan } from './scan.js';
import { chooseSeries } from './series.js';
import { signalAt } from './signals.js';

/** Reads every citation of one segment of prose: text in which a citation may run on without a break. */
export function readSegment(text: string, emphasis: Emphasis): Draft[] {
  const { cores, pins } = scan(text, emphasis);
  if (!cores.length && !pins.length) return [];
  return new SegmentReader(text, emphasis, cores, pins).read();
}

class SegmentReader {
  private readonly parentheses: Parentheses;
  private readonly decisions: DecisionReader;
  private readonly done: Draft[] = [];
  /** First words of the names read so far. */
  private readonly known = new Set<string>();
  /** The innermost bracket around each core, by index; -1 where there is none. */
  private readonly around: readonly number[];

  constructor(
    private readonly text: string,
    private readonly emphasis: Emphasis,
    private readonly cores: readonly Draft[],
    private readonly pins: readonly number[],
  ) {
    this.parentheses = new Parentheses(text);
    this.decisions = new DecisionReader(
      text,
      this.parentheses,
      cores.map(({ coreStart }) => coreStart),
    );
    this.around = this.parentheses.enclosing(cores.map(({ coreStart }) => coreStart));
  }

  read(): Draft[] {
    for (let i = 0; i < this.cores.length; i++) this.readCore(i);
    const all = this.done.filter((one) => settle(this.text, one));
    return this.pins.length ? this.withReferences(all) : all;
  }

  /** Adds what may be references by name, where no citation has the place. */
  private withReferences(all: Draft[]): Draft[] {
    const found: Draft[] = [];
    let next = 0;
    let reached = 0;
    for (const at of this.pins) {
      for (; next < all.length && (all[next] as Draft).start <= at; next++)
        reached = Math.max(reached, (all[next] as Draft).end);
      if (reached > at) continue;
      const reference = readReference(this.text, at, reached, this.emphasis);
      if (reference) found.push(reference);
    }
    return found.length ? [...all, ...found].sort((a, b) => a.coreStart - b.coreStart) : all;
  }

  private readCore(i: number): void {
    const one = this.cores[i] as Draft;
    const open = this.around[i] as number;
    const host = this.hostOf(i, open);
    if (host) one.within = host;
    const previous = this.previousIn(open, one);
    const bound = this.boundOf(one, open, previous);
    this.readBefore(one, bound, previous);
    this.readAfter(one, i);
    this.done.push(one);
  }

  /** The citation whose parenthetical this core stands in. */
  private hostOf(i: number, open: number): Draft | undefined {
    if (open < 0) return undefined;
    const start = (this.cores[i] as Draft).coreStart;
    for (let n = this.done.length - 1; n >= 0 && n >= this.done.length - 40; n--) {
      const other = this.done[n] as Draft;
      if (other.coreStart < open && other.end > start) return other;
      if (other.end < open && !other.within) return undefined;
    }
    return undefined;
  }

  /** The last citation before in the same bracket. */
  private previousIn(open: number, one: Draft): Draft | undefined {
    for (let n = this.done.length - 1; n >= 0 && n >= this.done.length - 40; n--) {
      const other = this.done[n] as Draft;
      if (other.coreStart <= open) {
        return open >= 0 && this.text[open] === '[' && other.end <= open + 1 ? other : undefined;
      }
      if (other.within === one.within) return other;
    }
    return undefined;
  }

  private boundOf(one: Draft, open: number, previous: Draft | undefined): number {
    const last = this.done.at(-1);
    let bound = last && last.end <= one.coreStart ? last.end : 0;
    if (last && last.end > one.coreStart) bound = previous && previous.end <= one.coreStart ? previous.end : 0;
    if (open >= 0) {
      const inside = open + 1;
      const lead = this.text.slice(inside, one.coreStart).trim();
      if (lead || !(this.text[open] === '[' || this.nameEndsAt(open))) bound = Math.max(bound, inside);
    }
    const loose = this.parentheses.unclosedBetween(bound, one.coreStart);
    return Math.max(bound, loose + 1);
  }

  /** New York's style, "Rogers v Rogers (63 NY2d 582 [1984])": the name stands before the bracket. */
  private nameEndsAt(open: number): boolean {
    return (
      this.text[open] === '(' &&
      / v\.? [A-Z][^.;()]{1,80}$/.test(this.text.slice(Math.max(0, open - 120), open).trimEnd())
    );
  }

  private readBefore(one: Draft, bound: number, previous: Draft | undefined): void {
    const { text } = this;
    if (previous && previous.end <= one.coreStart) relate(text, one, previous);
    if (one.kind === 'supra') {
      const end = one.name?.end ?? one.coreStart;
      delete one.name;
      this.nameOf(one, bound, end, false);
      one.start = Math.min(one.start, one.name ? (one.name as Span).start : one.start);
    } else if ((one.kind === 'case' || one.kind === 'short') && !one.parallelOf) {
      let from = bound;
      if (one.historyOf && previous) {
        from = Math.max(bound, historyAfter(text, previous.end, one.coreStart));
      }
      this.nameOf(one, from, one.coreStart, one.kind === 'case');
    }
    if (one.kind === 'journal') {
      const author = readAuthor(text, bound, one.coreStart, this.emphasis);
      if (author) one.author = author;
    }
    const signal = signalAt(text, bound, one.start);
    if (signal) one.signal = signal;
    if (previous && previous.end <= one.start && !one.parallelOf && !one.historyOf)
      one.joined = one.start - previous.end < 40 && isString(text.slice(previous.end, one.start));
  }

  private nameOf(one: Draft, from: number, at: number, full: boolean): void {
    if (at <= from) return;
    const before = beforeCitation(this.text, from, at);
    if (before.docket) one.docket = before.docket;
    const name = readCaseName(this.text, from, before, this.emphasis, full, this.known);
    const { decided } = before;
    if (decided && (name || full)) {
      one.year = decided.year;
      one.yearSpan = { start: decided.at, end: decided.at + 4 };
      if (decided.court) one.court = decided.court;
      if (decided.date) one.date = decided.date;
      one.dated = true;
    }
    if (before.alias) one.alias = before.alias;
    if (!name) {
      const far = full && !one.historyOf ? nameApart(this.text, from, at, this.emphasis) : undefined;
      if (!far) return;
      one.plaintiff = far.plaintiff;
      if (far.defendant) one.defendant = far.defendant;
      one.nameApart = true;
      return;
    }
    this.known.add(name.plaintiff.split(' ', 1)[0] as string);
    one.plaintiff = name.plaintiff;
    if (name.defendant) one.defendant = name.defendant;
    one.name = name.span;
    one.start = name.span.start;
  }

  private readAfter(one: Draft, i: number): void {
    const { text } = this;
    const next = this.cores[i + 1];
    const limit = next ? next.start : text.length;
    switch (one.kind) {
      case 'case':
      case 'journal':
        readPinOf(text, one, limit, 'full');
        break;
      case 'short':
        readPinOf(text, one, limit, 'said');
        break;
      case 'id':
      case 'supra':
        readPinOf(text, one, limit, 'id');
        break;
      case 'session-law':
        if (one.volume) readPinOf(text, one, limit, 'full');
        break;
      case 'regulation':
        if (isRegister(one)) readPinOf(text, one, limit, 'full');
        break;
      case 'record':
        return;
      default:
    }
    if (one.kind === 'short' && one.pinPage !== undefined) one.page = String(one.pinPage);
    this.decisions.read(one);
    if (one.parallelOf) shareDecision(this.done, one, one.parallelOf);
  }
}

function readPinOf(text: string, one: Draft, limit: number, behind: 'full' | 'said' | 'id'): void {
  const from = one.kind === 'short' ? one.coreEnd : one.end;
  const pin = readPin(text, from, limit, behind);
  if (!pin) return;
  if (one.kind === 'journal' && pin.kind === 'section') return;
  one.pin = pin.text;
  one.pinKind = pin.kind;
  one.end = pin.end;
  if (pin.first !== undefined && (pin.kind === 'page' || pin.kind === 'star')) one.pinPage = pin.first;
  if (one.kind === 'short') {
    const digits = /\d+/.exec(text.slice(one.coreEnd, pin.end));
    if (digits) one.coreEnd += digits.index + digits[0].length;
  }
}

/** Chooses the series of a citation now that its year is known; false where it is none after all. */
function settle(text: string, one: Draft): boolean {
  if (!one.series || one.reporter) return true;
  const series = chooseSeries(one.series, one.key ?? '', one.volume ?? '', one.year);
  if (!series) return false;
  const bare = series.bare && !text.slice(one.written?.start, one.written?.end).includes('.');
  if (bare && one.kind === 'case' && one.year === undefined && !one.name && !/^,/.test(text.slice(one.coreStart - 2)))
    return false;
  one.reporter = series.abbreviation;
  return true;
}
