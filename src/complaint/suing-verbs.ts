import type { Span } from '../text/span.js';
import type { Said } from './candidate.js';

/** What a word before a phrase of capacity does: it sues someone, or it tells how someone acted. `idle` is a word that sues nobody by it. */
export interface Verb {
  readonly kind: 'sued' | 'sues' | 'conduct' | 'idle';
  readonly at: Span;
}

const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'gi');

const be = String.raw`\b(?:is|are|be|being|been|as)\s+`;
const adverbs = String.raw`(?:(?:hereby|also|each|both|all|only|solely|being|therefore|further|now|likewise|individually|herein|here|too)[\s,]+)*`;
const participles =
  '(?:(?:sued|named|joined|included)(?: here(?:in)?)?(?: as (?:a )?(?:party[ -])?(?:defendants?|part(?:y|ies)))?|brought(?: in)?|pleaded|made (?:a )?part(?:y|ies)|made (?:a )?(?:party )?defendants?|before (?:the|this) court|here(?=[ ,]*$)|(?:only )?in (?:this|the) (?:law ?suit|suit|case|action))';
/** "is a defendant here in": a predicate that the phrase goes on. */
const defendants = String.raw`(?:(?:a )?(?:named )?(?:(?:party )?defendants?|part(?:y|ies))(?:\s+here(?:in|to)?|\s+(?:to|in) (?:this|the) (?:action|suit|case|lawsuit|litigation|complaint|count|claim))?(?=\s*$|\s+in\b|\s+both\b|\s+individually\b|,?\s+(?:solely|only)\b))`;

const sued = anyOf(
  String.raw`${be}${adverbs}(?:${participles}|${defendants})(?=[\s,]|$)`,
  String.raw`(?<=^|[\s,])(?:sued(?=\s|, but\s)|(?:joined|named) as (?:a )?(?:party[ -])?(?:defendants?|part(?:y|ies))|joined(?: here(?:in)?)?(?=\s+in (?:his|her|their|an?\b)|\s+individually)|made (?:a )?(?:part(?:y|ies)|defendants?)|named(?=\s+$|\s+here(?:in)?\s*(?:in\s*)?$))(?=[\s,])`,
);
const sues =
  /\b(?:sues?|suing|(?:has|have)\s+(?:(?:also|therefore|thus|accordingly|hereby|now)\s+)?(?:sued|(?<!\b(?:jury|report|indictment|press|paper|court|board|order)\s+(?:has|have)\s+)named(?=\s+(?:him|her|them|each|all|both|the|defendants?)\b))|complain(?:s|ing)\s+of|(?<!\b(?:their|true|fictitious|real|full|legal|whose|other|assumed|by|the)\s+)names?|naming|brings?|bringing|asserts?|asserting|alleges?|seeks?|proceeds?|joins?)\b/gi;
/** "enjoin Director Roe, in her official capacity, from …"; "an injunction requiring Roe, in his official capacity, to …". */
const enjoined =
  /\b(?:enjoin(?:s|ing)?|restrain(?:s|ing)?(?= (?:defendants?|\p{Lu}))|(?<=^\W*(?:\(?[a-z\d]{1,2}[.)]\s+)?)(?:order|direct|require|compel|command)(?:ing)?(?=\s+(?:(?:the\s+)?defendants?|\p{Lu}))|an? order to(?=\s+(?:(?:the\s+)?defendants?|\p{Lu}))|bind(?:s|ing)?(?=\s+(?:(?:the\s+)?defendants?|\p{Lu}))|(?:injunctions?|orders?|judgment|writ)\s+(?:\p{L}+\s+){0,3}?(?:requiring|directing|compelling|ordering|commanding|restraining|prohibiting|enjoining))\b/giu;
