import type { Complaint } from '../../complaint/complaint.js';
import { paragraphNumbers } from '../../complaint/numbering.js';
import type { Block } from '../../markdown/block.js';
import { closingStart, lineBreak } from '../../complaint/style.js';
import { blockAt, perBlock } from '../../markdown/document.js';
import { fixLater } from '../insertion.js';
import { titleSpan } from '../names.js';
import type { Fix, Found, Rule } from '../rule.js';

const signed = /(?:^|\s)\/?s\/\s|\/s\/|\brespectfully submitted\b|\bsignature\b|^\W*by:|^\W*(?:attorneys?|counsel) for\b|_{8,}|^[^\n]{0,40}\bpro se\W*$/im;
const contact = /@|\(\d{3}\)\s*\d{3}|\b\d{3}[-.]\d{3}[-.]\d{4}\b|\b\d{5}(?:-\d{4})?\b|\b\d{1,6}\s+(?:[NSEW]\.?\s+)?\p{Lu}\p{L}+\s+\p{Lu}|\bP\.?\s?O\.?\s+Box\b|\[(?:address|e-?mail|phone|telephone|ADDRESS|EMAIL|E-MAIL|PHONE|TELEPHONE)\b/u;

const signs = perBlock(({ kind, prose }) => kind === 'prose' && signed.test(prose.text));
const contacts = perBlock(({ kind, prose }) => kind === 'prose' && contact.test(prose.text));

/** Whether a signature block closes the pleading: a signature, and near it, or with counsel's name above or below the caption, an address. Exhibits may follow it. */
function isSigned({ document: { blocks }, captionBlocks, sections }: Complaint): boolean {
  const attached = sections.filter(({ kind, heading }) => kind === 'exhibit' || /^attach/i.test(heading)).reduce((sum, { start, end }) => sum + end - start, 0);
  const from = Math.max(sections[0]?.start ?? 0, blocks.length - 30 - attached);
  const said = (of: (block: Block) => boolean, start: number, end: number): boolean => blocks.slice(Math.max(0, start), end).some(({ block, struck }) => !struck && of(block));
  const firstNumbered = blocks.findIndex(({ block }, i) => i >= captionBlocks.end && paragraphNumbers(block).length > 0);
  const counselAbove = said(contacts, 0, captionBlocks.start) || said(contacts, captionBlocks.end, Math.max(firstNumbered, captionBlocks.end));
  for (let i = from; i < blocks.length; i++) if (said(signs, i, i + 1) && (said(contacts, Math.max(from, i - 3), i + 20) || counselAbove)) return true;
  return false;
}

/** A signature block at the end, its blanks in brackets; behind "Respectfully submitted" where the pleading stops there. */
function signing(complaint: Complaint): Fix {
  return fixLater(() => {
    const { text } = complaint.document;
    const eol = lineBreak(text);
    const { at, signed: begun } = closingStart(complaint);
    const behind = begun ? blockEnd(complaint, at) : at;
    const isBegun = begun && /^\W*respectfully submitted/i.test(text.slice(at, at + 40));
    const lines = [isBegun ? '' : `Respectfully submitted,${eol}${eol}`, '/s/ [NAME]', '[NAME]', '[STREET ADDRESS]', '[CITY, STATE AND ZIP CODE]', '[E-MAIL ADDRESS]', '[TELEPHONE]'];
    return { title: 'Add a signature block', edits: [{ start: behind, end: behind, text: `${eol}${eol}${lines[0]}${lines.slice(1).join(`\\${eol}`)}` }] };
  });
}

function blockEnd({ document }: Complaint, at: number): number {
  const placed = blockAt(document, at);
  return placed ? placed.start + placed.block.source.trimEnd().length : at;
}

/** Fed. R. Civ. P. 11(a): signed, with the signer's address, e-mail address and telephone number. */
export const rule: Rule = {
  id: 'pleading/signature',
  severity: 'information',
  title: 'There is no signature block',
  *check({ complaint }): Iterable<Found> {
    if (complaint?.court?.system !== 'federal' || isSigned(complaint)) return;
    yield {
      span: titleSpan(complaint),
      message: 'There is no signature block. Fed. R. Civ. P. 11(a) requires a signature and the signer’s address, e-mail address and telephone number.',
      fixes: [signing(complaint)],
    };
  },
};
