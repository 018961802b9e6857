/** The mocha suite in VS Code's server: in the Node host, in the web-worker host, and with the packaged extension installed. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { remoteFile, runInBrowser, workbenchAddress } from './browser.mjs';
import { copySamples, ROOT, SUITE } from './places.mjs';
import { Stop } from './processes.mjs';
import { installExtension, makeDataFolder, startServer } from './server.mjs';

/** The whole suite takes a fraction of this; a hang should not take a CI run with it. */
const TIMEOUT_MS = 240_000;

/** @typedef {"node" | "web"} HostKind */

/**
 * @param {import("./install.mjs").Host} host
 * @param {{kind: HostKind, vsix?: string, verbose?: boolean}} options with a VSIX, that is installed and tested instead of the tree
 * @returns {Promise<number>} the exit code
 */
export async function runSuite(host, { kind, vsix, verbose }) {
  const inWorker = { 'remote.extensionKind': { 'well-pleaded.well-pleaded': ['web'] } };
  // The second is read back by the suite, which would otherwise pass in the wrong host unnoticed.
  const data = makeDataFolder({ ...(kind === 'web' && inWorker), 'wellPleadedTest.host': kind });
  const workspace = copySamples();
  let extension = { root: ROOT, suite: SUITE };
  if (vsix) {
    await installExtension(host, data.folder, vsix);
    extension = suiteInAnExtensionOfItsOwn(data.folder);
  }
  const server = await startServer(host, data.folder, { forTests: true });
  try {
    const address = workbenchAddress(server, workspace.folder, [
      ['extensionDevelopmentPath', remoteFile(server, extension.root)],
      ['extensionTestsPath', remoteFile(server, extension.suite)],
    ]);
    return await runInBrowser(host, address, { timeoutMs: TIMEOUT_MS, verbose, print: (line) => console.log(line) });
  } finally {
    server.stop();
    workspace.remove();
    data.remove();
  }
}

/** Stops where a test file would silently not run. */
export function checkSuiteIsComplete() {
  const folder = join(ROOT, 'test', 'vscode');
  const index = readFileSync(join(folder, 'index.ts'), 'utf8');
  for (const file of readdirSync(folder)) {
    const name = file.match(/^(.+\.test)\.ts$/)?.[1];
    if (name && !index.includes(`./${name}'`)) throw new Stop(`test/vscode/index.ts does not load ${file}.`);
  }
}

/**
 * VS Code runs tests only out of an extension under development. The one under test is installed here, so the suite gets
 * an empty one.
 * @param {string} parent
 */
function suiteInAnExtensionOfItsOwn(parent) {
  const root = join(parent, 'suite');
  mkdirSync(root);
  const manifest = { name: 'suite', publisher: 'well-pleaded-test', version: '0.0.1', engines: { vscode: '*' } };
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
  const suite = join(root, 'index.js');
  cpSync(SUITE, suite);
  return { root, suite };
}
