import { existsSync, readFileSync } from 'node:fs';
import { resolveCitations } from '../../src/citations/resolve.js';
import { readDocument } from '../../src/markdown/document.js';
import { citation } from './authorities.js';
import { Random } from './random.js';

/** One reader of citations on one text. */
export interface CitationTiming {
  readonly name: string;
  /** How many it found. */
  readonly found: number;
  /** The best of the runs. */
  readonly milliseconds: number;
  /** Millions of UTF-16 code units a second. */
  readonly megabytesPerSecond: number;
}

/** A text to read: the file, if it is there, else invented opinions of the same length. */
export function opinions(file: string | undefined, length = 350_000): string {
  if (file && existsSync(file)) return readFileSync(file, 'utf8');
  const random = new Random(1871);
  const filler =
    'The officers arrived before noon and the plaintiff was at home, as the record shows and no party disputes. ';
  let text = '';
  while (text.length < length)
    text += `${filler.repeat(random.between(1, 4))}${citation(random)}. ${filler}${citation(random)}; see ${citation(random)}.\n\n`;
  return text;
}

function best(name: string, text: string, runs: number, read: () => number, prepare?: () => void): CitationTiming {
  let milliseconds = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let run = 0; run < runs; run++) {
    prepare?.();
    const start = performance.now();
    found = read();
    milliseconds = Math.min(milliseconds, performance.now() - start);
  }
  return { name, found, milliseconds, megabytesPerSecond: text.length / 1000 / milliseconds };
}

/**
 * This reader (names and resolution included; on prose, and from Markdown on) beside the two that npm has: `@beshkenadze/eyecite`, a
 * port of eyecite, and `citation`, which reads statutes and volumes only. A package that is not installed is left out.
 */
export async function timeCitations(text: string, runs = 20): Promise<CitationTiming[]> {
  let document = readDocument(text);
  const timings = [
    best(
      'well-pleaded',
      text,
      runs,
      () => resolveCitations(document).all.length,
      () => {
        document = readDocument(text);
      },
    ),
    best('well-pleaded, with Markdown', text, runs, () => resolveCitations(readDocument(text)).all.length),
  ];
  const others: [string, (module: Record<string, unknown>) => number][] = [
    ['citation', (module) => lengthOf((module.find as (text: string) => unknown)(text))],
    ['@beshkenadze/eyecite', (module) => lengthOf((module.getCitations as (text: string) => unknown)(text))],
  ];
  for (const [name, read] of others) {
    const module = await installed(name);
    if (module) timings.push(best(name, text, 1, () => read(module)));
  }
  return timings;
}

async function installed(name: string): Promise<Record<string, unknown> | undefined> {
  try {
    const module = (await import(name)) as Record<string, unknown>;
    return (module.default as Record<string, unknown> | undefined) ?? module;
  } catch {
    return undefined;
  }
}

function lengthOf(found: unknown): number {
  const list = Array.isArray(found) ? found : (found as { citations?: unknown[] }).citations;
  return list?.length ?? 0;
}

/** Prints the timings. `npm run bench` calls it; a file of opinions is named by `WELL_PLEADED_OPINIONS`. */
export async function benchCitations(log: (line: string) => void = console.log): Promise<readonly CitationTiming[]> {
  const text = opinions(process.env.WELL_PLEADED_OPINIONS);
  const timings = await timeCitations(text);
  log(`citations: ${(text.length / 1e6).toFixed(2)} MB of opinions`);
  for (const { name, found, milliseconds, megabytesPerSecond } of timings)
    log(
      `  ${name.padEnd(28)} ${megabytesPerSecond.toFixed(3).padStart(8)} MB/s  ${milliseconds.toFixed(1).padStart(9)} ms  ${found} citations`,
    );
  const [own] = timings;
  const port = timings.find(({ name }) => name === '@beshkenadze/eyecite');
  if (own && port) log(`  ${Math.round(own.megabytesPerSecond / port.megabytesPerSecond)} times @beshkenadze/eyecite`);
  return timings;
}
