import { type Draft, draft } from './draft.js';
import { jurisdictionAt } from './jurisdictions.js';
import { startsCitation, withSections } from './numbered.js';
import { designatorAt, readSections } from './sections.js';

type Family = 'statute' | 'regulation';

/** Codes that are cited by initials or under a name without their State: how they are written, and what they are. */
const initials = new Map<string, Family>(
  (
    [
      [
        'statute',
        'KRS ORS RCW NRS ARS CRS OCGA MCL MCLA MCLS NMSA NMSA1978 RSA HRS CGS NJSA NJRS CPLR NYCPLR NYCPL NYCRL SDCL MCA TCA RC GL MGL MGLA GLc KSA UCA ACA RSMo LaRS LSA IRC VTCA NDCC SDCPL GS NCGS FS IC WS CPL EPTL GML NYGML NYEPTL SCCode DCCode',
      ],
      ['regulation', 'WAC COMAR NAC OAR NJAC ARSD DCMR IDAPA OAC KAR NMAC TreasReg TreasRegs'],
    ] as const
  ).flatMap(([family, list]) => list.split(' ').map((key): [string, Family] => [key, family])),
);
/** Initials that are also plain words or other things: read only before a "§" or a number with a point or hyphen. */
const doubtful = /^(?:RC|IC|FS|WS|GL|GS|MCA|TCA|ACA|UCA|MCL|CRS|RSA|HRS|ARS|CGS|LSA|NAC|OAC|GML|CPL|KAR|OAR)$/;
const dottedNumber = /[ \n]{1,3}\d+[A-Za-z]?(?:[.:-]\d|-[a-z]\b)/y;
const plainNumber = /[ \n]{1,3}(?=\d)/y;

/** Words (without their full stops) that are the initials of a code, or begin the name of one that is cited without its State. */
export const codeHeads: ReadonlySet<string> = new Set([...initials.keys()]);

/** "KRS 67.710", "O.C.G.A. § 51-1-1": a code by its initials, which stand at `at` and end at `end`. */
export function readInitials(text: string, at: number, end: number, key: string): Draft | undefined {
  const family = initials.get(key);
  if (!family || (text[end - 1] === '.' && text.indexOf('.', at) === end - 1)) return undefined;
  let from = text[end] === ',' ? end + 1 : end;
  const edition = /^[ \n]1978,?(?=[ \n])/.exec(text.slice(from, from + 8));
  if (edition) from += edition[0].length;
  const chapter = /^[ \n]{1,3}(?:ch?(?:ap)?\.)[ \n]?(\d+\w{0,2}),?/.exec(text.slice(from, from + 16));
  if (chapter) from += chapter[0].length;
  const sign = designatorAt(text, from);
  dottedNumber.lastIndex = from;
  plainNumber.lastIndex = from;
  if (!sign) {
    if (doubtful.test(key) ? !dottedNumber.test(text) : !plainNumber.test(text)) return undefined;
  }
  plainNumber.lastIndex = from;
  if (!sign && !plainNumber.test(text)) return undefined;
  const start = sign?.end ?? plainNumber.lastIndex;
  const list = readSections(text, start, sign?.plural ?? false, (position) => startsCitation(text, position));
  if (!list) return undefined;
  return withSections(
    draft(family, at, list.firstEnd, {
      reporter: text.slice(at, end).replace(/,$/, '').replace(/\s+/g, ' '),
      written: { start: at, end },
      ...(chapter ? { volume: chapter[1] as string } : {}),
    }),
    list,
    sign?.sign,
  );
}

