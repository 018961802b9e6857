import type { Span } from '../text/span.js';
import { capacityPhrases } from './capacity-phrase.js';
import { type ChunkKind, core, isStrongEntity, kindOf, zipEnd } from './chunk-kind.js';
import { blankNoise } from './list-noise.js';
import { readName } from './party-name.js';
import { bare, corporateSuffixes, weakTitles } from './vocabulary.js';

/** What stands before a chunk. */
export type Separator = 'start' | ';' | ',' | 'and' | 'line' | 'paragraph' | 'dash';

/** A stretch of a list of parties between two separators. */
export interface PartyChunk extends Span {
  readonly text: string;
  readonly separator: Separator;
  readonly kind: ChunkKind;
}

/** No party and what a caption says of it is longer; beyond, pieces are neither joined nor cut, so that reading takes linear time. */
const longestPiece = 1500;
/** No side of a caption is longer. */
const longestList = 60_000;

/** Cuts the list at separators outside brackets; lines that carry no party fall out. */
export function partyChunks(text: string, drawn: boolean): PartyChunk[] {
  const pieces = joinLines(cut(blankNoise(text.slice(0, longestList))), drawn).filter(
    ({ text: words }) => words.length <= 2 * longestPiece,
  );
  return pieces.flatMap((piece) => splitAnd(piece)).map((piece) => ({ ...piece, kind: kindOf(piece.text) }));
}

type Piece = Omit<PartyChunk, 'kind'>;

function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let start = 0;
  let separator: Separator = 'start';
  let joins = false;
  const push = (end: number): void => {
    const piece = trimmed(text, start, end, joins && separator === 'line' ? 'and' : separator);
    if (!piece) return;
    pieces.push(piece);
    joins = /\band[\s,]*$/i.test(text.slice(start, end));
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === '\n' && text[i + 1] === '\n') depth = 0;
    const dash =
      /[—–]/.test(character) ||
      (character === '-' &&
        (/\s/.test(text[i - 1] ?? '') ||
          /\s/.test(text[i + 1] ?? '') ||
          /^-all\s+(?:in|sued|of)\b/.test(text.slice(i, i + 12))));
    const isDash =
      dash &&
      !/\d/.test(text[i - 1] ?? ' ') &&
      !(/^\s*\d/.test(text.slice(i + 1, i + 4)) && /\d\s*$/.test(text.slice(Math.max(0, i - 3), i)));
    const next: Separator | undefined =
      character === '\n'
        ? text[i + 1] === '\n'
          ? 'paragraph'
          : 'line'
        : depth > 0
          ? undefined
          : character === ';' || character === ','
            ? character
            : isDash || (character === ':' && /^\s+\p{Lu}/u.test(text.slice(i + 1, i + 4)))
              ? 'dash'
              : undefined;
    if (next === undefined || (next === 'line' && depth > 0)) continue;
    push(i);
    separator = pieces.length === 0 ? 'start' : separatorAfter(separator, next, i, start, text);
    start = i + 1;
  }
  push(text.length);
  return pieces;
}

/** A line break behind a comma or a semicolon is that comma or semicolon. */
function separatorAfter(before: Separator, next: Separator, at: number, start: number, text: string): Separator {
  const nothingBetween = text.slice(start, at).trim() === '';
  return (next === 'line' || next === 'paragraph') && nothingBetween && before !== 'start' && before !== 'line'
    ? before
    : next;
}

