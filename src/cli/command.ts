import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Analysis, analyze } from '../analysis.js';
import { ScotusIndex } from '../citations/scotus.js';
import type { Library } from '../library.js';
import { rules } from '../rules/all.js';
import { help, type Request, readArguments } from './arguments.js';
import { type CheckedFile, checkedAsData, checkedAsText, checkFile, isGrave } from './check.js';
import { citesAsData, citesAsTable, citesAsText } from './cites.js';
import { partiesAsData, partiesAsText } from './parties.js';
import { type Complain, filesOf } from './paths.js';
import { type Palette, printable } from './terminal.js';
import { readText, Unreadable } from './text-file.js';
import { WorkspaceSettings } from './workspace-settings.js';

/** Where a command writes, and how it may look. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly paint: Palette;
}

/** The exit statuses that scripts rely on. */
const quiet = 0;
const found = 1;
const wrong = 2;

type Run = Extract<Request, { kind: 'run' }>;

/** Runs the command line behind the program's name and returns the exit status. */
export function runCommand(words: readonly string[], streams: Streams, version: string): number {
  const request = readArguments(words);
  if (request.kind === 'wrong') {
    streams.error(`well-pleaded: ${printable(request.message)} (well-pleaded --help shows how)\n`);
    return wrong;
  }
  if (request.kind === 'run') return run(request, streams);
  streams.out(request.kind === 'help' ? help : `${version}\n`);
  return quiet;
}

function run(request: Run, streams: Streams): number {
  let failed = false;
  const complain: Complain = (place, reason) => {
    failed = true;
    streams.error(`well-pleaded: ${printable(place)}: ${printable(reason)}\n`);
  };
  const files = filesOf(request.paths, complain);
  if (!files.length && !failed) streams.error('well-pleaded: there are no Markdown files there\n');
  const grave = { check, parties, cites }[request.command](request, files, streams, complain);
  return failed ? wrong : grave ? found : quiet;
}

/** Reads the files one after the other, and goes on where one cannot be read. */
function readEach<T>(files: readonly string[], complain: Complain, use: (file: string, analysis: Analysis) => T): T[] {
  return files.flatMap((file) => {
    try {
      return [use(file, analyze(readText(file)))];
    } catch (error) {
      const known = error instanceof Unreadable;
      const reason = error instanceof Error ? error.message : String(error);
      complain(file === '-' ? 'standard input' : file, known ? reason : `internal error: ${reason}`);
      return [];
    }
  });
}

function check({ format }: Run, files: readonly string[], streams: Streams, complain: Complain): boolean {
  const settings = new WorkspaceSettings(rules, complain);
  const library = bundledLibrary(complain);
  let grave = false;
  const checked = (file: string, analysis: Analysis): CheckedFile => {
    const one = checkFile(file, analysis, library, rules, settings.for(file));
    grave ||= one.findings.some(isGrave);
    return one;
  };
  if (format === 'json')
    printJson(files, streams, complain, (file, analysis) => checkedAsData(checked(file, analysis)));
  else streams.out(checkedAsText(readEach(files, complain, checked), streams.paint));
  return grave;
}

function parties({ format }: Run, files: readonly string[], streams: Streams, complain: Complain): boolean {
  if (format === 'json') printJson(files, streams, complain, partiesAsData);
  else readEach(files, complain, (file, analysis) => streams.out(partiesAsText(file, analysis, streams.paint)));
  return false;
}

function cites({ format }: Run, files: readonly string[], streams: Streams, complain: Complain): boolean {
  const asText = format === 'toa' ? citesAsTable : citesAsText;
  if (format === 'json') printJson(files, streams, complain, citesAsData);
  else readEach(files, complain, (file, analysis) => streams.out(asText(file, analysis, streams.paint)));
  return false;
}

/** `{"files": […]}`, written file by file: the whole may be longer than a string can be. */
function printJson(
  files: readonly string[],
  { out }: Streams,
  complain: Complain,
  data: (file: string, analysis: Analysis) => unknown,
): void {
  let lead = '{"files": [\n';
  readEach(files, complain, (file, analysis) => {
    const text = JSON.stringify(data(file, analysis), null, 2);
    out(lead + text);
    lead = ',\n';
  });
  out(lead === ',\n' ? '\n]}\n' : '{"files": []}\n');
}

/** The reference data that lies beside the command; read when a rule first asks for it. */
function bundledLibrary(complain: Complain): Library {
  let scotus: ScotusIndex | undefined;
  let asked = false;
  return {
    get scotus() {
      if (asked) return scotus;
      asked = true;
      const place = path.join(__dirname, 'scotus.tsv');
      try {
        scotus = ScotusIndex.from(readFileSync(place, 'utf8'));
      } catch {
        complain(place, 'cannot be read, so citations of the Supreme Court are not checked');
      }
      return scotus;
    },
  } as Library;
}
