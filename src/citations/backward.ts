import { type Draft, draft, skipSpace } from './draft.js';

/** Words after which a lower-case "id." is a citation and not the end of a sentence about somebody's papers. */
const beforeId =
  /(?:^|[.;:,([”"’')\]—–-]|\b(?:see|also|citing|quoting|e\.g\.|cf|and|or|accord|compare|with|in|under|by|but|contra|from|per|of|at|See|But|Cf|Citing|Quoting|Accord|Compare|And))[ \n]*$/;
const pinAfter = /,?[ \n]{1,3}(?:at[ \n]|¶|§|p{1,2}\.|n{1,2}\.|\d+:|art\.)/y;

/** "Id.", "Ibid." in any case; without its full stop only before a pin or in emphasis. `emphasised` says whether the word is. */
export function readId(text: string, at: number, emphasised: (at: number, end: number) => boolean): Draft | undefined {
  const found = /^(?:[Ii]d|ID|[Ii]bid|IBID|[Ii]dem)(?![A-Za-z0-9’'-])/.exec(text.slice(at, at + 5));
  if (!found) return undefined;
  const word = found[0];
  const bare = at + word.length;
  const stopped = text[bare] === '.';
  pinAfter.lastIndex = stopped ? bare + 1 : bare;
  const pinned = pinAfter.test(text);
  const marked = emphasised(at, bare);
  if (!marked) {
    if (!stopped && !pinned && !/^[Ii]bid$/.test(word)) return undefined;
    if (/^(?:ID|[Ii]dem)$/.test(word) && !pinned) return undefined;
    if (!pinned && !beforeId.test(text.slice(Math.max(0, at - 12), at))) return undefined;
  } else if (!stopped && !pinned && /[a-z]/.test(text.slice(bare, bare + 2).trim()[0] ?? '') && word === 'ID')
    return undefined;
  const end = stopped ? bare + 1 : bare;
  return draft('id', at, end);
}

const internal =
  /^,?[ \n]{0,3}(?:(?:at|in)[ \n]{1,2})?(?:Parts?|Pts?\.|§|¶|[Ss]ections?|[Ss]ec\.|[Pp]aragraphs?|[Pp]ara\.|[Pp]arts?|p{1,2}\.|pages?|Argument|Statement|Background|Facts|Counts?|Exhibits?|Exs?\.|Tables?|Appendix|App\.|Chapters?|Subparts?|Points?|Figures?|Introduction|text|the[ \n]text|discussion|pt\.)/;
const internalBefore =
  /(?:\b(?:Parts?|Pts?\.|[Ss]ections?|[Ss]ec\.|[Pp]aragraphs?|[Pp]arts?|pages?|Points?|Counts?|Chapters?|Argument|Statement|Background|Facts|Introduction|Subparts?|Exs?\.|Exhibits?|Tables?|Appendix)|§|¶|\bp{1,2}\.|\bnotes?|\bn{1,2}\.)[ \n]{0,2}[\w.§¶()&–-]{0,12}(?:[ \n](?:and|&|to|through)[ \n][\w.()–-]{1,8})?,?[ \n]{1,3}[([]?$/;
const saidBefore =
  /\b(?:discussed|described|explained|noted|cited|stated|forth|see|See|shown|argued|mentioned|quoted|defined|outlined|addressed|above|as|detailed|identified|alleged|referenced|listed|established|analyzed|demonstrated|out|cases|authorities|citations|cf\.|Cf\.|also|e\.g\.),?[ \n]{1,3}$/;
const noteAfter = /,?[ \n]{1,3}(?:at[ \n]{1,2})?(?:note|notes|n\.|nn\.)[ \n]{0,2}\d{1,4}/y;

/** What stands before the word *supra*: `volume` where a number does ("123 supra"). */
export interface SupraReading {
  readonly draft: Draft;
  /** Where the name before it ends: before ", supra". */
  readonly nameEnd: number;
  readonly noted: boolean;
}

/**
 * *Supra* at `at`, where it is a citation: not a cross-reference within the document ("*supra* Part II", "Section III, *supra*").
 */
export function readSupra(text: string, at: number): SupraReading | undefined {
  const end = at + 5;
  const before = text.slice(Math.max(0, at - 50), at);
  if (internalBefore.test(before) || saidBefore.test(before)) return undefined;
  if (internal.test(text.slice(end, end + 24))) return undefined;
  noteAfter.lastIndex = end;
  const noted = noteAfter.test(text);
  const made = draft('supra', at, end);
  let nameEnd = at;
  while (nameEnd > 0 && /[\s,([]/.test(text[nameEnd - 1] as string)) nameEnd--;
  const volume = /(?:^|[\s,])(\d{1,4})$/.exec(text.slice(Math.max(0, nameEnd - 6), nameEnd));
  if (volume) {
    made.volume = volume[1] as string;
    nameEnd -= (volume[1] as string).length;
    while (nameEnd > 0 && /[\s,]/.test(text[nameEnd - 1] as string)) nameEnd--;
  }
  if (noted) made.end = noteAfter.lastIndex;
  return { draft: made, nameEnd, noted };
}

/** Whether *supra* only goes on to a reporter: "Kaiser Foundation, supra, 13 Cal.App.5th at 1146" is one short form. */
export function leadsTo(text: string, end: number, next: number): boolean {
  let at = end;
  if (text[at] === ',') at++;
  return skipSpace(text, at) === next;
}
