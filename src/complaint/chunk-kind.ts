import { capacityPhrases } from './capacity-phrase.js';
import { isGoverningBody, readName } from './party-name.js';
import { roleLine } from './roles.js';
import {
  bare,
  commonWords,
  corporateSuffixes,
  entityWords,
  isState,
  nameSuffixes,
  titles,
  weakTitles,
} from './vocabulary.js';

export type ChunkKind =
  | 'name'
  | 'office'
  | 'capacity'
  | 'suffix'
  | 'state'
  | 'description'
  | 'alias'
  | 'address'
  | 'badge'
  | 'more'
  | 'none';

const addressStart =
  /^(?:\d{1,6}[a-z]?\s+(?:[nsew]\.?\s+|north|south|east|west)?\S*\p{L}|p\.?\s?o\.?\s+box|same address|suite\b|apt\b|room\b|floor\b|one\s+\p{L}+\s+(?:plaza|square|street|center))/iu;

/** "those other than the United States each", before what is said of them. */
const exceptStart = /^(?:those|all|each|every\s?one)\s+(?:other than|except(?:ing)?|but|save)\b/i;
/** "A Municipal Corporation", on a line of its own. */
const bodyLine =
  /^an?\s+(?:municipal corporation|municipality|political subdivision|(?:(?:private|foreign|domestic|for-profit|non-?profit)\s+)?corporation|limited liability company|body corporate)$/i;

export const zipEnd = /\b\d{5}(?:-\d{4})?$/;

const aliasStart =
  /^(?:a\/?k\/?a|f\/?k\/?a|d\/?b\/?a|n\/?k\/?a|a\.k\.a\.?|f\.k\.a\.?|d\.b\.a\.?|also known as|formerly known as|doing business as|successor)\b/i;

