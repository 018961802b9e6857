import type { Block } from '../markdown/block.js';
import type { Document } from '../markdown/document.js';
import type { Span } from '../text/span.js';
import { isNatural } from './model.js';
import type { Naming } from './naming.js';
import type { ListedParty } from './parties.js';
import type { Section } from './sections.js';
import { stateNames } from './vocabulary.js';

/** Whose officer a defendant is. Undefined where the document does not show it. */
export type Government = 'federal' | 'state' | 'local';

const states = stateNames.join('|');
const federal =
  /\b(?:(?:united states|u\.\s?s\.) (?:forest service|fish and wildlife|coast guard|capitol police|probation|bureau)|bureau of (?:land management|indian affairs|reclamation)|postal inspect\w+|united states (?:marshal|park police|attorney|customs|border patrol|postal|secret service|army|department|immigration)|u\.\s?s\.\s+(?:marshals?|park police|attorney|customs|border|postal|department|immigration)|deputy u\.\s?s\.|federal (?:agent|officer|bureau|official)|fbi\b|dea\b|atf\b|special agent(?!s?,? (?:of|with|for) (?:the )?(?:state|\p{Lu}\p{L}+ (?:\p{L}+ )?bureau))|drug enforcement administration|bureau of alcohol|secret service|internal revenue|federal penitentiary|united states penitentiary|border patrol|patrol agent|immigration and customs|homeland security|bureau of prisons|national park service|customs and border|\bice (?:agent|officer)|transportation security|veterans affairs|(?:secretary|administrator|director|commissioner|attorney general)\s+(?:of|for)\s+(?:the\s+)?(?:u\.\s?s\.|united states|homeland security|social security|defense\b|housing and urban)|federal correctional (?:institution|complex|center)|federal (?:detention|medical) center)/iu;
const state = new RegExp(
  `\\b(?:governor|attorney general|secretary of (?!the (?:board|council|commission))|state treasurer|state auditor|state police|state trooper|highway patrol|trooper|state (?:university|college|prison|hospital|penitentiary|correctional)|(?:commissioner|director|secretary|superintendent|warden|chancellor|president)\\s+(?:of|for)\\s+(?:the\\s+)?(?:(?:${states})\\b(?! (?:city|county|town)\\b)|state|department of (?:corrections?|human|health|public safety|education|transportation|social|children|juvenile)|.{0,40}\\bdepartment of corrections?)|(?:${states}) (?:department|dept|division|board|commission|state|highway)|(?:department|division) of (?:corrections?|rehabilitation)|department of health and human services|dhhs|correctional (?:officer|facility|institution|center)|board of (?:medical |nursing )?(?:examiners|licens\\w+|registration|nursing|pharmacy|medicine|dentistry|pardons|parole)\\b|commissioner of (?:public health|insurance|labor|agriculture|motor vehicles|revenue|banking|children)\\b(?![^.;]{0,60}\\b(?:city|county|town)\\b)|state of (?:${states})|commonwealth of|university of|(?:president|provost|dean|chancellor|regent) (?:of|at) (?:the |.{0,30})university|board of (?:regents|trustees of .{0,40}university)|county court judge|circuit judge|district judge|superior court judge|family court judge|state (?:officer|official|employee|commissioner|director|secretary|superintendent|corrections)|(?:officer|official|employee) of the state\\b(?! (?:patrol|police|bar))|\\b(?:he|she) (?:works|is employed) (?:for|by) the state\\b(?! (?:patrol|police|of|bar)))\\b`,
  'i',
);
const local =
  /\b(?:city|county|town|village|township|borough|parish|municipal|mayor|sheriff|deputy sheriff|chief of police|police (?:officer|chief|department|sergeant|lieutenant|captain|commander)|school (?:district|board)|superintendent of schools|principal|city council|alder(?:man|woman)|jail|metro(?:politan)? police|judge\/executive|public school|constable)\b/i;

/** What an officer once was, learnt or reported, which is no post. */
const past =
  /\b(?:formerly|previously|once|served in|attended|graduated from|trained (?:at|by)|grants? from|reported [^.;]{0,60} to|retired from)\b[^.;]{0,80}|\bnot (?:to|by|under|for|of) (?:the )?[^.;,]{0,40}/gi;

