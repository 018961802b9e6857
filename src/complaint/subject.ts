import type { Span } from '../text/span.js';
import { groupOf, isWide, namesRole, withoutTerms } from './groups.js';
import { isNatural, type Party } from './model.js';
import { beforeName, titleOf } from './name-forms.js';
import type { Mention, Naming } from './naming.js';
import { type Meant, nobody, type Passage } from './passage.js';
import { byPronoun, lastBody, ofTwo } from './pronouns.js';
import { verbAt } from './verbless.js';
import { titles, weakTitles } from './vocabulary.js';

const exceptions =
  /(?<=\b(?:everyone|everybody|anyone|all)\s)but\b|\b(?:other than|except(?:ing)?(?: for)?|with the exception of|save(?: for)?(?=\s+(?:the|for)\b)|apart from|aside from|but not|excluding|and not)\b/i;
/** "Except for Reyes, who is sued officially, the individual Defendants …": the exception stands first. */
const leadingException =
  /^\W*(?:\d{1,4}[.)]\s+)?(?:except(?:ing)?(?: for)?|with the exception of|other than|save(?: for)?|apart from|aside from)\s.*,\s*(?=(?:the|all|each|every|both|defendants|individual)\b)/is;
/** "employed by the Sheriff": not who is sued. */
const byWhom =
  /\b(?:[Bb]y|[Tt]o|[Ff]or|[Uu]nder|[Ww]ith|[Ll]ike|[Uu]nlike)\s+(?:the\s+|(?!Against\b)\p{Lu}[\p{L}.]*\s+)*$/u;
/** "only Roe". */
const onlyName = new RegExp(String.raw`\bonly\s+${beforeName}\p{Lu}`, 'u');
/** "Of the individual Defendants,". */
const ofThem = /^\W*(?:\d{1,4}[.)]\s+)?of\s+(?:the|these|those|all)\s[^,]{0,40}\bdefendants,/i;
/** "Secretary Pike excepted". */
const exceptedBehind = /^,?\s*(?:alone\s+|only\s+)?(?:excepted|aside|excluded|apart)\b/i;

/** The names in a stretch of a passage, before it is said whom it means. */
interface Named {
  readonly passage: Passage;
  readonly region: Span;
  readonly words: string;
  /** The names that can be its subject. */
  readonly mentions: readonly Mention[];
  /** Indexes of the parties named, without those excepted. */
  readonly named: readonly number[];
  readonly excluded: readonly number[];
  /** The group that the words name, if any. */
  readonly group: Meant | undefined;
}

