import { type CheckMark, checkMarks, yesAndNo } from './check-marks.js';

/** A box of a line that stands for a capacity; offsets into the line. */
export interface LineBox {
  readonly mark: CheckMark;
  /** Where the words that go with it end, or the box itself where they stand before it. */
  readonly end: number;
  readonly individual: boolean;
  readonly official: boolean;
}

const capacity = String.raw`(individual(?:ly)?|official(?:ly)?|personal(?:ly)?|both)\b(?:\s+(?:individual|official|personal)?\s*(?:and|&|\/)\s*(?:individual|official|personal))?(?:\s+capacit(?:y|ies))?`;
/** "☐ individual capacity", "☒ Sued in Individual Capacity", "[x] in his official capacity". */
const ahead = new RegExp(
  String.raw`^\s*(?:I am suing (?:this defendant|him|her|them)\s+|sued\s+)?(?:in\s+)?(?:an?\s+|his or her\s+|(?:his|her|their)(?:\/(?:his|her|their))*\s+)?${capacity}`,
  'i',
);
/** "Individual capacity: [X]", "in both official and personal capacities ____". */
const behind = new RegExp(String.raw`(?:^|[\s(])${capacity}(?:\s+only)?[\s:.–—-]*$`, 'i');
/** "Is he sued in an individual capacity? Yes ( ) No (X)". */
const question = /\b(individual|personal|official)(?:ly)?\b(?:\s+capacity)?[^?]{0,40}\?/i;

const named = (word: string): Pick<LineBox, 'individual' | 'official'> => {
  const both = /^both/i.test(word);
  return { individual: both || /^[ip]/i.test(word), official: both || /^o/i.test(word) };
};

/** The boxes of a line of a form that stand for capacities: before the words, behind them, or as the answer to a question. */
export function boxesInLine(line: string): LineBox[] {
  // "acted individually ☐ in official capacity ☒": what a report asked of somebody's conduct.
  if (/\bact(?:s|ed|ing)?\s+(?:individually|officially|in)\b/i.test(line)) return [];
  const asked = question.exec(line);
  if (asked) {
    const answers = yesAndNo(line);
    const yes = answers.find(({ word }) => word === 'yes')?.mark;
    return yes && answers.length === 2 ? [{ mark: yes, end: yes.end, ...named(asked[1] as string) }] : [];
  }
  const marks = checkMarks(line);
  const before = (i: number): string => line.slice(marks[i - 1]?.end ?? 0, marks[i]?.start);
  const last = marks.at(-1);
  const isBehind = last !== undefined && behind.test(before(0)) && !ahead.test(line.slice(last.end));
  return marks.flatMap((mark, i): LineBox[] => {
    const said = isBehind ? behind.exec(before(i)) : ahead.exec(line.slice(mark.end));
    if (!said) return [];
    return [{ mark, end: isBehind ? mark.end : mark.end + said[0].length, ...named(said[1] as string) }];
  });
}
