import type { Prose } from '../text/prose.js';

/** "SHERIFF JANE PELL-⏎CRANE, in", "Nurse Practi-⏎tioner Roe": the rest of the word goes to the line that begins it, and the line ends behind it. */
export function withWholeWords(column: Prose): Prose {
  if (!/-[ \t]*\n/.test(column.text)) return column;
  const edits = [
    ...column.text.matchAll(
      /(?:(?<=(?<![\p{L}-])\p{L}{1,30}\p{Lu}-)(?=[ \t]*\n[ \t]*\p{Lu}{2})|(?<=(?<![\p{L}-])\p{L}{1,30}\p{Ll}-)(?=[ \t]*\n[ \t]*\p{Ll}))([ \t]*\n[ \t]*)(\p{L}+[,;:.]{0,2})([ \t]?)/gu,
    ),
  ].flatMap((found) => {
    const [whole, gap = '', rest = ''] = found;
    const end = found.index + gap.length;
    // A word in small letters was broken; a name in capitals has its hyphen.
    const isBroken = /^\p{Ll}/u.test(rest);
    return [
      { start: found.index - (isBroken ? 1 : 0), end, text: '' },
      ...(whole.length > gap.length + rest.length
        ? [{ start: end + rest.length, end: found.index + whole.length, text: '\n' }]
        : []),
    ];
  });
  return column.rewrite(edits);
}
