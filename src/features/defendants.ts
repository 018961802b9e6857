import type { Analysis } from '../analysis.js';
import { type Defendant, isNatural } from '../complaint/model.js';
import { blockAt, sourceSpan } from '../markdown/document.js';
import type { Edit } from '../rules/rule.js';
import { type Span, touches } from '../text/span.js';
import { statementPlace } from './paragraph-place.js';
import { escaped } from './plain-words.js';

/** A place where a complaint names one or more defendants. */
export interface DefendantMention {
  readonly span: Span;
  /** Indexes of the defendants meant. */
  readonly parties: readonly number[];
}

const known = new WeakMap<Analysis, readonly DefendantMention[]>();

/** Every place that names a defendant, the caption's included, in order. Empty where the document is no complaint. */
export function defendantMentions(analysis: Analysis): readonly DefendantMention[] {
  const found = known.get(analysis);
  if (found) return found;
  const { complaint, document } = analysis;
  const mentions: DefendantMention[] = [];
  if (complaint) {
    mentions.push(...complaint.defendants.map(({ span }, index) => ({ span, parties: [index] })));
    const taken = complaint.defendants.map(({ span }) => span);
    for (const placed of document.blocks) {
      if (placed.struck || placed.block.kind !== 'prose') continue;
      for (const mention of complaint.naming.of(placed.block)) {
        const span = sourceSpan(placed, mention);
        if (mention.parties.length && !taken.some((one) => one.start < span.end && span.start < one.end))
          mentions.push({ span, parties: mention.parties });
      }
    }
    mentions.sort((a, b) => a.span.start - b.span.start);
  }
  known.set(analysis, mentions);
  return mentions;
}

/** The place at an offset that names defendants. Looks at its block only: it is asked at every move of the caret. */
export function mentionAt({ complaint, document }: Analysis, offset: number): DefendantMention | undefined {
  if (!complaint) return undefined;
  const inCaption = complaint.defendants.findIndex(({ span }) => touches(span, offset));
  if (inCaption >= 0) return { span: (complaint.defendants[inCaption] as Defendant).span, parties: [inCaption] };
  const placed = blockAt(document, offset);
  if (!placed || placed.struck || placed.block.kind !== 'prose') return undefined;
  const mentions = complaint.naming.of(placed.block).map((one) => ({ ...one, span: sourceSpan(placed, one) }));
  return mentions.find(({ span, parties }) => parties.length > 0 && touches(span, offset));
}

/** Every place that names one of the defendants named at an offset, groups included. */
export function defendantReferences(analysis: Analysis, offset: number): readonly DefendantMention[] {
  const wanted = mentionAt(analysis, offset)?.parties ?? [];
  return defendantMentions(analysis).filter(({ parties }) => parties.some((index) => wanted.includes(index)));
}

/** Where the caption (or the front matter) names the defendants that are named at an offset. */
export function defendantDefinitions(analysis: Analysis, offset: number): readonly Span[] {
  const { complaint } = analysis;
  return (mentionAt(analysis, offset)?.parties ?? []).flatMap((index) => complaint?.defendants[index]?.span ?? []);
}

const mostNamed = 8;

/** Who is meant: what the defendant is, in what capacity sued, where that is stated, in which counts. As Markdown. */
export function defendantCard(analysis: Analysis, offset: number): { span: Span; card: string } | undefined {
  const mention = mentionAt(analysis, offset);
  const { complaint } = analysis;
  if (!mention || !complaint) return undefined;
  const defendants = mention.parties.flatMap((index) => {
    const defendant = complaint.defendants[index];
    return defendant ? [{ defendant, index }] : [];
  });
  const lines = defendants
    .slice(0, mostNamed)
    .map(({ defendant, index }) =>
      [`**${escaped(defendant.name)}**`, ...facts(analysis, defendant, index)].join(' · '),
    );
  const more = defendants.length > mostNamed ? [`and ${defendants.length - mostNamed} more`] : [];
  return { span: mention.span, card: [...lines, ...more].join('\n\n') };
}

