/** Text as Markdown that shows exactly that text, on one line. */
export function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/:\/\//g, '\\://');
}

/** Markdown without what an editor would fetch by itself: an image becomes its own source. */
export function withoutImages(markdown: string): string {
  return markdown.replace(/!\[/g, '!\\[').replace(/<img/gi, '&lt;img');
}

/** "one warning", "three warnings": a count with its noun, in figures from 0. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
