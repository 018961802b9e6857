import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis.js';
import { entryCard } from '../../../src/features/entry-card.js';
import { termAt } from '../../../src/features/term-hover.js';
import { readEntry } from '../../../src/primer/entry.js';
import { Primer } from '../../../src/primer/primer.js';

const primer = Primer.builtIn();

/** The term at the `|` in `marked`: its slug and its source. */
function at(marked: string, collection = primer): [string, string] | undefined {
  const offset = marked.indexOf('|');
  assert.ok(offset >= 0, 'a | marks the place');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const term = termAt(analyze(text), offset, collection);
  return term && [term.entry.slug, text.slice(term.span.start, term.span.end)];
}

describe('term at an offset', () => {
  it('is found in any inflection and however it is marked up', () => {
    assert.deepEqual(at('Two offi|cial-capacity suits.'), ['official-capacity', 'official-capacity suits']);
    assert.deepEqual(at('There is no *qualified* immu|nity here.'), ['qualified-immunity', 'qualified* immunity']);
    assert.deepEqual(at('He pleads qualified\nimmu|nity.'), ['qualified-immunity', 'qualified\nimmunity']);
    assert.deepEqual(at('Under 42 U.S.C. § 19|83 he sues.'), ['section-1983', '42 U.S.C. § 1983']);
    assert.deepEqual(at('Under |&sect;&nbsp;1983 he sues.'), ['section-1983', '&sect;&nbsp;1983']);
    assert.deepEqual(at('> - a list with **qualified immu|nity**')?.[0], 'qualified-immunity');
  });

  it('is found at both ends of the term and not beside it', () => {
    assert.equal(at('so |qualified immunity is')?.[0], 'qualified-immunity');
    assert.equal(at('so qualified immunity| is')?.[0], 'qualified-immunity');
    assert.equal(at('s|o qualified immunity is'), undefined);
  });

  it('is found in text indented as a lawyer centres it', () => {
    assert.equal(at('x\n\n        qualified immu|nity\n')?.[0], 'qualified-immunity');
  });

  it('is never found in code, an address, a comment, front matter or struck-out text', () => {
    for (const text of [
      '```\nqualified immu|nity\n```',
      '~~~\nqualified immu|nity',
      'so `qualified immu|nity` is',
      'see [this](https://example.org/qualified-immu|nity)',
      'see <https://example.org/qualified-immu|nity>',
      'see https://example.org/qualified-immu|nity now',
      'a <!-- qualified immu|nity --> b',
      '<!--\nqualified immu|nity\n-->',
      '---\ntitle: qualified immu|nity\n---\n\nText',
      'a ~~qualified immu|nity~~ b',
    ])
      assert.equal(at(text), undefined, text);
  });

  it('is the longest one', () => {
    assert.deepEqual(at('the qualified immunity discovery st|ay')?.[1], 'qualified immunity discovery stay');
  });

  it('is the user’s own where there is one', () => {
    const { entry } = readEntry(
      'house-rule',
      '---\ntitle: House Rule\nterm: qualified immunity\ndescription: Ours.\ncategory: x\n---\n',
      { kind: 'user', place: 'notes/house-rule.md' },
    );
    assert.ok(entry);
    assert.equal(at('qualified immu|nity', primer.with([entry]))?.[0], 'house-rule');
  });
});

describe('the card of an entry', () => {
  const links = {
    entry: (slug: string) => `command:open?${slug}`,
    titleOf: (slug: string) => primer.bySlug(slug)?.title,
  };
  const card = (slug: string): string => {
    const entry = primer.bySlug(slug);
    assert.ok(entry, slug);
    return entryCard(entry, links);
  };

  it('has title, definition, why, how, cases as links and related terms', () => {
    const text = card('individual-capacity');
    assert.match(text, /^\*\*Individual Capacity\*\*/);
    assert.match(text, /\[Open in primer\]\(command:open\?individual-capacity\)/);
    assert.match(text, /\*\*Why it matters\.\*\* This is where damages/);
    assert.match(text, /\*\*How to plead it\.\*\* Say it once/);
    assert.match(text, /“Defendant \[NAME\] is sued/);
    assert.match(
      text,
      /\[\*Hafer v\. Melo\*, 502 U\.S\. 21 \(1991\)\]\(https:\/\/www\.courtlistener\.com\/c\/us\/502\/21\/\)/,
    );
    assert.match(text, /\*\*Related:\*\* \[Official Capacity\]\(command:open\?official-capacity\)/);
  });

  it('of every entry fits a hover of about fifteen lines and links to nothing inside the primer by path', () => {
    for (const { slug } of primer.entries) {
      const text = card(slug);
      const seen = text.replace(/\]\((?:[^()]|\([^()]*\))*\)/g, ']');
      const lines = seen
        .split('\n')
        .filter((line) => line.trim())
        .reduce((sum, line) => sum + Math.ceil(line.length / 90), 0);
      assert.ok(lines <= 16, `${slug}: ${lines} lines\n${seen}`);
      assert.doesNotMatch(text, /\]\(\/primer/, slug);
    }
  });

  it('shows a user’s words as words', () => {
    const { entry } = readEntry(
      'odd',
      `---\ntitle: "[x](command:evil) <b>"\nterm: odd thing\ndescription: "a ![i](https://example.org/i.png) *b*"\ncategory: x\n---\n\n## Why It Matters\n\nLook ![i](https://example.org/i.png) here.\n`,
      { kind: 'user', place: '.well-pleaded/primer/odd.md' },
    );
    assert.ok(entry);
    const text = entryCard(entry, links);
    assert.doesNotMatch(text, /[^\\]\]\(command:evil/);
    assert.doesNotMatch(text, /(?<!\\)!\[/);
    assert.doesNotMatch(text, /<b>/);
    assert.match(text, /well\\?-pleaded\/primer\/odd\.md/);
  });
});
