import { addressOf, type Providers } from '../citations/address.js';
import { resolveCitations } from '../citations/resolve.js';
import type { Block, Mark } from '../markdown/block.js';
import { Blocks } from '../markdown/blocks.js';
import { type Document, type Placed, readDocument } from '../markdown/document.js';
import type { Primer } from '../primer/primer.js';
import { Prose } from '../text/prose.js';
import type { Span } from '../text/span.js';
import { citationWords } from './citation-words.js';

/** One run of inline text of a rendered document: what a reader sees, U+FFFC for what is not read. */
export interface InlineText {
  readonly text: string;
  /** What of it is in emphasis. */
  readonly emphasis: readonly Span[];
}

/** A stretch of an inline text that is more than text. */
export interface Annotation extends Span {
  readonly kind: 'citation' | 'term';
  /** Where a citation leads. */
  readonly url?: string;
  /** What is shown on hover: the case, or the one-line definition. */
  readonly title: string;
}

/**
 * Finds citations and terms in the inline texts of a document, read together so that short forms find what they stand for. Texts that
 * are the same as before are not read again.
 */
export class PreviewAnnotator {
  private blocks = new Map<string, Block>();

  constructor(
    private readonly primer: () => Primer,
    private readonly providers: () => Partial<Providers>,
  ) {}

  /** For each inline text its annotations, in order, without overlaps. */
  annotate(texts: readonly InlineText[]): readonly (readonly Annotation[])[] {
    const document = this.documentOf(texts);
    const citations = this.citationsOf(document);
    const primer = this.primer();
    return [...document.blocks].map(({ block, start }) => {
      const end = start + block.source.length;
      const cited = (citations.get(start) ?? []).filter((one) => one.end <= end).map((one) => moved(one, -start));
      const terms = primer.terms.find(block).flatMap(({ slug, prose }): Annotation[] => {
        const entry = primer.bySlug(slug);
        return entry ? [{ ...prose, kind: 'term', title: `${entry.title}: ${entry.description}` }] : [];
      });
      const free = terms.filter((term) => !cited.some((one) => one.start < term.end && term.start < one.end));
      return [...cited, ...free].sort((a, b) => a.start - b.start);
    });
  }

  private documentOf(texts: readonly InlineText[]): Document {
    const blocks = new Map<string, Block>();
    const placed: Placed[] = [];
    let start = 0;
    for (const { text, emphasis } of texts) {
      const key = `${text}\0${emphasis.map((span) => `${span.start}-${span.end}`).join()}`;
      const block = blocks.get(key) ?? this.blocks.get(key) ?? blockOf(text, emphasis);
      blocks.set(key, block);
      placed.push({ start, block, struck: false });
      start += text.length + 2;
    }
    this.blocks = blocks;
    return { ...readDocument(''), text: texts.map(({ text }) => text).join('\n\n'), blocks: Blocks.of(placed) };
  }

  private citationsOf(document: Document): Map<number, Annotation[]> {
    const citations = resolveCitations(document);
    const byBlock = new Map<number, Annotation[]>();
    let at = 0;
    for (const citation of citations.all) {
      const target = citations.target(citation);
      const url = target && addressOf(target, this.providers());
      if (!url) continue;
      const { core, name } = citation;
      const start = citation.main || !name || name.start > core.start ? core.start : name.start;
      while ((document.blocks.at(at + 1)?.start ?? Number.POSITIVE_INFINITY) <= start) at++;
      while (at > 0 && (document.blocks.at(at)?.start ?? 0) > start) at--;
      const block = document.blocks.at(at)?.start ?? 0;
      const found = byBlock.get(block) ?? [];
      byBlock.set(block, found);
      if (found.every((one) => one.end <= start || core.end <= one.start))
        found.push({ start, end: core.end, kind: 'citation', url, title: citationWords(citations, target) });
    }
    return byBlock;
  }
}

function blockOf(text: string, emphasis: readonly Span[]): Block {
  const marks = emphasis.map(({ start, end }): Mark => ({ kind: 'emphasis', start, end }));
  return {
    kind: 'prose',
    source: text,
    prose: Prose.verbatim(text),
    marks,
    links: [],
    comments: [],
    struck: undefined,
  };
}

function moved(annotation: Annotation, by: number): Annotation {
  return { ...annotation, start: annotation.start + by, end: annotation.end + by };
}
