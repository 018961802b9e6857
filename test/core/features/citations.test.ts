import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/analysis.js';
import { Notes } from '../../../src/cases/notes.js';
import { ScotusIndex } from '../../../src/citations/scotus.js';
import { authoritiesOf, tableEdit } from '../../../src/features/authorities.js';
import { citationOffers, sectionOffers } from '../../../src/features/citation-completion.js';
import { citationCard } from '../../../src/features/citation-hover.js';
import { citationLinks } from '../../../src/features/citation-links.js';
import {
  citationCounts,
  citationDefinition,
  citationReferences,
  idHints,
} from '../../../src/features/citation-places.js';

const text = `# BRIEF IN OPPOSITION

## Argument

A person may be sued as a person. *Kentucky v. Graham*, 473 U.S. 159, 165-67 (1985). *Id.* at 166. Acts in office are
no shield. *Hafer v. Melo*, 502 U.S. 21, 27 (1991); see 42 U.S.C. § 1983. Force is another matter. *Graham v. Connor*,
490 U.S. 386 (1989). And *Kentucky v. Graham*, 473 U.S. at 167, is not about force. ECF No. 12 at 3.
`;
const analysis = analyze(text);
const notes = Notes.builtIn();
const scotus = ScotusIndex.from(readFileSync('content/tables/scotus.tsv', 'utf8'));
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
const at = (near: string) => text.indexOf(near) + 2;
const sources = {
  notes,
  openNote: ({ slug }: { slug: string }) => `command:note?${slug}`,
  place: ({ start }: { start: number }) => ({
    address: `command:go?${start}`,
    name: `line ${text.slice(0, start).split('\n').length}`,
  }),
};

describe('citation links', () => {
  it('open the case by its citation, and what a short form stands for', () => {
    const links = citationLinks(analysis).map(({ span, url }) => [words(span), url]);
    assert.deepEqual(links[0], ['Kentucky v. Graham*, 473 U.S. 159', 'https://www.courtlistener.com/c/us/473/159/']);
    assert.deepEqual(links[1], ['Id.', 'https://www.courtlistener.com/c/us/473/159/']);
    assert.equal(links.length, 6, 'all but the cite to the record');
  });

  it('go where the user wants', () => {
    const [first] = citationLinks(analysis, { case: 'https://example.org/{volume}/{page}' });
    assert.equal(first?.url, 'https://example.org/473/159');
  });
});

describe('citation hover', () => {
  it('has name, year, holding, link, note and the other places', () => {
    const card = citationCard(analysis, at('473 U.S. 159'), sources)?.card ?? '';
    assert.match(card, /^\*\*\*Kentucky v\. Graham\*\*\*, 473 U\.S\. 159 \(1985\)/);
    assert.ok(card.includes(notes.holdingOf(473, 'U.S.', 159) ?? '?'));
    assert.match(card, /\[CourtListener\]\(https:\/\/www\.courtlistener\.com\/c\/us\/473\/159\/\)/);
    assert.match(card, /\[Case note\]\(command:note\?kentucky-v-graham\)/);
    assert.match(card, /Also cited here: \[line 5\]\(command:go\?\d+\), \[line 7\]/);
  });

  it('says what Id. stands for, and nothing of a cite to the record', () => {
    assert.match(citationCard(analysis, at('*Id.*'), sources)?.card ?? '', /Kentucky v\. Graham/);
    assert.equal(citationCard(analysis, at('ECF No. 12'), sources), undefined);
  });

  it('says why an Id. stands for nothing', () => {
    const alone = analyze('# BRIEF\n\n*Id.* at 5 is where it begins.\n');
    assert.match(citationCard(alone, 11, sources)?.card ?? '', /Nothing that this could stand for/);
  });
});

