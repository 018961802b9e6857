/** Every script starts from bundles that are up to date. */
import { ROOT } from './places.mjs';
import { run, Stop } from './processes.mjs';

/** @param {string[]} args for esbuild.mjs */
export async function build(...args) {
  if ((await run(process.execPath, ['esbuild.mjs', ...args], { cwd: ROOT, shell: false })) !== 0) {
    throw new Stop('The build failed.');
  }
}
