import type { Analysis } from '../analysis.js';
import type { Complaint } from '../complaint/complaint.js';
import type { Count } from '../complaint/counts.js';
import { type Capacity, type Defendant, isNatural } from '../complaint/model.js';
import { isOnCountAgainst, type ReliefItem, type ReliefKind } from '../complaint/relief.js';
import { spanOf } from '../complaint/statement.js';
import type { Reported } from '../rules/run.js';
import type { Span } from '../text/span.js';
import { statementPlace } from './paragraph-place.js';

/** A cell of the matrix: what it says, and where it goes. */
export interface Cell {
  readonly text: string;
  /** What it means, in words; for a screen reader and a tooltip. */
  readonly label: string;
  readonly span?: Span;
  /** Something that an opponent would see: nothing stated, two statements at odds, or what a rule warns of. */
  readonly gap?: boolean;
}

export interface Column {
  readonly title: string;
  readonly label: string;
  readonly group: 'party' | 'counts' | 'relief';
  readonly span?: Span;
}

export interface Row {
  readonly name: Cell;
  readonly cells: readonly Cell[];
}

/** Who is sued how, for what and under what: the picture of a complaint. */
export interface CapacityMatrix {
  /** Behind the defendant's name. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** "6 defendants · 3 individual · 1 official · 1 unstated · 1 entity". */
  readonly summary: string;
}

const reliefTitles: readonly (readonly [ReliefKind, string])[] = [
  ['compensatory', 'Compensatory'],
  ['punitive', 'Punitive'],
  ['nominal', 'Nominal'],
  ['injunctive', 'Injunctive'],
  ['declaratory', 'Declaratory'],
];

const kindNames = {
  municipality: 'municipality',
  department: 'department',
  state: 'State',
  'state-agency': 'State agency',
  'federal-agency': 'federal agency',
  private: 'private',
} as const;

/**
 * The matrix of a complaint; undefined where the document is none. With the findings in it, the cell that a warning is about is a gap
 * and says why.
 */
export function capacityMatrix(analysis: Analysis, findings: readonly Reported[] = []): CapacityMatrix | undefined {
  const { complaint } = analysis;
  if (!complaint) return undefined;
  const warnings = findings.filter(({ severity }) => severity === 'warning' || severity === 'error');
  const relief = reliefTitles.filter(([kind]) => complaint.relief.some(({ kinds }) => kinds.includes(kind)));
  const columns: Column[] = [
    { title: 'Capacity', label: 'The capacity in which the defendant is sued', group: 'party' },
    { title: 'Stated', label: 'Where the capacity is stated', group: 'party' },
    ...complaint.counts.map(
      (count, i): Column => ({
        title: countTitle(count, i),
        label: count.heading,
        group: 'counts',
        span: count.span,
      }),
    ),
    ...relief.map(([, title]): Column => ({ title, label: `${title} relief`, group: 'relief' })),
  ];
  const rows = complaint.defendants.map((defendant, index): Row => {
    const warned = (cell: Cell, about: (rule: string) => boolean): Cell => {
      const warning = warnings.find(({ rule, defendant: name }) => name === defendant.name && about(rule));
      return warning && cell.text ? { ...cell, label: `${cell.label}. ${warning.message}`, gap: true } : cell;
    };
    return {
      name: { text: nameOf(defendant), label: 'Go to the caption', span: defendant.span },
      cells: [
        warned(capacityCell(analysis, defendant), isAboutCapacity),
        statedCell(analysis, defendant),
        ...complaint.counts.map((count) => countCell(count, index)),
        ...relief.map(([kind]) => warned(reliefCell(complaint, kind, index), (rule) => isAboutRelief(rule, kind))),
      ],
    };
  });
  return { columns, rows, summary: summaryOf(complaint) };
}

/** Damages of an officer who is sued for the State: the relief is at fault, not the capacity. */
const moneyOfState = 'capacity/state-official-damages';

function isAboutCapacity(rule: string): boolean {
  return (rule.startsWith('capacity/') && rule !== moneyOfState) || rule === 'parties/state-not-a-person';
}

function isAboutRelief(rule: string, kind: ReliefKind): boolean {
  if (rule === moneyOfState) return kind === 'compensatory' || kind === 'punitive' || kind === 'nominal';
  return rule === 'remedies/punitive-against-government' && kind === 'punitive';
}

