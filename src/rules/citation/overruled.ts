import table from 'content:overruled.tsv';
import { readCitations } from '../../citations/read-block.js';
import type { Reading } from '../../citations/reading.js';
import type { Block } from '../../markdown/block.js';
import type { Found, Rule } from '../rule.js';
import { readingsWith } from './readings-with.js';

/** One authority of the curated list: what of it is no longer law, and what made it so. */
interface Fallen {
  readonly name: string;
  readonly how: string;
  /** What of it fell; "all" where it is the whole. */
  readonly part: string;
  readonly byName: string;
  readonly byCite: string;
  readonly byYear: string;
  /** Words by which a passage shows that it cites the case for that part, in lower case; none where it is the whole. */
  readonly words: readonly string[];
}

let list: ReadonlyMap<string, Fallen> | undefined;

function fallen(): ReadonlyMap<string, Fallen> {
  list ??= new Map(
    table
      .split('\n')
      .slice(1)
      .filter(Boolean)
      .map((line): [string, Fallen] => {
        const [
          volume,
          reporter,
          page,
          name = '',
          ,
          how = '',
          part = '',
          byName = '',
          byCite = '',
          byYear = '',
          words = '',
        ] = line.split('\t');
        return [
          `${volume} ${reporter} ${page}`,
          { name, how, part, byName, byCite, byYear, words: words.toLowerCase().split(';').filter(Boolean) },
        ];
      }),
  );
  return list;
}

const said =
  /\b(?:overrul|abrogat|supersed|repudiat|no longer (?:\w+ ){0,3}(?:law|rule|states?)|came later|Congress (?:has )?since|disapprov|receded|discard|abandon|rejected|limited by|narrowed|retired|gave up|gives up|given up|cast aside|disavow|did away|not good law|bad law|since changed|displaced|modified by)/i;

/** How far around a citation its sentence and the next are looked for, in characters of prose. */
const before = 320;
const after = 420;

/** The row of the list that a citation falls under, where nothing beside it says that the case fell. */
const citedAsLaw = readingsWith((reading, block, index): Fallen | undefined => {
  if (reading.kind !== 'case' || reading.quoted) return undefined;
  const row = fallen().get(`${reading.volume} ${reading.reporter} ${reading.page}`);
  if (!row) return undefined;
  const around = passage(reading, block);
  if (row.words.length && !row.words.some((word) => around.toLowerCase().includes(word))) return undefined;
  return saysSo(around, row) || historySays(block, index) ? undefined : row;
});

/** The curated list, each row with its authority. */
export const rule: Rule = {
  id: 'citation/overruled',
  severity: 'warning',
  title: 'A case is cited for what was overruled',
  *check({ citations }): Iterable<Found> {
    const seen = new Set<Fallen>();
    for (const { citation, note: row } of citedAsLaw(citations)) {
      if (seen.has(row)) continue;
      seen.add(row);
      const what = row.part === 'all' ? '' : ` on this point (${row.part})`;
      yield {
        span: citation.span,
        message: `${row.name} was ${row.how}${what} by ${by(row)}.`,
      };
    }
  },
};

/** "S.A.A. v. Geisler, 127 F.4th 1133 (2025)"; a statute or rule that names itself is not said twice. */
function by({ byName, byCite, byYear }: Fallen): string {
  const cite = byCite && byCite !== byName ? `, ${byCite}` : '';
  return `${byName}${cite}${byYear && !byName.includes(byYear) ? ` (${byYear})` : ''}`;
}

/** The prose around a citation, within its block. */
function passage({ prose }: Reading, block: Block): string {
  return block.prose.text.slice(Math.max(0, prose.start - before), prose.end + after);
}

/** Whether a passage says that the case fell, or names what felled it. */
function saysSo(passage: string, { byName, byCite }: Fallen): boolean {
  if (said.test(passage) || (byCite && isNamed(passage, byCite))) return true;
  const [one = '', other = ''] = byName.split(' v. ');
  return [byName, one, other].some(
    (name) =>
      name.length > 3 &&
      !/^(?:United States|California|Texas|Florida|Illinois|Ohio|Oregon|Virginia|Kansas)$/.test(name) &&
      isNamed(passage, name),
  );
}

/** "See also Bell Atlantic Corp. v. Twombly": cited as going the same way, it tells nothing of a fall. */
const inSupport = /\b(?:see also|accord),?\s+[\p{L}.,’'&*_\s\d]{0,60}$/iu;

/** Whether a passage names what felled the case, and not in support of it. */
function isNamed(passage: string, name: string): boolean {
  for (let at = passage.indexOf(name); at >= 0; at = passage.indexOf(name, at + 1))
    if (!inSupport.test(passage.slice(Math.max(0, at - 90), at))) return true;
  return false;
}

/** Whether the history of a citation says so: one that comes with the next few. */
function historySays(block: Block, index: number): boolean {
  return readCitations(block)
    .readings.slice(index + 1, index + 6)
    .some(({ historyOf, history }) => historyOf === index && said.test(history ?? ''));
}
