import { citation } from './authorities.js';
import { allegation, type Person, people } from './narrative.js';
import { Random } from './random.js';

/** How large a complaint to make. */
export interface Size {
  readonly defendants: number;
  readonly paragraphs: number;
  /** UTF-16 code units, about. */
  readonly length: number;
}

/** An invented complaint as long records make them: caption, parties, numbered paragraphs, notes, counts, prayer. */
export function makeComplaint({ defendants, paragraphs, length }: Size, seed = 1983): string {
  const random = new Random(seed);
  const cast = people(random, defendants);
  const parts = [frontMatter, caption(cast), ...introduction];
  let number = 1;
  const numbered = (text: string): void => {
    parts.push(`${number++}. ${text}`);
  };
  parts.push('## Parties');
  numbered('Plaintiff Ramona Ferreira is a resident of Kestrel County and a citizen of the United States.');
  for (const one of cast) numbered(party(one, random));
  let size = parts.reduce((sum, part) => sum + part.length + 2, 0);
  for (let section = 1; number <= paragraphs; section++) {
    parts.push(`## ${section % 5 ? `The events, part ${section}` : `Count ${section / 5}: 42 U.S.C. § 1983`}`);
    for (let i = 0; i < 25 && number <= paragraphs; i++) {
      const before = parts.length;
      const wanted = (length - size) / (paragraphs - number + 1);
      let text = allegation(random, cast);
      while (text.length < wanted - 150) text += ` ${allegation(random, cast)}`;
      numbered(text);
      if (random.chance(0.06)) parts.push(quotation(random, cast));
      if (random.chance(0.03)) parts.push(table(random, cast));
      for (const part of parts.slice(before)) size += part.length + 2;
    }
  }
  for (let note = 1; note <= 40; note++) parts.push(`[^n${note}]: *See* ${citation(random)}; ${citation(random)}.`);
  parts.push(...prayer(cast));
  return `${parts.join('\n\n')}\n`;
}

const frontMatter = `---
title: Second Amended Complaint
type: complaint
---`;

const introduction = [
  '# Second Amended Complaint and Demand for Jury Trial',
  'This is an action under 42 U.S.C. § 1983 for what was done to Ramona Ferreira, and for what was never done about it.',
];

function caption(cast: readonly Person[]): string {
  const names = cast.map(
    ({ name, rank }, i) => `${rank} ${name.toUpperCase()},${i % 3 ? '' : ' Badge No. '}${i % 3 ? '' : 1000 + i}`,
  );
  return `IN THE UNITED STATES DISTRICT COURT\\
FOR THE NORTHERN DISTRICT OF OHIO

RAMONA FERREIRA,

Plaintiff,

v.

CITY OF KESTREL, a municipal corporation; ${names.join('; ')}, each in his or her individual capacity,

Defendants.

Case No. 5:24-cv-01983`;
}

function party(one: Person, random: Random): string {
  return (
    `Defendant ${one.name} was at all relevant times a ${one.rank.toLowerCase()} employed by the City of Kestrel, ` +
    `badge number ${random.between(1000, 9999)}, acting under color of state law. ` +
    random.pick([
      `${one.last} is sued in the individual capacity.`,
      `${one.last} is sued in both the individual and the official capacity.`,
      `${one.rank} ${one.last} is sued individually.`,
    ])
  );
}

function quotation(random: Random, cast: readonly Person[]): string {
  const { rank, last } = random.pick(cast);
  return `> Q. ${rank} ${last}, did you see her hands?\n>\n> A. I did, and they were empty at ${random.between(1, 12)}:${random.between(10, 59)}.`;
}

function table(random: Random, cast: readonly Person[]): string {
  const rows = Array.from({ length: random.between(3, 8) }, () => {
    const { rank, last } = random.pick(cast);
    return `| ${rank} ${last} | ${random.between(2019, 2024)}-${random.between(10, 12)}-${random.between(10, 28)} | ${citation(random)} |`;
  });
  return ['| Who | When | Where it is shown |', '|---|---|---|', ...rows].join('\n');
}

function prayer(cast: readonly Person[]): string[] {
  return [
    '## Prayer for Relief',
    'WHEREFORE, Plaintiff asks that this Court:',
    `a. award compensatory damages against Defendants ${cast.map(({ last }) => last).join(', ')} and the City of Kestrel;`,
    'b. award punitive damages against the individual Defendants in their individual capacities;',
    'c. award attorney’s fees and costs under 42 U.S.C. § 1988; and',
    'd. grant such other relief as is just.',
    '*/s/ Odalys Brightwater*\\\nOdalys Brightwater (Ohio Bar No. 0099999)',
  ];
}
