/** Where things stand: the project, and what the scripts install for themselves beside it. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onExit, Stop } from './processes.mjs';

/** The folder with package.json. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** Everything that is fetched to run the tests, ignored by git and safe to delete. */
export const FETCHED = join(ROOT, '.vscode-test');

/** The bundled mocha suite. Named `.js` because the web-worker host appends that to any other name. */
export const SUITE = join(ROOT, 'dist', 'test', 'vscode', 'index.js');

/** The complaints that `npm start` opens and the tests copy. */
export const SAMPLES = join(ROOT, 'samples');

/**
 * The complaint that shows everything: by its name the first.
 * @returns {string}
 */
export function firstSample() {
  const names = readdirSync(SAMPLES).filter((file) => file.endsWith('.md'));
  const first = names.sort()[0];
  if (!first) throw new Stop(`There is no Markdown file in ${SAMPLES}.`);
  return join(SAMPLES, first);
}

/** A copy of samples/, which tests and pictures may edit; removed when this process ends. */
export function copySamples() {
  const parent = mkdtempSync(join(tmpdir(), 'well-pleaded-'));
  const folder = join(parent, 'samples');
  cpSync(SAMPLES, folder, { recursive: true });
  return { folder, remove: onExit(() => rmSync(parent, { recursive: true, force: true, maxRetries: 3 })) };
}
