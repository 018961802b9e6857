import type { Block } from '../markdown/block.js';
import { blocksWith } from '../markdown/blocks-with.js';
import type { Document, Placed } from '../markdown/document.js';
import { isPrinted } from './form-print.js';
import { headingOf } from './headings.js';
import type { Parts } from './pleading-text.js';

/** What the courts' forms ask, in their own words: AO Pro Se 14 and 15, and the districts' forms. */
const questions = {
  /** Where it happened, which is the form's venue. */
  place:
    /\bwhere (?:and when )?did (?:it|this|that|the (?:events?|incidents?))\b[^?]{0,120}\?|\bdescribe where and when they arose\b\.?|\bdirected against plaintiff at\b|\bwhere (?:the )?violations?(?:\(s\))? occurred\b|\bbasis for venue\b[^?]{0,80}\?(?:\s*\([^)]*\))?|\bplace(?:\(s\)|s)? of (?:occurrence|incident|the (?:events?|incidents?))\s*:|\bwas present in the municipality\b[^.]{0,60}\bof\b/i,
  /** How the defendants acted under color of law. */
  color:
    /\bexplain how\b[\s\S]{0,300}?\b(?:acted|acting|was acting|act) under colou?r of (?:state or local |state )?law\b\W*/i,
  /** Which right was violated, at a claim. */
  right:
    /\b(?:constitutional|statutory) basis for this claim\b|\bstate the (?:constitutional|federal)\b[^.:?]{0,60}\brights? that (?:was|were) violated\b/i,
} as const;

/** The subjects that a form asks about. */
export type FormQuestion = keyof typeof questions;

/** Whether a block asks it. */
export const asks = (question: FormQuestion, { kind, prose }: Block): boolean =>
  kind === 'prose' && questions[question].test(prose.running);

const asking = (question: FormQuestion): ReturnType<typeof blocksWith<RegExpExecArray>> =>
  blocksWith(({ kind, prose }) => (kind === 'prose' && questions[question].exec(prose.running)) || undefined);

const inDocument = { place: asking('place'), color: asking('color'), right: asking('right') };

/** The first block in which a form asks a question that is answered, there or below; undefined where there is none. */
export function answered(document: Document, parts: Parts, question: FormQuestion): Placed | undefined {
  for (const { index, value } of inDocument[question](document))
    if (isAnswered(parts, index, value)) return document.blocks.at(index);
  return undefined;
}

/** Another lettered question of the form, or one that ends with its mark. */
const another = /^\W*[A-Z]\.\s|[?:]\s*$/;

/** Whether a court form's own question, `asked` in block `index`, is answered: behind it, or in the part right below, instructions left out. */
function isAnswered(parts: Parts, index: number, asked: RegExpExecArray): boolean {
  const says = (text: string): boolean => /\p{L}{2}/u.test(text);
  if (says(asked.input.slice(asked.index + asked[0].length))) return true;
  const { blocks } = parts.document;
  for (let i = index + 1; i < blocks.length; i++) {
    const block = blocks.block(i);
    if (block?.kind !== 'prose' || blocks.isStruck(i)) continue;
    const [first = ''] = block.prose.running.trim().split('\n\n');
    if (headingOf(block) || another.test(first)) return false;
    if (isPrinted(block) || !first) continue;
    return says(first);
  }
  return false;
}
