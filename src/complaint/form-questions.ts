import { isPrinted } from './form-print.js';
import type { Parts } from './pleading-text.js';
import { headingOf } from './sections.js';

/** Another lettered question of the form, or one that ends with its mark. */
const another = /^\W*[A-Z]\.\s|[?:]\s*$/;

/** Whether a court form's own question, `asked` in block `index`, is answered: behind it, or in the part right below, instructions left out. */
export function isAnswered(parts: Parts, index: number, asked: RegExpExecArray): boolean {
  const says = (text: string): boolean => /\p{L}{2}/u.test(text);
  if (says(asked.input.slice(asked.index + asked[0].length))) return true;
  const { blocks } = parts.document;
  for (let i = index + 1; i < blocks.length; i++) {
    const block = blocks.block(i);
    if (block?.kind !== 'prose' || blocks.isStruck(i)) continue;
    const [first = ''] = block.prose.text.trim().split('\n\n');
    if (headingOf(block) || another.test(first)) return false;
    if (isPrinted(block) || !first) continue;
    return says(first);
  }
  return false;
}
