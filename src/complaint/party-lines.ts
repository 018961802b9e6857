import { core, isStrongEntity, kindOf, withoutAlias, zipEnd } from './chunk-kind.js';
import { readName } from './party-name.js';
import type { Piece } from './party-pieces.js';
import { bare, corporateSuffixes, entityWords, stateNames, titles, weakTitles } from './vocabulary.js';

/** No party and what a caption says of it is longer; beyond, pieces are neither joined nor cut, so that reading takes linear time. */
export const longestPiece = 700;

/** Whether a party could end here. */
export const isComplete = (text: string): boolean => {
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
      kind === 'alias' ||
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
  if (
    /\b(?:unknown|unidentified|unnamed|as-yet)(?:\s+(?:current|former|present|past|other))*$/i.test(core(text).trim())
  )
    return false;
  return !weakTitles.has(bare(core(text).trim().split(/\s+/).at(-1) as string));
};

/** Whether text can begin a party by itself, beyond doubt where `strict`. */
export function begins(text: string, strict: boolean): boolean {
  // "UNIFIED GOVERNMENT OF RANSOM⏎COUNTY/TULE CITY".
  if (/^\p{L}+\//u.test(text) && entityWords.has(bare(text.split('/', 1)[0] as string))) return false;
  const [first = ''] = text.split(/\s+and\s+/i, 1);
  // Of "CHIEFS ROE AND POE" the first decides, and of "ROE and JANE DOE ROE".
  if (first.length < text.length && readName(core(text)).kind !== readName(core(first)).kind)
    return begins(first, strict);
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
export function joinLines(pieces: readonly Piece[], drawn: boolean, text: string): Piece[] {
  const flowing =
    !isOneALine(pieces, text) &&
    ((drawn && pieces.some(({ separator }) => separator === ',' || separator === ';')) ||
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
    if (last && piece.separator === ',' && isCorporate(piece.text)) {
      joined[joined.length - 1] = merged(last, piece, ',');
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
    } else if (isNewParty(last.text, piece.text, flowing)) joined.push(piece);
    else joined[joined.length - 1] = merged(last, piece, ' ');
  }
  return joined;
}

/** A party a line: each line begins one, and none breaks off behind a comma, a semicolon or an "and". */
function isOneALine(pieces: readonly Piece[], text: string): boolean {
  let lines = 0;
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1];
    if (!before) continue;
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

/** "Ransom Falls⏎Police Officers JANE ROE": a place in mixed case before a title in mixed case and a name in capitals. */
function isPlaceOfOffice(before: string, next: string): boolean {
  if (!/^\p{Lu}.*\p{Ll}/u.test(before) || /\p{Lu}{3}/u.test(before)) return false;
  if (!/^\p{Lu}\p{Ll}.*\b\p{Lu}{3,}/u.test(next) || !titles.has(bare(next.split(/\s+/, 1)[0] ?? ''))) return false;
  const { kind, title } = readName(core(before));
  return (kind === 'person' || kind === 'none') && title === '';
}

const madeUpName = /^(?:john|jane|richard|mary)$/;

function isNewParty(before: string, next: string, flowing: boolean): boolean {
  if (/^[+&]\s/.test(next)) return false;
  // "JOHN DOE⏎DETECTIVES 1-3".
  const lastWord = bare(before.trim().split(/\s+/).at(-1) ?? '');
  // "JOHN⏎DOE", "NEW YORK CITY POLICE⏎OFFICER JANE ROE".
  if ((madeUpName.test(lastWord) || (flowing && titles.has(lastWord))) && /^does?\b/i.test(next)) return false;
  if (isPlaceOfOffice(before, next)) return false;
  if (flowing && weakTitles.has(lastWord) && titles.has(bare(next.split(/\s+/, 1)[0] ?? ''))) return false;
  if (/\bdoes?$/i.test(before.trim()) && /^\p{Lu}+S\b/u.test(next) && !/\bdoes?\b/i.test(next)) return false;
  const kind = kindOf(next);
  if (kind === 'address') return true;
  if (kind === 'capacity' || kind === 'badge' || kind === 'alias')
    return !/\b(?:and|or|in|as|of|his|her|their)$/i.test(before) && !(/capacit|individually/i.test(before) && flowing);
  if (kind === 'office' && (!flowing || isWholeName(before))) return isComplete(before);
  // "… in his individual capacity⏎JANE ROE, in …": the phrase is whole, and a name follows.
  if (kindOf(before) === 'capacity' && /\bcapacit(?:y|ies)$/i.test(before.trim()) && begins(next, false)) return true;
  if (kindOf(before) === 'address') return begins(next, false) || zipEnd.test(before.trim());
  return isComplete(before) && begins(next, flowing);
}

/** First and last name: what stands below it is no part of it. */
function isWholeName(text: string): boolean {
  const name = readName(core(text));
  return name.kind === 'person' && core(text).slice(name.at, name.end).trim().split(/\s+/).length > 1;
}

/** "Department of Land and Natural Resources", "Secretary of Public Safety and Correctional Services": what one office is for. */
export function isOneBody(left: string, right: string): boolean {
  const [noun, form, ...more] = core(right).trim().split(/\s+/).map(bare);
  // "Health and Hospitals Corporation": a noun of bodies and "corporation" are no name of their own.
  if (form === 'corporation' && !more.length && entityWords.has(noun ?? '')) return true;
  if (
    !/\b(?:department|dept\.?|board|bureau|division|office|agency|commission|committee|ministry|institute|secretary|director|commissioner|administrator|superintendent|manager|chairperson|head|chief|warden) (?:of|for) (?:the )?[^,;]*$/i.test(
      left,
    )
  )
    return false;
  const { kind, title, at, end } = readName(core(right));
  // "Campus Events": a weak title and a word that is no name.
  const field = kind === 'person' && title !== '' && isWeak(title) && !/\s/.test(core(right).slice(at, end).trim());
  return (
    (kind === 'entity' || kind === 'none' || field) &&
    (field || !begins(right, true)) &&
    !/\b(?:of|for)\b/i.test(right) &&
    !/\b(?:inc|llc|corp|co|ltd|department|office|county|city|company|corporation|jail|hospital)\.?,?$/i.test(
      right.trim(),
    ) &&
    !isPlace(right)
  );
}

const isWeak = (title: string): boolean => title.split(/\s+/).every((word) => weakTitles.has(bare(word)));

/** "Ridge County Jail": a name of a place before what is there. */
const isPlace = (text: string): boolean => /\b(?:county|city|town|parish|township|village|borough)\b/i.test(text);

/** "JOHN and JANE DOE", "John Doe and Richard Roe": made-up names for persons unknown are one party. */
export function isPair(left: string, right: string): boolean {
  return (
    /\b(?:john|jane|richard|mary)(?:\s+(?:does?|roes?)(?:\s+#?(?:\d+|[ivx]+)(?:\s*[-–]\s*#?(?:\d+|[ivx]+))?)?)?["”]?$/i.test(
      left.trim(),
    ) && /^["“]?(?:john|jane|richard|mary)\s+(?:does?|roes?)\b/i.test(right.trim())
  );
}
