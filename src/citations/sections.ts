/** One item or a list of sections, from the first number to the last subsection, without its "§". */
export interface SectionList {
  /** The first section or range: "1983", "1981-1988". */
  readonly first: string;
  readonly firstStart: number;
  readonly firstEnd: number;
  /** Every section with its subsections: "1343(a)(3)". */
  readonly all: string[];
  /** What follows the first number and is of it, as written: "(a)(2) and (d)", "et seq.". */
  readonly pin: string | undefined;
  readonly end: number;
}

const designator =
  /[ \n]{0,3},?[ \n]{0,3}(?:(§{1,3}|¶{1,2})|(?:[Ss]ections|[Ss]ecs|[Pp]arts|[Pp]ts|[Aa]rts|[Aa]rticles|[Cc]hs|[Cc]hapters|[Rr]ules)\b\.?|(?:[Ss]ection|[Ss]ec|[Ss]ect|[Pp]art|[Pp]t|[Aa]rt|[Aa]rticle|[Cc]h|[Cc]hapter|r|[Rr]ule|subch)\b\.?)[ \n]{0,3}/y;
const plural = /§§|s\b\.?[ \n]*$/;
const number =
  /\d{1,7}[A-Za-z]{0,3}(?![A-Za-z])(?:(?:[.:/\-–‑](?:§[ \n]?)?(?:\d{1,7}[A-Za-z]{0,2}|[A-Za-z]{1,2})|[-–‑][ \n](?:§[ \n]?)?\d{1,7}[A-Za-z]{0,2})(?![A-Za-z0-9]))*/y;
const subsections =
  /(?:\((?:[A-Za-z]{1,4}|\d{1,3}[a-z]{0,2})\)){1,10}(?:[-–]\((?:[A-Za-z]{1,4}|\d{1,3}[a-z]{0,2})\))?/y;
const etSeq = /,?[ \n]{1,3}et\.?[ \n]{1,3}seqq?\b\.?/y;
/** "subd. 1", "par. (b)": how some States cite what is below a section. */
const below =
  /,?[ \n](?:subd|subdiv|subsec|para?|cl|subpt)s?\.[ \n]?(?:\d{1,3}[a-z]?|\([a-z0-9]{1,3}\))(?:\([a-z0-9]{1,3}\)){0,4}/y;
const comma = /[ \n]{0,2}(?:,[ \n]{0,2}(?:and|or|&)?|and\b|or\b|&|to\b|through\b)[ \n]{0,2}/y;
const again = /§{1,2}[ \n]{0,2}/y;
const openSub = /\((?:[A-Za-z]{1,4}|\d{1,3}[a-z]{0,2})\)/y;

function at<T extends RegExp>(pattern: T, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

/** "§", "Section", "pt." and the like at `position`: where the number begins, and whether it says that there are several. */
export function designatorAt(
  text: string,
  position: number,
): { end: number; plural: boolean; sign: string } | undefined {
  const found = at(designator, text, position);
  return found ? { end: designator.lastIndex, plural: plural.test(found[0]), sign: found[0].trim() } : undefined;
}

/**
 * The sections from `start`. After a singular designator only subsections and another "§" go on the list. `stop` tells whether a
 * number is the beginning of another citation ("§ 1331, 42 U.S.C. § 1983").
 */
export function readSections(
  text: string,
  start: number,
  several: boolean,
  stop: (at: number) => boolean = () => false,
): SectionList | undefined {
  const first = at(number, text, start);
  if (!first) return undefined;
  const firstEnd = number.lastIndex;
  let end = firstEnd;
  let pinEnd = firstEnd;
  let current = first[0];
  const all: string[] = [];
  const own = at(subsections, text, end);
  if (own) {
    end = subsections.lastIndex;
    pinEnd = end;
    all.push(current + own[0]);
  } else all.push(current);
  for (let n = 0; n < 60; n++) {
    const gap = at(comma, text, end);
    if (!gap) break;
    let next = comma.lastIndex;
    if (at(openSub, text, next)) {
      const more = at(subsections, text, next) as RegExpExecArray;
      if (pinEnd === end) pinEnd = subsections.lastIndex;
      end = subsections.lastIndex;
      all.push(current + more[0]);
      continue;
    }
    const sign = at(again, text, next);
    if (sign) next = again.lastIndex;
    const bare = !sign && /\d/.test(text[next] ?? '') && /[,&]|and|or/.test(gap[0]);
    if (!sign && !bare) break;
    const found = at(number, text, next);
    if (!found || stop(next)) break;
    const after = number.lastIndex;
    const subs = at(subsections, text, after);
    const stops = subs ? subsections.lastIndex : after;
    if (!sign && !several && !(subs || (found[0].length > 2 && endsThere(text, stops)))) break;
    current = found[0];
    end = stops;
    all.push(current + (subs?.[0] ?? ''));
  }
  for (let n = 0; n < 3 && at(below, text, end); n++) {
    if (pinEnd === end) pinEnd = below.lastIndex;
    end = below.lastIndex;
  }
  const sequel = at(etSeq, text, end);
  if (sequel) {
    if (pinEnd === end) pinEnd = etSeq.lastIndex;
    end = etSeq.lastIndex;
  }
  const rest = text.slice(firstEnd, pinEnd).trim().replace(/^,\s*/, '');
  return {
    first: first[0].replace(/[ \n§]/g, ''),
    firstStart: start,
    firstEnd,
    all: all.map((section) => section.replace(/[ \n§]/g, '')),
    pin: rest ? rest.replace(/\s+/g, ' ') : undefined,
    end,
  };
}

/** Whether what was read is not followed by a word that it counts ("and 12 officers"). */
function endsThere(text: string, position: number): boolean {
  return !/^[ \n]+(?!and\b|or\b|et\b)[a-z]/.test(text.slice(position, position + 8));
}
