import type { Block } from '../markdown/block.js';
import { perBlock } from '../markdown/document.js';
import { sentencesOf } from '../text/sentence.js';
import type { Span } from '../text/span.js';
import type { Party } from './model.js';
import { isNatural } from './model.js';
import { bare, commonWords, entityWords, honorifics, nameSuffixes, particles, titles } from './vocabulary.js';

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
}

/** A word of prose and where it stands. */
interface Word extends Span {
  readonly key: string;
  readonly capital: boolean;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}’'&-]*(?:\.(?=\p{L}))?/gu;

function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const word = match[0].replace(/[’']s$/i, '').replace(/[’']$/, '');
    found.push({ key: keyOf(word), capital: /^[\p{Lu}\p{N}]/u.test(word), start: match.index, end: match.index + word.length });
  }
  return found;
}

const keyOf = (word: string): string => word.toLowerCase().replace(/[’]/g, "'").replace(/\.$/, '');

/** How the body names the defendants: by name, by surname, with a title, by a defined term. Built once for a list of parties. */
export class Naming {
  private readonly patterns = new Map<string, Pattern[]>();
  private readonly mentions = new WeakMap<Block, readonly Mention[]>();

  constructor(
    readonly parties: readonly Party[],
    definitions: readonly Definition[] = [],
  ) {
    parties.forEach((party, index) => {
      for (const words of isNatural(party) ? personForms(party) : entityForms(party)) this.add(words.words, [index], words.weak);
    });
    for (const { term, parties: meant } of definitions) this.define(term, meant);
    this.addDoes();
  }

  private add(words: readonly string[], parties: readonly number[], weak = false): void {
    const first = words[0];
    if (first === undefined) return;
    const list = this.patterns.get(first) ?? [];
    const same = list.findIndex((pattern) => pattern.words.length === words.length && pattern.words.every((word, i) => word === words[i]));
    if (same >= 0) {
      const before = list[same] as Pattern;
      if (!parties.every((party) => before.parties.includes(party)))
        list[same] = { words, parties: [...new Set([...before.parties, ...parties])], weak: before.weak && weak };
    } else list.push({ words, parties, weak });
    list.sort((a, b) => b.words.length - a.words.length);
    this.patterns.set(first, list);
  }

  /** A defined term takes the place of what the words could mean otherwise. */
  private define(term: string, parties: readonly number[]): void {
    const words = wordsOf(term.replace(/^the\s+/i, '')).map(({ key }) => key);
    const first = words[0];
    if (first === undefined) return;
    const list = (this.patterns.get(first) ?? []).filter((pattern) => pattern.words.length !== words.length || !pattern.words.every((word, i) => word === words[i]));
    list.push({ words, parties, weak: false });
    list.sort((a, b) => b.words.length - a.words.length);
    this.patterns.set(first, list);
  }

