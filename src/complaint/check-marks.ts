import type { Span } from '../text/span.js';

/** A box of a court's form, and whether it is checked: ☒, [x], (X), ✓; or a blank to put a mark on: "____", "__X__". */
export interface CheckMark extends Span {
  readonly checked: boolean;
}

/** Of "__X__" Markdown leaves an X in bold. */
const mark =
  /[☐☒☑□■◻◼✓✔✗✘]|\[\s?[xX✓✔]{0,2}\s{0,2}\]|\[(?:yes|no)\]|\((?: {0,3}|\s?[xX✓✔]\s?)\)|_+\s?[xX✓✔]\s?_+|_{3,}|(?<![\p{L}\d])[xX](?=\s+(?:\(?check|individual|official|personal|yes|no)\b)|(?<=\b(?:yes|no)\s{1,4})[xX](?![\p{L}\d])/giu;
const checked = /[☒☑■◼✓✔✗✘x]|yes/i;

/** The boxes of a stretch of text, in order; offsets into it. */
export function checkMarks(text: string): CheckMark[] {
  return [...text.matchAll(mark)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    checked: checked.test(found),
  }));
}

/** Whether text has boxes at all. */
export const hasCheckMarks = (text: string): boolean => mayHave.test(text) && text.search(mark) >= 0;

/** Quick refusal. */
const mayHave = /[☐☒☑□■◻◼✓✔✗✘[(_]|\b[xX]\b/;

/** The boxes of "Yes" and "No": before the words, or behind them where the text begins with the word. */
export function yesAndNo(text: string): { readonly word: 'yes' | 'no'; readonly mark: CheckMark }[] {
  // A question with its boxes is short.
  const asked = text.slice(0, 1000);
  const words = [...asked.matchAll(/\b(yes|no)\b(?!\.)/gi)];
  const marks = checkMarks(asked);
  const [first] = words;
  if (!first || !marks.length) return [];
  const behind = (marks[0] as CheckMark).start > first.index;
  return words.flatMap((word) => {
    const end = word.index + word[0].length;
    const mark = behind
      ? marks.find(({ start }) => start >= end && /^[\s:]*$/.test(text.slice(end, start)))
      : marks.findLast((one) => one.end <= word.index && /^[\s–—-]*$/.test(text.slice(one.end, word.index)));
    return mark ? [{ word: (word[1] as string).toLowerCase() as 'yes' | 'no', mark }] : [];
  });
}

/** What they answer. Undefined where neither is checked. */
export const yesOrNo = (text: string): 'yes' | 'no' | undefined =>
  yesAndNo(text).find(({ mark }) => mark.checked)?.word;

/** A box as it is typed, with a mark in it. */
export function withMark(box: string): string {
  if (/^[☐□◻]/.test(box)) return box === '□' ? '■' : '☒';
  return box.startsWith('[') ? '[x]' : box.startsWith('(') ? '(X)' : '__X__';
}
