import type { Entry } from '../primer/entry.js';
import { relativeLinks } from './page-links.js';
import { escaped, withoutImages } from './plain-words.js';

/**
 * A whole entry as a Markdown document for the preview, its links to other pages made relative.
 */
export function primerPage(entry: Entry, titleOf: (slug: string) => string | undefined): string {
  const parts = [
    `# ${escaped(entry.title)}`,
    entry.description && `*${escaped(entry.description)}*`,
    ...entry.sections.map(({ heading, markdown }) => (heading ? `## ${heading}\n\n${markdown}` : markdown)),
    circuits(entry),
    related(entry, titleOf),
    origin(entry),
  ];
  return `${relativeLinks(withoutImages(parts.filter((part) => part).join('\n\n')), `primer/${entry.slug}`)}\n`;
}

function circuits({ jurisdictions }: Entry): string {
  return jurisdictions.length ? `## Where Courts Differ\n\n${jurisdictions.map((line) => `- ${line}`).join('\n')}` : '';
}

function related(entry: Entry, titleOf: (slug: string) => string | undefined): string {
  const links = entry.related.flatMap((slug) => {
    const title = titleOf(slug);
    return title === undefined ? [] : [`[${escaped(title)}](/primer/${slug})`];
  });
  return links.length ? `## Related\n\n${links.join(' · ')}` : '';
}

function origin(entry: Entry): string {
  const from = entry.origin.kind === 'user' ? `Your entry: ${escaped(entry.origin.place)}.` : '';
  const reviewed = entry.reviewed ? `Law last checked ${escaped(entry.reviewed)}.` : '';
  const words = [from, reviewed].filter((part) => part).join(' ');
  return words && `---\n\n${words}`;
}