const told = new RegExp(String.raw`,\s*(?:that is|to wit|namely|i\.e\.|viz\.?)[,:]?\s+${beforeName}$`, 'u');
const personsAmong = /\b(?:persons|individuals|people|humans)\s+(?:among|within|in)\s+(?:the\s+)?["“]?$/i;
/** "…, and is sued": the verb goes on what its sentence began to say. */
const goesOn = /(?:,|\s)\s*(?:and|but)\s+(?:(?:also|further|now|here)\s+)?$/i;
const subordinate = /^\W*(?:when|while|after|before|because|although|if|as|since|where|at)\b/i;

const kin = /\bthe (?:father|mother|son|daughter|brother|sister|husband|wife|older|younger|elder)\b(?! of\b)/i;

/** The persons whom a passage's block names before a stretch. */
const personsBefore = ({ block, naming }: Passage, region: Span): number[] =>
  naming
    .of(block)
    .filter(({ end }) => end <= region.start)
    .flatMap(({ parties }) => parties.filter((index) => isNatural(naming.parties[index] as Party)));

/** The ways in which words mean someone, in order: the first that gives an answer decides. */
const ways: readonly ((said: Named) => Meant | undefined)[] = [
  // "Roe works in the Sheriff's office, and she is sued": the pronoun is the subject, whoever is named before it.
  ({ passage, region, words, named }) => {
    const isSubjectHere = /\b(?:he|she|they)\s*$/i.test(words);
    // "She was appointed Town Manager in 2022 and is sued": the town is not she.
    const isOfPerson =
      /^\W*(?:he|she)\b/i.test(words) && !named.some((index) => isNatural(passage.naming.parties[index] as Party));
    return isSubjectHere || isOfPerson ? byPronoun(passage, region) : undefined;
  },
  // "Its crew took orders from Roe, and it is sued".
  ({ passage, region, words }) =>
    /[,;]\s+(?:and\s+|but\s+)?it\s*$/i.test(words) ? lastBody(passage, region) : undefined,
  // "Roe was responsible for supervising Poe, and is sued": Roe.
  ({ passage, region, words, named }) => {
    if (named.length < 2 || !goesOn.test(words) || subordinate.test(words)) return undefined;
    const head = { start: region.start, end: region.start + Math.max(0, verbAt(words)) };
    const first = passage.naming.of(passage.block).filter(({ start, end }) => start >= head.start && end <= head.end);
    return first.length ? meantBy(passage, head) : undefined;
  },
  ({ passage, region, named }) => (named.length ? undefined : ofTwo(passage, region)),
  // "She and Officer Doe": the pronoun is one of them.
  ({ passage, region, words, named }) => {
    const lead = /^\W*(?:(?:\d{1,3}[.)]|¶\s*\d{1,3})\s+)?(?:both\s+)?(?:he|she)\s+and\b/i.exec(words)?.[0];
    const one =
      lead && named.length ? byPronoun(passage, { start: region.start, end: region.start + lead.length }) : undefined;
    return one ? { parties: [...new Set([...one.parties, ...named])], scope: 'group' } : undefined;
  },
  // "Of the individual Defendants, only Roe is sued", "Of the Defendants, Roe and Poe are sued".
  ({ words, named }) =>
    named.length && (onlyName.test(words) || ofThem.test(words))
      ? { parties: named, scope: named.length > 1 ? 'group' : 'one' }
      : undefined,
  // "the Individual Defendants, that is, Roe and Poe": those who are told.
  ({ passage, region, mentions, named, group }) => {
    const first = mentions.find(({ parties }) => parties.some((index) => named.includes(index)));
    return group && first && told.test(passage.block.prose.running.slice(region.start, first.start))
      ? { parties: named, scope: named.length > 1 ? 'group' : 'one' }
      : undefined;
  },
  // "the natural persons among the County Defendants".
  ({ passage, named, mentions }) => {
    const [first] = mentions;
    const running = passage.block.prose.running;
    return first && personsAmong.test(running.slice(Math.max(0, first.start - 60), first.start))
      ? { parties: named.filter((index) => isNatural(passage.naming.parties[index] as Party)), scope: 'group' }
      : undefined;
  },
  // "Each of the natural persons, Doe Defendants included": who is named does not narrow the group.
  ({ passage, mentions, named, group }) =>
    group && named.length && mentions.every((mention) => isIncluded(passage.block.prose.running, mention))
      ? group
      : undefined,
  ({ words, named, excluded, group }) => {
    // "Sergeant Roe, the two detectives and Officer Poe".
    const listed = group?.titled && named.length ? { scope: 'group' as const } : undefined;
    if (!group || (named.length && !isWide(words) && !listed)) return undefined;
    return { ...(listed ?? group), parties: without(excluded, [...new Set([...group.parties, ...named])]) };
  },
  // "The father, the son, and Officer Tate": those whom the paragraph names before, by what they are to each other.
  ({ passage, region, words, named }) =>
    named.length && kin.test(words)
      ? { parties: [...new Set([...named, ...personsBefore(passage, region)])], scope: 'group' }
      : undefined,
  ({ named }) => (named.length ? { parties: named, scope: named.length > 1 ? 'group' : 'one' } : undefined),
  ({ words }) => (/\bplaintiffs?\b/i.test(words) ? nobody : undefined),
  ({ passage, region, words }) => (/^\W*it\s*$/i.test(words) ? lastBody(passage, region) : undefined),
  ({ passage, region }) => byPronoun(passage, region),
];

