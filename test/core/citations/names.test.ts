import assert from 'node:assert/strict';
import { isCalled, nameWords, sameCase } from '../../../src/citations/names.js';
import { index } from './reading.js';

describe('citations: names of cases', () => {
  const same: [string, string][] = [
    ["Monell v. Dep't of Soc. Servs.", 'Monell v. New York Dept. of Social Services'],
    ['Monell v. Department of Social Services of the City of New York', 'Monell v. New York Dept. of Social Services'],
    ["Will v. Mich. Dep't of State Police", 'Will v. Michigan Department of State Police'],
    [
      "Bd. of Cnty. Comm'rs of Bryan Cnty. v. Brown",
      'Board of County Commissioners of Bryan County, Oklahoma v. Brown',
    ],
    ['Hague v. CIO', 'Hague v. Committee for Industrial Organization'],
    ['NLRB v. Catholic Bishop of Chi.', 'National Labor Relations Board v. Catholic Bishop of Chicago'],
    ['In re Gault', 'Application of Gault'],
    ['Graham v. Kentucky', 'Kentucky v. Graham'],
    ['U.S. v. Classic', 'United States v. Classic'],
    ["M'Culloch v. Maryland", 'McCulloch v. Maryland'],
    ['Bivens v. Six Unknown Named Agents of Fed. Bureau of Narcotics', 'Bivens v. Six Unknown Fed. Narcotics Agents'],
    ['W. Va. State Bd. of Educ. v. Barnette', 'West Virginia State Board of Education v. Barnette'],
    ["Perry Educ. Ass'n v. Perry Local Educators' Ass'n", "Perry Ed. Assn. v. Perry Local Educators' Assn."],
    ['Betty Mitchell v. Gregory Esparza', 'Mitchell v. Esparza'],
    ['Monell', 'Monell v. New York Dept. of Social Services'],
    ['De Jonge v. Oregon', 'DeJonge v. Oregon'],
    ['L.A. Cnty. v. Humphries', 'County of Los Angeles v. Humphries'],
    ['City Council v. Vincent', 'Members of City Council of Los Angeles v. Taxpayers for Vincent'],
    [
      'Leatherman v. Tarrant Cnty. Narcotics Intel. & Coordination Unit',
      'Leatherman v. Tarrant County Narcotics Intelligence and Coordination Unit',
    ],
  ];
  for (const [a, b] of same) it(`takes “${a}” for “${b}”`, () => assert.ok(sameCase(a, b)));

  const different: [string, string][] = [
    ['Kentucky v. Graham', 'Graham v. Connor'],
    ['Tennessee v. Garner', 'Kentucky v. Graham'],
    ["Monell v. Dep't of Soc. Servs.", 'Zurcher v. Stanford Daily'],
    ['Smith v. Wade', 'Smith v. Robinson'],
    ['Tennessee v. Lane', 'Tennessee v. Garner'],
    ['Hafer v. Melo', 'Williams v. United States'],
    ['Brown v. Mississippi', 'Brown v. Board of Education'],
    ['City of Canton v. Harris', 'Canton v. New York'],
    ['In re Primus', 'In re Gault'],
    ['City of Chicago v. Harris', 'City of Canton, Ohio v. Harris'],
  ];
  for (const [a, b] of different) it(`does not take “${a}” for “${b}”`, () => assert.ok(!sameCase(a, b)));

  it('finds a decision of the index under its other names', () => {
    let met = 0;
    let missed = 0;
    for (let volume = 380; volume <= 579; volume++)
      for (const decisions of index.volume(volume).values())
        for (const { name, aliases } of decisions)
          for (const alias of aliases) {
            if (sameCase(alias, name)) met++;
            else missed++;
          }
    assert.ok(missed / (met + missed) < 0.03, `${missed} of ${met + missed}`);
  });

  it('tells which short names call a case', () => {
    const full = nameWords('Students for Fair Admissions, Inc.', 'President & Fellows of Harv. Coll.');
    assert.ok(isCalled(nameWords('SFFA'), full));
    assert.ok(isCalled(nameWords('Fair Admissions'), full));
    assert.ok(!isCalled(nameWords('Graham'), full));
  });
});
