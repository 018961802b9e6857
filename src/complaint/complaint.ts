import type { Document } from '../markdown/document.js';
import type { Matter } from '../matter.js';
import type { Span } from '../text/span.js';
import { type Allegations, allegationsOf } from './allegations.js';
import { titledSurnames } from './body-titles.js';
import { boxStatements } from './boxes.js';
import { capacityOf, doubtsByParty, statementsByParty } from './capacity.js';
import { rosterStatements } from './capacity-roster.js';
import { tableStatements } from './capacity-tables.js';
import type { Caption } from './caption.js';
import { noteStatements } from './caption-notes.js';
import { disclaims1983, section1983 } from './count-basis.js';
import { type Count, countsOf, spared1983 } from './counts.js';
import { type Court, readCourt } from './court.js';
import { definitionsOf } from './definitions.js';
import {
  type DocumentType,
  declaredType,
  legalWithoutCaption,
  type Title,
  titleBehind,
  titleInMatter,
  typeOfTitle,
} from './document-type.js';
import { isCourtForm } from './form-print.js';
import { type Head, headOf } from './head.js';
import { namingFor } from './known-namings.js';
import { matterParties } from './matter-parties.js';
import type { CapacityStatement, Defendant, Party } from './model.js';
import type { Naming } from './naming.js';
import { type Government, governmentsOf, officesOf } from './office.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import type { ListedParty } from './parties.js';
import { alleges, Parts, sentencesIn, signal, signalBy } from './pleading-text.js';
import { type ReliefItem, reliefOf } from './relief.js';
import { type Section, sectionsOf } from './sections.js';
import type { Attributed } from './statement.js';
import { statementsBehindList, statementsOf } from './statements.js';

/** A complaint as a second lawyer reads it. What could not be read is absent. Every span is an offset into the source. */
export interface Complaint extends Allegations {
  readonly court: Court | undefined;
  readonly title: Title | undefined;
  /** The whole caption; undefined where the parties stand in the front matter only. */
  readonly caption: Span | undefined;
  /** The numbers of the caption's blocks, half-open; counsel's address or a cover sheet can stand above it. */
  readonly captionBlocks: Span;
  readonly plaintiffs: readonly Party[];
  readonly defendants: readonly Defendant[];
  readonly sections: readonly Section[];
  /** Whether it is a court's complaint form, filled in. */
  readonly form: boolean;
  /** What the pleader alleges: the blocks behind the caption without exhibits, struck text and a form's print. */
  readonly parts: Parts;
  /** Its numbered paragraphs, in order: of the style that numbers most, without the prayer's list and what is attached. */
  readonly paragraphs: readonly Paragraph[];
  readonly counts: readonly Count[];
  readonly relief: readonly ReliefItem[];
  /** Whether it pleads 42 U.S.C. § 1983, and not only to disclaim it. */
  readonly pleads1983: boolean;
  readonly pleadsBivens: boolean;
  /** Indexes of the defendants against whom it says that it brings no § 1983 claim. */
  readonly spared: readonly number[];
  /** The caption's right column, in one line: case number, title, demand for a jury. */
  readonly rightColumn: string;
  /** What the document says each natural defendant's office is; empty for the others. */
  readonly offices: readonly string[];
  /** Whose officer each defendant is, as far as the document shows. */
  readonly governments: readonly (Government | undefined)[];
  /** How the body names the defendants, by their index. */
  readonly naming: Naming;
  readonly document: Document;
}

/**
 * What kind of document a text is, and the complaint in it if it is one. A caption that has no title yet is read too; then the type is `legal`, and the rules
 * of complaints do not look at it.
 */
export interface Reading {
  readonly type: DocumentType;
  readonly complaint: Complaint | undefined;
}

/** Reads a document. `matter` is its front matter, `cites` how many citations it holds (for documents without a caption). */
export function readComplaint(document: Document, matter: Matter | undefined, cites: () => number): Reading {
  const head = headOf(document);
  const { caption, title } = head;
  const declared = declaredType(matter?.data) ?? (caption ? undefined : listedType(document, matter?.data));
  const found = declared ?? title?.type ?? (caption && !title ? 'legal' : undefined);
  if (caption && !title && !declared) {
    const untitled = assemble(document, matter, head);
    if (untitled?.court) return { type: 'legal', complaint: untitled };
  }
  if (found !== 'complaint') return { type: found ?? legalWithoutCaption(document, cites()), complaint: undefined };
  const complaint = assemble(document, matter, head);
  return complaint ? { type: 'complaint', complaint } : { type: declared ?? 'legal', complaint: undefined };
}

const plaintiffKeys = ['plaintiff', 'plaintiffs', 'petitioner', 'petitioners'];
const defendantKeys = ['defendant', 'defendants', 'respondent', 'respondents'];

/** Front matter that lists defendants is a complaint's where its title, or the first heading, says so. */
function listedType(document: Document, data: Matter['data'] | undefined): DocumentType | undefined {
  if (!data || !defendantKeys.some((key) => data[key] !== undefined)) return undefined;
  const title = typeof data.title === 'string' ? typeOfTitle(data.title) : undefined;
  return (title ?? titleBehind(document, 1)?.type) === 'complaint' ? 'complaint' : undefined;
}

