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
// Each in a process of its own: a user's editor has compiled nothing either when it opens the file.
for (const part of ['citations', '360 KB', '1 MB']) {
  const { status } = spawnSync(process.execPath, [outfile, part], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
console.log(`\n${process.exitCode ? 'A bar is missed on 1 MB.' : 'Every bar is kept on 1 MB.'}`);
