import type { Capacity, CapacityStatement, Party } from './model.js';
import { inCaption, isNatural } from './model.js';
import type { Attributed } from './statement.js';

const combined = (statements: readonly Pick<CapacityStatement, 'individual' | 'official'>[]): Capacity => {
  const individual = statements.some((statement) => statement.individual);
  const official = statements.some((statement) => statement.official);
  return individual && official ? 'both' : individual ? 'individual' : official ? 'official' : 'unclear';
};

/** Whether a statement says in what capacity a defendant is sued at large; one at a count or a request for relief may narrow that on purpose. */
export const isGeneral = (statement: CapacityStatement): boolean =>
  statement.place !== 'count' && statement.place !== 'relief';

/** Two statements of one defendant's capacity that disagree; the later one is where the conflict shows. */
export interface Disagreement {
  readonly first: CapacityStatement;
  readonly second: CapacityStatement;
}

/** The statements about each defendant, in order of their place in the source. */
export function statementsByParty(
  parties: readonly (Party & { readonly statements: readonly CapacityStatement[] })[],
  attributed: readonly Attributed[],
): CapacityStatement[][] {
  const lists = parties.map((party) => [...party.statements]);
  const limited: [number, CapacityStatement][] = [];
  const others: [number, CapacityStatement][] = [];
  for (const { parties: meant, statement, persons, rest } of attributed)
    for (const index of meant) {
      if (rest) others.push([index, statement]);
      else if (persons) limited.push([index, statement]);
      else lists[index]?.push(statement);
    }
  for (const [index, statement] of limited) {
    const own = (lists[index] ?? []).filter(({ scope }) => scope !== 'all');
    const isOfficial = own.length > 0 && combined(own) === 'official' && !own.every(({ adds }) => adds);
    if (!isOfficial) lists[index]?.push(statement);
  }
  const silent = new Set(lists.flatMap((list, index) => (list.length ? [] : [index])));
  for (const [index, statement] of others) if (silent.has(index)) lists[index]?.push(statement);
  return lists.map(byPlace);
}

/** By their place in the source. Most are in order as they are read, and a look costs less than a sort. */
function byPlace(statements: CapacityStatement[]): CapacityStatement[] {
  const apart = (a: CapacityStatement, b: CapacityStatement): number =>
    a.block - b.block || a.words.start - b.words.start;
  const isAfter = (statement: CapacityStatement, i: number): boolean =>
    i === 0 || apart(statements[i - 1] as CapacityStatement, statement) <= 0;
  return statements.every(isAfter) ? statements : statements.sort(apart);
}

/** What may state the capacity of each defendant of whom nothing is stated for certain. */
export function doubtsByParty(
  attributed: readonly Attributed[],
  statements: readonly (readonly CapacityStatement[])[],
): CapacityStatement[][] {
  const lists = statements.map((): CapacityStatement[] => []);
  const silent = new Set(statements.flatMap((list, index) => (list.length ? [] : [index])));
  if (!silent.size) return lists;
  for (const { doubtful, parties, statement } of attributed)
    if (doubtful) for (const index of parties) if (silent.has(index)) lists[index]?.push(statement);
  return lists;
}

/** In what capacity a party is sued, by all that is said of it. */
export function capacityOf(party: Party, statements: readonly CapacityStatement[]): Capacity {
  if (!isNatural(party)) return 'none';
  if (!statements.length) return 'unstated';
  if (disagreement(statements)) return 'conflict';
  const general = statements.filter(isGeneral);
  const clear = general.filter(({ individual, official }) => individual || official);
  return combined(clear.length ? clear : statements);
}

const compared = new WeakMap<readonly CapacityStatement[], { readonly found: Disagreement | undefined }>();

/** The first two general statements that disagree. What one paragraph says is read together. */
export function disagreement(statements: readonly CapacityStatement[]): Disagreement | undefined {
  const known = compared.get(statements);
  if (known) return known.found;
  const found = compare(statements);
  compared.set(statements, { found });
  return found;
}

function compare(statements: readonly CapacityStatement[]): Disagreement | undefined {
  const general = statements.filter((one) => isGeneral(one) && !one.adds && (one.individual || one.official));
  // "In his official capacity he is sued for an injunction. Damages are sought from him individually.": one paragraph says both.
  const clear = statements.filter(
    (one) =>
      general.includes(one) ||
      (one.place === 'relief' && (one.individual || one.official) && general.some(({ block }) => block === one.block)),
  );
  const [one] = clear;
  if (!one) return undefined;
  if (clear.every(({ individual, official }) => individual === one.individual && official === one.official)) {
    // A count may narrow what is said at large; what it adds disagrees with it.
    const adding = statements.find(
      ({ place, individual, official }) =>
        place === 'count' && ((individual && !one.individual) || (official && !one.official)),
    );
    return adding && { first: one, second: adding };
  }
  const groups = new Map<string, CapacityStatement[]>();
  for (const statement of clear) {
    const key =
      statement.block === inCaption ? 'caption' : statement.place === 'form' ? 'form' : String(statement.block);
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  const values = [...groups.values()];
  const first = values[0];
  if (!first) return undefined;
  const other = values.find((group) => combined(group) !== combined(first));
  return other ? { first: first[0] as CapacityStatement, second: other[0] as CapacityStatement } : undefined;
}
