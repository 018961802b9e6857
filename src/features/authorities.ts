import type { Analysis } from '../analysis.js';
import { closing, insertedTable, opening } from '../citations/inserted-table.js';
import { type TableOfAuthorities, tableAsMarkdown, tableOfAuthorities } from '../citations/toa.js';
import { Blocks } from '../markdown/blocks.js';
import type { Edit } from '../rules/rule.js';

/** Every authority of the document, by kind, with its places; what an inserted table itself cites is left out. */
export function authoritiesOf(analysis: Analysis): TableOfAuthorities {
  const table = insertedTable(analysis.document);
  const { document, citations } = analysis;
  if (!table) return tableOfAuthorities(document, citations);
  // Nor are its headings places.
  const blocks = Blocks.of([...document.blocks].filter(({ start }) => start < table.start || start >= table.end));
  return tableOfAuthorities({ ...document, blocks }, citations, table);
}

/** The edit that inserts the table between two comments at `offset`, or that writes it anew where it stands. */
export function tableEdit(analysis: Analysis, offset: number): Edit {
  const { text } = analysis;
  const table = insertedTable(analysis.document);
  const line = text.includes('\r\n') ? '\r\n' : '\n';
  const words = tableAsMarkdown(authoritiesOf(analysis)).trim().replaceAll('\n', line);
  const body = `<!-- ${opening} -->${line}${line}${words ? `${words}${line}${line}` : ''}<!-- ${closing} -->`;
  if (table) return { ...table, text: body };
  const before = text.slice(0, offset);
  const after = text.slice(offset);
  const lead = /(?:^|\n[ \t]*\r?\n)[ \t]*$/.test(before) ? '' : /(?:^|\n)[ \t]*$/.test(before) ? line : line + line;
  const trail =
    /^[ \t]*\r?\n[ \t]*(?:\r?\n|$)/.test(after) || !after.trim() ? '' : /^[ \t]*\r?\n/.test(after) ? line : line + line;
  return { start: offset, end: offset, text: lead + body + trail };
}
