import assert from 'node:assert/strict';
import { reportCitations } from '../../../src/citations/report.js';
import { type Citation, type Citations, resolveCitations } from '../../../src/citations/resolve.js';
import { tableAsMarkdown, tableOfAuthorities } from '../../../src/citations/toa.js';
import { type Document, readDocument } from '../../../src/markdown/document.js';
import fc from '../fast-check.js';

/** Raised by a longer run: `PROPERTY_RUNS=100000 npm run test:core`. */
const numRuns = Number(process.env.PROPERTY_RUNS ?? 1000);

/** What citations are made of, whole and broken, and what Markdown puts between. */
const pieces = [
  ...[
    '*Kentucky v. Graham*, 473 U.S. 159, 165 (1985)',
    '*Graham*, 473 U.S. at 166',
    '*Id.* at 167',
    'Ibid.',
    '*Monell*, *supra*, at 690',
  ],
  ...[
    'Graham at 166',
    '42 U.S.C. §§ 1983, 1985(3)',
    'U.S. Const. amend. XIV, § 1',
    'Fed. R. Civ. P. 12(b)(6)',
    '28 C.F.R. pt. 35',
  ],
  ...[
    '30 Touro L. Rev. 525',
    'ECF No. 12 at 3',
    'Compl. ¶ 14',
    '2010-Ohio-1234, ¶ 5',
    '5 U.S. (1 Cranch) 137',
    '603 U.S. ___ (2024)',
  ],
  ...[
    'See',
    'v.',
    'In re',
    'Ex parte',
    '473',
    'U.S.',
    'F.3d',
    'at',
    '§',
    '¶',
    'n.14',
    '(1985)',
    '(8th Cir.',
    'aff’d,',
    'No. 12-345,',
  ],
  ...[
    '*',
    '**',
    '_',
    '[',
    '](https://www.courtlistener.com/opinion/1/)',
    '(',
    ')',
    '“',
    '"',
    ';',
    ',',
    '. ',
    ' ',
    '\n',
    '\n\n',
    '\\\n',
    '| ',
    '> ',
  ],
  ...[
    '[^1]',
    '\n\n[^1]: ',
    '&nbsp;',
    '\u00a0',
    '\\ ',
    '`',
    '<em>',
    '</em>',
    '~~',
    '# ',
    '- ',
    '12. ',
    '\t',
    'é',
    '😀',
    '—',
    '___',
  ],
];
const passage = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(' '));

/** What is typed: a whole passage, or one key, which most often leaves the citations what they are. */
const edit = fc.oneof(passage, fc.constantFrom('x', ' ', '.', '[^1]', '\n\n', '*', '('));

/** Everything that a document's citations say. */
function everything(document: Document, citations: Citations): unknown {
  return { report: reportCitations(citations, document.text), authorities: citations.authorities };
}

describe('citations: whatever the text', function () {
  this.timeout(600_000);

  it('nothing throws, and spans cover what they claim', () => {
    fc.assert(
      fc.property(passage, (text) => {
        const document = readDocument(text);
        const citations = resolveCitations(document);
        for (const { span, core, name, pageSpan, yearSpan, volume, year, page } of citations.all) {
          assert.ok(
            0 <= span.start &&
              span.start <= core.start &&
              core.start < core.end &&
              core.end <= span.end &&
              span.end <= text.length,
          );
          if (name) assert.ok(span.start <= name.start && name.end <= span.end);
          if (volume && /^\d/.test(text[core.start] ?? '')) assert.ok(text.startsWith(volume.slice(0, 1), core.start));
          if (yearSpan) assert.equal(Number(text.slice(yearSpan.start, yearSpan.end)), year);
          if (page && pageSpan)
            assert.ok(
              page.includes(
                text
                  .slice(pageSpan.start, pageSpan.end)
                  .replace(/^[§¶\s]+/, '')
                  .slice(0, 1),
              ),
            );
        }
        tableAsMarkdown(tableOfAuthorities(document, citations));
      }),
      { numRuns },
    );
  });

  it('citations stand in order, and refer to what is there', () => {
    fc.assert(
      fc.property(passage, (text) => {
        const { all } = resolveCitations(readDocument(text));
        all.forEach((citation, i) => {
          assert.equal(citation.index, i);
          if (i) assert.ok((all[i - 1]?.core.start ?? 0) <= citation.core.start);
          for (const other of [citation.refersTo, citation.parallelOf, citation.historyOf, citation.within])
            if (other !== undefined) assert.ok(other !== i && all[other]);
          const { antecedent } = citation;
          if (antecedent) assert.ok(antecedent.full || antecedent.kind === 'record');
          if (antecedent && citation.unresolved) assert.fail('resolved and unresolved');
          if (citation.full) assert.notEqual(citation.authority, undefined);
        });
      }),
      { numRuns },
    );
  });

  it('one alone, those of a block and the one at an offset are those of the list', () => {
    fc.assert(
      fc.property(passage, (text) => {
        const document = readDocument(text);
        const { all } = resolveCitations(document);
        const citations = resolveCitations(document);
        assert.equal(citations.count, all.length);
        const indexes = (found: readonly (Citation | undefined)[]) => found.map((citation) => citation?.index);
        const blocks = [...document.blocks].map((_, block) => citations.inBlock(block));
        assert.deepEqual(indexes(blocks.flat()), indexes(all));
        for (const { index } of all) assert.equal(citations.get(index), citations.all[index]);
        for (let offset = 0; offset <= text.length; offset++) {
          const touching = all.filter(({ span }) => span.start <= offset && offset <= span.end);
          const start = Math.max(...touching.map(({ span }) => span.start));
          const innermost = touching.findLast(({ span }) => span.start === start);
          assert.equal(citations.at(offset)?.index, innermost?.index);
          const around = citations.around({ start: offset, end: offset });
          for (const { index } of touching) assert.ok(around.some((one) => one.index === index));
        }
      }),
      { numRuns: numRuns / 4 },
    );
  });

  it('after an edit they are what they are anew', () => {
    fc.assert(
      fc.property(passage, edit, fc.nat(), fc.nat(), (before, piece, from, length) => {
        const at = from % (before.length + 1);
        const after = before.slice(0, at) + piece + before.slice(at + (length % 20));
        const old = readDocument(before);
        resolveCitations(old);
        const edited = readDocument(after, old);
        const fresh = readDocument(after);
        assert.deepEqual(everything(edited, resolveCitations(edited)), everything(fresh, resolveCitations(fresh)));
      }),
      { numRuns },
    );
  });

  it('white space of another kind says the same', () => {
    const text = 'See *Kentucky v. Graham*, 473 U.S. 159, 165 (1985); 42 U.S.C. § 1983; *Graham*, 473 U.S. at 166.';
    const plain = (markdown: string) =>
      resolveCitations(readDocument(markdown)).all.map(({ kind, volume, page, pin, plaintiff, refersTo }) => ({
        kind,
        volume,
        page,
        pin,
        plaintiff,
        refersTo,
      }));
    const expected = plain(text);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(' ', '\n', '&nbsp;', '\u00a0', '\u202f'), { minLength: 20, maxLength: 20 }),
        (spaces) => {
          let n = 0;
          const other = text.replace(/ /g, () => spaces[n++ % spaces.length] as string);
          assert.deepEqual(plain(other), expected, other);
        },
      ),
      { numRuns: numRuns / 4 },
    );
  });
});
