/** Where a paragraph's own number stands: at the beginning of a line, "12. ". */
const numbers = /^(\d{1,4})(?=\. )/gm;

/** "paragraph 18", "paragraphs 9 through 15", "paragraphs 17, 18 and 21": what a template says of its own paragraphs. */
const references = /\bparagraphs? \d{1,4}(?:(?: through | to | and |, and |, |-)\d{1,4})*/gi;

/**
 * A template's text with its paragraphs numbered on: the first is `next`, and what the text says of its own paragraphs moves with
 * them. Rule 10(b) wants one series of numbers, so a count that is inserted behind paragraph 12 begins with 13.
 *
 * Takes and gives the body of a template, its stops not yet filled in; what stands in a stop ("paragraphs ${4:FIRST} through …") is
 * the writer's, about the document, and stays. Text without numbered paragraphs comes back as it is.
 */
export function numberedFrom(body: string, next: number): string {
  const own = new Set([...body.matchAll(numbers)].map(([number]) => Number(number)));
  const [first] = own;
  if (first === undefined || first === next) return body;
  const moved = (number: string): string => String(Number(number) + next - first);
  return body
    .replace(numbers, moved)
    .replace(references, (words) =>
      words.replace(/\d+/g, (number) => (own.has(Number(number)) ? moved(number) : number)),
    );
}
