import { type Document, type Placed, perBlock, sourceSpan } from '../markdown/document.js';
import type { Span } from '../text/span.js';
import { isNatural, type Party } from './model.js';
import type { Naming } from './naming.js';
import { type Part, type Parts, type Sentence, sentencesIn, signalBy, withSignal } from './pleading-text.js';
import type { Section } from './sections.js';

export type Basis = 'section-1983' | 'bivens' | 'other-federal' | 'state';

/** A claim for relief. */
export interface Count {
  readonly section: Section;
  /** Its heading, in one line. */
  readonly heading: string;
  /** The heading in the source. */
  readonly span: Span;
  /** What it is brought under, as far as heading and paragraphs say. */
  readonly bases: readonly Basis[];
  /** Whether heading or own paragraphs name a right: an amendment, a clause, a federal statute that gives one. */
  readonly right: boolean;
  /** Indexes of the defendants it is against; undefined where it does not say. */
  readonly against: readonly number[] | undefined;
  /** The numbers of the blocks of its paragraphs. */
  readonly blocks: Span;
}

/** Words that name § 1983, whatever title of the Code stands before it. */
export const section1983 = /(?:§§?|\bsection|\bsec\.|u\.?\s?s\.?\s?c\.?(?:\s*(?:§§?|sec\.|section))?)\s*1983\b/i;
const bivens = /\bbivens\b/i;
const otherFederal =
  /\b(?:title (?:vi|vii|ix|ii)\b|americans with disabilities act|\bada\b|rehabilitation act|rluipa|federal tort claims|ftca|42 u\.?s\.?c\.?\s*§*\s*(?:1981|1982|1985|1986|2000|12\d{3}|3604)|29 u\.?s\.?c\.?\s*§*\s*79\d|fair housing|administrative procedure act)/i;
const stateLaw =
  /\b(?:state[- ]law|common[- ]law|battery|assault|negligen\w+|wrongful death|survival act|false imprisonment|trespass|conversion|defamation|intentional infliction|emotional distress|medical malpractice|bane act|indemnif\w+|official bond|tort claims act|(?:under|of) the (?:law|laws) of|(?:\p{Lu}\p{L}+ )?(?:law|constitution)\)|const\. art\.|rev\. stat|civ\. code|gen\. stat|gov['’]t code|civil rights act of \p{Lu}|human rights (?:act|law)|open meetings|respondeat superior$|D\.C\. Code)/iu;
/** Whether words name a right that § 1983 can enforce. Naming § 1983 itself names none (Baker v. McCollan, 443 U.S. 137, 144 n.3 (1979)). */
export const namesRight =
  /\b(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|thirteenth|fourteenth|fifteenth|1st|2nd|4th|5th|6th|8th|14th)(?:(?:,? and|,| &|\/| or) (?:\w+))*\s+amendments?|amendments? (?:i|iv|v|vi|viii|xiv)\b|due process|equal protection|free exercise|establishment clause|freedom of (?:speech|religion|association|the press|assembly)|free speech|takings clause|just compensation|confrontation clause|commerce clause|privileges and immunities|cruel and unusual|unreasonable (?:search|seizure)|(?:excessive force|probable cause).{0,40}constitution|americans with disabilities|rehabilitation act|rluipa|title (?:vi|ix)\b|42 u\.?s\.?c\.?\s*§*\s*(?:1396|2000|12\d{3}|14\d{3}))/i;

const disclaimer =
  /\b(?:no|nor any|not any|neither)\s+(?:\p{L}+\s+){0,2}(?:claims?|causes? of action|counts?|relief)\b[^.;]{0,60}§ 1983|\b(?:not|no|nor|neither)\s+(?:an?\s+|any\s+)?§ 1983|\b(?:not|nor|never|neither)\s+(?:\p{L}+\s+){0,3}(?:plead|sue|sues|suing|bring|brought|assert|asserted|raise|raised|invoke|rely|made|proceed|proceeding|seek|sought|based|arise|under|pursuant)\b[^.;,]{0,40}§ 1983|§ 1983\b[^.;]{0,30}\b(?:is not|claim is not|are not)\b/iu;

/** Whether a sentence names § 1983 only to say that the claim is not brought under it. */
export function disclaims1983(sentence: string): boolean {
  return disclaimer.test(sentence.replace(new RegExp(`(?:\\b42\\s+)?${section1983.source}`, 'gi'), '§ 1983'));
}

