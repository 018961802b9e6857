import type { Block } from '../markdown/block.js';
import { perBlock } from '../markdown/document.js';
import { sentencesOf } from '../text/sentence.js';
import type { Span } from '../text/span.js';
import { type CapacityPhrase, capacityPhrases, mayNameCapacity } from './capacity-phrase.js';

/** What the words before a phrase of capacity make of it. */
export type Suing =
  /** "is sued in", "against X in": someone is sued. */
  | 'sued'
  /** "Plaintiff sues X in": someone is sued, and stands between the verb and the phrase. */
  | 'sues'
  /** "Defendant Roe, in her official capacity as Warden,": in apposition to a name. */
  | 'apposition'
  /** A fragment without a verb: names and the phrase. */
  | 'fragment'
  /** "- in his official capacity, for the injunction; and": an item of a list; the words above it say who is sued. */
  | 'item'
  /** "Capacity: individual": a label in the entry of a party. */
  | 'label'
  /** "the defendants sued in": it picks some out. Only a heading says something by it. */
  | 'restrictive';

/** A phrase of capacity in a sentence of the body that may say in what capacity someone is sued. Offsets are into the block's prose. */
export interface Candidate {
  readonly phrase: CapacityPhrase;
  readonly sentence: Span;
  /** Where the phrase before it in the sentence ends; the sentence's start where there is none. */
  readonly after: number;
  /** Where the verb stands that governs it; the sentence's start where there is none. */
  readonly verb: Span;
  readonly suing: Suing;
}

const sued =
  /\b(?:is|are|be|being|been|as)\s+(?:(?:hereby|also|each|both|all|only|solely|being|therefore|further|now|likewise|individually|herein|too)[\s,]+)*(?:sued|named|joined|included|brought(?: in)?|pleaded|made (?:a )?part(?:y|ies)|made (?:a )?(?:party )?defendants?|before (?:the|this) court|(?:a )?(?:named )?(?:party )?defendants?(?:\s+here(?:in)?)?(?=\s*$|\s+in\b|\s+both\b|\s+individually\b|,?\s+(?:solely|only)\b))(?=[\s,]|$)|(?<=^|[\s,])(?:sued|made (?:a )?(?:party|defendant)|named(?=\s+in (?:his|her|their|both)|\s+here(?:in)?\s*(?:in\s*)?$))(?=\s)|,\s*and\s+is\s+sued\b/gi;
