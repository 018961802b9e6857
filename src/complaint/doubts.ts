import type { Block } from '../markdown/block.js';
import type { Candidate } from './candidate.js';
import { hasCheckMarks } from './check-marks.js';
import { isNatural } from './model.js';
import type { Naming } from './naming.js';
import { isOfPersons, paragraphRange } from './paragraph-references.js';
import type { Meant } from './passage.js';
import { byNumbers, numberedDefendants } from './references.js';
import { titles } from './vocabulary.js';

/** Whether a phrase stands in the row of a table, whose cells are read as cells. */
export function isInRow({ phrase }: Candidate, { prose: { text } }: Block): boolean {
  const end = text.indexOf('\n', phrase.start);
  return text.slice(text.lastIndexOf('\n', phrase.start) + 1, end < 0 ? text.length : end).includes('\t');
}

const persons = new WeakMap<Naming, Meant>();

/** All natural persons, for what could speak of any of them. */
export function everybody(naming: Naming): Meant {
  const known = persons.get(naming);
  if (known) return known;
  const parties = naming.parties.flatMap((party, index) => (isNatural(party) ? [index] : []));
  const all: Meant = { parties, scope: 'all' };
  persons.set(naming, all);
  return all;
}

/** A pronoun, or a common noun of several: what could not be told of whom it speaks. A name or an office that the caption has not is somebody else. */
const somebody =
  /\b(?:they|them|he|she|him|each|all|both|those|these)\b|\bthe (?:first|last|other|former|latter)\b|\b(?:the|these|those|all|said)\s+(?:\p{Ll}+\s+){0,3}\p{Ll}{2,}s\b/u;

const known = new WeakMap<Candidate, boolean>();

/** Whether a sentence sues somebody in a capacity, though it could not be read whom: no plaintiff, and more than an adverb. A candidate is its block's. */
export function ofSomebody(candidate: Candidate, block: Block): boolean {
  const before = known.get(candidate);
  if (before !== undefined) return before;
  const answer = isOfSomebody(candidate, block);
  known.set(candidate, answer);
  return answer;
}

function isOfSomebody({ phrase, sentence, suing }: Candidate, { prose: { text } }: Block): boolean {
  if (phrase.adverb || (!phrase.individual && !phrase.official)) return false;
  const words = text.slice(sentence.start, sentence.end);
  return (
    (suing === 'item' || suing === 'label' || (suing === 'sued' && isPointed(words))) &&
    !/\bits\b/i.test(text.slice(phrase.start, phrase.end)) &&
    !/\bplaintiffs?\b|\bsues?\b/i.test(words) &&
    !hasCheckMarks(words)
  );
}

/** "the Clinicians", "these Supervisors". */
const groupName =
  /\b(?:[Tt]he|[Aa]ll|[Tt]hese|[Tt]hose|[Ss]uch|[Ss]aid)\s+(?:(?:\p{Lu}[\p{L}’'-]*)\s+){0,3}(\p{Lu}[\p{L}-]+s)(?![\p{L}’'-])(?!\s+(?:of|for|\p{Lu}\p{L}*)\b)/gu;
const noGroup =
  /^(?:defendants|plaintiffs|counts|claims|amendments|parties|courts|states|rights|laws|rules|does|roes|causes|sections|acts|codes|statutes|fees|damages|congress|proceedings|paragraphs)$/i;

/**
 * Whether the sentence of a candidate names a group of persons that neither the caption nor a definition knows: then nobody can tell who is in it, and it may
 * speak of any of them.
 */
export function namesUnknownGroup(candidate: Candidate, block: Block, naming: Naming): boolean {
  const before = asked.get(candidate);
  if (before?.naming === naming) return before.answer;
  const answer = isOfUnknownGroup(candidate, block, naming);
  asked.set(candidate, { naming, answer });
  return answer;
}

const asked = new WeakMap<Candidate, { readonly naming: Naming; readonly answer: boolean }>();

function isOfUnknownGroup({ phrase, sentence, suing, verb }: Candidate, block: Block, naming: Naming): boolean {
  // "She sues individually": how a plaintiff does.
  if ((suing !== 'sued' && suing !== 'sues') || (suing === 'sues' && phrase.adverb)) return false;
  // Who is sued stands before the verb; whom somebody sues, behind it.
  const region =
    suing === 'sued' && !/against|from|^vs?$/i.test(block.prose.running.slice(verb.start, verb.end))
      ? { start: sentence.start, end: Math.max(verb.start, sentence.start) }
      : { start: Math.max(verb.end, sentence.start), end: phrase.end };
  const words = block.prose.running.slice(region.start, region.end);
  if (
    (paragraphRange(words) && isOfPersons(words)) ||
    (/\bdefendants\b/i.test(words) && numberedDefendants.test(words) && !byNumbers({ block, naming, above: [] }, words))
  )
    return true;
  return [...words.matchAll(groupName)].some(({ index, 0: found, 1: noun = '' }) => {
    const start = region.start + index;
    const isKnown = naming.of(block).some((mention) => mention.start < start + found.length && start < mention.end);
    const singular = noun.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
    return !isKnown && !noGroup.test(noun) && !titles.has(singular);
  });
}

function isPointed(sentence: string): boolean {
  const words = sentence.replace(/^[^\p{L}]*\p{L}/u, (first) => first.toLowerCase()).replace(/\bDefendants?\b/g, ' ');
  return somebody.test(words) && !/\p{Lu}\p{Ll}/u.test(words);
}
