import { isAbbreviation } from './abbreviations.js';

/** Lower-case words that go on a name. */
const connectors = new Set(
  'of the and & for de del de la las los le du da di dos das der den van von zu y ex rel. rel al. al et a an to d/b/a a/k/a f/k/a n/k/a as on behalf by through parte uxor ux. through his her its their next friend mother father parent parents guardian heirs estate minor minors minor, ben bin ibn'.split(
    ' ',
  ),
);

/** Capitalised words that begin a sentence or a citation, and are not of a name. */
const outsiders = new Set(
  'See Also But Cf Accord Compare Contra Citing Quoting In Under As Thus And Or When While Where Whether Because Since Although Though If However Moreover Further Furthermore Therefore Accordingly Similarly Likewise Indeed Instead Id Ibid Cited Held Holding Overruling Overruled Applying Following Discussing Distinguishing Relying Reversing Affirming Rejecting Adopting Interpreting Explaining Noting Recognizing Per Only With Within Without From Than That This These Those Then There Here Both Neither Either After Before Until Unlike Like Even Plaintiff Plaintiffs Defendant Defendants Our Their His Her Its Section Article Rule Eg Generally E.g Such Upon Between At By On For To It We They He She Judge Court Courts Congress Justice Justices'.split(
    ' ',
  ),
);

const business =
  /^(?:Inc|LLC|L\.L\.C|LLP|L\.L\.P|Ltd|Co|Corp|P\.?A|P\.?C|P\.?L\.?L\.?C|L\.?P|N\.?A|S\.?A|Jr|Sr|II|III|IV|M\.?D|Esq|et|and|&|S\.?C|LCC|U\.S\.A|A\.?G|a|as|by|d\/b\/a)[.,]*$/;

/** Names that begin with a small letter: "al-Kidd", "d'Angelo", "eBay". */
const smallName = /^(?:[a-z]{1,3}[-’'][A-Z]|[a-z][A-Z])[\w.’'-]*,?$/;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  for (let at = from; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : 32;
    if (code === 32 || code === 10 || code === 13) {
      if (start >= 0) tokens.push({ start, end: at, text: text.slice(start, at) });
      start = -1;
    } else if (start < 0) start = at;
  }
  return tokens;
}

/**
 * Where a name that ends at `end` begins, word by word to the left: over capitalised words, connectors and abbreviations, up to a
 * signal, the end of a sentence or a bracket; not over an "and" behind the name of another case (`known`).
 */
