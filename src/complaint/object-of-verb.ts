import type { Span } from '../text/span.js';
import type { Candidate } from './candidate.js';
import { isGroup } from './groups.js';
import { isNatural, type Party } from './model.js';
import { beforeName } from './name-forms.js';
import { named, namesIn, together } from './named.js';
import type { Mention } from './naming.js';
import type { Meant, Passage } from './passage.js';
import { meantBy } from './subject.js';

/** "Nurse Roe I am suing individually": the one named before those who sue. */
export function fronted({ phrase, sentence, verb, after }: Candidate, passage: Passage): Meant | undefined {
  const text = passage.block.prose.running;
  const who =
    /(,\s+whom?\s+)?\b(?:I|we|plaintiffs?)(?: am| are| is)?(?: also)?\s*$|(,\s+whom\s+)(?:this|the) (?:complaint|pleading)\b[^.;]{0,80}$/i.exec(
      text.slice(sentence.start, verb.start),
    );
  // "Roe I am suing in his individual capacity for money and in his official capacity".
  const goesOn = after > verb.end && !namesIn(passage, { start: verb.end, end: phrase.start }).length;
  if (!who || !(goesOn || /^\s*$/.test(text.slice(verb.end, phrase.start)))) return undefined;
  // "except Roe and Poe, who I am suing individually".
  if (who[1] ?? who[2]) {
    const row = inRowBefore(passage, sentence.start + who.index);
    if (row.length) return together(row);
  }
  return named({ ...passage, above: [] }, { start: sentence.start, end: sentence.start + who.index });
}

/** "from Roe and from Poe, in their individual capacities": of all from whom it is asked. */
function fromEach({ phrase, sentence, verb, after }: Candidate, passage: Passage): Meant | undefined {
  const text = passage.block.prose.running;
  if (!phrase.plural || after > sentence.start) return undefined;
  const word = text.slice(verb.start, verb.end).toLowerCase();
  const first = text
    .slice(sentence.start, verb.start)
    .toLowerCase()
    .search(new RegExp(`\\b${word}\\b`));
  if (!/^(?:from|against)$/.test(word) || first < 0) return undefined;
  const from = sentence.start + first + word.length;
  return /[;:]|\b(?:damages|relief|fees|costs|injunct\w+|judgment)\b/i.test(text.slice(from, verb.start))
    ? undefined
    : named(passage, { start: from, end: phrase.start });
}

/** "Roe and Poe": the names right before an offset that "and" and commas join. */
function inRowBefore({ block, naming }: Passage, at: number): Mention[] {
  const text = block.prose.running;
  const row: Mention[] = [];
  let end = at;
  for (const mention of naming
    .of(block)
    .filter((one) => one.end <= at)
    .reverse()) {
    if (!/^[\s,]*(?:and\s+)?(?:\p{Lu}[\p{L}.]*\s+){0,2}$/u.test(text.slice(mention.end, end))) break;
    row.push(mention);
    end = mention.start;
  }
  return row;
}

/** Whom a sentence sues: the pronoun behind its verb, or the names between verb and phrase. */
export function objectOf(candidate: Candidate, passage: Passage): Meant | undefined {
  const { phrase, sentence, verb } = candidate;
  const text = passage.block.prose.running;
  const pronoun =
    /^\s*(?:(?:each|all|both|the both|(?:all|the) (?:two|three|four|five|six|seven|eight|nine|ten)) of\s+)?(?:him or her|him|her|them|(?:all|these|those) (?:two|three|four|five|six|seven|eight|nine|ten))\b/i.exec(
      text.slice(verb.end, verb.end + 40),
    );
  if (!pronoun) return fromEach(candidate, passage) ?? named(passage, { start: verb.end, end: phrase.start });
  const before = { start: sentence.start, end: verb.start };
  const isTheirs = /them$/i.test(pronoun[0]) && isGroup(text.slice(before.start, before.end), passage.naming);
  return meantBy(passage, isTheirs ? before : { start: verb.end, end: verb.end + pronoun[0].length });
}

/** Only a comma and titles between a phrase and a name. */
const commaAndName = new RegExp(String.raw`^\s*(?:only|alone)?,\s+${beforeName}$`, 'u');

/** "against the City and, in her official capacity, Director Roe": the one whom the words stand before. */
export function nameBehind(phrase: Span, { block, naming }: Passage): Meant | undefined {
  const text = block.prose.running;
  if (
    !/(?:\band|,|\bagainst)\s*,?\s*$/i.test(text.slice(0, phrase.start)) ||
    !/^\s*(?:only|alone)?,\s/.test(text.slice(phrase.end))
  )
    return undefined;
  const behind = naming.of(block).filter(({ start }) => start > phrase.end);
  const [next] = behind;
  // "against Roe, individually, Poe, individually, and …": each goes with the name right before it.
  const nearest = naming.of(block).findLast(({ end }) => end <= phrase.start);
  const isOwn = nearest?.parties.some((index) => isNatural(naming.parties[index] as Party));
  if (isOwn && /^\s*,\s*$/.test(text.slice(nearest?.end, phrase.start))) return undefined;
  // "in his official capacity, because the lockdown was County policy" has no name there.
  if (!next || !commaAndName.test(text.slice(phrase.end, next.start))) return undefined;
  const isInRow = (i: number): boolean =>
    behind
      .slice(0, i)
      .every(({ end }, j) =>
        /^[\s,]*(?:and\s+)?(?:\p{Lu}\p{L}*\s+)?$/u.test(text.slice(end, (behind[j + 1] as Mention).start)),
      );
  return together(behind.filter((_, i) => isInRow(i)));
}
