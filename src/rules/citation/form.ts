import type { Analysis } from '../../analysis.js';
import type { Citation } from '../../citations/resolve.js';
import { type Block, markAt } from '../../markdown/block.js';
import { blockAt, perBlock, sourceSpan } from '../../markdown/document.js';
import type { Span } from '../../text/span.js';
import type { Fix, Found, Rule } from '../rule.js';

/** Reporters and codes of the federal courts, whose spelling is settled everywhere. */
const settled = new Set(
  "U.S.;S. Ct.;L. Ed.;L. Ed. 2d;F.;F.2d;F.3d;F.4th;F. App'x;F. Supp.;F. Supp. 2d;F. Supp. 3d;F.R.D.;B.R.;U.S.C.;C.F.R.;Fed. Reg.".split(
    ';',
  ),
);

/** The Indigo Book. */
export const rule: Rule = {
  id: 'citation/form',
  severity: 'hint',
  title: 'A citation has a slip of spacing or punctuation',
  *check(analysis): Iterable<Found> {
    const { citations, document } = analysis;
    const odd = citations.all.filter((citation) => !plain.has(citation.reading) && !isPlain(analysis, citation));
    const official = odd.some((citation) => lookOf(analysis, citation).newYork);
    for (const citation of odd) {
      if (citation.quoted || !lookOf(analysis, citation).slips) continue;
      const inStyle = official ? [] : [...reporterSlip(analysis, citation), ...versusSlip(analysis, citation)];
      const slips = [...inStyle, ...idSlip(analysis, citation)];
      if (slips.length && !isQuoted(analysis, citation)) yield* slips;
    }
    for (const placed of document.blocks) {
      if (placed.struck) continue;
      for (const { start, end } of unspacedSigns(placed.block)) {
        const span = sourceSpan(placed, { start, end });
        const at = sourceSpan(placed, { start: end - 1, end }).start;
        yield slip(span, 'A space belongs behind “§”.', 'Put a space behind “§”', { start: at, end: at }, ' ');
      }
    }
  },
};

/** What a citation looks like, kept with its reading: only its own characters decide. */
interface Look {
  readonly newYork: boolean;
  /** Whether it has any slip at all; most have none. */
  readonly slips: boolean;
}

const looks = new WeakMap<object, Look>();
/** Readings with nothing to say about: most of them. */
const plain = new WeakSet<object>();

function isPlain(analysis: Analysis, citation: Citation): boolean {
  const { newYork, slips } = lookOf(analysis, citation);
  if (newYork || slips) return false;
  plain.add(citation.reading);
  return true;
}

function lookOf(analysis: Analysis, citation: Citation): Look {
  const known = looks.get(citation.reading);
  if (known) return known;
  const any = [...reporterSlip(analysis, citation), ...versusSlip(analysis, citation), ...idSlip(analysis, citation)];
  const look = { newYork: isNewYorkStyle(analysis, citation), slips: any.length > 0 };
  looks.set(citation.reading, look);
  return look;
}

function slip(span: Span, message: string, title: string, place: Span, text: string): Found {
  const fix: Fix = { title, edits: [{ ...place, text }], preferred: true, safe: true };
  return { span, message, fixes: [fix] };
}

/** The prose of a citation's block, and the block. */
function proseAround({ document }: Analysis, { span }: Citation): string {
  return blockAt(document, span.start)?.block.prose.text ?? '';
}

/** "F. 3d" for "F.3d", "42 USC" for "42 U.S.C.". */
function* reporterSlip({ text }: Analysis, citation: Citation): Generator<Found> {
  const { written, reporter } = citation;
  if (!written || !reporter || !settled.has(reporter)) return;
  const source = text.slice(written.start, written.end);
  const plain = source
    .replace(/&nbsp;|\\ |[\u00a0\u202f\s]+/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/,$/, '');
  if (plain === reporter || /[&<>*_[\]]/.test(source.replace(/&nbsp;/g, ''))) return;
  if (/^(?:U\.S\.C\.[AS]\.|United States Code|U\.S\. Code|Code of Federal)/.test(plain)) return;
  yield slip(
    written,
    `The abbreviation is “${reporter}”.`,
    `Write ${reporter}`,
    { ...written, end: written.end - (source.endsWith(',') ? 1 : 0) },
    reporter,
  );
}

/** "v" or "vs." between the parties for "v.". */
function* versusSlip({ text }: Analysis, { name, defendant, kind }: Citation): Generator<Found> {
  if (!name || !defendant || (kind !== 'case' && kind !== 'short')) return;
  const found = /(?<=\s|\*|_|>|;)(v|vs\.?|V\.?|versus)(?=[\s*_<&])/.exec(text.slice(name.start, name.end));
  if (!found) return;
  const span = { start: name.start + found.index, end: name.start + found.index + found[0].length };
  yield slip(span, 'Parties are set against each other with “v.”.', 'Write v.', span, 'v.');
}

/** "Id" without its full stop. */
function* idSlip({ text }: Analysis, { kind, core }: Citation): Generator<Found> {
  if (kind !== 'id') return;
  const word = text.slice(core.start, core.end);
  if (!/^[Ii]d$/.test(word)) return;
  const behind = /^[*_]{1,3}\./.test(text.slice(core.end, core.end + 4));
  if (behind) return;
  yield slip(core, `“${word}.” ends with a full stop.`, `Write ${word}.`, { start: core.end, end: core.end }, '.');
}

/** New York's official style drops full stops: "Rogers v Rogers, 63 NY2d 582". */
function isNewYorkStyle({ text }: Analysis, { written, reporter }: Citation): boolean {
  return (
    written !== undefined &&
    /^(?:N\.Y\.|A\.D\.|Misc)/.test(reporter ?? '') &&
    !text.slice(written.start, written.end).includes('.')
  );
}

/** Whether the citation stands in quotation marks: another's words are not mended. */
function isQuoted(analysis: Analysis, citation: Citation): boolean {
  const prose = proseAround(analysis, citation);
  const { start } = citation.reading.prose;
  const low = Math.max(0, start - 1500);
  const before = prose.slice(low, start);
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1);
  if (paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”')) return true;
  return (paragraph.match(/"/g)?.length ?? 0) % 2 === 1;
}

const unspaced = /§{1,2}(?=[\dA-Za-z])./g;

/** "§1983", outside quotations. */
const unspacedSigns = perBlock((block: Block): readonly Span[] => {
  if (block.kind !== 'prose' || !block.prose.text.includes('§')) return [];
  return [...block.prose.text.matchAll(unspaced)]
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
    .filter(({ start }) => !markAt(block, 'quote', start) && !inQuotes(block.prose.text, start));
});

function inQuotes(text: string, at: number): boolean {
  const paragraph = text.slice(Math.max(0, at - 1500, text.lastIndexOf('\n\n', at) + 1), at);
  return paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”') || (paragraph.match(/"/g)?.length ?? 0) % 2 === 1;
}
