import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis.js';
import { Notes } from '../../../src/cases/notes.js';
import { casePage } from '../../../src/features/case-page.js';
import { relativeLinks } from '../../../src/features/page-links.js';
import { escaped } from '../../../src/features/plain-words.js';
import { deadPrimerLinks, primerLinkOffers, primerLinks } from '../../../src/features/primer-links.js';
import { primerPage } from '../../../src/features/primer-page.js';
import { rulePage } from '../../../src/features/rule-page.js';
import { isCitation, opening, sentences } from '../../../src/features/sentences.js';
import { readDocument } from '../../../src/markdown/document.js';
import { Primer } from '../../../src/primer/primer.js';
import { rules } from '../../../src/rules/all.js';

const primer = Primer.builtIn();
const titleOf = (slug: string) => primer.bySlug(slug)?.title;

/** Where a page's relative links lead, as the names of pages. */
function targets(page: string, name: string): string[] {
  return [...page.matchAll(/\]\((?!https?:|#|command:)([^()\s]+?)(?:#[^()]*)?\)/g)].map(([, link = '']) => {
    const path = name.split('/').slice(0, -1);
    for (const part of link.split('/')) {
      if (part === '..') path.pop();
      else path.push(part);
    }
    return path.join('/');
  });
}

function exists(page: string): boolean {
  const [, kind, name] = /^(primer|rules|cases)\/(.+)\.md$/.exec(page) ?? [];
  if (kind === 'primer') return primer.bySlug(name as string) !== undefined;
  if (kind === 'rules') return rulePage(name as string) !== undefined;
  return kind === 'cases' && Notes.builtIn().bySlug(name as string) !== undefined;
}

describe('pages', () => {
  it('lead from each other by relative links', () => {
    const text = '[a](/primer/x) [b](/rules/capacity/unstated) [c](/cases/y#top) [d](https://example.org/primer/x)';
    assert.equal(
      relativeLinks(text, 'rules/citation/form'),
      '[a](../../primer/x.md) [b](../capacity/unstated.md) [c](../../cases/y.md#top) [d](https://example.org/primer/x)',
    );
    assert.equal(relativeLinks('[a](/primer/x)', 'primer/own/y'), '[a](../x.md)');
  });

  it('of the primer, the rules and the cases lead only where there is a page', () => {
    for (const entry of primer.entries) {
      const page = primerPage(entry, titleOf);
      assert.match(page, /^# /);
      for (const target of targets(page, `primer/${entry.slug}`)) assert.ok(exists(target), `${entry.slug}: ${target}`);
    }
    for (const { id } of rules) {
      const page = rulePage(id);
      assert.ok(page, id);
      for (const target of targets(page, `rules/${id}`)) assert.ok(exists(target), `${id}: ${target}`);
    }
    for (const note of Notes.builtIn().all) {
      const page = casePage(note, 'https://example.org/', titleOf);
      for (const target of targets(page, `cases/${note.slug}`)) assert.ok(exists(target), `${note.slug}: ${target}`);
    }
  });

  it('load no picture from anywhere', () => {
    for (const entry of primer.entries) assert.doesNotMatch(primerPage(entry, titleOf), /(?<!\\)!\[/);
  });
});

describe('links to entries', () => {
  it('are those with an entry behind them', () => {
    const text = 'See [one](/primer/qualified-immunity#x), [two](/primer/no-such), `[three](/primer/bivens)`.';
    const links = primerLinks(analyze(text), primer);
    assert.deepEqual(
      links.map(({ span, slug }) => [slug, text.slice(span.start, span.end)]),
      [['qualified-immunity', '/primer/qualified-immunity#x']],
    );
  });

  it('are dead without one: marked at the address, in prose only', () => {
    const text =
      '---\ntitle: A\nrelated: [no-such]\n---\n\nSee [one](/primer/qualified-immunity) and\n[two](/primer/no-such.md#x "why").\n\n' +
      '`[three](/primer/no-such)` [four](https://example.org/primer/no-such) [five](/primer/)\n';
    const problems = deadPrimerLinks(readDocument(text), () => primer);
    assert.deepEqual(
      problems.map(({ message, span }) => [message, text.slice(span.start, span.end)]),
      [['The primer has no entry “no-such”.', '/primer/no-such.md#x']],
    );
    const unasked = () => assert.fail('a text without links needs no primer');
    assert.deepEqual(deadPrimerLinks(readDocument('No link.'), unasked), []);
  });

  it('are offered by slug and by name', () => {
    const bySlug = 'See [it](/primer/quali';
    const offer = primerLinkOffers(analyze(bySlug), bySlug.length, primer).find(
      ({ label }) => label === 'qualified-immunity',
    );
    assert.equal(offer && bySlug.slice(offer.span.start, offer.span.end), 'quali');
    const byName = 'See [qualified imm';
    assert.equal(
      primerLinkOffers(analyze(byName), byName.length, primer)[0]?.text,
      '[qualified immunity](/primer/qualified-immunity)',
    );
    assert.deepEqual(primerLinkOffers(analyze('See `[qual` it'), 10, primer), []);
  });
});

describe('plain words', () => {
  it('show as they are', () => {
    assert.equal(escaped('a *b* [c](d) <e>'), 'a \\*b\\* \\[c\\](d) \\<e\\>');
    assert.equal(escaped('- no list'), '\\- no list');
    assert.equal(escaped('12. no item'), '12\\. no item');
    assert.equal(escaped('A & B'), 'A &amp; B');
  });
});

describe('sentences', () => {
  it('end at full stops that end sentences', () => {
    assert.deepEqual(
      sentences('The court in *Will v. Mich. Dep’t of State Police*, 491 U.S. 58, said so. It was right.'),
      ['The court in *Will v. Mich. Dep’t of State Police*, 491 U.S. 58, said so.', 'It was right.'],
    );
  });

  it('that only cite are told from others', () => {
    assert.ok(isCitation('*Hafer v. Melo*, 502 U.S. 21 (1991).'));
    assert.ok(!isCitation('A suit against the officer is no suit against the State.'));
  });

  it('are kept as far as there is room, one at least', () => {
    assert.equal(
      opening('One is here. *Hafer v. Melo*, 502 U.S. 21 (1991). Two is here. Three is here.', 26),
      'One is here. Two is here.',
    );
    assert.equal(
      opening('A rather long sentence that has no room at all.', 5),
      'A rather long sentence that has no room at all.',
    );
  });
});
