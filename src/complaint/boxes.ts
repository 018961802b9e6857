import { blocksWith } from '../markdown/blocks-with.js';
import { type Document, type Placed, sourceSpan } from '../markdown/document.js';
import type { Span } from '../text/span.js';
import { checkMarks, hasCheckMarks } from './check-marks.js';
import type { Naming } from './naming.js';
import type { Attributed } from './statements.js';

const label = /^\s*(?:an?\s+|in (?:his|her|their)\s+)?(individual|official|personal)\b(?:\s+capacity)?/i;
const ordinal = /\bdefendant\s+(?:no\.?|number|#)\s*(\d{1,3})/i;
const nameLine = /^\W*(?:full\s+)?name\b[^:\n\t.]{0,30}(?:[:\t]|\.{3,})\s*(.+)$/i;
const entryStart = /^\W*(?:\d{1,2}[.)]\s*)?(?:[Dd]efendant\s+|DEFENDANT\s+)?(?:[\p{Lu}][\p{L}.]*\s+){0,2}$/u;

/** The blocks with boxes, checked or not. */
const boxed = blocksWith(
  ({ kind, prose }) =>
    (kind === 'prose' && /individual|official|personal/i.test(prose.text) && hasCheckMarks(prose.text)) || undefined,
);
/**
 * The check boxes of a court's complaint form (Pro Se 14, Pro Se 15, the districts' own): only a checked box states a capacity. The defendant is the one whose
 * name the entry or the row of a table gives, or the one of that number in the caption.
 */
export function boxStatements(document: Document, from: number, naming: Naming): Attributed[] {
  const found: Attributed[] = [];
  const withBoxes = new Set(boxed(document).map(({ index }) => index));
  const last = Math.max(-1, ...withBoxes);
  let current: readonly number[] = [];
  for (let i = from; i <= last; i++) {
    const placed = document.blocks.at(i) as Placed;
    if (placed.struck || placed.block.kind !== 'prose') continue;
    let at = 0;
    for (const line of placed.block.prose.text.split('\n')) {
      current = entryOf(line, naming) ?? current;
      if (withBoxes.has(i) && current.length)
        for (const box of capacityBoxes(line))
          found.push(statement(placed, { ...box, start: at + box.start, end: at + box.end }, i, current));
      at += line.length + 1;
    }
  }
  return found;
}

/** A checked box with the capacity that it stands before. */
interface CapacityBox extends Span {
  readonly individual: boolean;
}

function capacityBoxes(line: string): CapacityBox[] {
  return checkMarks(line).flatMap(({ start, end, checked }) => {
    const words = checked ? label.exec(line.slice(end)) : null;
    return words ? [{ start, end: end + words[0].length, individual: !/official/i.test(words[0]) }] : [];
  });
}

function statement(placed: Placed, box: CapacityBox, block: number, parties: readonly number[]): Attributed {
  const { individual } = box;
  const span = sourceSpan(placed, box);
  return {
    parties,
    scope: 'one',
    statement: { span, individual, official: !individual, place: 'form', scope: 'one', block },
  };
}

/** Whom an entry of the form is about: by its label, its number, or the name with which it or a row of a table begins. */
function entryOf(line: string, naming: Naming): readonly number[] | undefined {
  const name = nameLine.exec(line)?.[1];
  if (name !== undefined) {
    const meant = naming.find(name)[0]?.parties;
    return meant?.length === 1 ? meant : [];
  }
  const number = Number(ordinal.exec(line)?.[1] ?? 0);
  if (number >= 1 && number <= naming.parties.length) return [number - 1];
  const [first] = naming.find(line);
  if (first?.parties.length !== 1) return undefined;
  const before = line.slice(0, first.start);
  const isRow = line.includes('\t') && !/\p{L}{3}/u.test(before);
  return isRow || entryStart.test(before) ? first.parties : undefined;
}
