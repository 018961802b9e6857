import type { Emphasis } from './emphasis.js';
import { clean, walkBack } from './name-walk.js';
import { signals } from './signals.js';

const person =
  /^(?:[A-Z][\w.’'-]*\.?[ \n]){1,3}[A-Z][\w’'-]+(?:,? (?:Jr|Sr|II|III)\.?)?(?:[ \n](?:&|and)[ \n](?:[A-Z][\w.’'-]*[ \n]){1,3}[A-Z][\w’'-]+)?$/;

/** Who wrote the article whose journal stands at `at`: "Martin A. Schwartz, *Fundamentals of Section 1983*, 30 Touro L. Rev. 525". */
export function readAuthor(text: string, from: number, at: number, emphasis: Emphasis): string | undefined {
  let end = at;
  while (end > from && /[\s,]/.test(text[end - 1] as string)) end--;
  const low = Math.max(from, end - 260);
  const title = emphasis.at(end) ?? emphasis.at(end - 1);
  if (title && title.start > low && title.end >= end) {
    let stop = title.start;
    while (stop > low && /[\s,“"]/.test(text[stop - 1] as string)) stop--;
    const name = clean(text.slice(walkBack(text, low, stop), stop));
    return person.test(name) ? name : undefined;
  }
  const window = text.slice(low, end);
  const sentence = window
    .slice(Math.max(window.lastIndexOf('. ') + 2, window.lastIndexOf('; ') + 2, 0))
    .replace(signals, '');
  const comma = sentence.indexOf(',');
  const name = comma > 0 ? clean(sentence.slice(0, comma)) : '';
  return person.test(name) ? name : undefined;
}
