import { type Draft, draft } from './draft.js';
import { jurisdiction } from './jurisdictions.js';
import { squeezed } from './series.js';

/** The federal rules by what their name says, with their abbreviation. */
const federal: readonly (readonly [RegExp, string])[] = [
  [/^Civ/i, 'Fed. R. Civ. P.'],
  [/^Crim/i, 'Fed. R. Crim. P.'],
  [/^App/i, 'Fed. R. App. P.'],
  [/^Evid/i, 'Fed. R. Evid.'],
  [/^Bankr/i, 'Fed. R. Bankr. P.'],
];
const initials = new Map([
  ['FRCP', 'Fed. R. Civ. P.'],
  ['FRCivP', 'Fed. R. Civ. P.'],
  ['FedRCivP', 'Fed. R. Civ. P.'],
  ['FRE', 'Fed. R. Evid.'],
  ['FRAP', 'Fed. R. App. P.'],
  ['FRCrP', 'Fed. R. Crim. P.'],
  ['FRCrimP', 'Fed. R. Crim. P.'],
  ['FRBP', 'Fed. R. Bankr. P.'],
]);

const number =
  /[ \n]{1,3}(?:Rules?[ \n]|r(?:ule)?\.?[ \n]|Nos?\.[ \n])?(\d{1,5}[A-Z]?(?:[.:-]\d{1,5}[A-Za-z]?){0,3}(?:-[a-z])?(?![A-Za-z]))((?:\((?:[A-Za-z]{1,4}|\d{1,3})\)){0,8}(?:[-–]\((?:[A-Za-z]{1,4}|\d{1,3})\))?)/y;
const more =
  /(?:,[ \n]{0,2}(?:and[ \n]{1,2})?|[ \n]{1,2}(?:and|&|or)[ \n]{1,2})(?:((?:\((?:[A-Za-z]{1,4}|\d{1,3})\)){1,8})|(\d{1,4}(?:\.\d{1,3})?)((?:\((?:[A-Za-z]{1,4}|\d{1,3})\)){1,8}))/y;
