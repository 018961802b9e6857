import type { Blocks } from '../markdown/blocks.js';
import type { Document, Placed } from '../markdown/document.js';
import { type Caption, findCaption } from './caption.js';
import { type Opponents, opponentsOf } from './counterclaim.js';
import { type Court, readCourt } from './court.js';
import { findTitle, type Title } from './document-type.js';
import { type ListedParty, readParties } from './parties.js';

/** What the beginning of a document says: its caption, its title, and the parties on both sides. */
export interface Head {
  readonly caption: Caption | undefined;
  /** The court that the caption names. */
  readonly court: Court | undefined;
  readonly title: Title | undefined;
  readonly plaintiffs: readonly ListedParty[];
  readonly defendants: readonly ListedParty[];
}

/** Beyond this no block is looked at for a caption; so many behind it for a title. */
const farthest = 100;
const titleReach = 6;
const kept: { readonly reach: number; readonly blocks: readonly Placed[]; readonly head: Head }[] = [];

/**
 * Reads the head of a document. It depends on the first blocks alone, so while those stay the same, text and place, it is the one that was read before; the last
 * few are kept.
 */
export function headOf(document: Document): Head {
  const known = kept.find(({ reach, blocks }) => isSame(blocks, reach, document.blocks));
  if (known) return known.head;
  const caption = findCaption(document);
  const title = caption && findTitle(document, caption);
  const head: Head = {
    caption,
    court: caption && (readCourt(courtWordsOf(caption)) ?? readCourt(caption.right.text)),
    title,
    ...(caption ? partiesOf(document, caption, title) : { plaintiffs: [], defendants: [] }),
  };
  const reach = caption ? caption.reach + titleReach : farthest;
  kept.unshift({ reach, blocks: document.blocks.slice(0, reach), head });
  kept.length = Math.min(kept.length, 8);
  return head;
}

function partiesOf(document: Document, caption: Caption, title: Title | undefined): Opponents {
  const sides = {
    plaintiffs: readParties(caption.prose, caption.plaintiffs, caption.drawn),
    defendants: readParties(caption.prose, caption.defendants, caption.drawn),
  };
  const end = document.blocks.at(caption.endBlock)?.start ?? document.text.length;
  return opponentsOf(sides, title?.text, caption, document.text, end);
}

const courtWordsOf = ({ prose, court }: Caption): string => prose.text.slice(court.start, court.end);

/** Whether the first `reach` blocks of a document are those of before, in the same places. */
function isSame(before: readonly Placed[], reach: number, now: Blocks): boolean {
  if (before.length !== Math.min(reach, now.length)) return false;
  return before.every(
    ({ start, block, struck }, i) => now.block(i) === block && now.isStruck(i) === struck && now.at(i)?.start === start,
  );
}
