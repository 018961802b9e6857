import type { Analysis } from '../analysis.js';
import { addressOf, addressOfMeant } from '../citations/address.js';
import type { Citation } from '../citations/citation.js';
import { reportCitations } from '../citations/report.js';
import { tableAsMarkdown } from '../citations/toa.js';
import { authoritiesOf } from '../features/authorities.js';
import { blockAt, type Document } from '../markdown/document.js';
import { LineIndex } from '../text/lines.js';
import { type Cell, drawTable } from './table.js';
import { type Palette, printable } from './terminal.js';

/** What the JSON format says of a file: `url` is where the authority that is meant can be read. */
export function citesAsData(path: string, { citations, text }: Analysis) {
  const reported = reportCitations(citations, text).map((one, i) => {
    const url = addressOfMeant(citations.all[i] as Citation);
    return url === undefined ? one : { ...one, url };
  });
  return { path, citations: reported };
}

/** For people: a citation a row, with what it stands for and where that can be read. */
export function citesAsText(path: string, { citations, document, text }: Analysis, paint: Palette): string {
  const title = paint.underline(printable(path));
  const { all } = citations;
  if (!all.length) return `${title}\nNo citations.\n\n`;
  const lines = new LineIndex(text);
  const rows = all.map((citation): Cell[] => {
    const { line, column } = lines.at(citation.span.start);
    return [
      { text: `${line}:${column}`, style: paint.dim },
      { text: citation.kind },
      { text: wordsOf(document, citation) },
      meaning(document, citation, paint),
    ];
  });
  const widest = [14, 14, 52, 72];
  const table = drawTable(
    ['Place', 'Kind', 'Citation', 'Stands for, or opens'].map((heading, c) => ({ heading, most: widest[c] as number })),
    rows,
    paint.bold,
  );
  return `${title}\n${table}${all.length} ${all.length === 1 ? 'citation' : 'citations'}\n\n`;
}

/** For the brief: the table of authorities as Markdown. */
export function citesAsTable(path: string, analysis: Analysis): string {
  const table = tableAsMarkdown(authoritiesOf(analysis));
  const title = path === '-' ? 'Table of Authorities' : `Table of Authorities: ${printable(path)}`;
  return `## ${title}\n\n${table || 'No authorities.\n'}\n`;
}

function meaning(document: Document, citation: Citation, paint: Palette): Cell {
  if (citation.antecedent) return { text: `= ${wordsOf(document, citation.antecedent)}`, style: paint.dim };
  if (citation.unresolved) return { text: `? ${reasons[citation.unresolved]}`, style: paint.yellow };
  return { text: addressOf(citation) ?? '', style: paint.dim };
}

const reasons: Readonly<Record<NonNullable<Citation['unresolved']>, string>> = {
  nothing: 'nothing before it',
  several: 'the citation before names several authorities',
  footnote: 'a footnote stands between',
  ambiguous: 'more than one could be meant',
  misfit: 'the page cannot be one of the citation before',
  chained: 'it leans on one that stands for nothing',
};

/** A citation as it is read, without the Markdown around its name. */
function wordsOf(document: Document, { span, reading }: Citation): string {
  const prose = blockAt(document, span.start)?.block.prose.text ?? '';
  return printable(prose.slice(reading.prose.start, reading.prose.end));
}
