import type { Block } from '../markdown/block.js';
import type { Span } from '../text/span.js';
import type { Party } from './model.js';
import { isNatural } from './model.js';
import { entityForms, personForms, rangeOf, surnameOf, titleOf, type Word, wordsOf } from './name-forms.js';
import { sharedForms } from './shared-forms.js';
import { soleOffices, titles } from './vocabulary.js';

/** A term that the body defines: `(the "Jail Officers")`. */
export interface Definition {
  readonly term: string;
  readonly parties: readonly number[];
  /** Whether it is a name, in small letters here; otherwise a term in small letters stands behind an article only. */
  readonly isName?: boolean;
}

/** A place where the body names one or more defendants. Offsets are into the block's prose. */
export interface Mention extends Span {
  /** Indexes of the defendants meant; several for a group. Empty where the words could mean two of the same surname. */
  readonly parties: readonly number[];
}

interface Pattern {
  readonly words: readonly string[];
  readonly parties: readonly number[];
  /** Whether the words stand for themselves only with a capital or a quotation mark of definition ("the City"). */
  readonly weak: boolean;
  /** Whether the words need no capital: "the unknown officers". */
  readonly lower?: boolean;
  /** Whether they are nothing without an article: "the cops", as the pleading calls them. */
  readonly definite?: boolean;
}

/** How the body names the defendants: by name, by surname, with a title, by a defined term. Built once for a list of parties. */
export class Naming {
  private readonly patterns = new Map<string, Pattern[]>();
  /** Titles that one of the defendants alone holds: "the Warden". */
  private readonly offices = new Map<string, number>();
  private readonly mentions = new WeakMap<Block, readonly Mention[]>();

  constructor(
    readonly parties: readonly Party[],
    definitions: readonly Definition[] = [],
  ) {
    parties.forEach((party, index) => {
      for (const words of isNatural(party) ? personForms(party) : entityForms(party))
        this.add(words.words, [index], words.weak);
    });
    for (const definition of definitions) this.define(definition);
    for (const { words, parties: meant, weak, lower } of sharedForms(parties)) this.add(words, meant, weak, lower);
    this.addOffices();
  }

  private addOffices(): void {
    const holders = new Map<string, Set<number>>();
    this.parties.forEach((party, index) => {
      if (party.kind === 'person')
        for (const title of titleOf(party))
          if (soleOffices.has(title)) holders.set(title, (holders.get(title) ?? new Set()).add(index));
    });
    for (const [title, indexes] of holders) if (indexes.size === 1) this.offices.set(title, [...indexes][0] as number);
  }

  private add(words: readonly string[], parties: readonly number[], weak = false, lower = false): void {
    const first = words[0];
    if (first === undefined) return;
    const list = this.patterns.get(first) ?? [];
    const same = list.findIndex(
      (pattern) => pattern.words.length === words.length && pattern.words.every((word, i) => word === words[i]),
    );
    if (same >= 0) {
      const before = list[same] as Pattern;
      if (!parties.every((party) => before.parties.includes(party)))
        list[same] = {
          words,
          parties: [...new Set([...before.parties, ...parties])],
          weak: before.weak && weak,
          lower,
        };
    } else list.push({ words, parties, weak, lower });
    list.sort((a, b) => b.words.length - a.words.length);
    this.patterns.set(first, list);
  }

  /** A defined term takes the place of what the words could mean otherwise. */
  private define({ term, parties, isName }: Definition): void {
    const words = wordsOf(term.replace(/^the\s+/i, '')).map(({ key }) => key);
    const first = words[0];
    if (first === undefined) return;
    const list = (this.patterns.get(first) ?? []).filter(
      (pattern) => pattern.words.length !== words.length || !pattern.words.every((word, i) => word === words[i]),
    );
    // "the cops", as the pleading calls them.
    list.push({
      words,
      parties,
      weak: false,
      ...(term === term.toLowerCase() && !isName ? { lower: true, definite: true } : {}),
    });
    list.sort((a, b) => b.words.length - a.words.length);
    this.patterns.set(first, list);
  }

  /** Every mention in a block, in order, longest first; kept with the block. */
  of(block: Block): readonly Mention[] {
    const known = this.mentions.get(block);
    if (known) return known;
    const found = this.find(block.prose.running);
    this.mentions.set(block, found);
    return found;
  }

