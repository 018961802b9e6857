import { abbreviations } from './abbreviations.js';

/** Words that are of no name: particles, procedure, forms of business. */
const empty = new Set(
  'v vs of the a an and et al ux uxor in re ex parte rel on by for to at as de la le matter estate inc incorporated co company corp corporation ltd limited llc llp lp pc pa na no nos jr sr ii iii iv petitioner petitioners respondent appellant appellants appellee others other sub nom through next friend mother father guardian mrs mr ms dr administrator administratrix executor executrix trustee lessee case cases application versus behalf her his their itself own capacity individually official officially'.split(
    ' ',
  ),
);

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** Abbreviation to word, both without marks: `servs` to `service`. What stands for several words keeps them all. */
const words = new Map<string, readonly string[]>();
for (const { word, short, others } of abbreviations)
  for (const abbreviation of [short, ...others]) {
    const from = plain(abbreviation).replace(/[^a-z]/g, '');
    const to = stem(plain(word));
    if (from.length < 2 || from === to) continue;
    const known = words.get(from) ?? [];
    if (!known.includes(to)) words.set(from, [...known, to]);
  }

function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')) return word.slice(0, -1);
  return word;
}

const places = pairs(
  'ala alabama ariz arizona ark arkansas cal california calif california colo colorado conn connecticut del delaware fla florida ga georgia haw hawaii ill illinois ind indiana kan kansas ky kentucky la louisiana md maryland mass massachusetts mich michigan minn minnesota miss mississippi mo missouri mont montana neb nebraska nev nevada okla oklahoma ore oregon pa pennsylvania tenn tennessee tex texas va virginia vt vermont wash washington wis wisconsin wyo wyoming phila philadelphia balt baltimore chi chicago',
);

const initialPlaces: readonly (readonly [RegExp, string])[] = [
  [/\bn\.? ?y\.? ?c\b\.?/g, 'new york city'],
  [/\bn\.? ?y\b\.?/g, 'new york'],
  [/\bn\.? ?j\b\.?/g, 'new jersey'],
  [/\bn\.? ?h\b\.?/g, 'new hampshire'],
  [/\bn\.? ?m\b\.?/g, 'new mexico'],
  [/\bn\.? ?c\b\.?/g, 'north carolina'],
  [/\bs\.? ?c\b\.?/g, 'south carolina'],
  [/\bn\.? ?d\b\.?/g, 'north dakota'],
  [/\bs\.? ?d\b\.?/g, 'south dakota'],
  [/\br\.? ?i\b\.?/g, 'rhode island'],
  [/\bw\.? va\b\.?/g, 'west virginia'],
  [/\bd\. ?c\b\.?/g, 'district of columbia'],
  [/\bl\. ?a\b\.?/g, 'los angeles'],
  [/\bla\.(?=[\s,]|$)/g, 'louisiana'],
  [/\bm'(?=[a-z])/g, 'mc'],
  [/\bs\. ?f\b\.?/g, 'san francisco'],
  [/\bu\. ?s\.? a\b\.?/g, 'us'],
  [/\bu\. ?s\b\.?/g, 'us'],
  [/\bunited states(?: of america)?\b/g, 'us'],
  [/\br\. ?r\b\.?/g, 'railroad'],
  [/\bs\. ?s\b\.?/g, 'steamship'],
];

/** Agencies and associations that go by their initials in one report and by their name in another. */
const agencies: readonly (readonly [RegExp, string])[] = (
  [
    ['nlrb', 'national labor relations board'],
    ['ftc', 'federal trade commission'],
    ['fcc', 'federal communications commission'],
    ['icc', 'interstate commerce commission'],
    ['sec', 'securities exchange commission'],
    ['fpc', 'federal power commission'],
    ['ins', 'immigration naturalization service'],
    ['irs', 'internal revenue service'],
    ['eeoc', 'equal employment opportunity commission'],
    ['usps', 'postal service'],
    ['epa', 'environmental protection agency'],
    ['tva', 'tennessee valley authority'],
    ['cio', 'committee industrial organization'],
  ] as const
).map(([initials, name]) => [new RegExp(`(?<![a-z.])${[...initials].join('\\.?')}(?![a-z.'])`, 'g'), name]);

/** One party as a list of stems, in order. Each entry holds the stems that its word may stand for. */
export type Party = readonly (readonly string[])[];

const parties = new Map<string, Party>();

/** Names repeat: so many are kept before the memory is emptied. */
const mostKept = 4000;

/** Words of a name as stems, without the empty ones. */
export function party(name: string): Party {
  const known = parties.get(name);
  if (known) return known;
  if (parties.size >= mostKept) parties.clear();
  const made = readParty(name);
  parties.set(name, made);
  return made;
}

/** Initials, an agency or a place that is written in more than one way. */
const worthExpanding = /(?:^|[^a-z])[a-z]{1,5}(?:\.|$|[^a-z.])|united states|m'/;

function readParty(name: string): Party {
  let text = plain(name).replace(/[‘’]/g, "'").replace(/&c?\b/g, ' and ').replace(/&/g, ' and ');
  if (worthExpanding.test(text)) {
    for (const [pattern, full] of initialPlaces) text = text.replace(pattern, `${full} `);
    for (const [pattern, full] of agencies) text = text.replace(pattern, full);
  }
  text = text.replace(/\b((?:[a-z]\.\s?){2,})/g, (initials) => `${initials.replace(/[.\s]/g, '')} `);
  const found: string[][] = [];
  for (const raw of text.split(/[^a-z0-9']+/)) {
    const bare = raw.replace(/'s$/, '').replace(/'/g, '');
    if (!bare || empty.has(bare)) continue;
    const place = places.get(bare);
    if (place) {
      found.push([place]);
      continue;
    }
    const own = stem(bare);
    const longer = words.get(bare) ?? (own === bare ? undefined : words.get(own));
    found.push(longer ? [...new Set([own, ...longer])] : [own]);
  }
  return found;
}

/** A list of words, each followed by what it stands for. */
function pairs(list: string): Map<string, string> {
  const words = list.split(' ');
  const found = new Map<string, string>();
  for (let n = 0; n + 1 < words.length; n += 2) found.set(words[n] as string, words[n + 1] as string);
  return found;
}
