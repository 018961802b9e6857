import type { Analysis } from '../analysis.js';
import type { Count } from '../complaint/counts.js';
import type { Section } from '../complaint/sections.js';
import type { Span } from '../text/span.js';
import { summaryOf } from './capacity-matrix.js';

/** An entry of the outline of a complaint. */
export interface OutlineItem {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'caption' | 'plaintiff' | 'defendant' | 'count' | 'relief' | 'request';
  /** The whole of it, which holds its children. */
  readonly span: Span;
  /** The words that it is found by. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

const bases = {
  'section-1983': '§ 1983',
  bivens: 'Bivens',
  'other-federal': 'federal law',
  state: 'state law',
} as const;

/** What a complaint is made of: caption with its parties, counts with their basis, the prayer. Empty for other documents. */
export function complaintOutline({ complaint, document, text }: Analysis): OutlineItem[] {
  if (!complaint) return [];
  const spanOf = (section: Section): Span => {
    const start = document.blocks.at(section.start)?.start ?? 0;
    const last = document.blocks.at(section.end - 1);
    return { start, end: last ? last.start + last.block.source.length : text.length };
  };
  const items: OutlineItem[] = [];
  if (complaint.caption) {
    const parties = [
      ...complaint.plaintiffs.map((party) => ({ party, kind: 'plaintiff' as const, detail: 'plaintiff' })),
      ...complaint.defendants.map((party) => ({
        party,
        kind: 'defendant' as const,
        detail: party.capacity === 'none' ? 'defendant' : `defendant, ${party.capacity}`,
      })),
    ];
    const children = parties.map(({ party, kind, detail }) => leaf(party.name, detail, kind, party.span));
    const span = covering(complaint.caption, children);
    items.push({ name: 'Caption', detail: summaryOf(complaint), kind: 'caption', span, selection: span, children });
  }
  for (const count of complaint.counts) {
    const span = spanOf(count.section);
    items.push({
      ...leaf(count.heading, basisOf(count), 'count', covering(span, [{ span: count.span }])),
      selection: count.span,
    });
  }
  for (const section of complaint.sections.filter(({ kind }) => kind === 'relief')) {
    const span = spanOf(section);
    const requests = complaint.relief.filter((item) => span.start <= item.span.start && item.span.end <= span.end);
    const children = requests.map((item) => leaf(shortened(item.text), item.kinds.join(', '), 'request', item.span));
    items.push({
      ...leaf(section.heading, '', 'relief', span),
      selection: { start: span.start, end: span.start },
      children,
    });
  }
  return items.sort((a, b) => a.span.start - b.span.start);
}

function leaf(name: string, detail: string, kind: OutlineItem['kind'], span: Span): OutlineItem {
  return { name: name.replace(/\s+/g, ' ').trim() || '—', detail, kind, span, selection: span, children: [] };
}

/** A span that holds another's children, as an editor demands. */
function covering(span: Span, children: readonly { readonly span: Span }[]): Span {
  return children.reduce(
    (all, child) => ({ start: Math.min(all.start, child.span.start), end: Math.max(all.end, child.span.end) }),
    span,
  );
}

function basisOf({ bases: found, right }: Count): string {
  const words = found.map((basis) => bases[basis]).join(', ');
  return !right && found.includes('section-1983') ? `${words}, no right named` : words;
}

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, text.lastIndexOf(' ', 80))} …`;
}
