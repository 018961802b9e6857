import type { Block } from '../markdown/block.js';
import type { Span } from '../text/span.js';
import type { Party } from './model.js';
import { isNatural } from './model.js';
import { entityForms, personForms, rangeOf, surnameOf, titleOf, type Word, wordsOf } from './name-forms.js';
import { titles } from './vocabulary.js';

/** A term that the body defines: `(the "Jail Officers")`. */
export interface Definition {
  readonly term: string;
  readonly parties: readonly number[];
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
}

/** How the body names the defendants: by name, by surname, with a title, by a defined term. Built once for a list of parties. */
const soleOffices = new Set([
  'warden',
  'sheriff',
  'mayor',
  'chief',
  'governor',
  'superintendent',
  'principal',
  'commissioner',
  'director',
  'judge',
  'president',
  'chancellor',
  'coroner',
  'clerk',
  'provost',
  'dean',
]);

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
    for (const { term, parties: meant } of definitions) this.define(term, meant);
    this.addFamilies();
    this.addDoes();
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
  private define(term: string, parties: readonly number[]): void {
    const words = wordsOf(term.replace(/^the\s+/i, '')).map(({ key }) => key);
    const first = words[0];
    if (first === undefined) return;
    const list = (this.patterns.get(first) ?? []).filter(
      (pattern) => pattern.words.length !== words.length || !pattern.words.every((word, i) => word === words[i]),
    );
    list.push({ words, parties, weak: false });
    list.sort((a, b) => b.words.length - a.words.length);
    this.patterns.set(first, list);
  }

  /** "the Skaggses", of two of one surname. */
  private addFamilies(): void {
    const families = new Map<string, number[]>();
    this.parties.forEach((party, index) => {
      const surname = party.kind === 'person' ? surnameOf(party) : undefined;
      if (surname) families.set(surname, [...(families.get(surname) ?? []), index]);
    });
    for (const [surname, members] of families)
      if (members.length > 1) for (const plural of [`${surname}s`, `${surname}es`]) this.add([plural], members);
  }

  private addDoes(): void {
    const does = this.parties.flatMap((party, index) => (party.kind === 'doe' ? [index] : []));
    if (!does.length) return;
    const nouns = ['defendants', 'defendant', 'officers', 'officer', 'deputies', 'deputy', 'agents', 'employees'];
    for (const placeholder of ['doe', 'roe']) {
      // A person can be called Roe.
      const meant = does.filter((index) => placeholder === 'doe' || /\broes?\b/i.test(this.parties[index]?.name ?? ''));
      if (!meant.length) continue;
      for (const noun of nouns) this.add([placeholder, noun], meant);
      this.add([placeholder], meant);
      this.add([`${placeholder}s`], meant);
    }
    for (const index of does) {
      const { name } = this.parties[index] as Party;
      const [first, ...rest] = wordsOf(name).map(({ key }) => key);
      if (!first || !/unknown|unidentified|unnamed/i.test(name)) continue;
      for (const noun of new Set([...nouns, ...rest.slice(0, 1)]))
        for (const word of ['unknown', 'unidentified', 'unnamed']) this.add([word, noun], [index], false, true);
      // "the Maintenance Supervisor" is "Unknown Maintenance Supervisor".
      if (/^un/.test(first) && rest.length > 1 && rest.every((word) => /^\p{L}+$/u.test(word)))
        this.add(rest, [index], true);
    }
  }

  /** Every mention in a block, in order, longest first; kept with the block. */
  of(block: Block): readonly Mention[] {
    const known = this.mentions.get(block);
    if (known) return known;
    const found = this.find(block.prose.text);
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
        !/^(?:['’]|\s+(?:of|for)\b)/.test(text.slice(word.end, word.end + 6))
      ) {
        found.push({ start: word.start, end: word.end, parties: [office] });
        continue;
      }
      if (!list) continue;
      const hit = list.find((pattern) => matches(pattern, words, i));
      if (!hit) continue;
      const last = words[i + hit.words.length - 1] as Word;
      const parties = hit.parties.length > 1 ? this.narrowed(hit, words, i, text, last.end) : hit.parties;
      found.push({ start: word.start, end: last.end, parties });
      i += hit.words.length - 1;
    }
    return found;
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

function matches(pattern: Pattern, words: readonly Word[], at: number): boolean {
  for (let i = 0; i < pattern.words.length; i++) if (words[at + i]?.key !== pattern.words[i]) return false;
  return pattern.lower || (words[at] as Word).capital;
}

const recent = new Map<string, Naming>();

/**
 * The naming for a list of parties and definitions. What it found in each block is kept with it, so the same list gives the same object from one reading to the
 * next; the last few are kept.
 */
export function namingFor(parties: readonly Party[], definitions: readonly Definition[] = []): Naming {
  const own = byParties.get(parties) ?? new Map<string, Naming>();
  byParties.set(parties, own);
  const terms = JSON.stringify(definitions);
  const naming = own.get(terms) ?? sameNaming(parties, definitions);
  own.set(terms, naming);
  return naming;
}

const byParties = new WeakMap<readonly Party[], Map<string, Naming>>();

function sameNaming(parties: readonly Party[], definitions: readonly Definition[]): Naming {
  const key = JSON.stringify([
    parties.map(({ name, title, kind, aliases, description }) => [name, title, kind, aliases, description]),
    definitions,
  ]);
  const known = recent.get(key) ?? new Naming(parties, definitions);
  recent.delete(key);
  recent.set(key, known);
  if (recent.size > 12) recent.delete(recent.keys().next().value as string);
  return known;
}
