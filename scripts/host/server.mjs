/** VS Code's server: one process on a free port of this machine, with settings and data of its own. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './places.mjs';
import { keep, must, onExit, ownEnvironment, Stop } from './processes.mjs';

/** Long for a machine under load; it answers in about a second otherwise. */
const STARTUP_MS = 60_000;

/** Nothing asks, nothing phones, nothing moves: what a test or a picture needs. */
const QUIET_SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'files.autoSave': 'off',
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/**
 * A folder for the server's data and the user's settings, removed when this process ends.
 * @param {Record<string, unknown>} [settings] added to the quiet ones
 */
export function makeDataFolder(settings = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'well-pleaded-data-'));
  const remove = onExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  mkdirSync(join(folder, 'data', 'User'), { recursive: true });
  writeFileSync(
    join(folder, 'data', 'User', 'settings.json'),
    JSON.stringify({ ...QUIET_SETTINGS, ...settings }, undefined, 2),
  );
  return { folder, remove };
}

/**
 * @typedef {object} Server
 * @property {string} authority as in `vscode-remote://AUTHORITY/path`
 * @property {string} address
 * @property {() => string} log what the server has printed
 * @property {Promise<number>} ended its exit code, when it ends by itself
 * @property {() => void} stop
 */

/**
 * @param {import("./install.mjs").Host} host
 * @param {string} dataFolder
 * @param {{forTests?: boolean}} [options] only then does the page heed a payload that names an extension under test
 * @returns {Promise<Server>}
 */
export async function startServer(host, dataFolder, { forTests = false } = {}) {
  const port = await freePort();
  const args = [
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--without-connection-token',
    '--disable-workspace-trust',
  ];
  if (forTests) args.push('--enable-smoke-test-driver');
  const { child, stop } = keep(host.node, [host.serverMain, ...args, ...dataFlags(dataFolder)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(),
  });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  let log = '';
  child.stdout?.on('data', (chunk) => (log += chunk));
  child.stderr?.on('data', (chunk) => (log += chunk));

  const address = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + STARTUP_MS;
  while (!(await answers(`${address}/version`))) {
    if (child.exitCode !== null || child.signalCode)
      throw new Stop(`VS Code's server ended (${child.exitCode ?? child.signalCode}):\n${log}`);
    if (Date.now() > deadline) {
      stop();
      throw new Stop(`VS Code's server did not answer within ${STARTUP_MS / 1000} s:\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { authority: `127.0.0.1:${port}`, address, log: () => log, ended, stop };
}

/**
 * @param {import("./install.mjs").Host} host
 * @param {string} dataFolder
 * @param {string} vsix
 */
export async function installExtension(host, dataFolder, vsix) {
  const args = [host.serverMain, '--install-extension', vsix, ...dataFlags(dataFolder)];
  return must('Installing the VSIX', host.node, args, { env: environment() });
}

/**
 * Shows this working tree to the server as an installed extension, so that a reload takes up a new build. VS Code removes
 * the link, never what it points to.
 * @param {string} dataFolder
 */
export function linkExtension(dataFolder) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const extensions = join(dataFolder, 'extensions');
  mkdirSync(extensions, { recursive: true });
  symlinkSync(ROOT, join(extensions, `${publisher}.${name}-${version}`));
}

/** @param {string} dataFolder */
function dataFlags(dataFolder) {
  return ['--server-data-dir', dataFolder, '--accept-server-license-terms', '--disable-telemetry'];
}

/** No marketplace: nothing is looked up, and the server starts the same with and without a network. */
function environment() {
  return { ...ownEnvironment(), EXTENSIONS_GALLERY: '{}' };
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}
