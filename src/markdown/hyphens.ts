import type { ProseEdit } from '../text/prose.js';

/** First parts of words that are written with a hyphen wherever they stand: "self-defense", "non-moving". */
const compounds = new Set(
  (
    'self non well court state civil color body half high low long short full part anti multi cross two three four five six seven eight nine ten ' +
    'twenty thirty forty fifty sixty seventy eighty ninety decision policy then so ex on off all third first second fourth federal police gun ' +
    'year month week day hour foot use county city government public good ill mid near old new life co mother father step law common cell in out ' +
    'over under post pre quasi semi sub vice hand face right left back front case fact class jury race sex time pro per much newly above below due equal personal special summary excess no mental strip drug plain'
  ).split(' '),
);

/** A line that is nothing but single capitals: "C O M P L A I N T", "C L A I M   O N E", "V.  P R A Y E R". */
const spaced = /^[ \t]*(?:(?:[IVX]{1,5}|\d{1,2})[.)][ \t]{1,4})?(?:\p{Lu} {1,4}){4,30}\p{Lu}[ \t]*$/gmu;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What is longer before the hyphen is more often a word than a part of one: "official-⏎capacity"; and behind it some words never are. */
const broken =
  /(?<![\p{L}-])(\p{L}{0,5}\p{Ll}{2})-\n[ \t]*(?!(?:and|or|to|nor|type|led|based|era|style|like|related|wide|free|level|up|down|in|out|on|off|day|year|time)\b)(?=\p{Ll}{2})/gu;

/** The edits that make words of headings whole which a typist spaced out, letter by letter. */
export function spacedWords(text: string): ProseEdit[] {
  // "A B C D E" are exhibits.
  const lines = [...text.matchAll(spaced)].filter(([line]) => !alphabet.includes(line.replace(/\s/g, '')));
  return lines.flatMap((line) =>
    [...line[0].matchAll(/(?<=\p{Lu}) (?=\p{Lu}(?:\s|$))/gu)].map(({ index }) => {
      const start = line.index + index;
      return { start, end: start + 1, text: '' };
    }),
  );
}

/** The edits that join words which a converter or a typist broke at the end of a line: "indi-⏎vidual". Linear in the text. */
export function brokenWords(text: string): ProseEdit[] {
  if (!text.includes('-\n')) return [];
  return [...text.matchAll(broken)].flatMap(({ index, 0: found, 1: part }) =>
    compounds.has((part as string).toLowerCase())
      ? []
      : [{ start: index + (part as string).length, end: index + found.length, text: '' }],
  );
}
