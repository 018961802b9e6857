import type { Block } from '../markdown/block.js';
import { type Document, type Placed, perBlock } from '../markdown/document.js';
import { readHtml } from '../markdown/html.js';
import { Prose } from '../text/prose.js';
import type { Span } from '../text/span.js';
import { columnsOf } from './caption-lines.js';
import { andLine, isCourtLine, isVersus, type Sides, sidesOf } from './caption-sides.js';
import { headingOf } from './headings.js';
import { roleLine, roleTail } from './roles.js';

/** A stretch of the caption's left column, by offsets into its prose. */
export interface Caption extends Sides {
  /** The left column. Its source offsets are the document's. */
  readonly prose: Prose;
  /** The right column: case number, title, demand for a jury. */
  readonly right: Prose;
  /** Whether lines are broken where a drawn column forces them to be. */
  readonly drawn: boolean;
  /** Number of the document's first block that belongs to the caption. */
  readonly startBlock: number;
  /** Number of the document's first block behind the caption. */
  readonly endBlock: number;
  /** How many blocks were looked at to find it. */
  readonly reach: number;
}

/** How many blocks a caption may begin within, with a cover sheet or counsel's address before it. */
const mostBlocks = 90;

const bodyStart =
  /^(?:¶\s*\d{1,3}\b|\d{1,3}(?:\.\d{1,3})?\.?[ \t]+(?=\p{L}[\s\S]{0,400}?\b(?:is|was|are|were|brings?|has|have|had|arises?|seeks?|alleges?|resides?|jurisdiction|pursuant|lives?|this action)\b)|#\.\s|\(@\w*\)\s)/iu;
const allegation =
  /\b(?:alleges?|complains?|complaining|avers?|sues?|brings?|would show|represented by|by and through (?:his|her|their|its|undersigned)|as follows|states? (?:as|that)|says?)\b[^.]{0,160}[:.]?\s*$/;
const title =
  /\b(?:compl\w{2,4}nt|petition|counterclaim|cross-?claim|memorandum|motion|brief|opposition|answer|order|declaration|affidavit|notice|reply|response|verified)\b/i;
const offeredTitle =
  /^\W{0,4}(?:[☐☒☑□]|\[[ _xX]{0,2}\])\W{0,6}(?:\p{L}+\s+){0,3}(?:complaint|petition|counterclaim)\b/iu;
const furniture = /^(?:case|civil|docket|cause|index|no\.|number|jury|demand|filed|\(?write|\(if|hon|judge|mag)/i;

/** Finds the caption: a "v." with names on both sides, near the beginning. Undefined where there is none. */
export function findCaption(document: Document): Caption | undefined {
  const head = document.blocks.slice(0, mostBlocks).map((placed, i) => (i < farthestFence ? typed(placed) : placed));
  const versusBlock = beforeAllegations(head).findIndex(
    (placed, i) =>
      isRead(placed) &&
      hasVersus(placed) &&
      (!isQuoted(placed) ||
        isOnTop(head, i) ||
        isUnderCourt(head, i) ||
        (isVersus(placed.block.prose.text.trim()) && !quotes(head, i))),
  );
  if (versusBlock < 0) return undefined;
  const first = firstBlock(head, versusBlock);
  if (isAboutCode(head.slice(0, first))) return undefined;
  const found = endOf(head, versusBlock);
  const end = found ?? openEnd(head, versusBlock);
  const region = head.slice(first, end).filter(isRead);
  const { left, right, drawn } = columnsOf(region);
  const sides = sidesOf(left.text, 0);
  if (!sides) return undefined;
  return {
    prose: left,
    right,
    drawn,
    startBlock: first,
    endBlock: end,
    reach: found === undefined ? head.length : end + 1,
    ...sides,
  };
}

/** Whether the document begins with it: a whole caption that is set in as a quotation, from the court to the title, is its own. */
function isOnTop(head: readonly Placed[], at: number): boolean {
  const above = head.slice(0, at).filter((placed) => isRead(placed) && /\p{L}/u.test(placed.block.prose.text));
  const words = [...above, head[at] as Placed].map(({ block }) => block.prose.text);
  return above.every(isQuoted) && words.some((text) => text.split('\n').some((line) => isCourtLine(line)));
}

/** Whether a court stands right above, outside any quotation: what is set in below it is the document's own caption. */
function isUnderCourt(head: readonly Placed[], at: number): boolean {
  const above = head.slice(0, at).findLast((placed) => isRead(placed) && /\p{L}/u.test(placed.block.prose.text));
  const line = above?.block.prose.text.trim().split('\n').at(-1) ?? '';
  return (
    above !== undefined && !isQuoted(above) && (isCourtLine(line) || /^[\p{L}. ]{3,40}\bdivision$/iu.test(line.trim()))
  );
}

/** Whether the party behind a quoted "v." is quoted too: then the caption is another document's. */
function quotes(head: readonly Placed[], versus: number): boolean {
  const next = head.slice(versus + 1).find((placed) => isRead(placed) && /\p{L}/u.test(placed.block.prose.text));
  return next === undefined || isQuoted(next);
}

/** What stands before the third numbered allegation: a "v." behind it is no caption's. */
function beforeAllegations(head: readonly Placed[]): readonly Placed[] {
  let allegations = 0;
  const end = head.findIndex(
    (placed) => isRead(placed) && bodyStart.test(placed.block.prose.text) && ++allegations > 2,
  );
  return end < 0 ? head : head.slice(0, end);
}

/** Whether code stands above: then the page is about something else, and a caption in it is an example. */
const isAboutCode = (above: readonly Placed[]): boolean =>
  above.reduce(
    (sum, { block }) => sum + (block.kind === 'code' ? 3 : (block.prose.text.match(/\ufffc/g)?.length ?? 0)),
    0,
  ) >= 6;

/** A fence is looked at for a caption among so many first blocks: later ones are quoted. */
const farthestFence = 8;
const fenceOpens = /^[ \t]{0,20}(?:`{3,}|~{3,})[ \t]{0,20}(?:te?xt)?[ \t]{0,20}$/;
const fenceCloses = /^[ \t]{0,20}(?:`{3,}|~{3,})[ \t]{0,20}$/;
const pre = /^[ \t]{0,20}<pre[^<>]{0,200}>/i;
const asProse = perBlock((block: Block): Block => {
  const body = block.kind === 'code' ? fenced(block.source) : preformatted(block);
  if (!body) return block;
  const words = block.source.slice(body.start, body.end);
  if (!/\b(?:plaintiff|petitioner)/i.test(words) || !/\b(?:defendant|respondent)/i.test(words)) return block;
  const prose = Prose.verbatim(words, body.start);
  return { ...block, kind: 'prose', prose: block.kind === 'code' ? prose : prose.rewrite(readHtml(prose.text).edits) };
});

/** What stands between the lines of a fence without a language. */
function fenced(source: string): Span | undefined {
  const start = source.indexOf('\n') + 1;
  if (!start || !fenceOpens.test(source.slice(0, start).trimEnd())) return undefined;
  const last = source.lastIndexOf('\n');
  const closes = last >= start && fenceCloses.test(source.slice(last + 1));
  return { start, end: closes ? last : source.length };
}

function preformatted({ source, prose }: Block): Span | undefined {
  const start = prose.text.trim() ? undefined : pre.exec(source)?.[0].length;
  if (start === undefined) return undefined;
  const end = source.search(/<\/pre>/i);
  return { start, end: end < start ? source.length : end };
}

/** A caption that is kept in shape by a code fence or <pre> is read as it is typed. */
function typed(placed: Placed): Placed {
  const block = asProse(placed.block);
  return block === placed.block ? placed : { ...placed, block };
}

const isRead = ({ block, struck }: Placed): boolean => block.kind === 'prose' && !struck;

/** A caption that is quoted in the text is not the document's. */
const isQuoted = ({ block }: Placed): boolean =>
  block.marks.some((mark) => mark.kind === 'quote' && mark.start === 0 && mark.end >= block.prose.text.length - 1);

function hasVersus(placed: Placed): boolean {
  if (bodyStart.test(placed.block.prose.text)) return false;
  const { left } = columnsOf([placed]);
  const lines = left.text.split('\n');
  if (lines.some((line) => isVersus(line))) return true;
  return (
    /\bplaintiffs?\b[\s\S]*\s(?:v\.|vs\.|versus|-against-|-v-)\s[\s\S]*\bdefendants?\b/i.test(left.text) &&
    !allegation.test(left.text)
  );
}

/** Where the caption begins: at the court, or at the first block where there is none before the "v.". */
function firstBlock(head: readonly Placed[], versus: number): number {
  let first = -1;
  for (let i = 0; i <= versus; i++) {
    const placed = head[i] as Placed;
    if (isRead(placed) && placed.block.prose.text.split('\n').some((line) => isCourtLine(line))) {
      first = i;
      break;
    }
  }
  return Math.max(first, 0);
}

/** Whether a party stands between the "v." and these lines or in them: "Defendants:" above a list closes nothing. */
function hasParty(head: readonly Placed[], versus: number, at: number, lines: readonly string[]): boolean {
  const says = (line: string): boolean => /\p{L}/u.test(line) && !roleLine.test(line);
  return (
    at > versus + 1 ||
    lines.some(says) ||
    head.slice(versus + 1, at).some(({ block }) => block.prose.text.split('\n').some(says))
  );
}

function endOf(head: readonly Placed[], versus: number): number | undefined {
  let named = false;
  for (let i = versus; i < head.length; i++) {
    const placed = head[i] as Placed;
    if (!isRead(placed)) continue;
    const text = placed.block.prose.text;
    const lines = columnsOf([placed])
      .left.text.split('\n')
      .map((line) => line.trim());
    const from = i === versus ? lines.findIndex((line) => isVersus(line)) + 1 : 0;
    const after = hasParty(head, versus, i, lines.slice(from)) ? lines.slice(from) : [];
    // "Defendant and Third-Party Plaintiff, v.": a third side follows.
    const third = head.slice(i + 1, i + 3).some((next) => isRead(next) && hasVersus(next));
    // Kentucky has the word beside each of them: "and" and the next one follow.
    const more = head.slice(i + 1).find((next) => isRead(next) && /\p{L}/u.test(next.block.prose.text));
    const another = more !== undefined && andLine.test(more.block.prose.text.trim().split('\n')[0] as string);
    if (
      !third &&
      !another &&
      after.some((line) => /defendant|respondent/i.test(line) && (roleLine.test(line) || roleTail.test(line)))
    )
      return i + 1;
    if (i === versus) {
      named = lines.slice(from).some((line) => /\p{L}/u.test(line));
      continue;
    }
    // What stands right behind the "v." is a party, whatever it is called: "EMERGENCY RESPONSE TEAM".
    const first = !named;
    named = true;
    if (first && !bodyStart.test(text)) continue;
    if (bodyStart.test(text) || (headingOf(placed.block) && title.test(text) && text.length < 300)) return i;
    if (allegation.test(text) && text.length > 80) return i;
    // "☒ COMPLAINT UNDER THE CIVIL RIGHTS ACT", of the kinds of action that a form offers.
    if (offeredTitle.test(text)) return i;
    if (lines.every((line) => !line || title.test(line)) && text === text.toUpperCase() && !furniture.test(text))
      return i;
  }
  return undefined;
}

/** Where a caption ends that no "Defendants" closes: behind the block with the first party. */
function openEnd(head: readonly Placed[], versus: number): number {
  for (let i = versus; i < Math.min(head.length, versus + 3); i++) {
    const placed = head[i] as Placed;
    if (!isRead(placed)) continue;
    if (i > versus && headingOf(placed.block)) return i;
    const lines = columnsOf([placed]).left.text.split('\n');
    const from = i === versus ? lines.findIndex((line) => isVersus(line)) + 1 : 0;
    if (lines.slice(from).some((line) => /\p{L}/u.test(line))) return i + 1;
  }
  return Math.min(head.length, versus + 1);
}
