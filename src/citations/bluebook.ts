import { abbreviations } from './abbreviations.js';
import { isTelling, nameWords } from './names.js';

/** A case as a citation names it: a `Citation` or a `Decision` gives one. */
export interface CitedCase {
  readonly plaintiff?: string | undefined;
  readonly defendant?: string | undefined;
  /** The whole name, where the parties are not apart: "Kentucky v. Graham". */
  readonly name?: string | undefined;
  readonly volume: string | number;
  readonly reporter?: string | undefined;
  readonly page?: string | number | undefined;
  readonly year?: number | undefined;
  /** "8th Cir."; none for the Supreme Court. */
  readonly court?: string | undefined;
}

const shorter = new Map<string, string>();
/** Words of the table that are names of their own too often to shorten. */
const kept =
  /^(?:State|United|Washington|High|River|Water|World|Health|Law|Trial|Order|Number|Judge|Justice|Capital|Local|Minor|Modern|Motor|Prison|Sheriff|Trust|Person|Record|Section|Street|Merchant|Digital|Global|Children|Guardian|Marriage|Hotel|Household|Internet|Patrol|Pollution|Prisoner|Reform|Refugee|Registration|Veteran|Consumer|Diocese|Heritage|Naturalization|Photo|Equity|Chapter|Forum|Week|Village)$/;
for (const { word, short } of abbreviations) {
  if (kept.test(word)) continue;
  shorter.set(word.toLowerCase(), short);
  if (!word.endsWith('s') && /\.$/.test(short)) shorter.set(`${word.toLowerCase()}s`, short.replace(/\.$/, 's.'));
}
for (const { word, short, others } of abbreviations)
  for (const other of others)
    if (!kept.test(word) && !shorter.has(other.toLowerCase()) && !/^(?:Com|Comm|Co|Nat|Res|Rep|Sup|Reg)\.$/.test(other))
      shorter.set(other.toLowerCase(), short);
const states = pairs(
  'Alabama Ala. Arizona Ariz. Arkansas Ark. California Cal. Colorado Colo. Connecticut Conn. Delaware Del. Florida Fla. Georgia Ga. Hawaii Haw. Illinois Ill. Indiana Ind. Kansas Kan. Kentucky Ky. Louisiana La. Maine Me. Maryland Md. Massachusetts Mass. Michigan Mich. Minnesota Minn. Mississippi Miss. Missouri Mo. Montana Mont. Nebraska Neb. Nevada Nev. Oklahoma Okla. Oregon Or. Pennsylvania Pa. Tennessee Tenn. Texas Tex. Vermont Vt. Virginia Va. Wisconsin Wis. Wyoming Wyo.',
);
const twoWords: readonly (readonly [RegExp, string])[] = [
  [/\bNew York City\b/g, 'N.Y.C.'],
  [/\bNew York\b/g, 'N.Y.'],
  [/\bNew Jersey\b/g, 'N.J.'],
  [/\bNew Hampshire\b/g, 'N.H.'],
  [/\bNew Mexico\b/g, 'N.M.'],
  [/\bNorth Carolina\b/g, 'N.C.'],
  [/\bSouth Carolina\b/g, 'S.C.'],
  [/\bNorth Dakota\b/g, 'N.D.'],
  [/\bSouth Dakota\b/g, 'S.D.'],
  [/\bRhode Island\b/g, 'R.I.'],
  [/\bWest Virginia\b/g, 'W. Va.'],
  [/\bDistrict of Columbia\b/g, 'D.C.'],
  [/\bUnited States of America\b/g, 'United States'],
];

/** One party as a citation writes it (Bluebook rule 10.2, tables T6 and T10): a party that is a State or the United States is not abbreviated. */
function abbreviated(party: string): string {
  const whole = party
    .replace(/\s+/g, ' ')
    .replace(/,? et (?:al|ux|vir)\.?,?$/i, '')
    .replace(/^The (?=[A-Z])/, '')
    .replace(/^(?:State|Commonwealth) of (?=[A-Z][a-z]+(?: [A-Z][a-z]+)?$)/, '')
    .trim();
  const words = whole.split(' ');
  if (
    words.length === 1 ||
    twoWords.some(([pattern]) => whole.replace(pattern, '') === '') ||
    whole === 'United States'
  )
    return whole;
  if (/^(?:City|County|Town|Village|Borough) of [\w .]+$/.test(whole)) return whole;
  let text = whole;
  for (const [pattern, short] of twoWords) text = text.replace(pattern, short);
  return text
    .split(' ')
    .map((word) => {
      const bare = word.replace(/,$/, '');
      const tail = word.slice(bare.length);
      if (bare === 'and') return '&';
      if (states.has(bare) && bare.length > 4) return (states.get(bare) as string) + tail;
      const short = shorter.get(bare.toLowerCase());
      return short && /^[A-Z]/.test(bare) ? short + tail : word;
    })
    .join(' ');
}

