import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/analysis.js';
import {
  defendantCard,
  defendantDefinitions,
  defendantReferences,
  renameable,
  renameDefendant,
} from '../../../src/features/defendants.js';
import type { Edit } from '../../../src/rules/rule.js';

const text = readFileSync('samples/complaint.md', 'utf8');
const analysis = analyze(text);
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
const place = (near: string, name: string) => text.indexOf(name, text.indexOf(near));

function applied(edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text);
}

describe('defendants', () => {
  it('are told where the body names them', () => {
    const card = defendantCard(analysis, place('12. Defendants', 'Mercer'))?.card ?? '';
    assert.match(card, /\*\*DANIEL R\. MERCER\*\*/);
    assert.match(card, /sued in the individual capacity \(caption, ¶ 6, prayer\)/);
    assert.match(card, /COUNT I/);
    assert.match(defendantCard(analysis, place('21. Chief', 'Pruitt'))?.card ?? '', /capacity stated nowhere/);
    assert.equal(defendantCard(analysis, place('11. At about', 'Alder')), undefined);
  });

  it('are defined by the caption and found wherever they are named', () => {
    assert.deepEqual(defendantDefinitions(analysis, place('18. Defendant', 'Boone')).map(words), ['ALICIA BOONE']);
    const found = defendantReferences(analysis, place('ALICIA', 'ALICIA')).map(({ span }) => words(span));
    assert.ok(found.length >= 6, found.join('|'));
    for (const one of found) assert.match(one, /boone/i);
  });

  it('are renamed in every way in which they are written', () => {
    const offset = place('12. Defendants', 'Mercer');
    assert.equal(renameable(analysis, offset)?.name, 'Daniel R. Mercer');
    const after = applied(renameDefendant(analysis, offset, 'Diego Santos'));
    assert.match(after, /\*\*DIEGO SANTOS\*\*, in his individual capacity/);
    assert.match(after, /6\. Defendant Diego Santos was at all/);
    assert.match(after, /Defendants Santos and Doe stopped/);
    assert.match(after, /punitive damages against Defendants Santos, Boone and Doe/);
    assert.doesNotMatch(after, /mercer/i);
  });

  it('are not renamed by a word that stands for them', () => {
    assert.equal(renameable(analysis, place('31. The City', 'City')), undefined);
    assert.deepEqual(renameDefendant(analysis, place('31. The City', 'City'), 'Town of Elsewhere'), []);
  });
});
