import { type Draft, draft } from './draft.js';
import { readSections } from './sections.js';
import { seriesTable, squeezed } from './series.js';

const session = /Pub(?:lic|\.)?[ \n]{0,2}L(?:aw|\.)?[ \n]{0,2}(?:Nos?\.?[ \n]{0,2})?(\d{2,3}[-–]\d{1,4})(?!\w)/y;

export function readPublicLaw(text: string, at: number): Draft | undefined {
  session.lastIndex = at;
  const found = session.exec(text);
  if (!found) return undefined;
  const end = session.lastIndex;
  const page = found[1] as string;
  const pageSpan = { start: end - page.length, end };
  const made = draft('session-law', at, end, { reporter: 'Pub. L.', page, pageSpan });
  const section = /^,[ \n](?:§{1,2}|tit\.|sec\.)[ \n]?/.exec(text.slice(end, end + 10));
  const list = section && readSections(text, end + section[0].length, section[0].includes('§§'), () => true);
  if (!list) return made;
  const pin = text.slice(end, list.end).replace(/^,\s*/, '').replace(/\s+/g, ' ');
  return { ...made, end: list.end, sections: list.all, pin, pinKind: 'section' };
}

const memo = /(?:T\.?[ ]?C\.?[ \n](?:Memo\.?|Summary[ \n]Opinion|Summ\.[ \n]Op\.))[ \n](\d{4})-(\d{1,4})(?!\w)/y;

/** "T.C. Memo. 2019-233": the Tax Court's own numbers, which come after the name of the series. */
export function readMemo(text: string, at: number): Draft | undefined {
  memo.lastIndex = at;
  const found = memo.exec(text);
  if (!found) return undefined;
  const end = memo.lastIndex;
  const key = squeezed(found[0].replace(/\s\d{4}-\d+$/, ''));
  const series = seriesTable().find(key);
  return draft('case', at, end, {
    volume: found[1] as string,
    page: found[2] as string,
    pageSpan: { start: end - (found[2] as string).length, end },
    ...(series ? { series, key } : { reporter: found[0].replace(/\s\d{4}-\d+$/, '') }),
    written: { start: at, end: at + found[0].replace(/\s\d{4}-\d+$/, '').length },
  });
}

const sectionOfTitle =
  /[Ss]ections?[ \n](\d[\w-]*)((?:\(\w{1,4}\))*)[ \n]of[ \n][Tt]itle[ \n](\d{1,2})(?:,?[ \n](?:of[ \n]the[ \n])?(?:United[ \n]States[ \n]Code|U\.?[ ]?S\.?[ ]?C(?:ode|\.)?))/y;

const sectionBeforeCode =
  /[Ss]ections?[ \n](\d[\d.]*\d)((?:\(\w{1,4}\))*),?[ \n](R\.?S\.?Mo\.?(?:[ \n](?:Supp\.[ \n])?\d{4})?)(?!\w)/y;

/** "section 537.610, RSMo": Missouri names its code behind the section. */
function readSectionBeforeCode(text: string, at: number): Draft | undefined {
  sectionBeforeCode.lastIndex = at;
  const found = sectionBeforeCode.exec(text);
  if (!found) return undefined;
  const [whole, page, pin, code] = found as unknown as [string, string, string, string];
  const pageStart = at + whole.indexOf(page);
  const end = at + whole.length;
  return draft('statute', at, end, {
    reporter: 'RSMo',
    written: { start: end - code.length, end },
    page,
    pageSpan: { start: pageStart, end: pageStart + page.length },
    sections: [page + pin],
    ...(pin ? { pin, pinKind: 'section' as const } : {}),
  });
}

/** "section 1983 of Title 42 of the United States Code", and a section before the name of its code. */
export function readSectionOfTitle(text: string, at: number): Draft | undefined {
  sectionOfTitle.lastIndex = at;
  const found = sectionOfTitle.exec(text);
  if (!found) return readSectionBeforeCode(text, at);
  const page = found[1] as string;
  const pageStart = at + found[0].indexOf(page);
  const pin = found[2] as string;
  return draft('statute', at, sectionOfTitle.lastIndex, {
    volume: found[3] as string,
    reporter: 'U.S.C.',
    page,
    pageSpan: { start: pageStart, end: pageStart + page.length },
    sections: [page + pin],
    ...(pin ? { pin, pinKind: 'section' as const } : {}),
  });
}

const looseLeaf = /\((?:CCH|BNA|P-H|RIA|LRP)\)/y;

const looseLeafPage = /[ \n](?:¶{1,2}[ \n]?|P)(\d[\d,]*\d)(?!\w)/y;

const looseLeafName = /((?:[A-Z][A-Za-z.&’']*[ \n]){1,7})$/;

/** "Bankr. L. Rep. (CCH) ¶ 12,345": a loose-leaf service, cited by paragraph. */
export function readLooseLeaf(text: string, at: number, floor: number): Draft | undefined {
  looseLeaf.lastIndex = at;
  if (!looseLeaf.test(text)) return undefined;
  const end = looseLeaf.lastIndex;
  looseLeafPage.lastIndex = end;
  const page = looseLeafPage.exec(text);
  if (!page) return undefined;
  const low = Math.max(floor, at - 60);
  const before = looseLeafName.exec(text.slice(low, at));
  if (!before) return undefined;
  let start = low + before.index;
  while (start < at) {
    const key = squeezed(text.slice(start, end));
    const series = seriesTable().find(key);
    if (series) {
      const number = page[1] as string;
      const stop = looseLeafPage.lastIndex;
      return draft('case', start, stop, {
        series,
        key,
        reporter: text.slice(start, end).replace(/\s+/g, ' '),
        written: { start, end },
        page: number,
        pageSpan: { start: stop - number.length, end: stop },
      });
    }
    const next = text.slice(start, at).search(/[ \n]/);
    if (next < 0) break;
    start += next + 1;
  }
  return undefined;
}
