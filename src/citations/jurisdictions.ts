import { squeezed } from './series.js';

/** Name, Bluebook abbreviation (T10) and other ways to write each jurisdiction that has its own code, constitution or rules. */
const names: readonly (readonly [string, string, ...string[]])[] = [
  ['United States', 'U.S.', 'U. S.'],
  ['Alabama', 'Ala.'],
  ['Alaska', 'Alaska'],
  ['Arizona', 'Ariz.'],
  ['Arkansas', 'Ark.'],
  ['California', 'Cal.', 'Calif.'],
  ['Colorado', 'Colo.'],
  ['Connecticut', 'Conn.'],
  ['Delaware', 'Del.'],
  ['District of Columbia', 'D.C.'],
  ['Florida', 'Fla.'],
  ['Georgia', 'Ga.'],
  ['Guam', 'Guam'],
  ['Hawaii', 'Haw.', 'Hawai‘i'],
  ['Idaho', 'Idaho'],
  ['Illinois', 'Ill.'],
  ['Indiana', 'Ind.'],
  ['Iowa', 'Iowa'],
  ['Kansas', 'Kan.', 'Kans.'],
  ['Kentucky', 'Ky.'],
  ['Louisiana', 'La.'],
  ['Maine', 'Me.'],
  ['Maryland', 'Md.'],
  ['Massachusetts', 'Mass.'],
  ['Michigan', 'Mich.'],
  ['Minnesota', 'Minn.'],
  ['Mississippi', 'Miss.'],
  ['Missouri', 'Mo.'],
  ['Montana', 'Mont.'],
  ['Nebraska', 'Neb.'],
  ['Nevada', 'Nev.'],
  ['New Hampshire', 'N.H.'],
  ['New Jersey', 'N.J.'],
  ['New Mexico', 'N.M.'],
  ['New York', 'N.Y.'],
  ['New York City', 'N.Y.C.'],
  ['North Carolina', 'N.C.'],
  ['North Dakota', 'N.D.'],
  ['Northern Mariana Islands', 'N. Mar. I.'],
  ['Ohio', 'Ohio'],
  ['Oklahoma', 'Okla.'],
  ['Oregon', 'Or.', 'Ore.'],
  ['Pennsylvania', 'Pa.'],
  ['Puerto Rico', 'P.R.'],
  ['Rhode Island', 'R.I.'],
  ['South Carolina', 'S.C.'],
  ['South Dakota', 'S.D.'],
  ['Tennessee', 'Tenn.'],
  ['Texas', 'Tex.'],
  ['Utah', 'Utah'],
  ['Vermont', 'Vt.'],
  ['Virgin Islands', 'V.I.'],
  ['Virginia', 'Va.'],
  ['Washington', 'Wash.'],
  ['West Virginia', 'W. Va.'],
  ['Wisconsin', 'Wis.'],
  ['Wyoming', 'Wyo.'],
];

const byKey = new Map<string, string>();
const firstWords = new Set<string>();
for (const all of names)
  for (const spelling of all) {
    byKey.set(squeezed(spelling), all[1]);
    firstWords.add(squeezed(spelling.split(' ')[0] as string));
  }

/** The Bluebook abbreviation of a jurisdiction by its name or an abbreviation; undefined for any other word. */
export function jurisdiction(words: string): string | undefined {
  return byKey.get(squeezed(words));
}

/** Words that may begin the name of a jurisdiction. */
export const jurisdictionHeads: ReadonlySet<string> = firstWords;

const wordAt = /[A-Z][A-Za-z.’']*|of/y;
const gapAt = /[ \n]{1,3}/y;

/** The jurisdiction that is written at `at`: the longest name of up to three words. */
export function jurisdictionAt(text: string, at: number): { end: number; abbreviation: string } | undefined {
  let best: { end: number; abbreviation: string } | undefined;
  let words = '';
  let position = at;
  for (let n = 0; n < 3; n++) {
    wordAt.lastIndex = position;
    const word = wordAt.exec(text);
    if (!word) break;
    words += word[0];
    position = wordAt.lastIndex;
    const abbreviation = byKey.get(squeezed(words));
    if (abbreviation) best = { end: position, abbreviation };
    gapAt.lastIndex = position;
    if (!gapAt.test(text)) break;
    position = gapAt.lastIndex;
  }
  return best;
}