const word = /[ \n]{1,3}(?:[A-Z][\w’'.-]*(?:&[A-Z]\.?)?|&|and\b|of\b|to\b|the\b)(,?)/y;
const title = /,?[ \n]{1,3}(?:tit(?:le)?s?|ch(?:ap(?:ter)?)?|c)\.?[ \n]{1,3}(\d{1,4}[A-Z]{0,2}(?:-[A-Z0-9]+)?),?/y;
const codeWord = /^(?:Codes?|Stats?|Statutes?|Laws?|Compilation|CPLR|C\.P\.L\.R\.?|ILCS|CPL|Proc|Law|R\.S)\.?,?$/;
const regulationWord = /^(?:Admin|Administrative|Regs?|Regulations?)\.?,?$/;
const ruleWord = /^(?:R|Rules?)\.?,?$/;
const mostWords = 10;
const published = /^(?:Ann(?:otated)?|Code|Stat|Laws?|Rev|Gen|Comp|Cons|Codified)/;

/**
 * A State's code by its name: "Cal. Gov't Code § 910", "N.Y. Est. Powers & Trusts Law § 5-4.1", "Florida Statutes section 768.28",
 * "Mass. Gen. Laws ch. 258, § 2". `at` is where the State stands.
 */
export function readStateCode(text: string, at: number): Draft | undefined {
  const state = jurisdictionAt(text, at);
  if (!state || state.abbreviation === 'U.S.') return undefined;
  let end = state.end;
  let sawCode = false;
  let regulation = false;
  let name = state.abbreviation;
  for (let n = 0; n < mostWords; n++) {
    word.lastIndex = end;
    const found = word.exec(text);
    if (!found) return undefined;
    const token = found[0].trim();
    if (n === 0 && /^(?:CONST|Const)/.test(token)) return undefined;
    if (ruleWord.test(token) && !sawCode && !regulation) return undefined;
    const wordEnd = word.lastIndex;
    sawCode ||= codeWord.test(token) || initials.has(token.replace(/[.,]/g, ''));
    regulation ||= regulationWord.test(token);
    name += ` ${token}`;
    end = wordEnd;
    if (!sawCode && !regulation) continue;
    const read = locator(text, at, end - (found[1]?.length ?? 0), token);
    if (!read) continue;
    read.kind = regulation && state.abbreviation !== 'N.Y.C.' ? 'regulation' : 'statute';
    read.reporter = canonical(name);
    read.written = { start: at, end: end - (found[1]?.length ?? 0) };
    return read;
  }
  return undefined;
}

/** The title, chapter and sections after a code's name, which ends at `end`. */
function locator(text: string, at: number, end: number, last: string): Draft | undefined {
  let from = text[end] === ',' ? end + 1 : end;
  title.lastIndex = end;
  const volume = title.exec(text);
  if (volume) from = title.lastIndex;
  const sign = designatorAt(text, from);
  let start = sign?.end;
  if (!sign) {
    plainNumber.lastIndex = from;
    const usual = published.test(last) || /^(?:Law|Regs?|Code|Stat|C\.?P\.?L\.?R|CPLR|R\.S)/.test(last);
    if (!plainNumber.test(text) || !usual || startsCitation(text, plainNumber.lastIndex)) {
      if (!volume || last.endsWith(',')) return undefined;
      return draft('statute', at, from, { volume: volume[1] as string, page: `ch. ${volume[1]}` });
    }
    start = plainNumber.lastIndex;
  }
  const list = readSections(text, start as number, sign?.plural ?? false, (position) => startsCitation(text, position));
  if (!list) return undefined;
  return withSections(
    draft('statute', at, list.firstEnd, volume ? { volume: volume[1] as string } : {}),
    list,
    sign?.sign.startsWith('art') ? undefined : sign?.sign,
  );
}

const shorter: readonly (readonly [RegExp, string])[] = [
  [/\bGovernment\b/g, "Gov't"],
  [/\bRevised\b/g, 'Rev.'],
  [/\bStatutes?\b/g, 'Stat.'],
  [/\bAnnotated\b/g, 'Ann.'],
  [/\bGeneral\b/g, 'Gen.'],
  [/\bCompiled\b/g, 'Comp.'],
  [/\bConsolidated\b/g, 'Cons.'],
  [/\bAdministrative\b/g, 'Admin.'],
  [/\bProcedure\b/g, 'Proc.'],
  [/\bCivil\b/g, 'Civ.'],
];

/** The abbreviation of a code that may be written out. */
function canonical(name: string): string {
  let text = name.replace(/,$/, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
  for (const [full, abbreviation] of shorter) text = text.replace(full, abbreviation);
  return text.replace(/^(\S+) Stats\./, '$1 Stat.');
}

const bareCode =
  /(?:(?:Gov(?:ernment|\.|'t)?|Penal|Pen\.|Civ(?:il|\.)|Veh(?:icle|\.)|Welf\.[ \n]&[ \n]Inst\.|Evid(?:ence|\.)|Labor|Lab\.|Fam(?:ily|\.)|Health[ \n]&[ \n]Saf(?:ety|\.)|Bus\.[ \n]&[ \n]Prof\.|Educ(?:ation|\.)|Prob(?:ate|\.)|Corr(?:ection|\.))[ \n]Code|Code[ \n](?:of[ \n])?Civ(?:il|\.)[ \n]Proc(?:edure|\.)|Gen(?:eral|\.)[ \n]Municipal[ \n]Law|General[ \n]Statutes|Labor[ \n]Law|Penal[ \n]Law)(?=,?[ \n]{1,3}(?:§|[Ss]ec))/y;

/** "Gov. Code, § 815.2", as California's courts write: a code without its State. */
export function readBareCode(text: string, at: number): Draft | undefined {
  bareCode.lastIndex = at;
  const found = bareCode.exec(text);
  if (!found) return undefined;
  const read = locator(text, at, bareCode.lastIndex, 'Code');
  if (!read) return undefined;
  read.reporter = found[0].replace(/\s+/g, ' ');
  read.written = { start: at, end: bareCode.lastIndex };
  return read;
}
