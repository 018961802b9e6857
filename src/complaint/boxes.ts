import type { Block } from '../markdown/block.js';
import { blocksWith, type Said } from '../markdown/blocks-with.js';
import type { Document, Placed } from '../markdown/document.js';
import { linesOf } from '../text/lines.js';
import type { Span } from '../text/span.js';
import { boxesInLine } from './box-line.js';
import { type CheckMark, hasCheckMarks } from './check-marks.js';
import { isNatural } from './model.js';
import type { Naming } from './naming.js';
import { type Attributed, stated } from './statement.js';

const ordinal = /\bdefendant\s+(?:(?:no\.?|number|#)\s*(\d{1,3})|(\d{1,2})\s*[:.](?=\s|$))/i;
const nameLine =
  /^\W*(?:\d{1,2}[.)]\s*)?(?:defendant (?:no\. )?\d{1,2}\s*[—–-]+\s*)?(?:\(?[a-z]\)\s*)?(?:(?:full|defendant['’]?s?)\s+)?name\b[^:\n\t.]{0,30}(?:[:\t]|\.{3,})\s*(.+)$/i;
/** "Are you suing the defendants in:", once for all of them. */
const ofAll = /\b(?:are you|I am) suing (?:the|these|all(?: of)?(?: the)?) defendants in\b/i;
const entryStart =
  /^\W*(?:\(?\d{1,2}[.)]\s*){0,2}(?:[Tt]he\s+)?(?:[Dd]efendant(?:\s*\([^()]{3,60}\)\s*:|,)?\s+|DEFENDANT\s+)?(?:[\p{Lu}][\p{L}.]*\s+){0,2}$/u;

/** A box that stands for a capacity, in a block's prose: where its line starts, and where the box ends, or its words where they stand behind it. */
interface Boxed {
  readonly line: number;
  readonly mark: CheckMark;
  readonly end: number;
  readonly individual: boolean;
  readonly official: boolean;
}

/** The boxes of each block that stand for a capacity. */
const boxed = blocksWith(({ kind, prose: { text } }: Block): readonly Boxed[] | undefined => boxesIn(kind, text));

/** Whether a block has boxes to check for a capacity: then the words behind them are the form's own. */
export const hasCapacityBoxes = ({ kind, prose: { text } }: Block): boolean =>
  /[☐☒☑■]/.test(text) || boxesIn(kind, text) !== undefined;

function boxesIn(kind: Block['kind'], text: string): readonly Boxed[] | undefined {
  if (kind !== 'prose' || !/individual|official|personal/i.test(text) || !hasCheckMarks(text)) return undefined;
  const found = linesOf(text).flatMap(({ start: line, text: words }) =>
    boxesInLine(words).map(
      ({ mark, end, individual, official }): Boxed => ({
        line,
        mark: { ...mark, start: line + mark.start, end: line + mark.end },
        end: line + end,
        individual,
        official,
      }),
    ),
  );
  // "(X) an individual ( ) a corporation" asks what somebody is.
  const isAsked = found.some(({ official }) => official) || /capacit|official/i.test(text);
  return found.length && isAsked ? found : undefined;
}

/** A box of a court's complaint form, checked or not, that stands for a capacity. Spans are of its block's prose. */
export interface CapacityBox {
  /** The block that it stands in, and its number. */
  readonly placed: Placed;
  readonly block: number;
  /** The box. */
  readonly mark: Span;
  /** The box, with its words where they stand behind it. */
  readonly words: Span;
  readonly checked: boolean;
  readonly individual: boolean;
  readonly official: boolean;
  /** Indexes of the defendants whom its entry is about. */
  readonly parties: readonly number[];
}

/**
 * The boxes for capacities of a court's complaint form (Pro Se 14, Pro Se 15, the districts' own), from block `from` on. The defendant is the one whose name the
 * entry or the row of a table gives, or the one of that number in the caption.
 */
export function capacityBoxes(document: Document, from: number, naming: Naming): CapacityBox[] {
  const withBoxes = boxed(document).filter(({ index }) => index >= from);
  if (!withBoxes.length) return [];
  const entries = inOrder(entriesBy(naming)(document), naming.parties.length);
  let parties: readonly number[] = [];
  let labels = false;
  let e = entries.findIndex(({ index }) => index >= from);
  /** Goes on to the entry in which a line stands: block `index`, at `offset` of its prose. */
  const goTo = (index: number, offset: number): void => {
    for (; e >= 0 && e < entries.length; e++) {
      const said = entries[e] as Said<readonly Entry[]>;
      if (said.index > index) return;
      for (const entry of said.value) {
        if (said.index === index && entry.start > offset) return;
        // On a form with labels a line that only begins with a name is an employer's or an address.
        if (!entry.unlessLabelled || !labels) parties = entry.parties;
        labels ||= entry.labelled;
      }
      if (said.index === index) return;
    }
  };
  return withBoxes.flatMap(({ index, value }) => {
    const placed = document.blocks.at(index) as Placed;
    return value.flatMap(({ line, mark, end, individual, official }) => {
      goTo(index, line);
      const words = { start: mark.start, end };
      return parties.length
        ? [{ placed, block: index, mark, words, checked: mark.checked, individual, official, parties }]
        : [];
    });
  });
}

/** What the boxes say: only a checked one states a capacity. */
export function boxStatements(document: Document, from: number, naming: Naming): Attributed[] {
  return capacityBoxes(document, from, naming).flatMap(({ placed, words, checked, parties, ...said }) =>
    checked
      ? [
          {
            parties,
            scope: parties.length > 1 ? ('group' as const) : ('one' as const),
            statement: stated(placed.block, words, {
              ...said,
              place: 'form',
              scope: parties.length > 1 ? 'group' : 'one',
            }),
          },
        ]
      : [],
  );
}

/** What begins an entry stands among so many characters of its line. */
const longestEntry = 400;

/** A line that begins what a form says of a defendant. */
interface Entry {
  /** Where the line starts in the block's prose. */
  readonly start: number;
  readonly parties: readonly number[];
  /** Whether a label says so: "Name:", "Defendant No. 2". */
  readonly labelled: boolean;
  /** Whether it counts on a form without labels only. */
  readonly unlessLabelled: boolean;
  /** Whether it is "Name of Defendant:", behind which a name stands that may not be the caption's: "NYS DOCCS". */
  readonly ofDefendant?: boolean;
}

/** Where a form has an entry for each defendant, the entries whose name is not the caption's are those of the same number. */
function inOrder(entries: readonly Said<readonly Entry[]>[], defendants: number): readonly Said<readonly Entry[]>[] {
  const named = entries.flatMap(({ value }) => value.filter(({ ofDefendant }) => ofDefendant));
  const isInCaptionsOrder = named.every(({ parties: [party] }, i) => party === undefined || party === i);
  if (named.length !== defendants || !isInCaptionsOrder) return entries;
  const numbers = new Map(named.map((entry, i) => [entry, i]));
  return entries.map((said) => ({
    ...said,
    value: said.value.map((entry) =>
      entry.ofDefendant && !entry.parties.length ? { ...entry, parties: [numbers.get(entry) as number] } : entry,
    ),
  }));
}

const questions = new WeakMap<Naming, ReturnType<typeof blocksWith<readonly Entry[]>>>();

/** The entries of each block, as a naming reads them. */
function entriesBy(naming: Naming): ReturnType<typeof blocksWith<readonly Entry[]>> {
  const known = questions.get(naming);
  if (known) return known;
  const ask = blocksWith(({ kind, prose }) => {
    if (kind !== 'prose') return undefined;
    const found = linesOf(prose.text).flatMap(({ start, text }) => {
      const entry = entryOf(text.slice(0, longestEntry), naming);
      return entry ? [{ start, ...entry }] : [];
    });
    return found.length ? found : undefined;
  });
  questions.set(naming, ask);
  return ask;
}

/** Whom an entry of the form is about: by its label, its number, or the name with which it or a row of a table begins. */
function entryOf(line: string, naming: Naming): Omit<Entry, 'start'> | undefined {
  if (ofAll.test(line)) {
    const parties = naming.parties.flatMap((party, index) => (isNatural(party) ? [index] : []));
    return { parties, labelled: false, unlessLabelled: false };
  }
  const name = nameLine.exec(line)?.[1];
  if (name !== undefined) {
    const isEach = /\beach\b|\bdefendants\b/i.test(line.slice(0, line.length - name.length));
    const found = naming.find(name);
    const meant = isEach ? [...new Set(found.flatMap(({ parties }) => [...parties]))] : found[0]?.parties;
    const ofDefendant = /\bdefendant|^\W*\d{1,2}[.)]/i.test(line.slice(0, line.length - name.length));
    return {
      parties: meant && (isEach || meant.length === 1) ? meant : [],
      labelled: true,
      unlessLabelled: false,
      ofDefendant,
    };
  }
  const counted = ordinal.exec(line);
  const number = Number(counted?.[1] ?? counted?.[2] ?? 0);
  if (number >= 1 && number <= naming.parties.length)
    return { parties: [number - 1], labelled: true, unlessLabelled: false };
  if (!mayBegin.test(line)) return undefined;
  const [first] = naming.find(line);
  if (first?.parties.length !== 1 || first.start > 80) return undefined;
  const before = line.slice(0, first.start);
  const isRow = line.includes('\t') && !/\p{L}{3}/u.test(before);
  if (!isRow && !entryStart.test(before)) return undefined;
  const isDefendant = /\bdefendant\s/i.test(before);
  return { parties: first.parties, labelled: false, unlessLabelled: !isRow && !isDefendant };
}

/** A row of a table, "3. Defendant Roe", or a name at the beginning. */
const mayBegin = /\t|^\W*(?:\(?\d{1,2}[.)]\s*){0,2}(?:\p{Lu}|defendant\s)/u;
