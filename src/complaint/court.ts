import table from 'content:tables/district-courts.tsv';
import { stateNames } from './vocabulary.js';

/** The court that a caption names. */
export interface Court {
  /** As the caption has it, in one line. */
  readonly name: string;
  /** As the Bluebook abbreviates it: "E.D. Mo."; for a State court undefined. */
  readonly bluebook?: string;
  /** "8th Cir."; undefined for a State court. */
  readonly circuit?: string;
  readonly system: 'federal' | 'state';
  /** The State that it sits in, where the caption shows it. */
  readonly state?: string;
}

interface District {
  readonly words: string;
  readonly state: string;
  readonly bluebook: string;
  readonly circuit: string;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** The districts (28 U.S.C. §§ 81-131), longest first, so that "Southern District of West Virginia" is not "… Virginia". */
const districts: readonly District[] = table
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [name, state, bluebook, circuit] = row.split('\t') as [string, string, string, string];
    return { words: plain(name), state, bluebook, circuit };
  })
  .sort((a, b) => b.words.length - a.words.length);

const byAbbreviation = new Map(
  districts.map((district) => [district.bluebook.replace(/\s/g, '').toLowerCase(), district]),
);

/** Reads the court from the lines before the parties, or from a front matter's `court`. */
export function readCourt(written: string): Court | undefined {
  // Pandoc's attributes of a heading.
  const text = written.replace(/\{[.#][^{}\n]*\}/g, ' ');
  const name = text
    .replace(/[\s*_]+/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}.)]+$/gu, '')
    .trim();
  if (!name) return undefined;
  const short = byAbbreviation.get(name.replace(/\s/g, '').toLowerCase());
  const words = plain(text);
  const district =
    short ??
    (/\bdistrict\b/.test(words)
      ? districts.find((candidate) => ` ${words} `.includes(` ${candidate.words} `))
      : undefined);
  if (district && (short || /\bunited states\b|\bu s\b|\bfederal\b|\bdistrict court\b/.test(words)))
    return {
      name: nameOf(text),
      bluebook: district.bluebook,
      circuit: district.circuit,
      system: 'federal',
      state: district.state,
    };
  if (/\bunited states\b/.test(words) && /\bcourt\b/.test(words)) return { name: nameOf(text), system: 'federal' };
  if (!/\bcourt\b|\bjudicial\b/.test(words)) return undefined;
  const state = [...stateNames]
    .sort((a, b) => b.length - a.length)
    .find((candidate) => ` ${words} `.includes(` ${plain(candidate)} `));
  return { name: nameOf(text), system: 'state', ...(state ? { state } : {}) };
}

/** The lines that speak of the court, in one. */
function nameOf(text: string): string {
  const lines = text.split('\n').map((line) =>
    line
      .replace(/[*_\\|)§]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return lines
    .filter(
      (line) =>
        /\b(?:court|district|division|county|circuit|state of|judicial|for the|commonwealth)\b/i.test(line) &&
        line.length < 120 &&
        !/[@:]|\b(?:no|case|attorneys?)\b/i.test(line),
    )
    .join(', ')
    .replace(/\b(?:for|in and for) the,/i, (found) => found.slice(0, -1));
}
