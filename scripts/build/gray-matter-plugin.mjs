import { readFileSync } from 'node:fs';

/**
 * gray-matter's file reader wants `fs` and its JavaScript engine calls `eval`. The product reads front matter from strings and never
 * evaluates any, so both are left out of the bundle: what is not there cannot be reached. Nor does it want the copy in a `Buffer`, which a
 * browser worker has not.
 *
 * @returns {import('esbuild').Plugin}
 */
export function quietGrayMatter() {
  return {
    name: 'quiet-gray-matter',
    setup(build) {
      build.onResolve({ filter: /^fs$/ }, ({ importer }) =>
        /[\\/]gray-matter[\\/]/.test(importer) ? { path: 'fs', namespace: 'absent' } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
      build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
        contents: `const yaml = require('js-yaml');
module.exports = {
  yaml: { parse: yaml.safeLoad.bind(yaml), stringify: yaml.safeDump.bind(yaml) },
  json: { parse: JSON.parse.bind(JSON), stringify: (value) => JSON.stringify(value, null, 2) },
};`,
        loader: 'js',
      }));
      build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]utils\.js$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace('Buffer.from(input)', 'input'),
        loader: 'js',
      }));
    },
  };
}
