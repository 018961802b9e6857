import { linesOf } from '../text/lines.js';
import { sentencesOf } from '../text/sentence.js';
import type { Span } from '../text/span.js';

/** What kind of relief a request asks for. */
export type ReliefKind = 'compensatory' | 'punitive' | 'nominal' | 'injunctive' | 'declaratory' | 'fees' | 'costs';

const patterns: readonly [ReliefKind, RegExp][] = [
  [
    'punitive',
    /(?<!\bno )\b(?:punitive|exemplary)\b(?!\s+(?:damages?\s+(?:cannot|are not|is not)|segregation|isolation|confinement|housing|status|measures?))/i,
  ],
  ['nominal', /\bnominal\b/i],
  [
    'injunctive',
    /\b(?:injuncti\w+|enjoin\w*|restraining order|order(?:ing|s)? (?:that |requiring |directing |(?:the )?)(?:the )?(?:defendants?|prison|jail|department|city|county|state|department|sheriff|district)|requir(?:e|ing) (?:the )?(?:defendants?|city|county|district))\b/i,
  ],
  ['declaratory', /\bdeclar\w+\b(?! under penalty)/i],
  ['fees', /\b(?:attorneys?['’]?s?['’]? fees?|§+\s*1988|fees)\b/i],
  ['costs', /\bcosts?\b/i],
  [
    'compensatory',
    /\bback ?pay\b|\bfront pay\b|\blost (?:wages|earnings|income)\b|\bmoney judgment\b|\brestitution\b|\breimburse\w*|\b(?:compensatory|actual|general|special|economic|money|monetary|consequential)\b[^.;]{0,40}\bdamages\b|\bdamages (?:in an amount|for|against|according|of \$)|\$\s?\d[\d,.]*(?!\s*(?:in\s+)?punitive)|\bdamages\b/i,
  ],
];

/** A second request in one sentence, with its own "against": "… against Roe and compensatory damages against Doe". */
const second =
  /\b(?:against|from)\s(?:[^.;]|(?<=\b\p{Lu})\.){1,120}?(?:,|\band\b|,\s*and\b)\s+(?=(?:for\s+|an award of\s+)?(?:compensatory|punitive|exemplary|nominal|actual|injunctive|declaratory)\s+(?:damages|relief)\s+(?:against|from)\b|(?:for\s+)?an?\s+(?:\p{L}+\s+)?(?:injunction|declaration|order)\s+(?:against|from|requiring|directing|ordering|that)\b|\$\s?\d[\d,]*\s+(?:(?:in\s+|as\s+)?\p{L}+\s+(?:damages\s+)?)?(?:against|from)\b)/giu;
/** "… for compensatory damages, and against Roe for punitive damages": each "against" has its own. */
const split =
  /(?:,|;|,?\s+and)\s+(?=(?:against|from)\s[^,;.]{1,90}?\s(?:for\s+)?(?:an award of\s+)?(?:(?:compensatory|punitive|exemplary|nominal|actual)(?:\s+and\s+\w+)?|injunctive|declaratory)\s+(?:damages|relief)\b)/gi;

/** A request and where the sentence begins that asks for it; one sentence can hold several. */
export interface Item extends Span {
  readonly asking: number;
}

/** Cuts a prayer at its items: list items, `(b)` in running text, semicolons, sentences that ask for something of their own. */
export function itemsOf(text: string): Item[] {
  if (text.includes('\t')) return rowsOf(text);
  // "Punitive damages. From Roe.": the second goes on the first.
  const goesOn = ({ start, end }: Span, before: Span | undefined): boolean =>
    before !== undefined &&
    before.end - before.start < 60 &&
    !/\b(?:from|against)\b/i.test(text.slice(before.start, before.end)) &&
    /^(?:from|against)\s/i.test(text.slice(start, start + 10)) &&
    !kindsOf(text.slice(start, end)).length;
  const sentences = sentencesOf(text).filter((sentence, i, all) => !goesOn(sentence, all[i - 1]));
  const cuts = new Map<number, boolean>([0, ...sentences.map(({ start }) => start)].map((start) => [start, false]));
  for (const match of text.matchAll(/\n\n+|\n(?=\(?[a-z][.)]\s)|;\s+|(?<=\s)(?=\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s)/gu))
    cuts.set(match.index + match[0].length, false);
  for (const match of [...text.matchAll(second), ...text.matchAll(split)])
    if (!cuts.has(match.index + match[0].length)) cuts.set(match.index + match[0].length, true);
  const starts = [...cuts].sort((a, b) => a[0] - b[0]);
  let asking = 0;
  const items = starts.map(([start, goesOn], i): Item => {
    if (!goesOn) asking = start;
    return { start, end: starts[i + 1]?.[0] ?? text.length, asking };
  });
  return items.filter(({ start, end }) => /\p{L}{3}/u.test(text.slice(start, end)));
}

/** Of a table each row asks for something. */
const rowsOf = (text: string): Item[] =>
  linesOf(text).flatMap(({ start, end, text: row }) => (/\p{L}{3}/u.test(row) ? [{ start, end, asking: start }] : []));

export function kindsOf(words: string): ReliefKind[] {
  const kinds = patterns.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
  const onlyPunitive =
    kinds.includes('punitive') &&
    !/\b(?:compensatory|actual|general|special|economic|consequential|nominal)\b/i.test(words) &&
    (words.match(/\bdamages\b/gi)?.length ?? 0) <= 1;
  const withoutMoney =
    kinds.includes('compensatory') &&
    (onlyPunitive ||
      (/\bnominal damages\b/i.test(words) &&
        (words.match(/\bdamages\b/gi)?.length ?? 0) <= 1 &&
        !/\bcompensatory|actual\b/i.test(words)));
  return withoutMoney ? kinds.filter((kind) => kind !== 'compensatory') : kinds;
}
