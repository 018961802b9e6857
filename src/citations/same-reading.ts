import type { SaidCitations } from './mentions.js';
import type { BlockReadings } from './read-block.js';
import type { Reading } from './reading.js';

/** What of a reading decides what it and others stand for. Where it stands does not. */
const telling = [
  'kind',
  'plaintiff',
  'defendant',
  'alias',
  'volume',
  'reporter',
  'page',
  'firstPage',
  'pinPage',
  'pinKind',
  'parallelOf',
  'historyOf',
  'within',
  'joined',
  'note',
  'seriesKey',
  'authorityKey',
  'signature',
] as const satisfies readonly (keyof Reading)[];

/** Whether two documents cite the same in the same order, so that what each citation stands for is the same, too. */
export function saySame(one: SaidCitations, other: SaidCitations): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  // Most are the very same: they are passed over without a look at what they say.
  return one.every((said, i) => said === other[i] || sameBlock(said.value, (other[i] as typeof said).value));
}

function sameBlock(one: BlockReadings, other: BlockReadings): boolean {
  if (one === other) return true;
  return (
    one.readings.length === other.readings.length &&
    one.references.length === other.references.length &&
    one.readings.every((reading, i) => sameReading(reading, other.readings[i] as Reading)) &&
    one.references.every(({ label }, i) => label === other.references[i]?.label && callsSame(one, other, i))
  );
}

function sameReading(one: Reading, other: Reading): boolean {
  if (one === other) return true;
  return telling.every((key) => one[key] === other[key]) && one.words?.join(' ') === other.words?.join(' ');
}

/** Whether the sign of a footnote stands behind as many citations of its block as before. */
function callsSame(one: BlockReadings, other: BlockReadings, i: number): boolean {
  const behind = ({ readings, references }: BlockReadings): number => {
    const at = references[i]?.at ?? 0;
    return readings.filter(({ coreProse }) => coreProse.start < at).length;
  };
  return behind(one) === behind(other);
}
