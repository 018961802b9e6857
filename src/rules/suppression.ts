import type { Analysis } from '../analysis.js';
import { blocksWith } from '../markdown/blocks-with.js';
import type { Document, Placed } from '../markdown/document.js';
import type { Span } from '../text/span.js';
import { familyOf } from './settings.js';

type Kind = 'disable-next-line' | 'disable-line' | 'disable-file' | 'disable' | 'enable';

/** A comment that switches rules off or on: `<!-- well-pleaded-disable-next-line capacity/unstated -->`. */
interface Directive extends Span {
  readonly kind: Kind;
  /** Rule ids and families ("capacity/*"); undefined where it speaks of every rule. */
  readonly rules: ReadonlySet<string> | undefined;
}

const form = /^\s*well-pleaded-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])([\s\S]*)$/;

const directives = blocksWith((block): readonly Directive[] | undefined => {
  const found = block.comments.flatMap(({ start, end, text }): Directive[] => {
    const words = form.exec(text);
    return words ? [{ start, end, kind: words[1] as Kind, rules: rulesIn(words[2] as string) }] : [];
  });
  return found.length ? found : undefined;
});

/** What stands behind " -- " is the writer's reason. A comment with words that are no rule speaks of no rule, not of all. */
function rulesIn(words: string): ReadonlySet<string> | undefined {
  const named = (words.split(/\s--(?:\s|$)/, 1)[0] ?? '').split(/[\s,]+/).filter((word) => word);
  return named.length === 0 || named.includes('*') ? undefined : new Set(named);
}

/** The comment that switches `rule` off, as it stands in a document. */
export function directive(kind: Kind, rule: string): string {
  return `<!-- well-pleaded-${kind} ${rule} -->`;
}

/** What a document's comments switch off. */
export class Suppressions {
  /** In order, by offsets into the source. */
  private readonly directives: readonly Directive[];

  constructor(
    document: Document,
    private readonly text = document.text,
  ) {
    this.directives = directives(document).flatMap(({ index, value }) => {
      const { start } = document.blocks.at(index) as Placed;
      return value.map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
    });
  }

  static of({ document, text }: Pick<Analysis, 'document' | 'text'>): Suppressions {
    return new Suppressions(document, text);
  }

  /** Whether a rule is switched off where a finding of it begins. */
  cover(rule: string, span: Span): boolean {
    let off = false;
    for (const one of this.directives) {
      if (one.rules && !one.rules.has(rule) && !one.rules.has(familyOf(rule))) continue;
      if (one.kind === 'disable-file') return true;
      if (one.kind === 'disable-line' && within(this.lineOf(one.start, one.end), span.start)) return true;
      if (one.kind === 'disable-next-line' && within(this.lineAfter(one.end), span.start)) return true;
      if (one.end <= span.start && one.kind === 'disable') off = true;
      if (one.end <= span.start && one.kind === 'enable') off = false;
    }
    return off;
  }

  private lineOf(start: number, end: number): Span {
    let before = start;
    while (before > 0 && !isLineEnd(this.text.charCodeAt(before - 1))) before--;
    return { start: before, end: this.lineEnd(end) };
  }

  /** The next line that is not blank. */
  private lineAfter(offset: number): Span {
    let start = this.lineEnd(offset) + 1;
    let end = this.lineEnd(start);
    while (end < this.text.length && !this.text.slice(start, end).trim()) {
      start = end + 1;
      end = this.lineEnd(start);
    }
    return { start, end };
  }

  private lineEnd(offset: number): number {
    let end = offset;
    while (end < this.text.length && !isLineEnd(this.text.charCodeAt(end))) end++;
    return Math.min(end, this.text.length);
  }
}

/** LF or CR; between the two of a CRLF stands a blank line, which is passed over. */
const isLineEnd = (code: number): boolean => code === 10 || code === 13;

const within = (line: Span, offset: number): boolean => line.start <= offset && offset <= line.end;
