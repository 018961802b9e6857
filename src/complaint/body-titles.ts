import { blocksWith } from '../markdown/blocks-with.js';
import type { Document } from '../markdown/document.js';
import { surnameOf, withOtherForms } from './name-forms.js';
import type { Definition, Naming } from './naming.js';
import { bare, honorifics, titles, weakTitles } from './vocabulary.js';

/** A title that the body gives one of several of the same surname. */
interface Titled {
  readonly title: string;
  readonly party: number;
}

const questions = new WeakMap<Naming, ReturnType<typeof blocksWith<readonly Titled[]>>>();

/** The persons who share their surname with another, with that surname; most captions have none. */
function sharers({ parties }: Naming): ReadonlyMap<number, string> {
  const surnames = parties.map((party) => (party.kind === 'person' ? surnameOf(party) : undefined));
  return new Map(
    surnames.flatMap((name, index) =>
      name && surnames.some((other, i) => other === name && i !== index) ? [[index, name] as const] : [],
    ),
  );
}

function askedBy(
  naming: Naming,
  shared: ReadonlyMap<number, string>,
): ReturnType<typeof blocksWith<readonly Titled[]>> {
  const known = questions.get(naming);
  if (known) return known;
  const ask = blocksWith(({ kind, prose: { running } }) => {
    if (kind !== 'prose') return undefined;
    const found = naming.find(running).flatMap(({ start, end, parties: [party, ...others] }) => {
      const isFull = party !== undefined && !others.length && shared.has(party) && /\s/.test(running.slice(start, end));
      const title = isFull ? bare(/(\p{Lu}[\p{L}]*\.?)\s+$/u.exec(running.slice(0, start))?.[1] ?? '') : '';
      return titles.has(title) && !weakTitles.has(title) && !honorifics.has(title)
        ? [{ title, party: party as number }]
        : [];
    });
    return found.length ? found : undefined;
  });
  questions.set(naming, ask);
  return ask;
}

/** "Lieutenant Estep" of two of that name, where the body says "Lieutenant Corey Estep" and calls no other so. */
export function titledSurnames(document: Document, naming: Naming): Definition[] {
  const shared = sharers(naming);
  if (!shared.size) return [];
  const said = askedBy(naming, shared)(document).flatMap(({ value }) => value);
  const holders = new Map<string, Set<number>>();
  for (const { title, party } of said) {
    const words = `${title} ${shared.get(party)}`;
    holders.set(words, (holders.get(words) ?? new Set()).add(party));
  }
  return [...holders].flatMap(([words, parties]) =>
    parties.size === 1 ? withOtherForms(words).map((term) => ({ term, parties: [...parties] })) : [],
  );
}
