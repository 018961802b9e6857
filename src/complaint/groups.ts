import type { Block } from '../markdown/block.js';
import { sentencesOf } from '../text/sentence.js';
import type { Span } from '../text/span.js';
import { isNatural, type Party } from './model.js';
import { rangeOf, titleOf } from './name-forms.js';
import type { Naming } from './naming.js';
import { numberOfWord, ordinals } from './numerals.js';
import { inParagraphsAbove, isOfPersons, paragraphRange } from './paragraph-references.js';
import type { Meant, Passage } from './passage.js';
import { byNumbers, numberedDefendants } from './references.js';
import { bare, titles, weakTitles } from './vocabulary.js';

const those =
  '(?:defendants|officers|persons|people|men|women|individuals|officials|supervisors|employees|deputies|guards|nurses)';
/** "The two Defendants named above", "these three officers", "both of the above", "the foregoing officers". */
const backwards = new RegExp(
  String.raw`\b(?:the|these|those|all)\s+(two|three|four|five|six|seven)\s+(?:(?:police|individual|named|natural)\s+)?${those}(?:\s+(?:named|listed|described|introduced)\s+above)?\s*$|\bboth\s+(?:of the (?:above|foregoing)|${those})\s*$|\bthe\s+(?:foregoing|above)\s+${those}\s*$|\b(?:these|those)\s+${those}\s*$`,
  'iu',
);

/** Those whom a passage named last, as many as its words say; undefined where they look back on none, or not plainly. */
function lookingBack(
  words: string,
  { block, above, naming }: Passage,
  region: Span,
  persons: readonly number[],
): Meant | undefined {
  const found = backwards.exec(words);
  if (!found) return undefined;
  const count = /^both/i.test(found[0]) ? 2 : numberOfWord(found[1] ?? '');
  if (count === persons.length) return undefined;
  const meant = new Set<number>();
  const own = naming.of(block).filter(({ end }) => end <= region.start);
  for (const mentions of [own, ...above.map((one) => naming.of(one))]) {
    for (const { parties } of mentions) for (const index of parties) if (persons.includes(index)) meant.add(index);
    if (count ? meant.size >= count : meant.size) break;
  }
  const isPlain = count ? meant.size === count : meant.size > 0;
  return isPlain ? { parties: [...meant].sort((a, b) => a - b), scope: 'group', persons: true } : undefined;
}

/** Those of whom nothing was said before. */
const remaining =
  /\b(?:remaining|other)\s+(?:\p{L}+\s+){0,2}(?:defendants|individuals|persons|people)\b|\bevery other (?:defendant|individual|person|officer)\b|\bthe rest of the (?:defendants|individuals|people|persons)\b|\bthe others\b|\b(?:everybody|everyone|anyone) else\b/iu;
/** "All Defendants", but not "each Defendant Officer". */
const everyDefendant =
  /\bevery (?:person|individual)(?: (?:named|listed|sued)\b|\s*$)|\ball of the (?:people|persons)\b|\bthe persons (?:sued|named as (?:a )?defendants?)\b|\b(?:everyone|everybody)(?=\s+but\b)|\b(?:everyone|everybody)\s*(?=$|,|\b(?:named|listed|above|here|sued|I|we|in (?:this|the caption)|except)\b)|\b(?:all|each|every|both)\s+(?:of\s+)?(?:the\s+|these\s+|those\s+)?(?:above[- ]?\w*\s+|named\s+|other\s+)*defendants?\b(?!\s+(?:officer|deput|agent|detective|guard|supervisor|trooper|nurse|doctor|employee|prosecutor|doe)\w*)|\bdefendants,? and each of them\b/i;
