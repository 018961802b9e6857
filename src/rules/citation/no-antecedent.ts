import type { Analysis } from '../../analysis.js';
import { fullCitation } from '../../citations/bluebook.js';
import type { Resolution } from '../../citations/resolution.js';
import { type Citation, caseName } from '../../citations/resolve.js';
import { type Decision, isNamed, type ScotusIndex } from '../../citations/scotus.js';
import { blockAt } from '../../markdown/document.js';
import { textField } from '../../matter.js';
import { withFixes } from '../insertion.js';
import type { Fix, Found, Rule } from '../rule.js';
import { readingsWith } from './readings-with.js';

/** What an *Id.* can mean that is no citation of ours: an exhibit, a deposition, a book, a page of something. */
const source =
  /\b(?:Exs?|Exhibits?|Decl|Declaration|Dep|Deposition|Tr|Transcript|Aff|Affidavit|Doc|Dkt|Report|Letter|Memo|Policy|Manual|Order|Restatement|Guidelines?|Wright|Moore's|Black's|Webster's|ed)\b|¶|§|\bat \d|\bp\. ?\d|\(\d{4}\)|\bNo\. \d/;
/** A book or an article before its year, which a later *supra* means. */
const published = /\((?:[^()]{0,60}\b)?(?:1[89]|20)\d\d\)/;
const window = 240;

/** The Bluebook R. 4 and 10.9; the Indigo Book. */
export const rule: Rule = {
  id: 'citation/no-antecedent',
  severity: 'information',
  title: 'A short form, supra or Id. refers to nothing before it',
  /** A note on a case has its full citation in the front matter. */
  *check(analysis, { scotus }): Iterable<Found> {
    const own = analysis.matter && textField(analysis.matter.data, 'citation');
    const { citations } = analysis;
    for (const number of withoutAntecedent(citations.resolution)) {
      const citation = citations.numbered(number);
      if (own?.includes(`${citation.volume} ${citation.reporter} `)) continue;
      if (citation.quoted || citation.host) continue;
      if (citation.kind === 'short') {
        if (!isGivenInNote(analysis, citation)) yield short(citation, scotus);
      } else if (citation.kind === 'id' && !followsSource(analysis, citation)) {
        yield {
          span: citation.core,
          message: 'No authority is cited before this: nothing tells what “Id.” stands for.',
        };
      } else if (citation.kind === 'supra' && isOfCase(analysis, citation)) {
        yield {
          span: citation.span,
          message: `Nothing before this is cited as “${citation.plaintiff}”. Give the full citation first.`,
        };
      }
    }
  },
};

const without = new WeakMap<Resolution, readonly number[]>();

/** The numbers of the citations that should stand for something before them and stand for nothing. */
function withoutAntecedent(resolution: Resolution): readonly number[] {
  const known = without.get(resolution);
  if (known) return known;
  const found: number[] = [];
  for (const [number, reason] of resolution.unresolved) if (reason === 'nothing') found.push(number);
  without.set(resolution, found);
  return found;
}

const inNotes = readingsWith(({ kind, note }) => (kind === 'case' && note !== undefined) || undefined);

/** Whether a footnote gives the full citation of what is shortened, whose sign stands in the same paragraph, behind the short form. */
function isGivenInNote({ citations, document }: Analysis, { volume, reporter, plaintiff, span }: Citation): boolean {
  const marks = blockAt(document, span.start)?.block.marks.filter(({ kind }) => kind === 'footnoteReference') ?? [];
  if (!marks.length) return false;
  for (const { citation: full } of inNotes(citations))
    if (
      full.volume === volume &&
      full.reporter === reporter &&
      (!plaintiff || caseName(full)?.includes(plaintiff)) &&
      marks.some(({ label }) => label === full.reading.note)
    )
      return true;
  return false;
}

function short(citation: Citation, scotus: ScotusIndex | undefined): Found {
  const { plaintiff, volume, reporter, pin } = citation;
  const words = `${plaintiff ? `${plaintiff}, ` : ''}${volume} ${reporter}${pin ? ` at ${pin}` : ''}`;
  const message = `Nothing before this is the full citation that “${words}” shortens.`;
  return withFixes({ span: citation.span, message }, () => inFull(citation, scotus));
}

/** The full citation in place of a short form, where the index tells which decision is meant. */
function* inFull(citation: Citation, scotus: ScotusIndex | undefined): Generator<Fix> {
  const decision = scotus && citation.reporter === 'U.S.' ? decisionMeant(citation, scotus) : undefined;
  if (!decision) return;
  const full = fullCitation({ ...decision, reporter: 'U.S.' }, citation.pin);
  const edit = { ...citation.span, text: withoutOpening(full, citation) };
  yield { title: `Write the full citation of ${decision.name}`, edits: [edit] };
}

/** The citation's span begins inside the emphasis of its name: its opening mark is there already. */
function withoutOpening(full: string, citation: Citation): string {
  return citation.name ? full.replace(/^\*/, '') : full;
}

/** The decision that reaches over the cited page, if it bears the name. */
function decisionMeant({ pinPage, plaintiff, volume }: Citation, index: ScotusIndex): Decision | undefined {
  if (pinPage === undefined || !plaintiff) return undefined;
  let found: Decision | undefined;
  for (const [first, decisions] of index.volume(Number(volume)))
    if (first <= pinPage && (!found || first > found.page))
      found = decisions.find((one) => isNamed(one, plaintiff)) ?? found;
  return found && isNamed(found, plaintiff) ? found : undefined;
}

/** Whether something is spoken of shortly before that the *Id.* may mean. */
function followsSource({ text }: Analysis, { span }: Citation): boolean {
  return source.test(text.slice(Math.max(0, span.start - window), span.start));
}

/** Whether a *supra* is to a case: it has a name, and that name is no book's or article's of before. */
function isOfCase({ text }: Analysis, { plaintiff, span, reading }: Citation): boolean {
  if (!plaintiff || !/^[A-Z]/.test(plaintiff) || reading.prose.end - reading.coreProse.end > 200) return false;
  if (/\bnotes?\b|\bn\./.test(text.slice(span.start, span.end))) return false;
  const word = plaintiff.split(' ').at(-1) as string;
  const before = text.lastIndexOf(word, span.start - 1);
  return before < 0 || !published.test(text.slice(before, Math.min(span.start, before + 300)));
}
