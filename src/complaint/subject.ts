import type { Block } from '../markdown/block.js';
import { sentencesOf } from '../text/sentence.js';
import type { Span } from '../text/span.js';
import { isNatural, type Party } from './model.js';
import { titleOf } from './name-forms.js';
import type { Mention, Naming } from './naming.js';
import { bare } from './vocabulary.js';

/** Whom words mean: indexes of defendants, and whether they were named one by one or as a group. */
export interface Meant {
  readonly parties: readonly number[];
  readonly scope: 'one' | 'group' | 'all';
  /** Whether the group is "the individual Defendants": those whom something else states officially are not in it. */
  readonly persons?: boolean;
  /** Whether it is "the remaining Defendants": those of whom something else is said are not in it. */
  readonly rest?: boolean;
}

const nothing: Meant = { parties: [], scope: 'one' };
const exceptions =
  /\b(?:other than|except(?:ing)?(?: for)?|with the exception of|save(?: for)?(?=\s+(?:the|for)\b)|apart from|aside from|but not|excluding|and not)\b/i;
/** "Except for Reyes, who is sued officially, the individual Defendants …": the exception stands first. */
const leadingException =
  /^\W*(?:\d{1,4}[.)]\s+)?(?:except(?:ing)?(?: for)?|with the exception of|other than|save(?: for)?|apart from|aside from)\s.*,\s*(?=(?:the|all|each|every|both|defendants|individual)\b)/is;
/** "employed by the Sheriff": not who is sued. */
const byWhom = /\b(?:[Bb]y|[Ff]or|[Uu]nder|[Ww]ith|[Ll]ike|[Uu]nlike)\s+(?:the\s+|\p{Lu}[\p{L}.]*\s+)*$/u;
/** "Secretary Pike excepted". */
const exceptedBehind = /^,?\s*(?:alone\s+|only\s+)?(?:excepted|aside|excluded|apart)\b/i;
/** Those of whom nothing was said before. */
const remaining = /\b(?:remaining|other)\s+(?:\p{L}+\s+){0,2}defendants\b|\bthe rest of the defendants\b/iu;
const everyDefendant =
  /\b(?:all|each|every|both)\s+(?:of\s+)?(?:the\s+|these\s+|those\s+)?(?:above[- ]?\w*\s+|named\s+|other\s+)*defendants?\b(?!\s+(?:officer|deput|agent|detective|guard|supervisor|trooper|nurse|doctor|employee|prosecutor|doe)\w*)|\bdefendants,? and each of them\b/i;
const personDefendants =
  /\bindividual(?:ly[- ]named)?\s+(?:\p{L}+\s+){0,2}defendants?\b|\bindividual\s+(?:\p{L}+\s+){0,2}(?:officers|deputies|persons)\b|\bnatural[- ]persons?\b|\bhuman (?:beings|defendants)\b|\ball individuals\b|\beach individual\b|\bindividuals (?:named|sued)\b|\b(?:identified and non-identified )persons\b/iu;
const bareDefendants = /\b(?:the |these |those |said |such |named |all |each (?:of )?(?:the )?)*defendants?\b/i;
/** "The officers and aides named above": whoever the caption lists. */
const listedAbove =
  /\b(?:named|listed|identified) (?:above|in the caption)\b|\ball (?:of (?:the|those) )?above\b|\b(?:above|caption)[- ]?(?:named|listed|identified)?\s*$/iu;
