import { padded, type Style, width, wrapped } from './terminal.js';

export interface Cell {
  /** Printable text; a line break begins a new line in the cell. */
  readonly text: string;
  readonly style?: Style;
}

export interface Column {
  readonly heading: string;
  /** Where text is wrapped. */
  readonly most: number;
}

/** A table in box-drawing characters, with a rule under its heading. Each line ends with a line break. */
export function drawTable(columns: readonly Column[], rows: readonly (readonly Cell[])[], heading: Style): string {
  const laid = rows.map((row) =>
    columns.map(({ most }, c) => (row[c]?.text ?? '').split('\n').flatMap((line) => wrapped(line, most))),
  );
  const widths = columns.map((column, c) =>
    laid.reduce(
      (most, row) => (row[c] ?? []).reduce((widest, line) => Math.max(widest, width(line)), most),
      width(column.heading),
    ),
  );
  const rule = (left: string, cross: string, right: string): string =>
    `${left}${widths.map((columnsWide) => '─'.repeat(columnsWide + 2)).join(cross)}${right}\n`;
  const line = (texts: readonly string[], styles: readonly (Style | undefined)[]): string => {
    const cells = texts.map((text, c) => {
      const full = padded(text, widths[c] ?? 0);
      const style = styles[c];
      return ` ${style && text ? full.replace(text, () => style(text)) : full} `;
    });
    return `│${cells.join('│')}│\n`;
  };
  const head = line(
    columns.map((column) => column.heading),
    columns.map(() => heading),
  );
  const body = laid.map((cells, r) => {
    const height = Math.max(...cells.map((lines) => lines.length));
    const styles = columns.map((_, c) => rows[r]?.[c]?.style);
    return Array.from({ length: height }, (_, i) =>
      line(
        cells.map((lines) => lines[i] ?? ''),
        styles,
      ),
    ).join('');
  });
  return rule('┌', '┬', '┐') + head + rule('├', '┼', '┤') + body.join('') + rule('└', '┴', '┘');
}
