import type { Block } from '../markdown/block.js';
import { perBlock } from '../markdown/document.js';
import { sentencesOf, shortTitles } from '../text/sentence.js';
import type { Span } from '../text/span.js';
import type { Candidate, Governed, Said, Suing } from './candidate.js';
import { labelsOf } from './capacity-label.js';
import { type CapacityPhrase, capacityPhrases, mayNameCapacity } from './capacity-phrase.js';
import { isRefused } from './not-suing.js';
import { governing, picksOut } from './suing-verbs.js';
import { finite, withoutVerb } from './verbless.js';

/** No sentence about capacity is longer, not with fifty names in it; the patterns look at a sentence from each of its words. */
const longestSentence = 8000;

const moved = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by });

/** The sentences of a block in which a capacity is named and someone may be sued in it. Names are not looked at; the result is the block's. */
export const candidatesOf: (block: Block) => readonly Candidate[] = perBlock((block) => {
  if (block.kind !== 'prose' || !mayNameCapacity(block.prose.text)) return [];
  const { text, running } = block.prose;
  const found: Candidate[] = [];
  for (const sentence of sentencesOf(text)) {
    const words = running.slice(sentence.start, sentence.end);
    if (
      words.length > longestSentence ||
      !mayNameCapacity(words) ||
      !isAffirmed(words, text.slice(sentence.end, sentence.end + 20))
    )
      continue;
    let after = sentence.start;
    for (const relative of capacityPhrases(words)) {
      const phrase = moved(relative, sentence.start);
      const said = saidOf(words, relative);
      const governed = isQuoted(block, phrase, said) ? undefined : governedBy(said);
      if (governed) {
        const verb = moved(governed.verb, sentence.start);
        const following =
          ofFollowing.test(words.slice(0, governed.verb.start)) ||
          (governed.suing === 'sues' && ofFollowing.test(words.slice(0, relative.start))) ||
          (governed.suing === 'sued' && beforeList.test(words.slice(relative.end)));
        found.push({ phrase, sentence, after, verb, suing: governed.suing, following, adds: isAddition(said) });
      } else {
        const before = found.at(-1);
        if (before?.sentence.start === sentence.start && !isQuoted(block, phrase, said)) {
          const between = running.slice(before.phrase.end, phrase.start);
          if (goesOn(before.suing, between, said)) found.push({ ...before, phrase, after, adds: isAddition(said) });
        }
      }
      after = phrase.end;
    }
    if (found.at(-1)?.sentence !== sentence && isLikened(words))
      found.push(sameAs(found.at(-1), sentence, words) ?? likeness(sentence, words));
  }
  return [...found, ...labelsOf(block)];
});

