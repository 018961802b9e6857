import { sentencesOf } from '../text/sentence.js';
import type { Candidate } from './candidate.js';
import { namesIn, together } from './named.js';
import type { Mention } from './naming.js';
import type { Meant, Passage } from './passage.js';
import { meantBy } from './subject.js';

/** "…, and so is Officer Poe"; "…, same with Nurse Poe": who is named behind is sued likewise. */
export function withSame(meant: Meant, { phrase, sentence }: Candidate, passage: Passage): Meant {
  const text = passage.block.prose.running;
  const [behind = ''] = text.slice(phrase.end, sentence.end).split(';');
  // "…, and the Does, who worked the desk, likewise."
  const others = rowBehind(passage, phrase.end, /^,?\s+and\s+(?:the\s+)?$/i);
  if (
    others &&
    /^(?:\s+\d[\d–-]*)?(?:,\s+(?:who|each of whom)\s[^;]*?)?,?\s+likewise\W*$/i.test(
      text.slice(others.end, sentence.end),
    )
  )
    return joined(meant, together(others.row));
  const same =
    /(?:^[\s,]*(?:and so|as)\s+(?:is|are)|,\s*(?:and\s+)?(?:the )?same (?:with|for|goes for)|,\s*(?:and )?likewise(?!\s+(?:sued|named)))\b/i.exec(
      behind,
    );
  if (same) return joined(meant, meantBy(passage, { start: phrase.end + same.index, end: sentence.end }));
  // "So is Sergeant Poe.", in a sentence of its own.
  const [next] = sentencesOf(text.slice(sentence.end, sentence.end + 300));
  const words = next && text.slice(sentence.end + next.start, sentence.end + next.end);
  return words &&
    (/^\s*(?:so,? too,? (?:is|are)|so (?:is|are)|the same (?:goes|is true|holds) (?:for|of))\b/i.test(words) ||
      isToo(passage, sentence.end + next.start, sentence.end + next.end))
    ? joined(meant, meantBy(passage, { start: sentence.end + next.start, end: sentence.end + next.end }))
    : meant;
}

/** "Dr. Poe is too.": a name, and no more. */
function isToo(passage: Passage, start: number, end: number): boolean {
  const found = rowBehind(passage, start, /^\W*(?:the\s+)?$/i);
  const rest = found && passage.block.prose.running.slice(found.end, end);
  return rest !== undefined && /^\s+(?:is|are),?\s+(?:too|also|as well|likewise)\.?\s*$/i.test(rest);
}

/** The names in a row behind an offset, where nothing but titles and what `opens` allows stands before the first. */
export function rowBehind(
  passage: Passage,
  at: number,
  opens: RegExp,
): { readonly row: readonly Mention[]; readonly end: number } | undefined {
  const text = passage.block.prose.running;
  const behind = namesIn(passage, { start: at, end: text.length });
  const [first] = behind;
  if (!first || !opens.test(text.slice(at, first.start).replace(titlesBefore, ''))) return undefined;
  const stop = behind.findIndex(({ end }, i) => {
    const next = behind[i + 1];
    return !next || !inRow.test(text.slice(end, next.start));
  });
  const row = behind.slice(0, stop + 1);
  return { row, end: (row.at(-1) as Mention).end };
}

const titlesBefore = /(?:\p{Lu}[\p{L}.]*\s+){0,3}$/u;
const inRow = /^(?:\s+\d[\d–-]*)?[\s,]*(?:and\s+)?(?:the\s+)?(?:\p{Lu}[\p{L}.]*\s+){0,3}$/u;

const joined = (one: Meant, other: Meant): Meant => ({
  parties: [...new Set([...one.parties, ...other.parties])],
  scope: 'group',
});