const roleGroup =
  /\b(?:the|these|those|said|all|each of the|both|named|defendant|of (?:its|the city['’]s)|\p{L}+['’]s)\s+(?:(?:\p{L}+|\d+)\s+){0,2}?(officers|deputies|detectives|sergeants|guards|agents|employees|supervisors|trustees|members|officials|nurses|commissioners|administrators|troopers|teachers)\b/iu;
const pronoun =
  /(?:^|[\s,;(“"])(he|she|they|him|her|them|each|both|all|the latter|who|(?:the|these|those) (?:two|three|four|five|six|seven|eight|nine|ten))\b(?!\s+(?:of\s+)?(?:the|his|its)\b)/gi;

/** Reads whom a stretch of a block names. `before` are the blocks above, nearest first, for pronouns that look back. */
export function meantBy(text: string, region: Span, block: Block, naming: Naming, before: readonly Block[]): Meant {
  const lead = leadingException.exec(text.slice(region.start, region.end))?.[0].length ?? 0;
  if (lead) {
    const left = meantBy(text, { start: region.start + lead, end: region.end }, block, naming, before);
    const out = naming.of(block).filter(({ start }) => start >= region.start && start < region.start + lead);
    return { ...left, parties: left.parties.filter((index) => !out.some(({ parties }) => parties.includes(index))) };
  }
  const words = text.slice(region.start, region.end);
  const except = exceptions.exec(words);
  const end = except ? region.start + except.index : region.end;
  const within = naming.of(block).filter((mention) => mention.start >= region.start && mention.end <= end);
  const isSubject = ({ start, end: behind }: Mention): boolean =>
    !byWhom.test(text.slice(Math.max(0, start - 40), start)) && !/^['’]s\b/.test(text.slice(behind, behind + 2));
  const subjects = within.filter(isSubject);
  const mentions = subjects.length || roleGroup.test(text.slice(region.start, end)) ? subjects : within;
  const isExcepted = (mention: Mention): boolean =>
    mention.start >= end || exceptedBehind.test(text.slice(mention.end, mention.end + 30));
  const excluded = naming
    .of(block)
    .filter((mention) => mention.start >= region.start && mention.start < region.end && isExcepted(mention))
    .flatMap(({ parties }) => [...parties]);
  const named = [...new Set(mentions.flatMap(({ parties }) => [...parties]))].filter(
    (index) => !excluded.includes(index),
  );
  const group = groupOf(text.slice(region.start, end), naming.parties, (noun) =>
    introduced(noun, text, region, block, naming),
  );
  // "Each of the natural persons, Doe Defendants included": who is named does not narrow the group.
  if (group && named.length && mentions.every((mention) => isIncluded(text, mention))) return group;
  const keep = (parties: readonly number[]): number[] => parties.filter((index) => !excluded.includes(index));
  if (group && (named.length === 0 || group.scope !== 'all' || everyDefendant.test(words))) {
    if (!named.length || everyDefendant.test(words) || personDefendants.test(words))
      return { ...group, parties: keep([...new Set([...group.parties, ...named])]) };
  }
  if (named.length) return { parties: keep(named), scope: named.length > 1 ? 'group' : 'one' };
  if (/\bplaintiffs?\b/i.test(words)) return nothing;
  if (/^\W*it\s*$/i.test(words)) return lastBody(region, block, naming, before);
  return byPronoun(words, region, block, naming, before);
}

const isIncluded = (text: string, { start, end }: Span): boolean =>
  /^(?:\s+\p{L}+){0,2},?\s+(?:included|among them)\b/iu.test(text.slice(end, end + 40)) ||
  /\bincluding\s+(?:\p{L}+\s+){0,4}$/iu.test(text.slice(Math.max(0, start - 40), start));

/** Whether words name a group by what its members are: "two of its officers", "the individual Defendants". */
export const isGroup = (words: string, naming: Naming): boolean =>
  roleGroup.test(words) || (personDefendants.test(words) && naming.parties.some(isNatural));

function groupOf(
  words: string,
  parties: readonly Party[],
  introducedAs: (noun: string) => readonly number[],
): Meant | undefined {
  const persons = parties.flatMap((party, index) => (isNatural(party) ? [index] : []));
  if (remaining.test(words)) return { parties: persons, scope: 'all', rest: true };
  if (personDefendants.test(words)) return { parties: persons, scope: 'all', persons: true };
  if (everyDefendant.test(words)) return { parties: persons, scope: 'all' };
  if (listedAbove.test(words) && /\b\p{Ll}+s\b|\ball\b/iu.test(words) && !/\bplaintiffs?\b/i.test(words))
    return { parties: persons, scope: 'all', persons: true };
  const role = roleGroup.exec(words);
  if (role) {
    const noun = bare(role[1] as string)
      .replace(/ies$/, 'y')
      .replace(/s$/, '');
    const any = /^(?:officer|employee|official|agent|member)$/.test(noun);
    const matching = any
      ? []
      : persons.filter((index) => titleOf(parties[index] as Party).some((title) => title === noun));
    if (matching.length) return { parties: matching, scope: 'all', persons: true };
    const here = introducedAs(noun);
    return here.length ? { parties: here, scope: 'group' } : { parties: persons, scope: 'all', persons: true };
  }
  if (/\bdefendants\b/i.test(words) || (bareDefendants.test(words) && persons.length === 1))
    return { parties: persons, scope: 'all' };
  return undefined;
}

/** "Defendants Roe and Doe are corrections deputies. … The deputies are sued …": whom the paragraph calls so before. */
function introduced(noun: string, text: string, region: Span, block: Block, naming: Naming): number[] {
  const called = new RegExp(`(?<!\\p{L})${noun.replace(/y$/, '(?:y|ie)')}s?(?!\\p{L})`, 'iu');
  const said = sentencesOf(text.slice(0, region.start)).filter(({ start, end }) => called.test(text.slice(start, end)));
  const named = naming
    .of(block)
    .filter((mention) => said.some(({ start, end }) => start <= mention.start && mention.end <= end))
    .flatMap(({ parties }) => [...parties]);
  return [...new Set(named)].filter((index) => isNatural(naming.parties[index] as Party));
}

/** "It": the organization named last. */
function lastBody(region: Span, block: Block, naming: Naming, before: readonly Block[]): Meant {
  const here = naming.of(block).filter(({ end }) => end <= region.start);
  for (const list of [here, ...before.map((other) => naming.of(other))]) {
    const last = list.findLast(
      ({ parties }) => parties.length === 1 && !isNatural(naming.parties[parties[0] as number] as Party),
    );
    if (last) return { parties: last.parties, scope: 'one' };
  }
  return nothing;
}

/** He, she, they: whoever was named last before, in this block or in those above. */
function byPronoun(words: string, region: Span, block: Block, naming: Naming, before: readonly Block[]): Meant {
  const found = [...words.matchAll(pronoun)].at(-1)?.[1]?.toLowerCase();
  if (found === undefined) return nothing;
  const several = !/^(?:he|she|him|her|who)$/.test(found);
  const here = naming
    .of(block)
    .filter(
      ({ end }) =>
        end <= region.start + words.length && end <= region.end && end <= region.start + words.search(pronoun) + 1,
    );
  const above = (list: readonly Mention[]): number[] => {
    const natural = (index: number): boolean => isNatural(naming.parties[index] as Party);
    if (several) return [...new Set(list.flatMap(({ parties }) => parties.filter(natural)))];
    const subject = list.filter(({ parties }) => parties.length === 1 && natural(parties[0] as number));
    return subject.length ? [(antecedent(subject, block) ?? (subject.at(-1) as Mention)).parties[0] as number] : [];
  };
  for (const list of [here, ...before.map((other) => naming.of(other))]) {
    const parties = above(list);
    if (parties.length) return { parties, scope: parties.length > 1 ? 'group' : 'one' };
  }
  if (!several) return nothing;
  return { parties: naming.parties.flatMap((party, index) => (isNatural(party) ? [index] : [])), scope: 'all' };
}

/**
 * A paragraph about one party speaks of that one with "he" and "she": the defendant it opens with, unless another has become a sentence's subject since.
 */
function antecedent(mentions: readonly Mention[], block: Block): Mention | undefined {
  const { text } = block.prose;
  const subjects = mentions.filter(({ start }) =>
    /(?:^|(?<!\b(?:Mr|Mrs|Ms|Dr|Hon|St|Jr|Sr|Sgt|Lt|Capt|Cpl|Det|Ofc|Off|Maj|Col))[.;?!)”"]\s+|^\W*(?:¶\s*)?[\d.]+[.)]?\s+)(?:\W*(?:[Tt]he\s+)?(?:defendants?|individual|officer|sergeant|deputy|chief|sheriff|captain|lieutenant|detective|judge|\p{Lu}[\p{L}.’'-]*)\s+){0,4}\W*$/u.test(
      text.slice(Math.max(0, start - 60), start),
    ),
  );
  return subjects.at(-1);
}
