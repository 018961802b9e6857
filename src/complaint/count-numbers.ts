import type { Count } from './counts.js';
import { cardinals, numberOfWord, ordinals } from './numerals.js';

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

const number = `(?:\\d{1,2}|[ivxl]{1,6}|${cardinals.join('|')})`;
const ordinal = `(?:\\d{1,2}(?:st|nd|rd|th)|${ordinals.join('|')})`;
const noun = '(?:counts?|claims?|causes? of action)';
const joint = '\\s*(?:\\/|\\bplus\\b|,\\s*plus\\b|,\\s*(?:and|or|&)?|&|and|or|through|thru|to|[-–—])\\s*';
/** "Counts I, II and IV", "Claims One through Six". */
const numbered = new RegExp(`\\b${noun}\\s+((?:${number}\\b${joint}(?:${noun}\\s+)?)*${number})\\b`, 'gi');
/** "the First and Second Causes of Action". */
const ordered = new RegExp(`\\b((?:${ordinal}${joint}(?:the\\s+)?)*${ordinal})\\s+${noun}(?=\\W)`, 'gi');
/** "…, and on the Fourth", behind "the First and Second Claims". */
const oneMore = new RegExp(`^,?\\s+and\\s+(?:on\\s+)?the\\s+(${ordinal})\\b(?!\\s+amendment)`, 'i');
const one = new RegExp(`(${joint})?(?:${noun}\\s+|the\\s+)?(\\b(?:${ordinal}|${number}))\\b`, 'gi');
const all = new RegExp(
  `\\b(?:all|each|every)\\s+(?:of\\s+)?(?:(?:the|its|his|her|their|these|those)\\s+)?${noun}\\b(?!\\s+${number}\\b)`,
  'i',
);

/** Counts that are left out, and "the claim I have stated", name none. */
const excepting =
  /\b(?:except|excluding|other than|save|but not|not)\s+(?:for\s+)?(?:on\s+|under\s+)?(?:the\s+)?(?:counts?|claims?|causes?)\b|\b(?:claims?|causes?)\s+I\s+\p{Ll}|\bclaims?\s+\d+\s+(?:million|thousand|dollars)/iu;

/** What number a numeral, a number word or an ordinal stands for; NaN where it is none. */
function amountOf(numeral: string): number {
  const word = numeral.toLowerCase();
  const at = numberOfWord(word) || ordinals.indexOf(word) + 1;
  if (at) return at;
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  const digits = [...word].map((letter) => romanDigits[letter] ?? Number.NaN);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

/** The numbers in a list of counts; ranges in full. */
function numbersIn(list: string): number[] {
  const found: number[] = [];
  for (const [, joined = '', numeral = ''] of list.matchAll(one)) {
    const value = amountOf(numeral);
    const last = found.at(-1);
    const isRange = last !== undefined && /through|thru|\bto\b|[-–—]/i.test(joined);
    for (let i = isRange ? last + 1 : value; i <= value && i < 100; i++) found.push(i);
  }
  return found;
}

/** The number that a count's heading gives it: "COUNT IV: …", "Third Claim for Relief". */
function numberOf(heading: string): number | undefined {
  const found = [...heading.matchAll(numbered), ...heading.matchAll(ordered)].sort((a, b) => a.index - b.index)[0];
  return found && numbersIn(found[1] as string)[0];
}

/** The numbers of the counts that words of a request limit it to: "on Counts One through Six". Undefined where they name none, or all. */
export function countsNamed(text: string): readonly number[] | undefined {
  if (!/\b(?:counts?|claims?|causes?)\b/i.test(text) || all.test(text) || excepting.test(text)) return undefined;
  const numbers = [...text.matchAll(numbered), ...text.matchAll(ordered)].flatMap(
    ({ index, 0: whole, 1: list = '' }) => {
      const more = oneMore.exec(text.slice(index + whole.length, index + whole.length + 60))?.[1];
      return numbersIn(more === undefined ? list : `${list} and ${more}`);
    },
  );
  return numbers.length ? numbers : undefined;
}

/** The numbers of the counts themselves: by their headings, or by their place. */
export const numbersOf = (counts: readonly Count[]): readonly number[] =>
  counts.map(({ heading }, i) => numberOf(heading) ?? i + 1);
