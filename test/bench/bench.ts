import { readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Analysis, analyze } from '../../src/analysis.js';
import { ScotusIndex } from '../../src/citations/scotus.js';
import { idHints } from '../../src/features/citation-places.js';
import type { Library } from '../../src/library.js';
import { rules } from '../../src/rules/all.js';
import { check } from '../../src/rules/run.js';
import { defaults } from '../../src/rules/settings.js';
import type { Span } from '../../src/text/span.js';
import { benchCitations } from './citations.js';
import { makeComplaint, type Size } from './complaint.js';
import { keystroke } from './edits.js';
import { Random } from './random.js';
import { milliseconds, percentile, row, title } from './report.js';

/** The complaints that are made: a long one, and a record of five hundred pages, for which the bars are. */
const sizes: readonly (Size & { readonly name: string })[] = [
  { name: '360 KB', defendants: 16, paragraphs: 540, length: 360_000 },
  { name: '1 MB', defendants: 40, paragraphs: 1_500, length: 1_000_000 },
];
const rounds = 5;
const keystrokes = 500;

const remark = unified().use(remarkParse).freeze();
const library: Library = { scotus: ScotusIndex.from(readFileSync('content/tables/scotus.tsv', 'utf8')) };

/** About so much text is in view: an editor asks at once for the hints in it. Links and lenses are asked for when the typing has paused. */
const screen = 6_000;

/** Everything that an editor asks for after a change, each part with its own time. */
const parts: readonly (readonly [name: string, read: (analysis: Analysis) => unknown])[] = [
  ['citations', (analysis) => idHints(analysis, middle(analysis))],
  ['complaint', ({ complaint, documentType }) => [complaint, documentType]],
  ['rules', (analysis) => check(analysis, library, rules, defaults)],
];

function middle({ text }: Analysis): Span {
  const start = Math.max(0, Math.floor((text.length - screen) / 2));
  return { start, end: start + screen };
}

/**
 * A stopwatch, in milliseconds. Other work on the machine lengthens the time on the clock, and the engine's own threads the
 * time of the processor; the work itself took no longer than the shorter.
 */
function stopwatch(): () => number {
  const clock = performance.now();
  const processor = process.cpuUsage();
  return () => {
    const passed = performance.now() - clock;
    const { user, system } = process.cpuUsage(processor);
    return Math.min(passed, (user + system) / 1000);
  };
}

function timed(work: () => unknown): number {
  const stop = stopwatch();
  work();
  return stop();
}

/** Reads a text with all that is asked of it; the time of each part. */
function read(text: string, previous?: Analysis): { analysis: Analysis; times: Map<string, number> } {
  const stop = stopwatch();
  const analysis = analyze(text, previous);
  const times = new Map([['document', stop()]]);
  for (const [name, of] of parts)
    times.set(
      name,
      timed(() => of(analysis)),
    );
  times.set('all', stop());
  return { analysis, times };
}

/** Measures one complaint and prints it; whether it keeps to the bars. */
function measure(size: (typeof sizes)[number]): boolean {
  const text = makeComplaint(size);
  // The first reading of each is as slow as a user's: nothing is compiled yet. After it both are repeated in turn.
  const parse = [timed(() => remark.parse(text))];
  const { analysis, times } = read(text);
  const first = [times];
  while (first.length < rounds) {
    parse.push(timed(() => remark.parse(text)));
    first.push(read(text).times);
  }
  const whole = percentile(parse, 0.5);
  const all = (name: string): number[] => first.map((of) => of.get(name) as number);

  const random = new Random(42);
  const typed = new Map<string, number[]>();
  let current = analysis;
  for (let i = 0; i < keystrokes; i++) {
    const next = read(keystroke(current.text, random), current);
    current = next.analysis;
    for (const [name, time] of next.times) typed.set(name, [...(typed.get(name) ?? []), time]);
  }
  const keys = typed.get('all') as number[];
  const analyzed = typed.get('document') as number[];

  const { defendants, paragraphs } = size;
  title(
    `${size.name}: ${text.length} characters, ${analysis.document.blocks.length} blocks, ${paragraphs} paragraphs, ` +
      `${defendants} defendants (${analysis.complaint?.defendants.length ?? 0} found), ${analysis.citations.all.length} citations`,
  );
  row('remark-parse alone, median', milliseconds(whole), `first time ${milliseconds(parse[0] as number)}`);
  const results = [
    row.ratio('first analysis, median', percentile(all('all'), 0.5), whole, 1.5),
    row.ratio('first analysis, first time', first[0]?.get('all') as number, parse[0] as number, 1.5),
    row.ratio('keystroke, analyze, p50', percentile(analyzed, 0.5), whole, 1 / 200),
    row.ratio('keystroke, analyze, p95', percentile(analyzed, 0.95), whole, 1 / 50),
    row.ratio('keystroke, all parts, p50', percentile(keys, 0.5), whole, 1 / 200),
    row.ratio('keystroke, all parts, p95', percentile(keys, 0.95), whole, 1 / 50),
  ];
  row('keystroke, analyze, worst', milliseconds(Math.max(...analyzed)));
  row(
    'keystroke, all parts, worst',
    milliseconds(Math.max(...keys)),
    `${(whole / Math.max(...keys)).toFixed(1)} times faster`,
  );
  for (const name of ['document', ...parts.map(([part]) => part)]) {
    const of = typed.get(name) as number[];
    row(
      `  of these: ${name}`,
      milliseconds(percentile(all(name), 0.5)),
      `keystroke p50 ${milliseconds(percentile(of, 0.5))}, p95 ${milliseconds(percentile(of, 0.95))}`,
    );
  }
  return results.every(Boolean);
}

const [wanted] = process.argv.slice(2);
const kept = sizes.filter(({ name }) => !wanted || name === wanted).map(measure);
process.exitCode = kept.every(Boolean) ? 0 : 1;
if (!wanted || wanted === 'citations') void benchCitations();
