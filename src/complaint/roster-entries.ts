import type { Block } from '../markdown/block.js';
import { linesOf } from '../text/lines.js';
import { sentencesOf } from '../text/sentence.js';
import type { Span } from '../text/span.js';
import { type Answer, answerIn } from './capacity-answer.js';
import { groupOf } from './groups.js';
import { isNatural, type Party } from './model.js';
import type { Mention, Naming } from './naming.js';
import type { Meant } from './passage.js';
import { isSubject } from './subject.js';
import { finite } from './verbless.js';

/** What an entry of a list says: of whom, in what capacity, and where the words of capacity stand in the block's prose. */
export interface Entry extends Pick<Meant, 'parties' | 'persons' | 'rest'> {
  readonly answer: Answer;
  readonly words: Span;
}

/** What may stand before the name in an entry: "Defendant #1:", "3)", "Dft. 2", "Sgt.". */
const lead =
  /^[^\p{L}]*(?:\(?[A-Za-z\d]{1,3}[.)]\s+|(?:[Dd]efendants?|DEFENDANTS?|[Dd](?:fts?|efs?)|[Nn]ame|[Aa]gainst|[Ff]rom|[Ff]or)\b[\s#.:\d]*|[Tt]he\s+|\p{Lu}[\p{L}.]*\s+){0,4}[^\p{L}]*$/u;
/** What stands between a capacity and those who are sued in it: "Individual capacity only: Roe and Poe", "Official for Roe". */
const before =
  /^(.*?)(?:\s*[:–—]\s*|\s+-+\s+|,?\s+(?:[Ff]or|[Aa]s to)\s+|\s+(?:[Dd]efendants?|DEFENDANTS?)\s*:?\s*)(?:(?:[Dd]efendants?|[Tt]he|\p{Lu}[\p{L}.]*)\s+)*$/u;
const behind = /^[\s\d).,\]–—-]*$/;
/** What stands between a name with its description and a capacity. */
const divider = /\s+-+\s+|\s{3,}|[:,/([–—=]+/g;

/** "Individual capacity defendants:", "The jail's officers (both capacities):": what stands over a list of those who are sued so. */
export function leadOf({ prose: { running } }: Block, naming: Naming): Omit<Entry, 'parties'> | undefined {
  const words = running.trim();
  if (words.length > 100 || naming.find(words).some((mention) => naturalIn([mention], naming).length)) return undefined;
  const bracketed = /[([]([^()[\]]{3,60})[)\]]\W*$/.exec(words);
  const answer = answerIn(bracketed ? (bracketed[1] as string) : words.replace(/\bdefendants?\b/gi, ''));
  return answer?.explicit ? { answer, words: { start: 0, end: running.trimEnd().length } } : undefined;
}

/** The entries of a block: the sentences of its lines, or what semicolons divide in those. */
export function entriesOf(block: Block, naming: Naming): Entry[] {
  const { text, running } = block.prose;
  return linesOf(text).flatMap((line) =>
    sentencesOf(line.text).flatMap(({ start, end }) => {
      const sentence = { start: line.start + start, end: line.start + end };
      const headed = behindHead(block, sentence, naming);
      if (headed) return [headed];
      let from = sentence.start;
      return running
        .slice(sentence.start, sentence.end)
        .split(';')
        .flatMap((words) => {
          const entry = { start: from, end: from + words.length };
          from = entry.end + 1;
          const bracketed = inBrackets(block, entry, naming);
          return bracketed.length ? bracketed : (entryOf(block, entry, naming) ?? []);
        });
    }),
  );
}

/** The persons named in a stretch who head a part of it: not "deputy of Roe", "Roe’s supervisor", "not Roe". */
const personsIn = (block: Block, { start, end }: Span, naming: Naming): readonly Mention[] =>
  naming
    .of(block)
    .filter((one) => one.start >= start && one.end <= end && naturalIn([one], naming).length)
    .filter(
      (one) =>
        isSubject(block.prose.running, one) &&
        !/\b(?:not|of|employs?)\s+(?:the\s+|\p{Lu}[\p{L}.]*\s+)*$/u.test(
          block.prose.running.slice(Math.max(start, one.start - 40), one.start),
        ),
    );

/** "Individual capacity only: Roe; Poe". */
function behindHead(block: Block, entry: Span, naming: Naming): Entry | undefined {
  const text = block.prose.running;
  const mentions = personsIn(block, entry, naming);
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (!first || !last) return undefined;
  const pre = text.slice(entry.start, first.start);
  const post = text.slice(last.end, entry.end);
  // "Official capacity defendant: Roe, Commissioner, 200 Main Street".
  if (!behind.test(post) && (!/:\s*(?:(?:the|\p{Lu}[\p{L}.]*)\s+)*$/u.test(pre) || finite.test(post))) return undefined;
  const head = before.exec(pre)?.[1];
  const answer = head === undefined ? undefined : answerIn(withoutLead(head));
  // "Individual defendants: Roe, Poe" is a label.
  if (answer && !answer.explicit && /\bdefendants?\b/i.test(pre)) return undefined;
  if (head === undefined || !answer) return undefined;
  const start = entry.start + pre.search(/\p{L}/u);
  return { parties: naturalIn(mentions, naming), answer, words: { start, end: entry.start + head.trimEnd().length } };
}

/** "Roe (individual), Sgt. Poe (both)": each with the name before it. */
function inBrackets(block: Block, entry: Span, naming: Naming): Entry[] {
  const text = block.prose.running;
  const [head] = naming.of(block).filter(({ start, end }) => start >= entry.start && end <= entry.end);
  const pre = text.slice(entry.start, head?.start ?? entry.start);
  // Of a sentence only one that lists those who are sued: "The people I am suing are Roe (individual), …".
  if (
    !lead.test(pre) &&
    !/\b(?:suing|sued?|defendants?)\b[^.;]{0,40}\b(?:is|are)\W*(?:(?:the|\p{Lu}[\p{L}.]*)\s+)*$/iu.test(pre)
  )
    return [];
  return naming.of(block).flatMap((mention) => {
    if (mention.start < entry.start || mention.end > entry.end) return [];
    const found = /^(\s?[([]\s*)([^()[\]]{3,60})[)\]]/.exec(text.slice(mention.end, entry.end));
    const answer = found && answerIn(found[2] as string);
    const parties = naturalIn([mention], naming);
    if (!found || !answer || !parties.length) return [];
    const start = mention.end + (found[1] as string).length;
    return [{ parties, answer, words: { start, end: start + (found[2] as string).length } }];
  });
}

function entryOf(block: Block, entry: Span, naming: Naming): Entry | undefined {
  const text = block.prose.running;
  const words = text.slice(entry.start, entry.end);
  if (words.length > 300 || /\bplaintiffs?\b|["“”]/i.test(words)) return undefined;
  const mentions = personsIn(block, entry, naming);
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (!first || !last) return ofGroup(block, entry, naming);
  const pre = text.slice(entry.start, first.start);
  const post = text.slice(last.end, entry.end);
  if (!lead.test(pre) || finite.test(post.replace(/\b(?:sued|named|being)\b/gi, ' '))) return undefined;
  const found = tail(post);
  if (!found) return undefined;
  const isRow = mentions.every(({ end }, i) => {
    const next = mentions[i + 1];
    return !next || /^(?:[\s,&\d–—-]|\band\b|\bthrough\b|\p{Lu}[\p{L}.]*)*$/u.test(text.slice(end, next.start));
  });
  // Of several names before a comma it is not plain which is meant.
  if (!isRow || (mentions.length > 1 && found.by === ',' && !/\band\b|&/.test(text.slice(first.start, last.end))))
    return undefined;
  const start = last.end + found.at;
  return { parties: naturalIn(mentions, naming), answer: found.answer, words: { start, end: start + found.length } };
}

const withoutLead = (words: string): string => words.replace(/^[^\p{L}]*(?:\(?[a-z\d]{1,2}[.)]\s+)?/iu, '');

/** "Everybody else: individual", "Individual, as to every person named". */
function ofGroup(block: Block, entry: Span, naming: Naming): Entry | undefined {
  const words = block.prose.running.slice(entry.start, entry.end);
  const [, who = '', what = ''] = /^([^:]{3,80}):\s*(.{3,60})$/s.exec(words) ?? [];
  const answer = answerIn(what);
  if (!answer || finite.test(who.replace(/\b(?:I|we)\s+(?:am|are)\s+suing\b/gi, ' '))) return undefined;
  const group = groupOf({ block, naming, above: [] }, { start: entry.start, end: entry.start + who.length });
  if (!group?.parties.length) return undefined;
  const start = entry.end - what.length;
  return { ...group, answer, words: { start, end: entry.end } };
}

/** The capacity with which an entry ends, and the mark that divides it from what stands before. */
function tail(
  post: string,
): { readonly answer: Answer; readonly at: number; readonly length: number; readonly by: string } | undefined {
  for (const match of post.matchAll(divider)) {
    const from = match.index + match[0].length;
    const words = post.slice(from).trim();
    const answer = answerIn(words);
    if (answer) return { answer, at: post.indexOf(words, from), length: words.length, by: match[0].trim() };
  }
  return undefined;
}

export const naturalIn = (mentions: readonly Mention[], { parties }: Naming): number[] => [
  ...new Set(mentions.flatMap((mention) => mention.parties.filter((index) => isNatural(parties[index] as Party)))),
];
