import type { Draft } from './draft.js';

/** Words that tell the later history of a case, from the citation on. */
const history =
  /^[\s,;]*(?:and[ \n])?((?:aff['’]?[dg]|affirmed|affirming|rev['’]?[dg]|reversed|reversing|vacated|vacating|cert\.?[ \n](?:denied|granted|dismissed)|certiorari[ \n](?:denied|granted)|reh['’]?g[ \n](?:en[ \n]banc[ \n])?(?:denied|granted)|overruled|overruling|holding[ \n]modified|judgment[ \n]vacated|abrogated|abrogating|superseded|modified|modifying|appeal[ \n](?:dismissed|denied|docketed)|remanded|amended|withdrawn|enforced|enforcing|dismissed|disapproved|review[ \n](?:denied|granted)|petition|pet\.|(?:report|R\.?[ \n]?&[ \n]?R\.?)(?:[ \n]and[ \n]recommendation)?[ \n](?:adopted|accepted)|adopted|writ[ \n]ref['’]?d|perm\.|prob\.[ \n]juris\.[ \n]noted|stayed|mandamus[ \n]denied|rejected|receded[ \n]from|limited)(?:[ \n](?:in|part|on|other|grounds|sub|nom\.?|by|as|stated|recognized|mem\.?|per|curiam|and|remanded|rev['’]?d|aff['’]?d|vacated|for|reh['’]?g|en|banc|statute|rule|the|denied|with|opinion|following|remand|reconsideration|after|n\.r\.e\.|filed|judgment|nonprecedential|unpublished)\b\.?)*,?)[\s,]*/;
/** What stands between parallel citations. */
const parallelGap = /^[\s,]*[[(]?[ \n]*$/;
const sameCite = /^[ \n]?[,[]/;
/** What stands between the citations of one string. */
const stringGap =
  /^[\])”"’]*(?:[;,]|,?[ \n]and|,?[ \n]&|[ \n]with|[ \n]or)?[\s,;]*(?:and|or|with|but|compare)?[\s,]*(?:[Ss]ee(?:,? also|,? e\.g\.)?|[Cc]f\.|[Aa]ccord|[Bb]ut see|e\.g\.|also)?[\s,]*[“"‘(]?$/i;

/** Parallel citations and subsequent history. */
export function relate(text: string, one: Draft, previous: Draft): void {
  const gap = text.slice(previous.end, one.coreStart);
  if (isBeside(one, previous, gap)) {
    one.parallelOf = previous.parallelOf ?? previous;
    return;
  }
  const cases = (kind: string): boolean => kind === 'case' || kind === 'short';
  if (!cases(one.kind) || !cases(previous.kind)) {
    const laws = one.kind === 'session-law' && previous.kind === 'session-law';
    if (laws && gap.length < 6 && parallelGap.test(gap)) one.parallelOf = previous;
    return;
  }
  const main = previous.parallelOf ?? previous;
  const alike = one.kind === previous.kind || (one.kind === 'short' && previous.volume?.length === 4);
  if (alike && gap.length < 6 && parallelGap.test(gap) && sameCite.test(`${gap} `)) {
    const bracket = gap.includes('[');
    if (!previous.dated || bracket || (main.yearSpan && main.yearSpan.start < main.coreStart)) {
      if (!gap.includes('(')) one.parallelOf = main;
      return;
    }
  }
  if (one.kind !== 'case' && previous.kind !== 'case') return;
  const said = history.exec(gap.slice(0, 200));
  if (
    said &&
    !/[.][\s”"]*[A-Z][a-z]+ [a-z]/.test(gap.slice(said[0].length)) &&
    !gap.slice(said[0].length).includes(';')
  ) {
    one.historyOf = previous.historyOf ?? main;
    one.history = (said[1] as string).replace(/\s+/g, ' ').replace(/,$/, '');
  }
}

/** The second of "490 U.S. at 396, 109 S.Ct. 1865" or of "Id. at 396, 109 S.Ct. 1865": its first page stands for the short form. */
function isBeside(one: Draft, previous: Draft, gap: string): boolean {
  if (one.kind !== 'case' || previous.pin === undefined || !/^,[ \n]{1,3}$/.test(gap)) return false;
  return previous.kind === 'id' || (previous.kind === 'short' && one.key !== previous.key);
}

/** Where the words of later history behind a citation end: at `end` itself where there are none. */
export function historyAfter(text: string, end: number, limit: number): number {
  const said = history.exec(text.slice(end, Math.min(limit, end + 200)));
  return said ? end + said[0].length : end;
}

/** Whether a citation goes on the string of the one before: only punctuation, "and" and signals stand between. */
export function isString(gap: string): boolean {
  return /[;,]|\b(?:and|with|or)\b|&/.test(gap) && stringGap.test(gap);
}

/** What the last of parallel citations says of the decision holds for all of them. */
export function shareDecision(done: readonly Draft[], last: Draft, main: Draft): void {
  last.plaintiff ??= main.plaintiff as string;
  if (last.plaintiff === undefined) delete last.plaintiff;
  if (main.defendant !== undefined) last.defendant ??= main.defendant;
  for (const other of done.slice(-12)) {
    if (other !== main && other.parallelOf !== main) continue;
    if (last.year !== undefined && !other.dated) {
      other.year = last.year;
      if (last.court) other.court = last.court;
      if (last.date) other.date = last.date;
      if (last.parentheticals) other.parentheticals = last.parentheticals;
      if (last.weight) other.weight ??= last.weight;
      if (last.alias) other.alias ??= last.alias;
    }
    if (other.year !== undefined && last.year === undefined) {
      last.year = other.year;
      if (other.court) last.court = other.court;
    }
  }
}
