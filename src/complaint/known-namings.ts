import type { Party } from './model.js';
import { type Definition, Naming } from './naming.js';

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
