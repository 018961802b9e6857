import type { Block } from '../markdown/block.js';
import { blocksWith } from '../markdown/blocks-with.js';
import { type Document, perBlock } from '../markdown/document.js';
import type { ProseEdit } from '../text/prose.js';
import { yesAndNo } from './check-marks.js';

const instruction =
  /\b(?:you may sue|you are suing|are you bringing|your case in|you sustained|you must include|you believe supports|provide the information|attach additional pages|as briefly as possible|write the full name|check (?:all|one|whether)|plaintiffs suing under|allows (?:claims|defendants)|by signing below, i certify|i agree to provide the clerk|papers filed with the court|bringing this complaint against|in the above caption|do not cite any cases|have you begun|have you brought|state briefly|you allege violated|name of persons?(?:\(s\))? who violated|full name and prison number|supplied by (?:the )?clerk|list the names|describe (?:each|the) lawsuit|what you want the court|have you filed|include all facts you|paragraphs that do not apply|fill in the above information|specify (?:what|the) relief|what relief you (?:are )?(?:request|seek|want)\w*|grounds for relief in proceedings|is a defendant only if|explain how (?:each|this|the) defendants?)(?!\w)/i;
/** Words of instructions that a plaintiff may use as well, but not where he speaks of himself. */
const addressed = /\b(?:if you|you claim|you want|your claims?|you need not)(?!\w)/i;
const ofHimself = /\b(?:I|I'm|my|me|we|our)\b/;

const isInstruction = (text: string): boolean => instruction.test(text) || isAddressed(text);

/** Whether words are spoken to the plaintiff: not what somebody is quoted as saying, and no numbered allegation. */
function isAddressed(text: string): boolean {
  if (!addressed.test(text) || ofHimself.test(text) || /^\W*\d{1,3}\\?[.)]\s/.test(text)) return false;
  return addressed.test(text.replace(/“[^”]*”|"[^"]*"/g, ' ')) && !/[:,]\s*(?:if you)\b/.test(text);
}

/** The paragraphs inside a block, with their places in its prose. */
function paragraphsOf(text: string): { readonly start: number; readonly text: string }[] {
  let start = 0;
  return text.split('\n\n').map((words) => {
    const found = { start, text: words };
    start += words.length + 2;
    return found;
  });
}

const says = (text: string): boolean => /\p{L}{2}/u.test(text);
const blank = /^[\s_]*$/;

/** The paragraphs of a block that a form prints: instructions, and questions with an empty line for an answer. */
const printedIn = perBlock(({ prose }: Block): readonly ProseEdit[] => {
  const paragraphs = paragraphsOf(prose.running);
  return paragraphs.flatMap(({ start, text }, i) => {
    const next = paragraphs[i + 1]?.text;
    const unanswered =
      /:\s*$/.test(text) &&
      (next === undefined || blank.test(next)) &&
      (next?.includes('___') || /\bleave (?:it )?blank\b/i.test(text));
    if (!isInstruction(text) && !unanswered) return [];
    return [{ start, end: start + text.length, text: ' '.repeat(text.length) }];
  });
});

/** Whether a block is a form's own printed text, which the plaintiff did not write. */
export function isPrinted(block: Block): boolean {
  return printedIn(block).length > 0 && !says(answersIn(block).prose.text);
}

/**
 * A block of a form without what the form prints: the same block, places and all, with blanks for the print. What is set as a quotation is an answer, and
 * quotes nobody.
 */
export const answersIn = perBlock((block: Block): Block => {
  const printed = printedIn(block);
  const marks = block.marks.filter(({ kind }) => kind !== 'quote');
  if (!printed.length && marks.length === block.marks.length) return block;
  return { ...block, prose: block.prose.rewrite(printed), marks };
});

/** A box with its words: "☐ individual", "[x] State or local officials". */
const labelledBox =
  /(?:[☐☒☑□◻]|\[[ xX]\]|\([ xX]\)|_{3,}|_[xX]_)\s{1,4}(?:an?\s+|in (?:his|her|their)\s+)?(?:individual|official|personal|federal officials|state or local officials)\b/i;

/** How much a block looks as if it were part of a court's form. */
const formSigns = blocksWith((block) => {
  if (block.kind !== 'prose') return undefined;
  const text = block.prose.running;
  const options = /capacit|officials|\byes\b/i.test(text) && (yesAndNo(text).length > 0 || labelledBox.test(text));
  return (options ? 1 : 0) + (printedIn(block).length ? 1 : 0) || undefined;
});

/** Whether a document is a court's complaint form, filled in. */
export function isCourtForm(document: Document): boolean {
  const said = formSigns(document);
  const before = forms.get(said);
  if (before !== undefined) return before;
  let signs = 0;
  for (const { index, value } of said) if (index < 120) signs += value;
  forms.set(said, signs >= 3);
  return signs >= 3;
}

const forms = new WeakMap<object, boolean>();
