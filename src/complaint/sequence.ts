import type { Paragraph } from './paragraphs.js';

/** A paragraph of the pleading's own series, and the number that it bears if it follows on the one before it. */
export interface Step {
  readonly paragraph: Paragraph;
  readonly expected: number;
  /** Before the point of `4.12`. */
  readonly expectedSection: number | undefined;
}

/** A year, a street number or an amount at a line's start is no paragraph number. */
function isPlausible(value: number, expected: number): boolean {
  return value < 1900 && Math.abs(value - expected) < 200;
}

/** The next section, or one behind sections without numbers: a prayer. */
const goesOn = (section: number, next: number): boolean => next > section && next <= section + 3;

/** Where a list of its own inside a paragraph ends: it begins with 1, and the numbering goes on behind it. Undefined where none begins at `at`. */
function innerListEnd(all: readonly Paragraph[], at: number, expected: number): number | undefined {
  if (all[at]?.number.value !== 1 || expected === 1) return undefined;
  for (let i = at; i < all.length && i < at + 30; i++) {
    const { value } = (all[i] as Paragraph).number;
    if (value !== i - at + 1) return value === expected ? i : undefined;
  }
  return undefined;
}

/**
 * The series of a pleading's numbered paragraphs: without lists inside a paragraph and lines that begin with a year. Where it breaks, it goes on from the
 * number that stands there. Paragraphs that number themselves have none.
 */
export function seriesOf(all: readonly Paragraph[]): readonly Step[] {
  const before = known.get(all);
  if (before) return before;
  const steps = readSeries(all);
  known.set(all, steps);
  return steps;
}

const known = new WeakMap<readonly Paragraph[], readonly Step[]>();

function readSeries(all: readonly Paragraph[]): Step[] {
  const steps: Step[] = [];
  let expected = 1;
  let section: number | undefined;
  for (let i = 0; i < all.length; i++) {
    const paragraph = all[i] as Paragraph;
    const { number } = paragraph;
    if (number.style === 'automatic') return [];
    if (number.style === 'decimal') {
      const opens =
        number.section !== section &&
        number.value === 1 &&
        (section === undefined || goesOn(section, number.section ?? 0));
      const first = steps.length === 0;
      const expectedSection = opens || first ? number.section : section;
      steps.push({ paragraph, expected: opens ? 1 : first ? number.value : expected, expectedSection });
      section = number.section;
    } else {
      if (number.value !== expected && !isPlausible(number.value, expected)) continue;
      const end = steps.length ? innerListEnd(all, i, expected) : undefined;
      if (end !== undefined) {
        i = end - 1;
        continue;
      }
      steps.push({ paragraph, expected: steps.length ? expected : number.value, expectedSection: undefined });
    }
    expected = number.value + 1;
  }
  return steps;
}

/** Whether a step bears another number than the one that follows on. */
export function isBreak({ paragraph, expected, expectedSection }: Step): boolean {
  return (
    paragraph.number.value !== expected ||
    (expectedSection !== undefined && paragraph.number.section !== expectedSection)
  );
}

const breaks = new WeakMap<readonly Step[], number>();

/** The first step of a series that bears another number than the one that follows on; -1 where none does. */
export function breakIn(steps: readonly Step[]): number {
  const known = breaks.get(steps);
  if (known !== undefined) return known;
  const first = steps.findIndex(isBreak);
  breaks.set(steps, first);
  return first;
}
