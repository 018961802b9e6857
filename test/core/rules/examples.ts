/** The fenced Markdown examples under a heading of a rule page; headings inside a fence are the example's own. */
export function examples(page: string, heading: RegExp): string[] {
  const start = page.search(heading);
  if (start < 0) return [];
  const rest = page.slice(start).replace(/^.*\n/, '');
  return [...upToHeading(rest).matchAll(/^(`{3,})markdown[^\n]*\n([\s\S]*?)^\1[ \t]*$/gm)].map(
    (match) => match[2] as string,
  );
}

function upToHeading(rest: string): string {
  let fence: string | undefined;
  const lines = rest.split('\n');
  for (const [i, line] of lines.entries()) {
    const mark = /^(`{3,})/.exec(line)?.[1];
    if (mark && fence === undefined) fence = mark;
    else if (mark && fence !== undefined && line.trim() === fence) fence = undefined;
    else if (fence === undefined && /^#{1,3} /.test(line)) return lines.slice(0, i).join('\n');
  }
  return rest;
}