/** Reads whom a stretch of a passage's prose means. */
export function meantBy(passage: Passage, region: Span): Meant {
  const { block, naming } = passage;
  const lead = leadingException.exec(block.prose.running.slice(region.start, region.end))?.[0].length ?? 0;
  if (lead) {
    const behind = region.start + lead;
    const left = meantBy(passage, { start: behind, end: region.end });
    const out = naming.of(block).filter(({ start }) => start >= region.start && start < behind);
    return { ...left, parties: left.parties.filter((index) => !out.some(({ parties }) => parties.includes(index))) };
  }
  const said = namedIn(passage, region);
  for (const way of ways) {
    const meant = way(said);
    if (meant) return meant;
  }
  return nobody;
}

function namedIn(passage: Passage, region: Span): Named {
  const { block, naming } = passage;
  const text = block.prose.running;
  const words = text.slice(region.start, region.end);
  const except = exceptions.exec(words);
  const end = except ? region.start + except.index : region.end;
  const within = naming.of(block).filter((mention) => mention.start >= region.start && mention.end <= end);
  const subjects = within.filter((mention) => isSubject(text, mention));
  // Whose it is is not who: "against Commissioner Roe’s predecessor".
  const others = within.filter(({ end: at }) => !/^['’]s\b/.test(text.slice(at, at + 2)));
  const mentions = subjects.length || namesRole(text.slice(region.start, end)) ? subjects : others;
  const excluded = naming
    .of(block)
    .filter(({ start }) => start >= region.start && start < region.end)
    .filter((mention) => mention.start >= end || exceptedBehind.test(text.slice(mention.end, mention.end + 30)))
    .flatMap(({ parties }) => [...parties]);
  const called = byOffice(words.slice(0, end - region.start), naming);
  const named = without(excluded, [...new Set([...mentions.flatMap(({ parties }) => [...parties]), ...called])]);
  const group = groupOf(passage, { start: region.start, end });
  return { passage, region, words: withoutTerms(passage, region), mentions, named, excluded, group };
}

/** "the nurse and the sheriff", whom the caption calls so and no other: where words begin with it or "and" joins it, and not what stands in a clause of its own. */
export function byOffice(words: string, { parties }: Naming): number[] {
  const found = words.matchAll(/(?<=^\W*|\band\s+|\bagainst\s+)the\s+(\p{Ll}+)(?=\s*$|,?\s+and\s)/gu);
  return [...found].flatMap(([, word = '']) => {
    if (!titles.has(word) || weakTitles.has(word) || /s$|^(?:officer|agent|supervisor)$/.test(word)) return [];
    const holders = parties.flatMap((party, index) =>
      isNatural(party) && titleOf(party).includes(word) ? [index] : [],
    );
    return holders.length === 1 ? holders : [];
  });
}

/** Whether a name is what its sentence speaks of, and not "employed by" or "no relation to" it, nor its "…’s". */
export const isSubject = (text: string, { start, end }: Mention): boolean =>
  !byWhom.test(text.slice(Math.max(0, start - 40), start)) && !/^['’]s\b/.test(text.slice(end, end + 2));

const without = (excluded: readonly number[], parties: readonly number[]): number[] =>
  parties.filter((index) => !excluded.includes(index));

const isIncluded = (text: string, { start, end }: Span): boolean =>
  /^(?:\s+\p{L}+){0,2},?\s+(?:included|among them)\b/iu.test(text.slice(end, end + 40)) ||
  /\bincluding\s+(?:\p{L}+\s+){0,4}$/iu.test(text.slice(Math.max(0, start - 40), start));
