import type { Document } from '../../markdown/document.js';
import { titleSpan } from '../names.js';
import type { Found, Rule } from '../rule.js';

const signed = /(?:^|\s)\/?s\/\s|\/s\/|\brespectfully submitted\b|\bsignature\b|^\W*by:|^\W*(?:attorneys?|counsel) for\b|_{8,}|^[^\n]{0,40}\bpro se\W*$/im;
const contact = /@|\(\d{3}\)\s*\d{3}|\b\d{3}[-.]\d{3}[-.]\d{4}\b|\b\d{5}(?:-\d{4})?\b|\b\d{1,6}\s+(?:[NSEW]\.?\s+)?\p{Lu}\p{L}+\s+\p{Lu}|\bP\.?\s?O\.?\s+Box\b|\[(?:address|e-?mail|phone|telephone|ADDRESS|EMAIL|E-MAIL|PHONE|TELEPHONE)\b/u;

/** The prose of the last blocks, where a signature block stands; exhibits may follow it. */
function endOf(document: Document, count: number): string {
  return document.blocks
    .slice(-count)
    .flatMap(({ block, struck }) => (block.kind === 'prose' && !struck ? [block.prose.text] : []))
    .join('\n');
}

/** Fed. R. Civ. P. 11(a): signed, with the signer's address, e-mail address and telephone number. */
export const rule: Rule = {
  id: 'pleading/signature',
  severity: 'information',
  title: 'There is no signature block',
  *check({ complaint }): Iterable<Found> {
    if (complaint?.court?.system !== 'federal') return;
    const exhibits = complaint.sections.filter(({ kind }) => kind === 'exhibit').reduce((sum, { start, end }) => sum + end - start, 0);
    const attached = complaint.sections.filter(({ heading }) => /^attach/i.test(heading)).reduce((sum, { start, end }) => sum + end - start, 0);
    const tail = endOf(complaint.document, 30 + exhibits + attached);
    if (signed.test(tail) && contact.test(tail)) return;
    yield {
      span: titleSpan(complaint),
      message: 'There is no signature block. Fed. R. Civ. P. 11(a) requires a signature and the signer’s address, e-mail address and telephone number.',
    };
  },
};
