import type { Block } from '../markdown/block.js';
import type { Span } from '../text/span.js';
import type { Entry } from './entry.js';
import { isInAddress } from './in-address.js';
import { family, formsOf, withoutPossessive } from './inflection.js';
import { hashOf, hashSize, type Lexicon, readWords, type Words } from './words.js';

/** A term in a block: which entry it is of, and where it stands in the block's prose. */
export interface TermMatch {
  readonly slug: string;
  readonly prose: Span;
}

/** A node of the trie of words. */
interface Node {
  readonly next: Map<number, Node>;
  /** The terms that end here, the one that goes first before the others. */
  readonly ends: End[];
}

interface End {
  readonly slug: string;
  /** For a term of one word: the forms that are it. */
  readonly exact?: ReadonlySet<string>;
}

const sectionWords = ['section', 'sections', 'sec', 'secs', 'sect'];
/** What an acronym looks like in a term: it is matched in capitals only. */
const acronym = /^[A-Z][A-Z&]+$/;
/**
 * All terms and aliases of a primer, compiled. A text is read in one pass: each word is looked up once, and only where known words
 * follow each other is anything compared, so that the time does not grow with the number of terms.
 */
export class Terms {
  private readonly root: Node = { next: new Map(), ends: [] };
  private readonly matches = new WeakMap<Block, readonly TermMatch[]>();

  private constructor(private readonly vocabulary: Vocabulary) {}

  /** Where two entries have the same words the first has them; but a term goes before an alias of the same origin. */
  static of(entries: readonly Entry[]): Terms {
    const own = entries.filter(({ origin }) => origin.kind === 'user');
    const others = entries.filter(({ origin }) => origin.kind !== 'user');
    const named = [own, others].flatMap((group) => [
      ...group.map(({ slug, term }) => ({ slug, words: term })),
      ...group.flatMap(({ slug, aliases }) => aliases.map((words) => ({ slug, words }))),
    ]);
    const vocabulary = new Vocabulary(named.map(({ words }) => words));
    const terms = new Terms(vocabulary);
    for (const { slug, words } of named) terms.add(slug, words);
    return terms;
  }

  /** The terms in a block's prose, in order; where two overlap, the longer one. Computed once for a block. */
  find(block: Block): readonly TermMatch[] {
    if (block.kind !== 'prose') return [];
    const found = this.matches.get(block);
    if (found) return found;
    const fresh = this.findIn(block.prose.text);
    this.matches.set(block, fresh);
    return fresh;
  }

  /** The terms in plain text, by its offsets. */
  findIn(text: string): readonly TermMatch[] {
    const words = readWords(text, this.vocabulary);
    const candidates: TermMatch[] = [];
    for (let i = 0; i < words.ids.length; i++) {
      const match = this.longestAt(text, words, i);
      if (match && !isInAddress(text, match.prose)) candidates.push(match);
    }
    return candidates.length > 1 ? withoutOverlaps(candidates) : candidates;
  }

  private longestAt(text: string, words: Words, first: number): TermMatch | undefined {
    let node = this.root.next.get(words.ids[first] as number);
    let longest: TermMatch | undefined;
    for (let i = first; node; ) {
      const start = words.starts[first] as number;
      const end = words.ends[i] as number;
      const ended = node.ends.find(({ exact }) => !exact || exact.has(keyOf(text.slice(start, end))));
      if (ended) longest = { slug: ended.slug, prose: { start, end } };
      i++;
      node = words.joined[i] ? node.next.get(words.ids[i] as number) : undefined;
    }
    return longest;
  }

  private add(slug: string, words: string): void {
    for (const ids of this.vocabulary.spellings(words)) {
      if (!ids.length) continue;
      let node = this.root;
      for (const id of ids) {
        let next = node.next.get(id);
        if (!next) node.next.set(id, (next = { next: new Map(), ends: [] }));
        node = next;
      }
      const single = ids.length === 1 && !isAcronym(words, words) ? { exact: formsOf(keyOf(words.trim())) } : {};
      if (single.exact || !node.ends.length) node.ends.push({ slug, ...single });
    }
  }
}

/** Numbers for the words that terms are made of. All forms of a word have one number. */
class Vocabulary implements Lexicon {
  readonly hashes = new Uint8Array(hashSize);
  private readonly ids = new Map<string, number>();
  private readonly acronyms = new Map<string, number>();
  private readonly parents: number[] = [];

