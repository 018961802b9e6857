import { bluebookName } from '../../citations/bluebook.js';
import { isTelling, nameWords } from '../../citations/names.js';
import type { Citation } from '../../citations/resolve.js';
import type { Decision } from '../../citations/scotus.js';
import { withFixes } from '../insertion.js';
import type { Fix, Found, Rule } from '../rule.js';
import { decisionsMeant, decisionWords, scotusCites } from './scotus-cite.js';

/** Whether a name is sure to be one: it has two parties or says "In re". */
function isWholeName({ defendant, plaintiff = '' }: Citation): boolean {
  return defendant !== undefined || /^(?:in re|ex parte|in the matter of)\s/i.test(plaintiff);
}

/** The bundled index of Supreme Court decisions: a cited page is another case's than the one named. */
export const rule: Rule = {
  id: 'citation/name-mismatch',
  severity: 'warning',
  title: 'The cited page of the U.S. Reports is a different case',
  *check({ citations }, { scotus }): Iterable<Found> {
    if (!scotus) return;
    for (const { citation, note } of scotusCites(citations, scotus)) {
      const { decisions, named, name, volume } = note;
      if (!name || !decisions.length || named.length) continue;
      const meant = decisionsMeant(note, scotus);
      if (!isWholeName(citation) && !(meant.length && isTelling(nameWords(name)))) continue;
      const there = decisions[0] as Decision;
      const right = meant[0];
      const others = right ? ` ${decisionWords(right)} is the case of that name.` : '';
      const finding = {
        span: citation.core,
        message: `${volume} U.S. ${citation.page} is ${there.name} (${there.year}), not ${name.replace(/\.$/, '')}.${others}`,
        ...(citation.name ? { related: [{ span: citation.name, message: 'The name that is given.' }] } : {}),
      };
      yield withFixes(finding, () => fixesFor(citation, there, meant.slice(0, 3)));
    }
  },
};

/** The right page for the name, or the right name for the page. */
function fixesFor(citation: Citation, there: Decision, meant: readonly Decision[]): Fix[] {
  const places = meant.map(
    (decision, n): Fix => ({
      title: `Cite ${decisionWords(decision)}`,
      edits: placeEdits(citation, decision),
      ...(n === 0 && meant.length === 1 ? { preferred: true } : {}),
    }),
  );
  const name = bluebookName(there.name);
  const rename: Fix[] =
    citation.name && citation.defendant
      ? [{ title: `Name it ${name}`, edits: [{ ...citation.name, text: name }] }]
      : [];
  return [...places, ...rename];
}

/** Volume and page of a decision in place of those that are written. */
export function placeEdits(citation: Citation, decision: Decision) {
  const { core, pageSpan, written } = citation;
  if (!pageSpan || !written) return [];
  const volume = { start: core.start, end: core.start + (citation.volume as string).length };
  return [
    { ...volume, text: String(decision.volume), now: citation.volume },
    { ...pageSpan, text: String(decision.page), now: citation.page },
  ].flatMap(({ now, ...edit }) => (now === edit.text ? [] : [edit]));
}
