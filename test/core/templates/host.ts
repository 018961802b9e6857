import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/analysis.js';
import { ScotusIndex } from '../../../src/citations/scotus.js';
import { rules } from '../../../src/rules/all.js';
import { check } from '../../../src/rules/run.js';
import { defaults } from '../../../src/rules/settings.js';
import { numberedFrom } from '../../../src/templates/numbering.js';
import { fillPieces, readSnippet } from '../../../src/templates/snippet.js';
import { type Template, templates } from '../../../src/templates/template.js';

/** Words of a complaint, numbered from 1 if numbered, and what is typed into their stops. */
export interface Part {
  readonly body: string;
  readonly values?: ReadonlyMap<number, string>;
}

/** The places of a complaint in which a template can stand, in their order. */
export const places = [
  'caption',
  'contents',
  'jurisdiction',
  'venue',
  'more jurisdiction',
  'plaintiffs',
  'defendants',
  'color of law',
  'allegations',
  'facts',
  'counts',
  'prayer',
  'more relief',
  'jury',
  'signature',
] as const;

export type Place = (typeof places)[number];

const plaintiff = 'Rosa Delgado';

/** A complaint that is minimal and complete: one plaintiff, one officer, one count. */
function host(plaintiffs: string, others: readonly string[]): Record<Place, readonly string[]> {
  const defendants = ['**Daniel R. Mercer**, in his individual capacity', ...others.map((name) => `**${name}**`)];
  return {
    caption: [
      `# UNITED STATES DISTRICT COURT\n\n# EASTERN DISTRICT OF MISSOURI\n\n**${plaintiffs}**,\n\nPlaintiff,\n\nv.`,
      `${defendants.join(';\n')},\n\n${others.length ? 'Defendants' : 'Defendant'}.\n\nCase No. 4:26-cv-00911\n\n# COMPLAINT`,
    ],
    contents: [],
    jurisdiction: [
      '## JURISDICTION',
      '1. The Court has subject-matter jurisdiction under 28 U.S.C. §§ 1331 and 1343(a)(3), because this action arises under the Constitution and 42 U.S.C. § 1983.',
    ],
    venue: [
      '## VENUE',
      '1. Venue is proper under 28 U.S.C. § 1391(b)(2), because the events took place in this District.',
    ],
    'more jurisdiction': [],
    plaintiffs: ['## PARTIES', `1. Plaintiff ${plaintiff} is an adult who lives in Marlow County, Missouri.`],
    defendants: [
      '1. Defendant Daniel R. Mercer was at all relevant times a police officer employed by the City of Alder Falls. Defendant Mercer is sued in his individual capacity.',
    ],
    'color of law': ['1. At all relevant times Defendant Mercer acted under color of state law.'],
    allegations: [],
    facts: [
      '## FACTS',
      '1. On May 9, 2026 Defendant Mercer handcuffed Plaintiff and laid her face down on Fifth Street.',
      '2. He then knelt on her back for three minutes. Two of her ribs were cracked.',
    ],
    counts: [
      '## COUNT I: EXCESSIVE FORCE (FOURTH AND FOURTEENTH AMENDMENTS), 42 U.S.C. § 1983',
      '1. Plaintiff incorporates the facts stated above. That force was objectively unreasonable and violated her right under the Fourth and Fourteenth Amendments to be free from excessive force.',
    ],
    prayer: [
      '## PRAYER FOR RELIEF',
      'Plaintiff requests judgment for Plaintiff and:',
      'A. compensatory damages against Defendant Mercer in his individual capacity;',
    ],
    'more relief': [],
    jury: ['## JURY DEMAND', 'Plaintiff demands a trial by jury on all issues so triable.'],
    signature: [
      'Dated: July 14, 2026',
      '/s/ Miriam Adeyemi\\\\\nMiriam Adeyemi\\\\\n114 Alder Street, Alder Falls, Missouri 63000\\\\\n(314) 555-0142\\\\\nmadeyemi@example.org\\\\\n*Attorney for Plaintiff*',
    ],
  };
}

/** How a complaint differs from the host. */
export interface Changes {
  /** As the caption names them; without it, the host's. */
  readonly plaintiffs?: string;
  /** Further defendants, as the caption names them, without a capacity. */
  readonly defendants?: readonly string[];
  /** Places whose own words are left out. */
  readonly without?: readonly Place[];
  /** Parts behind the words of a place. */
  readonly parts?: readonly (readonly [place: Place, part: Part])[];
}

/** The host with changes, its paragraphs in one series. */
export function complaint({ plaintiffs = plaintiff, defendants = [], without = [], parts = [] }: Changes = {}): string {
  const words = host(plaintiffs, defendants);
  let next = 1;
  return places
    .flatMap((place) => [
      ...(without.includes(place) ? [] : words[place].map((body): Part => ({ body }))),
      ...parts.flatMap(([at, part]) => (at === place ? [part] : [])),
    ])
    .map(({ body, values = new Map<number, string>() }) => {
      const numbered = numberedFrom(body, next);
      next += body.match(/^\d+\. /gm)?.length ?? 0;
      return fillPieces(readSnippet(numbered).pieces, values).trim();
    })
    .join('\n\n');
}

/** The template of that file name. */
export function named(slug: string): Template {
  const found = templates().find((template) => template.slug === slug);
  if (!found) throw new Error(`There is no template ${slug}.`);
  return found;
}

/** The template with its example, and with other values where they are given. */
export function partOf(slug: string, values: Readonly<Record<number, string>> = {}): Part {
  const { body, example } = named(slug);
  const others = Object.entries(values).map(([number, value]) => [Number(number), value] as const);
  return { body, values: new Map([...example, ...others]) };
}

const scotus = ScotusIndex.from(readFileSync('content/tables/scotus.tsv', 'utf8'));

/** What every rule reports, at any severity. */
export function findingsIn(text: string): readonly string[] {
  return check(analyze(text), { scotus }, rules, defaults).map(
    ({ rule, severity, message, span }) =>
      `${severity} ${rule} at “${text.slice(span.start, span.end).slice(0, 60)}”: ${message}`,
  );
}