  constructor(terms: readonly string[]) {
    const hashes = new Uint8Array(hashSize).fill(1);
    for (const term of terms.map((one) => one.trim()))
      readWords(term, { hashes, lookUp: (key, word) => this.learn(key, word, term) });
    for (const [word, id] of this.ids) this.ids.set(word, this.rootOf(id));
    for (const word of [...this.ids.keys(), ...this.acronyms.keys()]) this.hashes[hashOf(word.toLowerCase())] = 1;
    for (const word of this.acronyms.keys()) this.hashes[hashOf(`${word.toLowerCase()}s`)] = 1;
  }

  private learn(key: string, word: string, term: string): number {
    if (!isAcronym(word, term))
      this.unite(key === 'section' ? sectionWords : [...family(key), ...(word === term ? formsOf(key) : [])]);
    else if (!this.acronyms.has(word)) this.acronyms.set(word, this.parents.push(this.parents.length) - 1);
    return -1;
  }

  lookUp(key: string, word: string): number {
    const second = word.charCodeAt(1);
    if ((second >= 65 && second <= 90) || second === 38) {
      const capitals = /^([A-Z&]+)(?:['\u2019]?s|)$/.exec(word)?.[1];
      const found = capitals === undefined ? undefined : this.acronyms.get(capitals);
      if (found !== undefined) return found;
    }
    return this.ids.get(key) ?? -1;
  }

  /** The ways in which a term is written: the comma of a series and the section sign behind "U.S.C." may be missing. */
  spellings(term: string): readonly (readonly number[])[] {
    const { ids } = readWords(term, this);
    const [comma, section, code] = [',', 'section', 'usc'].map((word) => this.ids.get(word));
    const series = term.match(/, [^,]+?(?=,? (?:and|or) )/) ? [this.seriesOf(ids, comma)] : [];
    const bare = ids.filter((id, i) => !(id === section && i > 0 && ids[i - 1] === code));
    return [ids, ...series, ...(bare.length < ids.length ? [bare] : [])];
  }

  /** With a comma before the last "and" or "or". */
  private seriesOf(ids: readonly number[], comma: number | undefined): readonly number[] {
    const conjunctions = ['and', 'or'].map((word) => this.ids.get(word));
    const at = ids.findLastIndex((id) => conjunctions.includes(id));
    if (comma === undefined || at < 1 || ids[at - 1] === comma) return ids;
    return [...ids.slice(0, at), comma, ...ids.slice(at)];
  }

  private unite(forms: Iterable<string>): void {
    const all = [...forms];
    const known = all.map((form) => this.ids.get(form)).filter((id) => id !== undefined);
    const root = known.length ? this.rootOf(known[0] as number) : this.parents.push(this.parents.length) - 1;
    for (const id of known) this.parents[this.rootOf(id)] = root;
    for (const form of all) this.ids.set(form, root);
  }

  private rootOf(id: number): number {
    let root = id;
    while (this.parents[root] !== root) root = this.parents[root] as number;
    return root;
  }
}

/** "QI" is one. In a term that is written in capitals throughout, no word is: somebody holds the key down. */
function isAcronym(word: string, term: string): boolean {
  return acronym.test(word) && !(/\s/.test(term.trim()) && term === term.toUpperCase());
}

const keyOf = (word: string): string => withoutPossessive(word.toLowerCase().replaceAll('\u2019', "'"));

/** Of overlapping matches the longest; of two as long, the first. `candidates` are in order, each with a start of its own. */
function withoutOverlaps(candidates: readonly TermMatch[]): readonly TermMatch[] {
  const size = (i: number): number => (candidates[i] as TermMatch).prose.end - (candidates[i] as TermMatch).prose.start;
  const beaten = new Set<number>();
  const longest = candidates.reduce((most, _, i) => Math.max(most, size(i)), 0);
  const bySize = [...candidates.keys()].sort((a, b) => size(b) - size(a) || a - b);
  for (const i of bySize) {
    if (beaten.has(i)) continue;
    const { prose } = candidates[i] as TermMatch;
    for (let j = i + 1; j < candidates.length && (candidates[j] as TermMatch).prose.start < prose.end; j++)
      beaten.add(j);
    for (let j = i - 1; j >= 0 && (candidates[j] as TermMatch).prose.start > prose.start - longest; j--)
      if ((candidates[j] as TermMatch).prose.end > prose.start) beaten.add(j);
  }
  return candidates.filter((_, i) => !beaten.has(i));
}
