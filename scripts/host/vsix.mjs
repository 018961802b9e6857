/** The package: @vscode/vsce makes it, out of a folder of its own. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FETCHED, ROOT } from './places.mjs';
import { must, ownEnvironment, Stop } from './processes.mjs';

/** The last that runs on Node 20. */
const VSCE = '3.9.2';
const TOOLS = join(FETCHED, 'tools');

/** Larger, and something is in it that nobody reads. */
const LIMIT_BYTES = 2 * 1024 * 1024;

/**
 * Not a dependency of the project: vsce brings 300 packages, one of which (keytar, optional) compiles native code for
 * storing a publisher's password.
 * @returns {Promise<string>} vsce's program
 */
async function installVsce() {
  const program = join(TOOLS, 'node_modules', '@vscode', 'vsce', 'vsce');
  const manifest = `${JSON.stringify({ private: true, dependencies: { '@vscode/vsce': VSCE } }, undefined, 2)}\n`;
  const stamp = join(TOOLS, 'installed.json');
  if (existsSync(program) && (await readFile(stamp, 'utf8').catch(() => '')) === manifest) return program;

  console.log(`Installing vsce into ${TOOLS} (once) ...`);
  await rm(stamp, { force: true });
  await mkdir(TOOLS, { recursive: true });
  await writeFile(join(TOOLS, 'package.json'), manifest);
  const args = ['install', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  await must('Installing vsce', 'npm', args, { cwd: TOOLS, env: ownEnvironment() });
  await writeFile(stamp, manifest);
  return program;
}

/**
 * Packages the extension; vsce runs the script `vscode:prepublish`, which makes the production bundles.
 * @returns {Promise<string>} the VSIX's path
 */
export async function makeVsix() {
  const vsce = await installVsce();
  const { name, version, repository } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const vsix = join(ROOT, 'dist', `${name}-${version}.vsix`);
  const args = ['package', '--no-dependencies', '--out', vsix];
  // Elsewhere vsce can make no address of the README's relative links, and refuses.
  if (!/github\.com|gitlab\.com/.test(JSON.stringify(repository ?? ''))) {
    args.push('--allow-missing-repository', '--no-rewrite-relative-links');
  }
  await must('Packaging', process.execPath, [vsce, ...args], { cwd: ROOT, env: ownEnvironment(), shell: false });
  const { size } = await stat(vsix);
  const kilobytes = Math.ceil(size / 1024);
  if (size > LIMIT_BYTES) throw new Stop(`${vsix} has ${kilobytes} KB; the limit is 2048 KB. See .vscodeignore.`);
  console.log(`${vsix}: ${kilobytes} KB`);
  return vsix;
}
