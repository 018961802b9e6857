import { lowerBound } from '../text/span.js';
import type { Mentions, SaidCitations } from './mentions.js';
import type { BlockReadings } from './read-block.js';
import { isNoted } from './traits.js';

/** The mentions of each footnote, by its label. */
type Notes = Map<string, number[]>;
/** Before which mention the first sign of each footnote stands, in order. */
type Signs = Map<string, number>;

/** The numbers of all mentions in the order in which a reader meets them: each footnote where its sign stands. */
export function readingOrder(said: SaidCitations, mentions: Mentions): Int32Array {
  const { firsts, noted, readings } = mentions;
  const notes: Notes = new Map();
  const signs: Signs = new Map();
  for (let s = 0; s < said.length; s++) {
    if (!noted[s]) continue;
    const { value } = said[s] as (typeof said)[number];
    const first = firsts[s] as number;
    for (const { at, label } of value.references)
      if (!signs.has(label)) signs.set(label, first + countBefore(value, at));
    collect(mentions, first, first + value.readings.length, notes);
  }
  return arranged(readings.length, notes, signs);
}

/** How many of a block's mentions begin before an offset of its prose. */
function countBefore({ readings }: BlockReadings, offset: number): number {
  return lowerBound(readings, offset, ({ coreProse }) => coreProse.start);
}

/** Writes down which of some mentions stand in which footnote. */
function collect(mentions: Mentions, from: number, to: number, notes: Notes): void {
  for (let number = from; number < to; number++) {
    if (!((mentions.traits[number] as number) & isNoted)) continue;
    const note = mentions.reading(number).note as string;
    const others = notes.get(note);
    if (others) others.push(number);
    else notes.set(note, [number]);
  }
}

/** Puts each footnote's mentions where its first sign stands, and what no sign calls behind all. */
function arranged(count: number, notes: Notes, signs: Signs): Int32Array {
  const order = new Int32Array(count);
  const inNote = new Uint8Array(count);
  for (const numbers of notes.values()) for (const number of numbers) inNote[number] = 1;
  let filled = 0;
  let next = 0;
  for (const [label, before] of signs) {
    const note = notes.get(label);
    if (!note) continue;
    for (; next < before; next++) if (!inNote[next]) order[filled++] = next;
    for (const number of note) order[filled++] = number;
    notes.delete(label);
  }
  for (; next < count; next++) if (!inNote[next]) order[filled++] = next;
  for (const note of notes.values()) for (const number of note) order[filled++] = number;
  return order;
}
