import { citation } from './authorities.js';
import type { Random } from './random.js';

const firstNames =
  'Amara Beatriz Calvin Delphine Emeka Farah Gideon Hollis Ines Jerome Keiko Lamont Marisol Nadia Orson Priya Quentin Rosalind Silas Tamika Ulises Vernon Wilhelmina Xiomara Yusuf Zelda'.split(
    ' ',
  );
const lastNames =
  'Abernethy Bancroft Castellanos Dunleavy Eastwick Fontaine Garroway Hollingsworth Ibarra Jessup Kowalczyk Lindqvist Marchetti Novak Okafor Pemberton Quillfeather Rutherford Sandoval Thackeray Umberland Vasquez-Lund Wetherby Yarborough Zimmer'.split(
    ' ',
  );
const ranks = ['Officer', 'Sergeant', 'Lieutenant', 'Captain', 'Detective', 'Deputy', 'Corporal', 'Nurse'];
const streets = ['Alder', 'Birchwood', 'Calumet', 'Delancey', 'Eastlake', 'Ferncliff', 'Garrison', 'Harbor'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];

/** Somebody whom a complaint names. */
export interface Person {
  readonly name: string;
  readonly last: string;
  readonly rank: string;
}

/** `count` people, no two of the same name. */
export function people(random: Random, count: number): Person[] {
  return Array.from({ length: count }, (_, i) => {
    const last = lastNames[i % lastNames.length] as string;
    const name = `${firstNames[(i * 7 + Math.floor(i / 25)) % firstNames.length]} ${last}`;
    return { name, last, rank: random.pick(ranks) };
  });
}

const when = (random: Random): string =>
  `On ${random.pick(months)} ${random.between(1, 28)}, ${random.between(2019, 2024)}, at about ${random.between(1, 12)}:${String(random.between(0, 59)).padStart(2, '0')} ${random.pick(['a.m.', 'p.m.'])}`;
const where = (random: Random): string =>
  `the ${random.between(100, 9900)} block of ${random.pick(streets)} ${random.pick(['Street', 'Avenue', 'Road'])}`;

type Sentence = (random: Random, who: Person, other: Person) => string;

const facts: readonly Sentence[] = [
  (r, a) => `${when(r)}, Defendant ${a.last} stopped Ms. Ferreira at ${where(r)} without any articulable suspicion.`,
  (r, a, b) =>
    `Defendants ${a.last} and ${b.last} held her on the ground for ${r.between(2, 40)} minutes after she had said, more than ${r.between(2, 9)} times, that she could not breathe.`,
  (r, a) =>
    `The body-worn camera of ${a.rank} ${a.last} shows the blow at ${r.between(1, 23)}:${r.between(10, 59)}:${r.between(10, 59)}, and shows that her hands were empty (${citation(r)}).`,
  (r, a, b) =>
    `${a.rank} ${a.last} reported to ${b.rank} ${b.last} that "the subject was compliant" and that no force would be needed; the report is numbered ${r.between(19, 24)}-${r.between(100000, 999999)}.`,
  (r, a) =>
    `Defendant ${a.last} had a realistic opportunity to intervene, stood within ${r.between(2, 30)} feet, and did nothing.`,
  (r) =>
    `Before that day the City had received at least ${r.between(3, 190)} complaints of the same kind and had sustained ${r.between(0, 3)} of them. ${citation(r)}.`,
  (r, a) =>
    `The jail's own log records ${r.between(2, 60)} requests for medical care between ${r.between(1, 12)}:00 and midnight; ${a.last} signed for ${r.between(1, 9)} of them and answered none.`,
  (r, _, b) =>
    `Neither the dispatch recording nor the notes of ${b.rank} ${b.last} mention a weapon, a threat or a flight, and the inventory of ${where(r)} lists none.`,
  (r, a) =>
    `Nurse Practitioner Oyelaran told ${a.last} that the wrist was broken in ${r.between(2, 5)} places and that delay would cost her the use of the hand.`,
  (r) => `Repairs and treatment have so far cost $${r.between(1, 400)},${r.between(100, 999)}.${r.between(10, 99)}.`,
];

const law: readonly Sentence[] = [
  (r, a) =>
    `The right that Defendant ${a.last} violated was clearly established on that date. *See* ${citation(r)}; ${citation(r)}.`,
  (r) =>
    `Force is measured against "the facts and circumstances of each particular case," and no reasonable officer could have thought this force lawful. ${citation(r)}.`,
  (r) =>
    `A municipality is liable where its **official policy or custom** is the moving force behind the violation. ${citation(r)}.`,
  (r, a) =>
    `${a.rank} ${a.last} acted under color of law within the meaning of ${citation(r)}, and is not entitled to qualified immunity, *see* ${citation(r)}.`,
  (r) =>
    `Deliberate indifference may be inferred from the obviousness of the risk,[^n${r.between(1, 40)}] and here the risk had a name. ${citation(r)}.`,
];

/** The sentences of one numbered paragraph. */
export function allegation(random: Random, cast: readonly Person[]): string {
  const sentences: string[] = [];
  for (let i = random.between(3, 5); i > 0; i--) {
    const sentence = random.pick(random.chance(0.14) ? law : facts);
    sentences.push(sentence(random, random.pick(cast), random.pick(cast)));
  }
  return sentences.join(' ');
}
