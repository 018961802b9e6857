import { type Entry, section } from '../primer/entry.js';
import { escaped, withoutImages } from './plain-words.js';
import { opening } from './sentences.js';

/** What a card needs to know of the world around it. */
export interface CardLinks {
  /** The address that opens an entry. */
  readonly entry: (slug: string) => string;
  /** The title of an entry, if there is one. */
  readonly titleOf: (slug: string) => string | undefined;
}

/** Characters that a hover of about fifteen lines has room for: of each explanation, and of the words to use. More would have to be scrolled. */
const room = 170;
const roomForWords = 150;
const mostCases = 3;
const roomForCases = 150;
const mostRelated = 4;

/**
 * The few lines about an entry that a drafter needs, as Markdown: title, definition, why it matters, how to plead it with the
 * words, key cases as links, related terms.
 */
export function entryCard(entry: Entry, links: CardLinks): string {
  const paragraphs = [
    `**${escaped(entry.title)}**${from(entry)} · [Open in primer](${links.entry(entry.slug)})`,
    escaped(entry.description),
    why(entry),
    how(entry, links),
    cases(entry),
    related(entry, links),
  ];
  return paragraphs.filter((paragraph) => paragraph).join('\n\n');
}

function from(entry: Entry): string {
  return entry.origin.kind === 'user' ? ` (${escaped(entry.origin.place)})` : '';
}

function why(entry: Entry): string {
  const words = firstParagraph(section(entry, 'Why It Matters')?.markdown ?? '');
  return words && `**Why it matters.** ${readable(opening(words, room))}`;
}

function how(entry: Entry, links: CardLinks): string {
  const markdown = section(entry, 'How to Plead It')?.markdown ?? '';
  const words = firstParagraph(markdown);
  const lead = words && `**How to plead it.** ${readable(opening(words, room))}`;
  return [lead, withEntryLinks(wordsToUse(markdown), links)].filter((part) => part).join(' ');
}

/** The first paragraph of the first block quotation, as far as there is room; in the line, where it takes less of it. */
function wordsToUse(markdown: string): string {
  const lines = /^(?:[ \t]*>[ \t]*\S[^\n]*(?:\n|$))+/m.exec(markdown)?.[0].split('\n') ?? [];
  const words = lines
    .map((line) => line.replace(/^[ \t]*>[ \t]?/, '').trim())
    .join(' ')
    .trim();
  if (words.length <= roomForWords) return words && `“${withoutImages(words)}”`;
  return `“${withoutImages(words.slice(0, words.lastIndexOf(' ', roomForWords)))} …”`;
}

/** The first paragraph that is not a quotation, a list or a heading. */
function firstParagraph(markdown: string): string {
  const paragraphs = markdown.split(/\n[ \t]*(?:\n|(?=[ \t]*>))/);
  return paragraphs.find((part) => part.trim() && !/^[ \t]*(?:[>#|]|[-*+][ \t])/.test(part))?.trim() ?? '';
}

/** Links to other entries are words here: the hover has its own list of them. */
function readable(markdown: string): string {
  return withoutImages(markdown.replace(/\[([^[\]]*)\]\(\/primer\/[^()\s]*\)/g, '$1'));
}

function withEntryLinks(markdown: string, links: CardLinks): string {
  return markdown.replace(/\]\(\/primer\/([\w-]+)\)/g, (_, slug: string) => `](${links.entry(slug)})`);
}

function cases(entry: Entry): string {
  let length = 0;
  const fitting = entry.keyCases.slice(0, mostCases).filter(({ name, citation }, i) => {
    length += name.length + citation.length;
    return i === 0 || length <= roomForCases;
  });
  const named = fitting.map(({ name, citation, url }) => {
    const words = citation ? `*${escaped(name)}*, ${escaped(citation)}` : escaped(name);
    return url ? `[${words}](${url})` : words;
  });
  return named.length ? `**Key cases:** ${named.join(' · ')}` : '';
}

function related(entry: Entry, links: CardLinks): string {
  const known = entry.related.flatMap((slug) => {
    const title = links.titleOf(slug);
    return title === undefined ? [] : [`[${escaped(title)}](${links.entry(slug)})`];
  });
  return known.length ? `**Related:** ${known.slice(0, mostRelated).join(' · ')}` : '';
}
