import type { Block } from '../markdown/block.js';
import { perBlock } from '../markdown/document.js';
import { sentencesIn } from './pleading-text.js';

export type Basis = 'section-1983' | 'bivens' | 'other-federal' | 'state';

/** Words that name § 1983, whatever title of the Code stands before it. */
export const section1983 = /(?:§§?|\bsection|\bsec\.|u\.?\s?s\.?\s?c\.?(?:\s*(?:§§?|sec\.|section))?)\s*1983\b/i;
const bivens = /\bbivens\b/i;
const otherFederal =
  /\b(?:title (?:vi|vii|ix|ii)\b|americans with disabilities act|\bada\b|rehabilitation act|rluipa|federal tort claims|ftca|42 u\.?s\.?c\.?\s*§*\s*(?:1981|1982|1985|1986|2000|12\d{3}|3604)|29 u\.?s\.?c\.?\s*§*\s*79\d|fair housing|administrative procedure act)/i;
const stateLaw =
  /\b(?:state[- ]law|common[- ]law|battery|assault|negligen\w+|wrongful death|survival act|false imprisonment|trespass|conversion|defamation|intentional infliction|emotional distress|medical malpractice|bane act|indemnif\w+|official bond|tort claims act|(?:under|of) the (?:law|laws) of|under (?!(?:federal|constitutional|colou?r|the|this|that|any|clearly|established|existing|settled)\b)(?:\p{Lu}\p{L}+ ){1,2}law\b|(?:\p{Lu}\p{L}+ )?(?:law|constitution)\)|const\. art\.|rev\. stat|declaration of rights|state constitution|whistleblower|civ\. code|(?:gen|comp|rev|consol|code)\.? (?:laws?|stat|code|ann)\b|(?:code|stat)\.? ann\b|gov['’]t code|civil rights act of \p{Lu}|human rights (?:act|law)|open meetings|respondeat superior$|D\.C\. Code)/iu;
/** Words that name a right of the Constitution. */
export const namesConstitutionalRight =
  /\b(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|thirteenth|fourteenth|fifteenth|1st|2nd|4th|5th|6th|8th|14th)(?:(?:,? and|,| &|\/| or) (?:\w+))*\s+amendments?|amend(?:ments?|s?\.) (?:i|iv|v|vi|viii|xiv)\b|due process|equal protection|free exercise|establishment clause|freedom of (?:speech|religion|association|the press|assembly)|free speech|takings clause|just compensation|confrontation clause|commerce clause|(?<!rights,? (?:and |or )?)privileges,? (?:and|or|and\/or) immunities|cruel and unusual|(?:excessive force|probable cause).{0,40}constitution)/i;
const namesStatutoryRight =
  /\b(?:americans with disabilities|rehabilitation act|rluipa|title (?:vi|ix)\b|\b(?:5|7|8|12|15|18|20|25|29|38|42|45|47|49) u\.?s\.?c\.?\s*§+\s*(?!198[1-9]\b|1997e)\d{2,5})/i;
/** Words that name a right that § 1983 can enforce. Naming § 1983 itself names none (Baker v. McCollan, 443 U.S. 137, 144 n.3 (1979)). */
export const namesRight = new RegExp(`${namesConstitutionalRight.source}|${namesStatutoryRight.source}`, 'i');

const disclaimer =
  /\b(?:no|nor any|not any|neither)\s+(?:\p{L}+\s+){0,2}(?:claims?|causes? of action|counts?|relief)\b[^.;]{0,60}§ 1983|\b(?:not|no|nor|neither)\s+(?:an?\s+|any\s+)?§ 1983|\b(?:not|nor|never|neither)\s+(?:\p{L}+\s+){0,3}(?:plead|sue|sues|suing|bring|brought|assert|asserted|raise|raised|invoke|rely|made|proceed|proceeding|seek|sought|based|arise|under|pursuant)\b[^.;,]{0,40}§ 1983|\breserves? the right\b[^.;]*§ 1983|§ 1983\b[^.;]{0,30}\b(?:is not|claim is not|are not)\b/iu;

/** Whether a sentence names § 1983 only to say that the claim is not brought under it. */
export function disclaims1983(sentence: string): boolean {
  return disclaimer.test(sentence.replace(new RegExp(`(?:\\b42\\s+)?${section1983.source}`, 'gi'), '§ 1983'));
}

/** What a paragraph of a count says of the count's basis: its own sentences, without what it realleges. */
export interface Says {
  readonly bases: readonly Basis[];
  readonly state: boolean;
  readonly right: boolean;
  /** Its first sentences. */
  readonly lead: readonly string[];
}

/** What a count takes over from above. A city's "failure to adopt a rule" is its own. */
const realleges =
  /\b(?:realleg|incorporat|re-?urg)\w*\b|\b(?:repeat|adopt)\w*\b[^.;]{0,120}\b(?:paragraphs?|allegations?|averments?|articles?|foregoing|preceding|above)\b|\b(?:repeat|adopt)\w*\b[^.;]{0,120}¶/i;

export const saysOf: (block: Block) => Says = perBlock((block) => {
  const own = sentencesIn(block).flatMap(({ text, quoted }) => (quoted ? [] : [text]));
  const body = own.filter((text) => !realleges.test(text)).join(' ');
  return { bases: federalBases(body), state: stateLaw.test(body), right: namesRight.test(body), lead: own.slice(0, 4) };
});

function federalBases(text: string): Basis[] {
  const found: Basis[] = [];
  if (section1983.test(text)) found.push('section-1983');
  if (bivens.test(text)) found.push('bivens');
  if (otherFederal.test(text)) found.push('other-federal');
  return found;
}

/** What a count is brought under: its heading decides, then its paragraphs. */
export function basesOf(heading: string, says: readonly Says[]): Basis[] {
  const named: Basis[] = [...federalBases(heading), ...(stateLaw.test(heading) ? ['state' as const] : [])];
  if (named.length) return named;
  const found = [...new Set(says.flatMap(({ bases }) => bases))];
  if (found.length) return found;
  if (/\bmonell\b|\bmunicipal liability\b/i.test(heading) || namesRight.test(heading)) return ['section-1983'];
  return says.some(({ state }) => state) ? ['state'] : [];
}
