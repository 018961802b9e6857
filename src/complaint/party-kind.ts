import { core } from './chunk-kind.js';
import type { PartyKind } from './model.js';
import { agencyInitials, stateNames } from './vocabulary.js';

const state = stateNames.join('|');
const federal =
  /^(?:the\s+)?(?:united states(?:\s+of\s+america)?(?:\s|$)|u\.?s\.?\s+(?:department|customs|immigration|marshal|attorney|army|postal|park|secret|border|citizenship|drug)|federal\b|drug enforcement|department of (?:homeland|defense|veterans|the interior|the treasury|justice)|bureau of prisons|immigration and customs|internal revenue|central intelligence|national park|(?:u\.?s\.?\s+)?forest service|bureau of (?:land management|indian affairs)|transportation security|veterans|social security)/i;
const privateForm =
  /\b(?:inc|l\.?l\.?c|l\.?l\.?p|corp(?:oration)?|compan(?:y|ies)|co|ltd|p\.?c|pllc|(?<=,\s)p\.?a|l\.?p|s\.c|cooperative|properties|partners|association|society|insur\w+|surety|bank|associates|enterprises|solutions|industries|holdings|church|foundation|union|club|fund|store|mall|apartments|clinic|pharmacy|corporations|partnerships|entities)(?:\s+[\divx]+(?:\s*[-–]\s*[\divx]+)?)?\.?$/i;
const publicCorporation =
  /\b(?:municipal corporation|public corporation|municipality|municipal (?:entity|government)|political subdivision|public entity|body politic|home[- ]rule|governmental (?:entity|unit|body)|local government|special district|public authority)\b/i;
const department =
  /\b(?:police (?:department|dept|bureau|division|force)|(?:department|division|bureau) of police|office of the (?:[a-z]+ )?sheriff|sheriff['’]?s?['’]?s? (?:office|department|dept)|sheriff department|(?:fire|corrections?|public safety|health) (?:department|dept|bureau)|fire(?: and)? rescue|fire protection|jail|(?:county|city|parish|regional|borough) prison|detention (?:center|facility)|correctional (?:center|facility|institution|complex)|(?:medical|nursing|mail|records) (?:department|unit|room)|workhouse|house of correction|s\.?w\.?a\.?t\.?|task force|department of (?:corrections?|public safety|law|police|health)|police|marshal['’]s office|constable['’]?s? office|district attorney['’]?s? office|prosecutor['’]?s? office|coroner['’]?s? office|unit|team|division|bureau|animal (?:control|services)|code enforcement|emergency (?:medical )?services|public works|(?:911|emergency) (?:center|communications))\b/i;
const municipality =
  /\b(?:city|county|counties|town|village|township|borough|parish|municipality|district of columbia|school (?:district|board|corporation|system)|independent school|unified (?:school|government)|board of (?:education|county|commissioners|supervisors|trustees|aldermen|selectmen|school)|metro(?:politan)?(?: government)?|fiscal court|city council|school committee|commission|transit|housing authority|park district|water district|port authority|transportation authority|public schools|isd|consolidated government|charter|hospital (?:authority|district)|hospitals corporation|regional authority|public authority)\b/i;
/** "Ransom Forks, Tennessee": a place that is named with its State. */
const inState = new RegExp(`^[\\p{L} .'’-]+, (?:${state})$`, 'iu');
const stateBody = new RegExp(
  `^(?:the\\s+)?(?:(?:(?:state|commonwealth) of )?(?:${state})\\b.*\\b(?:department|dept|board|commission|council|agency|division|bureau|office|authority|college|university|troopers?|patrol|police|corrections?|system|court|supreme court|administration)\\b|(?:state|commonwealth) (?:police|board|department|bar|university|highway|prison)|university of|(?:.*\\bstate (?:university|college|prison|penitentiary|police|hospital|patrol|troopers)\\b)|department of (?:corrections?|human|social|children|health|transportation|motor|revenue|public safety|mental|juvenile|natural)\\b(?!.*\\b(?:city|county|town) of)|.*\\b(?:highway patrol|department of corrections?)$|board of (?:regents|governors|parole)|(?:supreme|superior|circuit|district) court)`,
  'i',
);

/**
 * What an organization is, by its name and by what the caption says of it ("a political subdivision of the State of Ohio").
 */
export function entityKind(name: string, description: string): PartyKind {
  const plain = core(name)
    .replace(/\s+/g, ' ')
    .replace(/^the\s+/i, '')
    .replace(/^N\.?\s?Y\.?\s?S\.?(?=\s)/, 'New York State')
    .replace(/^N\.?\s?Y\.?\s?C\.?(?=\s)/, 'New York City')
    .trim();
  if (federal.test(plain) || plain === 'BOP') return 'federal-agency';
  if (agencyInitials.test(plain)) return plain.endsWith('PD') ? 'department' : 'state-agency';
  if (/\sP\.?D\.?$/.test(plain)) return 'department';
  if (new RegExp(`^(?:(?:state|commonwealth|people) of (?:${state})|(?:${state}))$`, 'i').test(plain)) return 'state';
  if (
    /\b(?:corporation|company|limited|partnership|nonprofit|non-profit)\b/i.test(description) &&
    !publicCorporation.test(description)
  )
    return 'private';
  if (/\b(?:federation|union|lodge|fraternal order|benevolent association|guild)\b/i.test(plain)) return 'private';
  if (privateForm.test(plain) && !/\b(?:school|hospitals) corporation$/i.test(plain)) return 'private';
  if (/^board of police commissioners/i.test(plain)) return 'municipality';
  if (/\b(?:city|county|town|parish|borough|village)\b.*\bdepartment\b/i.test(plain)) return 'department';
  const cityPart =
    /^(?:city|county|town|village|parish|township|borough)\b.*\b(?:department|office|jail|division|bureau|unit|team)\b/i.test(
      plain,
    );
  if ((department.test(plain) && !stateBody.test(plain)) || cityPart)
    return isOwnBody(plain) ? 'municipality' : 'department';
  if (stateBody.test(plain) && !/^(?:.*\b(?:county|city|town)\b)/i.test(plain)) return 'state-agency';
  if (municipality.test(plain) || inState.test(plain) || publicCorporation.test(description)) return 'municipality';
  if (/\bstate\b/i.test(plain) && /\b(?:agency|department|board|university|college)\b/i.test(plain))
    return 'state-agency';
  return 'private';
}

/** "Metro Government", "Board of …": bodies that govern although a department's word is among theirs. */
function isOwnBody(name: string): boolean {
  return (
    /\b(?:metro government|jail authority|school district|board of education|school board|city council)\b/i.test(
      name,
    ) ||
    (/^(?:city|county|town|village) of [^,]*$/i.test(name) &&
      !/\b(?:department|dept|office|jail|division|bureau|unit|team|police)\b/i.test(name))
  );
}
