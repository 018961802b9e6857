import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readMatter } from '../../src/matter.ts';
import { LineIndex } from '../../src/text/lines.ts';

/**
 * @typedef {object} ContentFile
 * @property {string} path as it is reported: content/primer/venue.md
 * @property {string} slug its path in its folder, without .md
 * @property {string} text
 * @property {import('../../src/matter.ts').Matter} matter
 */

/** @param {string} folder a folder of content/ @returns {readonly ContentFile[]} its Markdown files, by name */
export function filesOf(folder) {
  const root = path.join('content', folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      const slug = file.replace(/\\/g, '/').replace(/\.md$/, '');
      return { path: `content/${folder}/${slug}.md`, slug, text, matter: readMatter(text) };
    });
}

/** @param {string} file a table of content/ @returns {readonly Record<string, string>[]} its rows by the names in its first line */
export function rowsOf(file) {
  if (!existsSync(file)) return [];
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  const names = (head ?? '').split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

/** Collects problems, each with its place. */
export class Report {
  /** @type {{ path: string, offset: number, line: string }[]} */
  #problems = [];
  /** @type {Map<string, LineIndex>} */
  #lines = new Map();

  /**
   * @param {ContentFile} file
   * @param {string} message
   * @param {{ start: number } | string} [at] a span, or words of the file that the problem is about
   */
  add(file, message, at = { start: 0 }) {
    const offset = Math.max(0, typeof at === 'string' ? file.text.indexOf(at) : at.start);
    const lines = this.#lines.get(file.path) ?? new LineIndex(file.text);
    this.#lines.set(file.path, lines);
    const { line, column } = lines.at(offset);
    this.#problems.push({ path: file.path, offset, line: `${file.path}:${line}:${column}  ${message}` });
  }

  /** By file and place, each once. */
  get problems() {
    const sorted = this.#problems.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.offset - b.offset));
    return [...new Set(sorted.map(({ line }) => line))];
  }
}

/** @param {string} text */
export const wordsIn = (text) => text.split(/\s+/).filter((word) => word).length;

/**
 * Reports fields that the schema does not have, and those that it needs and are not there.
 * @param {ContentFile} file @param {readonly string[]} required @param {readonly string[]} optional @param {Report} report
 */
export function checkFields(file, required, optional, report) {
  if (file.matter.problem) report.add(file, file.matter.problem.message, file.matter.problem.span);
  for (const key of Object.keys(file.matter.data))
    if (!required.includes(key) && !optional.includes(key))
      report.add(file, `“${key}” is no field of this kind of file`, `\n${key}:`);
  for (const key of required)
    if (!(key in file.matter.data)) report.add(file, `“${key}” is missing in the front matter`);
}
