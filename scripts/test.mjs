/** `npm test`: every check and every suite, one after the other, and one line that sums them up. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './host/places.mjs';

/** In this order; one that package.json does not have is left out. */
const STEPS = ['lint', 'check:content', 'test:core', 'test:cli', 'test:vscode'];

/** The closing lines of mocha's reporter and of Node's, which the suites print as they end. */
const PASSED = /^\W*(?:(\d+) passing\b|pass (\d+)$)/;
const FAILED = /^\W*(?:(\d+) failing\b|fail (\d+)$)/;

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
let passed = 0;
let failed = 0;
for (const step of STEPS) {
  if (!(step in scripts)) continue;
  console.log(`\n== npm run ${step}`);
  const start = performance.now();
  const result = await runStep(step);
  passed += result.passed;
  // A step can fail without a failing test: a lint finding, a suite that did not load.
  failed += result.failed + (result.code !== 0 && result.failed === 0 ? 1 : 0);
  const verdict = result.code === 0 ? 'done' : `FAILED with code ${result.code}`;
  console.log(`== npm run ${step}: ${verdict} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/**
 * Runs a script of package.json with its output shown, and counts in it.
 * @param {string} step
 * @returns {Promise<{code: number, passed: number, failed: number}>}
 */
function runStep(step) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', step], {
      cwd: ROOT,
      stdio: ['inherit', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    const counts = { passed: 0, failed: 0 };
    let line = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (/** @type {string} */ chunk) => {
      process.stdout.write(chunk);
      const lines = (line + chunk).split(/\r?\n/);
      line = lines.pop() ?? '';
      for (const each of lines) count(each, counts);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      count(line, counts);
      resolve({ code: code ?? 1, ...counts });
    });
  });
}

/**
 * @param {string} line
 * @param {{passed: number, failed: number}} counts
 */
function count(line, counts) {
  // Colours, where a suite prints them, stand between the number and its word.
  const plain = line.replace(/\u001b\[[\d;]*m/g, '');
  const pass = PASSED.exec(plain);
  const fail = FAILED.exec(plain);
  if (pass) counts.passed += Number(pass[1] ?? pass[2]);
  if (fail) counts.failed += Number(fail[1] ?? fail[2]);
}