/** "in the same capacity", of one who is sued; "Roe’s capacity … is true of Poe". */
const alike =
  /\b(?:sued|named)\b[^.;]{0,60}\b(?:same|like) capacit(?:y|ies)\b|['’]s?\s+capacit(?:y|ies)\b[^.;]{0,80}\b(?:is|are|holds|applies)\s+(?:\w+\s+){0,2}(?:true\s+)?(?:equally\s+|likewise\s+)?(?:of|for|to)\b/i;
const denied = /\b(?:not|never|nor|was|were|had been)\s+(?:\w+\s+)?(?:sued|named)\b/i;
/** "it is in that capacity that he is sued". */
const pointed = /\bin that (?:same )?capacity\b[^.;]{0,60}\b(?:sued|named)\b/i;
const isLikened = (words: string): boolean => (alike.test(words) || pointed.test(words)) && !denied.test(words);

const inSame =
  /\b(?:is|are)\s+(?:(?:also|likewise|both|each)\s+)?(?:sued|named)\s+(?=in (?:the same|that|like) capacity\b)/i;

/** "Poe is sued in the same capacity": in the one that the paragraph named before. */
function sameAs(before: Candidate | undefined, sentence: Span, words: string): Candidate | undefined {
  const found = inSame.exec(words);
  // "in the same capacity as Roe": hers, whoever was named last.
  if (/\bcapacity\s+as\s/i.test(words)) return undefined;
  if (!found || !before || (before.suing !== 'sued' && before.suing !== 'sues')) return undefined;
  const verb = { start: sentence.start + found.index, end: sentence.start + found.index + found[0].trimEnd().length };
  const start = sentence.start + found.index + found[0].length;
  const end = sentence.start + words.search(/capacity/i) + 'capacity'.length;
  const { individual, official } = before.phrase;
  const phrase = { ...noPhrase, start, end, individual, official };
  return { phrase, sentence, after: sentence.start, verb, suing: 'sued', following: false, adds: false };
}

const noPhrase = { individual: false, official: false, plural: false, all: false, acting: false, adverb: false };

/** "What is said of Roe’s capacity is true equally of Poe", "Poe is sued in the same capacity": whatever that is, it is stated. */
function likeness(sentence: Span, words: string): Candidate {
  const start = sentence.start + words.search(/\bcapacit(?:y|ies)\b/i);
  return {
    phrase: { start, end: start + 'capacity'.length, ...noPhrase },
    sentence,
    after: sentence.start,
    verb: { start: sentence.start, end: sentence.start },
    suing: 'doubtful',
    following: false,
    adds: false,
  };
}

/** A question says nothing, but for its answer: "Do you sue Roe in his individual capacity? Yes." */
const isAffirmed = (words: string, behind: string): boolean =>
  !/\?["”)\]]*$/.test(words) || /^\W*(?:answer\W*)?yes\b/i.test(behind);

/** "The following Defendants are sued in their individual capacities". */
const ofFollowing = /\bfollowing\s+(?:\p{L}+\s+){0,2}$/iu;
/** "Named in their official capacities are:". */
const beforeList = /^\s*(?:only|alone)?\s*(?:is|are)?\s*:\s*$/i;

/** A clause of its own behind a comma or an "and": a subject without a comma, and who is sued. What another clause denies or supposes is not said of it. */
const ownClause =
  /(?:,\s+(?:(?:and|but|so|yet|while)\s+)?|\s+and\s+(?=sues\b|names\b))((?!(?:that|who|which|whether|if|nor|not|no|none|neither|unless|where|when|however|though|although)\b)(?:[^,;]{1,120}?\s(?:is|are|have|has)\s|sues\s|names\s)[^,;]*)$/i;

const shortTitle = new RegExp(String.raw`\b(${shortTitles.join('|')})\.`, 'gi');

function saidOf(words: string, phrase: CapacityPhrase): Said {
  const before = words.slice(0, phrase.start);
  const clause = before
    .slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1)
    .replace(/^\s*(?:(?:¶{1,2}\s?)?\d{1,4}(?:\.\d{1,3})?[.)]?|#\.|\(@[\w-]*\))\s+/, '')
    // The full stop of "Mr." ends nothing.
    .replace(shortTitle, '$1');
  return {
    words,
    phrase,
    before,
    own: ownClause.exec(clause)?.[1] ?? clause,
    itself: words.slice(phrase.start, phrase.end),
    after: words.slice(phrase.end),
  };
}

const isAddition = ({ before, after }: Said): boolean =>
  /\balso\s+(?:being\s+)?(?:sued|named|joined)\b[\s,]*$/i.test(before) ||
  /^[\s,]*(?:and\s+)?(?:in addition to|as well as)\b/i.test(after);

/** "Officer Roe (individual capacity)": words between brackets go with the name right before them. */
function inBrackets({ before, after, phrase, itself }: Said): Governed | undefined {
  const opens = /[\p{L}\d.’'\]]\s?[([]\s*(?:(?:sued|named)\s+(?:here(?:in)?\s+)?)?$/iu.test(before);
  const closes = /^\.?\s*(?:only|alone)?\s*[)\]]/i.test(after);
  const ofSeveral = phrase.all || /\btheir\b/i.test(itself);
  // What was sent or done to somebody says nothing of this suit.
  const isSuing =
    /[([]\s*(?:sued|named)\s[^()[\]]*$/i.test(before) ||
    suit.test(before) ||
    /\bagainst\b|\bdefendants?\b[^.;]{0,60}\b(?:is|are)\b/i.test(before) ||
    !finite.test(before);
  const isPlain = !phrase.adverb || /\b(?:against|su(?:e|es|ing)|defendants?)\b/i.test(before);
  return opens && closes && !ofSeveral && isSuing && isPlain
    ? { suing: 'bracketed', verb: { start: 0, end: 0 } }
    : undefined;
}

function governedBy(said: Said): Governed | undefined {
  // "Official-Capacity Defendants", over those whom it means.
  if (/^[^\p{L}]*(?:\p{L}[.)]\s+)?$/u.test(said.before) && /^[\s-]*defendants?\W*$/i.test(said.after))
    return { suing: 'restrictive', verb: { start: 0, end: 0 } };
  if (isRefused(said)) return undefined;
  const bracketed = inBrackets(said);
  if (bracketed) return bracketed;
  const verb = governing(said);
  if (verb?.kind === 'conduct') return undefined;
  // "The only Defendant sued in an official capacity is Roe".
  if (picksOut(said))
    return /^\s*(?:only\s+)?(?:is|are)\b/i.test(said.after)
      ? { suing: 'sues', verb: { start: said.phrase.end, end: said.phrase.end } }
      : { suing: 'restrictive', verb: { start: 0, end: 0 } };
  if (verb && verb.kind !== 'idle') return { suing: verb.kind, verb: verb.at };
  return (verb ? undefined : withoutVerb(said)) ?? doubtful(said);
}

/** Signs of a suit in a sentence, whatever governs what. */
const suit =
  /\bcapacit(?:y|ies) (?:for|as to)\b|\b(?:claims?|sued?|suing|actions?|suit|liab\w+|relief|damages|judgment|counts?|defendants? (?:herein|here)\b)/i;

/**
 * A capacity is named in a sentence about a suit, or without a verb. Where somebody does something in a capacity, that is conduct; adverbs are common in other
 * senses, and words that name no capacity state none.
 */
const doubtful = ({ phrase, words }: Said): Governed | undefined =>
  !phrase.adverb && (phrase.individual || phrase.official) && (suit.test(words) || !finite.test(words))
    ? { suing: 'doubtful', verb: { start: 0, end: 0 } }
    : undefined;

/** "is sued individually for what he did, and in his official capacity": whatever stands between, the second goes with the first. */
function goesOn(before: Suing, between: string, { phrase, after }: Said): boolean {
  if (phrase.acting) return false;
  // "…; and⏎- in his individual capacity": the next item.
  if (before === 'item' && /^[^.]{0,200};\s*(?:and|or)?[^\p{L}]*(?:in\s+)?$/iu.test(between)) return true;
  // "…, and in her official capacity Boggs ratified it".
  if (/^\s*(?:\p{Lu}|(?:he|she|they|it)\b)/u.test(after)) return false;
  return /,\s*and\s+(?:also\s+|further\s+)?$/i.test(between) && !/[;:]|\b(?:not|neither|nor|no)\b/i.test(between);
}

/** Words in a block quotation or between quotation marks are somebody else's. */
function isQuoted(block: Block, phrase: Span, { before, after }: Said): boolean {
  if (block.marks.some((mark) => mark.kind === 'quote' && mark.start <= phrase.start && phrase.end <= mark.end))
    return !hasBoxes(block);
  const open = Math.max(before.lastIndexOf('“'), straightOpen(before));
  // It may go on in the sentences behind.
  if (open >= 0 && before.indexOf('”', open) < 0)
    return /["”]/.test(block.prose.text.slice(phrase.end, phrase.end + after.length + 400));
  // The quotation began in a sentence before.
  return /^[^“"]*”/.test(after) || (/^[^“"]*"\s*$/.test(after) && !before.includes('"'));
}

const hasBoxes = (block: Block): boolean => /[☐☒☑]/.test(block.prose.text);

/** The place of a straight quotation mark that is still open at the end of `text`; -1 where none is. */
function straightOpen(text: string): number {
  let open = -1;
  for (let i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) open = open < 0 ? i : -1;
  return open;
}
