import type { Block } from '../markdown/block.js';
import { type Document, perBlock } from '../markdown/document.js';
import type { Party } from './model.js';
import { surnameOf, titleOf, withOtherForms } from './name-forms.js';
import type { Definition, Naming } from './naming.js';
import { introducingSections } from './office.js';
import type { Section } from './sections.js';
import { bare, honorifics, titles, weakTitles } from './vocabulary.js';

/** So many blocks of a section are looked at: parties are introduced at its beginning. */
const mostBlocks = 120;

/** A title that the body gives one of several of the same surname. */
interface Titled {
  readonly title: string;
  readonly party: number;
}

/** What each block says of it, as a naming reads it. */
const questions = new WeakMap<Naming, (block: Block) => readonly Titled[]>();

const sharing = new WeakMap<Naming, ReadonlyMap<number, string>>();

/** The persons who share their surname with another, with that surname; most captions have none. */
function sharers(naming: Naming): ReadonlyMap<number, string> {
  const known = sharing.get(naming);
  if (known) return known;
  const { parties } = naming;
  const surnames = parties.map((party) => (party.kind === 'person' ? surnameOf(party) : undefined));
  const found = new Map(
    surnames.flatMap((name, index) =>
      name && surnames.some((other, i) => other === name && i !== index) ? [[index, name] as const] : [],
    ),
  );
  sharing.set(naming, found);
  return found;
}

/** The first name and the surname of each, in lower case. */
const firstAndLast = ({ parties }: Naming, shared: ReadonlyMap<number, string>): ReadonlyMap<string, number> =>
  new Map(
    [...shared].flatMap(([party, surname]) => {
      const [first = ''] = (parties[party] as Party).name.toLowerCase().split(/[\s,]+/);
      return first === surname ? [] : [[`${first} ${surname}`, party] as const];
    }),
  );

/** "Corey Estep, his brother, is a correctional officer", "Corey Estep, a lieutenant": what he is. */
const predicate = /^(?:,\s[^,.;]{1,40},)?(?:\s+(?:is|was)|,)\s+an?\s+((?:\p{Ll}+\s+){0,2}\p{Ll}+)/iu;

const isTitle = (word: string): boolean => titles.has(word) && !weakTitles.has(word) && !honorifics.has(word);

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (words: readonly string[]): string => [...new Set(words)].map(literal).join('|');

function askedBy(naming: Naming, shared: ReadonlyMap<number, string>): (block: Block) => readonly Titled[] {
  const known = questions.get(naming);
  if (known) return known;
  const names = firstAndLast(naming, shared);
  const firsts = anyOf([...names.keys()].map((name) => name.split(' ')[0] as string));
  const full = new RegExp(
    `(?<!\\p{L})(${firsts})\\s+(?:\\p{Lu}[\\p{L}.]*\\s+){0,2}(${anyOf([...shared.values()])})(?![\\p{L}-])`,
    'giu',
  );
  const ask = perBlock(({ kind, prose: { running } }): readonly Titled[] => {
    if (kind !== 'prose') return [];
    return [...running.matchAll(full)].flatMap(({ index, 0: name, 1: first = '', 2: last = '' }): Titled[] => {
      const party = names.get(`${first} ${last}`.toLowerCase());
      const before = /(\p{Lu}\p{L}*\.?)\s+$/u.exec(running.slice(Math.max(0, index - 30), index))?.[1];
      const behind = predicate.exec(running.slice(index + name.length, index + name.length + 120))?.[1];
      const title = [before ?? '', ...(behind ?? '').split(/\s+/)].map(bare).find(isTitle);
      return party !== undefined && title !== undefined ? [{ title, party }] : [];
    });
  });
  questions.set(naming, ask);
  return ask;
}

/** The last answers of the blocks that introduce the parties, and what was made of them. */
const last = new WeakMap<
  Naming,
  { readonly said: readonly (readonly Titled[])[]; readonly terms: readonly Definition[] }
>();

/**
 * "Lieutenant Estep" of two of that name, where the parties are introduced with "Lieutenant Corey Estep" and no other is called so. While the same is said, it is
 * the same list.
 */
export function titledSurnames(
  document: Document,
  sections: readonly Section[],
  naming: Naming,
): readonly Definition[] {
  const shared = sharers(naming);
  if (!shared.size) return none;
  const ask = askedBy(naming, shared);
  const said: (readonly Titled[])[] = [];
  for (const { body, end } of introducingSections(sections))
    for (let i = body; i < Math.min(end, body + mostBlocks); i++) {
      const titled = ask(document.blocks.block(i) as Block);
      if (titled.length) said.push(titled);
    }
  const before = last.get(naming);
  if (before?.said.length === said.length && before.said.every((titled, i) => titled === said[i])) return before.terms;
  const terms = termsOf(said.flat(), shared, naming);
  last.set(naming, { said, terms });
  return terms;
}

const none: readonly Definition[] = [];

function termsOf(said: readonly Titled[], shared: ReadonlyMap<number, string>, naming: Naming): Definition[] {
  const holders = new Map<string, Set<number>>();
  // "OFFICER PAUL ARDOIN", as the caption has him, is an officer too.
  const inCaption = [...shared.keys()].flatMap((party) =>
    titleOf(naming.parties[party] as Party).map((title): Titled => ({ title, party })),
  );
  for (const { title, party } of [...said, ...inCaption]) {
    const words = `${title} ${shared.get(party)}`;
    holders.set(words, (holders.get(words) ?? new Set()).add(party));
  }
  const isSaid = new Set(said.map(({ title, party }) => `${title} ${shared.get(party)}`));
  return [...holders].flatMap(([words, parties]) =>
    parties.size === 1 && isSaid.has(words)
      ? withOtherForms(words).map((term) => ({ term, parties: [...parties], isName: true }))
      : [],
  );
}