function trimmed(text: string, from: number, to: number, before: Separator): Piece | undefined {
  let start = from;
  let end = to;
  let separator = before;
  while (end > start && /[\s*_"“”:]/.test(text[end - 1] as string)) end--;
  for (;;) {
    while (start < end && /[\s*_"“”]/.test(text[start] as string)) start++;
    const lead = /^(?:and|-and-|&)(?:\s+|$)/i.exec(text.slice(start, Math.min(end, start + 40)));
    if (!lead) break;
    separator = 'and';
    if (start + lead[0].length >= end) return { start, end: start, text: '', separator };
    start += lead[0].length;
  }
  const tail = /[\s,]+and$/i.exec(text.slice(start, end));
  if (tail) end = start + tail.index;
  if (end <= start) return undefined;
  if (
    end < text.length &&
    text[end - 1] === '.' &&
    text.slice(end).trim() === '' &&
    !/\b(?:jr|sr|inc|co|corp|ltd|al|[a-z])\.$/i.test(text.slice(start, end))
  )
    end--;
  return { start, end, text: text.slice(start, end), separator };
}

const isComplete = (text: string): boolean => {
  if (/\b(?:in|his|her|their|both)\s+(?:official|individual|personal)\s*$|\b(?:of|of the|for the)\s*$/i.test(text))
    return false;
  const kind = kindOf(text);
  if (kind === 'capacity')
    return (
      /\bas an individual$/i.test(text.trim()) ||
      !/\b(?:official|individual|personal|in|his|her|their|and|as|of|the|for)\s*$/i.test(text)
    );
  if (kind !== 'name')
    return (
      kind === 'description' ||
      kind === 'badge' ||
      kind === 'suffix' ||
      kind === 'office' ||
      kind === 'state' ||
      kind === 'more'
    );
  const name = readName(core(text));
  const words = core(text)
    .slice(name.at, name.end)
    .replace(/^\s*the\s/i, '')
    .trim()
    .split(/\s+/);
  if (name.kind === 'person')
    return !/(?:\b\p{Lu}\.|\bof)$/u.test(text.trim()) && (words.length > 1 || /[#(]/.test(text) || name.title !== '');
  if (name.kind === 'entity') return words.length > 1 && !/\b(?:of|the|and|for|&)$/i.test(text.trim());
  if (name.kind === 'none') return /[#(]/.test(text);
  if (/\b(?:unknown|unidentified|unnamed|as-yet)$/i.test(core(text).trim())) return false;
  return !weakTitles.has(bare(core(text).trim().split(/\s+/).at(-1) as string));
};

/** Whether text can begin a party by itself, beyond doubt where `strict`. */
function begins(text: string, strict: boolean): boolean {
  const name = readName(core(text));
  const words = core(text).slice(name.at, name.end).trim().split(/\s+/);
  if (name.kind === 'doe') return true;
  if (name.kind === 'person') return name.title !== '' || (!strict && words.length > 1);
  if (name.kind === 'entity')
    return (
      isStrongEntity(text) &&
      (!strict ||
        /^(?:the\s+)?(?:city|county|town|village|state|board|united states|commonwealth|parish|township|borough)\b/i.test(
          text,
        ))
    );
  return false;
}

/** Joins what a line break divides: in flowing text everything but a clear new party, in a list of lines only what is incomplete. */
function joinLines(pieces: readonly Piece[], drawn: boolean): Piece[] {
  const flowing =
    (drawn && pieces.some(({ separator }) => separator === ',' || separator === ';')) ||
    pieces.some(
      (piece, i) =>
        i > 0 &&
        (piece.separator === ',' || piece.separator === ';') &&
        pieces[i - 1]?.separator !== 'line' &&
        begins(piece.text, false) &&
        isComplete(pieces[i - 1]?.text ?? ''),
    );
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
    if (last && piece.separator === ',' && isCorporate(piece.text)) {
      joined[joined.length - 1] = merged(last, piece, ',');
      continue;
    }
    if (last?.text && piece.separator === 'and' && (!isComplete(last.text) || isOneBody(last.text, piece.text))) {
      joined[joined.length - 1] = merged(last, piece, ' and ');
      continue;
    }
    const apart = last === undefined || piece.separator !== 'line' || last.text === '';
    if (apart) {
      const after = last !== undefined && last.text === '';
      if (after) joined.pop();
      joined.push(after ? { ...piece, separator: 'and' } : piece);
    } else if (isNewParty(last.text, piece.text, flowing)) joined.push(piece);
    else joined[joined.length - 1] = merged(last, piece, ' ');
  }
  return joined;
}

/** Two pieces as one, whose offsets still fit: what stood between them is `by` and blanks. */
function merged(first: Piece, second: Piece, by: string): Piece {
  return { ...first, end: second.end, text: `${first.text}${by.padEnd(second.start - first.end)}${second.text}` };
}

function isCorporate(text: string): boolean {
  return text.split(/\s+/).every((word) => corporateSuffixes.has(bare(word)));
}

function isNewParty(before: string, next: string, flowing: boolean): boolean {
  const kind = kindOf(next);
  if (kind === 'address') return true;
  if (kind === 'capacity' || kind === 'badge' || kind === 'alias')
    return !/\b(?:and|or|in|as|of|his|her|their)$/i.test(before) && !(/capacit|individually/i.test(before) && flowing);
  if (kind === 'office' && (!flowing || isWholeName(before))) return isComplete(before);
  if (kindOf(before) === 'address') return begins(next, false) || zipEnd.test(before.trim());
  return isComplete(before) && begins(next, flowing);
}

/** First and last name: what stands below it is no part of it. */
function isWholeName(text: string): boolean {
  const name = readName(core(text));
  return name.kind === 'person' && core(text).slice(name.at, name.end).trim().split(/\s+/).length > 1;
}

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
    const right = stop < 0 ? next : next.slice(0, stop);
    if (/^(?:the\s+)?(?:metropolitan|consolidated|unified|metro) government of\b(?!.*\sand\s)/i.test(left.trim()))
      continue;
    if (isOneBody(left, right)) continue;
    const goesOn = kindOf(right) !== 'more' && begins(next, false);
    if (!(begins(right, false) || goesOn) || !isComplete(left)) continue;
    if (kindOf(left) === 'office' && !begins(right, true) && readName(core(right)).kind !== 'person') continue;
    found.push({ start: piece.start + start, end: piece.start + at, text: left, separator });
    start = after;
    separator = 'and';
  }
  found.push({ start: piece.start + start, end: piece.end, text: text.slice(start), separator });
  return found;
}

/** "Department of Land and Natural Resources", "Secretary of Public Safety and Correctional Services": what one office is for. */
function isOneBody(left: string, right: string): boolean {
  if (
    !/\b(?:department|dept\.?|board|bureau|division|office|agency|commission|committee|ministry|institute|secretary|director|commissioner|administrator|superintendent|manager|chairperson|head|chief|warden) (?:of|for) (?:the )?[^,;]*$/i.test(
      left,
    )
  )
    return false;
  const { kind } = readName(core(right));
  return (
    (kind === 'entity' || kind === 'none') &&
    !begins(right, true) &&
    !/\b(?:of|for)\b/i.test(right) &&
    !/\b(?:inc|llc|corp|co|ltd|department|office|county|city|company|corporation|jail|hospital)\.?,?$/i.test(
      right.trim(),
    ) &&
    !isPlace(right)
  );
}

/** "Ridge County Jail": a name of a place before what is there. */
const isPlace = (text: string): boolean => /\b(?:county|city|town|parish|township|village|borough)\b/i.test(text);

function depthAt(text: string, at: number): number {
  let depth = 0;
  for (let i = 0; i < at; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth--;
  }
  return depth;
}
