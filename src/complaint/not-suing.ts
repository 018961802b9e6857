import type { Said } from './candidate.js';

const past =
  /\b(?:was|were|had been)\s+(?:(?:also|each|both|all|being|previously|originally|then|there)\s+)*(?:sued|named)\b|\b(?:was|were|had been)\s+(?:previously|originally|first)\s+joined\b|\bhad been\s+joined\b|\b(?:have|has)\s+(?:(?:also|each|both|all)\s+)*(?:been\s+)?(?:previously|often|repeatedly|once|twice|before|earlier)\s+(?:been\s+)?(?:sued|named|joined)\b/i;
/** What follows on "has been sued in": other suits. */
const elsewhere =
  /^[^.;]{0,40}\b(?:elsewhere|times|(?:other|earlier|previous|prior) (?:\p{L}+ )?(?:cases?|suits?|actions?|lawsuits?|courts?))\b/iu;
const reported =
  /\b(?:complaint|motion|brief|order|court|opinion|letter|answer|policy|contract)\b[^.;]{0,120}\b(?:said|stated|alleged|argued|held|provides?|mistaken)\b/i;
const otherComplaint =
  /\b(?:lodged|filed|made|submitted)\b[^.;]{0,20}\b(?:an?|his|her|their|another|two|several)\s+(?:\p{L}+\s+){0,2}(?:complaint|grievance|charge)s?\s+against\b[^.;]*$/iu;
/** "Plaintiff previously sued Roe", "in an earlier suit": not this one. */
const earlier =
  /\b(?:previously|earlier|formerly|once|already)\s+sued\b|\bin an? (?:earlier|other|prior|previous|separate) (?:\p{L}+ )?(?:suit|case|action|lawsuit)\b|\bwill (?:later )?be (?:sued|named)\b/iu;
/** "The court dismissed the claims against Roe", "entered in a suit against Poe": what became of another. */
const decided =
  /\b(?:court|judge|jury|magistrate|panel)\s+(?:\p{L}+\s+){0,2}(?:dismissed|denied|granted|rejected|allowed|entered|severed|heard)\b|\b(?:entered|brought|filed|pending|decided|settled|made|arose|given)\s+in\s+(?:an?|another)\s+(?:\p{L}+\s+)?(?:suit|action|case|lawsuit)\b/iu;
const dropped =
  /\b(?:dismissed|not repleaded|withdrawn|dropped|abandoned|(?:is|are|was|were|been|being) (?:omitted|left out))\b/i;
const contrasted =
  /\b(?:not|nor|rather than|other than|instead of|except)\s+(?:be\s+)?(?:sued\s+)?(?:merely\s+|only\s+|simply\s+)?(?:in\s+(?:any|an?|the)\s+)?$/i;
