import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis.js';
import { fill, templates } from '../../../src/templates/template.js';
import { type Changes, complaint, findingsIn, named, type Part, type Place, partOf } from './host.js';

/** How the captions of the examples name those whom a template calls by their last names. */
const fullNames: Readonly<Record<string, string>> = {
  Ames: 'Peter Ames',
  Boone: 'Alicia Boone',
  Castell: 'Owen Castell',
  Harmon: 'Lydia Harmon',
  Kerr: 'Thomas Kerr',
  Pruitt: 'Harold Pruitt',
  Sloan: 'Evelyn Sloan',
  Teague: 'Marian Teague',
  Teller: 'Ruth Teller',
  Vane: 'Curtis Vane',
};

/** Where a template stands, and what the complaint must have for it: its party in the caption, a count or an allegation beside it. */
interface Setting extends Omit<Changes, 'parts'> {
  readonly place: Place;
  /** Words before it in its own paragraph. */
  readonly behind?: string;
  readonly beside?: Changes['parts'];
}

const custom = ['counts', partOf('monell-custom')] as const;
const city = 'City of Alder Falls';
const officer = (name: string): string => `Defendant ${name} was at all relevant times a police officer of the City.`;
const entryTeam = ['Owen Castell', 'Lee Park', 'Sam Reed'];
const director = 'Defendant Evelyn Sloan is in charge of the prisons of the State.';

const settings: Readonly<Record<string, Setting>> = {
  'capacity-individual': { place: 'defendants', defendants: ['Owen Castell'], behind: officer('Owen Castell') },
  'capacity-official': { place: 'defendants', defendants: ['Evelyn Sloan'], behind: director },
  'capacity-both': { place: 'defendants', defendants: ['Evelyn Sloan'], behind: director },
  'capacity-group': {
    place: 'defendants',
    defendants: entryTeam,
    behind: 'These officers entered the house together.',
  },
  'capacity-doe': { place: 'defendants', defendants: ['John Does 1-3'], behind: 'Others took part.' },

  'party-class-representative': {
    place: 'plaintiffs',
    without: ['plaintiffs'],
    beside: [['allegations', partOf('class-allegations')]],
  },
  'party-contract-clinician': { place: 'defendants', defendants: ['Marian Teague'] },
  'party-department-head': { place: 'defendants', defendants: ['Harold Pruitt'] },
  'party-doe-officers': { place: 'defendants', defendants: ['John Doe 1', 'John Doe 2'] },
  'party-estate-representative': {
    place: 'plaintiffs',
    plaintiffs: 'Denise Okafor**, as personal representative of the Estate of **Samuel Okafor',
    without: ['plaintiffs'],
  },
  'party-federal-officer': {
    place: 'defendants',
    defendants: ['Owen Castell'],
    beside: [['counts', partOf('count-bivens')]],
  },
  'party-joint-actor': { place: 'defendants', defendants: ['Curtis Vane'] },
  'party-municipality': { place: 'defendants', defendants: [city], beside: [custom] },
  'party-next-friend': {
    place: 'plaintiffs',
    plaintiffs: 'M.R.**, a minor, by and through her mother and next friend **Elena Ruiz',
    without: ['plaintiffs'],
  },
  'party-officer': { place: 'defendants', without: ['defendants', 'color of law'] },
  'party-plaintiff': { place: 'plaintiffs', without: ['plaintiffs'] },
  'party-prisoner-plaintiff': { place: 'plaintiffs', plaintiffs: 'Andre Whitlock', without: ['plaintiffs'] },
  'party-private-contractor': { place: 'defendants', defendants: ['Keystone Correctional Health, Inc.'] },
  'party-school-district': {
    place: 'defendants',
    defendants: ['Alder Falls School District No. 4'],
    beside: [['counts', partOf('monell-final-policymaker', { 3: 'Alder Falls School District No. 4' })]],
  },
  'party-state-agency': {
    place: 'defendants',
    defendants: ['Missouri Department of Corrections'],
    beside: [['counts', partOf('count-ada-title-ii', { 2: 'Missouri Department of Corrections' })]],
  },
  'party-state-officer': { place: 'defendants', defendants: ['Evelyn Sloan'] },
  'party-supervisor': { place: 'defendants', defendants: ['Alicia Boone'] },

  'class-allegations': {
    place: 'allegations',
    defendants: ['Marlow County'],
    beside: [['counts', partOf('monell-custom', { 3: 'Marlow County' })]],
  },
  'color-of-law': { place: 'color of law', without: ['color of law'] },
  exhaustion: { place: 'allegations' },
  jurisdiction: { place: 'jurisdiction', without: ['jurisdiction'] },
  'notice-of-claim': { place: 'facts' },
  'supplemental-jurisdiction': { place: 'more jurisdiction' },
  venue: { place: 'venue', without: ['venue'] },

  'count-battery': { place: 'counts', beside: [['more jurisdiction', partOf('supplemental-jurisdiction')]] },
  'count-wrongful-death': {
    place: 'counts',
    defendants: ['Marian Teague'],
    beside: [['more jurisdiction', partOf('supplemental-jurisdiction')]],
  },

  'prayer-for-relief': {
    place: 'prayer',
    without: ['prayer'],
    defendants: ['Alicia Boone', city],
    beside: [custom],
  },
  'relief-compensatory': { place: 'more relief', defendants: ['Alicia Boone', city], beside: [custom] },
  'relief-costs': { place: 'more relief' },
  'relief-declaratory': { place: 'more relief' },
  'relief-fees': { place: 'more relief' },
  'relief-injunctive': { place: 'more relief', defendants: ['Evelyn Sloan'] },
  'relief-nominal': { place: 'more relief', defendants: ['Alicia Boone', city], beside: [custom] },
  'relief-punitive': { place: 'more relief', defendants: ['Alicia Boone', city], beside: [custom] },

  caption: { place: 'caption', without: ['caption'], beside: [custom] },
  contents: { place: 'contents' },
  'jury-demand': { place: 'jury', without: ['jury'] },
  'signature-block': { place: 'signature', without: ['signature'] },
};

