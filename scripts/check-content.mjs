/**
 * `npm run check:content`: what lawyers wrote under content/ against its schemas, its own links and the tables of decisions.
 *
 *   --fix  make `related` symmetric, write schemas/well-pleaded.schema.json and the authorities on docs/primer-review.md anew
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { contentPlugin } from './build/content-plugin.mjs';
import { quietGrayMatter } from './build/gray-matter-plugin.mjs';

const { values } = parseArgs({ options: { fix: { type: 'boolean' } } });
const bundle = path.resolve('dist/check-content.cjs');

await build({
  entryPoints: ['scripts/content/check.mjs'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'es2022',
  logLevel: 'warning',
  plugins: [contentPlugin(), quietGrayMatter()],
});
const { default: checks } = await import(pathToFileURL(bundle).href);
const { problems, summary } = checks.checkContent({ fix: values.fix ?? false });
for (const problem of problems) console.error(problem);
console.log(problems.length ? `${problems.length} problems in the content` : summary);
process.exitCode = problems.length ? 1 : 0;
