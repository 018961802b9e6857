import { check } from './reading.js';

describe('citations: other authorities', () => {
  it('reads statutes with every section', () => {
    check('42 U.S.C.\n§ 1983', { kind: 'statute', volume: '42', reporter: 'U.S.C.', page: '1983', pin: null });
    check('28 U.S.C. §§ 1331, 1343(a)(3)\nand (4), and 1367', {
      page: '1331',
      sections: ['1331', '1343(a)(3)', '1343(4)', '1367'],
    });
    check('28 U.S.C. § 1391(b)(1) and (b)(2)', { page: '1391', pin: '(b)(1) and (b)(2)' });
    check('42 U.S.C. §&nbsp;2000e-5(f)(1) (2018)', { page: '2000e-5', pin: '(f)(1)', year: 2018 });
    check('section 537.610, RSMo 2016', { reporter: 'RSMo', page: '537.610' });
    check('Section 1983 of Title 42 of the United States Code', { volume: '42', reporter: 'U.S.C.', page: '1983' });
    check('42 USC 1985(3); 42 U.S.C.A. § 1988', { page: '1985', pin: '(3)' }, { reporter: 'U.S.C.', page: '1988' });
    check('28 U.S.C. § 1331, 42 U.S.C. § 1983', { page: '1331', sections: ['1331'] }, { page: '1983' });
  });

  it('reads a subsection with a letter behind its number, and R.S.', () => {
    check('Wis. Stat. § 893.80(1d)(a); La. R.S. 9:2800', { page: '893.80', pin: '(1d)(a)' }, { page: '9:2800' });
  });

  it('reads the Constitution as the Supreme Court spaces it, and a rule by the name of its rules', () => {
    check('U. S. Const. art. III, § 2', {
      kind: 'constitution',
      reporter: 'U.S. Const.',
      page: 'art. III',
      pin: '§ 2',
    });
    check('Rule 12(b)(6) of the Federal Rules of Civil Procedure', {
      kind: 'rule',
      reporter: 'Fed. R. Civ. P.',
      page: '12',
      pin: '(b)(6)',
    });
    check('Rule 12 of the jail; Rule 5 of the Federal Reserve');
  });

  it('reads the lines of a transcript whole, and takes no executive order for one of the case', () => {
    check('Smith Dep. 45:12–46:3. *Id.* at 47:1.', { kind: 'record', text: 'Dep. 45:12–46:3' }, { refersToRecord: 0 });
    check('Exec. Order No. 13,688.');
  });

  it('leaves a number that only counts alone', () => {
    check('Under 42 U.S.C. § 1983 and 12 other laws', { page: '1983', sections: ['1983'] });
    check('a § 1983 claim; section 1983; §99 of the U.S. code');
  });

  it('reads the codes of the States', () => {
    const codes: [string, string, string][] = [
      ['Cal. Gov’t Code\n§ 815.2(a)', "Cal. Gov't Code", '815.2'],
      ['N.Y. Est. Powers & Trusts Law § 5-4.1', 'N.Y. Est. Powers & Trusts Law', '5-4.1'],
      ['Fla. Stat. §§ 768.16-768.26', 'Fla. Stat.', '768.16-768.26'],
      ['Florida Statutes section 768.28', 'Fla. Stat.', '768.28'],
      ['Tex. Civ. Prac. & Rem. Code § 15.002(a)(1)', 'Tex. Civ. Prac. & Rem. Code', '15.002'],
      ['D.C. Code § 5-331.01 *et seq.*', 'D.C. Code', '5-331.01'],
      ['N.C. Gen. Stat. § 160A-485', 'N.C. Gen. Stat.', '160A-485'],
      ['Mass. Gen. Laws ch. 258, § 2', 'Mass. Gen. Laws', '2'],
      ['KRS 67.710', 'KRS', '67.710'],
      ['O.C.G.A. § 51-1-1', 'O.C.G.A.', '51-1-1'],
      ['Gov. Code, § 815.2', 'Gov. Code', '815.2'],
      ['740 ILCS 45/1', 'Ill. Comp. Stat.', '45/1'],
    ];
    for (const [markdown, reporter, page] of codes) check(markdown, { kind: 'statute', reporter, page });
  });

  it('reads regulations, session laws and constitutions', () => {
    check('28 C.F.R. § 35.130(b)(7)', { kind: 'regulation', volume: '28', page: '35.130' });
    check('28 C.F.R. pt. 35', { kind: 'regulation', page: 'part 35' });
    check('85 Fed. Reg. 12,345, 12,350 (Mar. 1, 2020)', {
      kind: 'regulation',
      page: '12,345',
      pin: '12,350',
      year: 2020,
    });
    check('390 Neb. Admin. Code ch. 4', { kind: 'regulation', page: 'ch. 4' });
    check(
      'Pub. L. No. 104-134, § 803, 110 Stat. 1321 (1996)',
      { kind: 'session-law', page: '104-134' },
      { volume: '110', parallelOf: 0 },
    );
    check('U.S. Const. amend. XIV, § 1', {
      kind: 'constitution',
      reporter: 'U.S. Const.',
      page: 'amend. XIV',
      pin: '§ 1',
    });
    check('Tex. Const. art. V, § 8', { kind: 'constitution', reporter: 'Tex. Const.', page: 'art. V' });
  });

  it('reads rules of courts, and no rule of a jail', () => {
    const rules: [string, string, string][] = [
      ['Fed. R. Civ.\nP. 38(b)', 'Fed. R. Civ. P.', '38'],
      ['Federal Rule of Evidence 702', 'Fed. R. Evid.', '702'],
      ['FRCP 56(a)', 'Fed. R. Civ. P.', '56'],
      ['Tex. R. Civ. P. 47(c)(3)', 'Tex. R. Civ. P.', '47'],
      ['S.D. Ohio Civ. R. 82.1(b)', 'S.D. Ohio Civ. R.', '82.1'],
      ['Civil L.R. 3-2(d)', 'Civil L.R.', '3-2'],
      ['D. Minn. LR 7.1(f)', 'D. Minn. LR', '7.1'],
      ['D.C.COLO.LCivR 15.1(b)', 'D.C.COLO.LCivR', '15.1'],
      ['Joint Local Rule 3.1(a)', 'Joint Local Rule', '3.1'],
    ];
    for (const [markdown, reporter, page] of rules) check(markdown, { kind: 'rule', reporter, page });
    check('Fed. R. Civ. P. 23(a), (b)(2) and (b)(3)', { sections: ['23(a)', '23(b)(2)', '23(b)(3)'] });
    check('Jail Rule 12 and Rule 12(b)(6) say so.');
  });

  it('reads journals with their authors', () => {
    check('Martin A. Schwartz, *Fundamentals of Section 1983*, 30 Touro L. Rev. 525, 530 (2014)', {
      kind: 'journal',
      author: 'Martin A. Schwartz',
      reporter: 'Touro L. Rev.',
      page: '525',
      pin: '530',
      year: 2014,
    });
  });

  it('keeps cites to the record apart', () => {
    for (const markdown of [
      'ECF No. 12 at 3',
      'Doc. 22-1',
      'Dkt. 5',
      'Compl. ¶ 14',
      'Ex. A at 3',
      'Smith Dep. 45:2-10',
      'R. at 45',
    ])
      check(`(${markdown}.)`, { kind: 'record' });
  });
});
