import type { Block } from '../markdown/block.js';
import { sentencesOf } from '../text/sentence.js';
import { isNatural, type Party } from './model.js';
import { beforeName } from './name-forms.js';
import type { Mention, Naming } from './naming.js';
import { paragraphNumbers } from './numbering.js';
import { isWithin, numberOfWord, rangesOf } from './numerals.js';
import type { Meant, Passage } from './passage.js';

/** "The officers named in the two paragraphs above": so many paragraphs back. */
const paragraphsAbove =
  /\b(?:named|described|identified|introduced|listed|defendants|persons|officers|those)\s+in\s+the\s+(?:(?:last|preceding|previous|foregoing)\s+)?(?:(two|three)\s+)?(?:(?:last|preceding|previous|foregoing)\s+)?paragraphs?(?:\s+(?:above|before))?(?!\s+\d)/i;
const numberedParagraphs =
  /\b(?:named|described|identified|introduced|listed)\s+in\s+(?:paragraphs?|¶{1,2})\s*(?:\(@([\w-]+)\)|(\d{1,3}(?:\.\d{1,3})?(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s+to\s+|\s+through\s+|\s*[-–]\s*)\d{1,3}(?:\.\d{1,3})?)*))/i;

/** Paragraphs that words refer to: which they are, and how many at least. */
export interface ParagraphRange {
  readonly count: number;
  readonly holds: (block: Block) => boolean;
}

/** "The persons described in paragraphs 5 through 9", "named in paragraph (@officers)", as pandoc labels them. */
export function paragraphRange(words: string): ParagraphRange | undefined {
  const found = /\bparagraph|¶/i.test(words) ? numberedParagraphs.exec(words) : null;
  if (!found) return undefined;
  const [, label, numbers = ''] = found;
  if (label !== undefined) return { count: 1, holds: ({ prose }) => prose.running.startsWith(`(@${label})`) };
  const ranges = rangesOf(numbers);
  const holds = (block: Block): boolean => {
    const [number] = paragraphNumbers(block);
    const at = number && (number.section ?? 0) * 1000 + number.value;
    return at !== undefined && isWithin(at, ranges);
  };
  return { count: ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0), holds };
}

/** Whether it is persons that words refer to paragraphs for, and not acts: "the officers described in paragraph 12". */
export const isOfPersons = (words: string): boolean =>
  /\b(?:defendants?|officers?|persons?|people|individuals|those|members|employees|deputies|ones)\s+(?:who (?:is|are)\s+)?(?:named|described|identified|introduced|listed)\s+in\s+(?:paragraphs?|¶)/i.test(
    words,
  );

const joint = new RegExp(String.raw`^[\s,]*(?:(?:and|&)\s+)?${beforeName}$`, 'u');
const opening = new RegExp(String.raw`^\W*(?:(?:\d{1,4}|[a-z])[.)]\s*)?(?:[Tt]he\s+)?${beforeName}$`, 'u');

/**
 * The persons whom the paragraphs of a range introduce, among some blocks: those with whom a sentence begins, and all whom the first sentence names if
 * `wholeFirst` says so.
 */
export function introducedIn(
  blocks: Iterable<Block>,
  { holds }: ParagraphRange,
  naming: Naming,
  wholeFirst: boolean,
): Mention[] {
  const found: Mention[] = [];
  for (const block of blocks) {
    if (!holds(block)) continue;
    const text = block.prose.running;
    const marker = paragraphNumbers(block)[0]?.end ?? 0;
    const first = sentencesOf(text).find(({ end }) => end > marker + 2)?.end ?? text.length;
    const starts = sentencesOf(text).map(({ start }) => start);
    const natural = naming
      .of(block)
      .filter(({ parties }) => parties.some((index) => isNatural(naming.parties[index] as Party)));
    const isFirst = (mention: Mention, i: number): boolean => (wholeFirst ? mention.end <= first : i === 0);
    const opens = (mention: Mention): boolean => {
      const start = starts.findLast((one) => one <= mention.start) ?? 0;
      return opening.test(text.slice(start, mention.start));
    };
    let last: Mention | undefined;
    for (const [i, mention] of natural.entries()) {
      // "Roe and Poe are officers".
      const isJoined = last !== undefined && joint.test(text.slice(last.end, mention.start));
      if (!isFirst(mention, i) && !opens(mention) && !isJoined) continue;
      found.push(mention);
      last = mention;
    }
  }
  return found;
}

const isLettered = ({ prose }: Block): boolean => /^\W*\(?[a-z][.)]\s/.test(prose.running);
const opensList = ({ prose }: Block): boolean => /:\s*$/.test(prose.running);

/** Of blocks above, nearest first, those of a range with the lettered items that belong to them. */
function withItems(above: readonly Block[], { holds }: ParagraphRange): Block[] {
  const found: Block[] = [];
  let items: Block[] = [];
  for (const block of above) {
    if (holds(block)) found.push(...(opensList(block) ? items : []), block);
    items = isLettered(block) ? [...items, block] : [];
  }
  return found;
}

/** "The three officers named in paragraphs 5 to 7": the persons whom those paragraphs above introduce, if all of them stand near. */
export function inParagraphs({ naming, above }: Passage, words: string): Meant | undefined {
  const range = paragraphRange(words);
  if (!range) return undefined;
  const blocks = withItems(above, range);
  const parties = introducedIn(blocks, { ...range, holds: () => true }, naming, false).flatMap((mention) => [
    ...mention.parties,
  ]);
  return range.count > 0 && new Set(parties).size >= range.count
    ? { parties: [...new Set(parties)].sort((a, b) => a - b), scope: 'group', persons: true }
    : undefined;
}

/**
 * "The officers named in the two paragraphs above": where the nearest paragraphs name persons. `above` are the blocks above, nearest first, as many as may be
 * asked for; undefined where the words look back on no paragraphs.
 */
export function namedAbove(
  words: string,
  above: (count: number) => readonly Block[],
  naming: Naming,
): Mention[] | undefined {
  const found = /\bparagraph/i.test(words) ? paragraphsAbove.exec(words) : null;
  const back = found ? numberOfWord(found[1] ?? 'one') : 0;
  if (!back) return undefined;
  return above(back).flatMap((block) =>
    naming.of(block).filter(({ parties }) => parties.every((party) => isNatural(naming.parties[party] as Party))),
  );
}

/** The same as whom the words mean; undefined where those paragraphs name nobody. */
export function inParagraphsAbove({ naming, above }: Passage, words: string): Meant | undefined {
  const named = namedAbove(words, (count) => above.slice(0, count), naming) ?? [];
  const parties = [...new Set(named.flatMap(({ parties }) => [...parties]))].sort((a, b) => a - b);
  return parties.length ? { parties, scope: 'group', persons: true } : undefined;
}
