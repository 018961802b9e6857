import { type Block, blockBreak, cellBreak, type Mark } from '../markdown/block.js';
import { perBlock } from '../markdown/document.js';
import { lowerBound, type Span } from '../text/span.js';
import type { Draft } from './draft.js';
import type { Emphasis } from './emphasis.js';
import { nameWords } from './names.js';
import { readSegment } from './read-segment.js';
import { fullKinds, type Reading } from './reading.js';

/** A footnote's sign in the text, by the offset in prose where it stands. */
export interface NoteReference {
  readonly at: number;
  readonly label: string;
}

/** What one block says of citations. */
export interface BlockReadings {
  readonly readings: readonly Reading[];
  readonly references: readonly NoteReference[];
}

const none: BlockReadings = { readings: [], references: [] };
/** Without a digit, "id", "supra" or "Const." there is no citation. */
const worthReading = /\d|[Ii]d\b|[Ii]bid|IBID|[Ss]upra|Const|CONST/;

/** The citations of one block; read once for the same block. */
export const readCitations: (block: Block) => BlockReadings = perBlock((block) => {
  if (block.kind !== 'prose') return none;
  const references: NoteReference[] = [];
  for (const { kind, start, label = '' } of block.marks)
    if (kind === 'footnoteReference') references.push({ at: start, label });
  const { text } = block.prose;
  if (!worthReading.test(text)) return references.length ? { ...none, references } : none;
  const marks = new Marks(block.marks);
  const drafts: Draft[] = [];
  for (const { start, end } of segments(text)) {
    const emphasis = start === 0 && end === text.length ? marks : marks.from(start);
    for (const one of readSegment(text.slice(start, end), emphasis)) drafts.push(moved(one, start));
  }
  return { readings: finished(drafts, block, marks), references };
});

/** The stretches of prose that no citation crosses the ends of: blocks within the block, and table cells. */
function* segments(text: string): Generator<Span> {
  let start = 0;
  while (start < text.length) {
    const nextBlock = text.indexOf(blockBreak, start);
    const nextCell = text.indexOf(cellBreak, start);
    const end = Math.min(nextBlock < 0 ? text.length : nextBlock, nextCell < 0 ? text.length : nextCell);
    if (end > start) yield { start, end };
    start = end + (end === nextBlock ? blockBreak.length : 1);
  }
}

/** Emphasis, quotation and footnotes by offset. Emphasis that touches other emphasis is one stretch. */
class Marks implements Emphasis {
  private readonly emphasised: readonly Span[];
  private readonly quotes: readonly Mark[];
  private readonly footnotes: readonly Mark[];

  constructor(
    marks: readonly Mark[],
    private readonly shift = 0,
    from?: Marks,
  ) {
    if (from) {
      this.emphasised = from.emphasised;
      this.quotes = from.quotes;
      this.footnotes = from.footnotes;
      return;
    }
    const emphasised: { start: number; end: number }[] = [];
    for (const mark of marks) {
      if ((mark.kind !== 'emphasis' && mark.kind !== 'strong') || mark.end <= mark.start) continue;
      const last = emphasised.at(-1);
      if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
      else emphasised.push({ start: mark.start, end: mark.end });
    }
    this.emphasised = emphasised;
    this.quotes = marks.filter(({ kind }) => kind === 'quote');
    this.footnotes = marks.filter(({ kind }) => kind === 'footnote');
  }

  /** The same marks for a segment that begins at `start`. */
  from(start: number): Marks {
    return new Marks([], start, this);
  }

  at = (offset: number): Span | undefined => {
    const position = offset + this.shift;
    const next = lowerBound(this.emphasised, position + 1, ({ start }) => start);
    const found = this.emphasised[next - 1];
    if (!found || found.end < position) return undefined;
    return this.shift ? { start: found.start - this.shift, end: found.end - this.shift } : found;
  };

  exactly = (start: number, end: number): boolean => {
    const found = this.at(start);
    return found !== undefined && found.start === start && found.end >= end && found.end <= end + 2;
  };

  noteAt(offset: number): string | undefined {
    const found = this.footnotes.find(({ start, end }) => start <= offset && offset < end);
    return found ? (found.label ?? '') : undefined;
  }

  quotedAt(offset: number): boolean {
    return this.quotes.some(({ start, end }) => start <= offset && offset < end);
  }
}

const spans = ['name', 'written', 'pageSpan', 'yearSpan'] as const;

/** The draft by offsets of the whole prose. */
function moved(one: Draft, by: number): Draft {
  if (!by) return one;
  one.start += by;
  one.end += by;
  one.coreStart += by;
  one.coreEnd += by;
  for (const key of spans) {
    const span = one[key];
    if (span) one[key] = { start: span.start + by, end: span.end + by };
  }
  return one;
}

/** Drafts as readings, with places in the source. */
function finished(drafts: readonly Draft[], block: Block, marks: Marks): Reading[] {
  const indexes = new Map<Draft, number>();
  for (let i = 0; i < drafts.length; i++) indexes.set(drafts[i] as Draft, i);
  return drafts.map((one) => reading(one, indexes, block, marks));
}

function reading(one: Draft, indexes: ReadonlyMap<Draft, number>, block: Block, marks: Marks): Reading {
  const place = (span: Span | undefined): Span | undefined => span && block.prose.toSource(span);
  const index = (of: Draft | undefined): number | undefined => of && indexes.get(of);
  const { kind, volume, reporter, page } = one;
  const prose = { start: one.start, end: one.end };
  const coreProse = { start: one.coreStart, end: one.coreEnd };
  const called = kind === 'id' ? undefined : (one.plaintiff ?? one.author);
  const words = called === undefined ? undefined : nameWords(called, one.defendant, one.alias);
  const seriesKey = reporter && kind !== 'record' ? `${volume ?? ''}|${reporter}` : undefined;
  const authorityKey = seriesKey && page ? `${seriesKey}|${page}` : undefined;
  const firstPage = authorityKey ? Number.parseInt(page as string, 10) : 0;
  return {
    kind,
    prose,
    coreProse,
    span: block.prose.toSource(prose),
    core: block.prose.toSource(coreProse),
    joined: one.joined ?? false,
    quoted: marks.quotedAt(one.coreStart),
    note: marks.noteAt(one.coreStart),
    plaintiff: one.plaintiff,
    defendant: one.defendant,
    name: place(one.name),
    nameApart: one.nameApart,
    volume,
    reporter,
    written: place(one.written),
    page,
    firstPage: firstPage > 0 ? firstPage : undefined,
    pageSpan: place(one.pageSpan),
    pin: one.pin,
    pinPage: one.pinPage,
    pinKind: one.pinKind,
    sections: one.sections,
    year: one.year,
    yearSpan: place(one.yearSpan),
    date: one.date,
    court: one.court,
    weight: one.weight,
    parentheticals: one.parentheticals,
    docket: one.docket,
    author: one.author,
    alias: one.alias,
    signal: one.signal,
    parallelOf: index(one.parallelOf),
    historyOf: index(one.historyOf),
    history: one.history,
    within: index(one.within),
    seriesKey,
    authorityKey,
    signature: fullKinds.has(kind) ? `${authorityKey ?? seriesKey ?? ''}|${words?.join(' ') ?? ''}` : undefined,
    words,
  };
}