const sparing = perBlock((block) =>
  section1983.test(block.prose.text)
    ? sentencesIn(block).filter(
        ({ text, quoted }) => !quoted && section1983.test(text) && /\bagainst\b/i.test(text) && disclaims1983(text),
      )
    : [],
);
const spares = signalBy((block) => sparing(block).length > 0);

/** The defendants of whom a sentence says that no § 1983 claim is brought against them. */
export function spared1983(parts: Parts, naming: Naming): number[] {
  const found = [...withSignal(parts, spares)].flatMap(({ placed: { block } }) =>
    sparing(block).flatMap((sentence) => {
      const { text } = block.prose;
      const against = sentence.start + text.slice(sentence.start, sentence.end).search(/\bagainst\b/i);
      const named = naming.of(block);
      // "It is a Defendant to Count VI, and no claim is made against it under § 1983": the one named last.
      if (/^against\s+(?:it|him|her|them)\b/i.test(text.slice(against, against + 20)))
        return [...(named.findLast(({ end }) => end <= against)?.parties ?? [])];
      return named.flatMap(({ start, end, parties }) => (start > against && end <= sentence.end ? [...parties] : []));
    }),
  );
  return [...new Set(found)];
}

/** The counts of a complaint: its sections, or where it has none the sentences that say what each count is. */
export function countsOf(parts: Parts, naming: Naming): Count[] {
  const headed = parts.sections.flatMap((section) =>
    section.kind === 'count' ? [countOf(section, parts, naming)] : [],
  );
  return headed.length
    ? headed
    : [...withSignal(parts, states)].flatMap((part) =>
        statedIn(part.placed.block).map((sentence) => statedCount(part, sentence, naming)),
      );
}

const stated =
  /^(?:(?:¶+\s*)?[\d.]+[.)]?\s+)?(?:count|claim)\s+(?:[ivx]+|\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:is|are|seeks|alleges|asserts|pleads|arises)\b/i;
const statedIn = perBlock((block) =>
  /\b(?:count|claim)\s/i.test(block.prose.text)
    ? sentencesIn(block).filter(({ text, quoted }) => !quoted && stated.test(text))
    : [],
);
const states = signalBy((block) => statedIn(block).length > 0);

/** "Count I is against the Department under Title VII": a count without a heading. */
function statedCount(part: Part, sentence: Sentence, naming: Naming): Count {
  const heading = sentence.text.replace(/^[\W\d]+/, '').trim();
  return {
    section: part.section,
    heading,
    span: sourceSpan(part.placed, sentence),
    bases: basesOf(heading, []),
    right: namesRight.test(heading),
    against: againstOf(heading, heading, naming),
    blocks: { start: part.index, end: part.index + 1 },
  };
}

function countOf(section: Section, parts: Parts, naming: Naming): Count {
  return {
    section,
    heading: oneLine(section.heading),
    span: headingSpan(parts.document, section),
    ...claimOf(section, parts, naming),
    blocks: { start: section.body, end: section.end },
  };
}

const oneLine = (heading: string): string => heading.replace(/\s+/g, ' ').trim();

function headingSpan({ blocks }: Document, section: Section): Span {
  const first = blocks[section.start];
  const last = blocks[section.body - 1];
  return first && last
    ? { start: sourceSpan(first, { start: 0, end: 1 }).start, end: last.start + last.block.source.trimEnd().length }
    : { start: 0, end: 0 };
}

type Claim = Pick<Count, 'bases' | 'right' | 'against'>;

interface Read {
  readonly naming: Naming;
  readonly form: boolean;
  readonly blocks: readonly Placed[];
  readonly claim: Claim;
}

const read = new WeakMap<Section, Read>();

/** What is claimed under a heading; read again when a block under it or a name is another. */
function claimOf(section: Section, parts: Parts, naming: Naming): Claim {
  const { form, document } = parts;
  const before = read.get(section);
  if (before?.naming === naming && before.form === form && isSame(before.blocks, document.blocks, section.body))
    return before.claim;
  const heading = oneLine(section.heading);
  const says = [...parts.within({ start: section.body, end: section.end })].map(({ placed }) => saysOf(placed.block));
  const lead = says
    .flatMap(({ lead: sentences }) => sentences)
    .slice(0, 4)
    .join(' ');
  const claim = {
    bases: basesOf(heading, says),
    right: namesRight.test(heading) || says.some(({ right }) => right),
    against: againstOf(heading, lead, naming),
  };
  read.set(section, { naming, form, blocks: document.blocks.slice(section.body, section.end), claim });
  return claim;
}