  private addDoes(): void {
    const does = this.parties.flatMap((party, index) => (party.kind === 'doe' ? [index] : []));
    if (!does.length) return;
    const nouns = ['defendants', 'defendant', 'officers', 'officer', 'deputies', 'deputy', 'agents', 'employees'];
    for (const noun of nouns) this.add(['doe', noun], does);
    this.add(['doe'], does);
    this.add(['does'], does);
    for (const index of does) {
      const party = this.parties[index] as Party;
      if (/unknown|unidentified|unnamed/i.test(party.name)) for (const noun of nouns) this.add(['unknown', noun], [index]);
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
    if (!surname) return hit.parties;
    const before = words[at - 1]?.key ?? '';
    if (/s$/.test(before) && titles.has(before)) return hit.parties;
    const byTitle = hit.parties.filter((index) => titleOf(this.parties[index] as Party).includes(before));
    if (byTitle.length === 1) return byTitle;
    const byFirst = hit.parties.filter((index) => wordsOf((this.parties[index] as Party).name)[0]?.key === before);
    return byFirst.length === 1 ? byFirst : [];
  }

  /** "Does 7 and 8": the Doe parties whose numbers are named; all of them where none is. */
  private doesMeant(does: readonly number[], after: string): readonly number[] {
    const numbers = [...(/^\s*(?:nos?\.?|numbers?|#)?\s*((?:\d+\s*(?:[-–—,&]|and|through|to)?\s*)+)/i.exec(after)?.[1] ?? '').matchAll(/\d+/g)].map(Number);
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
  return (words[at] as Word).capital;
}

function rangeOf(name: string): [number, number] | undefined {
  const numbers = [...name.matchAll(/\d+/g)].map((match) => Number(match[0]));
  return numbers.length ? [Math.min(...numbers), Math.max(...numbers)] : undefined;
}

/** The words of a party's titles, wherever the caption has them, with their short and long forms. */
export function titleOf(party: Party): readonly string[] {
  const found = `${party.title ?? ''} ${party.description}`.split(/[\s,]+/).map(bare).filter((word) => titles.has(word));
  return found.flatMap((word) => [word, ...(longForms.get(word) ?? [])]);
}

const longForms = new Map<string, readonly string[]>([
  ['sgt', ['sergeant']],
  ['sergeant', ['sgt']],
  ['lt', ['lieutenant']],
  ['lieutenant', ['lt']],
  ['capt', ['captain']],
  ['captain', ['capt']],
  ['det', ['detective']],
  ['detective', ['det']],
  ['cpl', ['corporal']],
  ['corporal', ['cpl']],
  ['officers', ['officer']],
  ['deputies', ['deputy']],
  ['detectives', ['detective']],
  ['sergeants', ['sergeant']],
  ['gov', ['governor']],
  ['supt', ['superintendent']],
]);

interface Form {
  readonly words: readonly string[];
  readonly weak: boolean;
}

function personForms(party: Party): Form[] {
  const forms: Form[] = [];
  for (const name of [party.name, ...party.aliases]) {
    const all = wordsOf(name).map(({ key }) => key).filter((word) => !(honorifics.has(word) && name !== word));
    if (!all.length) continue;
    forms.push({ words: all, weak: false });
    if (party.kind === 'doe' && !/\b(?:fnu|doe)\s+\p{L}|\broe$/iu.test(name)) continue;
    const core = all.filter((word) => !nameSuffixes.has(word) && word !== 'fnu');
    const last = core.at(-1);
    const first = core[0];
    if (last === undefined || first === undefined || /^\d+$/.test(last)) continue;
    forms.push({ words: [last], weak: false });
    if (core.length > 1) {
      forms.push({ words: core, weak: false }, { words: [first, last], weak: false });
      if (particles.has(core.at(-2) as string)) forms.push({ words: core.slice(-2), weak: false });
    }
  }
  return forms;
}

function entityForms(party: Party): Form[] {
  const forms: Form[] = [];
  for (const name of [party.name, ...party.aliases]) {
    const words = wordsOf(name.replace(/^the\s+/i, '')).map(({ key }) => key);
    if (!words.length) continue;
    forms.push({ words, weak: false });
    const plain = wordsOf(name.replace(/^the\s+/i, '').split(',')[0] as string).map(({ key }) => key);
    if (plain.length < words.length && plain.length) forms.push({ words: plain, weak: false });
    const distinct = plain.find((word) => !entityWords.has(word) && !commonWords.has(word) && !/^(?:of|the|and|for)$/.test(word));
    if (party.kind === 'private' && distinct !== undefined && distinct === plain[0]) forms.push({ words: [distinct], weak: false });
  }
  for (const noun of headNouns) if (new RegExp(`\\b${noun}\\b`, 'i').test(party.name.split(',')[0] as string)) forms.push({ words: [noun], weak: true });
  return forms;
}

const headNouns = ['city', 'county', 'town', 'village', 'township', 'parish', 'borough', 'district', 'board', 'state', 'commission', 'department', 'university'];

/** A term that the body defines: `(the "Jail Officers")`. */
export interface Definition {
  readonly term: string;
  readonly parties: readonly number[];
}

const definition =
  /\((?:[^()"“”]{0,60}?)["“]([^"“”()]{2,60})[,.]?["”](?:\s*(?:or|and)\s*(?:the\s*)?["“]([^"“”()]{2,60})[,.]?["”])?[^()]{0,40}\)|(?:called|known as|referred to(?: herein)?(?: collectively)? as|calls them)[,:]?\s+(?:collectively\s+)?(?:the\s+)?["“](?:the\s+)?([^"“”]{2,60})[,.]?["”]/gi;

/** A definition as it stands in a block: its terms, and where the sentence begins whose names it stands for. */
interface Written {
  readonly terms: readonly string[];
  readonly from: number;
  readonly at: number;
}

const definitionsIn = perBlock((block): readonly Written[] => {
  const { text } = block.prose;
  if (block.kind !== 'prose' || !/["“]/.test(text)) return [];
  let sentences: readonly Span[] | undefined;
  return [...text.matchAll(definition)].map((match) => {
    sentences ??= sentencesOf(text);
    return {
      terms: [match[1], match[2], match[3]].flatMap((term) => (term === undefined ? [] : [term.replace(/[\s.,;]+$/, '')])),
      from: sentences.findLast(({ start }) => start <= match.index)?.start ?? 0,
      at: match.index,
    };
  });
});

/** What the body defines, read with the names of the caption: each term stands for the defendants named before it in its sentence. */
export function definitionsOf(blocks: readonly Block[], naming: Naming): Definition[] {
  const found: Definition[] = [];
  for (const block of blocks) {
    for (const { terms, from, at } of definitionsIn(block)) {
      const before = naming.of(block).filter((mention) => mention.end <= at + 1 && mention.start >= from);
      const last = before.at(-1);
      if (!last) continue;
      for (const term of terms) {
        const group = /s$/i.test(term.trim()) && !/ss$|ccso$/i.test(term) && (before.length > 1 || last.parties.length > 1);
        const meant = group ? [...new Set(before.flatMap(({ parties }) => [...parties]))] : last.parties;
        if (meant.length && !/^(?:defendants?|plaintiffs?)$/i.test(term.trim())) found.push({ term, parties: meant });
      }
    }
  }
  return found;
}

const recent = new Map<string, Naming>();

/**
 * The naming for a list of parties and definitions. What it found in each block is kept with it, so the same list gives the same object from one reading to the
 * next; the last few are kept.
 */
export function namingFor(parties: readonly Party[], definitions: readonly Definition[] = []): Naming {
  const key = JSON.stringify([parties.map(({ name, title, kind, aliases, description }) => [name, title, kind, aliases, description]), definitions]);
  const known = recent.get(key) ?? new Naming(parties, definitions);
  recent.delete(key);
  recent.set(key, known);
  if (recent.size > 12) recent.delete(recent.keys().next().value as string);
  return known;
}
