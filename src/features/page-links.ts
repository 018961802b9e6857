/** A link from one of the product's pages to another, as its author writes it: `/primer/SLUG`, `/rules/FAMILY/NAME`, `/cases/SLUG`. */
const internal = /\]\(\/((?:primer|rules|cases)\/[^()\s#]+?)(?:\.md)?(#[^()\s]*)?\)/g;

/** The page's Markdown with its links to other pages made relative: a preview follows no others. `page` is its own place, "primer/SLUG". */
export function relativeLinks(markdown: string, page: string): string {
  const here = page.split('/').slice(0, -1);
  return markdown.replace(internal, (_, target: string, fragment = '') => {
    const there = target.split('/');
    let common = 0;
    while (common < here.length && common < there.length - 1 && here[common] === there[common]) common++;
    const path = [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
    return `](${path}.md${fragment})`;
  });
}
