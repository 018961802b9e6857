import type { Span } from '../text/span.js';
import { type BeforeCitation, longestName } from './before-citation.js';
import type { Emphasis } from './emphasis.js';
import { clean, endsSentence, isParty, walkBack } from './name-walk.js';
import { signals } from './signals.js';

/** A case name before a citation. */
export interface CaseName {
  readonly plaintiff: string;
  readonly defendant: string | undefined;
  readonly span: Span;
}

/** What begins a name with one party. */
const procedural =
  /(?:^|[\s(“"[])((?:[Ii]n re|[Ee]x parte|IN RE|EX PARTE|In the (?:[Mm]atter|[Ii]nterest|[Ee]state|[Mm]arriage) of|[Mm]atter of|Estate of|Application of|Petition of|Succession of|Marriage of|In [Ii]nterest of|State ex rel\.|People ex rel\.|Guardianship of|Conservatorship of|Adoption of|Appeal of|Claim of|Will of)[ \n])/g;

const versus = /[ \n](?:v\.?s?\.?|V\.|VS\.|versus|-v-|-v\.-)[ \n]/g;

/** Nouns that no short name ends with. */
const noName =
  /(?:^|\s)(?:Amendment|Amendments|Act|Clause|Court|Courts|Circuit|Constitution|Congress|Rule|Rules|Section|Sections|Title|Code|Government|Justice|Judge|Chief Justice|Statute|Doctrine|Plaintiffs?|Defendants?|Petitioners?|Respondents?|Appell(?:ant|ee)s?|January|February|March|April|May|June|July|August|September|October|November|December|Dkt|Doc|ECF|Ex|Exhibit|No|Id|Part|Count|Counts|Order|Opinion|Brief|Motion|Complaint|Paragraph|Page|Chapter|Volume|Vol|Table|Figure|Note|The|It|This|That|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\.?$/;

/**
 * The case name whose citation stands at `at`; nothing left of `from` is of it. `full`: whether a short name needs a comma or
 * emphasis to be one. `known`: first words of names cited before, which an "and" does not join to this one.
 */
export function readCaseName(
  text: string,
  from: number,
  before: BeforeCitation,
  emphasis: Emphasis,
  full: boolean,
  known: ReadonlySet<string>,
): CaseName | undefined {
  const end = before.end;
  if (end <= from) return undefined;
  const low = Math.max(from, end - longestName);
  return (
    versusName(text, low, end, emphasis, known) ??
    proceduralName(text, low, end) ??
    shortName(text, low, before, emphasis, full)
  );
}

function versusName(
  text: string,
  from: number,
  end: number,
  emphasis: Emphasis,
  known: ReadonlySet<string>,
): CaseName | undefined {
  const window = text.slice(from, end);
  let found: RegExpExecArray | undefined;
  versus.lastIndex = 0;
  for (let next = versus.exec(window); next; next = versus.exec(window)) {
    found = next;
    versus.lastIndex = next.index + 1;
  }
  if (!found) return undefined;
  const left = from + found.index;
  const right = left + found[0].length;
  let stop = end;
  if (text[stop - 1] === '(') stop--;
  const defendant = clean(text.slice(right, stop));
  const mark = emphasis.at(left) ?? emphasis.at(left - 1);
  if (!isParty(defendant, mark !== undefined && mark.end > left && mark.end <= end + 2)) return undefined;
  let start = walkBack(text, from, left, known);
  if (mark && mark.start >= from && mark.start < left && left - mark.start < 160) {
    const covers = mark.end > left && mark.end <= end + 2;
    const whole = mark.end > end + 2;
    const inner = text.slice(mark.start, left);
    const skipped = signals.exec(inner)?.[0].length ?? 0;
    const marked = mark.start + skipped;
    if (covers ? !endsSentence(text, marked, left) : !whole && (start >= marked || start === left)) start = marked;
  }
  if (start >= left) return undefined;
  const plaintiff = clean(text.slice(start, left));
  if (!plaintiff) return undefined;
  return { plaintiff, defendant, span: { start, end: stop } };
}

function proceduralName(text: string, from: number, end: number): CaseName | undefined {
  const window = text.slice(from, end);
  let found: RegExpExecArray | undefined;
  procedural.lastIndex = 0;
  for (let next = procedural.exec(window); next; next = procedural.exec(window)) found = next;
  if (!found) return undefined;
  const start = from + found.index + found[0].indexOf(found[1] as string);
  const name = clean(text.slice(start, end));
  const rest = name.slice((found[1] as string).trim().length).trim();
  if (!rest || !isParty(rest)) return undefined;
  return { plaintiff: name, defendant: undefined, span: { start, end } };
}

function shortName(
  text: string,
  from: number,
  before: BeforeCitation,
  emphasis: Emphasis,
  full: boolean,
): CaseName | undefined {
  let end = before.end;
  while (end > from && /[\s,)”"’']/.test(text[end - 1] as string) && text[end - 1] !== '.') end--;
  const mark = emphasis.at(end) ?? emphasis.at(end - 1);
  if (mark && mark.end >= end && mark.start >= from && mark.start < end && end - mark.start < 120) {
    const inner = text.slice(mark.start, end);
    const skipped = signals.exec(`${inner} `)?.[0].length ?? 0;
    if (skipped < inner.length) {
      const start = mark.start + skipped;
      const name = clean(text.slice(start, end));
      if (/[A-Z]/.test(name) && !endsSentence(text, start, end) && !/^(?:[Ii]d|[Ss]upra|[Ss]ee)\.?,?$/.test(name))
        return { plaintiff: name, defendant: undefined, span: { start, end } };
    }
  }
  if (full && !before.parted) return undefined;
  const start = walkBack(text, from, end);
  if (start >= end) return undefined;
  const unquoted = !/[“"‘]/.test(text[start - 1] ?? '');
  if (unquoted && end !== before.end && /[”"]/.test(text.slice(end, before.end + 1))) return undefined;
  const name = clean(text.slice(start, end));
  if (!name || noName.test(name) || /^\d/.test(name) || name.length < 2) return undefined;
  const words = name.split(' ');
  if (words.length > 8) return undefined;
  return { plaintiff: name, defendant: undefined, span: { start, end } };
}

const apart = 400;

/**
 * The emphasised name that a sentence speaks of before it comes to the citation: "*West v. Atkins* reaffirmed it, 487 U.S. 42, 49
 * (1988)". Only a name with two parties, and only up to `from`.
 */
export function nameApart(text: string, from: number, at: number, emphasis: Emphasis): CaseName | undefined {
  const low = Math.max(from, at - apart);
  const window = text.slice(low, at);
  let found: RegExpExecArray | undefined;
  versus.lastIndex = 0;
  for (let next = versus.exec(window); next; next = versus.exec(window)) {
    found = next;
    versus.lastIndex = next.index + 1;
  }
  if (!found) return undefined;
  const left = low + found.index;
  const right = left + found[0].length;
  const mark = emphasis.at(left);
  if (!mark || mark.start < low || mark.end <= right || mark.end >= at) return undefined;
  const start = mark.start + (signals.exec(text.slice(mark.start, left))?.[0].length ?? 0);
  const plaintiff = clean(text.slice(start, left));
  const defendant = clean(text.slice(right, mark.end));
  if (!plaintiff || !isParty(defendant, true)) return undefined;
  return { plaintiff, defendant, span: { start, end: mark.end } };
}