/**
 * Whose officer a defendant is, by title, by what the caption says behind the name, and by the sentence of the parties section that introduces him. A
 * warden or a director beside a State agency, with no local government sued, is the State's. A sheriff is a local officer, except in Alabama (McMillian v. Monroe County, 520 U.S. 781 (1997)).
 */
export function governmentOf(
  text: string,
  courtState: string | undefined,
  besideStateAgency = false,
): Government | undefined {
  const own = text
    .replace(past, ' ')
    .replace(/\bdept\b\.?/gi, 'Department')
    .replace(/\bNYS\b/g, 'New York State');
  if (
    /\bsheriff\b/i.test(own) &&
    (courtState === 'Alabama' || /\balabama\b/i.test(text)) &&
    !/police department/i.test(text)
  )
    return 'state';
  if (/\b(?:city|county|metro(?:politan)?) (?:department|division|bureau) of corrections?\b/i.test(own)) return 'local';
  const atFederal = own.search(federal);
  const atState = own.search(state);
  const atLocal = own.search(local);
  // What is said first is the post; a federal body named behind it is one that he worked with.
  if (atFederal >= 0 && (atLocal < 0 || atFederal <= atLocal) && (atState < 0 || atFederal <= atState))
    return 'federal';
  if (atState < 0 && atLocal < 0)
    return besideStateAgency &&
      /\b(?:commissioner|director|secretary|superintendent|warden|president|chancellor|provost|dean|regent|registrar|administrator|lieutenant|lt|captain|capt|sergeant|sgt|correction(?:al|s)? officer|grievance officer|unit manager|parole (?:officer|agent))\b/i.test(
        text,
      )
      ? 'state'
      : undefined;
  if (atState < 0) return 'local';
  if (atLocal < 0) return 'state';
  return /\bgovernor|attorney general|secretary of state|department of corrections|state (?:police|trooper|university)|\b(?:he|she) (?:works|is employed) (?:for|by) the state\b(?! (?:patrol|police|of|bar))/i.test(
    text,
  )
    ? 'state'
    : atLocal <= atState
      ? 'local'
      : 'state';
}

interface Offices {
  readonly parties: readonly ListedParty[];
  readonly captionEnd: number | undefined;
  readonly offices: readonly string[];
}

const known = new WeakMap<Introductions, Offices>();

/**
 * What the document says each defendant's office is: the caption, which ends at source offset `captionEnd`, then the first sentences that name him where the
 * parties are introduced. Empty for what is no natural person. While caption and introductions stay, it is the same list.
 */
export function officesOf(
  parties: readonly ListedParty[],
  document: Document,
  sections: readonly Section[],
  naming: Naming,
  captionEnd: number | undefined,
): readonly string[] {
  const introduced = introductions(document, sections, naming);
  const before = known.get(introduced);
  if (captionEnd !== undefined && before?.parties === parties && before.captionEnd === captionEnd)
    return before.offices;
  const offices = parties.map((party, index) => {
    if (!isNatural(party)) return '';
    const next = parties[index + 1]?.span.start ?? captionEnd ?? Number.POSITIVE_INFINITY;
    // A caption's statements have their words by the document.
    const stated = party.statements.map(
      ({ words }) =>
        document.text.slice(words.start, Math.max(words.end, Math.min(words.end + 120, next))).split(';')[0],
    );
    const own = [party.title ?? '', party.description, ...stated].join(' ; ');
    // "…; JANE ROE, its Secretary": of the body before her.
    const body = parties[index - 1];
    const said =
      body && !isNatural(body) && (/^its\s/i.test(party.description.trim()) || /\bas its\s/i.test(own))
        ? `${own} of the ${body.name}`
        : own;
    const words = introduced.get(index);
    return words === undefined ? said : `${said} ; ${words}`;
  });
  known.set(introduced, { parties, captionEnd, offices });
  return offices;
}

interface Governments {
  readonly courtState: string | undefined;
  readonly besideStateAgency: boolean;
  readonly governments: readonly (Government | undefined)[];
}

const governing = new WeakMap<readonly string[], Governments>();