const personDefendants =
  /\bindividual(?:ly[- ]named)?\s+(?:\p{L}+\s+){0,2}defendants?\b|\bindividual\s+(?:\p{L}+\s+){0,2}(?:officers|deputies|persons)\b|\b(?:each|every|any|all|those)\s+(?:of\s+)?(?:the\s+)?natural[- ]persons?\b|\bnatural[- ]persons\b|\bhuman (?:beings|defendants)\b|\ball individuals\b|\beach individual\b|\bindividuals (?:named|sued)\b|\b(?:all|each|every|any)\s+(?:one\s+)?(?:of\s+)?(?:the\s+)?(?:persons?|people|officers?|officials?|deput(?:y|ies)|individuals?)(?:\s+(?:and|or)\s+(?:the\s+)?\p{L}+)?,?\s+(?:(?:named|listed|identified)\s+(?:above|here(?:in)?|in (?:the caption|this \p{L}+)|as (?:a )?defendants?)|(?:(?:that|whom|who)\s+)?(?:I|we|plaintiffs?)\s+(?:(?:am|are|is)\s+)?su(?:e|es|ed|ing))\b|\b(?:identified and non-identified )persons\b/iu;
const bareDefendants = /\b(?:the |these |those |said |such |named |all |each (?:of )?(?:the )?)*defendants?\b/i;
/** "The officers and aides named above": whoever the caption lists. */
const listedAbove =
  /\b(?:named|listed|identified) (?:above|in the caption|in this (?:complaint|action|suit|lawsuit|case|pleading))\b|\ball (?:of (?:the|those) )?above\b|\b(?:above|caption)[- ]?(?:named|listed|identified)?\s*$/iu;
/** "Jane Roe has been the mayor since 2024. … The Mayor is sued …" */
const theOffice = /\bthe\s+(\p{L}+)\s*$/iu;
/** "The third Defendant is employed as …", as a form counts them. */
const ordinalDefendant = /\bthe (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) defendant\b/i;
const roleGroup =
  /\b(?:the|these|those|said|all|each of the|both|named|defendant|of (?:its|the city['’]s)|\p{L}+['’]s)\s+(?:(?:\p{L}+|\d+)\s+){0,2}?(officers|deputies|detectives|sergeants|guards|agents|employees|supervisors|trustees|members|officials|nurses|commissioners|administrators|troopers|teachers)\b/iu;

const counted = /\b(two|three|four|five|six|seven|eight|nine|ten)\b/i;

/** Whether words name a group by what its members are: "two of its officers", "the individual Defendants". */
export const isGroup = (words: string, naming: Naming): boolean =>
  roleGroup.test(words) || (personDefendants.test(words) && naming.parties.some(isNatural));

/** The words of a stretch, with blanks for terms that stand for several: "the Individual Defendants" is those whom the pleading calls so. */
export function withoutTerms({ block, naming }: Passage, region: Span): string {
  let words = block.prose.running.slice(region.start, region.end);
  for (const { start, end, parties } of naming.of(block)) {
    if (parties.length < 2 || start < region.start || end > region.end) continue;
    const [from, to] = [start - region.start, end - region.start];
    const term = words.slice(from, to);
    if (/\bdefendants?\b/i.test(term) || personDefendants.test(term))
      words = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to);
  }
  return words;
}