describe('citation places', () => {
  it('are the full citation and every other of the same authority', () => {
    const first = citationDefinition(analysis, at('473 U.S. at 167'));
    assert.match(first ? words(first) : '', /^Kentucky v\. Graham\*, 473 U\.S\. 159/);
    const all = citationReferences(analysis, at('*Id.*')).map(words);
    assert.equal(all.length, 3);
    assert.match(all[2] ?? '', /473 U\.S\. at 167/);
  });

  it('name what is behind an Id. and count', () => {
    assert.deepEqual(
      idHints(analysis, { start: 0, end: text.length }).map(({ name }) => name),
      ['Kentucky v. Graham'],
    );
    assert.deepEqual(
      citationCounts(analysis).map((one) => one.words),
      ['Kentucky v. Graham: cited 3 times'],
    );
  });
});

describe('citation completion', () => {
  const offered = (marked: string) => {
    const offset = marked.indexOf('|');
    const all = marked.replace('|', '');
    const found = citationOffers(analyze(all), offset, { notes, scotus });
    return found && { replaced: all.slice(found.span.start, found.span.end), offers: found.offers };
  };

  it('offers the short form of a case that is cited above', () => {
    const found = offered(`${text}\nIt is settled by *Kent|`);
    assert.equal(found?.replaced, '*Kent');
    assert.equal(found?.offers[0]?.text, '*Graham*, 473 U.S. at ');
  });

  it('offers key cases and then the index, each in full and once', () => {
    const found = offered(`${text}\nUnder Mone|`);
    assert.equal(found?.replaced, 'Mone');
    const monell = found?.offers.filter(({ text: one }) => one.includes('436 U.S. 658')) ?? [];
    assert.equal(monell.length, 1);
    assert.match(monell[0]?.text ?? '', /^\*Monell v\. .*\*, 436 U\.S\. 658 \(1978\)$/);
    const index = offered(`${text}\nSee *Marbury v|`)?.offers.find(({ label }) => /Madison/.test(label));
    assert.match(index?.text ?? '', /^\*Marbury v\. Madison\*, 5 U\.S\. /);
  });

  it('begins at an opening emphasis mark in running text, and at no bullet', () => {
    const found = offered(`${text}\nIt is settled by *|`);
    assert.equal(found?.replaced, '*');
    assert.ok(found?.offers.some(({ label }) => label === 'Hafer v. Melo'));
    assert.equal(offered(`${text}\nIt is settled by *H|`)?.offers[0]?.label, 'Hafer v. Melo');
    assert.equal(offered(`${text}\n*|`), undefined);
  });

  it('is silent in code and in what is no legal document', () => {
    assert.equal(offered(`${text}\n\`\`\`\nMone|\n\`\`\`\n`), undefined);
    assert.equal(offered('# Notes on trees\n\nUnder Mone|'), undefined);
  });

  it('offers the statutes used here after a section sign', () => {
    const all = `${text}\nSee 42 U.S.C. § `;
    const found = sectionOffers(analyze(all), all.length);
    assert.deepEqual(
      found?.offers.map(({ label, detail }) => [label, detail]),
      [['1983', '42 U.S.C.']],
    );
  });
});

describe('table of authorities', () => {
  it('is inserted once, and written anew afterwards', () => {
    const edit = tableEdit(analysis, text.indexOf('## Argument'));
    const first = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    assert.match(
      first,
      /<!-- table of authorities -->\n\n### Cases\n\n- \*Graham v\. Connor\*, 490 U\.S\. 386 \(1989\): /,
    );
    assert.match(first, /### Statutes\n\n- 42 U\.S\.C\. § 1983/);
    const again = tableEdit(analyze(first), 0);
    assert.equal(first.slice(0, again.start) + again.text + first.slice(again.end), first);
  });

  it('takes its own headings for no places', () => {
    const edit = tableEdit(analysis, 0);
    const first = edit.text + text;
    const bare = first.replace('# BRIEF IN OPPOSITION\n\n## Argument\n\n', '');
    assert.doesNotMatch(tableEdit(analyze(bare), 0).text, /: Statutes/);
  });

  it('counts no citation of its own', () => {
    const edit = tableEdit(analysis, text.length);
    const after = analyze(text + edit.text);
    const places = authoritiesOf(after).groups.flatMap(({ entries }) => entries.flatMap((entry) => entry.places));
    for (const { span } of places) assert.ok(span.end <= text.length);
  });
});
