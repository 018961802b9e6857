import { lowerBound } from '../text/span.js';
import { aliasIn, isWeight, readDecided } from './decided.js';
import { type Draft, skipSpace } from './draft.js';
import type { Parentheses } from './parentheses.js';

const law = new Set(['statute', 'regulation', 'rule', 'constitution', 'session-law']);
/** A parallel citation that is not out yet: ", ---- L. Ed. 2d ----". */
const blankParallel =
  /,[ \n]?(?:_{1,8}|[-–]{2,8}|[—–]{1,4})[ \n][A-Z][\w.’' ]{0,20}?[ \n](?:_{1,8}|[-–]{2,8}|[—–]{1,4})/y;

/** A court without a year, which stands behind its later history: "481 F.2d 1028 (2d Cir.), cert. denied, 414 U.S. 1033 (1973)". */
const federalCourt =
  /^(?:(?:\d{1,2}(?:st|n?d|r?d|th)|D\.C\.|Fed\.)[ \n]?Cir\.|(?:[NSEWMC]\.)?D\.(?:[ \n]?[A-Z][A-Za-z.]{1,10}){1,3})$/;

/** "85 Fed. Reg. 12,345": a register is cited by page and day, as a reporter is. */
export function isRegister({ kind, reporter = '' }: Draft): boolean {
  return kind === 'regulation' && /Reg\.$/.test(reporter);
}

/** Reads what follows a citation in brackets: when and by whom it was decided, its weight, what it holds, what it is called. */
export class DecisionReader {
  constructor(
    private readonly text: string,
    private readonly parentheses: Parentheses,
    /** Where the cores of the segment begin, in order. */
    private readonly starts: readonly number[],
  ) {}

  /** The parentheticals that follow without another sentence between: the date, the weight, what it holds. */
  read(one: Draft): void {
    const { text } = this;
    const isLaw = law.has(one.kind);
    let at = one.end;
    const bracketed = text[skipSpace(text, at)] === ']';
    if (bracketed && one.parallelOf) {
      at = skipSpace(text, at) + 1;
      one.end = at;
    }
    for (let n = 0; n < 8; n++) {
      blankParallel.lastIndex = at;
      if (blankParallel.test(text)) at = blankParallel.lastIndex;
      const open = skipSpace(text, at);
      const sign = text[open];
      if (sign !== '(' && sign !== '[') return;
      const close = this.parentheses.close(open);
      if (close === undefined || close - open > 4000) return;
      const content = text.slice(open + 1, close);
      if (sign === '[' && !/^[\w.,’' ]{0,60}\d{4}$/.test(content)) return;
      if (!this.parenthetical(one, content, open + 1, isLaw)) return;
      at = close + 1;
      one.end = at;
    }
  }

  private parenthetical(one: Draft, content: string, start: number, isLaw: boolean): boolean {
    const first = !one.parentheticals?.length;
    if (!one.dated && first && (one.kind === 'case' || one.kind === 'journal' || one.kind === 'short' || isLaw)) {
      const decided = isLaw && !isRegister(one) ? lawYear(content) : readDecided(content);
      if (decided) {
        one.dated = true;
        one.year = decided.year;
        one.yearSpan = { start: start + decided.yearAt, end: start + decided.yearAt + 4 };
        if (decided.court && !isLaw) one.court = decided.court;
        if (decided.date) one.date = decided.date;
        if (decided.weight) one.weight ??= decided.weight;
        return true;
      }
    }
    if (isLaw && !/^[a-z]/.test(content)) return false;
    if (/^(?:ECF|Doc\.|Dkt\.|Ex\.|Compl\.|Docket)/.test(content)) return false;
    if (first && !one.dated && one.kind === 'case' && federalCourt.test(content)) {
      one.court = content.replace(/\s+/g, ' ');
      return true;
    }
    if (isWeight(content)) {
      one.weight ??= content.replace(/\s+/g, ' ');
      return true;
    }
    const alias = isLaw || one.kind === 'id' ? undefined : aliasIn(content);
    if (alias) {
      one.alias ??= alias;
      return true;
    }
    if (
      !/^[a-z“"‘'[]|^[A-Z][a-z]+ing\b|^\.\.\./.test(content.trim()) &&
      !/^(?:No|The|A|An|In|“)\b/.test(content.trim())
    ) {
      if (!one.dated && one.kind === 'case') return this.holdsCitation(start, start + content.length);
      return false;
    }
    one.parentheticals = [...(one.parentheticals ?? []), content.replace(/\s+/g, ' ').trim()];
    return true;
  }

  private holdsCitation(from: number, to: number): boolean {
    const next = this.starts[lowerBound(this.starts, from, (start) => start)];
    return next !== undefined && next < to;
  }
}

/** The year of a code's edition: "(2007)", "(West 2009)", "(Lexis Supp. 2010)", "(2005-06)". */
function lawYear(content: string): ReturnType<typeof readDecided> {
  if (content.length > 90) return undefined;
  const found = /^(?:[A-Z][\w.’'& ]{0,30} )?((?:1[6-9]|20)\d\d)(?:-\d\d(?:\d\d)?)?(?:[ ,]{1,2}[\w.& ]{0,30})?$/.exec(
    content.replace(/\s/g, ' '),
  );
  if (!found) return undefined;
  return {
    year: Number(found[1]),
    yearAt: content.indexOf(found[1] as string),
    court: undefined,
    date: undefined,
    weight: undefined,
  };
}
