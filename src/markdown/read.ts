import { Prose, type ProseEdit } from '../text/prose.js';
import type { Block, Mark } from './block.js';
import { type Flattened, flatten } from './flatten.js';
import { readHtml, tagName } from './html.js';
import { hasLatex, readLatex } from './latex.js';
import { hasPandoc, readPandoc } from './pandoc.js';
import { parseMarkdown } from './remark.js';
import type { ChunkKind } from './split.js';

const empty = { prose: Prose.empty, marks: [], links: [], comments: [], struck: undefined };

/** What means something to Markdown, LaTeX or Pandoc, or is no plain space: without any of it a block is one paragraph. */
const significant = /[\\`*_{}[\]<>&~|#^$\u00a0\u202f\u2007\r\0]|^[ \t]*(?:[-+=]|\d{1,9}[.)])|[ \t]$/m;
/** Nesting beyond this is no document, and remark's time grows with its square. */
const deepest = 100;
const rawLatex = /^[ \t]*(?:`{3,}|~{3,})[ \t]*\{=latex\}/;
const rawHtml = /^[ \t]*(?:`{3,}|~{3,})[ \t]*\{=html5?\}/;

/** Reads one block. Total: no text makes it throw. */
export function readBlock(kind: ChunkKind, source: string): Block {
  if (kind === 'frontMatter' || kind === 'div') return { ...empty, kind, source };
  if (kind === 'fence') return readFence(source);
  if (kind === 'html') return readRawHtml(source);
  if (!significant.test(source)) return { ...empty, kind: 'prose', source, prose: paragraph(source) };
  return readMarkdown(source);
}

/** A paragraph with no markup: its lines without their indentation. */
function paragraph(source: string): Prose {
  const edits: ProseEdit[] = [];
  for (const found of source.matchAll(/^[ \t]+/gm))
    edits.push({ start: found.index, end: found.index + found[0].length, text: '' });
  return Prose.verbatim(source).rewrite(edits);
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
  const body = source.slice(start, end);
  const prose = Prose.verbatim(body, start).rewrite(latex ? readLatex(body, true) : readHtml(body).edits);
  return { ...empty, kind: 'prose', source, prose, marks: [{ kind: 'raw', start: 0, end: prose.text.length }] };
}

function readRawHtml(source: string): Block {
  const { edits, comments } = readHtml(source);
  const prose = Prose.verbatim(source).rewrite(edits);
  const kind = prose.text.trim() ? 'prose' : 'comment';
  return { ...empty, kind, source, prose, comments };
}

function readMarkdown(source: string): Block {
  const flattened = isTooDeep(source) ? undefined : parsed(source);
  if (!flattened) return { ...empty, kind: 'prose', source, prose: Prose.verbatim(source) };
  const { prose, marks } = passedOn(flattened.prose, flattened.marks);
  return {
    kind: prose.text.trim() || !flattened.comments.length ? 'prose' : 'comment',
    source,
    prose,
    marks,
    links: flattened.links,
    comments: flattened.comments,
    struck: struckBy(source),
  };
}

/** A block that is nothing but `<del>` or `</del>` strikes out the blocks between. */
function struckBy(source: string): Block['struck'] {
  const name = tagName(source.trim());
  if (name === undefined || !/^<\/?(?:del|s|strike)\b[^<>]*>$/i.test(source.trim())) return undefined;
  return name.startsWith('/') ? 'closes' : 'opens';
}

function parsed(source: string): Flattened | undefined {
  try {
    return flatten(parseMarkdown(source), source);
  } catch {
    return undefined;
  }
}

function isTooDeep(source: string): boolean {
  let brackets = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 91) brackets++;
    else if (code === 93) brackets = Math.max(0, brackets - 1);
    if (brackets > deepest) return true;
  }
  return /^[ \t]*(?:>[ \t]*){100}|^[ \t]*(?:[-+*][ \t]+){100}|[*_~]{400}|(?:[*_]\S{0,3}){400}/m.test(source);
}

/** What remark passes on as text and Pandoc reads: LaTeX commands, spans, notes, footnote references. */
function passedOn(prose: Prose, marks: readonly Mark[]): { prose: Prose; marks: readonly Mark[] } {
  let result = { prose, marks };
  if (hasLatex(prose.text)) result = rewritten(result, readLatex(prose.text, false));
  if (hasPandoc(result.prose.text)) {
    const { edits, references } = readPandoc(result.prose.text);
    const loose = references.map(({ start, label }): Mark => ({ kind: 'footnoteReference', start, end: start, label }));
    result = rewritten({ prose: result.prose, marks: [...result.marks, ...loose] }, edits);
  }
  return result;
}

function rewritten(
  from: { prose: Prose; marks: readonly Mark[] },
  edits: readonly ProseEdit[],
): { prose: Prose; marks: readonly Mark[] } {
  if (!edits.length) return from;
  const moved = (offset: number): number => {
    let by = 0;
    for (const edit of edits) {
      if (edit.start >= offset) break;
      by += edit.text.length - (Math.min(edit.end, offset) - edit.start);
    }
    return offset + by;
  };
  return {
    prose: from.prose.rewrite(edits),
    marks: from.marks
      .map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) }))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  };
}
