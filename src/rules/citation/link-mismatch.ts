import type { Analysis } from '../../analysis.js';
import { caseAddress } from '../../citations/address.js';
import { type NumberedOpinion, opinionNumbered, readAddress } from '../../citations/courtlistener.js';
import { sameCase } from '../../citations/names.js';
import { type Citation, type Citations, caseName, resolveCitations } from '../../citations/resolve.js';
import { isNamed, type ScotusIndex } from '../../citations/scotus.js';
import type { Link } from '../../markdown/block.js';
import { blocksWith } from '../../markdown/blocks-with.js';
import { type Placed, readDocument, sourceSpan } from '../../markdown/document.js';
import { fieldSpan, type Matter, textField } from '../../matter.js';
import { lowerBound, overlaps, type Span, shifted } from '../../text/span.js';
import { withFixes } from '../insertion.js';
import type { Fix, Found, Rule } from '../rule.js';

/** A case that a link or front matter names, and the address that is given for it. */
interface Linked {
  readonly url: string;
  /** Where the address stands. */
  readonly span: Span;
  readonly name: string;
  /** The full citations of the case, parallel ones too. */
  readonly cites: readonly Citation[];
}

/** What CourtListener's numbers stand for: the bundled tables. A slug behind the number is ignored by the site. */
export const rule: Rule = {
  id: 'citation/link-mismatch',
  severity: 'warning',
  title: 'A CourtListener link opens another case than the one it is on',
  *check(analysis, { scotus }): Iterable<Found> {
    for (const linked of [...links(analysis), ...frontMatter(analysis)]) {
      const problem = problemOf(linked, scotus);
      if (!problem) continue;
      const { span } = linked;
      yield withFixes({ ...problem, span }, () => rightAddress(linked));
    }
  },
};

function* rightAddress({ span, cites: [main] }: Linked): Generator<Fix> {
  const right =
    main?.volume && main.reporter && main.page ? caseAddress(main.volume, main.reporter, main.page) : undefined;
  if (right)
    yield { title: 'Write the address made from the citation', edits: [{ ...span, text: right }], preferred: true };
}

/** The links of a block that open something on CourtListener. */
const listed = blocksWith((block): readonly Link[] | undefined => {
  const found = block.kind === 'prose' ? block.links.filter(({ url }) => readAddress(url)) : [];
  return found.length ? found : undefined;
});

/** Links to CourtListener on the citation or the name of a case. */
function* links({ document, citations }: Analysis): Generator<Linked> {
  for (const { index, value } of listed(document)) {
    const placed = document.blocks.at(index) as Placed;
    for (const link of value) {
      const inside = citationsIn(citations.inBlock(index), sourceSpan(placed, link.prose));
      const first = inside.find(({ host }) => !host);
      const target = first && citations.target(first);
      const span = shifted(link.address ?? link.source, placed.start);
      if (target?.kind === 'case') {
        const main = target.main ?? target;
        if (inside.some((other) => !other.host && different(citations.target(other), main))) continue;
        yield { url: link.url, span, name: caseName(main), cites: placesOf(citations, main) };
      } else if (!first) {
        const words = placed.block.prose.text.slice(link.prose.start, link.prose.end).replace(/\s+/g, ' ').trim();
        if (/^\S.{0,120} v\. \S/.test(words) && words.length < 160)
          yield { url: link.url, span, name: words, cites: [] };
      }
    }
  }
}

/** Those of a block's citations whose core or name stands in a link. */
function citationsIn(all: readonly Citation[], text: Span): Citation[] {
  const found: Citation[] = [];
  for (let at = Math.max(0, lowerBound(all, text.start, ({ core }) => core.start) - 2); at < all.length; at++) {
    const one = all[at] as Citation;
    const { span, core, name } = one;
    if (span.start >= text.end) break;
    if (overlaps(core, text) || (name && overlaps(name, text))) found.push(one);
  }
  return found;
}

/** Where a case is printed: its full citations with a page. */
function placesOf(citations: Citations, main: Citation): Citation[] {
  const all = citations.authorityOf(main)?.citations ?? [];
  return all.flatMap((index) => {
    const one = citations.get(index);
    return one?.full && one.page ? [one] : [];
  });
}

function different(target: Citation | undefined, main: Citation): boolean {
  return (
    target !== undefined &&
    target.authority !== main.authority &&
    target.historyOf === undefined &&
    target.host === undefined
  );
}