/** What some court did is not asked here. */
const ordered = /\b(?:was|were|had|has|ignored|issued|entered|signed|violated|disobeyed)\b/i;
const against =
  /\b(?:against|(?<=\bplaintiffs?\s)vs?(?=\.\s)|(?<=^\W*|[.(]\s*)as to|liab(?:le|ility)|claims?(?: is| are)?(?= (?:brought|made|asserted|pleaded|against)))\b/gi;
/** "from Weiss, but not from Boggs, in his" speaks of Weiss. */
const from = /\b(?<!\b(?:not|nor|neither|none)\s)(?:from|(?:is|are) (?:sought|demanded|asked) from)\b/gi;
const conduct =
  /\b(?:acting|acted|act(?:s)?(?= (?:in|as|under|individually))|serv(?:ing|ed|es)|employed|worked|working|performed|performing|functioning|functioned|did|done|doing|does(?=\s+(?:not|so|in|his|her|this|that|it)\b)|spoke|speaking|signed|ordered|told|said|says|wrote|observes?|while|when|whenever|duties|made|took|taken|knew|responsible for|immune|elects|discharged|struck|fired)\b/gi;

/** Money, then no more than forty characters of one clause up to "from": "punitive damages, $5,000, from". */
const money = /(?:\b(?:damages|money|punitive|injunction|declaration)|\$\s?\d[\d,.]{0,12})\b[^.;]{0,40}\s$/i;
/** "Plaintiff asks for …", "(2) Punitive damages, $5,000 …": somebody asks. */
const asks =
  /\b(?:seeks?|demands?|asks?|requests?|prays?|awards?|awarding|wants?|want|entitled)\b|^[^.;]{0,40}\bdollars\b|^[^\p{L}]*(?:\(?\p{L}{1,2}[.)]\s+)?(?:on (?:counts?|claims?)[^,]{0,40},\s+)?(?:for\s+)?(?:punitive|exemplary|compensatory|nominal|damages|money|\$)/iu;
const denied = /\b(?:not|none|neither|nor|no)\W*$/i;

/** A kind of verb, and whether one of them does what the kind says; another sues nobody. */
interface Reader {
  readonly kind: 'sued' | 'sues' | 'conduct';
  readonly words: RegExp;
  readonly holds?: (at: Span, said: Said) => boolean;
}

const readers: readonly Reader[] = [
  { kind: 'sued', words: sued },
  { kind: 'sues', words: sues },
  { kind: 'sues', words: enjoined, holds: (_, { phrase, words }) => !phrase.adverb && !ordered.test(words) },
  {
    kind: 'sued',
    words: against,
    // "is liable personally": an adverb alone says nothing by "liable" and "claims".
    holds: (at, { before, phrase, words }) =>
      !phrase.adverb ||
      /\b(?:against|as to)\b|^vs?$/i.test(before.slice(at.start, at.end)) ||
      /individually liable|liable individually/i.test(words),
  },
  {
    kind: 'sued',
    words: from,
    holds: (at, { before, after, phrase }) => {
      if (before.slice(at.start, at.end).length > 'from'.length) return true;
      // "damages from Roe, and from Poe in": the second is asked what the first is.
      const earlier = /\band,?\s*$/i.test(before.slice(0, at.start)) ? before.search(/\bfrom\b/i) : at.start;
      const asked = before.slice(0, Math.min(earlier < 0 ? at.start : earlier, at.start));
      // "from Roe, individually, in the amount of": between commas it is how he is asked.
      const isApart = /,\s*$/.test(before) && /^\s*[,;.]/.test(after);
      return (!phrase.adverb || isApart) && money.test(asked) && asks.test(asked) && !denied.test(asked);
    },
  },
  { kind: 'conduct', words: conduct },
];

function last(pattern: RegExp, text: string): Span | undefined {
  let found: Span | undefined;
  for (const match of text.matchAll(pattern)) found = { start: match.index, end: match.index + match[0].length };
  return found;
}

/** The verb that governs a phrase of capacity: the nearest before it. "is made a defendant": longer words hold the shorter. */
export function governing(said: Said): Verb | undefined {
  const { after, before, itself, phrase } = said;
  // "The rest are individual capacity."
  const is = /\b(?:is|are)\s+$/i.exec(before);
  if (
    is &&
    !phrase.adverb &&
    /^(?:individual|official|personal|both)\b/i.test(itself) &&
    /^\s*(?:$|[.,;)]|(?:only|alone|as to|for)\b)/.test(after)
  )
    return { kind: 'sued', at: { start: is.index, end: is.index + is[0].trimEnd().length } };
  if (phrase.acting) return { kind: 'conduct', at: { start: before.length, end: before.length } };
  const [nearest] = readers
    .flatMap((reader) => {
      const at = last(reader.words, before);
      return at ? [{ reader, at }] : [];
    })
    .sort((a, b) => b.at.end - a.at.end || a.at.start - b.at.start);
  if (!nearest) return undefined;
  const { reader, at } = nearest;
  return { kind: reader.holds?.(at, said) === false ? 'idle' : reader.kind, at };
}

const restrictive =
  /(?<!\b(?:is|are|be|being|not)\s)\b(?:those|the|any|all|each|every|only)[\s,]+(?!of (?:them|whom)\b)(?:(?!is\b|are\b|and\b|been\b|being\b)\p{L}+\s+){0,2}(?:defendants?|officers|persons|officials)?[\s,]*(?:who\s+(?:is|are)\s+|that are\s+)?(?:sued|named)\s+(?:only\s+)?$|\b(?:defendants?|officers|officials|employees|individuals|persons)\s+(?:who\s+(?:is|are)\s+(?:(?:being|now|here|hereby)\s+)?)?(?:sued|named)\s*$/iu;

/** "The Jail Defendants, who are sued in": the comma makes it something said of them. */
const aside =
  /\b(?:the|these)\s+(?:\p{L}+\s+){0,3}\p{L}+,\s+who\s+(?:is|are)\s+(?:each\s+|all\s+)?(?:sued|named)\s*$/iu;

/** "the defendants (who are) sued in": the words pick some out and say nothing of who they are. */
export const picksOut = ({ before }: Said): boolean =>
  restrictive.test(before) && !aside.test(before) && !ofPlace.test(before);

/** "a sergeant with the same agency who is sued": a body behind the preposition is not who. */
const ofPlace =
  /\b(?:with|of|for|at|by|in)\s+(?:the|any)\s+(?:\p{L}+\s+)?(?:agency|office|department|city|county|town|village|company|force|unit|jail|prison|district|board|school|hospital|university)\s+who\s+(?:is|are)\s+(?:sued|named)\s*$/iu;
