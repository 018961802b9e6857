import { readId, readSupra } from './backward.js';
import { codeHeads, readBareCode, readInitials, readStateCode } from './codes.js';
import { readConstitution } from './constitutions.js';
import { type Draft, isWordAt } from './draft.js';
import type { Emphasis } from './emphasis.js';
import { jurisdictionHeads } from './jurisdictions.js';
import { readMemo, readPublicLaw, readSectionOfTitle } from './odd-forms.js';
import { readRecord, recordHeads } from './records.js';
import { isRuleHead, readRule } from './rules.js';
import { squeezed } from './series.js';

const stateCodeWords = new Set(
  'Code Gov Govt Penal Pen Civ Civil Veh Vehicle Welf Evid Evidence Labor Lab Fam Family Health Bus Educ Education Prob Probate Corr Correction Gen General Government'.split(
    ' ',
  ),
);

/** Every word that may begin a citation, but for those that end in "R" and head a local rule. */
const heads: ReadonlySet<string> = new Set([
  ...'Id ID Ibid IBID Idem Supra SUPRA Pub Public PubL PL TC Section Sections Rule Rules FRE'.split(' '),
  ...codeHeads,
  ...jurisdictionHeads,
  ...stateCodeWords,
  ...recordHeads,
]);
const ruleTail = /(?:R|R(?:Civ|Cv|Crim)|P)$/;

/** The citation that the capitalised word from `at` to `stop` begins; nothing left of `floor` is of it. */
export function readWord(text: string, at: number, stop: number, floor: number, emphasis: Emphasis): Draft | undefined {
  const key = squeezed(text.slice(at, stop));
  if (!heads.has(key) && !ruleTail.test(key)) return undefined;
  switch (key) {
    case 'Id':
    case 'ID':
    case 'Ibid':
    case 'IBID':
    case 'Idem':
      return readId(text, at, emphasis.exactly);
    case 'Supra':
    case 'SUPRA':
      return supraAt(text, at);
    case 'Pub':
    case 'Public':
    case 'PubL':
    case 'PL':
      return readPublicLaw(text, at);
    case 'TC':
      return readMemo(text, at);
    case 'Section':
    case 'Sections':
      return readSectionOfTitle(text, at);
  }
  if (codeHeads.has(key)) {
    const code = readInitials(text, at, stop, key);
    if (code) return code;
  }
  if (isRuleHead(key)) {
    const rule = readRule(text, at, stop, key, floor);
    if (rule) return rule;
  }
  if (jurisdictionHeads.has(key)) {
    const found = readConstitution(text, at) ?? readStateCode(text, at);
    if (found) return found;
  }
  if (stateCodeWords.has(key)) {
    const code = readBareCode(text, at);
    if (code) return code;
  }
  return recordHeads.has(key) ? readRecord(text, at, key) : undefined;
}

function supraAt(text: string, at: number): Draft | undefined {
  if (isWordAt(text, at + 5)) return undefined;
  const found = readSupra(text, at);
  if (!found) return undefined;
  found.draft.name = { start: found.nameEnd, end: found.nameEnd };
  return found.draft;
}

/** What a lower-case "s" may begin: *supra*, "section 1983 of Title 42". */
export function readLowerS(text: string, at: number): Draft | undefined {
  if (text.startsWith('supra', at)) return supraAt(text, at);
  if (!text.startsWith('section', at)) return undefined;
  return readSectionOfTitle(text, at);
}
