import { capacityPhrases } from '../complaint/capacity-phrase.js';
import type { Complaint } from '../complaint/complaint.js';
import type { ReliefItem, ReliefKind } from '../complaint/relief.js';
import { fixLater } from './insertion.js';
import type { Fix } from './rule.js';

const those = 'the Defendants sued in their individual capacities';

/**
 * A fix that limits a request for damages to those who can owe them: its own object where it asks nothing else, a clause at its end where it does. `kinds` are the
 * damages meant. None where no defendant is sued in the individual capacity.
 */
export function limited(complaint: Complaint, item: ReliefItem, kinds: readonly ReliefKind[]): Fix[] {
  const { document, naming, defendants } = complaint;
  if (!defendants.some(({ capacity }) => capacity === 'individual' || capacity === 'both')) return [];
  const damages = kinds.length === 1 ? `${kinds[0]} damages` : 'damages';
  return [
    fixLater(
      () => {
        const said = document.text.slice(item.span.start, item.span.end);
        const mixed = item.kinds.some((kind) => !kinds.includes(kind));
        const against = mixed ? null : /\b(?:against|from)\s+(?=\S)/i.exec(said);
        const title = `Limit the ${damages} to the Defendants sued in their individual capacities`;
        if (against) {
          const start = against.index + against[0].length;
          const end = objectEnd(said, start, naming);
          if (end > start)
            return { title, edits: [{ start: item.span.start + start, end: item.span.start + end, text: those }] };
        }
        const at = item.span.start + said.replace(/(?:[\s.;,]|\band\b)+$/i, '').length;
        const text = mixed ? `, with ${damages} only against ${those}` : ` against ${those}`;
        return { title, edits: [{ start: at, end: at, text }] };
      },
      { preferred: true },
    ),
  ];
}

/** Where the words end that say against whom: behind the last name or "Defendants" of the phrase, and a capacity behind it. */
function objectEnd(said: string, start: number, naming: Complaint['naming']): number {
  const ends = [
    ...naming
      .find(said)
      .filter((mention) => mention.start >= start)
      .map(({ end }) => end),
    ...[...said.slice(start).matchAll(/\bdefendants?\b/gi)].map((match) => start + match.index + match[0].length),
  ];
  const end = Math.max(0, ...ends);
  const capacity = capacityPhrases(said.slice(end)).find((phrase) =>
    /^[\s,]*$/.test(said.slice(end, end + phrase.start)),
  );
  return capacity ? end + capacity.end : end;
}