function assemble(document: Document, matter: Matter | undefined, head: Head): Complaint | undefined {
  const { caption, title } = head;
  const first = document.blocks.at(0);
  const data = matter?.data;
  const fromMatter = (keys: readonly string[]): ListedParty[] =>
    data && first?.block.kind === 'frontMatter' ? matterParties(data, keys, first.block.source, first.start) : [];
  const plaintiffs = caption ? head.plaintiffs : fromMatter(plaintiffKeys);
  const listed = caption ? head.defendants : fromMatter(defendantKeys);
  if (!listed.length) return undefined;
  const bodyStart = caption?.endBlock ?? (first?.block.kind === 'frontMatter' ? 1 : 0);
  const captionBlocks = { start: caption?.startBlock ?? 0, end: bodyStart };
  const sections = sectionsOf(document, bodyStart);
  const naming = namingOf(document, listed, sections);
  const form = isCourtForm(document);
  const sentences = statementsOf(document, sections, naming, form);
  const attributed = [
    ...sentences,
    ...rosterStatements(document, sections, naming).map((entry) => notSaid(entry, sentences)),
    ...(caption ? statementsBehindList(document, captionBlocks, captionSpan(caption).end, naming) : []),
    ...boxStatements(document, bodyStart, naming),
    ...noteStatements(document, captionBlocks, listed),
    ...tableStatements(document, bodyStart, naming),
  ];
  const statements = statementsByParty(
    listed,
    attributed.filter(({ doubtful }) => !doubtful),
  );
  const doubts = doubtsByParty(attributed, statements);
  const parts = new Parts(document, sections, form);
  const defendants = listed.map((party, i) => defendantOf(party, statements[i] ?? [], doubts[i] ?? []));
  const court = head.court ?? (typeof data?.court === 'string' ? readCourt(data.court) : undefined);
  const besideStateAgency =
    listed.some(({ kind }) => kind === 'state-agency' || kind === 'state') &&
    !listed.some(({ kind }) => kind === 'municipality');
  const offices = officesOf(listed, document, sections, naming, caption ? captionSpan(caption).end : undefined);
  const counts = countsOf(parts, naming);
  const matterTitle =
    data && first?.block.kind === 'frontMatter' ? titleInMatter(data, first.block.source, first.start) : undefined;
  return {
    court,
    title: title ?? (caption ? undefined : (titleBehind(document, bodyStart) ?? matterTitle)),
    caption: caption && captionSpan(caption),
    captionBlocks,
    plaintiffs,
    defendants,
    sections,
    form,
    parts,
    paragraphs: paragraphsOf(parts),
    counts,
    relief: reliefOf(parts, naming, counts),
    pleads1983:
      alleges(parts, pleadsSection1983) ||
      (title !== undefined && section1983.test(title.text)) ||
      section1983.test(caption?.right.text ?? ''),
    pleadsBivens: alleges(parts, pleadsBivens),
    spared: spared1983(parts, naming),
    ...allegationsOf(document, sections, parts, captionBlocks, caption?.right),
    rightColumn: caption?.right.text.replace(/\s+/g, ' ').trim() ?? '',
    offices,
    governments: governmentsOf(offices, court?.state, besideStateAgency),
    naming,
    document,
  };
}

/** An entry of a list without those of whom a sentence of the same block says it: what has a verb is read as a sentence. */
function notSaid(entry: Attributed, sentences: readonly Attributed[]): Attributed {
  const said = sentences.filter((one) => !one.doubtful && one.statement.block === entry.statement.block);
  const parties = entry.parties.filter((index) => !said.some((one) => one.parties.includes(index)));
  return parties.length === entry.parties.length ? entry : { ...entry, parties };
}

const sued = new WeakMap<ListedParty, Defendant>();

/** A party with what is said of its capacity; while the same is said in the same places, the same. */
function defendantOf(
  party: ListedParty,
  statements: readonly CapacityStatement[],
  doubts: readonly CapacityStatement[],
): Defendant {
  const before = sued.get(party);
  if (before && isSame(before.statements, statements) && isSame(before.doubts, doubts)) return before;
  const defendant = { ...party, statements, doubts, capacity: capacityOf(party, statements) };
  sued.set(party, defendant);
  return defendant;
}

const isSame = (before: readonly CapacityStatement[], now: readonly CapacityStatement[]): boolean =>
  before.length === now.length && before.every((one, i) => one === now[i]);

const pleadsSection1983 = signalBy(
  (block) =>
    section1983.test(block.prose.running) &&
    sentencesIn(block).some(({ text, quoted }) => !quoted && section1983.test(text) && !disclaims1983(text)),
);
const pleadsBivens = signal(/\bbivens\b/i);

function captionSpan(caption: Caption): Span {
  return { start: caption.prose.toSource(caption.court).start, end: caption.prose.toSource(caption.defendants).end };
}

/** Names as the caption has them, then once more with the terms that the body defines by them. */
function namingOf(document: Document, parties: readonly ListedParty[], sections: readonly Section[]): Naming {
  const plain = namingFor(parties);
  const titled = titledSurnames(document, sections, plain);
  const named = titled.length ? namingFor(parties, titled) : plain;
  const from = sections[0]?.start ?? 0;
  const first = definitionsOf(document, from, named);
  if (!titled.length && !first.length) return plain;
  const once = namingFor(parties, [...titled, ...first]);
  // "the City Officers and Roe are the Individual Defendants": a term by another term.
  return first.length ? namingFor(parties, [...titled, ...definitionsOf(document, from, once)]) : once;
}
