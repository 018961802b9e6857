import type { Document, Placed } from '../markdown/document.js';
import { type Caption, findCaption } from './caption.js';
import { findTitle, type Title } from './document-type.js';
import { type ListedParty, readParties } from './parties.js';

/** What the beginning of a document says: its caption, its title, and the parties on both sides. */
export interface Head {
  readonly caption: Caption | undefined;
  readonly title: Title | undefined;
  readonly plaintiffs: readonly ListedParty[];
  readonly defendants: readonly ListedParty[];
}

/** Beyond this no block is looked at for caption or title. */
const reach = 100;
const kept: { readonly blocks: readonly Placed[]; readonly head: Head }[] = [];

/**
 * Reads the head of a document. It depends on the first blocks alone, so while those stay the same, text and place, it is the one that was read before; the last
 * few are kept.
 */
export function headOf(document: Document): Head {
  const blocks = document.blocks.slice(0, reach);
  const known = kept.find((entry) => isSame(entry.blocks, blocks));
  if (known) return known.head;
  const caption = findCaption(document);
  const head: Head = {
    caption,
    title: caption && findTitle(document, caption),
    plaintiffs: caption ? readParties(caption.prose, caption.plaintiffs, caption.drawn) : [],
    defendants: caption ? readParties(caption.prose, caption.defendants, caption.drawn) : [],
  };
  kept.unshift({ blocks, head });
  kept.length = Math.min(kept.length, 8);
  return head;
}

function isSame(a: readonly Placed[], b: readonly Placed[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((one, i) => one.block === b[i]?.block && one.start === b[i]?.start && one.struck === b[i]?.struck);
}
