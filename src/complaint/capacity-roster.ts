import type { Block } from '../markdown/block.js';
import { blocksWith } from '../markdown/blocks-with.js';
import type { Document, Placed } from '../markdown/document.js';
import { lowerBound } from '../text/span.js';
import { itemsBelow, openings } from './blocks-around.js';
import { hasCapacityBoxes } from './boxes.js';
import type { Naming } from './naming.js';
import { type Entry, entriesOf, leadOf, naturalIn } from './roster-entries.js';
import type { Section } from './sections.js';
import { type Attributed, placeIn, stated } from './statement.js';

/** Words that show that a list is about how somebody is sued. */
const asked = /\bcapacit|\bcap\.|\bsu(?:e|ed|es|ing)\b/i;
/** Quick refusal: a capacity behind a mark, at the beginning of a line, or wide apart from what stands before it. */
const mayList =
  /(?:^|\n|[:;.([/,–—=]|\s-|\s{3})\s*(?:(?:in|his|her|their|both|the|sued|being|only)\s+)*(?:individual|personal|official|both|ind\b|indv|indiv|off\b)/i;

/** What a block lists, by itself and over the list below it. */
interface Roster {
  readonly entries: readonly Entry[];
  readonly lead: Omit<Entry, 'parties'> | undefined;
}

const questions = new WeakMap<Naming, ReturnType<typeof blocksWith<Roster>>>();

/** The rosters of a document's blocks, as a naming reads them. */
function rostersBy(naming: Naming): ReturnType<typeof blocksWith<Roster>> {
  const known = questions.get(naming);
  if (known) return known;
  const ask = blocksWith((block: Block): Roster | undefined => {
    if (block.kind !== 'prose' || !mayList.test(block.prose.text) || hasCapacityBoxes(block)) return undefined;
    const found = { entries: entriesOf(block, naming), lead: leadOf(block, naming) };
    return found.entries.length || found.lead ? found : undefined;
  });
  questions.set(naming, ask);
  return ask;
}

/**
 * Reads lists of who is sued how, without a verb: "Roe: individual capacity", "Poe, sheriff - official", "Individual capacity: Roe, Poe". A bare "individual"
 * counts where the block, or one of the two above it, asks for a capacity.
 */
export function rosterStatements(document: Document, sections: readonly Section[], naming: Naming): Attributed[] {
  return rostersBy(naming)(document).flatMap(({ index, value: { entries, lead } }) => {
    const section = sections[lowerBound(sections, index + 1, ({ end }) => end)];
    const placed = document.blocks.at(index);
    if (!section || !placed || index < section.start || section.kind === 'exhibit') return [];
    const below = lead && namedBelow(document, index, section, naming);
    if (lead && below?.length) return [statementOf({ ...lead, parties: below }, placed, index, section)];
    const isAsked = (): boolean =>
      [index, index - 1, index - 2].some((i) => asked.test(document.blocks.block(i)?.prose.text ?? ''));
    return entries
      .filter(({ answer }) => answer.explicit || isAsked())
      .map((entry) => statementOf(entry, placed, index, section));
  });
}

function statementOf(
  { answer, words, parties, persons, rest }: Entry,
  placed: Placed,
  block: number,
  section: Section,
): Attributed {
  const scope = parties.length > 1 ? 'group' : 'one';
  const place = placeIn(section);
  const { individual, official } = answer;
  const meant = { parties, scope, ...(persons ? { persons } : {}), ...(rest ? { rest } : {}) } as const;
  return { ...meant, statement: stated(placed.block, words, { individual, official, place, scope, block }) };
}

/** Those with whom the items of the list below a block begin. */
const namedBelow = (document: Document, index: number, section: Section, naming: Naming): number[] =>
  naturalIn(
    itemsBelow(document, index, section).flatMap((item) => openings(item, naming.of(item))),
    naming,
  );
