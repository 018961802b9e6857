import { capacityPhrases } from './capacity-phrase.js';
import { type ChunkKind, core, kindOf } from './chunk-kind.js';
import { blankNoise } from './list-noise.js';
import { isOneBody, isPair, sharedSurname } from './one-name.js';
import { begins, isComplete } from './party-ends.js';
import { joinLines, longestPiece } from './party-lines.js';
import { readName } from './party-name.js';
import { cut, type Piece } from './party-pieces.js';

/** A stretch of a list of parties between two separators, and what it is by itself. */
export interface PartyChunk extends Piece {
  readonly kind: ChunkKind;
}

/** No side of a caption is longer. */
const longestList = 60_000;

/** Cuts the list at separators outside brackets; lines that carry no party fall out. */
export function partyChunks(text: string, drawn: boolean): PartyChunk[] {
  const list = blankNoise(text.slice(0, longestList));
  const pieces = joinLines(cut(list), drawn, list).filter(({ text: words }) => words.length <= 2 * longestPiece);
  return pieces
    .flatMap((piece) => splitAnd(piece))
    .map(
      (piece, i, all): PartyChunk => ({
        ...piece,
        kind: piece.surname || isFirm(piece, all[i + 1]) ? 'name' : kindOf(piece.text),
      }),
    );
}

/** "WILLOW FAMILY PATHWAYS, an Oregon nonprofit corporation": what stands behind says that it is one. */
const isFirm = ({ separator, text }: Piece, next: Piece | undefined): boolean =>
  separator === ';' &&
  next?.separator === ',' &&
  readName(core(text)).kind === 'none' &&
  /^\p{Lu}[\p{Lu}'’&. -]+$/u.test(text) &&
  /^an?\s+(?:[\p{L}-]+\s+){0,5}(?:corporation|company|partnership|organization|association|nonprofit)\b/iu.test(
    next.text,
  );

/** Cuts at "and" where parties stand on both sides: not in "City and County", "Health and Human Services", "John and Jane Does". */
function splitAnd(piece: Piece): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  let separator = piece.separator;
  const { text } = piece;
  const phrases = capacityPhrases(text);
  for (const match of text.matchAll(/\s+and\s+/gi)) {
    const at = match.index;
    if (at < start || depthAt(text, at) > 0 || phrases.some((phrase) => phrase.start <= at && at < phrase.end))
      continue;
    const after = at + match[0].length;
    const left = text.slice(start, at);
    const next = text.slice(after);
    const stop = next.search(/\s+and\s+/i);
    const phrase = phrases.find((one) => one.start >= after);
    const right = text
      .slice(after, Math.min(stop < 0 ? text.length : after + stop, phrase?.start ?? text.length))
      .trimEnd();
    if (isPair(left, right)) continue;
    const surname = start === 0 && piece.separator !== ',' ? sharedSurname(left, right) : undefined;
    if (surname) {
      found.push({ ...piece, end: piece.start + at, text: left, separator, surname });
      start = after;
      separator = 'and';
      continue;
    }
    if (/^(?:the\s+)?(?:metropolitan|consolidated|unified|metro) government of\b(?!.*\sand\s)/i.test(left.trim()))
      continue;
    if (
      isOneBody(left, right) ||
      (/(?:^(?:the )?|\bof the )city$/i.test(left.trim()) && /^(?:the )?county of\b/i.test(right))
    )
      continue;
    const goesOn = kindOf(right) !== 'more' && begins(next, false);
    if (!(begins(right, false) || goesOn) || !isComplete(left)) continue;
    if (kindOf(left) === 'office' && !begins(right, true) && readName(core(right)).kind !== 'person') continue;
    found.push({ ...piece, start: piece.start + start, end: piece.start + at, text: left, separator });
    start = after;
    separator = 'and';
  }
  found.push({ ...piece, start: piece.start + start, text: text.slice(start), separator });
  return found;
}

function depthAt(text: string, at: number): number {
  let depth = 0;
  for (let i = 0; i < at; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth--;
  }
  return depth;
}
