/** The number words and the ordinals that pleadings count with; the first of each is one. */
export const cardinals: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
export const ordinals: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** What number a number word stands for; 0 where it is none. */
export const numberOfWord = (word: string): number => cardinals.indexOf(word.toLowerCase()) + 1;

/** Numbers or letters from one to another, both in it. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where a number or letter stands in order: "3.12" behind "3.3", "c" third. */
export function placeOf(item: string): number {
  if (/^[a-z]$/i.test(item)) return item.toLowerCase().charCodeAt(0) - 96;
  const [section = '0', value] = item.split('.');
  return value === undefined ? Number(section) : Number(section) * 1000 + Number(value);
}

/** "2, 5 to 7 and 9", "(b) through (e)": the ranges that words count up; one alone is a range of one. */
export function rangesOf(words: string): Range[] {
  const item = String.raw`(\d{1,3}(?:\.\d{1,3})?|\b[a-z]\b)`;
  const found = words.matchAll(new RegExp(String.raw`${item}\)?(?:\s*(?:through|to|[-–])\s*\(?${item})?`, 'gi'));
  return [...found].map(([, first = '', last = first]) => ({ from: placeOf(first), to: placeOf(last) }));
}

export const isWithin = (place: number, ranges: readonly Range[]): boolean =>
  ranges.some(({ from, to }) => from <= place && place <= to);

/** Every number of a range. */
export const eachOf = ({ from, to }: Range): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
