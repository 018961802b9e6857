import { type Line, linesOf } from '../text/lines.js';
import type { Span } from '../text/span.js';
import { roleLine, roleTail } from './roles.js';

/** The court and the two sides of a caption, by offsets into its left column. */
export interface Sides {
  /** What stands before the plaintiffs, or below the defendants: the court. */
  readonly court: Span;
  readonly plaintiffs: Span;
  /** The "v." */
  readonly versus: Span;
  readonly defendants: Span;
}

export const courtWords =
  /\b(?:(?:district|superior|circuit|county|supreme|state|chancery|common pleas|municipal|justice|appeals|claims|court)\b.{0,60}\bcourts?|courts?\s+(?:of|for|in)\b|district\s+of\s+\p{L}+|courts?$)/iu;

/** What stands below the name of a court: "PARISH OF LAFOURCHE", "FILED:". */
const ofPlace = /^\W*(?:(?:parish|county|state|commonwealth) of\b|filed\b|.*\bclerk\b)/i;
/** "and" on a line of its own. */
export const andLine = /^[\W_]*(?:and|-and-)[\W_]*$/i;

const versusLine =
  /^[\s"'“(*_-]*(?:-\s*)?(?:v\.?|vs\.?|versus|against|[-–—]\s?(?:v\.?|vs\.?|against)\s?[-–—])(?:\s*-)?[\s:.,)*_]*(?:\/[\s*_]*\p{L}{1,12}[\s:.,)*_]*)?$/iu;

/** "v. — Case No. …", "vs. Civil Action No. …": the case number on the same line. */
const versusLead =
  /^[*_\s]*(?:v\.|vs?(?=\s)|vs\.|versus\b)[*_|()§:/·•\s]*(?:[—–-]+\s|(?:civil(?: action| case)?\b|case|cause|c\.?a\.?|no|index|docket|court file)\b)/i;

/** Whether a line, alone, names a court: all of it, not a sentence that mentions one. */
export function isCourtLine(line: string): boolean {
  const text = line.replace(/[\s)|§:]+$/, '').trim();
  return (
    text.length < 120 &&
    courtWords.test(text) &&
    !/[.;]\s+\p{L}/u.test(text) &&
    !/\b(?:clerk|rule|order of|motion|court's)\b/i.test(text)
  );
}

/** Whether a line is the "v." between the sides, with a case number behind it or alone. */
export const isVersus = (line: string): boolean => versusLine.test(line) || versusLead.test(line);

const trimmed = (text: string): Line[] => linesOf(text).map((line) => ({ ...line, text: line.text.trim() }));

/** "… and Warden Roe. All above are sued in …": the list ends, and a sentence about it follows. */
const afterList =
  /\.\s+(?=(?:all|each|both|every|these|the)\b[^.;]{0,120}?\s(?:is|are)\s+(?:being\s+|hereby\s+)?(?:sued|named)\b)/i;

/** The two sides of the "v." in the left column. */
export function sidesOf(text: string, from: number): Sides | undefined {
  const lines = trimmed(text);
  const at = lines.findIndex((line) => line.start >= from && isVersus(line.text));
  if (at < 0) return inlineSides(text);
  const versus = lines[at] as Line;
  const sentence = afterList.exec(text.slice(versus.end));
  let lastCourt = -1;
  for (let i = 0; i < at; i++)
    if (isCourtLine((lines[i] as Line).text) || isDivision((lines[i] as Line).text)) lastCourt = i;
  const plaintiffsFrom = lines[lastCourt + 1]?.start ?? 0;
  let courtBelow: Span | undefined;
  let end = sentence ? versus.end + sentence.index + 1 : text.length;
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.start >= end) break;
    if (!text.slice(versus.end, line.start).trim()) continue;
    if (lines.slice(i + 1, i + 5).some(({ text: below }) => isVersus(below))) continue;
    // Louisiana has the court below the parties.
    if (
      lastCourt < 0 &&
      line.text.length < 60 &&
      /\bcourt\b/i.test(line.text) &&
      isCourtLine(line.text) &&
      lines.slice(i + 1, i + 6).some(({ text: below }) => ofPlace.test(below))
    ) {
      end = line.start;
      courtBelow = { start: line.start, end: text.length };
      break;
    }
    if (
      /^[\W_]*(?:(?:additional|nominal|interven\w+|new|counter|cross|third)[\s-]\S*\s?)*(?:defendant|respondent)/i.test(
        line.text,
      ) &&
      roleLine.test(line.text)
    ) {
      // A table has the word in the right cell of the first of them: "and" and the others follow.
      if (lines.slice(i + 1, i + 6).some(({ text: below }) => andLine.test(below))) continue;
      end = line.start;
      break;
    }
    const tail = roleTail.exec(line.text);
    // "all of the individual defendants⏎in their individual capacities".
    const goesOn =
      /^(?:in|are|each|being|who|sued|solely|both)\s/.test(lines[i + 1]?.text ?? '') ||
      /\band(?: the)?\s+(?:individual\s+)?defendants?$/i.test(line.text);
    const another = lines.slice(i + 1, i + 6).some(({ text: below }) => andLine.test(below));
    if (tail && !goesOn && !another && /defendant|respondent/i.test(tail[1] as string)) {
      end = line.start + text.slice(line.start, line.end).search(roleTail);
      break;
    }
  }
  return {
    court: courtBelow ?? { start: 0, end: plaintiffsFrom },
    plaintiffs: { start: plaintiffsFrom, end: versus.start },
    versus: { start: versus.start, end: versus.end },
    defendants: { start: Math.min(versus.end, end), end },
  };
}

function isDivision(line: string): boolean {
  return /^(?:for the\b|in and for\b|[\p{L}. ]{3,40}\bdivision\b)/iu.test(line) && line.length < 80;
}

/** Both sides in one line: "JANE ROE, Plaintiff, v. CITY OF LAKE, Defendant." */
function inlineSides(text: string): Sides | undefined {
  const found = /\bplaintiffs?\b[\s,.;:]*((?:v\.|vs\.|versus|-against-|-v-))\s/i.exec(text);
  if (!found) return undefined;
  const start = found.index + found[0].indexOf(found[1] as string);
  const rest = text.slice(start).search(/[\s,]*\bdefendants?\b[\s.,]*(?:\n|$)/i);
  const lines = trimmed(text.slice(0, start));
  let courtEnd = 0;
  for (const line of lines) if (isCourtLine(line.text) || isDivision(line.text)) courtEnd = line.end;
  return {
    court: { start: 0, end: courtEnd },
    plaintiffs: { start: courtEnd, end: start },
    versus: { start, end: start + (found[1] as string).length },
    defendants: { start: start + (found[1] as string).length, end: rest < 0 ? text.length : start + rest },
  };
}
