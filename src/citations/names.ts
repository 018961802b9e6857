import { type Party, party } from './name-stems.js';

export { type Party, party } from './name-stems.js';

/** Words that many names share: they are evidence only beside others. */
const common = new Set(
  'us state city county town village township borough department district board commission commissioner school national american federal department government people commonwealth bureau agency association committee public authority secretary director warden superintendent attorney general sheriff police court superior municipal education office service social company bank insurance railroad railway union university college hospital corrections correction health human welfare parish council governor mayor chief warden division society institute international north south east west new united states territory republic labor transportation system'.split(
    ' ',
  ),
);

/** What many places are: "City of Canton" and "City of Chicago" agree in nothing. */
const municipal = new Set('city county town village borough township parish'.split(' '));

/** Words that a short form can never be alone. */
const generic = new Set(
  'us state city county town village people commonwealth united states government department board district commission commissioner school police sheriff secretary director warden attorney general court bureau agency authority national american federal'.split(
    ' ',
  ),
);

/** What is written together with a surname, or apart: "LeBlanc", "Le Blanc". */
const particle = /^(?:de|del|la|le|los|mc|mac|o|van|von|st|al|el|di|du)$/;

/** Whether two words of names can be one: equal, abbreviated, or a slip of the pen apart. */
function sameWord(a: readonly string[], b: readonly string[]): boolean {
  for (const x of a)
    for (const y of b) {
      if (x === y) return true;
      const [short, long] = x.length <= y.length ? [x, y] : [y, x];
      if (short.length >= 3 && long.startsWith(short)) return true;
      if (short.length >= 4 && long.endsWith(short) && particle.test(long.slice(0, -short.length))) return true;
      if (short.length >= 3 && long.length - short.length > 1 && contracts(short, long)) return true;
      if (short.length >= 6 && Math.abs(long.length - short.length) <= 1 && oneSlip(short, long)) return true;
    }
  return false;
}

/** "dept" of "department": the first and last letters, and those between in order. */
function contracts(short: string, long: string): boolean {
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at >= short.length;
}

/** Whether one letter added, dropped, changed or two swapped make the words equal. */
function oneSlip(short: string, long: string): boolean {
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let a = short.length;
  let b = long.length;
  while (a > start && b > start && short[a - 1] === long[b - 1]) {
    a--;
    b--;
  }
  const left = short.slice(start, a);
  const right = long.slice(start, b);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

function initialsOf(of: Party): string {
  return of.map(([word]) => (word as string)[0]).join('');
}

/** Whether a single word is the initials of a name: "NAACP", "FCC". */
function isInitialsOf(word: readonly string[], of: Party): boolean {
  const [letters = ''] = word;
  if (letters.length < 2 || letters.length > 8 || of.length < 2) return false;
  const initials = initialsOf(of);
  return initials === letters || initials.startsWith(letters) || (letters.length >= 3 && contracts(letters, initials));
}

function isTellingWord(word: readonly string[]): boolean {
  return !word.every((stem) => common.has(stem));
}

/** How well two parties agree: 0 not at all, 1 in common words only, 2 in a word that names somebody. */
export function partiesAgree(a: Party, b: Party): 0 | 1 | 2 {
  if (!a.length || !b.length) return 1;
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  if (small.length === 1 && isInitialsOf(small[0] as readonly string[], large)) return 2;
  if (large.length === 1 && isInitialsOf(large[0] as readonly string[], small)) return 2;
  let best: 0 | 1 | 2 = 0;
  let naming = 0;
  let onlyPlaces = true;
  for (const word of small) {
    const telling = isTellingWord(word);
    if (telling) naming++;
    const met = large.some((other) => sameWord(word, other));
    if (met && telling) return 2;
    if (!met) continue;
    best = 1;
    onlyPlaces &&= word.some((stem) => municipal.has(stem));
  }
  if (best === 1 && onlyPlaces && naming > 0 && large.some(isTellingWord)) return 0;
  if (best === 1 && naming === 0 && large.every((word) => word.every((stem) => common.has(stem)))) return 2;
  return best;
}

/** The two sides of a name; the second is empty for a name with one party. */
export function sides(name: string): readonly [Party, Party] {
  const found = /\s+(?:v\.?s?\.?|versus)\s+/i.exec(name);
  if (!found) return [party(name), []];
  return [party(name.slice(0, found.index)), party(name.slice(found.index + found[0].length))];
}

/**
 * Whether two names can be of one case. Both parties must agree, in either order; where one name has a single party, either side
 * may be it. One side may be a common word apart ("State" for "Tennessee").
 */
export function sameCase(a: string, b: string): boolean {
  const [a1, a2] = sides(a);
  const [b1, b2] = sides(b);
  if (!a1.length || !b1.length) return true;
  if (!a2.length || !b2.length) {
    const one = a2.length ? b1 : a1;
    const other = a2.length ? [a1, a2] : [b1, b2];
    return (
      other.some((side) => side.length > 0 && partiesAgree(one, side) > 0) ||
      partiesAgree(one, [...(other[0] ?? []), ...(other[1] ?? [])]) > 1
    );
  }
  const straight = partiesAgree(a1, b1) + partiesAgree(a2, b2) * (partiesAgree(a1, b1) ? 1 : 0);
  const crossed = partiesAgree(a1, b2) + partiesAgree(a2, b1) * (partiesAgree(a1, b2) ? 1 : 0);
  return Math.max(straight, crossed) >= 3 || (Math.max(straight, crossed) === 2 && bothAgree(a1, a2, b1, b2));
}

function bothAgree(a1: Party, a2: Party, b1: Party, b2: Party): boolean {
  return (
    (partiesAgree(a1, b1) === 1 && partiesAgree(a2, b2) === 1) ||
    (partiesAgree(a1, b2) === 1 && partiesAgree(a2, b1) === 1)
  );
}

/**
 * Words by which a citation's parties can be called later, in lower case: "graham", "fact", "concert"; and the initials of a long
 * name. Common words are left out where others are there.
 */
export function nameWords(plaintiff: string, defendant?: string, alias?: string): string[] {
  const found: string[] = [];
  for (const name of [plaintiff, defendant, alias]) {
    if (!name) continue;
    const of = party(name);
    for (const word of of) found.push(word[0] as string);
    for (const initials of [initialsOf(of), acronym(name)]) if (initials.length >= 3) found.push(initials);
  }
  return [...new Set(found)];
}

/** "sffa" of "Students for Fair Admissions, Inc.": what an association calls itself. */
function acronym(name: string): string {
  return name
    .split(/[\s,]+/)
    .filter((word) => /^(?:[A-Z][a-z]+|for|in)$/.test(word) && !/^(?:Inc|Co|Corp|The)$/.test(word))
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
}

/** Whether words of a short name say which case is meant, or are words such as "State". */
export function isTelling(shortName: readonly string[]): boolean {
  return shortName.some((word) => !generic.has(word));
}

/** Whether every word of a short name is one of a full name's. */
export function isCalled(shortName: readonly string[], fullName: readonly string[]): boolean {
  return shortName.every((word) =>
    fullName.some(
      (other) =>
        other === word ||
        (word.length >= 3 && other.startsWith(word)) ||
        (other.length >= 3 && word.startsWith(other) && word.length - other.length <= 2) ||
        (word.length >= 3 && contracts(word, other) && other.length - word.length > 2),
    ),
  );
}