/** Front matter that gives a `citation` and a `courtlistener` address. */
function* frontMatter({ text, matter }: Analysis): Generator<Linked> {
  const named = matter && caseOf(matter);
  if (!named) return;
  const { url, name, cites } = named;
  const field = fieldSpan(text, 'courtlistener');
  const at = text.indexOf(url, field.start);
  const span = at >= 0 && at < field.end ? { start: at, end: at + url.length } : field;
  yield { url, span, name, cites };
}

const cases = new WeakMap<Matter, { readonly named: Omit<Linked, 'span'> | undefined }>();

/** The case of a note's front matter; read once for the same. */
function caseOf(matter: Matter): Omit<Linked, 'span'> | undefined {
  const known = cases.get(matter) ?? { named: readCase(matter) };
  cases.set(matter, known);
  return known.named;
}

function readCase({ data }: Matter): Omit<Linked, 'span'> | undefined {
  const url = textField(data, 'courtlistener');
  const citation = textField(data, 'citation');
  if (!url || !citation) return undefined;
  const title = textField(data, 'title') ?? textField(data, 'name') ?? '';
  const named = / v\.? |^In re |^Ex parte /.test(citation) ? citation : `${title}${title ? ', ' : ''}${citation}`;
  const cites = resolveCitations(readDocument(named)).all.filter(
    ({ kind, page, host, historyOf }) => kind === 'case' && page && !host && historyOf === undefined,
  );
  return cites.length ? { url, name: caseName(cites[0] as Citation) || title, cites } : undefined;
}

/** What is wrong with an address, in words; undefined where it is right or nothing is known. */
interface Mismatch {
  readonly message: string;
  /** Less is known: the number given is not in the table, the case's own is. */
  readonly severity?: 'information';
}

function problemOf({ url, name, cites }: Linked, scotus: ScotusIndex | undefined): Mismatch | undefined {
  const address = readAddress(url);
  if (!address) return undefined;
  const what = name || cites.map((one) => `${one.volume} ${one.reporter} ${one.page}`)[0] || 'the case cited';
  if (address.kind === 'cite') {
    if (!cites.length) return undefined;
    const right = cites.map((one) => caseAddress(one.volume ?? '', one.reporter ?? '', one.page ?? ''));
    const given = caseAddressKey(address.slug, address.volume, address.page);
    if (right.some((one) => one === undefined || keyOf(one) === given)) return undefined;
    if (!cites.some((one) => slugOf(one) === address.slug)) return undefined;
    return {
      message: `This address opens whatever is printed at volume ${address.volume}, page ${address.page}, which is not where ${what} is cited.`,
    };
  }
  if (!scotus) return undefined;
  const opinion = opinionNumbered(address.id, scotus);
  if (opinion)
    return isOf(opinion, name, cites)
      ? undefined
      : {
          message: `CourtListener’s opinion ${address.id} is ${opinion.name}${opinion.year ? ` (${opinion.year})` : ''}, not ${what}. The words behind the number in an address are ignored.`,
        };
  const own = cites.flatMap((one) =>
    one.reporter === 'U.S.' ? scotus.at(one.volume as string, one.page as string) : [],
  );
  const numbered = own.find((decision) => decision.courtListener !== undefined && (!name || isNamed(decision, name)));
  if (numbered && own.length === 1 && numbered.courtListener !== address.id)
    return {
      message: `CourtListener’s number of ${what} is ${numbered.courtListener}; ${address.id} is not in the table and may be another case.`,
      severity: 'information',
    };
  return undefined;
}

/** Whether a numbered opinion is the case: at its place in the reports, or by its name and year where the place is not known. */
function isOf(opinion: NumberedOpinion, name: string, cites: readonly Citation[]): boolean {
  const reported = cites.filter(({ reporter }) => reporter === 'U.S.');
  if (opinion.volume !== undefined && reported.length)
    return reported.some(({ volume, page }) => Number(volume) === opinion.volume && Number(page) === opinion.page);
  return !name || sameCase(name, opinion.name);
}

function slugOf(citation: Citation): string | undefined {
  return keyOf(caseAddress(citation.volume ?? '', citation.reporter ?? '', citation.page ?? '') ?? '').split('/')[0];
}

function keyOf(address: string): string {
  const read = readAddress(address);
  return read?.kind === 'cite' ? caseAddressKey(read.slug, read.volume, read.page) : '';
}

function caseAddressKey(slug: string, volume: string, page: string): string {
  return `${slug}/${volume}/${page}`;
}
