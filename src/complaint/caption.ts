import type { Block } from '../markdown/block.js';
import { type Document, type Placed, perBlock } from '../markdown/document.js';
import { Prose } from '../text/prose.js';
import { columnsOf } from './caption-lines.js';
import { isCourtLine, isVersus, roleTail, roleWord, type Sides, sidesOf } from './caption-sides.js';
import { headingOf } from './sections.js';

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
const furniture = /^(?:case|civil|docket|cause|index|no\.|number|jury|demand|filed|\(?write|\(if|hon|judge|mag)/i;

/** Finds the caption: a "v." with names on both sides, near the beginning. Undefined where there is none. */
export function findCaption(document: Document): Caption | undefined {
  const head = document.blocks.slice(0, mostBlocks).map((placed, i) => (i < farthestFence ? typed(placed) : placed));
  const versusBlock = head.findIndex((placed) => isRead(placed) && hasVersus(placed));
  if (versusBlock < 0) return undefined;
  const first = firstBlock(head, versusBlock);
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

/** A fence is looked at for a caption among so many first blocks: later ones are quoted. */
const farthestFence = 8;
const fence = /^[ \t]*(`{3,}|~{3,})[ \t]*(?:te?xt)?[ \t]*\n([\s\S]*?)\n?[ \t]*\1[`~]*[ \t]*$/;
const pre = /^([ \t]*<pre[^<>]*>)([\s\S]*?)(?:<\/pre>\s*)?$/i;
const asProse = perBlock((block: Block): Block => {
  const fenced = block.kind === 'code' ? fence.exec(block.source) : null;
  const found = fenced ?? (block.prose.text.trim() ? null : pre.exec(block.source));
  const body = found?.[2] ?? '';
  if (!found || !/\b(?:plaintiff|petitioner)/i.test(body) || !/\b(?:defendant|respondent)/i.test(body)) return block;
  const start = fenced ? block.source.indexOf('\n') + 1 : (found[1] as string).length;
  return { ...block, kind: 'prose', prose: Prose.verbatim(body, start) };
});

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
  if (isQuoted(placed) || bodyStart.test(placed.block.prose.text)) return false;
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
  const says = (line: string): boolean => /\p{L}/u.test(line) && !roleWord.test(line);
  return (
    at > versus + 1 ||
    lines.some(says) ||
    head.slice(versus + 1, at).some(({ block }) => block.prose.text.split('\n').some(says))
  );
}

function endOf(head: readonly Placed[], versus: number): number | undefined {
  for (let i = versus; i < head.length; i++) {
    const placed = head[i] as Placed;
    if (!isRead(placed)) continue;
    const text = placed.block.prose.text;
    const lines = columnsOf([placed])
      .left.text.split('\n')
      .map((line) => line.trim());
    const from = i === versus ? lines.findIndex((line) => isVersus(line)) + 1 : 0;
    const after = hasParty(head, versus, i, lines.slice(from)) ? lines.slice(from) : [];
    if (after.some((line) => /defendant|respondent/i.test(line) && (roleWord.test(line) || roleTail.test(line))))
      return i + 1;
    if (i === versus) continue;
    if (bodyStart.test(text) || (headingOf(placed.block) && title.test(text) && text.length < 300)) return i;
    if (allegation.test(text) && text.length > 80) return i;
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