/** Whether the blocks from number `from` on are those of before, wherever they stand now. */
function isSame(before: readonly Placed[], now: readonly Placed[], from: number): boolean {
  return before.every(({ block, struck }, i) => now[from + i]?.block === block && now[from + i]?.struck === struck);
}

/** What a paragraph of a count says of the count's basis: its own sentences, without what it realleges. */
interface Says {
  readonly bases: readonly Basis[];
  readonly state: boolean;
  readonly right: boolean;
  /** Its first sentences. */
  readonly lead: readonly string[];
}

const saysOf = perBlock((block): Says => {
  const own = sentencesIn(block).flatMap(({ text, quoted }) => (quoted ? [] : [text]));
  const body = own.filter((text) => !/\b(?:realleg|incorporat|repeat|adopt)\w*\b/i.test(text)).join(' ');
  return { bases: federalBases(body), state: stateLaw.test(body), right: namesRight.test(body), lead: own.slice(0, 4) };
});

function federalBases(text: string): Basis[] {
  const found: Basis[] = [];
  if (section1983.test(text)) found.push('section-1983');
  if (bivens.test(text)) found.push('bivens');
  if (otherFederal.test(text)) found.push('other-federal');
  return found;
}

function basesOf(heading: string, says: readonly Says[]): Basis[] {
  const named: Basis[] = [...federalBases(heading), ...(stateLaw.test(heading) ? ['state' as const] : [])];
  if (named.length) return named;
  const found = [...new Set(says.flatMap(({ bases }) => bases))];
  if (found.length) return found;
  if (/\bmonell\b|\bmunicipal liability\b/i.test(heading) || namesRight.test(heading)) return ['section-1983'];
  return says.some(({ state }) => state) ? ['state'] : [];
}

const known = new WeakMap<Naming, Map<string, readonly number[] | undefined>>();

/** Whom a count is against; asked once for the same words and names. */
function againstOf(heading: string, lead: string, naming: Naming): readonly number[] | undefined {
  const answers = known.get(naming) ?? new Map<string, readonly number[] | undefined>();
  known.set(naming, answers);
  const key = `${heading}\n${lead}`;
  if (answers.has(key)) return answers.get(key);
  if (answers.size > 500) answers.clear();
  const answer = readAgainst(heading, lead, naming);
  answers.set(key, answer);
  return answer;
}

function readAgainst(heading: string, lead: string, naming: Naming): number[] | undefined {
  const explicit =
    /\b(?:against|v\.|vs\.)\s+([^)]+)/i.exec(heading)?.[1] ??
    /[-—–]\s*([^-—–]+)$/.exec(heading)?.[1] ??
    /\(([^()]*)\)\s*$/.exec(heading)?.[1];
  const from = (text: string): number[] => {
    const named = naming.find(text).flatMap(({ parties }) => [...parties]);
    if (/\ball defendants\b|\bagainst defendants\b|\beach defendant\b/i.test(text))
      return naming.parties.map((_, i) => i);
    if (/\bindividual defendants?\b|\bdefendant officers\b|\bofficer defendants\b/i.test(text))
      return [...named, ...naming.parties.flatMap((party: Party, i) => (isNatural(party) ? [i] : []))];
    return named;
  };
  const found = explicit === undefined ? [] : from(explicit);
  if (found.length) return [...new Set(found)];
  const brought =
    /\b(?:this (?:count|claim|cause of action)[^.]{0,40}\bagainst|(?:is|are) liable|brought against)\s+([^.]{0,200})/i.exec(
      lead,
    )?.[1];
  const second = brought === undefined ? [] : from(brought);
  return second.length ? [...new Set(second)] : undefined;
}

/** Whether the complaint's § 1983 counts can be against a defendant: yes unless its counts all say otherwise, or a sentence does. */
export function facesSection1983(
  { counts, spared }: { readonly counts: readonly Count[]; readonly spared: readonly number[] },
  index: number,
): boolean {
  if (spared.includes(index)) return false;
  const mine = counts.filter(({ against }) => against?.includes(index));
  if (mine.length) return mine.some(({ bases }) => bases.includes('section-1983') || !bases.length);
  const open = counts.filter(({ against }) => against === undefined);
  return (
    !counts.length ||
    open.some(({ bases }) => bases.includes('section-1983') || !bases.length) ||
    counts.every(({ against }) => against === undefined)
  );
}
