import { leadsTo, readId } from './backward.js';
import { type Draft, isWordAt } from './draft.js';
import type { Emphasis } from './emphasis.js';
import { readLouisiana, readNumbered } from './numbered.js';
import { readLooseLeaf } from './odd-forms.js';
import { readLowerS, readWord } from './word-heads.js';

/** Cores of citations in one segment of prose, in order, and the places that may be references by name ("Graham at 166"). */
export interface Scan {
  readonly cores: Draft[];
  /** Offsets of "at" (or "p.") before a number that no citation has claimed. */
  readonly pins: number[];
}

const pinAhead = /(?:at|p{1,2}\.|at p\.)[ \n](?=\*?\d)/y;

/** One pass over a segment: finds what begins a citation by its first character and reads its core there. */
export function scan(text: string, emphasis: Emphasis): Scan {
  const cores: Draft[] = [];
  const pins: number[] = [];
  let floor = 0;
  const take = (found: Draft | undefined): number => {
    if (!found) return -1;
    cores.push(found);
    floor = found.end;
    return found.end;
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    let end = -1;
    if (code >= 48 && code <= 57) {
      if (!goesOn(text, at)) {
        end = take(readNumbered(text, at) ?? readLouisiana(text, at));
        if (end < 0) {
          at++;
          while (isWordAt(text, at)) at++;
          continue;
        }
      }
    } else if (code >= 65 && code <= 90) {
      if (!isWordAt(text, at - 1)) {
        const stop = wordEnd(text, at);
        end = take(readWord(text, at, stop, floor, emphasis));
        if (end < 0) {
          at = nextWord(text, at);
          continue;
        }
      }
    } else if (code >= 97 && code <= 122) {
      if ((code === 105 || code === 115 || code === 97 || code === 112) && !isWordAt(text, at - 1)) {
        if (code === 105) end = take(readId(text, at, emphasis.exactly));
        else if (code === 115) end = take(readLowerS(text, at));
        else {
          pinAhead.lastIndex = at;
          if (pinAhead.test(text)) pins.push(at);
        }
      }
      if (end < 0) {
        at++;
        while (text.charCodeAt(at) >= 97 && text.charCodeAt(at) <= 122) at++;
        continue;
      }
    } else if (code === 40) {
      end = take(readLooseLeaf(text, at, floor));
    }
    if (end < 0) at++;
    else at = end;
  }
  return { cores: withoutLeadingSupra(text, cores), pins };
}

/** Whether the digits at `at` go on a word or a number ("foo1", "1.2", "§1983" is none). */
function goesOn(text: string, at: number): boolean {
  if (isWordAt(text, at - 1)) return true;
  const before = text[at - 1];
  return (
    (before === '.' || before === ',' || before === '$' || before === '/') && isWordAt(text, at - 2) && before !== ','
  );
}

/** The end of a word with the full stops, apostrophes, "&" and "/" of abbreviations: "U.S.", "Dep't", "R&R", "CM/ECF". */
/** No word that begins a citation is longer. */
const longestHead = 80;

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    const goesOn = isWordAt(text, end) || code === 46 || code === 39 || code === 0x2019 || code === 38 || code === 47;
    if (!goesOn || end - at > longestHead) return end;
    end++;
  }
}

function nextWord(text: string, at: number): number {
  let position = at;
  while (isWordAt(text, position)) position++;
  return position;
}

/** Drops each *supra* that only leads to a reporter: what follows is the short form. */
function withoutLeadingSupra(text: string, cores: Draft[]): Draft[] {
  return cores.filter((core, i) => {
    const next = cores[i + 1];
    if (core.kind !== 'supra' || !next || (next.kind !== 'short' && next.kind !== 'case')) return true;
    return !leadsTo(text, core.end, next.start);
  });
}
