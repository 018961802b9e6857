import type { Random } from './random.js';

/** Full citations as briefs write them: the case, the first page and a page to point at. */
const cases: readonly (readonly [name: string, volume: string, pin: number, year: string])[] = [
  ['Monroe v. Pape', '365 U.S. 167', 172, '1961'],
  ['Monell v. Department of Social Services', '436 U.S. 658', 690, '1978'],
  ['Graham v. Connor', '490 U.S. 386', 396, '1989'],
  ['Tennessee v. Garner', '471 U.S. 1', 11, '1985'],
  ['Kentucky v. Graham', '473 U.S. 159', 165, '1985'],
  ['Hafer v. Melo', '502 U.S. 21', 25, '1991'],
  ['Will v. Michigan Department of State Police', '491 U.S. 58', 71, '1989'],
  ['Ex parte Young', '209 U.S. 123', 159, '1908'],
  ['City of Canton v. Harris', '489 U.S. 378', 388, '1989'],
  ['Connick v. Thompson', '563 U.S. 51', 61, '2011'],
  ['Ashcroft v. Iqbal', '556 U.S. 662', 676, '2009'],
  ['Bell Atlantic Corp. v. Twombly', '550 U.S. 544', 570, '2007'],
  ['Harlow v. Fitzgerald', '457 U.S. 800', 818, '1982'],
  ['Pearson v. Callahan', '555 U.S. 223', 236, '2009'],
  ['Hope v. Pelzer', '536 U.S. 730', 741, '2002'],
  ['Kingsley v. Hendrickson', '576 U.S. 389', 396, '2015'],
  ['Farmer v. Brennan', '511 U.S. 825', 837, '1994'],
  ['Estelle v. Gamble', '429 U.S. 97', 104, '1976'],
  ['Terry v. Ohio', '392 U.S. 1', 21, '1968'],
  ['Smith v. Wade', '461 U.S. 30', 56, '1983'],
  ['City of Newport v. Fact Concerts, Inc.', '453 U.S. 247', 271, '1981'],
  ['Pembaur v. City of Cincinnati', '475 U.S. 469', 480, '1986'],
  ['City of St. Louis v. Praprotnik', '485 U.S. 112', 123, '1988'],
  ['Board of County Commissioners v. Brown', '520 U.S. 397', 404, '1997'],
  ['West v. Atkins', '487 U.S. 42', 48, '1988'],
  ['Lugar v. Edmondson Oil Co.', '457 U.S. 922', 937, '1982'],
  ['Heck v. Humphrey', '512 U.S. 477', 486, '1994'],
  ['Wallace v. Kato', '549 U.S. 384', 388, '2007'],
  ['Carey v. Piphus', '435 U.S. 247', 254, '1978'],
  ['Glik v. Cunniffe', '655 F.3d 78', 82, '1st Cir. 2011'],
  ['Fields v. City of Philadelphia', '862 F.3d 353', 356, '3d Cir. 2017'],
  ['Turner v. Driver', '848 F.3d 678', 690, '5th Cir. 2017'],
];

const statutes = [
  '42 U.S.C. § 1983',
  '42 U.S.C. § 1988(b)',
  '28 U.S.C. § 1331',
  '28 U.S.C. § 1343(a)(3)',
  '28 U.S.C. §§ 2201-02',
  '28 U.S.C. § 1367(a)',
  'Fed. R. Civ. P. 8(a)(2)',
  'U.S. Const. amend. IV',
  'U.S. Const. amend. XIV, § 1',
  '42 U.S.C. §&nbsp;1983',
];

/** A citation in one of the forms that follow each other in a brief: in full, short, *id.*, a statute, the record. */
export function citation(random: Random): string {
  const [name, volume, pin, year] = random.pick(cases);
  const page = pin + random.between(0, 3);
  switch (random.between(0, 7)) {
    case 0:
    case 1:
      return `*${name}*, ${volume}, ${page} (${year})`;
    case 2:
      return `*${name.split(' v. ')[0]}*, ${volume.replace(/ \d+$/, '')} at ${page}`;
    case 3:
      return `*Id.* at ${page}`;
    case 4:
      return `${random.pick(statutes)}`;
    case 5:
      return `Compl. Ex. ${random.between(1, 240)} at ${random.between(1, 90)}`;
    case 6:
      return `*see also* ${random.pick(statutes)}; *${name}*, ${volume}, ${page}–${page + 1} (${year})`;
    default:
      return `ECF No. ${random.between(1, 310)}-${random.between(1, 12)} at ${random.between(2, 60)}`;
  }
}