const subject =
  /(?:[ \n]{0,3}(?:of[ \n]{1,3})?(?:(?:Civ(?:il)?|Crim(?:inal)?|App(?:ellate)?|Evid(?:ence)?|Bankr(?:uptcy)?|Ct|Court|Prac(?:tice)?|Disc(?:ipline)?|Juv(?:enile)?|Fam(?:ily)?|Prob(?:ate)?|Prof['’]l|Pro|Professional|Super(?:ior)?|Tr(?:ial)?|Gen|Gov|P|Proc(?:edure)?|Conduct|Responsibility|Admin|Jud|Cts|CIV|CRIM|APP|EVID)\b\.?|&|and\b)){1,5},?/y;

/** Words that may stand before "R." or "Rule": whose rules they are. */
const qualifiers = new Set(
  'Fed Federal FED Local Loc Joint Model Unif Uniform Civ Civil Crim Criminal L App Appellate Bankr Sup Supreme Super Superior Ct Court Cir Dist General Gen Patent D ND SD ED WD MD CD NDNY Evid'.split(
    ' ',
  ),
);
/** Qualifiers that say enough by themselves. */
const telling = new Set(
  'Fed Federal FED Local Loc Joint Model Unif Uniform Sup Supreme Cir D ND SD ED WD MD CD'.split(' '),
);
const localHead = /(?:^|[a-z]|D[A-Z]{1,5}|COLO|[A-Z])(?:L?Civ|L?Cv|L?Cr|L|LB|L?Cr?im|B)R$/;
const localWord =
  /^(?:LR|LCvR|LCivR|LCrR|LBR|CivLR|CrimLR|CivR|CvR|DUCivR|DUCrimR|LRCiv|LRCv|LRCrim|LCR|LBiR|LPR|LAR|IOP)$|(?:COLO|DUC?)L?Ci?vR$/;

const ruleTail = /.R(?:Civ|Cv|Crim)?$/;

/** Whether a word (without its full stops) can be the head of a rule's citation. */
export function isRuleHead(key: string): boolean {
  if (key === 'R' || key === 'Rule' || key === 'Rules' || initials.has(key)) return true;
  return ruleTail.test(key) && (localWord.test(key) || (localHead.test(key) && key.length > 3));
}

/** "Fed. R. Civ. P. 12(b)(6)", "D. Minn. LR 7.1(f)": `at` to `end` is the word "R.", "Rule" or the like; `from` bounds the look back. */
export function readRule(text: string, at: number, end: number, key: string, from: number): Draft | undefined {
  const known = initials.get(key);
  const local = !known && key !== 'R' && key !== 'Rule' && key !== 'Rules';
  let bodyEnd = end;
  subject.lastIndex = end;
  const about = known ? null : subject.exec(text);
  if (about) bodyEnd = subject.lastIndex;
  number.lastIndex = bodyEnd;
  const found = number.exec(text);
  if (!found) return undefined;
  const head = known ? { start: at, telling: true, federal: true } : headBefore(text, at, from);
  const page = found[1] as string;
  const pageEnd = number.lastIndex - (found[2] as string).length;
  let stop = number.lastIndex;
  const sections = [page + found[2]];
  for (let n = 0; n < 12; n++) {
    more.lastIndex = stop;
    const next = more.exec(text);
    if (!next || (!next[1] && !found[2])) break;
    stop = more.lastIndex;
    sections.push(next[1] ? page + next[1] : `${next[2]}${next[3]}`);
  }
  const behind = known || local || head.telling ? undefined : federalRulesAt(text, stop);
  if (!known && !local && !head.telling && !behind) return undefined;
  const pin = text.slice(pageEnd, stop).replace(/\s+/g, ' ').replace(/^,\s*/, '');
  const written = text.slice(head.start, bodyEnd).replace(/,$/, '');
  return draft('rule', head.start, pageEnd, {
    end: behind?.end ?? stop,
    reporter:
      known ?? behind?.reporter ?? (head.federal ? federalName(about?.[0]) : undefined) ?? written.replace(/\s+/g, ' '),
    written: { start: head.start, end: bodyEnd },
    page,
    pageSpan: { start: pageEnd - page.length, end: pageEnd },
    sections,
    ...(pin ? { pin, pinKind: 'section' as const } : {}),
  });
}

const ofFederal =
  /,?[ \n]{1,3}of[ \n]{1,3}the[ \n]{1,3}Federal[ \n]{1,3}Rules[ \n]{1,3}of[ \n]{1,3}(Civil|Criminal|Appellate|Evidence|Bankruptcy)(?:[ \n]{1,3}Procedure)?\b/y;

/** "of the Federal Rules of Civil Procedure" at `at`. */
function federalRulesAt(text: string, at: number): { end: number; reporter: string | undefined } | undefined {
  ofFederal.lastIndex = at;
  const found = ofFederal.exec(text);
  return found ? { end: ofFederal.lastIndex, reporter: federalName(found[1]) } : undefined;
}

function federalName(about: string | undefined): string | undefined {
  const words = (about ?? '').replace(/^\s*(?:of\s+)?/, '');
  return federal.find(([pattern]) => pattern.test(words))?.[1];
}

const wordBefore = /(?:^|[ \n([“"])([A-Z][A-Za-z.’']*|\d{1,2}(?:st|nd|d|rd|th)),?[ \n]{1,3}$/;

/** Walks back over the words that say whose rules they are. */
function headBefore(text: string, at: number, from: number): { start: number; telling: boolean; federal: boolean } {
  let start = at;
  let enough = false;
  let isFederal = false;
  for (let n = 0; n < 6; n++) {
    const low = Math.max(from, start - 24);
    const found = wordBefore.exec(text.slice(low, start));
    if (!found) break;
    const word = found[1] as string;
    const key = squeezed(word);
    const district = /^D[A-Z][a-z]+$/.test(key) && jurisdiction(key.slice(1)) !== undefined;
    const own = jurisdiction(word);
    const state = own !== undefined && own !== 'U.S.';
    const paired = /^(?:York|Jersey|Mexico|Hampshire|Carolina|Dakota|Virginia|Island)$/.test(key);
    if (!qualifiers.has(key) && !state && !paired && !district && !/^\d/.test(key)) break;
    const position = low + found.index + found[0].indexOf(word);
    start = position;
    enough ||= telling.has(key) || state || district || paired;
    isFederal ||= /^Fed/i.test(key);
  }
  return { start, telling: enough, federal: isFederal };
}
