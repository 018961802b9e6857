import assert from 'node:assert/strict';
import { resolveCitations } from '../../../src/citations/resolve.js';
import { tableAsMarkdown, tableOfAuthorities } from '../../../src/citations/toa.js';
import { readDocument } from '../../../src/markdown/document.js';

function table(text: string, except?: { start: number; end: number }): string {
  const document = readDocument(text);
  return tableAsMarkdown(tableOfAuthorities(document, resolveCitations(document), except));
}

describe('citations: the table of authorities', () => {
  const brief = `# Brief

## I. Graham governs

### A. The person

*Kentucky v. Graham*, 473 U.S. 159, 165 (1985), and 28 U.S.C. §§ 1331 and 1343(a)(3).

### B. The office

*Graham*, 473 U.S. at 166. *Id.* at 167.[^1] U.S. Const. amend. XIV, § 1. Fed. R. Civ. P. 12(b)(6). 28 C.F.R. § 35.130.

[^1]: *Ex parte Young*, 209 U.S. 123 (1908); 28 U.S.C. § 1343(a)(3); 30 Touro L. Rev. 525 (2014).

## Conclusion

*Brown v. Bd. of Educ.*, 347 U.S. 483, 74 S. Ct. 686 (1954). ECF No. 3.
`;

  it('groups and sorts authorities, with the headings where they are cited', () => {
    assert.equal(
      table(brief),
      `### Cases

- *Brown v. Bd. of Educ.*, 347 U.S. 483, 74 S. Ct. 686 (1954): Conclusion
- *Ex parte Young*, 209 U.S. 123 (1908): n.1
- *Kentucky v. Graham*, 473 U.S. 159 (1985): Part I.A, Part I.B

### Constitutional Provisions

- U.S. Const. amend. XIV, § 1: Part I.B

### Statutes

- 28 U.S.C. § 1331: Part I.A
- 28 U.S.C. § 1343: Part I.A, n.1

### Rules

- Fed. R. Civ. P. 12: Part I.B

### Regulations

- 28 C.F.R. § 35.130: Part I.B

### Other Authorities

- 30 Touro L. Rev. 525 (2014): n.1
`,
    );
  });

  it('names paragraphs where a document numbers them, and says passim', () => {
    const text = Array.from({ length: 12 }, (_, n) => `${n + 1}. ${n % 2 ? 'See 42 U.S.C. § 1983.' : 'Text.'}`).join(
      '\n\n',
    );
    assert.equal(table(text), '### Statutes\n\n- 42 U.S.C. § 1983: *passim*\n');
    assert.equal(
      table(text.replaceAll('42 U.S.C. § 1983', 'it').replace('See it', '42 U.S.C. § 1983')),
      '### Statutes\n\n- 42 U.S.C. § 1983: ¶ 2\n',
    );
  });

  it('does not read an earlier table', () => {
    const earlier = '- *Foo v. Bar*, 1 F.3d 2 (1st Cir. 1993)\n';
    assert.equal(
      table(`${earlier}\n42 U.S.C. § 1983`, { start: 0, end: earlier.length }),
      '### Statutes\n\n- 42 U.S.C. § 1983: opening\n',
    );
  });

  it('is empty where nothing is cited', () => assert.equal(table('Nothing.'), ''));
});