export function walkBack(text: string, from: number, end: number, known?: ReadonlySet<string>): number {
  const tokens = tokensOf(text, Math.max(from, end - 200), end);
  let start = end;
  for (let n = tokens.length - 1; n >= 0 && tokens.length - n <= 24; n--) {
    const token = tokens[n] as Token;
    let word = token.text;
    let at = token.start;
    const last = n === tokens.length - 1;
    if (!last && /[;:?!”"…)\]\ufffc]$/.test(word)) break;
    const open = Math.max(...['“', '"', '(', '[', '—', '/‘'].map((mark) => word.lastIndexOf(mark)));
    const opened = open >= 0;
    if (opened) {
      at += open + 1;
      word = word.slice(open + 1);
    }
    if (!word) break;
    const next = tokens[n + 1]?.text ?? '';
    if (!last && word.endsWith(',')) {
      const list =
        business.test(next) ||
        tokens
          .slice(n + 1, n + 5)
          .some(({ text: other }) => other === '&' || /^(?:Inc|LLC|Ltd|Co|Corp|P\.A|P\.C)\b/.test(other));
      if (!list || /^(?:e\.g\.|i\.e\.|\d{4}),$/.test(word)) break;
      word = word.slice(0, -1);
    }
    const plain = word.replace(/[.,’']+$/, '');
    if (!last && word.endsWith('.') && !isAbbreviation(word)) break;
    if (/^[a-z]/.test(word) && !smallName.test(word)) {
      if (!connectors.has(word.replace(/,$/, '')) || opened) break;
      if (/^(?:the|a|an)$/.test(word) && !/^(?:of|for|and|by|ex|rel\.|to|on)$/.test(tokens[n - 1]?.text ?? '')) break;
      if (/^(?:to|as|on|by|and|for|of)$/.test(word) && last) break;
      if (word === 'and' && known?.has(tokens[n - 1]?.text ?? '')) break;
      continue;
    }
    if (outsiders.has(plain) && !startsName(text, at, end)) break;
    if (/^(?:Court|Circuit|Congress|Government)['’]s$/.test(word)) break;
    if (/^[A-Z$À-Þ]|^\d/.test(word) || smallName.test(word)) {
      if (/^\d/.test(word) && !namesNumber(word, tokens[n - 1]?.text, next)) {
        if (last) break;
        continue;
      }
      start = at;
      if (opened) break;
      continue;
    }
    if (word === '&' || word === '-' || word === '–') continue;
    break;
  }
  return start;
}

/** "In" of "In re" and "As" of no name: whether a word that begins sentences begins this name. */
function startsName(text: string, at: number, end: number): boolean {
  return /^(?:In (?:re|the [Mm]atter)|Per Se|Judge Rotenberg|Justice v|Court of|Congress v)\b/.test(
    text.slice(at, Math.min(end + 3, at + 20)),
  );
}

/** Digits that are part of a name: "District No. 8", "1st", "24 Hour Fitness". */
function namesNumber(word: string, before: string | undefined, next: string): boolean {
  if (/^\d+(?:st|nd|d|rd|th)$/.test(word) || /^\d+[A-Z-]/.test(word)) return true;
  if (before !== undefined && /^(?:No|Nos|Local|Dist|District|Lodge|Number|#)\.?$/.test(before)) return true;
  const begins =
    before === undefined || /[.;:,(]$/.test(before) || outsiders.has(before) || /^(?:see|in|also|cf\.)$/.test(before);
  return (
    begins &&
    /^\d{1,4}$/.test(word) &&
    !/^(?:1[6-9]|20)\d\d$/.test(word) &&
    /^[A-Z][a-z]/.test(next) &&
    !outsiders.has(next) &&
    before !== 'In'
  );
}

/** Whether words between "v." and the citation can be a party's name. */
export function isParty(text: string, marked = false): boolean {
  if (!/[A-Z0-9$]/.test(text) || text.length > 260) return false;
  if (/[;?!\ufffc]|[”"]\s/.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > 36) return false;
  let lower = 0;
  for (let n = 0; n < words.length; n++) {
    const word = words[n] as string;
    if (/^[a-z]/.test(word) && !smallName.test(word)) {
      const plain = word.replace(/[,.)]+$/, '');
      if (connectors.has(plain) || connectors.has(word) || /^(?:in|at|with|or|de|’t)$/.test(plain)) {
        if (++lower > 3) return false;
      } else return false;
    } else {
      lower = 0;
      const bare = word.replace(/[)”"]+$/, '');
      const next = words[n + 1];
      if (marked || next === undefined || !bare.endsWith('.') || isAbbreviation(bare)) continue;
      if (/^[A-Z]/.test(next) && !(next.endsWith('.') && isAbbreviation(next))) return false;
    }
  }
  return !/^(?:the|and|or)$/.test(words.at(-1) as string);
}

/** Whether a sentence ends between `from` and `to`, so that emphasis runs over more than the name. */
export function endsSentence(text: string, from: number, to: number): boolean {
  const words = tokensOf(text, from, to);
  return words.some(
    ({ text: word }, n) =>
      (n < words.length - 1 && /[.;]$/.test(word) && !isAbbreviation(word) && !/^(?:[A-Z]\.)+$/.test(word)) || false,
  );
}

/** Without markup that a slip left, with its white space collapsed. */
export function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,*_“"]+|[\s,*_”"]+$/g, '')
    .trim();
}
