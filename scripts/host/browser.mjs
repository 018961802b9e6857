/** Chromium with VS Code's page in it, and the verdict of a test run that goes on inside that page. */
import { format } from 'node:util';
import { installChromium } from './install.mjs';
import { Stop } from './processes.mjs';

/**
 * Without these, Chromium asks its maker's hosts for updates and lists at every start, which a closed network refuses
 * many at a time.
 */
const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What this server always says: it runs without native modules, a marketplace and code-server's own front end. */
const NOISE =
  /bindings file|Release\/watchdog|from gallery|status of 404|code \(404\)|Service ?Worker|a socket \(|^\[error\] Canceled/i;

/** What test/vscode/index.ts writes before each of its lines. */
const MARK = '│ ';

/** The size of every picture. */
export const WINDOW = { width: 1400, height: 900 };

/**
 * @param {import("./install.mjs").Host} host
 * @param {{verbose?: boolean}} [options] verbose: show what the page logs
 * @returns {Promise<{page: import("playwright-core").Page, consoleTail: () => string, close: () => Promise<void>}>}
 */
export async function openBrowser(host, { verbose = false } = {}) {
  const browser = await host.playwright.chromium.launch({
    executablePath: await installChromium(),
    args: CHROMIUM_FLAGS,
  });
  const page = await browser.newPage({ viewport: WINDOW });
  /** @type {string[]} */
  const lines = [];
  const note = (/** @type {string} */ line) => {
    if (NOISE.test(line)) return;
    if (verbose) console.log(line);
    lines.push(line.split('\n').slice(0, 12).join('\n'));
  };
  page.on('console', (message) => note(`[${message.type()}] ${message.text().replace(/^%c\s*\w+ color: #\w+ /, '')}`));
  page.on('pageerror', (error) => note(`[page error] ${error.stack ?? error}`));
  return { page, consoleTail: () => lines.slice(-30).join('\n'), close: () => browser.close() };
}

/**
 * The workbench's address.
 * @param {import("./server.mjs").Server} server
 * @param {string} workspace an absolute folder
 * @param {[string, string][]} [payload]
 */
export function workbenchAddress(server, workspace, payload = []) {
  const query = new URLSearchParams({
    folder: workspace,
    payload: JSON.stringify([['skipWelcome', 'true'], ...payload]),
  });
  return `${server.address}/?${query}`;
}

/**
 * A file of this machine as the page must name it.
 * @param {import("./server.mjs").Server} server
 * @param {string} path
 */
export function remoteFile(server, path) {
  return `vscode-remote://${server.authority}${path.split('/').map(encodeURIComponent).join('/')}`;
}

/**
 * Opens the address, where an extension under test says its verdict, and waits for that.
 * @param {import("./install.mjs").Host} host
 * @param {string} address
 * @param {{timeoutMs: number, verbose?: boolean, print: (line: string) => void}} options `print` gets the suite's own output
 * @returns {Promise<number>} the exit code
 */
export async function runInBrowser(host, address, { timeoutMs, verbose, print }) {
  const { page, consoleTail, close } = await openBrowser(host, { verbose });
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let heard = false;
  try {
    /** @type {Promise<number>} */
    const verdict = new Promise((resolve, reject) => {
      const fail = (/** @type {string} */ why) =>
        reject(new Stop(`${why} The page's last messages:\n${consoleTail()}`));
      timer = setTimeout(() => fail(`The suite gave no verdict within ${timeoutMs / 1000} s.`), timeoutMs);
      page.on('crash', () => fail("Chromium's page crashed."));
      page.exposeFunction('codeAutomationExit', resolve).catch(reject);
      page
        .exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
          const line = format(...args);
          if (line.startsWith(MARK)) {
            heard = true;
            print(line.slice(MARK.length));
          }
          if (/^Extension host .*terminated unexpectedly/.test(line)) fail(line);
        })
        .then(() => page.goto(address))
        .catch(reject);
    });
    const code = await verdict;
    // A suite that fails before its first line (it did not load, say) has told only the page why.
    if (code !== 0 && !heard) print(`The suite ended with code ${code} before it said anything.\n${consoleTail()}`);
    return code;
  } finally {
    clearTimeout(timer);
    await close();
  }
}