const negated =
  /\bnothing against\b(?:(?!\bbut\b)[^.;:,])*$|(?:^|[,;(]\s*|\b(?:and|but|that)\s+)(?:no|none|neither|nobody|nothing)\b(?:(?!,\s+that\b)[^.;:])*$|\b(?:no|not any)\s+(?:claims?|defendants?|relief|part|suit|one)\b[^.;:]*$|\b(?:not|never|nor)\s+(?:(?:being|here|now)\s+)?(?:sued|named|brought|joined|suing)\b[^.;:]*$|\b(?:not|nor)\s+(?:against|from|of|as to)\b(?:(?!\b(?:but|and|because|since)\b)[^.;:,])*$|\b(?:in no (?:event|case|way)|on no account|under no circumstances)\b[^.;:]*$|\b(?:does|do)\s+not\s+(?:sue|name|bring|assert)\b[^.;:]*$/i;
const conditional = /(?:^|[,;]\s*)(?:if|whether|unless|had|were|should|suppose|to the extent)\b[^,;]*$/i;
const limiting = /\b(?:in so far as|insofar as|to the extent)\b[^.;]*\b(?:sued|named)\s*$/i;
/** What somebody else pays for, and what others were held to. */
const indemnified = /\b(?:indemnif(?:y|ies|ied|ication)|judgments? (?:entered|rendered|had|obtained) against)\b/i;
/** ", who is named": a clause of its own about the one named before it. */
const ofRelative = /^.*,\s+(?=(?:each of whom|who|whom)\s+(?:is|are)\s)/is;
/** ", neither of whom is sued officially,": an aside. */
const aside = /,\s*(?:(?:neither|none|each|all|both|some) of )?(?:whom?|which)\b[^,;]*,/gi;
const idle =
  /\b(?:would (?:serve|be|add)|no (?:need|purpose|reason|point|occasion|cause|call)|unnecessary|redundant|pointless|useless)\b[^.;:]*\bto\s+(?:sue|name|bring|add)\b[^.;:]*$/i;

/** "Roe is an official-capacity defendant". */
const isPredicate = /\b(?:is|are)\s+(?:(?:an?|both|all|only|also)\s+)*$/i;

/** "I am not suing Roe in his individual capacity, only in his official one": what is left is not denied. */
const isRest = (own: string, itself: string): boolean =>
  /,\s*(?:but\s+)?$/.test(own) && /^(?:only|solely|just)\b/i.test(itself);

/** What a form asks or tells to do: "State whether Roe is sued individually or …". */
const instructs =
  /(?:^|[(:])\W*(?:please\s+)?(?:(?:state|indicate|specify|say)\s+(?:whether|in what|in which|how|if)|circle|check (?:one|whether|the)|list (?:the|all|each)|for each\b[^.;]{0,60}\b(?:write|check|state|circle|indicate)|write\b)/i;

/** Why words that name a capacity sue nobody in it, each with such words. */
const refusals: readonly ((said: Said) => boolean)[] = [
  // "individual capacity or official capacity": a choice that is still open.
  ({ itself, after }) =>
    (/\b(?:individual|official|personal)\s+(?:capacity\s+)?or\s/i.test(itself) && !/and\/or/i.test(itself)) ||
    /^,?\s*or\s+(?:in\s+)?both\b/i.test(after),
  // "the Personal-Capacity Defendants": a name for them.
  ({ before, itself, after }) =>
    /^[\s-]*defendants?\b/i.test(after) &&
    /^(?:the\s+)?(?:individual|official|personal)[\s-]capacity$/i.test(itself) &&
    !isPredicate.test(before),
  // "Roe was previously sued in": another suit, or another pleading.
  ({ own, after }) =>
    past.test(own) || (/\b(?:have|has) (?:each |both |all )?been\b/i.test(own) && elsewhere.test(after)),
  ({ own }) => earlier.test(own) || decided.test(own),
  // "The opinion held that an officer sued in".
  ({ own }) => reported.test(own),
  // "A suit against them in an official capacity would be one against the County": what such a suit is.
  ({ own, after }) =>
    /\b(?:an?|any|such an?)\s+(?:\p{L}+\s+)?(?:suit|action|claim|judgment)\s/iu.test(own) &&
    /^[^.;]{0,40}\b(?:would|could|is (?:treated|really|in effect|nothing|but|only|just|generally)|amounts?)\b/i.test(
      after,
    ),
  ({ itself, after }) =>
    /^(?:an?|any)\b/i.test(itself) &&
    /^[\s-]*(?:claims?|suit|action)\b[^.;]{0,80}\b(?:would|could|is (?:treated|really|in effect|nothing|but|only|just|generally)|amounts?)\b/i.test(
      after,
    ),
  // "lodged a complaint against Hale individually".
  ({ own }) => otherComplaint.test(own),
  // "The claims against Roe in her official capacity were dismissed".
  ({ own, after }) => {
    const behind = after.split(';', 1)[0] as string;
    return dropped.test(behind) && (/\bclaims?\b/i.test(own) || /^[\s-]*claims?\b/i.test(behind));
  },
  // "and not in her official capacity", but "not only in her official capacity but also individually".
  ({ before, itself }) => contrasted.test(before) && !/^(?:only|solely|merely)\b.*\bbut\b/is.test(itself),
  // "no official-capacity claim is made".
  ({ before, after }) =>
    /\b(?:no|without (?:any|an))\s+$/i.test(before) && /^[\s-]*(?:claims?|suit|relief|liability)\b/i.test(after),
  // "None of the Defendants is sued in".
  ({ own, itself }) => negated.test(own.replace(aside, ' ').replace(ofRelative, '')) && !isRest(own, itself),
  // "to indemnify its officers against judgments entered against them in".
  ({ own }) => indemnified.test(own),
  // "State whether Roe is sued in".
  ({ words }) => instructs.test(words.replace(/^\W*(?:\p{L}{1,4}\.)*\s*\d*[.)]?\s*/u, '')),
  // "If Roe is sued in".
  ({ own }) => conditional.test(own),
  // "from the Defendants only in so far as they are sued in".
  ({ own }) => limiting.test(own),
  // "It would serve no purpose to sue them in".
  ({ own }) => idle.test(own),
];

/** Whether a sentence that names a capacity speaks of another suit, denies, supposes or reports. */
export const isRefused = (said: Said): boolean => refusals.some((refuses) => refuses(said));
