/** The VS Code desktop: the one on this machine, or the one that @vscode/test-electron fetches. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from './install.mjs';
import { copySamples, FETCHED, ROOT, SUITE } from './places.mjs';
import { Stop } from './processes.mjs';

const RELEASES = 'https://update.code.visualstudio.com/api/releases/stable';

/** @returns {string | undefined} a VS Code that is already here */
export function installedDesktop() {
  return namedDesktop() ?? onPath(['code']);
}

/** @returns {string | undefined} */
function namedDesktop() {
  const path = process.env.VSCODE_EXECUTABLE_PATH;
  if (path && !existsSync(path)) throw new Stop(`VSCODE_EXECUTABLE_PATH names no file: ${path}`);
  return path || undefined;
}

/** Whether a desktop test can run here: with a program that is named, or one that can be fetched and shown. */
export async function desktopIsPossible() {
  if (namedDesktop()) return true;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  try {
    return (await fetch(RELEASES, { signal: AbortSignal.timeout(3_000) })).ok;
  } catch {
    return false;
  }
}

/**
 * @param {import("./suite.mjs").HostKind} kind
 * @returns {Promise<number>} the exit code
 */
export async function runSuiteOnDesktop(kind) {
  const { runTests } = await import('@vscode/test-electron');
  const workspace = copySamples();
  const launchArgs = [workspace.folder, '--disable-extensions'];
  if (kind === 'web') launchArgs.push('--extensionDevelopmentKind=web');
  try {
    return await runTests({
      vscodeExecutablePath: namedDesktop(),
      cachePath: join(FETCHED, 'desktop'),
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: SUITE,
      launchArgs,
    });
  } catch (error) {
    // It rejects for a failed test as for a VS Code that did not start, and has printed which.
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    workspace.remove();
  }
}
