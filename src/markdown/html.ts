import type { ProseEdit } from '../text/prose.js';
import { characterReferenceAt, plainSpaces } from './align.js';
import type { Comment } from './block.js';
import { blockBreak, cellBreak } from './block.js';

const tag = /<(\/?)([A-Za-z][A-Za-z0-9-]*)(?:[^<>"']|"[^"<>]*"|'[^'<>]*')*>/y;
const line = new Set(['br', 'tr', 'li', 'hr', 'dt', 'dd']);
const block = new Set([
  'address',
  'article',
  'blockquote',
  'center',
  'div',
  'dl',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'main',
  'nav',
  'ol',
  'p',
  'section',
  'table',
  'tbody',
  'thead',
  'ul',
]);
const cell = new Set(['td', 'th']);
/** Elements whose content is not read: code, and text that is struck out of the document. */
const unreadElements = new Set(['script', 'style', 'pre', 'code', 'textarea', 'del', 's', 'strike', 'svg', 'template']);

export interface HtmlReading {
  readonly edits: readonly ProseEdit[];
  readonly comments: readonly Comment[];
}

/** What a tag is to a reader of prose. */
export function breakFor(name: string): string {
  const lower = name.toLowerCase();
  return cell.has(lower) ? cellBreak : line.has(lower) ? '\n' : block.has(lower) ? blockBreak : '';
}

/** The name of a tag, `/name` for a closing one; undefined for anything but one tag alone. */
export function tagName(html: string): string | undefined {
  tag.lastIndex = 0;
  const found = tag.exec(html);
  return found && tag.lastIndex === html.trimEnd().length
    ? `${found[1]}${(found[2] as string).toLowerCase()}`
    : undefined;
}

/** The depth of the heading that a piece of HTML is and nothing else: 3 of `<h3>Facts</h3>`. 0 where it is none. */
export function headingDepth(html: string): number {
  const found = /^\s*<h([1-6])(?:\s[^<>]*)?>/i.exec(html);
  const closes = html.search(/<\/h[1-6]/i);
  return found && closes >= 0 && /^<\/h[1-6]>\s*$/i.test(html.slice(closes, closes + 40)) ? Number(found[1]) : 0;
}

/** Whether an element's content is left out of prose. */
export function isUnread(name: string): boolean {
  return unreadElements.has(name);
}

/** Reads raw HTML: the edits that turn it into prose, and its comments. Linear in the text. */
export function readHtml(html: string): HtmlReading {
  const edits: ProseEdit[] = [];
  const comments: Comment[] = [];
  // Of ASCII only: the lower case of İ is longer than it is, and places would shift.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  for (let at = 0; at < html.length; ) {
    const character = html[at];
    if (character === '<') {
      const comment = html.startsWith('<!--', at);
      if (comment || html.startsWith('<!', at) || html.startsWith('<?', at)) {
        const mark = comment ? '-->' : '>';
        const close = html.indexOf(mark, at + 2);
        const end = close < 0 ? html.length : close + mark.length;
        if (comment) comments.push({ start: at, end, text: html.slice(at + 4, close < 0 ? end : close) });
        edits.push({ start: at, end, text: '' });
        at = end;
        continue;
      }
      tag.lastIndex = at;
      const found = tag.exec(html);
      if (found) {
        const name = (found[2] as string).toLowerCase();
        let end = tag.lastIndex;
        if (!found[1] && unreadElements.has(name)) {
          const close = lower.indexOf(`</${name}`, end);
          const closed = close < 0 ? -1 : html.indexOf('>', close);
          end = closed < 0 ? html.length : closed + 1;
        }
        // The line break behind `<br>` is white space to HTML.
        if (name === 'br') end += /^[ \t]{0,80}\r?\n/.exec(html.slice(end, end + 84))?.[0].length ?? 0;
        edits.push({ start: at, end, text: breakFor(name) });
        at = end;
        continue;
      }
    } else if (character === '&') {
      const decoded = characterReferenceAt(html, at);
      if (decoded) {
        edits.push({ start: at, end: at + decoded.length, text: plainSpaces(decoded.text) });
        at += decoded.length;
        continue;
      }
    } else if (character === '\u00a0' || character === '\u202f') edits.push({ start: at, end: at + 1, text: ' ' });
    at++;
  }
  return { edits, comments };
}
