import { fieldSpan, listField, type Matter, type Problem, readMatter, textField } from '../matter.js';
import { builtIn, type Origin } from '../primer/entry.js';
import { type ReporterPage, reporterPages, yearOf } from './citation.js';

/** What became of a decision later. */
export interface LaterHistory {
  readonly how: 'overruled' | 'abrogated' | 'limited' | 'superseded';
  /** The decision or statute that did it, as a full citation. */
  readonly by: string;
  /** What of it is no longer law; empty where it is the whole. */
  readonly part: string;
}

/** What a key case decided, and how each side uses it. */
export interface CaseNote {
  /** Name of the file without `.md`. */
  readonly slug: string;
  /** The case's name: "Kentucky v. Graham". */
  readonly title: string;
  /** As its author has it: "473 U.S. 159 (1985)". */
  readonly citation: string;
  /** Where `citation` says that the case is printed. */
  readonly pages: readonly ReporterPage[];
  readonly year?: number;
  readonly court: string;
  /** YYYY-MM-DD, or a year alone. */
  readonly dateDecided?: string;
  readonly docketNumber?: string;
  /** The address that a public collection gives for the case. It is shown, never trusted: see `citation/link-mismatch`. */
  readonly courtlistener?: string;
  /** One sentence; empty where the note has none. */
  readonly holding: string;
  /** Slugs of primer entries. */
  readonly topics: readonly string[];
  readonly tags: readonly string[];
  readonly cites: readonly string[];
  readonly citedBy: readonly string[];
  readonly history: readonly LaterHistory[];
  /** Markdown. */
  readonly body: string;
  readonly origin: Origin;
}

/** A note as far as it can be read, and what is wrong with its file. */
export interface NoteReading {
  /** Absent where the file has no title or no citation. */
  readonly note?: CaseNote;
  readonly problems: readonly Problem[];
}

const outcomes = ['overruled', 'abrogated', 'limited', 'superseded'] as const;

/** Reads one note. Total: a malformed text gives problems, with spans into it. Only `title` and `citation` are indispensable. */
export function readNote(slug: string, text: string, origin: Origin = builtIn): NoteReading {
  const { data, content, problem } = readMatter(text);
  if (problem) return { problems: [problem] };
  const problems: Problem[] = [];
  const title = textField(data, 'title');
  const citation = textField(data, 'citation');
  if (title === undefined) problems.push(needed(text, 'title'));
  if (citation === undefined) problems.push(needed(text, 'citation'));
  const history = historyOf(text, data, problems);
  if (title === undefined || citation === undefined) return { problems };
  const optional = (key: 'dateDecided' | 'docketNumber' | 'courtlistener') => {
    const value = textField(data, key);
    return value === undefined ? {} : { [key]: value };
  };
  const year = yearOf(citation);
  const note: CaseNote = {
    slug,
    title,
    citation,
    pages: reporterPages(citation),
    ...(year === undefined ? {} : { year }),
    court: textField(data, 'court') ?? '',
    ...optional('dateDecided'),
    ...optional('docketNumber'),
    ...optional('courtlistener'),
    holding: textField(data, 'holding') ?? '',
    topics: listField(data, 'topics'),
    tags: listField(data, 'tags'),
    cites: listField(data, 'cites'),
    citedBy: listField(data, 'citedBy'),
    history,
    body: content.trim(),
    origin,
  };
  return { note, problems };
}

function needed(text: string, key: string): Problem {
  return { message: `A case note needs “${key}” in its front matter.`, span: fieldSpan(text, key) };
}

function historyOf(text: string, data: Matter['data'], problems: Problem[]): readonly LaterHistory[] {
  const value = Object.hasOwn(data, 'history') ? data.history : undefined;
  if (value === undefined || value === null) return [];
  const items: readonly unknown[] = Array.isArray(value) ? value.slice(0, 100) : [value];
  return items.flatMap((item) => {
    const fields = (typeof item === 'object' && item !== null ? item : {}) as Matter['data'];
    const how = outcomes.find((outcome) => outcome === textField(fields, 'how'));
    const by = textField(fields, 'by');
    if (how && by) return [{ how, by, part: textField(fields, 'part') ?? '' }];
    const message = `Each line of “history” needs “how” (${outcomes.join(', ')}) and “by”.`;
    problems.push({ message, span: fieldSpan(text, 'history') });
    return [];
  });
}
