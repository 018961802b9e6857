/** `npm run bench`: how long reading takes, on complaints that it makes, beside remark-parse on the same text. */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { contentPlugin } from './build/content-plugin.mjs';
import { quietGrayMatter } from './build/gray-matter-plugin.mjs';

const outfile = 'dist/test/bench.cjs';
await build({
  entryPoints: ['test/bench/bench.ts'],
  outfile,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'es2022',
  logLevel: 'warning',
  plugins: [contentPlugin(), quietGrayMatter()],
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
