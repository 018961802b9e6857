import type { Complaint } from '../../complaint/complaint.js';
import { closingStart, lineBreak } from '../../complaint/style.js';
import { blockAt } from '../../markdown/document.js';
import { fixLater } from '../insertion.js';
import { titleSpan } from '../names.js';
import type { Fix, Found, Rule } from '../rule.js';

/** A signature block at the end, its blanks in brackets; behind "Respectfully submitted" where the pleading stops there. */
function signing(complaint: Complaint): Fix {
  return fixLater(() => {
    const { text } = complaint.document;
    const eol = lineBreak(text);
    const { at, signed: begun } = closingStart(complaint);
    const behind = begun ? blockEnd(complaint, at) : at;
    const isBegun = begun && /^\W*respectfully submitted/i.test(text.slice(at, at + 40));
    const lines = [
      isBegun ? '' : `Respectfully submitted,${eol}${eol}`,
      '/s/ [NAME]',
      '[NAME]',
      '[STREET ADDRESS]',
      '[CITY, STATE AND ZIP CODE]',
      '[E-MAIL ADDRESS]',
      '[TELEPHONE]',
    ];
    return {
      title: 'Add a signature block',
      edits: [{ start: behind, end: behind, text: `${eol}${eol}${lines[0]}${lines.slice(1).join(`\\${eol}`)}` }],
    };
  });
}

function blockEnd({ document }: Complaint, at: number): number {
  const placed = blockAt(document, at);
  return placed ? placed.start + placed.block.source.trimEnd().length : at;
}

/** Whether somebody signed, near the end: "/s/ Jane Roe". */
function isSigned({ document: { blocks } }: Complaint): boolean {
  return blocks
    .slice(Math.max(0, blocks.length - 12))
    .some(({ block, struck }) => !struck && /(?:^|\n)\W*(?:\/s\/|s\/)\s*\p{L}{2}/u.test(block.prose.text));
}

/** Fed. R. Civ. P. 11(a): signed, with the signer's address, e-mail address and telephone number. */
export const rule: Rule = {
  id: 'pleading/signature',
  severity: 'information',
  title: 'There is no signature block',
  *check({ complaint }): Iterable<Found> {
    if (complaint?.court?.system !== 'federal' || complaint.signature) return;
    if (isSigned(complaint)) {
      yield {
        span: titleSpan(complaint),
        message:
          'The signature gives no address, e-mail address or telephone number. Fed. R. Civ. P. 11(a) requires them of the signer.',
      };
      return;
    }
    yield {
      span: titleSpan(complaint),
      message:
        'There is no signature block. Fed. R. Civ. P. 11(a) requires a signature and the signer’s address, e-mail address and telephone number.',
      fixes: [signing(complaint)],
    };
  },
};
