import assert from 'node:assert/strict';
import { addressOf, addressOfMeant, caseAddress } from '../../../src/citations/address.js';
import { fullCitation, shortForm } from '../../../src/citations/bluebook.js';
import { readAddress } from '../../../src/citations/courtlistener.js';
import { index, resolve } from './reading.js';

describe('citations: addresses', () => {
  it('opens the section that an Id. names, and else what it stands for', () => {
    const { all } = resolve(
      '42 U.S.C. § 1988(b); *id.* § 1983. *Id.* § 2000e-5(f)(1). *Id.* 28 C.F.R. § 35.130. *Id.* § 35.104.',
    );
    assert.deepEqual(
      all.map((citation) => addressOfMeant(citation)?.replace('https://www.law.cornell.edu/', '')),
      [
        'uscode/text/42/1988',
        'uscode/text/42/1983',
        'uscode/text/42/2000e-5',
        'uscode/text/42/1988',
        'cfr/text/28/35.130',
        'cfr/text/28/35.104',
      ],
    );
  });

  const addresses: [string, string | undefined][] = [
    ['473 U.S. 159', 'https://www.courtlistener.com/c/us/473/159/'],
    ['127 F.4th 1133', 'https://www.courtlistener.com/c/f4th/127/1133/'],
    ['105 S. Ct. 3099', 'https://www.courtlistener.com/c/s-ct/105/3099/'],
    ['87 L. Ed. 2d 114', 'https://www.courtlistener.com/c/l-ed-2d/87/114/'],
    ['497 Fed. Appx. 274', 'https://www.courtlistener.com/c/f-appx/497/274/'],
    ['672 F. Supp. 3d 1152', 'https://www.courtlistener.com/c/f-supp-3d/672/1152/'],
    ['42 U.S.C. § 1983', 'https://www.law.cornell.edu/uscode/text/42/1983'],
    ['42 U.S.C. §§ 1981-1988', 'https://www.law.cornell.edu/uscode/text/42/1981'],
    ['42 U.S.C. § 2000e-5(f)(1)', 'https://www.law.cornell.edu/uscode/text/42/2000e-5'],
    ['28 C.F.R. § 35.130(b)(7)', 'https://www.law.cornell.edu/cfr/text/28/35.130'],
    ['28 C.F.R. pt. 35', 'https://www.law.cornell.edu/cfr/text/28/part-35'],
    ['Fed. R. Civ. P. 12(b)(6)', 'https://www.law.cornell.edu/rules/frcp/rule_12'],
    ['Federal Rule of Evidence 702', 'https://www.law.cornell.edu/rules/fre/rule_702'],
    ['Fed. R. App. P. 32.1', 'https://www.law.cornell.edu/rules/frap/rule_32.1'],
    ['Fed. R. Crim. P. 41', 'https://www.law.cornell.edu/rules/frcrmp/rule_41'],
    ['U.S. Const. amend. XIV, § 1', 'https://www.law.cornell.edu/constitution/amendmentxiv'],
    ['U.S. Const. amend. IV', 'https://www.law.cornell.edu/constitution/fourth_amendment'],
    ['U.S. Const. art. I, § 8', 'https://www.law.cornell.edu/constitution/articlei'],
    ['Tex. Const. art. V', undefined],
    ['Fla. Stat. § 768.28', undefined],
    ['603 U.S. ___ (2024)', undefined],
  ];
  for (const [text, url] of addresses)
    it(`of ${text}`, () => assert.equal(addressOf(resolve(text).all[0] as never), url));

  it('come from other providers by template', () => {
    const [graham] = resolve('473 U.S. 159').all;
    assert.equal(
      addressOf(graham as never, { case: 'https://example.org/{volume}-{slug}-{page}' }),
      'https://example.org/473-us-159',
    );
    assert.equal(addressOf(graham as never, { case: '' }), undefined);
    assert.equal(caseAddress('1', 'No Such Rep.', '2'), undefined);
  });

  it('on CourtListener are read', () => {
    assert.deepEqual(readAddress('https://www.courtlistener.com/opinion/111546/kentucky-v-graham/'), {
      kind: 'opinion',
      id: 111546,
    });
    assert.deepEqual(readAddress('https://www.courtlistener.com/c/U.S./473/159/'), {
      kind: 'cite',
      slug: 'u.s.',
      volume: '473',
      page: '159',
    });
    assert.equal(readAddress('https://example.com/opinion/111546/'), undefined);
    assert.equal(readAddress('https://www.courtlistener.com/docket/1/'), undefined);
  });
});

describe('citations: Bluebook forms', () => {
  const full: [number, number, string][] = [
    [473, 159, '*Kentucky v. Graham*, 473 U.S. 159 (1985)'],
    [436, 658, "*Monell v. N.Y. Dep't of Soc. Servs.*, 436 U.S. 658 (1978)"],
    [460, 37, "*Perry Educ. Ass'n v. Perry Local Educators' Ass'n*, 460 U.S. 37 (1983)"],
  ];
  for (const [volume, page, expected] of full)
    it(`writes ${volume} U.S. ${page} in full`, () =>
      assert.equal(fullCitation({ ...(index.at(volume, page)[0] as object) } as never), expected));

  const short: [string, string][] = [
    ['Kentucky v. Graham, 473 U.S. 159 (1985)', '*Graham*, 473 U.S. at 165'],
    ['Graham v. Connor, 490 U.S. 386 (1989)', '*Graham*, 490 U.S. at 165'],
    ['United States v. Classic, 313 U.S. 299 (1941)', '*Classic*, 313 U.S. at 165'],
    ['City of Newport v. Fact Concerts, Inc., 453 U.S. 247 (1981)', '*Fact Concerts*, 453 U.S. at 165'],
    ['Ex parte Young, 209 U.S. 123 (1908)', '*Young*, 209 U.S. at 165'],
    ['Moore v. City of Harriman, 272 F.3d 769 (6th Cir. 2001)', '*Moore*, 272 F.3d at 165'],
  ];
  for (const [text, expected] of short)
    it(`shortens ${text}`, () => assert.equal(shortForm(resolve(text).all[0] as never, '165'), expected));

  it('keeps court, year and pin', () => {
    const [moore] = resolve('Moore v. City of Harriman, 272 F.3d 769, 772 (6th Cir. 2001)').all;
    assert.equal(fullCitation(moore as never, '773'), '*Moore v. City of Harriman*, 272 F.3d 769, 773 (6th Cir. 2001)');
  });
});
