import { blocksWith } from '../markdown/blocks-with.js';
import { type Document, type Placed, sourceSpan } from '../markdown/document.js';
import type { Span } from '../text/span.js';
import { checkMarks, hasCheckMarks } from './check-marks.js';
import type { Naming } from './naming.js';
import type { Attributed } from './statements.js';

const label = /^\s*(?:an?\s+|in (?:his|her|their)\s+)?(individual|official|personal)\b(?:\s+capacity)?/i;
const ordinal = /\bdefendant\s+(?:(?:no\.?|number|#)\s*(\d{1,3})|(\d{1,2})\s*:)/i;
const nameLine = /^\W*(?:full\s+)?name\b[^:\n\t.]{0,30}(?:[:\t]|\.{3,})\s*(.+)$/i;
const entryStart = /^\W*(?:\d{1,2}[.)]\s*)?(?:[Dd]efendant\s+|DEFENDANT\s+)?(?:[\p{Lu}][\p{L}.]*\s+){0,2}$/u;

/** The blocks with boxes, checked or not. */
const boxed = blocksWith(
  ({ kind, prose }) =>
    (kind === 'prose' && /individual|official|personal/i.test(prose.text) && hasCheckMarks(prose.text)) || undefined,
);

/** A box of a court's complaint form, checked or not, that stands before a capacity. Spans are of the source. */
export interface CapacityBox {
  /** The box. */
  readonly mark: Span;
  /** The box and the words behind it. */
  readonly span: Span;
  readonly checked: boolean;
  readonly individual: boolean;
  /** Indexes of the defendants whom its entry is about. */
  readonly parties: readonly number[];
  /** The number of the block that it stands in. */
  readonly block: number;
}

/**
 * The boxes for capacities of a court's complaint form (Pro Se 14, Pro Se 15, the districts' own), from block `from` on. The defendant is the one whose name the
 * entry or the row of a table gives, or the one of that number in the caption.
 */
export function capacityBoxes(document: Document, from: number, naming: Naming): CapacityBox[] {
  const found: CapacityBox[] = [];
  const withBoxes = new Set(boxed(document).map(({ index }) => index));
  const last = Math.max(-1, ...withBoxes);
  let parties: readonly number[] = [];
  let labels = false;
  for (let block = from; block <= last; block++) {
    const placed = document.blocks.at(block) as Placed;
    if (placed.struck || placed.block.kind !== 'prose') continue;
    let at = 0;
    for (const line of placed.block.prose.text.split('\n')) {
      const entry: Entry | undefined = entryOf(line.slice(0, longestEntry), naming, labels);
      labels ||= entry?.labelled ?? false;
      parties = entry?.parties ?? parties;
      if (withBoxes.has(block) && parties.length)
        for (const { start, end, checked } of checkMarks(line)) {
          const words = label.exec(line.slice(end))?.[0];
          if (words === undefined) continue;
          const place = { start: at + start, end: at + end };
          const span = sourceSpan(placed, { start: place.start, end: place.end + words.length });
          const individual = !/official/i.test(words);
          found.push({ mark: sourceSpan(placed, place), span, checked, individual, parties, block });
        }
      at += line.length + 1;
    }
  }
  return found;
}

/** What the boxes say: only a checked one states a capacity. */
export function boxStatements(document: Document, from: number, naming: Naming): Attributed[] {
  return capacityBoxes(document, from, naming).flatMap(({ span, checked, individual, parties, block }) =>
    checked
      ? [
          {
            parties,
            scope: 'one' as const,
            statement: { span, individual, official: !individual, place: 'form', scope: 'one', block },
          },
        ]
      : [],
  );
}

/** What begins an entry stands among so many characters of its line. */
const longestEntry = 400;

interface Entry {
  readonly parties: readonly number[];
  /** Whether a label says so: "Name:", "Defendant No. 2". */
  readonly labelled: boolean;
}

/**
 * Whom an entry of the form is about: by its label, its number, or the name with which it or a row of a table begins. On a form with labels a line that only begins with a name
 * is an employer's or an address.
 */
function entryOf(line: string, naming: Naming, labels: boolean): Entry | undefined {
  const name = nameLine.exec(line)?.[1];
  if (name !== undefined) {
    const meant = naming.find(name)[0]?.parties;
    return { parties: meant?.length === 1 ? meant : [], labelled: true };
  }
  const counted = ordinal.exec(line);
  const number = Number(counted?.[1] ?? counted?.[2] ?? 0);
  if (number >= 1 && number <= naming.parties.length) return { parties: [number - 1], labelled: true };
  if (!mayBegin.test(line)) return undefined;
  const [first] = naming.find(line);
  if (first?.parties.length !== 1 || first.start > 80) return undefined;
  const before = line.slice(0, first.start);
  const isRow = line.includes('\t') && !/\p{L}{3}/u.test(before);
  const isDefendant = /\bdefendant\s/i.test(before);
  return isRow || (entryStart.test(before) && (isDefendant || !labels))
    ? { parties: first.parties, labelled: false }
    : undefined;
}

/** A row of a table, "3. Defendant Roe", or a name at the beginning. */
const mayBegin = /\t|^\W*(?:\d{1,2}[.)]\s*)?\p{Lu}/u;
