import { ordinals } from './numerals.js';

/** What a part of a pleading is for. */
export type SectionKind =
  | 'caption'
  | 'introduction'
  | 'jurisdiction'
  | 'parties'
  | 'facts'
  | 'counts'
  | 'count'
  | 'relief'
  | 'jury'
  | 'exhibit'
  | 'other';

/** The sources of patterns for the number of a count: "first", and "IV", "4", "four" or "D". */
export const ordinal = ordinals.join('|');
export const number =
  '[ivxlc]+|\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-k](?=\\s*(?:[:.)(—–-]|$))';
const countHeading = new RegExp(
  `^(?:count|claim|cause of action)s?\\s+(?:no\\.?\\s*)?(?:${number})\\b|^(?:${ordinal})\\s+(?:claim|cause|count)\\b|^(?:as and )?for an? (?:${ordinal})\\b`,
  'i',
);
const kinds: readonly [SectionKind, RegExp][] = [
  ['exhibit', /^(?:exhibit|appendix|ex\.)\s+["“]?(?:[a-z0-9]{1,3})\b/i],
  ['count', countHeading],
  [
    'jury',
    /^(?:demand for (?:a )?(?:jury|trial by)|jury (?:trial )?demand|(?:request|demand) for jury|trial by jury|jury trial|jury$)/i,
  ],
  [
    'relief',
    /^(?:prayer|(?:request|demand|prayer)s? for (?:relief|judgment)|relief\b|demands?$|requests?$|requested relief|remed(?:y|ies)\b|wherefore\b|damages\b|ad damnum|state briefly exactly what you want|what (?:do )?you want (?:the|this) court|what (?:i|we|he|she|they|the plaintiffs?|plaintiffs?|m(?:r|s|rs|x)\.? [^\s,.;:]{2,30}) (?:(?:am|are|is) )?(?:want|ask|seek|request|demand)|relief you)/i,
  ],
  [
    'counts',
    /^(?:causes? of action|claims?(?: for relief)?|legal claims|counts|statement of claims)$|^(?:what|which) (?:of (?:my|our) )?rights\b|^how (?:my|our|his|her|their) rights\b|^(?:what|how) (?:they|the defendants?|he|she) (?:did wrong|broke the law|violated)\b/i,
  ],
  [
    'parties',
    /\b(?:the )?part(?:y|ies)\b|^(?:the )?(?:plaintiffs?|defendants?)(?:\s*\(s\))?$|^the .{0,30}defendants?\b|^names? and address(?:es)? of\b|^(?:the )?people (?:in|i|we)\b|^who (?:i|we|they|everybody|everyone|the|is)\b/i,
  ],
  ['jurisdiction', /\b(?:jurisdiction|venue)\b|^why\b.{0,40}\bcourt\b/i],
  ['introduction', /\b(?:introduction|preliminary statement|nature of (?:the|this)|summary of)\b/i],
  [
    'facts',
    /\b(?:facts?|factual|background|general allegations|common allegations|statement of (?:the )?(?:claim|case)|what happened|narrative)\b/i,
  ],
];

/** "IV.", "2.", "§ 3": what counts a heading. */
export const enumeration = /^(?:(?:[IVXLC]{1,6}|[A-Z]|\d{1,2})[.)]\s+|§\s*\d+\s+)/;

/** What part of a pleading a heading opens. */
export function sectionKind(heading: string): SectionKind {
  const words = heading
    .replace(/^[\W\d]+/, '')
    .replace(enumeration, '')
    .replace(/\s+/g, ' ')
    .trim();
  return kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}