/** A count stands behind the last one, and those whom its heading names stand in the caption. */
function countSetting(slug: string): Setting {
  const heading = /^### Against Defendants? (.+?)(?:,? in (?:his|her|their) .*)?$/m.exec(example(slug))?.[1] ?? '';
  const defendants = heading
    .split(' and ')
    .map((name) => fullNames[name] ?? name)
    .filter((name) => name !== 'Mercer');
  return { place: 'counts', defendants };
}

const example = (slug: string): string => fill(named(slug), named(slug).example);
const isWhole = (slug: string): boolean => /^(?:complaint|brief)-/.test(slug);
const pieces = templates()
  .map(({ slug }) => slug)
  .filter((slug) => !isWhole(slug));

function settingOf(slug: string): Setting {
  const setting = settings[slug] ?? (/^(?:count|monell)-/.test(slug) ? countSetting(slug) : undefined);
  assert.ok(setting, `Say in “settings” where ${slug} stands.`);
  return setting;
}

/** The complaint that a template is for, with it and without it. */
function around(slug: string): { readonly text: string; readonly before: string } {
  const { place, behind, beside = [], ...changes } = settingOf(slug);
  const { body, values } = partOf(slug);
  const part: Part = { body: behind ? `1. ${behind} ${body}` : body, ...(values && { values }) };
  return {
    text: complaint({ ...changes, parts: [[place, part], ...beside] }),
    before: complaint({ ...changes, parts: beside }),
  };
}

