import type { Analysis } from '../analysis.js';
import { unread } from '../markdown/block.js';
import { blockAt } from '../markdown/document.js';

/**
 * Whether what is typed at `offset` is words of the document: not in front matter, code, a comment or a link's address. Blank lines
 * between blocks are such a place.
 */
export function isProsePlace(analysis: Analysis, offset: number): boolean {
  const placed = blockAt(analysis.document, offset);
  if (!placed) return true;
  const { block } = placed;
  if (block.kind === 'code' || block.kind === 'frontMatter') return false;
  const at = offset - placed.start;
  const within = (span: { readonly start: number; readonly end: number }): boolean => span.start < at && at < span.end;
  if (block.comments.some(within) || block.links.some(({ address }) => address && within(address))) return false;
  if (block.kind === 'comment') return true;
  for (let i = block.prose.text.indexOf(unread); i >= 0; i = block.prose.text.indexOf(unread, i + 1))
    if (within(block.prose.toSource({ start: i, end: i + 1 }))) return false;
  return true;
}
