import type { Block } from '../markdown/block.js';
import { sentencesOf, shortTitles } from '../text/sentence.js';
import type { Span } from '../text/span.js';
import { groupOf } from './groups.js';
import { isNatural, type Party } from './model.js';
import type { Mention } from './naming.js';
import { type Meant, nobody, type Passage } from './passage.js';
import { verbAt } from './verbless.js';

const pronoun =
  /(?:^|[\s,;(“"])(he|she|they|him|her|them|each|both|all|who|(?:said|this|that|such|the aforesaid) (?:defendant|officer|individual)|(?:the|all|these|those) (?:two|three|four|five|six|seven|eight|nine|ten))\b(?!\s+(?:of\s+)?(?:the|his|its)\b)/gi;

/** "employees of Sheriff Roe", "was supervised by Roe": the one above is not who the sentence goes on about. */
const ofSuperior =
  /\b(?:(?:employees?|deput(?:y|ies)|officers?|agents?|subordinates?|members?|staff|employ|supervision|command|direction) of|(?:supervised|employed|hired|trained|commanded|appointed|directed|assigned) by|(?:works?|worked|served|serves|answered|answers|reported|reports|acting|acted) (?:for|under|to))\s+(?:the\s+|\p{Lu}\p{L}+\s+|\p{Lu}\p{L}{1,4}\.\s+){0,3}$/u;

/** So far back a sentence before is looked for. */
const lookBack = 1200;

/** The names before a stretch, in its block and in those above, nearest block first. */
function namesBefore({ block, naming, above }: Passage, end: number): readonly (readonly Mention[])[] {
  return [naming.of(block).filter((mention) => mention.end <= end), ...above.map((other) => naming.of(other))];
}

/** Of names those of whom a block goes on to speak; all where it speaks of each as somebody’s superior. */
function subjectsOf({ prose: { running } }: Block, mentions: readonly Mention[]): readonly Mention[] {
  const own = mentions.filter(({ start }) => !ofSuperior.test(running.slice(Math.max(0, start - 60), start)));
  return own.length ? own : mentions;
}

/** Whom "it" in a stretch of a passage means: the organization with which its paragraph opens, otherwise the one named last. */
export function lastBody(passage: Passage, region: Span): Meant {
  // "Defendant Clearway is a company. The City hired it. … It is sued": a paragraph that opens with a body is about it.
  const [opening] = passage.naming.of(passage.block);
  const [index, ...others] = opening?.parties ?? [];
  if (
    opening &&
    index !== undefined &&
    !others.length &&
    !isNatural(passage.naming.parties[index] as Party) &&
    beforeSubject.test(passage.block.prose.running.slice(Math.max(0, opening.start - 60), opening.start))
  )
    return { parties: [index], scope: 'one' };
  for (const list of namesBefore(passage, region.start)) {
    const last = list.findLast(
      ({ parties }) => parties.length === 1 && !isNatural(passage.naming.parties[parties[0] as number] as Party),
    );
    if (last) return { parties: last.parties, scope: 'one' };
  }
  return nobody;
}

/** "Roe and Poe …; the former is sued": the first of the two persons named last before. */
export function ofTwo({ block, naming }: Passage, region: Span): Meant | undefined {
  const words = block.prose.running.slice(region.start, region.end);
  const match = [...words.matchAll(/\bthe (former|latter)\b/gi)].at(-1);
  if (!match) return undefined;
  const end = region.start + match.index;
  const before = naming
    .of(block)
    .filter(
      (mention) =>
        mention.end <= end &&
        mention.parties.length === 1 &&
        isNatural(naming.parties[mention.parties[0] as number] as Party),
    );
  const namedFrom = (start: number): number[] => [
    ...new Set(before.filter((mention) => mention.start >= start).map(({ parties }) => parties[0] as number)),
  ];
  // Of one sentence in the order in which it names them, whatever it calls them afterwards; not far back.
  const from = Math.max(0, end - lookBack);
  const own = sentencesOf(block.prose.running.slice(from, end))
    .slice(-4)
    .reverse()
    .map(({ start }) => namedFrom(from + start))
    .find((named) => named.length > 1);
  const two = own?.length === 2 ? own : namedFrom(0).slice(-2);
  const meant = two[/former/i.test(match[0]) ? 0 : 1];
  return meant === undefined ? undefined : { parties: [meant], scope: 'one' };
}

/** Whom "he", "she" or "they" in a stretch of a passage means: whoever was named last before, in its block or in those above. */
export function byPronoun(passage: Passage, region: Span): Meant | undefined {
  const words = passage.block.prose.running.slice(region.start, region.end);
  const match = [...words.matchAll(pronoun)].at(-1);
  const found = match?.[1]?.toLowerCase();
  if (!match || found === undefined) return undefined;
  const { block, naming, above } = passage;
  const several =
    !/^(?:he|she|him|her|who|.* (?:defendant|officer|individual))$/.test(found) ||
    /\b(?:him or her|he or she)\b/i.test(words);
  const natural = (index: number): boolean => isNatural(naming.parties[index] as Party);
  const meantIn = (list: readonly Mention[]): number[] => {
    if (several) return [...new Set(list.flatMap(({ parties }) => parties.filter(natural)))];
    const subject = list.filter(({ parties }) => parties.length === 1 && natural(parties[0] as number));
    return subject.length ? [(antecedent(subject, block) ?? (subject.at(-1) as Mention)).parties[0] as number] : [];
  };
  const end = Math.min(region.end, region.start + (match.index ?? 0) + 1);
  const lists = [block, ...above].map((one, i) =>
    subjectsOf(one, i ? naming.of(one) : naming.of(one).filter((mention) => mention.end <= end)),
  );
  // "Roe and Poe are officers and they are sued": those of its own sentence first.
  if (several) lists.unshift((lists[0] ?? []).filter(({ start }) => start >= region.start));
  const own = several ? lists.splice(0, 2) : lists.splice(0, 1);
  for (const list of own) {
    const parties = meantIn(list);
    if (parties.length) return { parties, scope: parties.length > 1 ? 'group' : 'one' };
  }
  // "The persons named in paragraphs 3 to 7 did it. They are sued": the group of the sentence before.
  const group = several ? groupBefore(passage, region.start) : undefined;
  if (group) return group;
  for (const list of lists) {
    const parties = meantIn(list);
    if (parties.length) return { parties, scope: parties.length > 1 ? 'group' : 'one' };
  }
  return several
    ? { parties: naming.parties.flatMap((_, index) => (natural(index) ? [index] : [])), scope: 'all' }
    : undefined;
}

/** The group that the sentence before an offset has for its subject. */
function groupBefore(passage: Passage, at: number): Meant | undefined {
  const from = Math.max(0, at - lookBack);
  const text = passage.block.prose.running.slice(from, at);
  const last = sentencesOf(text).at(-1);
  const verb = last ? verbAt(text.slice(last.start, last.end)) : -1;
  return last && verb > 0 ? groupOf(passage, { start: from + last.start, end: from + last.start + verb }) : undefined;
}

const shortTitle = shortTitles
  .concat('off', 'st', 'jr', 'sr')
  .map((title) => title.charAt(0).toUpperCase() + title.slice(1))
  .join('|');
/** What stands before the name that is a sentence's subject. */
const beforeSubject = new RegExp(
  String.raw`(?:^|(?<!\b(?:${shortTitle}))[.;?!)”"]\s+|^\W*(?:¶\s*)?[\d.]+[.)]?\s+|\n\n\W*[\d.]*[.)]?\s*)(?:\W*(?:[Tt]he\s+)?(?:defendants?|individual|officer|sergeant|deputy|chief|sheriff|captain|lieutenant|detective|judge|\p{Lu}[\p{L}.’'-]*)\s+){0,4}\W*$`,
  'u',
);

/**
 * A paragraph about one party speaks of that one with "he" and "she": the defendant it opens with, unless another has become a sentence's subject since.
 */
function antecedent(mentions: readonly Mention[], block: Block): Mention | undefined {
  const text = block.prose.running;
  const subjects = mentions.filter(({ start }) => beforeSubject.test(text.slice(Math.max(0, start - 60), start)));
  return subjects.at(-1);
}
