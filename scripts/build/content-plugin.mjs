import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * `import files from 'content:primer'` is every Markdown file of `content/primer` as `{ slug, text }`, by name, and
 * `import text from 'content:tables/reporters.tsv'` the text of that one file, so that the product carries its content and reads no file.
 *
 * @returns {import('esbuild').Plugin}
 */
export function contentPlugin(root = 'content') {
  return {
    name: 'content',
    setup(build) {
      build.onResolve({ filter: /^content:/ }, ({ path: name }) => ({
        path: name.slice('content:'.length),
        namespace: 'content',
      }));
      build.onLoad({ filter: /.*/, namespace: 'content' }, ({ path: name }) => {
        const place = path.join(root, name);
        if (path.extname(name))
          return { contents: readFileSync(place, 'utf8'), loader: 'text', watchFiles: [path.resolve(place)] };
        const files = readdirSync(place, { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.md'))
          .sort();
        const entries = files.map((file) => ({
          slug: file.replace(/\\/g, '/').replace(/\.md$/, ''),
          text: readFileSync(path.join(place, file), 'utf8'),
        }));
        return {
          contents: JSON.stringify(entries),
          loader: 'json',
          watchFiles: files.map((file) => path.resolve(place, file)),
          watchDirs: [path.resolve(place)],
        };
      });
    },
  };
}
