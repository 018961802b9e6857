import { core, kindOf } from './chunk-kind.js';
import { begins } from './party-ends.js';
import { readName } from './party-name.js';
import { bare, entityWords, givenNames, weakTitles } from './vocabulary.js';

/** "Department of Land and Natural Resources", "Secretary of Public Safety and Correctional Services": what one office is for. */
export function isOneBody(left: string, right: string): boolean {
  const [noun, form, ...more] = core(right).trim().split(/\s+/).map(bare);
  // "Health and Hospitals Corporation": a noun of bodies and "corporation" are no name of their own.
  if (form === 'corporation' && !more.length && entityWords.has(noun ?? '')) return true;
  // "as Clerk and Recorder of Ransom County": one office.
  if (/\bas\s+(?:the\s+|an?\s+)?\p{Lu}\p{L}+$/iu.test(left.trim()) && kindOf(right) === 'office') return true;
  // "with an office in the County of Kaw and State of Ohio": where that is.
  if (
    /\b(?:office|offices|business|located|situated|seat)\b[^,;]*\bin the (?:city|county|parish|town) of [^,;]+$/i.test(
      left,
    ) &&
    /^(?:the )?(?:state|commonwealth) of\b/i.test(right)
  )
    return true;
  if (
    !/\b(?:department|dept\.?|board|bureau|division|office|agency|commission|committee|ministry|institute|secretary|director|commissioner|administrator|superintendent|manager|chairperson|head|chief|warden) (?:of|for) (?:the )?[^,;]*$/i.test(
      left,
    )
  )
    return false;
  const { kind, title, at, end } = readName(core(right));
  // "Campus Events": a weak title and a word that is no name.
  const field = kind === 'person' && title !== '' && isWeak(title) && !/\s/.test(core(right).slice(at, end).trim());
  // "Bureau of Pardons and Paroles".
  const alike = kind === 'person' && title === '' && /s$/i.test(left.trim()) && /^\p{L}+s$/iu.test(core(right).trim());
  // "Department of Range and Brand Inspection": what is done is no surname.
  // "Department of Labor and Industry": one word is nobody's whole name.
  const single =
    /\b(?:department|dept\.?|bureau|division|ministry) (?:of|for) \p{L}+$/iu.test(left.trim()) &&
    /^\p{L}+$/u.test(core(right).trim());
  if (single) return true;
  const activity =
    kind === 'person' &&
    title === '' &&
    isActivity.test(core(right).trim()) &&
    !givenNames.has(bare(core(right).trim().split(/\s+/)[0] as string));
  return (
    (kind === 'entity' || kind === 'none' || field || alike || activity) &&
    (field || activity || !begins(right, true)) &&
    !/\b(?:of|for)\b/i.test(right) &&
    !/\b(?:inc|llc|corp|co|ltd|department|office|county|city|company|corporation|jail|hospital)\.?,?$/i.test(
      right.trim(),
    ) &&
    !isPlace(right)
  );
}

const isActivity = /(?:tions?|sion|ology|ics|ities|keeping)$/i;

const isWeak = (title: string): boolean => title.split(/\s+/).every((word) => weakTitles.has(bare(word)));

/** "Ridge County Jail": a name of a place before what is there. */
const isPlace = (text: string): boolean => /\b(?:county|city|town|parish|township|village|borough)\b/i.test(text);

/** "JOHN and JANE DOE", "John Doe and Richard Roe": made-up names for persons unknown are one party. */
export function isPair(left: string, right: string): boolean {
  return (
    /\b(?:john|jane|richard|mary)(?:\s+(?:does?|roes?)(?:\s+#?(?:\d+|[ivx]+)(?:\s*[-–]\s*#?(?:\d+|[ivx]+))?)?)?["”]?$/i.test(
      left.trim(),
    ) && /^["“]?(?:john|jane|richard|mary)\s+(?:does?|roes?)\b/i.test(right.trim())
  );
}

/** "GARY AND LUANN HOVDE": the surname of a first name that stands before another with it. Undefined where the words before are more or less than one. */
export function sharedSurname(left: string, right: string): string | undefined {
  const [given = '', ...initial] = left.trim().split(/\s+/);
  if (!givenNames.has(given.toLowerCase()) || initial.some((word) => !/^\p{Lu}\.$/u.test(word))) return undefined;
  const words = core(right).replace(/,.*$/s, '');
  const { kind, title, at, end } = readName(words);
  const [first, ...names] = words.slice(at, end).trim().split(/\s+/);
  const surname = names.at(-1);
  const isAlike = first !== undefined && (left === left.toUpperCase()) === (first === first.toUpperCase());
  return kind === 'person' && title === '' && isAlike && surname && surname.length > 2 ? surname : undefined;
}
