import type { Block } from '../markdown/block.js';
import { blockAt, type Document, perBlock } from '../markdown/document.js';
import { lowerBound, type Span } from '../text/span.js';
import type { Citation } from './citation.js';

/** Where an authority is cited. Markdown has no pages: a place is a numbered paragraph, or else a heading. */
export interface Place {
  /** "¶ 12", "Argument", "n.3". */
  readonly label: string;
  /** The first citation there. */
  readonly span: Span;
}

/** What a block is as a place: the numbers of its paragraphs, or the heading that it is. */
const blockPlace = perBlock((block) => {
  const mark = block.marks.find(({ kind }) => kind === 'heading') ?? titleLine(block);
  const paragraphs = mark
    ? []
    : [...block.prose.text.matchAll(/(?:^|\n\n)\s*(?:¶+\s?(\d{1,4})[.)]?|(\d{1,4})[.)])\s/g)].map((found) => ({
        at: found.index,
        number: Number(found[1] ?? found[2]),
      }));
  const heading = mark && block.prose.text.slice(mark.start, mark.end).replace(/\s+/g, ' ').trim();
  return { paragraphs, heading, depth: mark?.depth ?? 1 };
});

/** A heading without a mark of its own: a short line all in bold, or all in capitals as typewritten pleadings have it. */
function titleLine({ kind, prose, marks }: Block): { start: number; end: number; depth: number } | undefined {
  const text = prose.text.trim();
  if (kind !== 'prose' || text.length < 4 || text.length > 160 || /[.:;,]$|^\W*\d/.test(text)) return undefined;
  const bold = marks.reduce((sum, mark) => sum + (mark.kind === 'strong' ? mark.end - mark.start : 0), 0);
  const isTitle = bold >= text.length * 0.9 || (!/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text));
  return isTitle ? { start: 0, end: prose.text.length, depth: 2 } : undefined;
}

/** So many paragraphs that number on one from another make a document of numbered paragraphs, as pleadings are. */
const fewestNumbered = 8;

/** Finds the numbered paragraph of a citation, or the heading that it stands under. */
export class PlaceFinder {
  private readonly headings: { readonly start: number; readonly label: string }[] = [];
  private readonly numbered: boolean;

  constructor(private readonly document: Document) {
    const above: { depth: number; number: string }[] = [];
    let run = 0;
    let next = 1;
    for (const { block, start } of document.blocks) {
      const { heading, depth, paragraphs } = blockPlace(block);
      for (const { number } of paragraphs) {
        if (number === next) run++;
        next = number + 1;
      }
      if (!heading) continue;
      while (above.length && (above.at(-1)?.depth ?? 0) >= depth) above.pop();
      const number = /^([IVXLC]+|[A-Z]|\d{1,2})\.\s+\S/.exec(heading)?.[1];
      const named = /^(count|claim|cause of action|part|point)\s+([IVXLC]+|\d{1,2}|[A-Z]+)\b/i.exec(heading);
      const parents = above.map((one) => one.number);
      this.headings.push({
        start,
        label: number ? `Part ${[...parents, number].join('.')}` : shortened(named ? capital(named[0]) : heading),
      });
      if (number) above.push({ depth, number });
    }
    this.numbered = run >= fewestNumbered;
  }

  at({ span, reading }: Citation): Place {
    if (reading.note) return { label: `n.${reading.note}`, span };
    const placed = this.numbered ? blockAt(this.document, span.start) : undefined;
    const paragraph = placed && blockPlace(placed.block).paragraphs.findLast(({ at }) => at <= reading.coreProse.start);
    if (paragraph) return { label: `¶ ${paragraph.number}`, span };
    const under = this.headings[lowerBound(this.headings, span.start + 1, ({ start }) => start) - 1];
    return { label: under?.label ?? 'opening', span };
  }
}

/** "COUNT II" as "Count II", "COUNT ONE" as "Count One". */
function capital(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => (/^[IVXLC]+$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()))
    .join(' ');
}

/** The first words of a long heading. */
function shortened(heading: string): string {
  return heading.length <= 40 ? heading : `${heading.slice(0, 40).replace(/\s+\S*$/, '')} …`;
}
