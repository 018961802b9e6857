import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis.js';
import { rules } from '../../../src/rules/all.js';
import type { Edit, Fix } from '../../../src/rules/rule.js';
import { check, type Reported } from '../../../src/rules/run.js';

/** The rules of complaints. */
export const ours = rules.filter(({ id }) => !id.startsWith('citation/'));
export const findings = (text: string): readonly Reported[] => check(analyze(text), {}, ours, { rules: {} });

function applied(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => b.start - a.start);
  for (const [i, edit] of sorted.entries())
    assert.ok(edit.start <= edit.end && (i === 0 || edit.end <= (sorted[i - 1] as Edit).start), 'edits overlap');
  return sorted.reduce((done, { start, end, text: by }) => done.slice(0, start) + by + done.slice(end), text);
}

/** What a choice can bring with it, and its title or the choice itself says so: the official capacity has rules of its own, a § 1938 mended pleads § 1983. */
function follows(rule: string, fix: Fix): readonly string[] {
  if (rule === 'pleading/wrong-statute') return ours.map(({ id }) => id);
  if (rule === 'pleading/relief') return ['pleading/jury-demand'];
  if (rule.startsWith('capacity/') && /official|both/.test(fix.title))
    return [
      'capacity/official-duplicates-entity',
      'capacity/state-official-damages',
      'remedies/punitive-against-government',
      'capacity/no-official-for-injunction',
    ];
  return rule.startsWith('capacity/') ? ['capacity/no-official-for-injunction'] : [];
}

const count = (all: readonly Reported[], rule: string, defendant?: string): number =>
  all.filter((one) => one.rule === rule && (defendant === undefined || one.defendant === defendant)).length;

/** Applies every fix of every finding of a text, one at a time. Returns how many there were. */
export function tryFixes(text: string): number {
  const before = findings(text);
  let tried = 0;
  for (const finding of before)
    for (const fix of finding.fixes) {
      tried++;
      const after = applied(text, fix.edits);
      const left = findings(after);
      const say = `${finding.rule}: ${fix.title}\n${after}`;
      assert.ok(
        count(left, finding.rule, finding.defendant) < count(before, finding.rule, finding.defendant),
        `still there. ${say}`,
      );
      for (const { id } of ours)
        if (id !== finding.rule && !follows(finding.rule, fix).includes(id))
          assert.ok(count(left, id) <= count(before, id), `brings ${id}. ${say}`);
    }
  return tried;
}