/** The group that a stretch of a passage names: all Defendants, the persons among them, the officers. Undefined where it names none. */
export function groupOf(passage: Passage, region: Span): Meant | undefined {
  const words = withoutTerms(passage, region);
  const { parties } = passage.naming;
  const persons = parties.flatMap((party, index) => (isNatural(party) ? [index] : []));
  const referred =
    byNumbers(passage, words) ?? (everyDefendant.test(words) ? undefined : inParagraphsAbove(passage, words));
  if (referred) return referred;
  // Of paragraphs and numbers that could not be found it is not plain whom they mean.
  if ((paragraphRange(words) && isOfPersons(words)) || numberedDefendants.test(words)) return undefined;
  const back = lookingBack(words, passage, region, persons);
  if (back) return back;
  if (remaining.test(words)) return { parties: persons, scope: 'all', rest: true };
  if (personDefendants.test(words)) return { parties: persons, scope: 'all', persons: true };
  if (everyDefendant.test(words)) return { parties: persons, scope: 'all' };
  if (listedAbove.test(words) && /\b\p{Ll}+s\b|\ball\b/iu.test(words) && !/\bplaintiffs?\b/i.test(words))
    return { parties: persons, scope: 'all', persons: true };
  const nth = ordinals.indexOf(ordinalDefendant.exec(words)?.[1]?.toLowerCase() ?? '');
  if (nth >= 0 && parties[nth]) return { parties: [nth], scope: 'one' };
  const office = bare(theOffice.exec(words)?.[1] ?? '');
  if (titles.has(office) && !weakTitles.has(office)) {
    const here = introduced(office, passage, region);
    if (here.length === 1) return { parties: here, scope: 'one' };
  }
  const role = roleGroup.exec(words);
  if (role) {
    const noun = bare(role[1] as string)
      .replace(/ies$/, 'y')
      .replace(/s$/, '');
    const any = /^(?:officer|employee|official|agent|member)$/.test(noun);
    const here = introduced(noun, passage, region);
    const titled = persons.filter((index) => titleOf(parties[index] as Party).some((title) => title === noun));
    const count = numberOfWord(counted.exec(role[0])?.[1] ?? '');
    // Anyone is an "officer", but "the two officers" are the two who are called so.
    const called = count > 1 && !here.length ? introducedAbove(noun, passage) : here;
    if (count > 1 && called.length === count) return { parties: called, scope: 'group', titled: true };
    // "the five deputies", of whom the caption says "Does 1-5".
    const numbered = persons.filter((index) => sizeOf(parties[index] as Party) === count);
    if (count > 1 && numbered.length === 1 && count !== persons.length) return { parties: numbered, scope: 'group' };
    const matching = any && titled.length !== count ? [] : titled;
    if (matching.length) {
      const parties = [...new Set([...matching, ...here])].sort((a, b) => a - b);
      return { parties, scope: 'all', persons: true, titled: true };
    }
    return here.length ? { parties: here, scope: 'group' } : { parties: persons, scope: 'all', persons: true };
  }
  if (/\bdefendants\b/i.test(words) || (bareDefendants.test(words) && persons.length === 1))
    return { parties: persons, scope: 'all' };
  return undefined;
}

/** How many a party of Does is, by its numbers. */
function sizeOf({ kind, name }: Party): number {
  const range = kind === 'doe' ? rangeOf(name) : undefined;
  return range ? range[1] - range[0] + 1 : 1;
}

/** Whether words speak of all of a kind, so that a name among them narrows nothing. */
export const isWide = (words: string): boolean => everyDefendant.test(words) || personDefendants.test(words);

/** Whether words name officers by their role. */
export const namesRole = (words: string): boolean => roleGroup.test(words);

/** So far back a paragraph is looked at for what it calls somebody. */
const reach = 2000;

/** "Defendants Roe and Doe are corrections deputies. … The deputies are sued …": of whom the paragraph says before that they are that. */
function introduced(noun: string, { block, naming }: Passage, region: Span): number[] {
  return calledIn(noun, block, naming, region.start);
}

/** The same, in the nearest paragraph above that says it of somebody. */
function introducedAbove(noun: string, { naming, above }: Passage): number[] {
  for (const block of above) {
    const found = calledIn(noun, block, naming, block.prose.text.length);
    if (found.length) return found;
  }
  return [];
}

/** Of whom a block says up to offset `end` of its prose that they are that. */
function calledIn(noun: string, block: Block, naming: Naming, end: number): number[] {
  const from = Math.max(0, end - reach);
  const called = new RegExp(
    `\\b(?:is|are|was|were|has been|have been)\\b[^.;]{0,80}(?<!\\p{L})${noun.replace(/y$/, '(?:y|ie)')}s?(?!\\p{L})`,
    'iu',
  );
  const text = block.prose.running.slice(from, end);
  const said = sentencesOf(text).flatMap(({ start, end }) => {
    const found = called.exec(text.slice(start, end));
    return found ? [{ start: from + start, end: from + start + found.index }] : [];
  });
  const named = naming
    .of(block)
    .filter((mention) => said.some(({ start, end }) => start <= mention.start && mention.end <= end))
    .flatMap(({ parties }) => [...parties]);
  return [...new Set(named)].filter((index) => isNatural(naming.parties[index] as Party));
}
