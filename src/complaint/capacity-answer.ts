import type { NamedCapacity } from './capacity-phrase.js';

const word = /\b(?:(individual(?:ly)?|personal(?:ly)?)|(official(?:ly)?)|(both)|(not|nor|neither|never))\b|[.;,]/gi;

/**
 * What a short answer to "in what capacity?" names, as in a column "Capacity" or behind a label: "individual and official", "official; not individual". What is
 * denied, up to the next comma, semicolon or period, is not named.
 */
export function capacitiesAnswered(answer: string): NamedCapacity {
  let individual = false;
  let official = false;
  let denied = false;
  for (const [, one, other, both, not] of answer.matchAll(word)) {
    if (not) denied = true;
    else if (!one && !other && !both) denied = false;
    else if (!denied) {
      individual ||= Boolean(one ?? both);
      official ||= Boolean(other ?? both);
    }
  }
  return { individual, official };
}
