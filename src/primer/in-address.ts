import type { Span } from '../text/span.js';
import { isWordCode } from './words.js';

const space = 32;
const period = 46;
const slash = 47;
const commercialAt = 64;

/** What has a word in it and is an address or a file: a server's name, a path with an extension, an e-mail address. */
const address = /:\/\/|@|^[(<"']*www\.|[\w-]\.(?:com|org|gov|net|edu|us|io|md|html?|pdf|docx?)\b/i;
const farthest = 300;

/** Whether a span is part of an address: it is asked of the stretch without white space around it, 300 characters to each side. */
export function isInAddress(text: string, span: Span): boolean {
  let { start, end } = span;
  let suspect = false;
  const sees = (at: number): boolean => {
    const code = text.charCodeAt(at);
    suspect ||= code === commercialAt || code === slash || (code === period && isWordCode(text.charCodeAt(at + 1)));
    return code > space && code !== 0xa0;
  };
  while (start > 0 && span.start - start < farthest && sees(start - 1)) start--;
  while (end < text.length && end - span.end < farthest && sees(end)) end++;
  return suspect && address.test(text.slice(start, end));
}
