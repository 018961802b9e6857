import type { Random } from './random.js';

/**
 * What somebody does to a text with one keystroke: most of them type a letter somewhere, some delete one, break a line,
 * paste a paragraph or take one out.
 */
export function keystroke(text: string, random: Random): string {
  const at = random.between(0, text.length);
  const dice = random.next();
  if (dice < 0.7) return replaced(text, at, 0, random.pick([...'etaoin shrdlu,.*§']));
  if (dice < 0.85) return replaced(text, at, 1, '');
  if (dice < 0.93) return replaced(text, at, 0, random.pick(['\n', '\n\n', '\n> ', '\n- ', '\n\n## ']));
  const start = paragraphStart(text, at);
  const end = paragraphStart(text, Math.min(text.length, start + 200));
  if (dice < 0.97)
    return replaced(text, paragraphStart(text, random.between(0, text.length)), 0, text.slice(start, end));
  return replaced(text, start, end - start, '');
}

function paragraphStart(text: string, from: number): number {
  const gap = text.indexOf('\n\n', from);
  return gap < 0 ? text.length : gap + 2;
}

function replaced(text: string, at: number, remove: number, insert: string): string {
  return flat(text.slice(0, at) + insert + text.slice(at + remove));
}

/** The same text in one piece, as an editor hands it over: an engine joins strings only when a character of them is read. */
function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}