const badgeOnly =
  /^(?:\(?(?:(?:badge|star|shield|serial|employee|id|unit)(?![\p{L}])|#)[\s.:#]*(?:no\.?|number)?[\s.:#]*\S{0,12}\)?|#\s*\S{1,10})$/iu;

const descriptionStart =
  /^(?:(?:a|an|the)\s+\p{Ll}|deceased|inclusive|jointly|severally|collectively|whose\b|who\b|as\b|by and through|on behalf|for\b|of\b|at\b|with\b|employed|sued\b|being\b|under\b)/u;

const functionStart =
  /^(?:in|as|of|for|by|on|at|his|her|their|its|both|all|each|with|who|whose|under|from|to)(?=\s|$)/i;

/** The name in a chunk without brackets and badge numbers. */
export function core(text: string): string {
  return text
    .replace(/\([^()]*\)?/g, (found) => ' '.repeat(found.length))
    .replace(/\[\s*(?:sic|f\.?\s?n\.?\s?u\.?)\s*\]/gi, (found) => ' '.repeat(found.length))
    .replace(
      /(?:(?:,\s?|\s)?(?:badge|star|shield|serial)\s{0,3}(?:no\.?|number|#)?)?\s{0,3}#\s{0,3}[\w-]+\b/gi,
      (found, at: number) =>
        at > 0 &&
        /\bdoes?\b|(?:officers?|\b(?:richard|jane|john|mary)\s+roes?["”]?|\bpart(?:y|ies))\s*$/i.test(
          text.slice(0, at),
        ) &&
        !/badge|star|shield/i.test(found)
          ? found
          : ' '.repeat(found.length),
    )
    .replace(/[\s,]+$/, '');
}

/** An organization with a name of its own, not a bare "Human Services" or "Recreation Department". */
export function isStrongEntity(text: string): boolean {
  if (corporateSuffixes.has(bare(core(text).trim().split(/\s+/).at(-1) as string).replace(/[.,]/g, ''))) return true;
  if (
    /^(?:the\s+)?(?:united states|city (?:and county )?of|county of|town of|village of|state of|parish of|borough of|township of|commonwealth of|board of|district of columbia|university of)/i.test(
      text.trim(),
    )
  )
    return true;
  return core(text)
    .split(/\s+/)
    .some((word) => {
      const plain = bare(word);
      return (
        /^\p{Lu}/u.test(word) &&
        plain.length > 1 &&
        !entityWords.has(plain) &&
        !commonWords.has(plain) &&
        !titles.has(plain) &&
        !/^(?:of|the|and|for|in|at|as)$/.test(plain) &&
        !corporateSuffixes.has(plain)
      );
    });
}

const aliasInside =
  /\s(?:a\/?k\/?a|f\/?k\/?a|d\/?b\/?a|n\/?k\/?a|a\.k\.a\.?|f\.k\.a\.?|d\.b\.a\.?|also known as|formerly known as|doing business as|as successor to|successor to)\s/i;

/** A name up to its "a/k/a". */
export function withoutAlias(text: string): string {
  const alias = aliasInside.exec(text);
  return alias ? text.slice(0, alias.index) : text;
}

/** What a chunk is by itself. */
export function kindOf(text: string): ChunkKind {
  const words = text.trim();
  const plain = withoutAlias(core(words)).trim() || core(words).trim();
  if (!plain)
    return /capacit|individually/i.test(words)
      ? 'capacity'
      : badgeOnly.test(words)
        ? 'badge'
        : words
          ? 'description'
          : 'none';
  if (roleLine.test(plain)) return 'none';
  if (exceptStart.test(plain) || bodyLine.test(plain)) return 'description';
  if (isState(plain) || /^(?:D\.?C\.?|[A-Z]{2}\s+\d{5})$/.test(plain)) return 'state';
  const suffix = plain.split(/\s+/).map((word) => word.replace(/\.$/, '').toLowerCase());
  if (suffix.every((word) => nameSuffixes.has(word) || corporateSuffixes.has(word))) return 'suffix';
  if (aliasStart.test(plain)) return 'alias';
  if (badgeOnly.test(words)) return 'badge';
  if (
    addressStart.test(plain) ||
    /^(?:N|S)\.?\s?(?:W|E)\.?(?:\s|$)/.test(plain) ||
    (zipEnd.test(plain) && !/does/i.test(plain))
  )
    return 'address';
  const phrase = capacityPhrases(words)[0];
  if (
    phrase &&
    /^\W*(?:(?:all|each|both|and|in|acting|solely|only|is|are|being|sued)\s+)*$/i.test(words.slice(0, phrase.start))
  )
    return 'capacity';
  if (/^doe\s+(?:#?\d+|[a-z])$/i.test(plain)) return 'more';
  if (/^(?:#?\d[\d\s–-]*|[a-z](?:\s+and\s+[a-z])?|#?\d+\s+(?:and|through|to)\s+\d+)$/i.test(plain)) return 'more';
  if (/^(?:et\.?\s+al\.?|inclusive|jointly|severally)/i.test(plain)) return 'description';
  if (isOffice(plain)) return 'office';
  if (descriptionStart.test(plain) || functionStart.test(plain)) return 'description';
  const name = readName(plain);
  if (name.kind === 'doe') return 'name';
  if (name.kind === 'title') return 'office';
  return name.kind === 'none' ? (/^\p{Lu}[\p{L}'’-]+$/u.test(plain) ? 'name' : 'description') : 'name';
}

/** "Prosecuting Attorney of Lake County", "Medical Examiner of Lake County". */
const isLegalOffice = (word: string): boolean => /^(?:attorney|examiner|defender|counsel|solicitor)$/.test(word);

/** "Sheriff of Lake County", "Executive Director of Safety": an office described, with no name in it. */
function isOffice(text: string): boolean {
  const words = text.split(/\s+/).map(bare);
  const at = words.findIndex((word) => /^(?:of|for|at|in|with|to)$/.test(word));
  if (at < 1 || isGoverningBody(text) || readName(text).kind === 'person' || readName(text).kind === 'doe')
    return false;
  const before = words.slice(0, at);
  const last = before.at(-1) as string;
  return (
    (isLegalOffice(last) ||
      /^(?:head|members?)$/.test(last) ||
      before.some((word) => titles.has(word) && !weakTitles.has(word))) &&
    (isLegalOffice(last) ||
      !/^(?:board|city|county|town|village|state|department|university|office|district)$/.test(
        before[0] === 'the' ? (before[1] ?? '') : (before[0] as string),
      ))
  );
}
