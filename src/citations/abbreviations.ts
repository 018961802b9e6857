import table from 'content:tables/abbreviations.tsv';

/** A word and how it is shortened. */
export interface Abbreviation {
  readonly word: string;
  /** The abbreviation of a citation today. */
  readonly short: string;
  readonly others: readonly string[];
}

/**
 * Words of case names and how they are abbreviated: The Bluebook's table T6, the Indigo Book's and older habits. Months, States and
 * courts are elsewhere.
 */
export const abbreviations: readonly Abbreviation[] = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [word = '', short = '', others] = line.split('\t');
    return { word, short, others: others ? others.split(' ') : [] };
  });

/** Abbreviations that are no word of the table: titles, places, companies, procedure. */
const further =
  'Mr. Mrs. Ms. Dr. Prof. Hon. Rev. Jr. Sr. Esq. Gov. Sen. Rep. Lt. Sgt. Cpl. Capt. Col. Maj. Det. Ofc. Off. Cmdr. Supt. Insp. Pvt. St. Ste. Ft. Mt. Pt. Pk. Blvd. Hwy. Inc. Ltd. Co. Corp. Cos. Bros. L.L.C. L.P. L.L.P. N.A. P.A. P.C. P.L.L.C. S.A. S.p.A. A.G. N.V. B.V. Pty. Grp. v. vs. No. Nos. al. rel. et. d.b.a. Esq. Est. Exec. Twp. Vill. Brd. Unk. Sup. Super. App. Ala. Ariz. Ark. Cal. Calif. Colo. Conn. Del. Fla. Ga. Haw. Ill. Ind. Kan. Ky. La. Me. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Or. Ore. Pa. Tenn. Tex. Vt. Va. Wash. Wis. Wyo. U.S. Phila. Chi. Bos. Dall. Hous. Harv. Colum. Stan. Princ. Vand. Balt. S.F. Pitt. Wm. Chas. Geo. Jas. Thos. Jos. Robt. Mfg. Warner-Lambert. Wm. Doe. Roe. Dept. Assn. Comrs.'.split(
    ' ',
  );

const key = (text: string): string => text.toLowerCase().replace(/[.’']/g, '');

const known = new Set<string>([
  ...abbreviations.flatMap(({ word, short, others }) =>
    [short, ...others].filter((text) => /[.'’]/.test(text) && key(text) !== key(word)).map(key),
  ),
  ...further.map(key),
]);
for (const word of ['doe', 'roe', 'warner-lambert', 'v', 'vs']) known.delete(word);

/** Whether a word that ends with a full stop is an abbreviation of a case name and not the end of a sentence. */
export function isAbbreviation(word: string): boolean {
  if (/^[A-Z]\.$/.test(word) || /^(?:[A-Za-z]{1,3}\.){2,}$/.test(word)) return true;
  const plain = key(word);
  return known.has(plain) || (plain.endsWith('s') && known.has(plain.slice(0, -1)));
}
