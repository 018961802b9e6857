import type { Block } from '../markdown/block.js';
import type { Blocks } from '../markdown/blocks.js';
import { blocksWith, type Said } from '../markdown/blocks-with.js';
import type { Document } from '../markdown/document.js';
import { type Heading, headingOf, isSet } from './headings.js';
import { type SectionKind, sectionKind } from './section-kind.js';

/** A part of the pleading under one heading, up to the next. Block numbers are half-open. */
export interface Section {
  readonly kind: SectionKind;
  /** The heading's words, all its lines; empty for what stands before the first. */
  readonly heading: string;
  /** The first block of the heading. */
  readonly start: number;
  /** The first block behind the heading. */
  readonly body: number;
  readonly end: number;
  readonly depth: number;
}

const prayer = /^\W*(?:¶?\s*[\d.]+[.)]?\s+)?wherefore\b/i;

/** Whether a paragraph opens a prayer that has no heading: "WHEREFORE, Plaintiff demands …". */
const opensPrayer = ({ kind, prose }: Block): boolean => kind === 'prose' && prayer.test(prose.text.slice(0, 60));

/** The blocks that open a section: headings, and prayers without one. */
const openings = blocksWith(
  (block) =>
    headingOf(block) ??
    (opensPrayer(block) ? ('prayer' as const) : isSubtitle(block) ? ('subtitle' as const) : undefined),
);

type Opening = Heading | 'prayer' | 'subtitle';

/** "*Excessive force. Against Officer Roe.*": sentences in italics, which right below the heading of a count are of it. */
const isSubtitle = (block: Block): boolean => {
  const text = block.kind === 'prose' ? block.prose.text.trim() : '';
  return (
    text.length > 3 &&
    text.length < 300 &&
    !/:$/.test(text) &&
    isSet(block, 0) &&
    !/\b(?:id|ibid)\.?$|\b(?:realleg|incorporat|repeat)\w*\b/i.test(text)
  );
};

interface Known {
  readonly from: number;
  readonly end: number;
  readonly sections: readonly Section[];
}

const known = new WeakMap<readonly Said<Opening>[], Known>();

/**
 * The sections of a document from block `from` on. While its headings stay where they are, they are the same sections, so what is read of one can be kept
 * with it.
 */
export function sectionsOf(document: Document, from: number): readonly Section[] {
  const opened = openings(document);
  const end = document.blocks.length;
  const before = known.get(opened);
  if (before?.from === from && before.end === end) return before.sections;
  const sections = readSections(opened, from, document.blocks);
  known.set(opened, { from, end, sections });
  return sections;
}

/** A heading on a line of its own right below another belongs to it. */
function readSections(opened: readonly Said<Opening>[], from: number, blocks: Blocks): Section[] {
  const end = blocks.length;
  const found: { kind: SectionKind; heading: string; start: number; body: number; depth: number }[] = [];
  let counts: number | undefined;
  for (const { index: i, value: heading } of opened) {
    if (i < from) continue;
    const last = found.at(-1);
    if (heading === 'subtitle') {
      const { text } = (blocks.block(i) as Block).prose;
      if (last?.body === i && last.kind === 'count')
        found[found.length - 1] = { ...last, heading: `${last.heading}\n${text.trim()}`, body: i + 1 };
      continue;
    }
    if (heading === 'prayer') {
      if (last?.kind !== 'relief')
        found.push({ kind: 'relief', heading: '', start: i, body: i, depth: last?.depth ?? 2 });
      continue;
    }
    let kind = sectionKind(heading.text);
    if (last && last.body === i && last.kind === 'count' && kind !== 'count' && !isOwnPart(kind)) {
      found[found.length - 1] = { ...last, heading: `${last.heading}\n${heading.text}`, body: i + 1 };
      continue;
    }
    if (counts !== undefined && heading.depth <= counts && kind !== 'count') counts = undefined;
    if (kind === 'counts') counts = heading.depth;
    else if (counts !== undefined && (kind === 'other' || kind === 'facts' || kind === 'parties')) kind = 'count';
    if (kind === 'relief' && /^relief\b/i.test(heading.text) && counts !== undefined && /claim/i.test(heading.text))
      kind = 'count';
    found.push({ kind, heading: heading.text, start: i, body: i + 1, depth: heading.depth });
  }
  attachRest(found);
  const sections = found.map((section, s): Section => ({ ...section, end: found[s + 1]?.start ?? end }));
  const first = sections[0]?.start ?? end;
  return first > from
    ? [{ kind: 'other', heading: '', start: from, body: from, end: first, depth: 0 }, ...sections]
    : sections;
}

/** What stands under the headings of an exhibit is the exhibit's: behind the prayer, all that follows is attached. */
function attachRest(found: { kind: SectionKind }[]): void {
  const first = found.findIndex(({ kind }) => kind === 'exhibit');
  const pleads = ({ kind }: { kind: SectionKind }): boolean => kind === 'relief' || kind === 'count';
  if (first < 0 || (!found.slice(0, first).some(pleads) && found.slice(first).some(pleads))) return;
  for (const section of found.slice(first)) section.kind = 'exhibit';
}

const isOwnPart = (kind: SectionKind): boolean =>
  kind === 'relief' || kind === 'jury' || kind === 'exhibit' || kind === 'jurisdiction';
