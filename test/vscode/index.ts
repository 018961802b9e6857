/**
 * The mocha suite that runs inside VS Code: the same bundle in the Node host, in the web-worker host and on the desktop.
 * It therefore takes mocha's browser build, which needs neither Node nor a page.
 */
import 'mocha/mocha.js';

interface BrowserMocha {
  setup(options: Record<string, unknown>): void;
}
interface MochaClass {
  prototype: { run(this: BrowserMocha, done: (failures: number) => void): unknown };
  reporters: { Base: { consoleLog: typeof console.log } };
}
const { mocha, Mocha } = globalThis as unknown as { mocha: BrowserMocha; Mocha: MochaClass };

/** Every test file. The script that runs the suite stops if one is missing here. */
const TESTS = [
  () => import('./activation.test'),
  () => import('./primer.test'),
  () => import('./findings.test'),
  () => import('./citations.test'),
  () => import('./templates.test'),
  () => import('./complaint.test'),
  () => import('./preview.test'),
];

/** Tells the suite's lines from the workbench's own in a log that holds both (scripts/host/browser.mjs looks for it). */
const MARK = '│ ';

/** VS Code calls this and takes a rejection for a failure. */
async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = (first: unknown = '', ...rest: unknown[]) =>
    console.log(MARK + String(first), ...rest);
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 20_000, slow: 1_000 });
  for (const load of TESTS) await load();

  // Not mocha.run(): the browser build reads the page's address there, and no extension host has a page.
  const failures = await new Promise<number>((done) => Mocha.prototype.run.call(mocha, done));
  if (failures > 0) throw new Error(`${failures} failing`);
}

// Not `export`: mocha's browser build finds itself in a CommonJS bundle and takes `module.exports` for its own.
module.exports = { run };
