import type { Span } from './span.js';

/**
 * A piece of prose and the source that it stands for. Where both have the same length the piece maps character by
 * character; otherwise (`&nbsp;` for a space, `\.` for a full stop) it maps as a whole.
 */
interface Piece {
  /** Where the piece begins in the prose. */
  readonly at: number;
  readonly length: number;
  /** Where it begins in the source. */
  readonly source: number;
  readonly sourceLength: number;
}

/** Where a prose offset inside a piece, or at its end, stands in the source. */
function sourceAt({ at, length, source, sourceLength }: Piece, offset: number): number {
  if (length === sourceLength) return source + (offset - at);
  return offset < at + length ? source : source + sourceLength;
}

/** A replacement in prose, by prose offsets. */
export interface ProseEdit extends Span {
  readonly text: string;
}

/**
 * Text as a reader sees it, with a map back to what was typed. Matchers look at `text`; reports go through `toSource`.
 * Source offsets are relative to whatever the prose was made from (a block).
 */
export class Prose {
  static readonly empty = new Prose('', []);

  private runOn: string | undefined;

  constructor(
    readonly text: string,
    private readonly pieces: readonly Piece[],
  ) {}

  /**
   * The text with its lines run on, for words that a line's end can part: inside a paragraph it is a space. As long as the text, so that offsets are the same; a
   * blank line stays.
   */
  get running(): string {
    this.runOn ??= this.text.includes('\n') ? this.text.replace(/(?<!\n)\n(?!\n)/g, ' ') : this.text;
    return this.runOn;
  }

  /** The prose that is its own source, from `start`, but for carriage returns at the ends of lines. */
  static verbatim(text: string, start = 0): Prose {
    const builder = new ProseBuilder();
    builder.add(text, start);
    return builder.build();
  }

  /** The source that a stretch of prose stands for; an empty stretch gives an empty span. */
  toSource(span: Span): Span {
    const first = this.pieceAt(span.start);
    if (!first) return { start: 0, end: 0 };
    const start = sourceAt(first, span.start);
    if (span.end <= span.start) return { start, end: start };
    const last = this.pieceAt(span.end - 1) ?? first;
    const end = last.length === last.sourceLength ? sourceAt(last, span.end) : last.source + last.sourceLength;
    return { start, end: Math.max(start, end) };
  }

  /** The prose offset that stands for source offset `source`, or the next one after it. */
  fromSource(source: number): number {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.pieces[middle] as Piece;
      if (piece.source + piece.sourceLength <= source) low = middle + 1;
      else high = middle;
    }
    const piece = this.pieces[low];
    if (!piece) return this.text.length;
    if (source <= piece.source || piece.length !== piece.sourceLength) return piece.at;
    return piece.at + (source - piece.source);
  }

  /** The same prose with stretches replaced; `edits` are sorted and do not overlap. */
  rewrite(edits: readonly ProseEdit[]): Prose {
    if (!edits.length) return this;
    const builder = new ProseBuilder();
    let from = 0;
    for (const edit of edits) {
      this.copy(builder, from, edit.start);
      if (edit.text) {
        const source = this.toSource(edit);
        builder.add(edit.text, source.start, source.end - source.start);
      }
      from = edit.end;
    }
    this.copy(builder, from, this.text.length);
    return builder.build();
  }

  /** Adds the stretch of this prose from `from` to `to` to another. */
  copy(builder: ProseBuilder, from: number, to: number): void {
    for (let i = this.pieceIndex(from); i < this.pieces.length; i++) {
      const piece = this.pieces[i] as Piece;
      if (piece.at >= to) break;
      const start = Math.max(from, piece.at);
      const end = Math.min(to, piece.at + piece.length);
      if (end <= start) continue;
      const text = this.text.slice(start, end);
      if (piece.length === piece.sourceLength) builder.add(text, piece.source + start - piece.at, end - start);
      else builder.add(text, piece.source, piece.sourceLength);
    }
  }

  private pieceIndex(offset: number): number {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.pieces[middle] as Piece).at <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  private pieceAt(offset: number): Piece | undefined {
    return this.pieces[this.pieceIndex(offset)];
  }
}

/** Collects prose piece by piece, in source order. */
export class ProseBuilder {
  private readonly parts: string[] = [];
  private readonly pieces: Piece[] = [];
  private size = 0;

  /** Length of the prose so far: where the next piece will begin. */
  get length(): number {
    return this.size;
  }

  /**
   * Adds `text`, which stands for `sourceLength` code units of source from `source`. A line of prose ends with a line feed
   * alone: no matcher needs to know how an editor ends lines.
   */
  add(text: string, source: number, sourceLength = text.length): void {
    let end = text.indexOf('\r\n');
    if (end < 0) return this.addPiece(text, source, sourceLength);
    if (text.length !== sourceLength) return this.addPiece(text.replaceAll('\r\n', '\n'), source, sourceLength);
    let from = 0;
    for (; end >= 0; end = text.indexOf('\r\n', from)) {
      this.addPiece(text.slice(from, end), source + from, end - from);
      this.addPiece('\n', source + end, 2);
      from = end + 2;
    }
    this.addPiece(text.slice(from), source + from, text.length - from);
  }

  private addPiece(text: string, source: number, sourceLength: number): void {
    if (!text) return;
    const last = this.pieces[this.pieces.length - 1];
    const continues =
      last !== undefined &&
      last.length === last.sourceLength &&
      text.length === sourceLength &&
      last.source + last.sourceLength === source;
    if (continues) {
      this.pieces[this.pieces.length - 1] = {
        ...last,
        length: last.length + text.length,
        sourceLength: last.sourceLength + sourceLength,
      };
    } else this.pieces.push({ at: this.size, length: text.length, source, sourceLength });
    this.parts.push(text);
    this.size += text.length;
  }

  /** Adds all of another prose of the same source. */
  append(prose: Prose): void {
    prose.copy(this, 0, prose.text.length);
  }

  build(): Prose {
    return this.size ? new Prose(this.parts.join(''), this.pieces) : Prose.empty;
  }
}
