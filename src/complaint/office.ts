import type { Document } from '../markdown/document.js';
import { isNatural } from './model.js';
import type { Naming } from './naming.js';
import type { ListedParty } from './parties.js';
import type { Section } from './sections.js';
import { stateNames } from './vocabulary.js';

/** Whose officer a defendant is. Undefined where the document does not show it. */
export type Government = 'federal' | 'state' | 'local';

const states = stateNames.join('|');
const federal =
  /\b(?:united states (?:marshal|park police|attorney|customs|border patrol|postal|secret service|army|department|immigration)|u\.\s?s\.\s+(?:marshals?|park police|attorney|customs|border|postal|department|immigration)|deputy u\.\s?s\.|federal (?:agent|officer|bureau|official)|fbi\b|dea\b|special agent|border patrol|immigration and customs|homeland security|bureau of prisons|national park service|customs and border|\bice (?:agent|officer)|transportation security|veterans affairs)/i;
const state = new RegExp(
  `\\b(?:governor|attorney general|secretary of state|state treasurer|state auditor|state police|state trooper|highway patrol|trooper|state (?:university|college|prison|hospital|penitentiary|correctional)|(?:commissioner|director|secretary|superintendent|warden|chancellor|president)\\s+(?:of|for)\\s+(?:the\\s+)?(?:(?:${states})\\b|state|department of (?:corrections?|human|health|public safety|education|transportation|social|children|juvenile)|.{0,40}\\bdepartment of corrections?)|(?:${states}) (?:department|dept|division|board|commission|state|highway)|(?:department|division) of (?:corrections?|rehabilitation)|department of health and human services|dhhs|correctional (?:officer|facility|institution|center)|state of (?:${states})|commonwealth of|university of|(?:president|provost|dean|chancellor|regent) (?:of|at) (?:the |.{0,30})university|board of (?:regents|trustees of .{0,40}university)|county court judge|circuit judge|district judge|superior court judge|family court judge|state officer|state employee)\\b`,
  'i',
);
const local =
  /\b(?:city|county|town|village|township|borough|parish|municipal|mayor|sheriff|deputy sheriff|chief of police|police (?:officer|chief|department|sergeant|lieutenant|captain|commander)|school (?:district|board)|superintendent of schools|principal|city council|alder(?:man|woman)|jail|metro(?:politan)? police|judge\/executive|public school|constable)\b/i;

/**
 * Whose officer a defendant is, by title, by what the caption says behind the name, and by the sentence of the parties section that introduces him. A
 * warden or a director beside a State agency, with no local government sued, is the State's. A sheriff is a local officer, except in Alabama (McMillian v. Monroe County, 520 U.S. 781 (1997)).
 */
export function governmentOf(text: string, courtState: string | undefined, besideStateAgency = false): Government | undefined {
  if (/\bsheriff\b/i.test(text) && (courtState === 'Alabama' || /\balabama\b/i.test(text)) && !/police department/i.test(text)) return 'state';
  if (federal.test(text)) return 'federal';
  const atState = text.search(state);
  const atLocal = text.search(local);
  if (atState < 0 && atLocal < 0) return besideStateAgency && /\b(?:commissioner|director|secretary|superintendent|warden)\b/i.test(text) ? 'state' : undefined;
  if (atState < 0) return 'local';
  if (atLocal < 0) return 'state';
  return /\bgovernor|attorney general|secretary of state|department of corrections|state (?:police|trooper|university)/i.test(text) ? 'state' : atLocal <= atState ? 'local' : 'state';
}

/** What the document says a defendant's office is: the caption, which ends at source offset `captionEnd`, then the first sentences that name him where the parties are introduced. */
export function officeText(parties: readonly ListedParty[], index: number, document: Document, sections: readonly Section[], naming: Naming, captionEnd?: number): string {
  const party = parties[index];
  if (!party || !isNatural(party)) return '';
  const next = parties[index + 1]?.span.start ?? captionEnd ?? Number.POSITIVE_INFINITY;
  const stated = party.statements.map(({ span }) => document.text.slice(span.start, Math.max(span.end, Math.min(span.end + 120, next))).split(';')[0]);
  const said = [party.title ?? '', party.description, ...stated].join(' ; ');
  for (const section of sections) {
    if (section.kind !== 'parties') continue;
    for (let i = section.body; i < section.end; i++) {
      const placed = document.blocks[i];
      if (!placed || placed.struck || placed.block.kind !== 'prose') continue;
      const mention = naming.of(placed.block).find(({ parties: meant }) => meant.includes(index));
      if (mention && mention.start < 160) return `${said} ; ${placed.block.prose.text.slice(mention.start, mention.start + 320)}`;
    }
  }
  return said;
}
