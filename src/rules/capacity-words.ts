import type { Complaint } from '../complaint/complaint.js';
import type { CapacityStatement, Defendant } from '../complaint/model.js';
import { isNatural } from '../complaint/model.js';
import type { Part } from '../complaint/pleading-text.js';
import { spanOf } from '../complaint/statement.js';
import { type Document, sourceSpan } from '../markdown/document.js';
import { fixLater, sentenceEdit } from './insertion.js';
import { plainName } from './names.js';
import type { Edit, Fix } from './rule.js';

/** The capacities that words are to name. */
export type Named = Pick<CapacityStatement, 'individual' | 'official'>;

/** What a drafter can choose from, in the order offered. */
export const choices: readonly { readonly named: Named; readonly label: string }[] = [
  { named: { individual: true, official: false }, label: 'the individual capacity' },
  { named: { individual: false, official: true }, label: 'the official capacity' },
  { named: { individual: true, official: true }, label: 'both capacities' },
];

/** "in her individual capacity"; without a pronoun "in his or her individual capacity". */
export function inCapacity({ individual, official }: Named, pronoun: string | undefined): string {
  const whose = pronoun ?? 'his or her';
  const several = pronoun === 'their';
  if (individual && official) return `in ${whose} individual and official capacities`;
  const word = individual ? 'individual' : 'official';
  return `in ${whose} ${word} ${several ? 'capacities' : 'capacity'}`;
}

/** Whether a party of the caption is several unnamed persons: "John Does 1-5". */
export function isSeveral({ kind, name }: Pick<Defendant, 'kind' | 'name'>): boolean {
  return (
    kind === 'doe' &&
    (/\b(?:does|roes|officers|deputies|detectives|agents|guards|employees)\b/i.test(name) ||
      /\d\s*[-–]\s*\d/.test(name))
  );
}

/** Where the body introduces a defendant: the first paragraph of the parties section that names him. A table holds no sentence. */
export function introductionOf(
  { parts, naming }: Complaint,
  index: number,
): { readonly part: Part; readonly start: number; readonly end: number } | undefined {
  for (const part of parts) {
    if (part.section.kind !== 'parties' || part.placed.block.prose.text.includes('\t')) continue;
    const mention = naming.of(part.placed.block).find(({ parties }) => parties.includes(index));
    if (mention) return { part, start: mention.start, end: mention.end };
  }
  return undefined;
}

/** The pronoun by which the paragraph that introduces a defendant goes on: "He is …", "Her duties …". Undefined where it does not, or with both. */
function pronounOf(complaint: Complaint, index: number): string | undefined {
  const { naming, defendants } = complaint;
  if (isSeveral(defendants[index] as Defendant)) return 'their';
  const introduced = introductionOf(complaint, index);
  if (!introduced) return undefined;
  const { block } = introduced.part.placed;
  const persons = new Set(
    naming.of(block).flatMap(({ parties }) => parties.filter((party) => isNatural(defendants[party] as Defendant))),
  );
  if (persons.size !== 1) return undefined;
  const behind = block.prose.text.slice(introduced.end);
  const said = new Set(
    [...behind.matchAll(/[.;]\s+(he|his|she|her)\b/gi)].map(([, word]) =>
      /^h(?:e|is)$/i.test(word ?? '') ? 'his' : 'her',
    ),
  );
  return said.size === 1 ? [...said][0] : undefined;
}

/** A fix that says in what capacity a defendant is sued: at the end of the paragraph about him, or behind his name in the caption where there is none. */
export function stateCapacity(complaint: Complaint, index: number, { named, label }: (typeof choices)[number]): Fix {
  const defendant = complaint.defendants[index] as Defendant;
  return fixLater(
    () => {
      const introduced = introductionOf(complaint, index);
      const words = inCapacity(named, pronounOf(complaint, index));
      const several = isSeveral(defendant);
      const sentence = `Defendant${several ? 's' : ''} ${plainName(defendant)} ${several ? 'are' : 'is'} sued ${words}.`;
      const edit = introduced
        ? sentenceEdit(complaint, introduced.part.placed, introduced.end, sentence)
        : behindName(complaint, defendant, words);
      return { title: `State ${label} ${introduced ? 'in the party paragraph' : 'in the caption'}`, edits: [edit] };
    },
    { preferred: named.individual && !named.official },
  );
}

