import type { Span } from '../text/span.js';
import { capacityPhrases } from './capacity-phrase.js';
import { readName } from './party-name.js';
import {
  bare,
  commonWords,
  corporateSuffixes,
  entityWords,
  isState,
  nameSuffixes,
  titles,
  weakTitles,
} from './vocabulary.js';

/** What stands before a chunk. */
export type Separator = 'start' | ';' | ',' | 'and' | 'line' | 'paragraph' | 'dash';

export type ChunkKind =
  | 'name'
  | 'office'
  | 'capacity'
  | 'suffix'
  | 'state'
  | 'description'
  | 'alias'
  | 'address'
  | 'badge'
  | 'more'
  | 'none';

/** A stretch of a list of parties between two separators. */
export interface PartyChunk extends Span {
  readonly text: string;
  readonly separator: Separator;
  readonly kind: ChunkKind;
}

const noise =
  /^(?:names? (?:and address(?:es)? )?(?:are )?(?:presently )?unknown\b|address(?:es)? unknown\b|address\b|tel\b|phone|e-?mail|jury trial|demand for|jury demand|civil action|case\b.*(?:no\b|number|:)|cause no|docket|index no|no\.\s*\S*\d|judge:|magistrate judge:|hon\. \S+ \S+,? judge$|filed\b|\d+:\d\d-(?:cv|cr|mc|at|mi)\b|\(?(?:write|if the|the names|do not|please|see attached|to be filled)|et\.? al)/i;
const roleLine = /^[\W_]*(?:plaintiff|petitioner|claimant|relator|defendant|respondent)s?(?:\(s\))?[\W_]*$/i;
const ruleLine = /^[-_=*~x.\s\\]{3,}$/;
const addressStart =
  /^(?:\d{1,6}[a-z]?\s+(?:[nsew]\.?\s+|north|south|east|west)?\S*\p{L}|p\.?\s?o\.?\s+box|same address|suite\b|apt\b|room\b|floor\b|one\s+\p{L}+\s+(?:plaza|square|street|center))/iu;
const zipEnd = /\b\d{5}(?:-\d{4})?$/;
const aliasStart =
  /^(?:a\/?k\/?a|f\/?k\/?a|d\/?b\/?a|n\/?k\/?a|a\.k\.a\.?|f\.k\.a\.?|d\.b\.a\.?|also known as|formerly known as|doing business as|successor)\b/i;
const badgeOnly =
  /^(?:\(?(?:badge|star|shield|serial|employee|id|unit|#)[\s.:#]*(?:no\.?|number)?[\s.:#]*\S{0,12}\)?|#\s*\S{1,10})$/i;
const descriptionStart =
  /^(?:(?:a|an|the)\s+\p{Ll}|deceased|inclusive|jointly|severally|collectively|whose\b|who\b|as\b|by and through|on behalf|for\b|of\b|at\b|with\b|employed|sued\b|being\b|under\b)/u;
const functionStart =
  /^(?:in|as|of|for|by|on|at|his|her|their|its|both|all|each|with|who|whose|under|from|to)(?=\s|$)/i;

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

const serve = /^(?:serve\b|service\b|c\/o\b|attn\b|registered agent)/i;
const streetLine =
  /^(?:\d{1,6}[a-z]?\s+\S*\p{L}|p\.?\s?o\.?\s+box\b|(?:suite|floor|room|apt)\.?\s+\w+$|(?:one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:\p{L}+\s+){1,3}(?:street|avenue|plaza|center|square|place|tower|way|drive)\b)/iu;
const cityLine = /^[\p{L}. '’-]+,\s*[\p{L}. ]+\s+\d{5}(?:-\d{4})?[;,.]?(?:\s+and)?$/u;
const andLine = /^[\W_]*(?:and|-and-)[\W_]*$/i;

/**
 * Blanks out, length for length, lines that are no part of the list: service and the address under it, case numbers, rules, instructions, the employer
 * above a street address.
 */
function blankNoise(text: string): string {
  const lines = text.split('\n');
  let serving = false;
  let street = false;
  return lines
    .map((line, i) => {
      const words = line.trim();
      const blank = ' '.repeat(line.length);
      const underStreet = street;
      street = false;
      if (!words || andLine.test(words)) {
        serving = false;
        return line;
      }
      if (serving && !/capacit|individual|official/i.test(words) && !startsInCapitals(words)) return blank;
      street =
        (streetLine.test(words) || (underStreet && cityLine.test(words))) &&
        i > 0 &&
        (lines[i - 1] as string).trim() !== '';
      if (street)
        return blank.slice(0, line.search(/[;,]?\s*(?:and)?\s*$/)) + line.slice(line.search(/[;,]?\s*(?:and)?\s*$/));
      serving = isService(words);
      if (serving || isNoise(words)) return blank;
      if (streetLine.test(lines[i + 1]?.trim() ?? '') && isUnderParty(lines, i) && !/capacit|individually/i.test(words))
        return blank;
      return line
        .replace(/,?\s+c\/o\s.*?(?=\s+and\s+\p{Lu}|[,;]|$)/gu, (found) => ' '.repeat(found.length))
        .replace(/^\s*(?:\(\d{1,2}\)|\d{1,2}[.)])(?=\s)/, (found) => ' '.repeat(found.length));
    })
    .join('\n');
}

/** "Serve: …", "c/o …"; "C/O Nunez" is a correctional officer. */
function isService(words: string): boolean {
  if (!serve.test(words)) return false;
  const officer = /^C\/O\s+(.+)$/.exec(words)?.[1];
  return (
    officer === undefined || !/^(?:person|doe)$/.test(readName(core((officer.split(/[,;]/)[0] as string).trim())).kind)
  );
}

function isNoise(words: string): boolean {
  const instruction =
    /^\*?\(.{25,}\)\*?$/.test(words) &&
    /^[*(]*[a-z]|\b(?:write|list|names?|attach)\b/i.test(words) &&
    !/capacit|individually/i.test(words);
  return noise.test(words) || ruleLine.test(words) || roleLine.test(words) || instruction;
}

/** A name in capitals under an address in mixed case begins the next party. */
function startsInCapitals(words: string): boolean {
  const letters = words.replace(/[^\p{L}]/gu, '');
  return letters.length > 5 && letters === letters.toUpperCase() && !/\d/.test(words);
}

/** Whether a line stands under another of its paragraph that is no "and": with a street below it is an employer's address. */
function isUnderParty(lines: readonly string[], i: number): boolean {
  const above = lines[i - 1]?.trim() ?? '';
  return above !== '' && !andLine.test(above) && !/[;,]$/.test(above) && !streetLine.test(above);
}

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
        (/\s/.test(text[i - 1] ?? '') || /\s/.test(text[i + 1] ?? '') || text.startsWith('-all ', i)));
    const isDash =
      dash &&
      !/\d/.test(text[i - 1] ?? ' ') &&
      !(/\d/.test(text[i + 1] ?? ' ') && /\d\s*$/.test(text.slice(Math.max(0, i - 3), i)));
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

/** The name in a chunk without brackets and badge numbers. */
export function core(text: string): string {
  return text
    .replace(/\([^()]*\)?/g, (found) => ' '.repeat(found.length))
    .replace(/\[\s*(?:sic|f\.?\s?n\.?\s?u\.?)\s*\]/gi, (found) => ' '.repeat(found.length))
    .replace(
      /(?:(?:,\s?|\s)?(?:badge|star|shield|serial)\s{0,3}(?:no\.?|number|#)?)?\s{0,3}#\s{0,3}[\w-]+\b/gi,
      (found, at: number) =>
        at > 0 && /\bdoes?\b|officers?\s*$/i.test(text.slice(0, at)) && !/badge|star|shield/i.test(found)
          ? found
          : ' '.repeat(found.length),
    )
    .replace(/[\s,]+$/, '');
}

const isComplete = (text: string): boolean => {
  if (/\b(?:in|his|her|their|both)\s+(?:official|individual|personal)\s*$/i.test(text)) return false;
  const kind = kindOf(text);
  if (kind === 'capacity')
    return /\bas an individual$/i.test(text.trim()) || !/\b(?:official|individual|personal|in|his|her|their|and|as|of|the|for)\s*$/i.test(text);
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

/** An organization with a name of its own, not a bare "Human Services" or "Recreation Department". */
export function isStrongEntity(text: string): boolean {
  if (corporateSuffixes.has(bare(core(text).trim().split(/\s+/).at(-1) as string).replace(/[.,]/g, ''))) return true;
  if (
    /^(?:the\s+)?(?:united states|city (?:and county )?of|county of|town of|village of|state of|parish of|borough of|township of|commonwealth of|board of|district of columbia|university of)/i.test(
      text.trim(),
    )
  )
    return true;
  return core(text)
    .split(/\s+/)
    .some((word) => {
      const plain = bare(word);
      return (
        /^\p{Lu}/u.test(word) &&
        plain.length > 1 &&
        !entityWords.has(plain) &&
        !commonWords.has(plain) &&
        !titles.has(plain) &&
        !/^(?:of|the|and|for|in|at|as)$/.test(plain) &&
        !corporateSuffixes.has(plain)
      );
    });
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
    if (last?.text && piece.separator === 'and' && !isComplete(last.text)) {
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
  if (kind === 'office' && !flowing) return isComplete(before);
  if (kindOf(before) === 'address') return begins(next, false) || zipEnd.test(before.trim());
  return isComplete(before) && begins(next, flowing);
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

function depthAt(text: string, at: number): number {
  let depth = 0;
  for (let i = 0; i < at; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth--;
  }
  return depth;
}

const aliasInside =
  /\s(?:a\/?k\/?a|f\/?k\/?a|d\/?b\/?a|n\/?k\/?a|a\.k\.a\.?|f\.k\.a\.?|d\.b\.a\.?|also known as|formerly known as|doing business as|as successor to|successor to)\s/i;

/** A name up to its "a/k/a". */
export function withoutAlias(text: string): string {
  const alias = aliasInside.exec(text);
  return alias ? text.slice(0, alias.index) : text;
}

/** What a chunk is by itself. */
export function kindOf(text: string): ChunkKind {
  const words = text.trim();
  const plain = withoutAlias(core(words)).trim() || core(words).trim();
  if (!plain)
    return /capacit|individually/i.test(words)
      ? 'capacity'
      : badgeOnly.test(words)
        ? 'badge'
        : words
          ? 'description'
          : 'none';
  if (roleLine.test(plain)) return 'none';
  if (isState(plain) || /^(?:D\.?C\.?|[A-Z]{2}\s+\d{5})$/.test(plain)) return 'state';
  const suffix = plain.split(/\s+/).map((word) => word.replace(/\.$/, '').toLowerCase());
  if (suffix.every((word) => nameSuffixes.has(word) || corporateSuffixes.has(word))) return 'suffix';
  if (aliasStart.test(plain)) return 'alias';
  if (badgeOnly.test(words)) return 'badge';
  if (
    addressStart.test(plain) ||
    /^(?:N|S)\.?\s?(?:W|E)\.?(?:\s|$)/.test(plain) ||
    (zipEnd.test(plain) && !/does/i.test(plain))
  )
    return 'address';
  const phrase = capacityPhrases(words)[0];
  if (
    phrase &&
    /^\W*(?:(?:all|each|both|and|in|acting|solely|only|is|are|being|sued)\s+)*$/i.test(words.slice(0, phrase.start))
  )
    return 'capacity';
  if (/^(?:#?\d[\d\s–-]*|[a-z](?:\s+and\s+[a-z])?|#?\d+\s+(?:and|through|to)\s+\d+)$/i.test(plain)) return 'more';
  if (/^(?:et\.?\s+al\.?|inclusive|jointly|severally)/i.test(plain)) return 'description';
  if (isOffice(plain)) return 'office';
  if (descriptionStart.test(plain) || functionStart.test(plain)) return 'description';
  const name = readName(plain);
  if (name.kind === 'title') return 'office';
  return name.kind === 'none' ? (/^\p{Lu}[\p{L}'’-]+$/u.test(plain) ? 'name' : 'description') : 'name';
}

/** "Sheriff of Lake County", "Executive Director of Safety": an office described, with no name in it. */
function isOffice(text: string): boolean {
  const words = text.split(/\s+/).map(bare);
  const at = words.findIndex((word) => /^(?:of|for|at|in|with|to)$/.test(word));
  if (at < 1 || readName(text).kind === 'person' || readName(text).kind === 'doe') return false;
  const before = words.slice(0, at);
  const last = before.at(-1) as string;
  return (
    (/^(?:head|members?)$/.test(last) || before.some((word) => titles.has(word) && !weakTitles.has(word))) &&
    !/^(?:board|city|county|town|village|state|department|university|office|district)$/.test(
      before[0] === 'the' ? (before[1] ?? '') : (before[0] as string),
    )
  );
}
