import type { Prose } from '../text/prose.js';
import type { Span } from '../text/span.js';

/** What a stretch of prose is, by prose offsets. */
export interface Mark extends Span {
  readonly kind:
    | 'heading'
    | 'quote'
    | 'emphasis'
    | 'strong'
    | 'cell'
    | 'footnote'
    | 'footnoteReference'
    | 'code'
    | 'raw';
  /** The depth of a heading, from 1. */
  readonly depth?: number;
  /** The label of a footnote or of a reference to one. */
  readonly label?: string;
}

/** A link: what it says in the prose, where it goes, and where the whole of it and its address stand in the block's source. */
export interface Link {
  readonly prose: Span;
  readonly source: Span;
  readonly url: string;
  /** Where the address stands, if it is written at the link. */
  readonly address?: Span;
}

/** An HTML comment, by its place in the block's source. */
export interface Comment extends Span {
  readonly text: string;
}

/**
 * One block of a document, read alone. Everything in it is relative to the block, so that the same text is the same
 * block wherever it stands; facts about it can be kept with it.
 */
export interface Block {
  readonly kind: 'prose' | 'frontMatter' | 'code' | 'comment' | 'div';
  readonly source: string;
  readonly prose: Prose;
  /** In order of their start, outer before inner. */
  readonly marks: readonly Mark[];
  readonly links: readonly Link[];
  readonly comments: readonly Comment[];
  /** A lone `<del>` or `</del>`: the blocks between are struck out of the document. */
  readonly struck: 'opens' | 'closes' | undefined;
}

/** Prose separators: between blocks inside a block, between lines, between table cells. */
export const blockBreak = '\n\n';
export const cellBreak = '\t';
/** Stands in prose for what is not read: inline code, an image. */
export const unread = '\ufffc';

/** The mark of a kind that covers a prose offset. */
export function markAt(block: Block, kind: Mark['kind'], offset: number): Mark | undefined {
  return block.marks.find((mark) => mark.kind === kind && mark.start <= offset && offset < mark.end);
}
