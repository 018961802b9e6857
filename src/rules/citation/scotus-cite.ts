import type { Reading } from '../../citations/reading.js';
import { type Citations, caseName } from '../../citations/resolve.js';
import { type Decision, isNamed, type ScotusIndex } from '../../citations/scotus.js';
import { type Noted, readingsWith } from './readings-with.js';

/** What the index has at the page of a full citation to the United States Reports, by the citation's own words. */
export interface Verdict {
  readonly volume: number;
  readonly page: number;
  /** The name as written; empty where there is none beside the citation. */
  readonly name: string;
  readonly year: number | undefined;
  /** The page that is cited for a point; undefined where none is. */
  readonly pinPage: number | undefined;
  readonly decisions: readonly Decision[];
  /** Those of the decisions that can bear the name; all of them where no name is written. */
  readonly named: readonly Decision[];
}

/** Orders have no opinion at their page: "cert. denied, 510 U.S. 1012 (1993)". */
const order = /\b(?:cert|certiorari|reh'?g|appeal|juris|stay|review|petition|pet|writ|mandamus)\b/i;

const questions = new WeakMap<ScotusIndex, (citations: Citations) => Iterable<Noted<Verdict>>>();

/**
 * Every full citation of a document to the United States Reports, but for orders, that is not wholly right: the index has no decision at its page, none of that
 * name, or none of that year.
 */
export function scotusCites(citations: Citations, index: ScotusIndex): Iterable<Noted<Verdict>> {
  let question = questions.get(index);
  if (!question) questions.set(index, (question = readingsWith((reading) => faultOf(reading, index))));
  return question(citations);
}

function faultOf(reading: Reading, index: ScotusIndex): Verdict | undefined {
  const { kind, reporter, page, volume, year, history, weight } = reading;
  if (kind !== 'case' || reporter !== 'U.S.' || !page || !volume || !/^\d+$/.test(page)) return undefined;
  if (history && order.test(history)) return undefined;
  if (/^mem\.?$|^table$/i.test(weight ?? '')) return undefined;
  const name = reading.nameApart ? '' : caseName(reading);
  const decisions = index.at(volume, page);
  const named = name ? decisions.filter((decision) => bears(decision, name, index)) : decisions;
  const sound = named.length > 0 && (year === undefined || named.some((decision) => decision.year === year));
  if (sound) return undefined;
  const { pinPage } = reading;
  return { volume: Number(volume), page: Number(page), name, year, pinPage, decisions, named };
}

const verdicts = new WeakMap<ScotusIndex, Map<string, boolean>>();

/** Whether a decision can bear a name; asked once for the same two. */
function bears(decision: Decision, name: string, index: ScotusIndex): boolean {
  let known = verdicts.get(index);
  if (!known || known.size > 20_000) {
    known = new Map();
    verdicts.set(index, known);
  }
  const key = `${decision.volume} ${decision.page} ${decision.name}\t${name}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const verdict = isNamed(decision, name);
  known.set(key, verdict);
  return verdict;
}

const searches = new WeakMap<ScotusIndex, Map<string, readonly Decision[]>>();

/** Decisions that bear a name; asked once for the same name. */
function decisionsNamed(name: string, index: ScotusIndex): readonly Decision[] {
  let known = searches.get(index);
  if (!known || known.size > 2000) {
    known = new Map();
    searches.set(index, known);
  }
  let found = known.get(name);
  if (!found) {
    found = index.byName(name, 40);
    known.set(name, found);
  }
  return found;
}

/** A number with two neighbouring digits exchanged, or one digit of them dropped or put in: as it is mistyped. */
export function mistyped(written: number): Set<number> {
  const digits = String(written);
  const found = new Set([written]);
  for (let i = 0; i < digits.length; i++) {
    const [before, here, next = '', rest] = [
      digits.slice(0, i),
      digits.charAt(i),
      digits.charAt(i + 1),
      digits.slice(i + 2),
    ];
    found.add(Number(before + next + here + rest));
    found.add(Number(before + next + rest));
    for (let digit = 0; digit < 10; digit++)
      found.add(Number(before + digit + next + rest)).add(Number(before + here + digit + next + rest));
  }
  return found;
}

/** Decisions of the name at a page or in a volume that is one slip away from the one written. */
function decisionsNear({ name, volume, page }: Verdict, index: ScotusIndex): Decision[] {
  const pages = [...mistyped(page)].flatMap((other) => index.at(volume, other));
  const volumes = [...mistyped(volume)].flatMap((other) => index.at(other, page));
  return [
    ...new Map([...pages, ...volumes].map((one) => [`${one.volume} ${one.page} ${one.name}`, one])).values(),
  ].filter((decision) => bears(decision, name, index));
}

/**
 * The decisions that a citation may mean by its name: one slip away first, then the one decided in its year, then those of its volume. Where a year is written,
 * only those decided about then: the place of another would make a false citation of it.
 */
export function decisionsMeant(verdict: Verdict, index: ScotusIndex): readonly Decision[] {
  const known = meant.get(verdict);
  if (known?.index === index) return known.decisions;
  const decisions = readDecisionsMeant(verdict, index);
  meant.set(verdict, { index, decisions });
  return decisions;
}

/** A verdict is kept with its block, and is asked about at every keystroke. */
const meant = new WeakMap<Verdict, { readonly index: ScotusIndex; readonly decisions: readonly Decision[] }>();

function readDecisionsMeant(verdict: Verdict, index: ScotusIndex): readonly Decision[] {
  const { name, year, volume } = verdict;
  const near = decisionsNear(verdict, index);
  const key = (decision: Decision): string => `${decision.volume} ${decision.page} ${decision.name}`;
  const keys = new Set(near.map(key));
  const others = decisionsNamed(name, index).filter(
    (decision) => bears(decision, name, index) && !keys.has(key(decision)),
  );
  const distance = (decision: Decision): number =>
    (keys.has(key(decision)) ? 0 : 4) +
    (year !== undefined && decision.year !== year ? 2 : 0) +
    (decision.volume === volume ? 0 : 1);
  return [...near, ...others]
    .filter((decision) => year === undefined || keys.has(key(decision)) || Math.abs(decision.year - year) <= 1)
    .sort((a, b) => distance(a) - distance(b));
}

/** "Kentucky v. Graham, 473 U.S. 159 (1985)". */
export function decisionWords({ name, volume, page, year }: Decision): string {
  return `${name.replace(/,? et al\.(?=,| v\.|$)/g, '')}, ${volume} U.S. ${page} (${year})`;
}
