import { capacityPhrases } from './capacity-phrase.js';
import type { Naming } from './naming.js';

/** Against whom relief is asked. */
export interface Target {
  /** "Defendants" at large, with nobody left out. */
  readonly all: boolean;
  /** Indexes of the defendants named. */
  readonly named: readonly number[];
  /** Indexes of those of them who stand beside "the individual Defendants", and not in it: "against the City and the Defendant Officers". */
  readonly beside: readonly number[];
  /** Indexes of those left out: "other than the City". */
  readonly except: readonly number[];
  /** Whether it is limited to individuals, or to individual capacities. */
  readonly individuals: boolean;
  /** Whether it asks it of someone in an official capacity, in so many words. */
  readonly official: boolean;
  /** Indexes of those before whose words of official capacity their name stands: "of Roe in his official capacity". */
  readonly officially: readonly number[];
}

/** Whether a request does not say against whom: then the words that open its list say it. */
export const isOpen = ({ all, named, except, individuals, official }: Target): boolean =>
  !all && !named.length && !except.length && !individuals && !official;

const except =
  /\b(?:(?:and |but )?(?:from |against )?neither\b|(?:and |but )?(?:can(?:not|['’]t)|may not) (?:recover|have|get|obtain)\b|none of wh(?:om|ich) (?:is|are)|none being|other than|(?<=\bdefendants?,?\s)but\b(?! (?:only|solely|for|in particular|especially|particularly|chiefly|mainly|most of all|above all|also)\b)|except(?:ing)?(?: for)?|but not(?: from| against)?|and not for (?:money|damages)|and not(?: from| against)?|(?:and |but )?(?:in no event|under no circumstances|on no account)\s+(?:from|against|of)\b|nothing in (?:this|the) \p{L}+ (?:asks|seeks|demands|requests|claims)\b|(?:(?:and|but)\s+)?none(?:\s+being)?(?:\s+(?:is\s+)?(?:asked|sought|demanded|claimed))?\s+(?:from|against|of)\b|excluding|save|(?:and |but |with )?nothing(?: (?:more|further|else|of (?:the|that|this) (?:kind|sort)))?(?: (?:being|is))?(?: (?:sought|asked|demanded|claimed))? (?:from|against)|no (?:\p{L}+ ){0,2}damages(?: (?:of any (?:kind|sort)|whatever|whatsoever|at all))? (?:are |being )?(?:sought|asked|claimed|demanded)(?: from| against)?|not (?:sought )?(?:from|against)|(?:does|do) not (?:seek|ask|request|demand|claim))\b/iu;

/** "…, the City not being one of them", "…, the County excepted": a name that stands before what takes it out. */
const takenOut =
  /,?\s+(?:and|but)\s+(?:against|from|of)\s+[^,;]{1,60}?\s+for\s+none\b|,\s*[^,;]{1,80}?\s(?:not being (?:one|among)|being (?:immune|exempt)|(?:alone )?(?:excepted|excluded|aside))\b/i;

const defendantsAtLarge =
  /\b(?:against|from|of|by) (?:the )?defendants\b(?! (?:named|who|sued|listed|identified|other than|liable))/gi;

/** "exemplary damages as limited in paragraph 6.3": another place says of whom. */
const elsewhere =
  /\bas (?:limited|stated|set (?:out|forth)|described|specified|explained)\s+(?:in|by|at|above|below|under)\b/i;

/** "on Counts I and II against the Defendants named in them": all whom those counts are against. */
const namedInThem =
  /\bdefendants?\s+(?:who (?:is|are)\s+)?(?:(?:named|sued|identified|liable|charged)\s+)?(?:in|to|on|under)\s+(?:it|them|each|those|that|these|the same)\b/i;

/** "the municipal Defendant", "the municipality that employs them": the only one there is. */
function municipalIn(words: string, { parties }: Naming): readonly number[] {
  if (
    !/(?<!\b(?:fired|hired|retired|resigned|removed|came) )\b(?:from|against|and) the (?:municipality|municipal defendants?)\b/i.test(
      words,
    )
  )
    return [];
  const found = parties.flatMap(({ kind }, index) => (kind === 'municipality' ? [index] : []));
  return found.length === 1 ? found : [];
}

/** Against whom the words of a request ask it; `onCounts` is whether they name the counts on which. */
export function targetOf(words: string, naming: Naming, onCounts: boolean): Target {
  const cut = [except.exec(words), takenOut.exec(words)]
    .filter((found) => found !== null)
    .sort((a, b) => a.index - b.index)[0];
  const kept = cut ? words.slice(0, cut.index) : words;
  const left = cut ? words.slice(cut.index) : '';
  const ask = kept.replace(/\b(?:counts?|claims?)\s+(?:[ivx]+|\d+|one|two|three|four)\b/gi, ' ');
  const mentions = naming.find(ask);
  const named = [...new Set([...mentions.flatMap(({ parties }) => [...parties]), ...municipalIn(ask, naming)])];
  // "against Defendants Roe and Doe": the word belongs to the names.
  const atLarge = [...ask.matchAll(defendantsAtLarge)].some(
    ({ index, 0: found }) =>
      !mentions.some(({ start, end }) => start <= index + found.length + 1 && index + found.length < end),
  );
  // "in his individual and official capacities" is the official one too.
  const asked = capacityPhrases(kept);
  const inBoth = asked.some((phrase) => phrase.individual && phrase.official);
  const individuals =
    !inBoth &&
    /\bindividual(?:ly)?[ -](?:named )?(?:\p{L}+ )?(?:defendants?|capacit|officers)|\bin (?:his|her|their) individual\b|\bpersonal(?:ly)?\b|\bdefendant (?:officers|deputies|agents|detectives|guards|troopers|nurses)\b(?!\s+\p{Lu}\p{Ll})|\bindividual and not\b|\bdefendants? (?:who are )?sued (?:in their )?individual/iu.test(
      kept,
    );
  const official = inBoth || /\bofficial capacit|\bboth (?:of )?(?:(?:his|her|their|the) )?capacit/i.test(kept);
  const all =
    (/\b(?:all|each|every|both)\b(?:(?!\b(?:plaintiffs?|against|from)\b)[^.;]){0,30}\bdefendants?\b(?!\s+(?:officers?|deput(?:y|ies)|agents?|detectives?|guards?|troopers?|nurses?|employees|supervisors|does?)\b)|\bdefendants(?:,|\s)*(?:and each of them|jointly|and severally)|\beverybody\b|\beveryone\b/iu.test(
      kept,
    ) ||
      atLarge ||
      (!named.length &&
        /\b(?:against|from) (?:each|every|all|each and every)(?: one)? of (?:them|the above)\b/i.test(kept)) ||
      (!named.length && /\bdefendants\b/i.test(kept) && /\b(?:against|from) them\b/i.test(kept))) &&
    !/\bdefendants?,?\s+(?:who|that)\s+(?:is|are)\s+not\b/i.test(kept) &&
    !/\b(?:individual|officer|doe|medical|natural|private) defendants\b/i.test(kept);
  const beside = mentions.filter(
    ({ start, end }) =>
      /(?:\b(?:against|from|of|and)|,)\s+(?:(?:the|defendants?)\s+)*$/i.test(
        ask.slice(Math.max(0, start - 30), start),
      ) && !/^['’]s?\b/.test(ask.slice(end, end + 2)),
  );
  return {
    all: (all && !elsewhere.test(kept)) || (onCounts && !named.length && namedInThem.test(words)),
    named,
    beside: individuals ? [...new Set(beside.flatMap(({ parties }) => [...parties]))] : [],
    except: [...new Set(naming.find(left).flatMap(({ parties }) => [...parties]))],
    individuals,
    official,
    officially: asked.flatMap(({ official: one, start }) => {
      const last = one ? mentions.findLast(({ end }) => end <= start) : undefined;
      return last && !/[,;]\s*\p{L}/u.test(ask.slice(last.end, start)) ? [...last.parties] : [];
    }),
  };
}
