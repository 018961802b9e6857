/**
 * What no paragraph is. The parser's time grows with the square of some of it (openers that each closer looks back over,
 * comments that each look ahead for their end), so such a block is read as it stands. Generous: a block of the longest
 * kind may have markup at every second word.
 */

/** A line longer than this is an embedded file, say. Runs of lines are cut before (`longestChunk`). */
const longest = 32_768;
/** Brackets open at once, quotations and lists opened by one line. */
const deepest = 100;
/** A run of stars, underscores or tildes. */
const longestRun = 400;
/** Runs of stars, underscores and tildes, links, and four for each underline, comment or declaration. */
const mostMarkup = 1_000;

const underline = /^[ \t]*(?:=|-[^ \t])/gm;
const tooManyContainers = /^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])[ \t]*){100}/m;

/** Whether a block is longer, deeper or more marked up than any that a person writes. Linear in its length. */
export function isTooMuch(source: string): boolean {
  if (source.length > longest) return true;
  let brackets = 0;
  let markup = 4 * (source.match(underline)?.length ?? 0);
  let run = 0;
  let before = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 91) brackets++;
    else if (code === 93) brackets = Math.max(0, brackets - 1);
    else if (code === 40 && before === 93) markup++;
    else if ((code === 33 || code === 63) && before === 60) markup += 4;
    if (code === 42 || code === 95 || code === 126) {
      if (run++ === 0 || code !== before) markup++;
    } else run = 0;
    if (brackets > deepest || markup > mostMarkup || run > longestRun) return true;
    before = code;
  }
  return tooManyContainers.test(source);
}