/** ", in his or her individual capacity" behind a name in the caption, or inside an entry of the front matter. */
function behindName({ document: { text }, caption }: Complaint, { span }: Defendant, words: string): Edit {
  const lineEnd = text.indexOf('\n', span.end) < 0 ? text.length : text.indexOf('\n', span.end);
  const rest = text.slice(span.end, lineEnd);
  const inList =
    caption === undefined &&
    /[[,{][^"'\]]*$/.test(text.slice(text.lastIndexOf('\n', span.start) + 1, span.start)) &&
    /^[^"']*[\]}]/.test(rest);
  if (inList) return { start: span.start, end: span.end, text: `"${text.slice(span.start, span.end)}, ${words}"` };
  const mark = /^(?:\*{1,3}|_{1,3})/.exec(rest)?.[0].length ?? 0;
  const goesOn = /^[ \t]*(?:and\b|&|[\p{L}(])/u.test(rest.slice(mark));
  return { start: span.end + mark, end: span.end + mark, text: `, ${words}${goesOn ? ',' : ''}` };
}

const simple =
  /^(?:in\s+|both\s+|in\s+both\s+)?(?:(?:his|her|their|its|the|an?)\s+)?(?:both\s+)?(?:[\p{L}-]+(?:,?\s+(?:and|or)\s+[\p{L}-]+){0,5}(?:,?\s+(?:and|or)\s+)?)?\s*$/iu;

/** A fix that makes a statement name other capacities. Undefined where its words are broken up by a caption's columns. */
export function restate(document: Document, statement: CapacityStatement, named: Named): Edit | undefined {
  const span = spanOf(document, statement);
  const said = document.text.slice(span.start, span.end);
  const words = said.replace(/\s+/g, ' ').trim();
  if (!/\S/.test(words) || words.length > 90 || !/^[\p{L}\s,/&’'-]+$/u.test(words) || /[ \t]{3,}/.test(said))
    return undefined;
  if (!simple.test(words) && !/capacit|individually|officially|personally/i.test(words)) return undefined;
  const pronoun = /\b(?:his|her|their|its)\b/i.exec(words)?.[0].toLowerCase();
  const plural = pronoun === undefined && /capacities$/i.test(words) && !(statement.individual && statement.official);
  const written = inCapacity(named, plural ? 'their' : pronoun === 'its' ? undefined : pronoun);
  const lead = /^(?:all|each)\b/i.exec(words)?.[0];
  const whole = lead ? `${lead} ${written}` : written;
  return { ...span, text: words === words.toUpperCase() ? whole.toUpperCase() : whole };
}

/** Takes a statement out, with the comma or the space before it; an option of a form is unchecked instead. */
export function withoutStatement(document: Document, statement: CapacityStatement): Edit | undefined {
  const { text } = document;
  const { start, end } = spanOf(document, statement);
  const said = text.slice(start, end);
  if (statement.place === 'form') {
    const box = /[☒☑✓✔✗✘]|(?<=[[(])[xX✓](?=[\])])/u.exec(said);
    if (!box) return undefined;
    return {
      start: start + box.index,
      end: start + box.index + 1,
      text: /[xX✓]/.test(box[0]) && said[box.index - 1] ? ' ' : '☐',
    };
  }
  if (!/^[\p{L}\s,/&’'-]+$/u.test(said) || /[ \t]{3,}/.test(said)) return undefined;
  const before =
    /(?:,\s*|\s+|\s*[—–]\s*)?(?:(?:acting|solely|only)\s+)?$/i.exec(text.slice(Math.max(0, start - 40), start))?.[0]
      .length ?? 0;
  return { start: start - before, end, text: '' };
}

/** Where a sentence of the parties section that introduces a defendant stands in the source. */
export function introductionSpan(
  complaint: Complaint,
  index: number,
): { readonly start: number; readonly end: number } | undefined {
  const found = introductionOf(complaint, index);
  return found && sourceSpan(found.part.placed, found);
}
