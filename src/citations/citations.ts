import type { Said } from '../markdown/blocks-with.js';
import type { Document, Placed } from '../markdown/document.js';
import { lowerBound, type Span } from '../text/span.js';
import { Citation } from './citation.js';
import type { Mentions, SaidCitations } from './mentions.js';
import type { BlockReadings } from './read-block.js';
import type { Authority, Resolution } from './resolution.js';

/** Every citation of a document, resolved. They are made when they are asked for, each once: after a keystroke few of them are. */
export class Citations {
  /** The mentions of the blocks that were asked for, by the places of the blocks among those that say something. */
  private readonly made = new Map<number, readonly Citation[]>();
  private list: readonly Citation[] | undefined;

  constructor(
    readonly document: Document,
    private readonly said: SaidCitations,
    private readonly mentions: Mentions,
    readonly resolution: Resolution,
  ) {}

  /** How many there are. */
  get count(): number {
    return this.resolution.count;
  }

  /** In order of appearance. */
  get all(): readonly Citation[] {
    this.list ??= this.among(0, this.said.length);
    return this.list;
  }

  /** The citation with an index. */
  get(index: number): Citation | undefined {
    return index >= 0 && index < this.count ? this.numbered(this.resolution.numberOf(index)) : undefined;
  }

  /** The mention with a number of the resolution. */
  numbered(number: number): Citation {
    const { place, index } = this.mentions.placeOf(number);
    return this.madeOf(place)[index] as Citation;
  }

  /** The citations of block number `block`, in order. */
  inBlock(block: number): readonly Citation[] {
    const place = this.placeOf(block);
    return place === undefined ? [] : this.among(place, place + 1);
  }

  /** The citation that reading number `index` of block number `block` is; undefined where it turned out to be none. */
  ofReading(block: number, index: number): Citation | undefined {
    const place = this.placeOf(block);
    const found = place === undefined ? undefined : this.madeOf(place)[index];
    return found && found.index >= 0 ? found : undefined;
  }

  private placeOf(block: number): number | undefined {
    const place = lowerBound(this.said, block, ({ index }) => index);
    return this.said[place]?.index === block ? place : undefined;
  }

  /** The citations of the blocks that a span of the source touches, in order. */
  around({ start, end }: Span): readonly Citation[] {
    const startOf = ({ index }: Said<BlockReadings>): number => (this.document.blocks.at(index) as Placed).start;
    const from = lowerBound(this.said, start + 1, startOf) - 1;
    return this.among(Math.max(0, from), lowerBound(this.said, end + 1, startOf));
  }

  /** The innermost citation whose span covers or touches `offset`. */
  at(offset: number): Citation | undefined {
    let best: Citation | undefined;
    for (const citation of this.around({ start: offset, end: offset })) {
      const { start, end } = citation.span;
      if (start <= offset && offset <= end && (!best || start >= best.span.start)) best = citation;
    }
    return best;
  }

  /** Parallel, repeated and short citations of one authority together, in order of first appearance. */
  get authorities(): readonly Authority[] {
    return [...this.resolution.authorities(this.mentions).values()];
  }

  /** The authority that a citation cites. */
  authorityOf({ authority }: Citation): Authority | undefined {
    return authority === undefined ? undefined : this.resolution.authorities(this.mentions).get(authority);
  }

  /** What a citation stands for: itself if it is full. */
  target(citation: Citation): Citation | undefined {
    return citation.full ? citation : citation.antecedent;
  }

  /** The citations of some of the blocks that say something, without mentions that turned out to be none. */
  private among(from: number, to: number): Citation[] {
    const found: Citation[] = [];
    for (let place = from; place < to; place++)
      for (const citation of this.madeOf(place)) if (citation.index >= 0) found.push(citation);
    return found;
  }

  private madeOf(place: number): readonly Citation[] {
    const known = this.made.get(place);
    if (known) return known;
    const { index, value } = this.said[place] as Said<BlockReadings>;
    const { start } = this.document.blocks.at(index) as Placed;
    const first = this.mentions.firsts[place] as number;
    const made: Citation[] = [];
    for (const reading of value.readings) made.push(new Citation(reading, start, made, first + made.length, this));
    this.made.set(place, made);
    return made;
  }
}
