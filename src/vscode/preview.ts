import type { Annotation, InlineText, PreviewAnnotator } from '../features/preview-annotations.js';
import { unread } from '../markdown/block.js';

/** What of markdown-it's interface is used here; VS Code hands it over, with types of its own. */
interface Token {
  type: string;
  tag: string;
  nesting: number;
  content: string;
  children: Token[] | null;
  attrs: [string, string][] | null;
}
interface State {
  readonly src: string;
  readonly tokens: Token[];
  readonly env: unknown;
  readonly Token: new (type: string, tag: string, nesting: number) => Token;
}
export interface MarkdownIt {
  readonly core: { readonly ruler: { push(name: string, rule: (state: State) => void): void } };
}

/** The plugin for VS Code's Markdown preview: citations become links, terms show their definition. Nothing in code or in links. */
export function previewPlugin(annotator: PreviewAnnotator, isWanted: (source: string, env: unknown) => boolean) {
  return (markdownIt: MarkdownIt): MarkdownIt => {
    markdownIt.core.ruler.push('well-pleaded', (state) => {
      if (!isWanted(state.src, state.env)) return;
      const inline = state.tokens.filter(({ type }) => type === 'inline');
      const found = annotator.annotate(inline.map(({ children }) => inlineText(children ?? [])));
      inline.forEach((token, i) => {
        const annotations = found[i] ?? [];
        if (annotations.length) token.children = annotated(token.children ?? [], annotations, state);
      });
    });
    return markdownIt;
  };
}

/** What stands for a token in the text that is read; markdown-it's links and code are not. */
function wordsOf({ type, content }: Token): string {
  if (type === 'text' || type === 'text_special') return content;
  if (type === 'softbreak' || type === 'hardbreak') return '\n';
  return type === 'code_inline' || type === 'image' ? unread : '';
}

function inlineText(children: readonly Token[]): InlineText {
  let text = '';
  const emphasis: { start: number; end: number }[] = [];
  const open: number[] = [];
  for (const token of children) {
    if (token.type === 'em_open') open.push(text.length);
    const start = token.type === 'em_close' ? open.pop() : undefined;
    if (start !== undefined) emphasis.push({ start, end: text.length });
    text += wordsOf(token);
  }
  return { text: text.replace(/[\u00a0\u202f]/g, ' '), emphasis: emphasis.sort((a, b) => a.start - b.start) };
}

/** The tokens with each annotated stretch of text wrapped, piece by piece, so that elements stay properly nested. */
function annotated(children: readonly Token[], annotations: readonly Annotation[], state: State): Token[] {
  const result: Token[] = [];
  let offset = 0;
  let links = 0;
  for (const token of children) {
    const length = wordsOf(token).length;
    if (token.type === 'link_open') links++;
    if (token.type === 'link_close') links--;
    const here = annotations.filter(({ start, end }) => start < offset + length && offset < end);
    const isText = token.type === 'text' && links === 0 && here.length > 0;
    result.push(...(isText ? pieces(token, offset, here, state) : [token]));
    offset += length;
  }
  return result;
}

function pieces(token: Token, offset: number, annotations: readonly Annotation[], state: State): Token[] {
  const result: Token[] = [];
  let at = 0;
  const text = (end: number): void => {
    if (end <= at) return;
    const piece = new state.Token('text', '', 0);
    piece.content = token.content.slice(at, end);
    result.push(piece);
    at = end;
  };
  for (const annotation of annotations) {
    text(Math.max(0, annotation.start - offset));
    const tag = annotation.kind === 'citation' ? 'a' : 'span';
    const open = new state.Token(`well_pleaded_${annotation.kind}_open`, tag, 1);
    open.attrs = [
      ['class', `well-pleaded-${annotation.kind}`],
      ['title', annotation.title],
      ...(annotation.url ? [['href', annotation.url] as [string, string]] : []),
    ];
    result.push(open);
    text(Math.min(token.content.length, annotation.end - offset));
    result.push(new state.Token(`well_pleaded_${annotation.kind}_close`, tag, -1));
  }
  text(token.content.length);
  return result;
}