/** "6 defendants · 3 individual · 1 official · 1 unstated · 1 entity": each defendant is counted once behind the first number. */
export function summaryOf({ defendants }: Pick<Complaint, 'defendants'>): string {
  const order: readonly Capacity[] = ['individual', 'official', 'both', 'conflict', 'unclear', 'unstated'];
  const counts = order.flatMap((capacity) => {
    const count = defendants.filter((one) => isNatural(one) && one.capacity === capacity).length;
    return count ? [`${count} ${capacity}`] : [];
  });
  const entities = defendants.filter((one) => !isNatural(one)).length;
  const others = entities ? [entities === 1 ? '1 entity' : `${entities} entities`] : [];
  return [`${defendants.length} ${defendants.length === 1 ? 'defendant' : 'defendants'}`, ...counts, ...others].join(
    ' · ',
  );
}

function nameOf({ name, title }: Defendant): string {
  const words = name.replace(/\s+/g, ' ');
  return title && !words.toLowerCase().startsWith(title.toLowerCase()) ? `${title} ${words}` : words;
}

function capacityCell({ document }: Analysis, defendant: Defendant): Cell {
  if (!isNatural(defendant)) {
    const kind = kindNames[defendant.kind as keyof typeof kindNames];
    return { text: kind, label: `${kind}: sued as itself, in no capacity` };
  }
  const gap = ['unstated', 'conflict', 'unclear'].includes(defendant.capacity);
  const [first] = defendant.statements;
  return {
    text: defendant.capacity,
    label: gap ? `Capacity: ${defendant.capacity}` : `Sued in the ${defendant.capacity} capacity`,
    span: first ? spanOf(document, first) : defendant.span,
    ...(gap ? { gap } : {}),
  };
}

function statedCell(analysis: Analysis, { statements, doubts }: Defendant): Cell {
  const doubt = statements.length ? undefined : doubts[0];
  if (doubt)
    return {
      text: `${statementPlace(analysis, doubt)}?`,
      label: 'Words here may state it, but it is not certain of whom or that he is sued in it',
      span: spanOf(analysis.document, doubt),
    };
  const places = statements.map((statement) => statementPlace(analysis, statement));
  const text = [...new Set(places)].join(', ');
  const span = statements[0] && spanOf(analysis.document, statements[0]);
  return { text, label: text ? `Stated in: ${text}` : 'Stated nowhere', ...(span ? { span } : {}) };
}

/** "Count I" or "Claim One" of a heading that begins so; otherwise its place. */
function countTitle({ heading }: Count, index: number): string {
  const named = /^(count|claim|cause of action)\s+((?:no\.?\s*)?\w+)/i.exec(heading);
  const [word, number] = named ? [named[1] as string, named[2] as string] : ['Count', `${index + 1}`];
  return `${capitalized(word)} ${/^(?:[ivxlc]+|[a-z]|\d.*)$/i.test(number) ? number : capitalized(number)}`;
}

const capitalized = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;

function countCell(count: Count, index: number): Cell {
  if (count.against === undefined)
    return { text: '?', label: 'The count does not say against whom it is', span: count.span };
  return count.against.includes(index)
    ? { text: '●', label: `Against this defendant: ${count.heading}`, span: count.span }
    : { text: '', label: 'Not against this defendant' };
}

function reliefCell(complaint: Complaint, kind: ReliefKind, index: number): Cell {
  const asked = complaint.relief.filter(({ kinds }) => kinds.includes(kind));
  const aimed = asked.find((item) => isAgainst(complaint, item, index));
  if (aimed) return { text: '●', label: `Asked of this defendant: ${requestWords(aimed)}`, span: aimed.span };
  const open = asked.find(({ target }) => !target.all && !target.named.length && !target.individuals);
  return open
    ? { text: '○', label: `Asked without saying of whom: ${requestWords(open)}`, span: open.span }
    : { text: '', label: 'Not asked of this defendant' };
}

/** A request of the prayer without what joins it to the next. */
function requestWords({ text }: ReliefItem): string {
  return text.trim().replace(/[;.,]?(?: and)?$/, '');
}

function isAgainst({ defendants, counts }: Complaint, item: ReliefItem, index: number): boolean {
  const { target } = item;
  const defendant = defendants[index] as Defendant;
  if (target.except.includes(index)) return false;
  if (target.named.length) return target.named.includes(index);
  if (target.individuals) return isNatural(defendant) && defendant.capacity !== 'official';
  return target.all && isOnCountAgainst(item, counts, index);
}
