import { fieldSpan, listField, type Matter, type Problem, readMatter, textField } from '../matter.js';
import { type Authority, readAuthorities } from './authorities.js';

/** Where an entry or a note comes from: the product's own content, or a file of the user's, named as the adapter names it. */
export type Origin = { readonly kind: 'built-in' } | { readonly kind: 'user'; readonly place: string };

export const builtIn: Origin = { kind: 'built-in' };

/** One `##` section of an entry: its heading as plain words and its Markdown without surrounding blank lines. */
export interface Section {
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  readonly markdown: string;
}

/** One entry of the primer: one idea of the law. */
export interface Entry {
  /** Name of the file without `.md`; what `/primer/SLUG` links to. */
  readonly slug: string;
  readonly title: string;
  /** The term as it stands in running text. */
  readonly term: string;
  /** Other words for it. Their inflections need no alias. */
  readonly aliases: readonly string[];
  /** One sentence of plain text. */
  readonly description: string;
  readonly category: string;
  /** Slugs of other entries. */
  readonly related: readonly string[];
  /** The day on which the law was last checked, YYYY-MM-DD. */
  readonly reviewed?: string;
  /** Where the circuits differ: one line of Markdown each, "8th Cir.: …". */
  readonly jurisdictions: readonly string[];
  readonly sections: readonly Section[];
  /** The bullets of *Key Cases*: cases, statutes and rules. */
  readonly keyCases: readonly Authority[];
  readonly origin: Origin;
}

/** An entry as far as it can be read, and what is wrong with its file. */
export interface EntryReading {
  /** Absent where the file has no title or no term. */
  readonly entry?: Entry;
  readonly problems: readonly Problem[];
}

/** The category of an entry that names none. */
export const uncategorized = 'other';

/** Reads one entry. Total: a malformed text gives problems, with spans into it. Only `title` and `term` are indispensable. */
export function readEntry(slug: string, text: string, origin: Origin = builtIn): EntryReading {
  const matter = readMatter(text);
  const { data } = matter;
  if (matter.problem) return { problems: [matter.problem] };
  const problems = ['title', 'term', 'description', 'category'].flatMap((key) => missing(text, data, key));
  problems.push(...['aliases', 'related'].flatMap((key) => notAList(text, data, key)));
  const title = textField(data, 'title');
  const term = textField(data, 'term');
  if (title === undefined || term === undefined) return { problems };
  const sections = readSections(matter.content);
  const reviewed = textField(data, 'reviewed');
  const entry: Entry = {
    slug,
    title,
    term,
    aliases: listField(data, 'aliases'),
    description: textField(data, 'description') ?? '',
    category: textField(data, 'category') ?? uncategorized,
    related: listField(data, 'related'),
    ...(reviewed ? { reviewed } : {}),
    jurisdictions: jurisdictions(data),
    sections,
    keyCases: readAuthorities(section({ sections }, 'Key Cases')?.markdown ?? ''),
    origin,
  };
  return { entry, problems };
}

/** The section of an entry under `heading`, in any case. */
export function section(entry: Pick<Entry, 'sections'>, heading: string): Section | undefined {
  const wanted = heading.toLowerCase();
  return entry.sections.find((one) => one.heading.toLowerCase() === wanted);
}

function missing(text: string, data: Matter['data'], key: string): Problem[] {
  if (textField(data, key) !== undefined) return [];
  const wrong = Object.hasOwn(data, key) && data[key] !== null && data[key] !== '';
  const message = wrong ? `“${key}” must be a text.` : `A primer entry needs “${key}” in its front matter.`;
  return [{ message, span: fieldSpan(text, key) }];
}

function notAList(text: string, data: Matter['data'], key: string): Problem[] {
  const value = Object.hasOwn(data, key) ? (data[key] ?? []) : [];
  const texts = typeof value === 'string' || (Array.isArray(value) && listField(data, key).length === value.length);
  return texts ? [] : [{ message: `“${key}” must be a list of texts.`, span: fieldSpan(text, key) }];
}

/** "8th Cir.: course of proceedings" is a mapping to YAML unless it is quoted, and a line to its author. */
function jurisdictions(data: Matter['data']): readonly string[] {
  const value = Object.hasOwn(data, 'jurisdictions') ? data.jurisdictions : undefined;
  const items: unknown[] = Array.isArray(value) ? value.slice(0, 100) : [value];
  const lines = items.map((item) =>
    typeof item === 'object' && item !== null
      ? Object.entries(item)
          .map(([court, words]) => `${court}: ${typeof words === 'string' ? words : ''}`.trim())
          .join('; ')
      : item,
  );
  return listField({ lines }, 'lines');
}

/** The `##` sections of Markdown. A line inside a fenced block is no heading. */
function readSections(markdown: string): readonly Section[] {
  const sections: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }];
  let fence: string | undefined;
  for (const line of markdown.split(/\r\n|\n|\r/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && fence === undefined) fence = mark;
    else if (mark && fence !== undefined && mark.startsWith(fence)) fence = undefined;
    const heading = fence === undefined ? /^##[ \t]+(.*)$/.exec(line) : null;
    if (heading) sections.push({ heading: headingText(heading[1] as string), lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections
    .map(({ heading, lines }) => ({
      heading,
      markdown: lines
        .join('\n')
        .replace(/^(?:[ \t]*\n)+/, '')
        .trimEnd(),
    }))
    .filter(({ heading, markdown: words }) => heading || words.trim());
}

/** A heading's words without the hashes that may close it (CommonMark 0.31 § 4.2). */
function headingText(words: string): string {
  const text = words.trim();
  let end = text.length;
  while (text[end - 1] === '#') end--;
  return end === text.length || (end > 0 && !/\s/.test(text[end - 1] as string)) ? text : text.slice(0, end).trim();
}