describe('a template in a complaint', () => {
  it('has a host in which no rule finds anything', () => {
    assert.deepEqual(findingsIn(complaint()), []);
  });

  for (const slug of pieces)
    it(`${slug} brings no finding`, () => {
      const { text } = around(slug);
      assert.equal(analyze(text).documentType, 'complaint');
      assert.deepEqual(findingsIn(text), []);
    });

  /** What the host lacks without the template, which shows that the rule looks at it. */
  const mended: readonly (readonly [slug: string, rule: string])[] = [
    ['capacity-individual', 'capacity/unstated'],
    ['capacity-official', 'capacity/unstated'],
    ['capacity-both', 'capacity/unstated'],
    ['capacity-group', 'capacity/unstated'],
    ['capacity-doe', 'capacity/unstated'],
    ['party-contract-clinician', 'capacity/unstated'],
    ['party-department-head', 'capacity/unstated'],
    ['party-doe-officers', 'capacity/unstated'],
    ['party-joint-actor', 'capacity/unstated'],
    ['party-state-officer', 'capacity/unstated'],
    ['party-supervisor', 'capacity/unstated'],
    ['party-officer', 'pleading/color-of-law'],
    ['color-of-law', 'pleading/color-of-law'],
    ['jurisdiction', 'pleading/jurisdiction'],
    ['venue', 'pleading/venue'],
    ['jury-demand', 'pleading/jury-demand'],
    ['prayer-for-relief', 'pleading/relief'],
    ['signature-block', 'pleading/signature'],
    ['monell-any-route', 'liability/no-policy-or-custom'],
    ['monell-custom', 'liability/no-policy-or-custom'],
    ['monell-failure-to-supervise', 'liability/no-policy-or-custom'],
    ['monell-failure-to-train', 'liability/no-policy-or-custom'],
    ['monell-final-policymaker', 'liability/no-policy-or-custom'],
    ['monell-private-contractor', 'liability/no-policy-or-custom'],
    ['monell-ratification', 'liability/no-policy-or-custom'],
    ['monell-written-policy', 'liability/no-policy-or-custom'],
    ['relief-compensatory', 'capacity/unstated'],
    ['relief-injunctive', 'capacity/unstated'],
    ['count-supervisory-liability', 'capacity/unstated'],
    ['count-rluipa', 'capacity/unstated'],
  ];
  for (const [slug, rule] of mended)
    it(`${slug} mends ${rule}`, () => {
      const found = findingsIn(around(slug).before);
      assert.ok(
        found.some((finding) => finding.includes(rule)),
        found.join('\n') || 'nothing',
      );
    });

  const stated: readonly (readonly [slug: string, name: string, kind: string, capacity: string])[] = [
    ['capacity-individual', 'Owen Castell', 'person', 'individual'],
    ['capacity-official', 'Evelyn Sloan', 'person', 'official'],
    ['capacity-both', 'Evelyn Sloan', 'person', 'both'],
    ...entryTeam.map((name) => ['capacity-group', name, 'person', 'individual'] as const),
    ['capacity-doe', 'John Does 1-3', 'doe', 'individual'],
    ['caption', 'Daniel R. Mercer', 'person', 'individual'],
    ['caption', 'City of Alder Falls, Missouri', 'municipality', 'none'],
    ['party-officer', 'Daniel R. Mercer', 'person', 'individual'],
    ['party-contract-clinician', 'Marian Teague', 'person', 'individual'],
    ['party-department-head', 'Harold Pruitt', 'person', 'individual'],
    ['party-doe-officers', 'John Doe 2', 'doe', 'individual'],
    ['party-federal-officer', 'Owen Castell', 'person', 'individual'],
    ['party-joint-actor', 'Curtis Vane', 'person', 'individual'],
    ['party-municipality', city, 'municipality', 'none'],
    ['party-private-contractor', 'Keystone Correctional Health, Inc.', 'private', 'none'],
    ['party-school-district', 'Alder Falls School District No. 4', 'municipality', 'none'],
    ['party-state-agency', 'Missouri Department of Corrections', 'state-agency', 'none'],
    ['party-state-officer', 'Evelyn Sloan', 'person', 'official'],
    ['party-supervisor', 'Alicia Boone', 'person', 'individual'],
    ['relief-injunctive', 'Evelyn Sloan', 'person', 'official'],
  ];
  for (const [slug, name, kind, capacity] of stated)
    it(`${slug} has ${name} sued as it says`, () => {
      const found = analyze(around(slug).text).complaint?.defendants.find((defendant) => defendant.name === name);
      assert.deepEqual([found?.kind, found?.capacity], [kind, capacity]);
    });
});

describe('a template of a whole document', () => {
  const wholes = templates().filter(({ slug }) => isWhole(slug));

  it('is one of these', () => {
    assert.deepEqual(
      wholes.map(({ slug }) => slug),
      [
        'complaint-jail-death',
        'complaint-ex-parte-young',
        'complaint-first-amendment-retaliation',
        'complaint-police-force',
        'complaint-prison-conditions',
        'brief-opposition-qualified-immunity',
      ],
    );
  });

  for (const { slug } of wholes)
    it(`${slug} is free of findings`, () => {
      const text = example(slug);
      const analysis = analyze(text);
      assert.equal(analysis.documentType === 'complaint', slug.startsWith('complaint-'));
      assert.notEqual(analysis.documentType, 'other');
      assert.deepEqual(findingsIn(text), []);
    });

  const sued: Readonly<Record<string, readonly (readonly [name: string, capacity: string])[]>> = {
    'complaint-ex-parte-young': [['Warren Estes', 'official']],
    'complaint-first-amendment-retaliation': [
      ['City of Alder Falls, Missouri', 'none'],
      ['Lydia Harmon', 'individual'],
      ['Victor Lowell', 'individual'],
    ],
    'complaint-jail-death': [
      ['Marlow County, Missouri', 'none'],
      ['Keystone Correctional Health, Inc.', 'none'],
      ['Marian Teague', 'individual'],
      ['Thomas Kerr', 'individual'],
    ],
    'complaint-police-force': [
      ['City of Alder Falls, Missouri', 'none'],
      ['Daniel R. Mercer', 'individual'],
      ['Alicia Boone', 'individual'],
    ],
    'complaint-prison-conditions': [
      ['Thomas Kerr', 'individual'],
      ['Gordon Pike', 'individual'],
      ['Evelyn Sloan', 'official'],
    ],
  };
  for (const [slug, defendants] of Object.entries(sued))
    it(`${slug} states whom it sues, and how`, () => {
      const { complaint: read } = analyze(example(slug));
      assert.deepEqual(
        read?.defendants.map(({ name, capacity }) => [name, capacity]),
        defendants,
      );
    });
});
