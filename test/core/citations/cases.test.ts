import { check } from './reading.js';

const graham = {
  kind: 'case',
  plaintiff: 'Kentucky',
  defendant: 'Graham',
  volume: '473',
  reporter: 'U.S.',
  page: '159',
} as const;

describe('citations: a case', () => {
  it('has a name that begins with a small letter', () => {
    check('*Ashcroft v. al-Kidd*, 563 U.S. 731 (2011).', { plaintiff: 'Ashcroft', defendant: 'al-Kidd' });
    check('Roe v. eBay Inc., 20 F.3d 2 (9th Cir. 1994).', { plaintiff: 'Roe', defendant: 'eBay Inc.' });
  });

  it('is read whole', () => {
    check('*Kentucky v. Graham*, 473 U.S. 159, 165-67 & n.14 (1985).', {
      ...graham,
      pin: '165-67 & n.14',
      year: 1985,
      court: null,
    });
    check('See Moore v. City of Harriman, 272 F.3d 769, 772 & n.1 (6th Cir. 2001) (en banc).', {
      signal: 'See',
      plaintiff: 'Moore',
      defendant: 'City of Harriman',
      pin: '772 & n.1',
      court: '6th Cir.',
      year: 2001,
      weight: 'en banc',
    });
    check('*Doe v. Roe*, No. 4:19-cv-01234, 2020 WL 1234567, at *3–4 (S.D. Tex. Jan. 5, 2020) (unpublished).', {
      plaintiff: 'Doe',
      defendant: 'Roe',
      docket: 'No. 4:19-cv-01234',
      volume: '2020',
      reporter: 'WL',
      page: '1234567',
      pin: '*3–4',
      court: 'S.D. Tex.',
      date: 'Jan. 5, 2020',
      year: 2020,
      weight: 'unpublished',
    });
  });

  it('takes no docket number over the end of a sentence', () => {
    check('*Martin v. Ash*, No. 24-362, slip op. at 5 (U.S. June 12, 2025). *Vega v. Tekoh*, 142 S. Ct. 2095 (2022).', {
      plaintiff: 'Vega',
      defendant: 'Tekoh',
      docket: null,
    });
  });

  it('has its court where only the later history has a year', () => {
    check(
      '*Johnson v. Glick*, 481 F.2d 1028, 1033 (2d Cir.), *cert. denied*, 414 U.S. 1033 (1973).',
      { plaintiff: 'Johnson', court: '2d Cir.', year: null, pin: '1033' },
      { historyOf: 0, history: 'cert. denied', year: 1973 },
    );
    check(
      '*A v. B*, 300 F. Supp. 5, 7 (D. Minn.), *aff’d*, 400 F.2d 6 (8th Cir. 1968).',
      { court: 'D. Minn.' },
      {
        historyOf: 0,
      },
    );
  });

  const written = {
    'in pieces of emphasis': '*Kentucky* v. *Graham*, 473 U.S. 159 (1985)',
    'half in emphasis': 'In *Kentucky v.* Graham, 473 U.S. 159 (1985)',
    underlined: '<u>Kentucky v. Graham</u>, 473 U.S. 159 (1985)',
    'in <em>': 'see <em>Kentucky v. Graham</em>, 473 U.S. 159 (1985)',
    'with underscores': '_Kentucky v. Graham_, 473 U.S. 159 (1985)',
    'in strong emphasis': '**Kentucky v. Graham**, 473 U.S. 159 (1985)',
    'in a link': '[*Kentucky v. Graham*, 473 U.S. 159 (1985)](https://example.com/473/U.S./160)',
    'over lines': '*Kentucky\nv. Graham*, 473\nU.S.\n159 (1985)',
    'over a hard break': '*Kentucky v. Graham*, 473\\\nU.S. 159 (1985)',
    'with no-break spaces': '*Kentucky v. Graham*, 473&nbsp;U.S.&nbsp;159 (1985)',
    'with narrow no-break spaces': '*Kentucky v. Graham*, 473\u202fU.\u00a0S.\u202f159 (1985)',
    'with escaped spaces': '*Kentucky v.\\ Graham*, 473\\ U.S.\\ 159 (1985)',
    'in a table': '| Case |\n|---|\n| *Kentucky v. Graham*, 473 U.S. 159 (1985) |',
    'in a quotation': '> *Kentucky v. Graham*, 473 U.S. 159 (1985)',
    'in a heading': '## *Kentucky v. Graham*, 473 U.S. 159 (1985)',
    'in a footnote': 'Text.[^a]\n\n[^a]: *Kentucky v. Graham*, 473 U.S. 159 (1985)',
    'in a list': '- *Kentucky v. Graham*, 473 U.S. 159 (1985)',
    'in a numbered paragraph': '12. Kentucky v. Graham, 473 U.S. 159 (1985)',
    'with the signal inside': '*See Kentucky v. Graham*, 473 U.S. 159 (1985)',
    'after a sentence': 'He sued. Kentucky v. Graham, 473 U.S. 159 (1985)',
    'with "vs."': 'Kentucky vs. Graham, 473 US 159 (1985)',
  };
  for (const [where, markdown] of Object.entries(written))
    it(`is read ${where}`, () => check(markdown, { ...graham, year: 1985 }));

  it('is not read where it is no prose', () => {
    check('`473 U.S. 159`');
    check('<!-- 473 U.S. 159 -->');
    check('```\n473 U.S. 159\n```');
    check('---\nnote: 473 U.S. 159\n---\n');
    check('~~*Kentucky v. Graham*, 473 U.S. 159~~');
    check('[here](https://example.com/473 U.S. 159)');
  });

  it('does not run over a block or a cell', () => {
    check('*Kentucky v. Graham*,\n\n473 U.S. 159 (1985)', { plaintiff: null, page: '159' });
    check('| *Kentucky v. Graham* | 473 U.S. 159 |\n|---|---|', { plaintiff: null, page: '159' });
  });

  it('has its own name, court and year, and not those of its neighbours', () => {
    check(
      '*A v. B*, 1 F.3d 2, 3; *C v. D*, 4 F.3d 5 (8th Cir. 1993); 6 U.S. 7.',
      { plaintiff: 'A', defendant: 'B', year: null, court: null },
      { plaintiff: 'C', defendant: 'D', year: 1993, court: '8th Cir.' },
      { plaintiff: null, page: '7', year: null },
    );
  });

  it('has a name of one party', () => {
    check('*In re Gault*, 387 U.S. 1 (1967)', { plaintiff: 'In re Gault', defendant: null });
    check('Ex parte Young, 209 U.S. 123 (1908)', { plaintiff: 'Ex parte Young', defendant: null });
    check('*Monell*, 436 U.S. 658 (1978)', { plaintiff: 'Monell', defendant: null });
    check('*Slaughter-House Cases*, 83 U.S. (16 Wall.) 36 (1873)', {
      plaintiff: 'Slaughter-House Cases',
      volume: '83',
      page: '36',
    });
  });

  it('has a name as long as it is', () => {
    const names: readonly (readonly [string, string])[] = [
      ['Cook ex rel. Estate of Tessier', 'Sheriff of Monroe County'],
      ['Bd. of Cnty. Comm’rs of Bryan Cnty.', 'Brown'],
      ['Students for Fair Admissions, Inc.', 'President & Fellows of Harv. Coll.'],
      ['City of Madison Joint School District No. 8', 'Wisconsin Employment Relations Commission'],
      ['24 Hour Fitness, Inc.', 'Superior Court'],
      ['United States', '$124,700 in U.S. Currency'],
      ['Bivens', 'Six Unknown Named Agents of Fed. Bureau of Narcotics'],
      ['New Jersey', 'T.L.O.'],
    ];
    for (const [plaintiff, defendant] of names)
      check(`The Court relied on *${plaintiff} v. ${defendant}*, 1 F.4th 2 (2d Cir. 2021).`, { plaintiff, defendant });
    for (const [plaintiff, defendant] of names.slice(0, 2))
      check(`The rule is old. ${plaintiff} v. ${defendant}, 1 F.4th 2 (2d Cir. 2021).`, { plaintiff, defendant });
  });

  it('may be named earlier in the sentence', () => {
    check('*West v. Atkins* reaffirmed it, 487 U.S. 42, 49 (1988).', {
      plaintiff: 'West',
      defendant: 'Atkins',
      page: '42',
    });
  });

  it('does not take another case into its name', () => {
    check(
      'In *Grutter v. Bollinger*, 539 U.S. 306 (2003), and later in Grutter and Regents of Univ. of Cal. v. Bakke, 438 U.S. 265 (1978), it held.',
      { plaintiff: 'Grutter' },
      { plaintiff: 'Regents of Univ. of Cal.', defendant: 'Bakke' },
    );
  });

  it('has parallel citations with the same name, year and court', () => {
    const brown = { plaintiff: 'Brown', defendant: 'Bd. of Educ.', year: 1954 };
    check(
      '*Brown v. Bd. of Educ.*, 347 U.S. 483, 495, 74 S. Ct. 686, 98 L. Ed. 873 (1954)',
      { ...brown, reporter: 'U.S.', pin: '495', parallelOf: null },
      { ...brown, reporter: 'S. Ct.', parallelOf: 0 },
      { ...brown, reporter: 'L. Ed.', parallelOf: 0 },
    );
    check(
      '*Smith v. Jones*, 2004 WI 5, ¶¶ 3-4, 300 Wis. 2d 1, 700 N.W.2d 2.',
      { reporter: 'WI', pin: '¶¶ 3-4' },
      { reporter: 'Wis. 2d', parallelOf: 0 },
      { reporter: 'N.W.2d', parallelOf: 0 },
    );
  });

  it('has its later history', () => {
    check(
      '*Melo v. Hafer*, 912 F.2d 628, 635 (3d Cir. 1990), *aff’d*, 502 U.S. 21 (1991).',
      { plaintiff: 'Melo', year: 1990 },
      { plaintiff: null, defendant: null, volume: '502', historyOf: 0, history: 'aff’d', year: 1991 },
    );
    check(
      '*In re Scott Cnty. Master Docket*, 672 F. Supp. 1152 (D. Minn. 1987), aff’d sub nom. *Myers v. Scott Cnty.*, 868 F.2d 1017 (8th Cir. 1989)',
      { plaintiff: 'In re Scott Cnty. Master Docket' },
      { plaintiff: 'Myers', defendant: 'Scott Cnty.', historyOf: 0 },
    );
  });

  it('has nested parentheticals', () => {
    check(
      'Albright v. Oliver, 510 U.S. 266, 271 (1994) (plurality opinion) (quoting Graham v. Connor, 490 U.S. 386, 395 (1989) (quoting Tennessee v. Garner, 471 U.S. 1, 7 (1985))).',
      { plaintiff: 'Albright', weight: 'plurality opinion', within: null },
      { plaintiff: 'Graham', within: 0 },
      { plaintiff: 'Tennessee', within: 1 },
    );
  });

  it('may have a blank page', () => {
    check('*Garcia v. Hope*, 603 U.S. ___, ___ (2024) (slip op., at 5)', {
      volume: '603',
      page: null,
      year: 2024,
      pin: '___',
    });
    check('Hurst v. Florida, — U.S. —, 136 S.Ct. 616 (2016)', {
      plaintiff: 'Hurst',
      defendant: 'Florida',
      reporter: 'S. Ct.',
    });
  });

  it('is read in nominative and neutral forms', () => {
    check('*Marbury v. Madison*, 5 U.S. (1 Cranch) 137, 177 (1803)', {
      volume: '5',
      reporter: 'U.S.',
      page: '137',
      pin: '177',
    });
    check('*State ex rel. Smith v. Jones*, 2010-Ohio-1234, ¶ 12', {
      volume: '2010',
      reporter: 'Ohio',
      page: '1234',
      pin: '¶ 12',
    });
    check('*People v. Doe*, 2017 IL App (1st) 143684-U, ¶ 5', {
      reporter: 'IL App (1st)',
      page: '143684-U',
      pin: '¶ 5',
    });
  });

  it('is read in the styles of New York and California', () => {
    check('Rogers v Rogers (63 NY2d 582 [1984])', { plaintiff: 'Rogers', reporter: 'N.Y.2d', year: 1984 });
    check(
      'People v. Wright (1988) 45 Cal.3d 1126, 1141 [248 Cal.Rptr. 600]',
      { plaintiff: 'People', year: 1988, pin: '1141' },
      { reporter: 'Cal. Rptr.', parallelOf: 0, year: 1988 },
    );
    check('Maxwell v. Roe (9th Cir. 2010) 628 F.3d 486', { defendant: 'Roe', court: '9th Cir.', year: 2010 });
  });

  it('is not seen in numbers and words that only look like one', () => {
    check('On 12 Jan. 2020 and 5 Mar. 2021 he paid $5 U.S. dollars at 100 N. 5th St. and 200 S.W. 12th Ave.');
    check('The map was in Room 12 P 4 with 12 A 5 and 30 Min. 5.');
    check('Case No. 4:20-cv-00123 was filed.');
  });
});
