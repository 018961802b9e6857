/** A full stop ends a sentence only behind a plain word or a closing mark: "v.", "U.S." and "Dep't." end none. */
const end = /(?:[a-z]{2,}|\d|[)\]*_”"’'])[.?!](?:[”"’)*_]{0,3})(?=\s+[“"‘'([*_]{0,3}[A-Z§\d])/g;
/** Abbreviations in small letters that stand inside sentences. */
const abbreviation = /(?:\bvs?|\b[Ii]d|\bal|\bcf|\betc|\bno|\bnn?|\brel|\bcl|\bamend|\bart|\bcert|\bdenied)\.$/;
/** An abbreviation of court names and reporters: a capital, few letters. */
const capitalAbbreviation = /\b[A-Z][a-z'’]{0,5}\.$/;
/** A sentence that is nothing but authority. */
const citationOnly =
  /^(?:See |Accord |Cf\. )?(?:\[?[*_][^*_]{3,120}[*_],? |\d{1,3} U\.S\.C\. |Fed\. R\. |U\.S\. Const\. )/;

/** The sentences of one paragraph of Markdown, in order, white space around them left out. */
export function sentences(paragraph: string): string[] {
  const words = paragraph.replace(/\s+/g, ' ').trim();
  const found: string[] = [];
  let from = 0;
  for (const match of words.matchAll(end)) {
    const at = match.index + match[0].length;
    const sentence = words.slice(from, at);
    if (abbreviation.test(sentence) || capitalAbbreviation.test(sentence)) continue;
    found.push(sentence.trim());
    from = at;
  }
  if (from < words.length) found.push(words.slice(from).trim());
  return found;
}

/** Whether a sentence only cites. */
export function isCitation(sentence: string): boolean {
  return (
    citationOnly.test(sentence) &&
    /\d/.test(sentence) &&
    sentence.length < 240 &&
    !/\b(?:is|are|was|may|must|held|holds)\b/.test(sentence)
  );
}

/** The first sentences that fit into `room` characters, at least one, without those that only cite. */
export function opening(paragraph: string, room: number): string {
  const chosen: string[] = [];
  let length = 0;
  for (const sentence of sentences(paragraph)) {
    if (isCitation(sentence)) continue;
    length += sentence.length + 1;
    if (chosen.length && length > room) break;
    chosen.push(sentence);
  }
  return chosen.join(' ');
}