  /** Every mention in a text. */
  find(text: string): readonly Mention[] {
    const words = wordsOf(text);
    const found: Mention[] = [];
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as Word;
      const list = this.patterns.get(word.key);
      const office = this.offices.get(word.key);
      if (
        office !== undefined &&
        words[i - 1]?.key === 'the' &&
        word.capital &&
        !/^['’]/.test(text.slice(word.end, word.end + 1)) &&
        this.isOwnPlace(office, text.slice(word.end, word.end + 80))
      ) {
        found.push({ start: word.start, end: word.end, parties: [office] });
        continue;
      }
      if (!list) continue;
      const hit = list.find(
        (pattern) => matches(pattern, words, i) && (!pattern.definite || isDefinite(words[i - 1]?.key)),
      );
      if (!hit) continue;
      const last = words[i + hit.words.length - 1] as Word;
      const narrowed = hit.parties.length > 1 ? this.narrowed(hit, words, i, text, last.end) : hit.parties;
      const parties = narrowed.length ? narrowed : introducedOf(hit.parties, found, text, word.start);
      found.push({ start: word.start, end: last.end, parties });
      i += hit.words.length - 1;
    }
    return found;
  }

  /** "the Sheriff of Marlow County" is the one who is sued if that county is, or if the caption says it of him; "the Sheriff of Dale County" is not. */
  private isOwnPlace(office: number, behind: string): boolean {
    const place = /^\s+(?:of|for)\b(?:\s+the\b)?\s*((?:\p{Lu}[\p{L}.’'-]*\s?)*)/u.exec(behind)?.[1];
    if (place === undefined) return true;
    const name = place.trim().toLowerCase();
    const holder = this.parties[office] as Party;
    return (
      name !== '' &&
      [holder.description, ...this.parties.map((party) => party.name)].some((words) =>
        words.toLowerCase().includes(name),
      )
    );
  }

  /** Of several whom the same words could mean, those that a title or a number next to them singles out. */
  private narrowed(hit: Pattern, words: readonly Word[], at: number, text: string, end: number): readonly number[] {
    const does = hit.parties.filter((index) => this.parties[index]?.kind === 'doe');
    if (does.length === hit.parties.length) return this.doesMeant(does, text.slice(end, end + 24));
    const surname = hit.words.length === 1;
    // "the Skaggses" are both.
    const plural = surname && hit.parties.every((index) => surnameOf(this.parties[index] as Party) !== hit.words[0]);
    if (!surname || plural) return hit.parties;
    const before = words[at - 1]?.key ?? '';
    if (/s$/.test(before) && titles.has(before)) return hit.parties;
    const byTitle = hit.parties.filter((index) => titleOf(this.parties[index] as Party).includes(before));
    if (byTitle.length === 1) return byTitle;
    const byFirst = hit.parties.filter((index) => wordsOf((this.parties[index] as Party).name)[0]?.key === before);
    return byFirst.length === 1 ? byFirst : [];
  }

  /** "Does 7 and 8": the Doe parties whose numbers are named; all of them where none is. */
  private doesMeant(does: readonly number[], after: string): readonly number[] {
    const numbers = [
      ...(/^\s*(?:nos?\.?|numbers?|#)?\s*((?:\d+\s*(?:[-–—,&]|and|through|to)?\s*)+)/i.exec(after)?.[1] ?? '').matchAll(
        /\d+/g,
      ),
    ].map(Number);
    if (!numbers.length) return does;
    const meant = does.filter((index) => {
      const range = rangeOf((this.parties[index] as Party).name);
      return range && numbers.some((number) => range[0] <= number && number <= range[1]);
    });
    return meant.length ? meant : does;
  }
}

/** Whether a word points at what is known: "these cops". */
const isDefinite = (before: string | undefined): boolean =>
  before !== undefined && /^(?:the|these|those|said|such|all|both|my)$/.test(before);

/** "PAUL ARDOIN, a reserve officer, … Officer Ardoin is sued": of two of one surname the one with whom the paragraph begins. */
function introducedOf(
  candidates: readonly number[],
  found: readonly Mention[],
  text: string,
  at: number,
): readonly number[] {
  const from = text.lastIndexOf('\n\n', at) + 1;
  const first = found.find(
    ({ start, parties: [index, ...others] }) => start >= from && !others.length && candidates.includes(index as number),
  );
  return first && first.start - from < 40 ? first.parties : [];
}

function matches(pattern: Pattern, words: readonly Word[], at: number): boolean {
  for (let i = 0; i < pattern.words.length; i++) if (words[at + i]?.key !== pattern.words[i]) return false;
  return pattern.lower || (words[at] as Word).capital;
}
