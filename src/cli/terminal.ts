/** Styles of a terminal; each leaves text alone where there is no colour. */
export interface Palette {
  readonly bold: Style;
  readonly dim: Style;
  readonly underline: Style;
  readonly red: Style;
  readonly yellow: Style;
  readonly green: Style;
  readonly blue: Style;
  readonly cyan: Style;
}

export type Style = (text: string) => string;

/** Select Graphic Rendition codes (ECMA-48 § 8.3.117). */
export function palette(coloured: boolean): Palette {
  const style =
    (on: number, off: number): Style =>
    (text) =>
      coloured && text ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bold: style(1, 22),
    dim: style(2, 22),
    underline: style(4, 24),
    red: style(31, 39),
    green: style(32, 39),
    yellow: style(33, 39),
    blue: style(34, 39),
    cyan: style(36, 39),
  };
}

/** Colour is for people: only on a terminal, and not where NO_COLOR is set (no-color.org). */
export function wantsColour(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  return stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
}

/** Text of a document as a terminal may show it: one line, and no character that moves the cursor or turns the writing around. */
export function printable(text: string): string {
  return text
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .trim();
}

const zero = /^[\p{M}\p{Cf}]$/u;
const wide =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

/** How many columns a terminal needs for text without control characters. */
export function width(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += character < '\u0300' ? 1 : zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}

/** Text with spaces behind it up to `columns`. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** Text as lines of at most `columns`, broken at spaces; a longer word is cut. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = '';
    }
    line = line ? `${line} ${word}` : word;
    if (width(line) > columns) {
      const pieces = cut(line, columns);
      line = pieces.pop() ?? '';
      lines.push(...pieces);
    }
  }
  return line || !lines.length ? [...lines, line] : lines;
}

function cut(word: string, columns: number): string[] {
  const pieces = [''];
  let room = columns;
  for (const character of word) {
    const wide = width(character);
    if (wide > room) {
      pieces.push('');
      room = columns;
    }
    pieces.push(`${pieces.pop()}${character}`);
    room -= wide;
  }
  return pieces;
}
