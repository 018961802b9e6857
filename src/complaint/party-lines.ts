import { core, kindOf, withoutAlias } from './chunk-kind.js';
import { isApart } from './line-break.js';
import { isOneBody, isPair } from './one-name.js';
import { begins, isComplete } from './party-ends.js';
import { readName } from './party-name.js';
import type { Piece } from './party-pieces.js';
import { bare, corporateSuffixes, stateNames, titles } from './vocabulary.js';

/** No party and what a caption says of it is longer; beyond, pieces are neither joined nor cut, so that reading takes linear time. */
export const longestPiece = 700;

/** Joins what a line break divides: in flowing text everything but a clear new party, in a list of lines only what is incomplete. */
export function joinLines(cut: readonly Piece[], drawn: boolean, text: string): Piece[] {
  const pieces = withForms(cut);
  const width = Math.max(...text.split('\n').map((line) => line.trimEnd().length));
  const flowing =
    !isOneALine(pieces, text) &&
    ((drawn && pieces.some(({ separator }) => separator === ',' || separator === ';')) ||
      isWrapped(pieces, text, width) ||
      pieces.some(
        (piece, i) =>
          i > 0 &&
          (piece.separator === ',' || piece.separator === ';') &&
          pieces[i - 1]?.separator !== 'line' &&
          begins(piece.text, false) &&
          isComplete(pieces[i - 1]?.text ?? ''),
      ));
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (!piece.text) {
      joined.push(piece);
      continue;
    }
    if (last && last.text.length + piece.text.length > longestPiece) {
      joined.push(piece);
      continue;
    }
    if (last && piece.separator === ',' && isInsidePlace(last.text, piece.text)) {
      joined[joined.length - 1] = merged(last, piece, ',');
      continue;
    }
    // A blank line that a column of signs leaves: "as Secretary of the", then "Department of Waterways".
    if (last?.text && piece.separator === 'paragraph' && /\s(?:of|for)(?: the)?$/i.test(last.text)) {
      joined[joined.length - 1] = merged(last, piece, ' ');
      continue;
    }
    const surnames = isOneWord(last?.text ?? '') && isOneWord(piece.text) && inSeries(joined);
    if (
      last?.text &&
      piece.separator === 'and' &&
      !surnames &&
      (!isComplete(last.text) || isOneBody(last.text, piece.text) || isPair(last.text, piece.text))
    ) {
      joined[joined.length - 1] = merged(last, piece, last.text === last.text.toUpperCase() ? ' AND ' : ' and ');
      continue;
    }
    const apart = last === undefined || piece.separator !== 'line' || last.text === '';
    if (apart) {
      const after = last !== undefined && last.text === '';
      if (after) joined.pop();
      joined.push(after ? { ...piece, separator: last.separator === ';' ? ';' : 'and' } : piece);
    } else if (isApart(last.text, piece.text, flowing, isFull(text, piece.start, width))) joined.push(piece);
    else joined[joined.length - 1] = merged(last, piece, ' ');
  }
  return joined;
}

/** Running text, broken where a line was full: a party begins inside a line, and hardly a line had room for the next word. */
function isWrapped(pieces: readonly Piece[], text: string, width: number): boolean {
  const breaks = pieces.filter(({ separator, text: words }) => separator === 'line' && words);
  const full = breaks.filter(({ start }) => isFull(text, start, width)).length;
  const inside = pieces.some(
    ({ separator, start, text: words }) =>
      (separator === ';' || separator === 'and') &&
      !/\n[ \t]*(?:and\s+)?$/i.test(text.slice(Math.max(0, start - 80), start)) &&
      begins(words, false),
  );
  return inside && breaks.length > 1 && full >= breaks.length * 0.8;
}

/** "JANE ROE, P.A.": a physician assistant, where nothing says a firm. */
const isAssistant = (before: string, next: string): boolean =>
  /^p\.?a\.?$/i.test(next.trim()) && !before.includes('&') && readName(core(before)).kind === 'person';

/** Whether the line above offset `at`, at most `width` wide, had no room for the word that stands there. */
function isFull(text: string, at: number, width: number): boolean {
  const end = text.lastIndexOf('\n', at);
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end).trimEnd();
  const [word = ''] = text.slice(at, at + 60).split(/\s/, 1);
  return line.length + 1 + word.length > width;
}

/** "RANSOM MEDICINE, INC.": the form of a firm is of its name. */
function withForms(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isForm =
      last?.text && piece.separator === ',' && isCorporate(piece.text) && !isAssistant(last.text, piece.text);
    if (isForm && last.text.length < longestPiece) joined[joined.length - 1] = merged(last, piece, ',');
    else joined.push(piece);
  }
  return joined;
}

/** A party a line: each line begins one, and none breaks off behind a comma, a semicolon or an "and". */
function isOneALine(pieces: readonly Piece[], text: string): boolean {
  let lines = 0;
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1];
    if (!before) continue;
    // "(full name of each defendant)", as forms have it.
    if (/^\(.*\)?$/s.test(piece.text)) continue;
    // Behind a blank line the list is over: "Do you demand a jury?"
    if (piece.separator === 'paragraph') break;
    if (piece.separator === 'line') {
      if (!begins(piece.text, false) || !isComplete(before.text)) return false;
      lines++;
    } else if (text.slice(before.end, piece.start).includes('\n')) return false;
  }
  return lines > 1;
}

/** "Officers KNIGHT, TURNER, and HALL": surnames in a row. */
const isOneWord = (text: string): boolean => /^\p{Lu}[\p{L}’'-]+$/u.test(text.trim());

/** Whether the last piece goes on a series that one title opens. */
function inSeries(joined: readonly Piece[]): boolean {
  const head = joined.findLast(({ separator }) => separator !== ',');
  const last = bare(
    readName(core(head?.text ?? ''))
      .title.split(/\s+/)
      .at(-1) ?? '',
  );
  return joined.at(-1)?.separator === ',' && /s$/.test(last) && titles.has(last);
}

/** Two pieces as one, whose offsets still fit: what stood between them is `by` and blanks. */
function merged(first: Piece, second: Piece, by: string): Piece {
  return { ...first, end: second.end, text: `${first.text}${by.padEnd(second.start - first.end)}${second.text}` };
}

/** "Unknown Officers of the Ransom City, Kansas Police Department": a place and its State before what is there. */
const isInsidePlace = (before: string, next: string): boolean =>
  placeInState.test(next) &&
  (kindOf(before) === 'alias' ||
    (/\b(?:of|for|with)\s+(?:the\s+)?[^,;]+$/i.test(before) &&
      (kindOf(before) === 'office' || readName(core(before)).kind === 'doe')));

const placeInState = new RegExp(
  `^(?:${stateNames.join('|')})\\s+(?:police|sheriff|fire|correction|public safety|probation)`,
  'i',
);

function isCorporate(text: string): boolean {
  return withoutAlias(text)
    .trim()
    .split(/\s+/)
    .every((word) => corporateSuffixes.has(bare(word)));
}
