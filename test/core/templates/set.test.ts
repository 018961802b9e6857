// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written so.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fillPieces, readSnippet, stopsOf } from '../../../src/templates/snippet.js';
import { categories, fill, type Template, templates } from '../../../src/templates/template.js';
import { inserted, parseSnippet } from './vscode-snippet.js';

const all = templates();
const of = (category: string): readonly Template[] => all.filter((template) => template.category === category);

describe('the templates', () => {
  it('are all that there are files for', () => {
    assert.equal(all.length, readdirSync('content/templates').length);
    assert.ok(all.length >= 96, `${all.length}`);
  });

  it('are named in one style', () => {
    for (const { slug, name, prefix, description, category } of all) {
      assert.equal(prefix, `wp-${slug}`);
      assert.ok(description.length <= 100, `${slug}: ${description.length} characters`);
      assert.match(description, /^[A-Z4].*[.)]$/, slug);
      assert.ok(categories.includes(category), `${slug}: ${category}`);
      assert.match(name, /^(?:[A-Z][A-Za-z'’-]+|§ 1983)/, slug);
    }
    assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
    assert.deepEqual([...new Set(all.map(({ category }) => category))], categories);
  });

  it('are kept where a drafter looks for them', () => {
    const kinds: readonly (readonly [RegExp, string])[] = [
      [/^capacity-/, 'Capacity'],
      [/^party-/, 'Parties'],
      [/^count-/, 'Counts'],
      [/^monell-/, 'Monell'],
      [/^relief-|^prayer-/, 'Relief'],
      [/^complaint-/, 'Complaints'],
      [/^brief-/, 'Briefs'],
    ];
    for (const { slug, category } of all)
      for (const [kind, expected] of kinds) if (kind.test(slug)) assert.equal(category, expected, slug);
  });

  it('have an example for every stop, and for nothing else', () => {
    for (const { slug, stops, example } of all)
      assert.deepEqual(
        [...example.keys()].sort((a, b) => a - b),
        stops.map(({ number }) => number),
        slug,
      );
  });

  it('have examples that are among the choices', () => {
    for (const { slug, pieces, example } of all)
      for (const { number, choices } of stopsOf(pieces))
        if (choices.length) assert.ok(choices.includes(example.get(number) ?? ''), `${slug}: stop ${number}`);
  });

  it('ask each thing once', () => {
    for (const { slug, stops, example } of all) {
      // Two persons may have one pronoun.
      const values = stops.filter(({ choices }) => !choices.includes('his')).map(({ number }) => example.get(number));
      assert.deepEqual(
        values.filter((value, i) => values.indexOf(value) !== i),
        [],
        slug,
      );
    }
  });

  it('ask for a pronoun wherever they need one', () => {
    for (const { slug, pieces, body } of all) {
      for (const { choices } of stopsOf(pieces))
        if (choices.some((choice) => /^(?:his|her|their)$/.test(choice)))
          assert.deepEqual(choices, ['his', 'her', 'their'], slug);
      const prose = body.replace(/<!--[\s\S]*?-->|\$\{\d+\|[^|]*\|\}/g, '');
      assert.doesNotMatch(prose, /\b(?:he|she|his|her|him|hers|himself|herself)\b/i, slug);
    }
  });

  it('say in capitals what to write, and leave none of it in the example', () => {
    for (const template of all) {
      const { slug, pieces } = template;
      for (const { initial, number, choices } of stopsOf(pieces)) {
        const words = choices.length ? '' : initial.filter((piece) => typeof piece === 'string').join('');
        if (words && !/^It may grant declaratory relief/.test(words))
          assert.doesNotMatch(words, /[a-z]{2}/, `${slug}: stop ${number}`);
      }
      assert.doesNotMatch(fill(template, template.example), /\$\{|\$\d|\|\}/, slug);
    }
  });

  it('mention only templates that there are', () => {
    const prefixes = new Set(all.map(({ prefix }) => prefix));
    for (const { slug, body } of all)
      for (const [mention] of body.matchAll(/\bwp-[a-z0-9-]*[a-z0-9]/g))
        assert.ok(prefixes.has(mention), `${slug}: ${mention}`);
  });

  it('keep each comment on one line, so that no number in it begins a line', () => {
    for (const { slug, body } of all)
      for (const [comment] of body.matchAll(/<!--[\s\S]*?-->/g)) assert.ok(!comment.includes('\n'), slug);
  });

  it('end a block with the caret on a line of its own, and a sentence without', () => {
    for (const { slug, body, category } of all) {
      if (category === 'Capacity') assert.ok(!body.includes('\n') && !body.includes('$0'), slug);
      else assert.ok(body.endsWith('\n\n$0') && body.indexOf('$0') === body.length - 2, slug);
    }
  });
});

describe('a count', () => {
  const counts = [...of('Counts'), ...of('Monell')];

  it('has its elements as comments, each once named and in order', () => {
    for (const { slug, body } of counts) {
      const list = /^<!-- Elements(?!\s+\d)[^\n]*-->$/m.exec(body)?.[0] ?? '';
      const named = [...list.matchAll(/ \((\d)\) /g)].map(([, number]) => Number(number));
      assert.ok(named.length >= 2, `${slug} has no list of elements`);
      assert.deepEqual(
        named,
        Array.from(named, (_, i) => i + 1),
        slug,
      );
      const placed = [...body.matchAll(/^<!-- Elements? (\d)(?: and (\d))?[:. ]/gm)].flatMap(([, first, second]) =>
        [first, second].flatMap((number) => (number ? [Number(number)] : [])),
      );
      assert.deepEqual(placed, named, slug);
    }
  });

  it('names its number, the right and those against whom it is', () => {
    for (const { slug, body } of counts) {
      assert.match(body, /^## COUNT \$\{1:I\}: [^\n]*(?:AMENDMENT|Amendment|U\.S\.C\.|LAW OF)/, slug);
      assert.match(body, /\n\n### Against Defendants? \$\{\d+:/, slug);
      assert.match(body, /^1\. Plaintiff incorporates paragraphs \$\{\d+:FIRST\} through \$\{\d+:LAST\}\.$/m, slug);
    }
  });
});

describe('the snippets', () => {
  it('are what VS Code takes them for', () => {
    for (const { slug, body, example } of all) {
      const { nodes, faults } = parseSnippet(body);
      assert.deepEqual(faults, [], slug);
      const { pieces, faults: own } = readSnippet(body);
      assert.deepEqual(own, [], slug);
      assert.equal(inserted(nodes), fillPieces(pieces, new Map()), slug);
      assert.equal(inserted(nodes, example), fillPieces(pieces, example), slug);
    }
  });

  it('of others would be found out', () => {
    const faults = (body: string): string => parseSnippet(body).faults.join();
    assert.match(faults('costs $ 5'), /dollar/);
    assert.match(faults('costs $5'), /^$/);
    assert.match(faults('$TM_FILENAME'), /variable/);
    assert.match(faults('${1:a}b}'), /brace/);
    assert.match(faults('${1|Plaintiff, without counsel,Attorney|}'), /comma/);
    assert.match(faults('${1|a,,b|}'), /empty/);
    assert.match(faults('${1|a|}'), /choice of one/);
    assert.match(faults('${1|a,b'), /never closed/);
    assert.match(faults('${1:a'), /never closed/);
    assert.equal(faults('${1|a\\, b,c|} \\$5 ${2:x\\}y} $0'), '');
  });
});
