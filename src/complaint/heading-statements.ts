import type { Block } from '../markdown/block.js';
import type { Candidate } from './candidate.js';
import { isNatural, type Party } from './model.js';
import type { Naming } from './naming.js';
import type { Section } from './sections.js';
import { type Attributed, type Standing, saidOf } from './statement.js';

/** Whether a block names a person. */
const namesPerson = (block: Block, naming: Naming): boolean =>
  naming.of(block).some(({ parties }) => parties.some((index) => isNatural(naming.parties[index] as Party)));

/** "Defendants Sued in Their Individual Capacities": a heading that speaks of those in the paragraphs below it. */
export function coversSection(block: Block, naming: Naming): boolean {
  return (
    !namesPerson(block, naming) &&
    /\bdefendants?\b|\b(?:officers|officials|parties|those|persons)\b/i.test(block.prose.running) &&
    /\b(?:sued|named|capacit)/i.test(block.prose.running)
  );
}

/** What a heading says of those with whom the paragraphs below it begin; undefined where they name nobody. */
export function underHeading(
  candidate: Candidate,
  standing: Standing,
  sections: readonly Section[],
): Attributed | undefined {
  const { document, section, naming } = standing;
  const parties: number[] = [];
  const from = sections.indexOf(section);
  for (let s = from; s < sections.length; s++) {
    const part = sections[s] as Section;
    if (s > from && part.depth <= section.depth) break;
    for (let i = part.body; i < part.end; i++) {
      const below = document.blocks.at(i);
      if (!below || below.struck || below.block.kind !== 'prose') continue;
      const first = naming
        .of(below.block)
        .find(({ parties: meant }) => meant.some((party) => isNatural(naming.parties[party] as Party)));
      if (first) parties.push(...first.parties);
    }
  }
  const meant = [...new Set(parties)];
  if (!meant.length) return undefined;
  return saidOf(candidate, standing, { parties: meant, scope: 'group' }, 'heading');
}
