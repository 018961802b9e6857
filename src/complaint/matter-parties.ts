import { Prose } from '../text/prose.js';
import { type ListedParty, readParties } from './parties.js';

/** The entries of a list of parties in front matter: strings, or objects with `name` and perhaps `capacity`, `title`. */
function entriesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    if (typeof entry === 'string') return [entry];
    if (typeof entry !== 'object' || entry === null) return [];
    const { name, title, capacity } = entry as Record<string, unknown>;
    return typeof name === 'string' ? [wordsOf(name, title, capacity)] : [];
  });
}

function wordsOf(name: string, title: unknown, capacity: unknown): string {
  const stated = typeof capacity === 'string' ? capacity : Array.isArray(capacity) ? capacity.join(' and ') : '';
  const words = /capacit|individually/i.test(stated)
    ? stated
    : stated === 'both'
      ? 'in individual and official capacities'
      : stated
        ? `in ${stated} capacity`
        : '';
  return [name, typeof title === 'string' ? title : '', words].filter(Boolean).join(', ');
}

/** An entry of a list is one party, whatever employer stands behind the name. */
function one(parties: readonly ListedParty[]): ListedParty[] {
  const [first, ...rest] = parties;
  if (!first) return [];
  const description = [first.description, ...rest.map(({ name }) => name)].filter(Boolean).join(', ');
  return [{ ...first, description, statements: parties.flatMap(({ statements }) => statements) }];
}

/**
 * The parties that front matter lists under `keys`. Each entry is read as a caption's would be; its span is where its name stands in the front matter.
 */
export function matterParties(
  data: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  source: string,
  start: number,
): ListedParty[] {
  const found: ListedParty[] = [];
  let from = 0;
  for (const key of keys) {
    for (const entry of entriesOf(data[key])) {
      const read = readParties(Prose.verbatim(entry), { start: 0, end: entry.length }, false);
      for (const party of Array.isArray(data[key]) ? one(read) : read) {
        const first = party.name.split(/\s+/)[0] as string;
        const whole = source.indexOf(party.name, from);
        const at = whole >= 0 ? whole : source.indexOf(first, from);
        if (at >= 0) from = at + 1;
        const end = at < 0 ? source.length : at + (whole >= 0 ? party.name.length : first.length);
        const span = { start: start + Math.max(0, at), end: start + end };
        found.push({
          ...party,
          span,
          statements: party.statements.map((statement) => ({ ...statement, words: span })),
        });
      }
    }
  }
  return found;
}
