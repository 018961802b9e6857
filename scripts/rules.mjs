/**
 * `npm run rules`: writes what is made from the list of rules (src/rules/all.ts): their settings in package.json, and the table
 * in README.md between `<!-- rules -->` and `<!-- /rules -->`.
 *
 *   --check   writes nothing, and fails where something differs
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { contentPlugin } from './build/content-plugin.mjs';
import { quietGrayMatter } from './build/gray-matter-plugin.mjs';
import { ROOT } from './host/places.mjs';

const isCheck = process.argv.includes('--check');
const rules = (await loadRules()).toSorted((a, b) => (a.id < b.id ? -1 : 1));

const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
const parsed = JSON.parse(manifest);
const section = parsed.contributes.configuration.find((/** @type {{title: string}} */ { title }) => title === 'Rules');
section.properties = Object.fromEntries(rules.map((rule) => [`wellPleaded.rules.${rule.id}`, setting(rule)]));

const readmePath = join(ROOT, 'README.md');
const readme = existsSync(readmePath) ? readFileSync(readmePath, 'utf8') : '';

const differing = [
  write(
    join(ROOT, 'package.json'),
    manifest,
    `${JSON.stringify(parsed, undefined, 2)}\n`,
    JSON.stringify(JSON.parse(manifest)) !== JSON.stringify(parsed),
  ),
  write(readmePath, readme, readme.replace(/(<!-- rules -->)[\s\S]*?(<!-- \/rules -->)/, `$1\n\n${table()}\n\n$2`)),
].filter((path) => path !== undefined);
if (isCheck && differing.length > 0) {
  console.error(`Not made from the rules as they are now: ${differing.join(', ')}. Run: npm run rules`);
  process.exitCode = 1;
}

/**
 * @typedef {{id: string, severity: string, title: string}} Rule
 * @returns {Promise<Rule[]>}
 */
async function loadRules() {
  const outfile = join(ROOT, 'dist', 'rules.cjs');
  await build({
    entryPoints: [join(ROOT, 'src', 'rules', 'all.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    logLevel: 'warning',
    absWorkingDir: ROOT,
    plugins: [contentPlugin(join(ROOT, 'content')), quietGrayMatter()],
  });
  return createRequire(import.meta.url)(outfile).rules;
}

/** @param {Rule} rule */
function setting({ severity, title }) {
  return {
    type: 'string',
    enum: ['off', 'hint', 'information', 'warning', 'error'],
    default: severity,
    scope: 'resource',
    description: `${title}.`,
  };
}

function table() {
  const lines = rules.map(
    ({ id, severity, title }) => `| [\`${id}\`](content/rules/${id}.md) | ${severity} | ${title} |`,
  );
  return ['| Rule | Severity | Finds |', '|---|---|---|', ...lines].join('\n');
}

/**
 * @param {string} path
 * @param {string} before
 * @param {string} after
 * @returns {string | undefined} the path, where the two differ
 */
function write(path, before, after, differs = before !== after) {
  if (!differs) return undefined;
  if (!isCheck) writeFileSync(path, after);
  return path;
}
