import { type Draft, draft, isWordAt, skipSpace } from './draft.js';
import { designatorAt, readSections } from './sections.js';
import { type Series, seriesTable, squeezed } from './series.js';

/** Where a spelling of a series ends, and which series it may be. */
interface Match {
  readonly end: number;
  readonly comma: boolean;
  readonly key: string;
  readonly series: readonly Series[];
}

const volume = /\d{1,4}[A-Z]?(?![\w.,:/-])/y;
const longestSpelling = 60;
const mostWords = 9;

/** Every spelling of a series from `start`, shortest first. */
function spellingsAt(text: string, start: number): Match[] {
  const table = seriesTable();
  const found: Match[] = [];
  let key = '';
  let at = start;
  for (let n = 0; n < mostWords && at < text.length && at - start < longestSpelling; n++) {
    let end = at;
    while (end < text.length && end - at < 30) {
      const code = text.charCodeAt(end);
      if (code === 32 || code === 10 || code === 13 || code === 0xa7 || code === 0xb6 || code === 0xfffc) break;
      end++;
    }
    if (end === at) break;
    const word = text.slice(at, end);
    const comma = word.endsWith(',');
    key += squeezed(word);
    const series = table.find(key);
    if (series) found.push({ end: comma ? end - 1 : end, comma, key, series });
    if (!table.begins(key)) break;
    at = skipSpace(text, end);
    if (at === end) break;
  }
  return found;
}

const nominative =
  /[ \n]{0,3}\([ \n]?(\d{1,3})[ \n]([A-Z][\w.'’]{1,12}(?:[ \n](?:&[ \n])?[A-Z][\w.'’]{0,12}){0,2})[ \n]?\)/y;
const shortAt =
  /,?[ \n]{1,3}at[ \n]{1,3}(?=(?:p{1,2}\.?|pages?)?[ \n]{0,2}(?:\*{0,2}\d|¶|§|n\.|nn\.|[ivxl]{2,8}\b|_))/y;
const pageAt =
  /(,?)[ \n]{1,3}(?:¶[ \n]?|P(?=\d)|No\.[ \n]?)?(\d{1,3}(?:,\d{3})+|\d{1,8}(?:-[A-Z]{1,2}\d{0,2}|[A-Z](?!\w)|\((?:A|U)\)|\[(?:A|U)\])?|[ivxlc]{2,8}|_{1,12}|-{2,12}|[—–]{1,4}(?=[ \n]?[,;(.)\]]|$))(?![\w’]|\.\d|,\d{3}\b)/y;
const blank = /^[_—–-]+$/;

/** A citation that begins with the number at `at`: "436 U.S. 658", "436 U.S. at 690", "42 U.S.C. § 1983", "66 B.U. L. Rev. 71". */
export function readNumbered(text: string, at: number): Draft | undefined {
  if (!mayBeVolume(text, at)) return undefined;
  volume.lastIndex = at;
  const number = volume.exec(text);
  if (!number) return readHyphenated(text, at);
  const begin = skipSpace(text, volume.lastIndex);
  if (begin === volume.lastIndex) return undefined;
  const code = text.charCodeAt(begin);
  if (!((code >= 65 && code <= 90) || code === 40)) return undefined;
  const matches = spellingsAt(text, begin);
  for (let i = matches.length - 1; i >= 0; i--) {
    const found = readMatch(text, at, number[0], begin, matches[i] as Match);
    if (found) return found;
  }
  return undefined;
}