/** Whose officers the defendants are, by their offices. */
export function governmentsOf(
  offices: readonly string[],
  courtState: string | undefined,
  besideStateAgency: boolean,
): Governments['governments'] {
  const before = governing.get(offices);
  if (before && before.courtState === courtState && before.besideStateAgency === besideStateAgency)
    return before.governments;
  const governments = offices.map((text) => governmentOf(text, courtState, besideStateAgency));
  governing.set(offices, { courtState, besideStateAgency, governments });
  return governments;
}

/** "Name of Defendant: J. Roe": an entry of a form, which says more in the blocks below. */
const isEntry = (text: string, { start, end }: Span): boolean =>
  /\bname\b[^\n]{0,40}[:.\t]\s*$/i.test(text.slice(0, start)) && /^[^\n]{0,40}(?:\n|$)/.test(text.slice(end));

/** What the rest of an entry's block and the next ones say, up to what names somebody. */
function answersBelow(document: Document, index: number, { end }: Span, naming: Naming): string {
  const own = document.blocks.block(index) as Block;
  const other = naming.of(own).find(({ start }) => start >= end);
  const words = [own.prose.running.slice(end, Math.min(end + 300, other?.start ?? Number.POSITIVE_INFINITY))];
  if (other) return words.join(' ');
  for (let i = index + 1; i < index + 4; i++) {
    const block = document.blocks.block(i);
    if (block?.kind !== 'prose' || naming.of(block).length) break;
    words.push(block.prose.running.slice(0, 200));
  }
  return words.join(' ');
}

/** By defendant, the first words about him in the parties section: of the first block that names him near its beginning. */
function introductions(document: Document, sections: readonly Section[], naming: Naming): Introductions {
  const blocks = introducingSections(sections).flatMap(({ body, end }) => indexesOf(body, end + 3));
  const texts = blocks.map((index) => (document.blocks.isStruck(index) ? undefined : document.blocks.block(index)));
  const before = introducing.get(naming);
  if (before?.texts.length === texts.length && before.texts.every((text, i) => text === texts[i])) return before.found;
  const found = readIntroductions(document, sections, naming);
  introducing.set(naming, { texts, found });
  return found;
}

/** The parts of a pleading that introduce the parties: its own part for them, or all before the counts where there is none. */
export function introducingSections(sections: readonly Section[]): readonly Section[] {
  const own = sections.filter(({ kind }) => kind === 'parties');
  return own.length ? own : sections.filter(({ kind }) => kind === 'other' || kind === 'introduction');
}

const indexesOf = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

type Introductions = ReadonlyMap<number, string>;

/** The last introductions, and the blocks that they were read from. */
const introducing = new WeakMap<
  Naming,
  { readonly texts: readonly (Block | undefined)[]; readonly found: Introductions }
>();

/** "…. Defendant Ruth Roe, a State Commissioner, is …". */
const beginsSentence = (text: string, at: number): boolean =>
  /[.;]\s+(?:(?:[Dd]efendants?|[Tt]he|\p{Lu}[\p{L}.]*)\s+){0,3}$/u.test(text.slice(Math.max(0, at - 60), at));

function readIntroductions(document: Document, sections: readonly Section[], naming: Naming): Map<number, string> {
  const found = new Map<number, string>();
  const done = new Set<number>();
  for (const section of introducingSections(sections)) {
    for (let i = section.body; i < section.end; i++) {
      const placed = document.blocks.at(i);
      if (!placed || placed.struck || placed.block.kind !== 'prose') continue;
      const here = new Set<number>();
      for (const mention of naming.of(placed.block)) {
        for (const index of mention.parties) {
          if (here.has(index) || done.has(index)) continue;
          here.add(index);
          // An item of a list introduces whom it begins with.
          const text = placed.block.prose.running;
          const item = text.lastIndexOf('\n\n', mention.start) + 1;
          if (mention.start - item >= 160 && !beginsSentence(text, mention.start)) continue;
          done.add(index);
          const end = text.indexOf('\n\n', mention.start);
          const words = text.slice(mention.start, Math.min(end < 0 ? text.length : end, mention.start + 320));
          found.set(index, isEntry(text, mention) ? `${words} ${answersBelow(document, i, mention, naming)}` : words);
        }
      }
    }
  }
  return found;
}
