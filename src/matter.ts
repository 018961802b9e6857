import grayMatter from 'gray-matter';
import type { Span } from './text/span.js';

/** Something wrong in a text that a user wrote, for the adapter to show in that file. */
export interface Problem {
  /** Plain text, one sentence. */
  readonly message: string;
  /** The wrong words, as an offset into that file's text. */
  readonly span: Span;
}

/** A text taken apart into its front matter and the rest. */
export interface Matter {
  /** The fields of the front matter; empty where there is none, or none that can be read. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The text behind the front matter. */
  readonly content: string;
  /** Where `content` begins in the text. */
  readonly offset: number;
  readonly problem?: Problem;
}

/** Front matter longer than this is none, as in the splitter of blocks. */
const longest = 65_536;
const opening = /^\ufeff?---(?!-)([\w-]*)[ \t]*(?:\r?\n|$)/;
const closing = /^(?:---|\.\.\.)[ \t]*$/;
const languages = new Set(['', 'yaml', 'yml', 'json']);

/** Engines that gray-matter would run text with. They are named here so that they are never looked up. */
const evaluate = (): never => {
  throw new Error('front matter is never evaluated');
};
const switchedOff = Object.fromEntries(
  ['js', 'javascript', 'coffee', 'coffeescript', 'cson', 'toml'].map((name) => [name, { parse: evaluate }]),
);

/**
 * Reads YAML (or `---json`) front matter. Total: a text that cannot be read gives a problem. Front matter in any other language
 * is not read, and nothing in it is ever evaluated.
 */
export function readMatter(text: string): Matter {
  const first = opening.exec(text);
  if (!first) return { data: {}, content: text, offset: 0 };
  const language = (first[1] as string).toLowerCase();
  const body = { start: first[0].length, end: bodyEnd(text, first[0].length) };
  if (body.end < 0) return { data: {}, content: text, offset: 0 };
  const offset = lineEnd(text, body.end).next;
  const rest = { content: text.slice(offset), offset };
  if (!languages.has(language)) {
    const from = text.indexOf('---') + 3;
    const message = `Front matter in “${language.slice(0, 40)}” is not read. Write it in YAML.`;
    return { data: {}, ...rest, problem: { message, span: { start: from, end: from + (first[1] as string).length } } };
  }
  return { ...rest, ...parsed(text, body, language === 'json' ? 'json' : 'yaml') };
}

function parsed(text: string, body: Span, language: string): Pick<Matter, 'data' | 'problem'> {
  const source = text.slice(body.start, body.end);
  // gray-matter ends front matter at any line that begins with three hyphens; ours ends only at a line of nothing else.
  const early = /^---/m.exec(source);
  if (early) {
    const start = body.start + early.index;
    return {
      data: {},
      problem: { message: 'A line inside front matter begins with “---”.', span: { start, end: start + 3 } },
    };
  }
  try {
    // Without options gray-matter keeps every text that it has seen, and gives a broken one back as sound.
    const { data } = grayMatter(`---${language}\n${source}\n---\n`, { engines: switchedOff });
    if (isFields(data)) return { data };
    return {
      data: {},
      problem: { message: 'Front matter is not a list of “name: value” lines.', span: trimmed(text, body) },
    };
  } catch (error) {
    return { data: {}, problem: { message: reason(error), span: place(error, text, body) } };
  }
}

function isFields(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data) && !(data instanceof Date);
}

/** Where the line that closes front matter begins; -1 where none does. */
function bodyEnd(text: string, from: number): number {
  for (let start = from; start - from <= longest; ) {
    const { end, next } = lineEnd(text, start);
    if (closing.test(text.slice(start, end))) return start;
    if (next === end) return -1;
    start = next;
  }
  return -1;
}

function lineEnd(text: string, start: number): { readonly end: number; readonly next: number } {
  const lineFeed = text.indexOf('\n', start);
  if (lineFeed < 0) return { end: text.length, next: text.length };
  return { end: text[lineFeed - 1] === '\r' ? lineFeed - 1 : lineFeed, next: lineFeed + 1 };
}

/** js-yaml's reason ("bad indentation of a mapping entry") without the excerpt that it adds. */
function reason(error: unknown): string {
  const named = error as { readonly reason?: unknown; readonly message?: unknown };
  const words =
    typeof named.reason === 'string' ? named.reason : error instanceof RangeError ? 'it is nested too deep' : '';
  const first = words || String(named.message ?? error).split('\n', 1)[0] || 'it cannot be read';
  return `Front matter cannot be read: ${first.slice(0, 200)}.`;
}

/** The line that js-yaml stopped at. Its lines count from the one behind `---yaml`. */
function place(error: unknown, text: string, body: Span): Span {
  const line = (error as { readonly mark?: { readonly line?: unknown } }).mark?.line;
  if (typeof line !== 'number') return trimmed(text, body);
  let start = body.start;
  for (let i = 1; i < line && lineEnd(text, start).next < body.end; i++) start = lineEnd(text, start).next;
  return trimmed(text, { start, end: Math.min(body.end, lineEnd(text, start).end) });
}

function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, span.start + words.trimEnd().length) };
}

/** Where the value of the front matter's field `key` stands in `text`, or the key where it has none, or the text's first line. */
export function fieldSpan(text: string, key: string): Span {
  const limit = opening.test(text) ? Math.max(0, bodyEnd(text, (opening.exec(text) as RegExpExecArray)[0].length)) : 0;
  for (let start = 0; start < limit; start = lineEnd(text, start).next) {
    const { end } = lineEnd(text, start);
    const line = text.slice(start, end);
    if (!line.startsWith(`${key}:`)) continue;
    const value = trimmed(text, { start: start + key.length + 1, end });
    return value.end > value.start ? value : { start, end: start + key.length };
  }
  return { start: 0, end: lineEnd(text, 0).end };
}

/** A field as text: a date as YYYY-MM-DD, a number as it prints. Undefined where it is absent, empty or no single value. */
export function textField(data: Matter['data'], key: string): string | undefined {
  return Object.hasOwn(data, key) ? asText(data[key]) : undefined;
}

/** A field as a list of texts. One text alone is a list of one; what is no text is left out. */
export function listField(data: Matter['data'], key: string): readonly string[] {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  const items = Array.isArray(value) ? value.slice(0, 1000) : [value];
  return items.map(asText).filter((item) => item !== undefined);
}

function asText(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() ? value.trim().replace(/\s+/g, ' ') : undefined;
}