/** Whether a number is so short, and so followed, that the volume of a series can be it. Most numbers are none, and cost no more. */
function mayBeVolume(text: string, at: number): boolean {
  let end = at + 1;
  while (end - at < 5 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  const code = text.charCodeAt(end);
  if (code === 45) return true;
  if (code >= 65 && code <= 90) return true;
  if (code !== 32 && code !== 10 && code !== 13) return false;
  const next = text.charCodeAt(skipSpace(text, end));
  return (next >= 65 && next <= 90) || next === 40;
}

function readMatch(text: string, at: number, volume: string, begin: number, match: Match): Draft | undefined {
  const cases = match.series.filter(({ family }) => family === 'case' || family === 'journal');
  if (cases.length) return readPaged(text, at, volume, begin, match, cases);
  return readCode(text, at, volume, begin, match);
}

function readPaged(
  text: string,
  at: number,
  volume: string,
  begin: number,
  match: Match,
  series: readonly Series[],
): Draft | undefined {
  if (text.slice(begin, match.end).length === 1) return undefined;
  const yearly = /^(?:1[6-9]|20)\d\d$/.test(volume);
  if (!yearly && series.every(({ type }) => type === 'neutral' || type === 'database')) return undefined;
  const kind = (series[0] as Series).family === 'journal' ? 'journal' : 'case';
  const more = { series, key: match.key, volume, written: { start: begin, end: match.end } };
  let end = match.end;
  nominative.lastIndex = end;
  const inner = nominative.exec(text);
  if (inner && seriesTable().find(squeezed(inner[2] as string))) end = nominative.lastIndex;
  shortAt.lastIndex = end;
  if (shortAt.test(text)) return draft(kind === 'case' ? 'short' : kind, at, shortAt.lastIndex, more);
  pageAt.lastIndex = end;
  const page = pageAt.exec(text);
  if (!page || (page[1] && !/\./.test(text.slice(begin, match.end)))) return undefined;
  const written = page[2] as string;
  const stop = pageAt.lastIndex;
  return draft(kind, at, stop, {
    ...more,
    ...(blank.test(written) ? {} : { page: written }),
    pageSpan: { start: stop - written.length, end: stop },
  });
}

const sectionless = /[ \n]{1,3}(?=\d)/y;

/** "42 U.S.C. § 1983", "28 C.F.R. pt. 35", "85 Fed. Reg. 12,345", "110 Stat. 1321". */
function readCode(text: string, at: number, volume: string, begin: number, match: Match): Draft | undefined {
  const series = match.series[0] as Series;
  const kind = series.family as 'statute' | 'regulation' | 'session-law';
  const more = {
    volume,
    reporter: series.abbreviation,
    series: match.series,
    key: match.key,
    written: { start: begin, end: match.end },
  };
  const from = text[match.end] === ',' ? match.end + 1 : match.end;
  const appendix = /^[ \n]App\.?(?=[ \n])/.exec(text.slice(from, from + 6));
  const sign = designatorAt(text, from + (appendix?.[0].length ?? 0));
  if (!sign) {
    if (kind === 'session-law' || /Reg\.$/.test(series.abbreviation)) {
      pageAt.lastIndex = match.end;
      const page = pageAt.exec(text);
      if (!page || blank.test(page[2] as string)) return undefined;
      const stop = pageAt.lastIndex;
      const written = page[2] as string;
      return draft(kind, at, stop, { ...more, page: written, pageSpan: { start: stop - written.length, end: stop } });
    }
    sectionless.lastIndex = from;
    if (!sectionless.test(text)) return undefined;
  }
  const start = sign?.end ?? sectionless.lastIndex;
  const list = readSections(text, start, sign?.plural ?? false, (position) => startsCitation(text, position));
  if (!list) return undefined;
  if (!sign && isWordAt(text, list.end)) return undefined;
  return withSections(draft(kind, at, list.firstEnd, more), list, sign?.sign);
}

/** Whether the number at `position` seems the volume or title of a citation of its own: the name of a series follows. */
export function startsCitation(text: string, position: number): boolean {
  volume.lastIndex = position;
  if (!volume.test(text)) return false;
  const begin = skipSpace(text, volume.lastIndex);
  const code = text.charCodeAt(begin);
  return code >= 65 && code <= 90 && spellingsAt(text, begin).length > 0;
}

/** A draft of a statute, regulation or rule with the sections that were read after its code. */
export function withSections(
  of: Draft,
  list: NonNullable<ReturnType<typeof readSections>>,
  sign: string | undefined,
): Draft {
  const part = sign && /^p(?:ar)?t/i.test(sign) ? 'part ' : sign && /^ch/i.test(sign) ? 'ch. ' : '';
  return {
    ...of,
    coreEnd: list.firstEnd,
    end: list.end,
    page: part + list.first,
    pageSpan: { start: list.firstStart, end: list.firstEnd },
    sections: list.all,
    ...(list.pin ? { pin: list.pin, pinKind: 'section' as const } : {}),
  };
}

const hyphenated = /(\d{4})-([A-Z][A-Za-z]{1,10})-(\d{1,7})(?!\w)/y;
const louisiana =
  /((?:19|20)?\d\d)[- ](\d{3,6})[ \n]\((La\.?[ \n]?App\.?[ \n]?\d[ \n]?(?:st|nd|d|rd|th)?[ \n]?Cir\.?)[ \n](\d{1,2}\/\d{1,2}\/(\d{2,4}))\)/y;

/** Neutral citations with hyphens ("2006-Ohio-2095") and Louisiana's docket form. */
function readHyphenated(text: string, at: number): Draft | undefined {
  hyphenated.lastIndex = at;
  const found = hyphenated.exec(text);
  if (found) {
    const key = found[2] as string;
    const series = seriesTable()
      .find(key)
      ?.filter(({ type }) => type === 'neutral');
    if (!series?.length) return undefined;
    const end = hyphenated.lastIndex;
    const page = found[3] as string;
    return draft('case', at, end, {
      series,
      key,
      volume: found[1] as string,
      written: { start: at + 5, end: at + 5 + key.length },
      page,
      pageSpan: { start: end - page.length, end },
    });
  }
  return undefined;
}

/** "2009 12345 (La.App. 1 Cir. 05/10/10)": Louisiana's public-domain form, by docket number, court and date. */
export function readLouisiana(text: string, at: number): Draft | undefined {
  louisiana.lastIndex = at;
  const found = louisiana.exec(text);
  if (!found) return undefined;
  const short = Number(found[5]);
  return draft('case', at, louisiana.lastIndex, {
    volume: found[1] as string,
    page: found[2] as string,
    reporter: (found[3] as string).replace(/\s+/g, ' '),
    court: (found[3] as string).replace(/\s+/g, ' '),
    date: found[4] as string,
    year: short < 100 ? short + (short > 60 ? 1900 : 2000) : short,
    dated: true,
  });
}
