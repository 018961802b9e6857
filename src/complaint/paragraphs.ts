import type { ParagraphNumber } from './numbering.js';
import type { Part } from './pleading-text.js';
import type { Section } from './sections.js';

/** A numbered paragraph: where it stands and what numbers it. */
export interface Paragraph {
  readonly part: Part;
  readonly number: ParagraphNumber;
}

/**
 * The numbered paragraphs of a pleading, in order: those of the style that numbers most of them. The prayer's list, an attachment's own and inner lists of
 * another style are none.
 */
export function paragraphsOf(parts: readonly Part[]): Paragraph[] {
  const found: Paragraph[] = [];
  const uses = new Map<ParagraphNumber['style'], number>();
  let section: Section | undefined;
  let own = true;
  for (const part of parts) {
    if (part.section !== section) {
      section = part.section;
      own = section.kind !== 'relief' && section.kind !== 'jury' && !isAttached(section.heading);
    }
    if (!own) continue;
    for (const number of part.numbers) {
      found.push({ part, number });
      uses.set(number.style, (uses.get(number.style) ?? 0) + 1);
    }
  }
  if (uses.size < 2) return found;
  const main = [...uses].sort((a, b) => b[1] - a[1])[0]?.[0];
  return found.filter(({ number }) => number.style === main);
}

const isAttached = (heading: string): boolean => /^(?:attach|exhibit|appendix|certificat|verification)/i.test(heading);