function facts(analysis: Analysis, defendant: Defendant, index: number): string[] {
  const { complaint } = analysis;
  const counts = (complaint?.counts ?? []).flatMap(({ against, heading }) =>
    against?.includes(index) ? [/^(?:count|claim)\s+\S+?(?=[:.,]|\s|$)/i.exec(heading)?.[0] ?? heading] : [],
  );
  return [
    defendant.description ? escaped(defendant.description.slice(0, 120)) : '',
    capacityWords(analysis, defendant),
    counts.length ? escaped(counts.join(', ')) : '',
  ].filter((part) => part);
}

function capacityWords(analysis: Analysis, defendant: Defendant): string {
  if (!isNatural(defendant)) return 'an entity, sued as itself';
  const places = [...new Set(defendant.statements.map((statement) => statementPlace(analysis, statement)))];
  const where = places.length ? ` (${places.join(', ')})` : '';
  switch (defendant.capacity) {
    case 'unstated':
      return defendant.doubts[0]
        ? `**capacity stated nowhere for certain** (perhaps ${statementPlace(analysis, defendant.doubts[0])})`
        : '**capacity stated nowhere**';
    case 'conflict':
      return `**statements of capacity disagree**${where}`;
    case 'unclear':
      return `**capacity unclear**${where}`;
    case 'both':
      return `sued in both capacities${where}`;
    default:
      return `sued in the ${defendant.capacity} capacity${where}`;
  }
}

/** What can be renamed at an offset: one defendant's name, not a group nor a common noun that stands for one ("the City"). */
export function renameable(analysis: Analysis, offset: number): { span: Span; name: string } | undefined {
  const mention = mentionAt(analysis, offset);
  const [index, ...others] = mention?.parties ?? [];
  const defendant = index === undefined || others.length ? undefined : analysis.complaint?.defendants[index];
  if (!mention || !defendant) return undefined;
  const written = analysis.text.slice(mention.span.start, mention.span.end);
  return newForm(defendant.name, defendant.name, written) === undefined
    ? undefined
    : { span: mention.span, name: inCase(defendant.name, written) };
}

/** The edits that give the defendant at an offset another name: in full where it stands in full, by surname where by surname. */
export function renameDefendant(analysis: Analysis, offset: number, name: string): readonly Edit[] {
  const [index] = mentionAt(analysis, offset)?.parties ?? [];
  const defendant = index === undefined ? undefined : analysis.complaint?.defendants[index];
  if (!defendant || !renameable(analysis, offset)) return [];
  return defendantMentions(analysis).flatMap(({ span, parties }) => {
    if (parties.length !== 1 || parties[0] !== index) return [];
    const written = analysis.text.slice(span.start, span.end);
    const text = newForm(defendant.name, name, written);
    return text === undefined ? [] : [{ ...span, text }];
  });
}

/** The part of the new name that stands for the part of the old one that is written; undefined where another word stands for it. */
function newForm(old: string, name: string, written: string): string | undefined {
  const words = wordsOf(written).map(bare);
  const before = wordsOf(old).map(bare);
  const after = wordsOf(name);
  const last = after.at(-1) ?? '';
  const same = (wanted: readonly string[]): boolean => wanted.length > 0 && words.join(' ') === wanted.join(' ');
  if (same(before)) return inCase(after.join(' '), written);
  if (same(before.slice(-1))) return inCase(last, written);
  if (before.length > 2 && same([before[0] as string, before.at(-1) as string]))
    return inCase(after.length > 1 ? `${after[0]} ${last}` : last, written);
  const place = wordsOf(old.split(',')[0] ?? '').map(bare);
  return place.length < before.length && same(place) ? inCase(name.split(',')[0] ?? name, written) : undefined;
}

const wordsOf = (name: string): string[] =>
  name
    .replace(/[*_\\]+/g, '')
    .split(/\s+/)
    .filter((word) => word);

const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** In capitals where that is how it was written, otherwise with the capitals of a name. */
function inCase(name: string, written: string): string {
  const letters = written.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return name.toUpperCase();
  const shouted = name === name.toUpperCase() && /\p{L}{2}/u.test(name);
  return shouted ? name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase()) : name;
}
