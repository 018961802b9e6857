import { type Citation, type Citations, caseName } from '../../citations/resolve.js';
import { type Decision, isNamed, type ScotusIndex } from '../../citations/scotus.js';

/** A full citation to the United States Reports, and what the index has at that page. */
export interface ScotusCite {
  readonly citation: Citation;
  readonly volume: number;
  readonly page: number;
  /** The name as written; empty where there is none beside the citation. */
  readonly name: string;
  readonly decisions: readonly Decision[];
  /** Those of the decisions that can bear the name; all of them where no name is written. */
  readonly named: readonly Decision[];
}

/** Orders have no opinion at their page: "cert. denied, 510 U.S. 1012 (1993)". */
const order = /\b(?:cert|certiorari|reh'?g|appeal|juris|stay|review|petition|pet|writ|mandamus)\b/i;

const cites = new WeakMap<Citations, { readonly index: ScotusIndex; readonly found: readonly ScotusCite[] }>();

/**
 * Every full citation of a document to the United States Reports, but for orders, that is not wholly right: the index has no decision at its page, none of that
 * name, or none of that year. Read once for all the rules that ask.
 */
export function scotusCites(citations: Citations, index: ScotusIndex): readonly ScotusCite[] {
  const known = cites.get(citations);
  if (known?.index === index) return known.found;
  const found = [...readCites(citations, index)];
  cites.set(citations, { index, found });
  return found;
}

/** Readings that agree with the index in page, name and year, or are no citation to the Reports; most are. They need no second look. */
const sound = new WeakMap<object, ScotusIndex>();

function isSound(citation: Citation, named: readonly Decision[]): boolean {
  return named.length > 0 && (citation.year === undefined || named.some(({ year }) => year === citation.year));
}

function* readCites(citations: Citations, index: ScotusIndex): Generator<ScotusCite> {
  for (const citation of citations.all) {
    if (sound.get(citation.reading) === index) continue;
    const { kind, reporter, page, volume, reading } = citation;
    if (kind !== 'case' || reporter !== 'U.S.' || !page || !volume || !/^\d+$/.test(page)) continue;
    if (citation.history && order.test(citation.history)) continue;
    if (/^mem\.?$|^table$/i.test(citation.weight ?? '')) continue;
    const name = reading.nameApart ? '' : caseName(citation);
    const known = judged.get(reading);
    const verdict = known?.index === index && known.name === name ? known : judge(index, name, volume, page);
    if (verdict !== known) judged.set(reading, verdict);
    const { decisions, named } = verdict;
    if (isSound(citation, named)) {
      sound.set(citation.reading, index);
      continue;
    }
    yield { citation, volume: Number(volume), page: Number(page), name, decisions, named };
  }
}

/** What the index says of one citation as it is written; kept with its reading, which an edit elsewhere does not change. */
interface Verdict {
  readonly index: ScotusIndex;
  readonly name: string;
  readonly decisions: readonly Decision[];
  readonly named: readonly Decision[];
}

const judged = new WeakMap<object, Verdict>();

function judge(index: ScotusIndex, name: string, volume: string, page: string): Verdict {
  const decisions = index.at(volume, page);
  const named = name ? decisions.filter((decision) => bears(decision, name, index)) : decisions;
  return { index, name, decisions, named };
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

/**
 * Decisions that bear a name, the one decided in `year` first, then those of the same volume; where some were decided about then, only
 * those. Asked once for the same name.
 */
export function decisionsNamed(
  name: string,
  index: ScotusIndex,
  near: { readonly year?: number | undefined; readonly volume?: number },
): readonly Decision[] {
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
  const distance = (decision: Decision): number =>
    (near.year !== undefined && decision.year !== near.year ? 2 : 0) + (decision.volume === near.volume ? 0 : 1);
  const { year } = near;
  const then = year === undefined ? [] : found.filter((decision) => Math.abs(decision.year - year) <= 1);
  return [...(then.length ? then : found)].sort((a, b) => distance(a) - distance(b));
}

/** "Kentucky v. Graham, 473 U.S. 159 (1985)". */
export function decisionWords({ name, volume, page, year }: Decision): string {
  return `${name}, ${volume} U.S. ${page} (${year})`;
}
