import type { Span } from './span.js';

/** Ranks and forms of address that are written short. */
export const shortTitles: readonly string[] =
  'mr mrs ms mx dr drs prof rev hon gov sgt sgts lt lts lieut capt capts cpl det dets cmdr cmdt col maj gen supt ofc ofcs tpr tprs insp ptl ptlm pvt pfc dir asst atty commr'.split(
    ' ',
  );

/** What a full stop may follow without ending a sentence. */
const abbreviations = new Set(
  (
    `${shortTitles.join(' ')} ` +
    'ind indv indiv jr sr esq inc co corp ltd llc no nos v vs cf e.g i.e et al ' +
    'id ed st ste ave blvd rd dept dep art sec ch pp p para u.s u.s.c c.f.r d.c n.y jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'fed civ app r ex rel cir ct stat const supp cal tex fla ohio mich minn mo wash ill mass pa md.'
  ).split(' '),
);

/** Words with which a sentence begins, and no name. */
const opensSentence =
  /^\s+(?:Each|Both|They|He|She|It|All|None|Neither|The (?:former|latter)|These|Those|This|That|His|Her|Its|Their|In (?:his|her|their|its)|At all)\s/;

const quoteEnd = /["”’')\]]/;

/** Whether the full stop at `at` ends a sentence. */
function endsSentence(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && quoteEnd.test(text[next] as string)) next++;
  if (next < text.length && !/\s/.test(text[next] as string)) return false;
  if (text[at] !== '.') return true;
  let start = at;
  while (start > 0 && at - start < 12 && /[\p{L}.]/u.test(text[start - 1] as string)) start--;
  const word = text.slice(start, at).toLowerCase();
  // "Off. Roe", but "turned it off. Roe …".
  if (text.slice(start, at) === 'Off' && /^\s+\p{Lu}/u.test(text.slice(next))) return false;
  // "… employed by CareBridge LLC. Each of them …"
  if (/^(?:inc|co|corp|ltd|llc|jr|sr|esq|no)$/.test(word) && opensSentence.test(text.slice(next, next + 24)))
    return true;
  if (/^\p{L}$/u.test(word) || abbreviations.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) {
    return false;
  }
  if (start === at && isParagraphNumber(text, at)) return false;
  let begin = next;
  while (begin < text.length && /[\s"“‘'([]/.test(text[begin] as string)) begin++;
  return begin >= text.length || !/\p{Ll}/u.test(text[begin] as string);
}

/** Whether a paragraph number, and nothing else, stands between the line's start and the full stop. */
function isParagraphNumber(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 4 && /\d/.test(text[start - 1] as string)) start--;
  if (start === at) return false;
  while (start > 0 && text[start - 1] !== '\n' && /\s/.test(text[start - 1] as string)) start--;
  return start === 0 || text[start - 1] === '\n';
}

/** The sentences of prose, in order, by its offsets. Blocks inside a block and table cells end one. */
export function sentencesOf(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    const from = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);
    if (from < end) found.push({ start: from, end });
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    const breaks = character === '\t' || (character === '\n' && text[i + 1] === '\n');
    if (!breaks && !((character === '.' || character === '?' || character === '!') && endsSentence(text, i))) continue;
    let end = i + (breaks ? 0 : 1);
    while (!breaks && end < text.length && quoteEnd.test(text[end] as string)) end++;
    push(end);
    start = breaks ? i + 1 : end;
    i = Math.max(i, start - 1);
  }
  push(text.length);
  return found;
}
