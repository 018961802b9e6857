import { core, isStrongEntity, kindOf } from './chunk-kind.js';
import { readName } from './party-name.js';
import { bare, entityWords, weakTitles } from './vocabulary.js';

/** Whether a party could end here. */
export const isComplete = (text: string): boolean => {
  if (/\b(?:in|his|her|their|both)\s+(?:official|individual|personal)\s*$|\b(?:of|of the|for the)\s*$/i.test(text))
    return false;
  // "of the Drug⏎Enforcement Administration".
  const body = /\b(?:of|for|with)\s+the\s+(\p{Lu}\p{Ll}+)\s*$/u.exec(text)?.[1];
  if (body && !entityWords.has(bare(body))) return false;
  const kind = kindOf(text);
  if (kind === 'capacity')
    return (
      /\bas an individual$/i.test(text.trim()) ||
      !/\b(?:official|individual|personal|in|his|her|their|and|as|of|the|for)\s*$/i.test(text)
    );
  if (kind !== 'name')
    return (
      kind === 'description' ||
      kind === 'alias' ||
      kind === 'badge' ||
      kind === 'suffix' ||
      kind === 'office' ||
      kind === 'state' ||
      kind === 'more'
    );
  const name = readName(core(text));
  const words = core(text)
    .slice(name.at, name.end)
    .replace(/^\s*the\s/i, '')
    .trim()
    .split(/\s+/);
  if (name.kind === 'person')
    return !/(?:\b\p{Lu}\.|\bof)$/u.test(text.trim()) && (words.length > 1 || /[#(]/.test(text) || name.title !== '');
  if (name.kind === 'entity') return words.length > 1 && !/\b(?:of|the|and|for|&)$/i.test(text.trim());
  if (name.kind === 'none') return /[#(]/.test(text);
  if (
    /\b(?:unknown|unidentified|unnamed|as-yet)(?:\s+(?:current|former|present|past|other))*$/i.test(core(text).trim())
  )
    return false;
  return !weakTitles.has(bare(core(text).trim().split(/\s+/).at(-1) as string));
};

/** Whether text can begin a party by itself, beyond doubt where `strict`. */
export function begins(text: string, strict: boolean): boolean {
  // "UNIFIED GOVERNMENT OF RANSOM⏎COUNTY/TULE CITY".
  if (/^\p{L}+\//u.test(text) && entityWords.has(bare(text.split('/', 1)[0] as string))) return false;
  const [first = ''] = text.split(/\s+and\s+/i, 1);
  // Of "CHIEFS ROE AND POE" the first decides, and of "ROE and JANE DOE ROE".
  if (first.length < text.length && readName(core(text)).kind !== readName(core(first)).kind)
    return begins(first, strict);
  const name = readName(core(text));
  const words = core(text).slice(name.at, name.end).trim().split(/\s+/);
  if (name.kind === 'doe') return true;
  if (name.kind === 'person') return name.title !== '' || (!strict && words.length > 1);
  if (name.kind === 'entity')
    return (
      isStrongEntity(text) &&
      (!strict ||
        /^(?:the\s+)?(?:city|county|town|village|state|board|united states|commonwealth|parish|township|borough)\b/i.test(
          text,
        ))
    );
  return false;
}