const sues = /\b(?:sues?|suing|names?|naming|brings?|bringing|asserts?|asserting|alleges?|seeks?|proceeds?|joins?)\b/gi;
const against =
  /\b(?:against|(?<=^\W*|[.(]\s*)as to|(?<=(?:\bdamages|\bmoney|\bpunitive|\$\s?\d[\d,.]{0,12})\b[^.;]{0,40}\s)(?<!\b(?:not|nor|neither|none)\s)from|liab(?:le|ility)|claims?(?: is| are)?(?= (?:brought|made|asserted|pleaded|against))|(?:is|are) (?:sought|demanded|asked) from)\b/gi;
/** "Plaintiff asks for …", "(2) Punitive damages, $5,000 …": somebody asks, and it is not denied. */
const asksFor =
  /^(?!.*\b(?:not|none|neither|nor|no)\W*$).*(?:\b(?:seeks?|demands?|asks?|requests?|prays?|awards?|awarding|wants?|want|entitled)\b|^[^\p{L}]*(?:\(?\p{L}{1,2}[.)]\s+)?(?:for\s+)?(?:punitive|exemplary|compensatory|nominal|damages|money|\$))/isu;
const conduct =
  /\b(?:acting|acted|act(?:s)?(?= (?:in|as|under|individually))|serv(?:ing|ed|es)|employed|worked|working|performed|performing|functioning|functioned|did|done|doing|does(?=\s+(?:not|so|in|his|her|this|that|it)\b)|spoke|speaking|signed|ordered|told|said|says|wrote|observes?|while|when|whenever|duties|made|took|taken|knew|responsible for|immune|elects|discharged|struck|fired)\b/gi;
const past =
  /\b(?:was|were|had been|have been|has been)\s+(?:(?:also|each|both|all|being|previously|originally)\s+)*(?:sued|named|joined)\b/i;
const reported =
  /\b(?:complaint|motion|brief|order|court|opinion|letter|answer|policy|contract)\b[^.;]{0,120}\b(?:said|stated|alleged|argued|held|provides?|mistaken)\b/i;
const negated =
  /(?:^|[,;(]\s*|\b(?:and|but|that)\s+)(?:no|none|neither|nobody)\b[^.;:]*$|\b(?:no|not any)\s+(?:claims?|defendants?|relief|part|suit|one)\b[^.;:]*$|\b(?:not|never|nor)\s+(?:(?:being|here|now)\s+)?(?:sued|named|brought|joined|suing)\b[^.;:]*$|\b(?:does|do)\s+not\s+(?:sue|name|bring|assert)\b[^.;:]*$/i;
/** "the defendants (who are) sued in": it picks some out and says nothing of who they are. */
const restrictive =
  /(?<!\b(?:is|are|be|being)\s)\b(?:those|the|any|all|each|every|only)\s+(?:(?!is\b|are\b|and\b)\p{L}+\s+){0,2}(?:defendants?|officers|persons|officials)?\s*(?:who\s+(?:is|are)\s+|that are\s+)?(?:sued|named)\s+(?:only\s+)?$|\bdefendants?\s+(?:who\s+(?:is|are)\s+)?(?:sued|named)\s*$/iu;
/** "It would serve no purpose to sue them": nobody is. */
const idle =
  /\b(?:would (?:serve|be|add)|no (?:need|purpose|reason|point)|unnecessary|redundant|pointless|useless)\b[^.;:]*\bto\s+(?:sue|name|bring|add)\b[^.;:]*$/i;
/** "lodged a complaint against Hale individually": another complaint than this. */
const otherComplaint =
  /\b(?:lodged|filed|made|submitted)\b[^.;]{0,20}\b(?:an?|his|her|their|another|two|several)\s+(?:\p{L}+\s+){0,2}(?:complaint|grievance|charge)s?\s+against\b[^.;]*$/iu;
/** What is no more: "were dismissed", "are not repleaded". */
const dropped = /\b(?:dismissed|not repleaded|withdrawn|dropped|abandoned)\b/i;
const conditional = /(?:^|[,;]\s*)(?:if|whether|unless|had|were|should|suppose|to the extent)\b[^,;]*$/i;

function last(pattern: RegExp, text: string): Span | undefined {
  pattern.lastIndex = 0;
  let found: Span | undefined;
  for (const match of text.matchAll(pattern)) found = { start: match.index, end: match.index + match[0].length };
  return found;
}

/** No sentence about capacity is longer, not with fifty names in it; the patterns above look at a sentence from each of its words. */
const longestSentence = 8000;

/** The sentences of a block in which a capacity is named and someone may be sued in it. Names are not looked at; the result is the block's. */
export const candidatesOf: (block: Block) => readonly Candidate[] = perBlock((block) => {
  if (block.kind !== 'prose' || !mayNameCapacity(block.prose.text)) return [];
  const { text } = block.prose;
  const found: Candidate[] = [];
  for (const sentence of sentencesOf(text)) {
    const words = text.slice(sentence.start, sentence.end);
    if (words.length > longestSentence || !mayNameCapacity(words)) continue;
    let after = sentence.start;
    for (const relative of capacityPhrases(words)) {
      const phrase = { ...relative, start: relative.start + sentence.start, end: relative.end + sentence.start };
      const candidate = isQuoted(block, phrase, words, relative)
        ? undefined
        : (candidateOf(words, relative, phrase, sentence) ?? goesOn(found.at(-1), text, phrase, sentence));
      if (candidate) found.push({ ...candidate, after });
      after = phrase.end;
    }
  }
  return [...found, ...labelled(block)];
});

const label =
  /(?:^|\n)[^\p{L}\n]*(?:capacity|capacities)(?:\s+(?:in which )?sued(?: in)?)?\s*:\s*((?:in (?:his|her|their) )?(?:both )?(?:individual|official|personal|both)(?:ly)?(?: capacity)?(?:\s*(?:,|and|&|\/)\s*(?:and )?(?:in (?:his|her|their) )?(?:individual|official|personal)(?:ly)?)?(?: capacit(?:y|ies))?(?: only)?)(?=\s*(?:$|[.;,(\n]))/giu;

/** "**Capacity:** individual and official". What has boxes is a form's, and a quotation is somebody else's. */
function labelled({ prose: { text }, marks }: Block): Candidate[] {
  const ofPlaintiff = text.search(/\bplaintiffs?\b/i);
  return [...text.matchAll(label)].flatMap((match): Candidate[] => {
    const said = match[1] as string;
    const end = match.index + match[0].length;
    const start = end - said.length;
    const isOthers = marks.some((mark) => mark.kind === 'quote' && mark.start <= start && end <= mark.end);
    if (isOthers || (ofPlaintiff >= 0 && ofPlaintiff < start)) return [];
    const both = /\bboth\b/i.test(said);
    const phrase = {
      start,
      end,
      individual: both || /individual|personal/i.test(said),
      official: both || /official/i.test(said),
      plural: false,
      all: false,
      acting: false,
      adverb: false,
    };
    return [{ phrase, sentence: { start, end }, after: start, verb: { start, end: start }, suing: 'label' }];
  });
}

/** "is sued individually for what he did, and in his official capacity": whatever stands between, the second goes with the first. */
function goesOn(
  before: Candidate | undefined,
  text: string,
  phrase: CapacityPhrase,
  sentence: Span,
): Omit<Candidate, 'after'> | undefined {
  if (before?.sentence.start !== sentence.start || phrase.acting) return undefined;
  const between = text.slice(before.phrase.end, phrase.start);
  const after = text.slice(phrase.end, sentence.end);
  // "…; and⏎- in his individual capacity": the next item.
  const isItem = before.suing === 'item' && /^[^.]{0,200};\s*(?:and|or)?[^\p{L}]*(?:in\s+)?$/iu.test(between);
  if (isItem) return { phrase, sentence, verb: before.verb, suing: 'item' };
  // "…, and in her official capacity Boggs ratified it".
  if (/^\s*(?:\p{Lu}|(?:he|she|they|it)\b)/u.test(after)) return undefined;
  if (!/,\s*and\s+(?:also\s+|further\s+)?$/i.test(between) || /[;:]|\b(?:not|neither|nor|no)\b/i.test(between))
    return undefined;
  return { phrase, sentence, verb: before.verb, suing: before.suing };
}

/** Words in a block quotation or between quotation marks are somebody else's. */
function isQuoted(block: Block, phrase: Span, sentence: string, relative: Span): boolean {
  if (block.marks.some((mark) => mark.kind === 'quote' && mark.start <= phrase.start && phrase.end <= mark.end))
    return !isForm(block);
  const before = sentence.slice(0, relative.start);
  const open = Math.max(before.lastIndexOf('“'), straightOpen(before));
  return open >= 0 && before.indexOf('”', open) < 0 && /["”]/.test(sentence.slice(relative.end));
}

const isForm = (block: Block): boolean => /[☐☒☑]/.test(block.prose.text);

/** The place of a straight quotation mark that is still open at the end of `text`; -1 where none is. */
function straightOpen(text: string): number {
  let open = -1;
  for (let i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) open = open < 0 ? i : -1;
  return open;
}

function candidateOf(
  words: string,
  relative: CapacityPhrase,
  phrase: CapacityPhrase,
  sentence: Span,
): Omit<Candidate, 'after'> | undefined {
  const before = words.slice(0, relative.start);
  const itself = words.slice(relative.start, relative.end);
  if (/\b(?:individual|official|personal)\s+(?:capacity\s+)?or\s/i.test(itself) && !/and\/or/i.test(itself))
    return undefined;
  if (past.test(before) || reported.test(before) || otherComplaint.test(before)) return undefined;
  if (/\bclaims?\b/i.test(before) && dropped.test(words.slice(relative.end))) return undefined;
  if (
    /\b(?:not|nor|rather than|other than|instead of|except)\s+(?:be\s+)?(?:sued\s+)?(?:merely\s+|only\s+|simply\s+)?$/i.test(
      before,
    )
  )
    return undefined;
  const clause = before
    .slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1)
    .replace(/^\s*(?:¶{1,2}\s?)?\d{1,4}(?:\.\d{1,3})?[.)]?\s+/, '');
  const byVerb = [
    { kind: 'sued' as const, at: last(sued, before) },
    { kind: 'sues' as const, at: last(sues, before) },
    { kind: 'against' as const, at: last(against, before) },
    {
      kind: 'conduct' as const,
      at: phrase.acting ? { start: before.length - 1, end: before.length } : last(conduct, before),
    },
  ].filter((verb): verb is typeof verb & { at: Span } => verb.at !== undefined);
  // "is made a defendant": the longer words hold the shorter.
  const nearest = byVerb.sort((a, b) => b.at.end - a.at.end || a.at.start - b.at.start)[0];
  const shift = (span: Span): Span => ({ start: sentence.start + span.start, end: sentence.start + span.end });
  if (nearest?.kind === 'conduct') return undefined;
  if (negated.test(clause)) return undefined;
  if (conditional.test(clause) || idle.test(clause)) return undefined;
  if (restrictive.test(before))
    return { phrase, sentence, verb: { start: sentence.start, end: sentence.start }, suing: 'restrictive' };
  if (nearest?.kind === 'sued') return { phrase, sentence, verb: shift(nearest.at), suing: 'sued' };
  if (nearest?.kind === 'sues' || nearest?.kind === 'against') {
    if (
      phrase.adverb &&
      nearest.kind === 'against' &&
      !/\b(?:against|as to)\b/i.test(before.slice(nearest.at.start, nearest.at.end)) &&
      !/individually liable|liable individually/i.test(words)
    )
      return undefined;
    const asked = before.slice(0, nearest.at.start);
    if (/^from$/i.test(before.slice(nearest.at.start, nearest.at.end)) && !asksFor.test(asked)) return undefined;
    const suing = nearest.kind === 'against' ? 'sued' : 'sues';
    return { phrase, sentence, verb: shift(nearest.at), suing };
  }
  return withoutVerb(words, relative, phrase, sentence);
}

const finite =
  /\b(?:is|was|are|were|has|had|have|does|do|did|will|would|may|can|shall|must|resides?|works?|lives?|makes?|\p{Ll}{3,}ed)\b/iu;

/** A phrase that no verb governs: in apposition, in a fragment, or before "she is liable" and "capacity claims against". */
function withoutVerb(
  words: string,
  relative: CapacityPhrase,
  phrase: CapacityPhrase,
  sentence: Span,
): Omit<Candidate, 'after'> | undefined {
  const before = words.slice(0, relative.start);
  const after = words.slice(relative.end);
  const start = { start: sentence.start, end: sentence.start };
  if (/^[\s-]*(?:\S+\s+){0,3}claims?\b[^.]*\bagainst\b/i.test(after) && !phrase.adverb)
    return { phrase, sentence, verb: { start: phrase.end, end: phrase.end }, suing: 'sues' };
  if (
    /^[^\p{L}]*in\s+(?:his|her|their)/iu.test(words) &&
    /^[\s,]*(?:\S+\s+){1,6}(?:is|are)\s+(?:liable|sued|named)/i.test(after)
  )
    return { phrase, sentence, verb: { start: phrase.end, end: phrase.end }, suing: 'sues' };
  const opens = /^\W*(?:\(?[a-z\d]{1,2}[.)]\s+)?(?:in\s+)?$/.test(before);
  if (
    opens &&
    /^\s*(?:$|[.;]|(?:,|only|for|as)\s)/.test(after) &&
    !/\b(?:is|was|are|were|has|had|have|does|did|will)\b/.test(after)
  )
    return { phrase, sentence, verb: start, suing: 'item' };
  if (phrase.adverb && !phrase.official) return undefined;
  if (!finite.test(before)) {
    const ends = /^\s*(?:as\b[^.;]*|only|alone)?[\s.;,)]*$/i.test(after);
    if (ends && before.trim()) return { phrase, sentence, verb: start, suing: 'fragment' };
    if (/,\s*(?:acting\s+)?$/.test(before)) return { phrase, sentence, verb: start, suing: 'apposition' };
  }
  return undefined;
}
