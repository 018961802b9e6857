import { type Draft, draft } from './draft.js';
import { jurisdictionAt } from './jurisdictions.js';

const place =
  /[ \n]{1,3}(?:CONST\.?|Const\.?|Constitution)(?:[ \n]of[ \n](?:18|19|20)\d\d)?,?[ \n]{1,3}((?:[Aa][Rr][Tt](?:icles?|ICLES?|[Ss])?|[Aa](?:mendments?|MENDMENTS?|mends?|MENDS?|mdts?)|ch|pt)\.?[ \n]{1,3}(?:[IVXLC]{1,7}|\d{1,3})\b(?:(?:,|[ \n]&|[ \n]and|,[ \n]and)[ \n]{1,2}(?:[IVXLC]{1,7}|\d{1,3})\b(?![.]\w))*|pmbl\.)/y;
const rest =
  /,?[ \n]{1,3}(?:§{1,2}[ \n]{0,3}\d{1,4}[a-z]?(?:[.-]\d+)?(?:[-–]\d+|(?:,|[ \n]and|,[ \n]and|[ \n]&)[ \n]{1,2}\d{1,3}\b)*(?:\([a-z0-9]{1,3}\))*|[Ss]ec(?:tion|\.)[ \n]{1,2}\d{1,3}|[Cc]l(?:auses?|s?\.)[ \n]{1,2}\d{1,2}(?:[-–]\d{1,2})?|amends?\.[ \n]{1,2}[IVXLC]{1,7}|art\.[ \n]{1,2}[IVXLC]{1,7})/y;

/** "U.S. Const. amend. XIV, § 1", "Tex. Const. art. V, § 8". `at` is where the jurisdiction stands. */
export function readConstitution(text: string, at: number): Draft | undefined {
  const of = jurisdictionAt(text, at);
  if (!of) return undefined;
  place.lastIndex = of.end;
  const found = place.exec(text);
  if (!found) return undefined;
  const coreEnd = place.lastIndex;
  const where = found[1] as string;
  let end = coreEnd;
  for (let n = 0; n < 4; n++) {
    rest.lastIndex = end;
    if (!rest.test(text)) break;
    end = rest.lastIndex;
  }
  const pin = text
    .slice(coreEnd, end)
    .replace(/^,?\s+/, '')
    .replace(/\s+/g, ' ');
  return draft('constitution', at, coreEnd, {
    end,
    reporter: `${of.abbreviation} Const.`,
    written: { start: at, end: of.end + found[0].indexOf(where) },
    page: where
      .replace(/\s+/g, ' ')
      .replace(/^Art\b/, 'art')
      .replace(/^(?:AMEND|Amend)\b/, 'amend'),
    pageSpan: { start: coreEnd - where.length, end: coreEnd },
    ...(pin ? { pin, pinKind: 'section' as const } : {}),
  });
}
