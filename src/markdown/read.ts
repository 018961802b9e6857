import { Prose, type ProseEdit } from '../text/prose.js';
import { lowerBound, type Span } from '../text/span.js';
import type { Block, Mark } from './block.js';
import { type Flattened, flatten } from './flatten.js';
import { readHtml } from './html.js';
import { brokenWords, spacedWords } from './hyphens.js';
import { hasLatex, readLatex } from './latex.js';
import { isTooMuch } from './limits.js';
import { hasPandoc, readPandoc } from './pandoc.js';
import { readPlain } from './plain.js';
import { parseMarkdown } from './remark.js';
import type { ChunkKind } from './split.js';

const empty = { prose: Prose.empty, marks: [], links: [], comments: [], struck: undefined };

const loneStrike = /^\s*<\/?(?:del|s|strike)(?:\s[^<>]*)?>\s*$/i;
const rawLatex = /^[ \t]*(?:`{3,}|~{3,})[ \t]*\{=latex\}/;
const rawHtml = /^[ \t]*(?:`{3,}|~{3,})[ \t]*\{=html5?\}/;

/** Reads one block. Total: no text makes it throw. */
export function readBlock(kind: ChunkKind, source: string): Block {
  if (kind === 'frontMatter' || kind === 'div') return { ...empty, kind, source };
  if (kind === 'fence') return readFence(source);
  if (kind === 'html') return readRawHtml(source);
  if (kind === 'latex') return rawBlock(source, Prose.verbatim(source), readLatexWhole);
  return readMarkdown(source);
}

/** A fence is code, except Pandoc's raw blocks, whose LaTeX or HTML is the document's own. */
function readFence(source: string): Block {
  const latex = rawLatex.test(source);
  if (!latex && !rawHtml.test(source)) return { ...empty, kind: 'code', source };
  const start = source.indexOf('\n') + 1;
  const end = Math.max(
    start,
    /\n[ \t]*(?:`{3,}|~{3,})[ \t\r]*$/.exec(source.slice(-200)) ? source.lastIndexOf('\n') : source.length,
  );
  return rawBlock(
    source,
    Prose.verbatim(source.slice(start, end), start),
    latex ? readLatexWhole : (body) => readHtml(body).edits,
  );
}

const readLatexWhole = (text: string): ProseEdit[] => readLatex(text, true);

/** A block whose LaTeX or HTML is the document's own: `body`, with the edits done that `reader` finds in its text. */
function rawBlock(source: string, body: Prose, reader: (text: string) => readonly ProseEdit[]): Block {
  const prose = body.rewrite(reader(body.text));
  return { ...empty, kind: 'prose', source, prose, marks: [{ kind: 'raw', start: 0, end: prose.text.length }] };
}

function readRawHtml(source: string): Block {
  const typed = Prose.verbatim(source);
  const { edits, comments: found } = readHtml(typed.text);
  const prose = typed.rewrite(edits);
  const comments = found.map((comment) => ({ ...typed.toSource(comment), text: comment.text }));
  const kind = prose.text.trim() ? 'prose' : 'comment';
  return { ...empty, kind, source, prose, comments };
}

function readMarkdown(source: string): Block {
  const flattened = readPlain(source) ?? (isTooMuch(source) ? undefined : parsed(source));
  if (!flattened) return { ...empty, kind: 'prose', source, prose: Prose.verbatim(source) };
  const { prose, marks, links, comments } = passedOn(flattened);
  const kind = prose.text.trim() || !comments.length ? 'prose' : 'comment';
  return { kind, source, prose, marks, links, comments, struck: struckBy(source) };
}

/** A block that is nothing but `<del>` or `</del>` strikes out the blocks between. */
function struckBy(source: string): Block['struck'] {
  if (!loneStrike.test(source)) return undefined;
  return source.trimStart().startsWith('</') ? 'closes' : 'opens';
}

function parsed(source: string): Flattened | undefined {
  try {
    return flatten(parseMarkdown(source), source);
  } catch {
    return undefined;
  }
}

/** What remark passes on as text and Pandoc reads: LaTeX commands, spans, notes, footnote references. */
function passedOn(flattened: Flattened): Flattened {
  let result = flattened;
  if (hasLatex(result.prose.text))
    result = rewritten(result, readLatex(result.prose.text, false).filter(typedIn(result)));
  if (hasPandoc(result.prose.text)) {
    const { prose } = result;
    const typedTogether = (at: number): boolean =>
      prose.toSource({ start: at - 1, end: at }).end === prose.toSource({ start: at, end: at + 1 }).start;
    const { edits, references } = readPandoc(prose.text, typedTogether);
    const loose = references.map(({ start, label }): Mark => ({ kind: 'footnoteReference', start, end: start, label }));
    result = rewritten({ ...result, marks: [...result.marks, ...loose] }, edits.filter(typedIn(result)));
  }
  result = rewritten(result, spacedWords(result.prose.text));
  return rewritten(result, brokenWords(result.prose.text));
}

/** A backslash that was typed as two is a backslash, and begins no command. */
function typedIn({ prose }: Flattened): (edit: ProseEdit) => boolean {
  return ({ start }) => {
    if (prose.text[start] !== '\\') return true;
    const typed = prose.toSource({ start, end: start + 1 });
    return typed.end - typed.start === 1;
  };
}

/** The same with stretches of the prose replaced, and what refers to the prose moved with it. */
function rewritten(from: Flattened, edits: readonly ProseEdit[]): Flattened {
  if (!edits.length) return from;
  const shifts: number[] = [];
  let by = 0;
  for (const { start, end, text } of edits) {
    by += text.length - (end - start);
    shifts.push(by);
  }
  const moved = (offset: number): number => {
    const next = lowerBound(edits, offset, (edit) => edit.start);
    const last = edits[next - 1];
    // What stood inside a replaced stretch stands behind what replaced it.
    return last ? Math.max(offset, last.end) + (shifts[next - 1] as number) : offset;
  };
  const spanMoved = (span: Span): Span => ({ start: moved(span.start), end: moved(span.end) });
  return {
    prose: from.prose.rewrite(edits),
    marks: from.marks
      .map((mark) => ({ ...mark, ...spanMoved(mark) }))
      .filter(({ kind, start, end }) => start < end || kind === 'footnoteReference')
      .sort((a, b) => a.start - b.start || b.end - a.end),
    links: from.links.map((link) => ({ ...link, prose: spanMoved(link.prose) })),
    comments: from.comments,
  };
}
