import { readCitations } from '../../citations/read-block.js';
import type { Reading } from '../../citations/reading.js';
import { type Block, markAt } from '../../markdown/block.js';
import { blocksWith } from '../../markdown/blocks-with.js';
import type { Placed } from '../../markdown/document.js';
import { type Span, shifted } from '../../text/span.js';
import type { Found, Rule } from '../rule.js';

/** Reporters and codes of the federal courts, whose spelling is settled everywhere. */
const settled = new Set(
  "U.S.;S. Ct.;L. Ed.;L. Ed. 2d;F.;F.2d;F.3d;F.4th;F. App'x;F. Supp.;F. Supp. 2d;F. Supp. 3d;F.R.D.;B.R.;U.S.C.;C.F.R.;Fed. Reg.".split(
    ';',
  ),
);

/** A slip of a block's own characters, by offsets into its source. */
interface Slip {
  readonly span: Span;
  readonly message: string;
  readonly title: string;
  readonly place: Span;
  readonly text: string;
}

/** What a block's characters say: its slips, those apart that the official style of New York allows, and whether a citation is in that style. */
interface Look {
  readonly slips: readonly Slip[];
  readonly notInNewYork: readonly Slip[];
  readonly newYork: boolean;
}

const looks = blocksWith((block): Look | undefined => {
  const { readings } = readCitations(block);
  const unquoted = readings.filter((reading) => !reading.quoted);
  const mended = (slipsOf: (block: Block, reading: Reading) => Iterable<Slip>): Slip[] =>
    unquoted.flatMap((reading) => {
      const slips = [...slipsOf(block, reading)];
      return slips.length && !inQuotes(block.prose.text, reading.prose.start) ? slips : [];
    });
  const slips = [...mended(idSlip), ...signSlips(block)];
  const notInNewYork = [...mended(reporterSlip), ...mended(versusSlip)];
  const newYork = readings.some((reading) => isNewYorkStyle(block, reading));
  return slips.length || notInNewYork.length || newYork ? { slips, notInNewYork, newYork } : undefined;
});

/** The Indigo Book. */
export const rule: Rule = {
  id: 'citation/form',
  severity: 'hint',
  title: 'A citation has a slip of spacing or punctuation',
  *check({ document }): Iterable<Found> {
    const found = looks(document);
    const official = found.some(({ value }) => value.newYork);
    for (const { index, value } of found) {
      const { start } = document.blocks.at(index) as Placed;
      for (const slip of official ? value.slips : [...value.slips, ...value.notInNewYork]) yield mend(slip, start);
    }
  },
};

function mend({ span, message, title, place, text }: Slip, by: number): Found {
  const edits = [{ ...shifted(place, by), text }];
  return { span: shifted(span, by), message, fixes: [{ title, edits, preferred: true, safe: true }] };
}

/** "F. 3d" for "F.3d", "42 USC" for "42 U.S.C.". */
function* reporterSlip(block: Block, { written, reporter }: Reading): Generator<Slip> {
  if (!written || !reporter || !settled.has(reporter)) return;
  const source = block.source.slice(written.start, written.end);
  const plain = source
    .replace(/&nbsp;|\\ |[\u00a0\u202f\s]+/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/,$/, '');
  if (plain === reporter || /[&<>*_[\]]/.test(source.replace(/&nbsp;/g, ''))) return;
  if (/^(?:U\.S\.C\.[AS]\.|United States Code|U\.S\. Code|Code of Federal)/.test(plain)) return;
  yield {
    span: written,
    message: `The abbreviation is “${reporter}”.`,
    title: `Write ${reporter}`,
    place: { ...written, end: written.end - (source.endsWith(',') ? 1 : 0) },
    text: reporter,
  };
}

/** "v" or "vs." between the parties for "v.". */
function* versusSlip({ source }: Block, { name, defendant, kind }: Reading): Generator<Slip> {
  if (!name || !defendant || (kind !== 'case' && kind !== 'short')) return;
  const found = /(?<=\s|\*|_|>|;)(v|vs\.?|V\.?|versus)(?=[\s*_<&])/.exec(source.slice(name.start, name.end));
  if (!found) return;
  const span = { start: name.start + found.index, end: name.start + found.index + found[0].length };
  yield { span, message: 'Parties are set against each other with “v.”.', title: 'Write v.', place: span, text: 'v.' };
}

/** "Id" without its full stop. */
function* idSlip({ source }: Block, { kind, core }: Reading): Generator<Slip> {
  if (kind !== 'id') return;
  const word = source.slice(core.start, core.end);
  if (!/^[Ii]d$/.test(word)) return;
  const behind = /^[*_]{1,3}\./.test(source.slice(core.end, core.end + 4));
  if (behind) return;
  const place = { start: core.end, end: core.end };
  yield { span: core, message: `“${word}.” ends with a full stop.`, title: `Write ${word}.`, place, text: '.' };
}

/** New York's official style drops full stops: "Rogers v Rogers, 63 NY2d 582". */
function isNewYorkStyle({ source }: Block, { written, reporter }: Reading): boolean {
  return (
    written !== undefined &&
    /^(?:N\.Y\.|A\.D\.|Misc)/.test(reporter ?? '') &&
    !source.slice(written.start, written.end).includes('.')
  );
}

const unspaced = /§{1,2}(?=[\dA-Za-z])./g;

/** "§1983", outside quotations. */
function* signSlips(block: Block): Generator<Slip> {
  if (block.kind !== 'prose' || !block.prose.text.includes('§')) return;
  for (const { index, 0: signs } of block.prose.text.matchAll(unspaced)) {
    if (markAt(block, 'quote', index) || inQuotes(block.prose.text, index)) continue;
    const end = index + signs.length;
    const { start: at } = block.prose.toSource({ start: end - 1, end });
    yield {
      span: block.prose.toSource({ start: index, end }),
      message: 'A space belongs behind “§”.',
      title: 'Put a space behind “§”',
      place: { start: at, end: at },
      text: ' ',
    };
  }
}

/** Whether a place stands in quotation marks: another's words are not mended. */
function inQuotes(text: string, at: number): boolean {
  const paragraph = text.slice(Math.max(0, at - 1500, text.lastIndexOf('\n\n', at) + 1), at);
  return paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”') || (paragraph.match(/"/g)?.length ?? 0) % 2 === 1;
}
