import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';

/** The invariants of ARCHITECTURE.md, held by reading the sources. Tests run at the root of the project. */
const root = 'src';

const left = ['text', 'markdown', 'matter', 'citations', 'complaint', 'primer', 'cases', 'templates', 'library'];

/** What each folder of `src/`, and each file that stands at its root, may import of the others. Data flows the other way. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  text: [],
  markdown: ['text'],
  matter: ['text'],
  citations: ['text', 'markdown'],
  complaint: ['text', 'markdown', 'matter', 'citations'],
  primer: ['text', 'markdown', 'matter', 'citations'],
  cases: ['text', 'markdown', 'matter', 'citations', 'primer'],
  templates: ['text', 'matter'],
  library: ['citations'],
  analysis: left,
  rules: [...left, 'analysis'],
  features: [...left, 'analysis', 'rules'],
  vscode: [...left, 'analysis', 'rules', 'features'],
  cli: [...left, 'analysis', 'rules', 'features'],
};

/** Which packages are imported where, and nowhere else. */
const packages: readonly (readonly [pattern: RegExp, places: readonly string[]])[] = [
  [/^vscode$/, ['vscode']],
  [/^node:|^(?:\.\.\/)+package\.json$/, ['cli']],
  [/^(?:remark|unified|micromark|mdast|decode-named-character-reference)/, ['markdown']],
  [/^gray-matter$/, ['matter']],
  [/^content:/, ['citations', 'complaint', 'primer', 'cases', 'templates', 'rules', 'features']],
];

interface Source {
  readonly file: string;
  /** The folder of `src/`, or the name of a file at its root. */
  readonly place: string;
  readonly text: string;
  readonly code: string;
  readonly imports: readonly string[];
}

const sources: readonly Source[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((name) => {
    const file = name.replaceAll('\\', '/');
    const text = readFileSync(path.join(root, file), 'utf8');
    const code = withoutComments(text);
    const imports = [...code.matchAll(/(?:\bfrom|\bimport|\brequire\()\s*\(?\s*(['"])([^'"\n]+)\1/g)];
    return { file, place: placeOf(file), text, code, imports: imports.map(({ 2: name }) => name as string) };
  });

function placeOf(file: string): string {
  return (file.split('/')[0] as string).replace(/\.(?:ts|js)$/, '');
}

/** The code, with comments blanked out. What looks like one inside a string is left alone by asking for white space before it. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** The offenders, as `file: what`, so that a failure names each. */
function offenders(find: (source: Source) => Iterable<string>): string[] {
  return sources.flatMap((source) => [...find(source)].map((what) => `${source.file}: ${what}`));
}

function codeMatches(pattern: RegExp, except: readonly string[] = []): string[] {
  return offenders(({ place, code }) =>
    except.includes(place) ? [] : [...code.matchAll(pattern)].map(([found]) => found),
  );
}

describe('architecture', () => {
  it('has sources to look at', () => {
    assert.ok(sources.length > 30);
    assert.ok(sources.some(({ imports }) => imports.includes('vscode')));
    assert.ok(sources.some(({ imports }) => imports.includes('node:fs')));
  });

  it('has no folder that the table of imports does not know', () => {
    assert.deepEqual(
      [...new Set(sources.map(({ place }) => place))].filter((place) => !(place in mayImport)),
      [],
    );
  });

  it('lets data flow one way: an import points to the left', () => {
    const found = offenders(({ file, place, imports }) =>
      imports
        .filter((name) => name.startsWith('.') && !name.endsWith('package.json'))
        .map((name) => placeOf(path.posix.join(path.posix.dirname(file), name)))
        .filter((target) => target !== place && !mayImport[place]?.includes(target))
        .map((target) => `imports ${target}`),
    );
    assert.deepEqual(found, []);
  });

  it('imports each package in one place only', () => {
    const found = offenders(({ place, imports }) =>
      imports
        .filter((name) => !name.startsWith('.') || name.endsWith('package.json'))
        .filter((name) => !packages.some(([pattern, places]) => pattern.test(name) && places.includes(place))),
    );
    assert.deepEqual(found, []);
  });

  it('keeps Node’s own modules and globals in cli', () => {
    const builtIn = new Set(builtinModules);
    assert.deepEqual(
      offenders(({ imports }) => imports.filter((name) => builtIn.has(name))),
      [],
      'built-in modules are imported as node:',
    );
    assert.deepEqual(codeMatches(/(?<![\w.])(?:process|Buffer|__dirname|__filename|require)\s*[.(]/g, ['cli']), []);
  });

  it('opens no connection and evaluates no text', () => {
    assert.deepEqual(
      codeMatches(/(?<![\w.])(?:fetch|eval|XMLHttpRequest|WebSocket|EventSource|importScripts|Function)\s*\(/g),
      [],
    );
    assert.deepEqual(codeMatches(/\bnew\s+(?:Function|XMLHttpRequest|WebSocket|EventSource|Worker)\b/g), []);
    assert.deepEqual(codeMatches(/\bsendBeacon\b|\bglobalThis\s*[.[]|\bimport\s*\(\s*[^'"\s]/g), []);
    assert.deepEqual(
      offenders(({ imports }) =>
        imports.filter((name) => /^(?:node:)?(?:https?|net|dgram|tls|vm|child_process)\b/.test(name)),
      ),
      [],
    );
  });

  it('says one thing a file: none is longer than 350 lines', () => {
    assert.deepEqual(
      offenders(({ text }) => (text.split('\n').length > 351 ? [`${text.split('\n').length - 1} lines`] : [])),
      [],
    );
  });

  it('names things after the field', () => {
    assert.deepEqual(
      offenders(({ file }) => (/util|helper|manager|misc|common/i.test(file) ? ['says nothing'] : [])),
      [],
    );
  });
});
