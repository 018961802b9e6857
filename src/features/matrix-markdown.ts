import type { CapacityMatrix } from './capacity-matrix.js';

/** The matrix as a Markdown table, for a memo or a colleague. */
export function matrixMarkdown({ columns, rows, summary }: CapacityMatrix): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;
  return [
    `${summary}`,
    '',
    line(['Defendant', ...columns.map(({ title }) => title)]),
    line(['---', ...columns.map(({ group }) => (group === 'party' ? '---' : ':-:'))]),
    ...rows.map(({ name, cells }) => line([name.text, ...cells.map(({ text, gap }) => (gap ? `**${text}**` : text))])),
    '',
  ].join('\n');
}

/** A bar or a line break would end the cell. */
function inCell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/([|\\])/g, '\\$1');
}
