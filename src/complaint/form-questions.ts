import type { Parts } from './pleading-text.js';
import { headingOf } from './sections.js';

/** Another lettered question of the form, or one that ends with its mark. */
const another = /^\W*[A-Z]\.\s|\?\s*$/;

/** Whether a court form's own question, `asked` in block `index`, is answered: behind it, or in the part right below. */
export function isAnswered(parts: Parts, index: number, asked: RegExpExecArray): boolean {
  const says = (text: string): boolean => /\p{L}{2}/u.test(text);
  if (says(asked.input.slice(asked.index + asked[0].length))) return true;
  const [below] = parts.within({ start: index + 1, end: parts.document.blocks.length });
  if (!below || headingOf(below.placed.block)) return false;
  const { text } = below.placed.block.prose;
  return says(text) && !another.test(text);
}
