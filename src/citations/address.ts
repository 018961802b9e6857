import type { Citation } from './citation.js';
import { seriesTable, squeezed } from './series.js';

/**
 * Where each kind of authority is looked up: a template with `{slug}`, `{volume}`, `{page}` (cases), `{title}`, `{section}` (United
 * States Code, C.F.R.), `{rules}`, `{rule}` (federal rules), `{part}` (the Constitution). An empty template makes no links of its kind.
 */
export interface Providers {
  readonly case: string;
  readonly uscode: string;
  readonly cfr: string;
  readonly cfrPart: string;
  readonly rules: string;
  readonly constitution: string;
}

/** CourtListener for cases, Cornell's Legal Information Institute for the rest. */
export const defaultProviders: Providers = {
  case: 'https://www.courtlistener.com/c/{slug}/{volume}/{page}/',
  uscode: 'https://www.law.cornell.edu/uscode/text/{title}/{section}',
  cfr: 'https://www.law.cornell.edu/cfr/text/{title}/{section}',
  cfrPart: 'https://www.law.cornell.edu/cfr/text/{title}/part-{section}',
  rules: 'https://www.law.cornell.edu/rules/{rules}/rule_{rule}',
  constitution: 'https://www.law.cornell.edu/constitution/{part}',
};

const federalRules = new Map([
  ['Fed. R. Civ. P.', 'frcp'],
  ['Fed. R. Crim. P.', 'frcrmp'],
  ['Fed. R. App. P.', 'frap'],
  ['Fed. R. Evid.', 'fre'],
  ['Fed. R. Bankr. P.', 'frbp'],
]);
/** LII keeps the Bill of Rights under words and later amendments under numerals. */
const billOfRights = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/**
 * The address of what a citation means: for a short form or *Id.* that of what it stands for, and for an *Id.* to another section of
 * the same code ("*id.* § 1988") that section's.
 */
export function addressOfMeant(citation: Citation, providers: Partial<Providers> = {}): string | undefined {
  const { antecedent, pin } = citation;
  if (!antecedent) return addressOf(citation, providers);
  const section = citation.kind === 'id' && pin ? /^§{1,2}\s?(\d[\w.-]*\w|\d)/.exec(pin)?.[1] : undefined;
  const { volume, reporter } = antecedent;
  if (section && volume && (reporter === 'U.S.C.' || reporter === 'C.F.R.')) {
    const of = { ...defaultProviders, ...providers };
    return fill(reporter === 'U.S.C.' ? of.uscode : of.cfr, { title: volume, section });
  }
  return addressOf(antecedent, providers);
}

/**
 * The address of the authority that a full citation names; undefined where there is none to be had by rule.
 */
export function addressOf(citation: Citation, providers: Partial<Providers> = {}): string | undefined {
  const of = { ...defaultProviders, ...providers };
  const { volume, reporter, page } = citation;
  switch (citation.kind) {
    case 'case':
      return volume && reporter && page ? caseAddress(volume, reporter, page, of.case) : undefined;
    case 'statute':
      if (reporter !== 'U.S.C.' || !volume || !page) return undefined;
      return fill(of.uscode, { title: volume, section: firstSection(page) });
    case 'regulation': {
      if (reporter !== 'C.F.R.' || !volume || !page) return undefined;
      const part = /^part (\w+)/.exec(page)?.[1] ?? (/^\d+$/.test(page) ? page : undefined);
      return fill(part ? of.cfrPart : of.cfr, { title: volume, section: part ?? firstSection(page) });
    }
    case 'rule': {
      const rules = federalRules.get(reporter ?? '');
      return rules && page ? fill(of.rules, { rules, rule: page }) : undefined;
    }
    case 'constitution': {
      const part = reporter === 'U.S. Const.' && page ? constitutionPart(page) : undefined;
      return part ? fill(of.constitution, { part }) : undefined;
    }
    default:
      return undefined;
  }
}

/** The address of a case by volume, reporter and first page; undefined for a reporter that is not in the table. */
export function caseAddress(
  volume: string,
  reporter: string,
  page: string,
  template: string = defaultProviders.case,
): string | undefined {
  const series = seriesTable()
    .find(squeezed(reporter))
    ?.find(({ abbreviation, family }) => family === 'case' && abbreviation === reporter);
  if (!series || !/^[\w.,() -]+$/.test(page)) return undefined;
  return fill(template, { slug: series.slug, volume, page: page.replace(/,/g, '') });
}

/** "2000e-5" of "2000e-5", "1981" of "1981-1988": a range opens at its first section. */
function firstSection(page: string): string {
  const range = /^(\d+)[-–](\d+)$/.exec(page);
  return (range ? (range[1] as string) : page).replace(/[–‑]/g, '-');
}

function constitutionPart(page: string): string | undefined {
  const found = /^(art|amend)[a-z]*\.? ([IVXLC]+|\d+)/i.exec(page);
  if (!found) return /^pmbl/i.test(page) ? 'preamble' : undefined;
  const number = /^\d/.test(found[2] as string) ? Number(found[2]) : romanValue(found[2] as string);
  if (/^art/i.test(found[1] as string)) return `article${roman(number)}`;
  return number <= 10 ? `${billOfRights[number - 1]}_amendment` : `amendment${roman(number)}`;
}

function romanValue(text: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const value = values[text[at] as string] ?? 0;
    sum += value < (values[text[at + 1] as string] ?? 0) ? -value : value;
  }
  return sum;
}

function roman(value: number): string {
  let left = value;
  let text = '';
  for (const [size, sign] of [
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const)
    for (; left >= size; left -= size) text += sign;
  return text;
}

function fill(template: string, values: Readonly<Record<string, string>>): string | undefined {
  if (!template) return undefined;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : encodeURIComponent(value).replace(/%20/g, '-');
  });
}
