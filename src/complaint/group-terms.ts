import type { Block } from '../markdown/block.js';
import { blocksWith, type Said } from '../markdown/blocks-with.js';
import type { Document } from '../markdown/document.js';
import { sentencesOf } from '../text/sentence.js';
import type { Span } from '../text/span.js';
import { isNatural, type Party } from './model.js';
import type { Definition, Mention, Naming } from './naming.js';
import { numberOfWord } from './numerals.js';

/** A word or words that a block may use for several; the span takes in article and quotation marks. */
interface Term extends Span {
  readonly words: string;
  readonly quoted: boolean;
}

const quotedTerm = /(?:\b[Tt]he\s+)?["“](?:[Tt]he\s+)?([^"“”()\n]{2,60}?)[,.:;]?["”]/gu;
/** "the Arresting Officers", "the officer Defendants", "the Care Team". */
const capitalTerm =
  /\b[Tt]he\s+((?:\p{Lu}[\p{L}’'-]*\s+){0,4}(?:\p{Lu}[\p{L}’'-]*s|Team|Staff|Crew|Unit|Squad|Group|Panel|Detail)|\p{Ll}+\s+[Dd]efendants)(?![\p{L}’'-])/gu;

/** What may be said between a term and those for whom it stands, the term first. */
const means =
  /^,?\s*(?:(?:as|where|when)\s+(?:the term is\s+)?used[^,.;]{0,40}?,?\s+|in this \p{L}+,\s+)?(?:(?:(?:it|that)\s+)?(?:shall\s+)?(?:means?|includes?|comprises?|refers? to|consists? of)|are|were|being|(?:plaintiffs?|we|I)\s+means?)\s+(?:the following(?:\s+\p{L}+)?:?\s*)?/iu;
const opensBracket = /^\s*\(\s*|^\s*[:—–]\s+/;
/** The same, the names first: "are called", "together", a comma before quotation marks. */
const called =
  /^,?\s*(?:(?:are|were|is|will be|shall be|and)\s+)?(?:(?:here|herein|hereafter|hereinafter|below|sometimes|together|collectively|both|all|each)\s+){0,3}(?:(?:called|termed|styled|known as|referred to(?:\s+\p{L}+){0,4}\s+as|designated|make up|makes up|constitute|comprise|form)\s+)?(?:together\s+|collectively\s+)?$/iu;
const hasVerb =
  /\b(?:are|were|is|be|called|termed|styled|known|referred|designated|make|makes|constitute|comprise|form)\b/i;
/** "They are called", "These three are", "I call them", at the end of what stands before a term. */
const pointing =
  /(?:^|[.;:?!]["”)]?\s+|\n)[^\p{L}\n]{0,8}((?:They|(?:Together|Collectively),?\s+they|These|Those|All|Both|The\s+(?:foregoing|above|participants|members|persons|people|men|women))\b(?:\s+(?:two|three|four|five|six|seven|eight|nine|ten)\b)?[^.;]{0,50}?)(?:\s+(?:are|were|will be|shall be)\s+(?:(?:here|herein|below|together|collectively|hereafter)\s+){0,2}(?:called\s+(?:here\s+|herein\s+|below\s+)?|referred to(?:\s+\p{L}+){0,4}\s+as\s+|known as\s+)?|,\s+)$/u;
const callsThem =
  /\b(?:call|calls|calling|called)\s+(?:them|(?:the|these|all)\s+(?:two|three|four|five|six)(?:\s+of\s+them)?|these\s+\p{L}+|those\s+\p{L}+)\s+(?:together\s+|collectively\s+)?$/iu;
/** "…, whom this Complaint calls the". */
const whoAreCalled = /,?\s+whom?\s+[^,.;]{1,40}?\s+calls?\s+$/iu;

/** The numbers of Does behind their name. */
const numbers = String.raw`(?:\s+\d{1,3}(?:\s*(?:[-–]|through|to)\s*\d{1,3})?)?`;
const word = String.raw`(?:the|an?|each|both|all|of|his|her|its|their|one|two|three|four|five|six|ten|unidentified|unknown|unnamed|officers?|deput(?:y|ies)|guards?|persons?|individuals?|defendants?|Defendants?|named|sued|called|as|\p{Lu}[\p{L}.’'-]*)`;
const beforeFirst = new RegExp(String.raw`^\W*(?:${word}\s+){0,6}$`, 'u');
const beforeNext = new RegExp(
  String.raw`^${numbers}(?:\s*\([^()]{0,60}\))?(?:,\s+(?:an?|the|his|her)\s+[^,;.]{1,50}(?=,))?\s*[,;]?\s*(?:and\s+|&\s+)?(?:${word}\s+){0,6}$`,
  'u',
);

/** Whether a block may say what a term stands for; no name is looked at. */
const mayDefine =
  /["“][^"“”\n]{2,62}["”]|\b[Tt]he\s+(?:\p{Lu}[\p{L}’'-]*\s+){0,4}(?:\p{L}[\p{L}’'-]*s|Team|Staff|Crew|Unit|Squad|Group|Panel|Detail)\s+(?:are|were|being|\()|\b(?:are|called|make up)\s+the\s+\p{Lu}/u;

/** The blocks that equate terms with names, by who asks; where none changes it is the same list. */
const equating = new WeakMap<Naming, (document: Document) => readonly Said<readonly Definition[]>[]>();

/**
 * The terms that blocks from `from` on equate with names, as `naming` knows them: "the “Jail Staff” are Roe and Poe", "Roe and Poe are the Arresting
 * Officers", "They are called the Tier Defendants".
 */
export function groupTerms(document: Document, from: number, naming: Naming): readonly Definition[] {
  let ask = equating.get(naming);
  if (!ask) {
    ask = blocksWith((block) => {
      if (block.kind !== 'prose' || !mayDefine.test(block.prose.running)) return undefined;
      const found = termsIn(block, naming);
      return found.length ? found : undefined;
    });
    equating.set(naming, ask);
  }
  return ask(document).flatMap(({ index, value }) => (index < from ? [] : value));
}

/** So many terms of a block are looked at, and so far before each: a block of nothing but quotations is read in linear time. */
const mostTerms = 60;
const lookBack = 240;

function termsIn(block: Block, naming: Naming): Definition[] {
  const text = block.prose.running;
  const terms: Term[] = [
    ...[...text.matchAll(quotedTerm)].map((found) => termOf(found, true)),
    ...[...text.matchAll(capitalTerm)].map((found) => termOf(found, false)),
  ].filter(
    ({ words, quoted, end }) =>
      !noTerm.test(words) &&
      (quoted || !/^individual defendants$/i.test(words)) &&
      (ofSeveral.test(words) || (quoted && means.test(text.slice(end, end + 100)))),
  );
  if (!terms.length) return [];
  const mentions = naming.of(block);
  return terms.slice(0, mostTerms).flatMap((term) => {
    // The words of the term itself name nobody.
    const others = mentions.filter(({ start, end }) => end <= term.start || start >= term.end);
    const all = exceptThose(text, term, others, naming);
    if (all.length) return [{ term: term.words, parties: all }];
    const row = rowBehind(text, term, others) ?? rowAhead(text, term, others) ?? pointedAt(text, term, others, naming);
    const parties = [...new Set((row ?? []).flatMap((mention) => [...mention.parties]))];
    const persons = parties.filter((index) => isNatural(naming.parties[index] as Party));
    // "“Nurse” means Meeks".
    const ofOne = !ofSeveral.test(term.words) || !term.quoted;
    return persons.length > 0 && (parties.length > 1 || ofOne) ? [{ term: term.words, parties }] : [];
  });
}

/** A plural, or a noun of a group. */
export const ofSeveral = /(?<!s)s$|\b(?:team|unit|squad|group|crew|staff|detail|panel)$/i;

/** What is written like a term, and is none. */
const noTerm = /^(?:(?:the )?(?:defendants?|plaintiffs?|parties|complaint|court|counts?|claims?|does|united states))$/i;

function termOf({ index, 0: found, 1: words = '' }: RegExpExecArray, quoted: boolean): Term {
  return { start: index, end: index + found.length, words: words.trim(), quoted };
}

/** The names in a row from an offset on; undefined where none begins there, or where the last is a possessor. */
function rowFrom(text: string, at: number, mentions: readonly Mention[]): Mention[] | undefined {
  const row: Mention[] = [];
  let end = at;
  for (const mention of mentions) {
    if (mention.start < at) continue;
    if (!(row.length ? beforeNext : beforeFirst).test(text.slice(end, mention.start))) break;
    row.push(mention);
    end = mention.end;
  }
  return row.length && !/^['’]/.test(text.slice(end, end + 1)) ? row : undefined;
}

/** The names in a row that ends at an offset. */
function rowUpTo(text: string, at: number, mentions: readonly Mention[]): Mention[] | undefined {
  const row: Mention[] = [];
  for (const mention of mentions.filter(({ end }) => end <= at).reverse()) {
    const next = row[0];
    if (next && !beforeNext.test(text.slice(mention.end, next.start))) break;
    if (!next && at - mention.end > 120) return undefined;
    row.unshift(mention);
  }
  return row.length ? row : undefined;
}

const endsMeaning = new RegExp(String.raw`^${numbers}(?:\s*\([^()]*\))?\s*(?:[.;,)”"]|$|\n)`);
const endsBracket = new RegExp(String.raw`^${numbers}\s*\)`);
const endsSentence = new RegExp(String.raw`^${numbers}\s*(?:[.;]|$|\n)`);

/** The term first. What follows the names must end there: "The Days were Roe and Poe at the desk" defines nothing. */
function rowBehind(text: string, term: Term, mentions: readonly Mention[]): Mention[] | undefined {
  const behind = text.slice(term.end, term.end + 160);
  const said = means.exec(behind);
  const link = said ?? opensBracket.exec(behind);
  if (!link) return undefined;
  const row = rowFrom(text, term.end + link[0].length, mentions);
  const after = row && text.slice((row.at(-1) as Mention).end, (row.at(-1) as Mention).end + 40);
  if (after === undefined) return undefined;
  return (said ? endsMeaning : link[0].includes('(') ? endsBracket : endsSentence).test(after) ? row : undefined;
}

/** "“Individual Defendants” means everyone sued here except Commissioner Roe". */
function exceptThose(text: string, term: Term, mentions: readonly Mention[], naming: Naming): number[] {
  const behind = text.slice(term.end, term.end + lookBack);
  const said = means.exec(behind);
  const but =
    said &&
    /^(?:every(?:one|body)|(?:each|all|every)(?: of the)? (?:(?:individual|natural|named) )?(?:defendants?|persons?|people|individuals?))(?: (?:sued|named)(?: here(?:in)?| in this \w+| as (?:a )?defendants?)?)?,? (?:except(?:ing)?(?: for)?|other than|but not|save)\s((?:(?!,\s+(?:namely|who|which|that)\b)[^.;])*)/i.exec(
      behind.slice(said[0].length),
    );
  if (!said || !but) return [];
  const end = term.end + said[0].length + but[0].length;
  const out = mentions
    .filter((mention) => mention.start >= end - (but[1] as string).length && mention.end <= end)
    .flatMap(({ parties }) => [...parties]);
  if (!out.length) return [];
  return naming.parties.flatMap((party, index) => (isNatural(party) && !out.includes(index) ? [index] : []));
}

/** The names first. */
function rowAhead(text: string, term: Term, mentions: readonly Mention[]): Mention[] | undefined {
  const from = Math.max(0, term.start - lookBack);
  const who = whoAreCalled.exec(text.slice(from, term.start));
  if (who) return rowUpTo(text, from + who.index, mentions);
  const last = mentions.findLast(({ end }) => end <= term.start);
  if (!last || last.end < from) return undefined;
  const gap = text.slice(last.end, term.start);
  // Quotation marks alone, or a bare "are", make a term of what is written as one.
  const isName = /^\p{Lu}/u.test(term.words);
  const isCalled = /\b(?:called|termed|styled|known|referred|designated)\b/i.test(gap);
  if (!called.test(gap) || !(isCalled || (isName && (hasVerb.test(gap) || (term.quoted && /^,\s*$/.test(gap))))))
    return undefined;
  return rowUpTo(text, last.end, mentions);
}

/** "They are called …": those of the sentence before, or whom the paragraph names before, if they are so many. */
function pointedAt(text: string, term: Term, mentions: readonly Mention[], naming: Naming): Mention[] | undefined {
  const from = Math.max(0, term.start - lookBack);
  const before = text.slice(from, term.start);
  const found = pointing.exec(before);
  const within = found ? found.index + found[0].indexOf(found[1] as string) : (callsThem.exec(before)?.index ?? -1);
  if (within < 0) return undefined;
  const at = from + within;
  const persons = mentions.filter(
    ({ end, parties }) => end <= at && parties.some((index) => isNatural(naming.parties[index] as Party)),
  );
  const count = numberOfWord(/^\S+\s+(\p{L}+)/u.exec(found?.[1] ?? '')?.[1] ?? '');
  const [start = at, end = at] = sentenceBefore(text, at);
  // "Three nurses of another jail watched. They are called …": somebody else.
  if (/\b(?:two|three|four|five|six|several|some|other)\s+\p{Ll}/u.test(text.slice(start, end)) && !count)
    return undefined;
  const nearest = persons.filter((mention) => mention.start >= start);
  const fits = (row: readonly Mention[]): boolean => {
    const meant = new Set(row.flatMap(({ parties }) => [...parties])).size;
    // Where nothing says how many they are, they are two at least.
    return count ? meant === count : meant > 1;
  };
  return [nearest, persons].find(fits);
}

/** The sentence that ends before an offset, as far as it is looked for. */
function sentenceBefore(text: string, at: number): readonly number[] {
  const from = Math.max(0, at - 600);
  const last = sentencesOf(text.slice(from, at)).findLast(({ start, end }) =>
    /\p{L}/u.test(text.slice(from + start, from + end)),
  );
  return last ? [from + last.start, from + last.end] : [];
}
