import { capacityBoxes } from '../complaint/boxes.js';
import { withMark, yesAndNo } from '../complaint/check-marks.js';
import type { Complaint } from '../complaint/complaint.js';
import { sourceSpan } from '../markdown/document.js';
import type { Span } from '../text/span.js';
import type { choices } from './capacity-words.js';
import type { Edit, Fix } from './rule.js';

const marked = ({ document }: Complaint, { start, end }: Span): Edit => ({
  start,
  end,
  text: withMark(document.text.slice(start, end)),
});

/** A fix that checks the boxes of a court's form by which a defendant is sued in some capacities. Undefined where the form has no boxes for that defendant. */
export function checkCapacity(
  complaint: Complaint,
  index: number,
  { named, label }: (typeof choices)[number],
): Fix | undefined {
  const { captionBlocks, document, naming } = complaint;
  const own = capacityBoxes(document, captionBlocks.end, naming).filter(({ parties }) => parties.includes(index));
  const isWanted = (box: (typeof own)[number]): boolean =>
    box.individual === named.individual && box.official === named.official;
  const open = own.filter(({ checked }) => !checked);
  // A box of its own for both, or the box of each.
  const exact = open.filter(isWanted);
  const each = open.filter(
    (box) => box.individual !== box.official && (box.individual ? named.individual : named.official),
  );
  const wanted = exact.length === 1 ? exact : each;
  if (wanted !== exact && wanted.length !== Number(named.individual) + Number(named.official)) return undefined;
  return {
    title: `Check the box for ${label}`,
    edits: wanted.map(({ placed, mark }) => marked(complaint, sourceSpan(placed, mark))),
    ...(named.individual && !named.official ? { preferred: true } : {}),
  };
}

/** A fix that checks "Yes" where a court's form asks for a jury. Undefined where it does not ask. */
export function checkJury(complaint: Complaint): Fix | undefined {
  const { blocks } = complaint.document;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks.block(i);
    const at = block?.kind === 'prose' ? block.prose.text.search(/\bjury\b/i) : -1;
    if (at < 0) continue;
    for (const n of [i, i + 1]) {
      const placed = blocks.at(n);
      if (placed?.block.kind !== 'prose') continue;
      const from = n === i ? at : 0;
      const yes = yesAndNo(placed.block.prose.text.slice(from)).find(({ word }) => word === 'yes');
      if (!yes) continue;
      const span = sourceSpan(placed, { start: from + yes.mark.start, end: from + yes.mark.end });
      return { title: 'Check “Yes” for a jury', edits: [marked(complaint, span)], preferred: true };
    }
  }
  return undefined;
}
