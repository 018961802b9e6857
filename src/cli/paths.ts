import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { reason } from './text-file.js';

/** Told of each path that cannot be read: the path, and why as a clause. */
export type Complain = (path: string, reason: string) => void;

const markdown = /\.(?:md|markdown)$/i;

/**
 * The files that paths name, each once: a file whatever its name is, of a folder every Markdown file below it, by name. Folders
 * that begin with a dot and `node_modules` hold no pleadings, and a link to a folder is not followed.
 */
export function filesOf(paths: readonly string[], complain: Complain): readonly string[] {
  const files = new Map<string, string>();
  const add = (file: string): void => {
    const key = file === '-' ? file : path.resolve(file);
    if (!files.has(key)) files.set(key, file);
  };
  for (const each of paths) {
    if (each === '-') add(each);
    else if (!isFolder(each, complain)) add(each);
    else for (const file of markdownBelow(each, complain)) add(file);
  }
  return [...files.values()];
}

/** A path that is not there counts as a file: reading it says so. */
function isFolder(place: string, complain: Complain): boolean {
  try {
    return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch (error) {
    complain(place, reason(error));
    return false;
  }
}

function* markdownBelow(folder: string, complain: Complain): Generator<string> {
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const below: string[] = [];
    for (const entry of entriesOf(next, complain)) {
      const place = path.join(next, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && entry.name !== 'node_modules') below.push(place);
      } else if (
        markdown.test(entry.name) &&
        (entry.isFile() || (entry.isSymbolicLink() && !isFolder(place, () => {})))
      )
        yield place;
    }
    waiting.push(...below.reverse());
  }
}

function entriesOf(folder: string, complain: Complain) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    complain(folder, reason(error));
    return [];
  }
}
