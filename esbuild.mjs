// Builds everything into dist/: the extension for both hosts, the command, and with --tests the test bundles.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { context, build as esbuild } from 'esbuild';
import { contentPlugin } from './scripts/build/content-plugin.mjs';
import { quietGrayMatter } from './scripts/build/gray-matter-plugin.mjs';
import { writeTables } from './scripts/build/tables.mjs';

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [contentPlugin(), quietGrayMatter()],
};

/** @type {import('esbuild').BuildOptions[]} */
const product = [
  {
    ...shared,
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'browser',
    mainFields: ['module', 'main'],
    conditions: ['worker'],
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
];

const testsIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => path.join(folder, file));

/** @returns {import('esbuild').BuildOptions[]} */
const tests = () => [
  {
    ...shared,
    entryPoints: testsIn('test/core'),
    outdir: 'dist/test/core',
    outbase: 'test/core',
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    minify: false,
    sourcemap: 'inline',
  },
  {
    ...shared,
    entryPoints: testsIn('test/cli'),
    outdir: 'dist/test/cli',
    outbase: 'test/cli',
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    minify: false,
    sourcemap: 'inline',
  },
  {
    ...shared,
    entryPoints: ['test/vscode/index.ts'],
    outfile: 'dist/test/vscode/index.js',
    platform: 'browser',
    minify: false,
    external: ['vscode'],
  },
];

/** @type {import('esbuild').BuildOptions[]} */
const bench = [
  {
    ...shared,
    entryPoints: ['test/bench/bench.ts'],
    outfile: 'dist/test/bench.cjs',
    platform: 'node',
    minify: false,
    packages: 'external',
  },
];

writeTables();
const builds = flags.has('--bench') ? bench : [...product, ...(flags.has('--tests') ? tests() : [])];
if (flags.has('--watch')) {
  const contexts = await Promise.all(builds.map((options) => context({ ...options, logLevel: 'info' })));
  await Promise.all(contexts.map((one) => one.watch()));
} else await Promise.all(builds.map((options) => esbuild(options)));
