import { type Decided, readDecided } from './decided.js';

const docketHead =
  /^[ \n](?:(?:Civil|Civ\.|Crim\.|Criminal|Case|Docket|C\.?A\.?|Cause|Index|Appeal|App\.|Misc\.|Bankr\.|Adv\.)[ \n]?(?:A\.|Action|Appeal|Case|Proc\.)?[ \n]?)*$/;

/** "No. 24-362, slip op. at 5 (U.S. June 12, 2025). *Vega* …": another sentence has begun. */
const sentenceBehind = /[)\d]\.[ \n]+[A-Z“"]/;

const docketTail = /^Nos?\.?:?[ \n]?(?=[^\d]{0,40}\d)[\w\s:.()&,–/-]{1,80}$/;

/** Where ", No. 99 Civ. 9404 (SHS)" begins, if the text ends with a docket number. */
function docketAt(window: string): number {
  const bare = window.includes('-') ? bareDocket.exec(window.slice(-90)) : null;
  if (bare) return Math.max(0, window.length - 90) + bare.index;
  const number = window.lastIndexOf('No');
  if (number < 0 || window.length - number > 90 || !docketTail.test(window.slice(number))) return -1;
  if (sentenceBehind.test(window.slice(number + 3))) return -1;
  const comma = window.lastIndexOf(',', number);
  return comma >= 0 && number - comma < 40 && docketHead.test(window.slice(comma + 1, number)) ? comma : -1;
}

const dateBefore = /\(([^()]{0,80}(?:1[6-9]|20)\d\d)\)$/;

const blankCite =
  /,?[ \n]?[[(]?(?:_{1,8}|[-–]{2,8}|[—–]{1,4})[ \n][A-Z][\w.’' ]{0,20}?[ \n](?:_{1,8}|[-–]{2,8}|[—–]{1,4})$/;

/** The label of a reference link whose address stands elsewhere: "[*Smith v. Wade*][wade]". */
const referenceLabel = /\]\[[^[\]\n]{0,60}$/;
const bareDocket =
  /,[ \n](?:Case[ \n])?\d{1,2}:?\d{0,4}-?(?:cv|cr|mc|md|ap|bk|CV|CR)-[\w-]{1,30}(?:[ \n]\([\w/ -]{1,24}\))?$/;
const nickname = /[ \n]?\((?:[“"]?([A-Z][\w.’' &-]{1,30})[”"]?|[Ii]n re [^()]{1,40})\)$/;

export const longestName = 320;

/** What stood between the name and the citation, and was taken off. */
export interface BeforeCitation {
  /** The name ends here. */
  readonly end: number;
  readonly docket: string | undefined;
  /** The date as California puts it, "In re K.F. (2009) 1 Cal.4th 1", and where its year stands. */
  readonly decided: (Decided & { readonly at: number }) | undefined;
  /** Whether a comma or a year stands between, as after a name. */
  readonly parted: boolean;
  /** A short name in a parenthetical of the name: "(Jones II)". */
  readonly alias: string | undefined;
}

/** Takes off what may stand between a name and its citation: commas, docket numbers, blank parallel cites, an early year. */
export function beforeCitation(text: string, from: number, at: number): BeforeCitation {
  const low = Math.max(from, at - longestName);
  let window = text.slice(low, at);
  let number: string | undefined;
  let decided: BeforeCitation['decided'];
  let alias: string | undefined;
  let parted = false;
  for (let n = 0; n < 6; n++) {
    const before = window.length;
    const trimmed = window.replace(/[\s,[\]]+$/, '').replace(referenceLabel, '');
    if (/[,[]/.test(window.slice(trimmed.length))) parted = true;
    window = trimmed;
    const last = window.at(-1);
    const blank = last !== undefined && '_-–—'.includes(last) ? blankCite.exec(window) : null;
    if (blank) {
      window = window.slice(0, blank.index);
      parted = true;
      continue;
    }
    const early = last === ')' && !decided ? dateBefore.exec(window) : null;
    const said = early && readDecided(early[1] as string);
    if (early && said) {
      decided = { ...said, at: low + early.index + 1 + said.yearAt };
      window = window.slice(0, early.index);
      parted = true;
      continue;
    }
    const comma = number === undefined ? docketAt(window) : -1;
    if (comma >= 0) {
      number = window
        .slice(comma + 1)
        .trim()
        .replace(/\s+/g, ' ');
      window = window.slice(0, comma);
      parted = true;
      continue;
    }
    const called = last === ')' ? nickname.exec(window) : null;
    if (called && / v\.? /.test(window)) {
      alias = called[1]?.trim();
      window = window.slice(0, called.index);
      continue;
    }
    if (window.length === before) break;
  }
  return { end: low + window.length, docket: number, decided, parted, alias };
}
