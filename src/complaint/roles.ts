const oneRole = String.raw`(?:(?:additional|nominal|interven(?:or|ing)|new)\s+)?(?:(?:counter|cross)[\s-]*(?:claim[\s-]+)?|third[\s-]party\s+)?(?:plaintiff|petitioner|claimant|relator|defendant|respondent)(?:\(s\)|\(?s?\)?)?`;
/** What a drawn column leaves at the end of a line. */
const brokenOff = String.raw`(?:[\s,]+(?:and\s+)?(?:(?:counter|cross)[\s-]?claim|third[\s-]party)|,?\s+and)?`;
const withoutLawyer = String.raw`(?:[\s,]+(?:pro se|in pro(?:pria)?\.? per(?:sona)?))?`;

/** A line that says on which side those above it stand, and nothing else: "Defendants.", "Plaintiff/Counterclaim Defendant,", "PLAINTIFF PRO SE", "Plaintiffs / Demandantes". */
export const roleLine = new RegExp(
  String.raw`^[^\p{L}\d]*${oneRole}(?:(?:\s*[/,&]\s*|,?\s+and\s+)${oneRole})*(?:\/[\p{L}\s-]{3,40}|\s+\/\s+\*?(?:demandantes?|demandad[oa]s?|actor(?:a|es|as)?)\*?)?${brokenOff}${withoutLawyer}[^\p{L}\d]*$`,
  'iu',
);

/** The role at the end of a line: "JANE ROE, Defendant", but not "Full Name(s) of Defendant(s)". */
export const roleTail =
  /(?<!\bof(?: the)?)(?<![\s,;—–-])[\s,;—–-]+\*?(?:(?:additional|nominal|interven(?:or|ing)|new)\s+)?(?:(?:counter|cross)[\s-]*(?:claim)?[\s-]*|third[\s-]party\s+)?(plaintiff|petitioner|defendant|respondent)s?(?:\(s\))?[\s.,;*_]*$/i;

/** Any role, whatever stands around it. */
export const anyRole = /\b(?:plaintiff|petitioner|claimant|complainant|defendant|respondent)s?\b/i;

/** What a caption calls somebody against whom a counterclaim, a crossclaim or a third-party claim is brought, and somebody who brings one. */
export const claimedOf =
  /\b(?:counter|cross)-?\s?(?:claim[\s-]+)?(?:defendant|respondent)|\bthird[\s-]party\s+(?:defendant|respondent)/i;
export const claims =
  /\b(?:counter|cross)-?\s?(?:claimants?|complainants?|(?:claim[\s-]+)?(?:plaintiff|petitioner))|\bthird[\s-]party\s+(?:plaintiff|petitioner)/i;
