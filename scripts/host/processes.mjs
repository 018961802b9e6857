/** Child processes: run one to its end, or keep one and be sure that it dies with us. */
import { spawn } from 'node:child_process';

/** A failure that the reader can act on: printed as its one line, without a stack. */
export class Stop extends Error {}

/** @type {Set<() => void>} */
const atExit = new Set();
let armed = false;

/**
 * Calls `undo` when this process ends, however it ends (short of SIGKILL).
 * @param {() => void} undo must be synchronous and safe to call twice
 * @returns {() => void} does it now instead
 */
export function onExit(undo) {
  if (!armed) {
    armed = true;
    process.on('exit', () => {
      for (const each of atExit) each();
    });
    for (const [signal, code] of /** @type {const} */ ([
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ])) {
      process.on(signal, () => process.exit(code));
    }
  }
  atExit.add(undo);
  return () => {
    atExit.delete(undo);
    undo();
  };
}

/**
 * Starts a process as the head of its own group, so that its children go with it.
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 */
export function keep(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  const stop = onExit(() => {
    if (child.pid === undefined) return;
    try {
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  });
  return { child, stop };
}

/**
 * The environment for a child npm or node: without what `npm run` adds, which would point a nested npm at this project.
 * @returns {NodeJS.ProcessEnv}
 */
export function ownEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(package|lifecycle|command|execpath|config_(local_prefix|prefix)$)/.test(name),
    ),
  );
}

/**
 * Runs a command to its end with its output shown.
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a command to its end and keeps its output.
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<{code: number, output: string}>}
 */
export function capture(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const shell = process.platform === 'win32';
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell, ...options });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a command quietly; shows its output only where it fails, and then stops.
 * @param {string} what for the message
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 */
export async function must(what, command, args, options = {}) {
  const { code, output } = await capture(command, args, options);
  if (code === 0) return output;
  process.stderr.write(output);
  throw new Stop(`${what} failed (exit code ${code}): ${command} ${args.join(' ')}`);
}

/**
 * The last thing that every script does: its exit code, and one line for a failure that explains itself.
 * @param {() => Promise<number | void>} main
 */
export async function finish(main) {
  try {
    process.exit((await main()) ?? 0);
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exit(1);
  }
}
