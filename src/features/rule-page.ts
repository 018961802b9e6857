import files from 'content:rules';
import { readMatter, textField } from '../matter.js';
import { relativeLinks } from './page-links.js';
import { escaped } from './plain-words.js';

/** The page of a rule as a Markdown document for the preview; undefined where there is none. */
export function rulePage(id: string): string | undefined {
  const file = files.find(({ slug }) => slug === id);
  if (!file) return undefined;
  const { data, content } = readMatter(file.text);
  const heading = `# ${escaped(textField(data, 'title') ?? id)}\n\n\`${id}\``;
  return relativeLinks(`${heading}\n\n${content.trim()}\n`, `rules/${id}`);
}