/** A case name in citation form: "Monell v. N.Y. Dep't of Soc. Servs.". */
export function bluebookName(name: string): string {
  const [plaintiff, defendant] = name.split(/\s+v\.?s?\.?\s+/i);
  return defendant ? `${abbreviated(plaintiff as string)} v. ${abbreviated(defendant)}` : abbreviated(name);
}

function nameOf(of: CitedCase): string {
  if (of.plaintiff && of.defendant) return `${of.plaintiff} v. ${of.defendant}`;
  return of.plaintiff ?? of.defendant ?? (of.name ? bluebookName(of.name) : '');
}

/**
 * The full citation in Bluebook form, as Markdown: "*Kentucky v. Graham*, 473 U.S. 159, 165 (1985)". A citation's own name is kept
 * as it is written; the index's is abbreviated.
 */
export function fullCitation(of: CitedCase, pin?: string): string {
  const name = nameOf(of);
  const where = `${of.volume} ${of.reporter ?? 'U.S.'} ${of.page ?? '___'}${pin ? `, ${pin}` : ''}`;
  const parenthesis = [of.court, of.year].filter((part) => part !== undefined).join(' ');
  return `${name ? `*${name}*, ` : ''}${where}${parenthesis ? ` (${parenthesis})` : ''}`;
}

/** Parties that say little about which case is meant, because they are in so many. */
const frequent =
  /^(?:United States|U\.S\.|People|State|Commonwealth|City of|County of|Town of|Village of|Board of|Bd\. of|Dep't of|Department of|In re|Ex parte|Comm'r|Commissioner|NLRB|SEC|FCC|FTC|EEOC|[A-Z][\w.]+ Dep't of)(?:\s|$)/;

/** The name that a short form uses: "Graham" of "Kentucky v. Graham", "Monell" of "Monell v. Dep't of Soc. Servs.". */
export function shortName(of: CitedCase): string {
  const [plaintiff = '', defendant] = nameOf(of).split(/\s+v\.?s?\.?\s+/);
  if (!defendant) return plaintiff.replace(/^(?:In re|Ex parte|In the Matter of|Matter of|Application of)\s+/, '');
  const poor =
    frequent.test(plaintiff) ||
    !isTelling(nameWords(plaintiff)) ||
    states.has(plaintiff) ||
    twoWords.some(([pattern]) => plaintiff.replace(pattern, '') === '');
  const rich = !frequent.test(defendant) && isTelling(nameWords(defendant));
  return surname(poor && rich ? defendant : plaintiff);
}

/** A party without the form of its business and who sues for whom. */
function surname(party: string): string {
  const plain = party
    .replace(/,? (?:Inc|LLC|L\.L\.C|Ltd|LLP|L\.P|N\.A|P\.A|P\.C|Jr|Sr)\b\.?/g, '')
    .replace(/ ex rel\. .*$/, '')
    .replace(/^Estate of /, '')
    .replace(/,.*$/, '')
    .trim();
  return plain || party;
}

/** The short form, as Markdown: "*Graham*, 473 U.S. at 165". Without a pin it ends in "at ". */
export function shortForm(of: CitedCase, pin = ''): string {
  return `*${shortName(of)}*, ${of.volume} ${of.reporter ?? 'U.S.'} at ${pin}`;
}

/** A list of words, each followed by what it stands for. */
function pairs(list: string): Map<string, string> {
  const words = list.split(' ');
  const found = new Map<string, string>();
  for (let n = 0; n + 1 < words.length; n += 2) found.set(words[n] as string, words[n + 1] as string);
  return found;
}
