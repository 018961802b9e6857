import assert from 'node:assert/strict';
import { pageKey, reporterPages, yearOf } from '../../../src/cases/citation.js';
import { type CaseNote, readNote } from '../../../src/cases/note.js';
import { Notes } from '../../../src/cases/notes.js';

const own = `---
title: Example v. Sample
citation: 473 U.S. 159, 105 S. Ct. 3099, 87 L. Ed. 2d 114 (1985)
court: Supreme Court of the United States
dateDecided: 1985-06-28
docketNumber: 84-849
courtlistener: https://www.courtlistener.com/opinion/1/example/
holding: One sentence.
tags: [fees, capacity]
cites: [monell]
citedBy:
  - hafer
history:
  - {how: limited, by: "Later v. Case, 999 U.S. 1 (2020)", part: the second part}
unknown: kept out
---

Body.
`;

const noteOf = (text: string, kind: 'user' | 'built-in' = 'user', slug = 'example'): CaseNote => {
  const { note, problems } = readNote(slug, text, kind === 'user' ? { kind, place: `${slug}.md` } : { kind });
  assert.deepEqual(problems, []);
  return note as CaseNote;
};

describe('a citation in front matter', () => {
  it('gives volume, reporter and page, and parallel ones', () => {
    assert.deepEqual(reporterPages('436 U.S. 658, 98 S. Ct. 2018, 56 L. Ed. 2d 611 (1978)').map(pageKey), [
      '436 us 658',
      '98 sct 2018',
      '56 led2d 611',
    ]);
    assert.deepEqual(reporterPages('127 F.4th 1133 (8th Cir. 2025) (en banc)').map(pageKey), ['127 f4th 1133']);
    assert.deepEqual(reporterPages('624 F. App’x 16 (2d Cir. 2015)').map(pageKey), ['624 fappx 16']);
    assert.deepEqual(reporterPages('607 U.S. ___ (2026)'), []);
  });

  it('gives the year', () => {
    assert.equal(yearOf('127 F.4th 1133 (8th Cir. 2025) (en banc)'), 2025);
    assert.equal(yearOf('607 U.S. ___ (Mar. 23, 2026)'), 2026);
    assert.equal(yearOf('1985 WL 1'), undefined);
  });
});

describe('a case note', () => {
  it('of a public collection loads as it is', () => {
    const note = noteOf(own);
    assert.equal(note.title, 'Example v. Sample');
    assert.equal(note.year, 1985);
    assert.equal(note.dateDecided, '1985-06-28');
    assert.equal(note.docketNumber, '84-849');
    assert.equal(note.courtlistener, 'https://www.courtlistener.com/opinion/1/example/');
    assert.deepEqual(
      [note.tags, note.cites, note.citedBy, note.topics],
      [['fees', 'capacity'], ['monell'], ['hafer'], []],
    );
    assert.deepEqual(note.history, [
      { how: 'limited', by: 'Later v. Case, 999 U.S. 1 (2020)', part: 'the second part' },
    ]);
    assert.equal(note.body, 'Body.');
    assert.equal('unknown' in note, false);
  });

  it('may give a year alone for the date', () => {
    assert.equal(
      noteOf('---\ntitle: A v. B\ncitation: 1 F.4th 2 (1st Cir. 2021)\ndateDecided: 2021\n---\n').dateDecided,
      '2021',
    );
  });

  it('without a title or a citation is none, and says so in its file', () => {
    const text = '---\ncourt: Somewhere\nhistory: [{how: forgotten}]\n---\n';
    const { note, problems } = readNote('a', text);
    assert.equal(note, undefined);
    assert.deepEqual(
      problems.map(({ message }) => message.slice(0, 30)),
      ['A case note needs “title” in i', 'A case note needs “citation” i', 'Each line of “history” needs “'],
    );
    for (const { span } of problems) assert.ok(span.end <= text.length);
  });

  it('with broken front matter has one problem', () => {
    assert.equal(readNote('a', '---\ntitle: [\n---\n').problems.length, 1);
  });
});

describe('the case notes', () => {
  it('are found by where the case is printed, however the reporter is spaced', () => {
    const notes = new Notes([noteOf(own)]);
    assert.equal(notes.at(473, 'U.S.', 159)?.slug, 'example');
    assert.equal(notes.at('105', 'S.Ct.', '3099')?.slug, 'example');
    assert.equal(notes.holdingOf('87', 'L.Ed.2d', '114'), 'One sentence.');
    assert.equal(notes.holdingOf(473, 'U.S.', 160), undefined);
    assert.equal(notes.historyOf(473, 'U. S.', 159)[0]?.how, 'limited');
    assert.deepEqual(notes.historyOf(1, 'U.S.', 1), []);
  });

  it('of the user’s go before the product’s on the same case', () => {
    const notes = new Notes([noteOf(own, 'built-in', 'a')]).with([noteOf(own, 'user', 'b')]);
    assert.equal(notes.all.length, 2);
    assert.equal(notes.at(473, 'U.S.', 159)?.slug, 'b');
  });

  it('carries its own, each with a holding and a place where it is printed', () => {
    const { all } = Notes.builtIn();
    assert.ok(all.length >= 150, `${all.length}`);
    for (const note of all) {
      assert.ok(note.holding, note.slug);
      assert.ok(note.pages.length || /___|No\./.test(note.citation), `${note.slug}: ${note.citation}`);
    }
  });
});
