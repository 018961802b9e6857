import type { Block } from '../markdown/block.js';
import { blocksWith } from '../markdown/blocks-with.js';
import type { Document, Placed } from '../markdown/document.js';
import type { Prose } from '../text/prose.js';
import type { Span } from '../text/span.js';
import { hasCheckMarks, yesAndNo, yesOrNo } from './check-marks.js';
import { headingOf } from './headings.js';

/** Words by which a jury is demanded, where those of `otherJuries` are cut out. */
export const demandWords = /\bjury\b|\b(?:demand|request)\w*\b[^.;]{0,60}\bjurors\b/i;
/** Juries of other trials, of argument, and those that nobody demands. */
const otherJuries = new RegExp(
  [
    String.raw`\bgrand\s+jur(?:y|ies)\b`,
    String.raw`\bperjury\b`,
    String.raw`\bjury (?:acquitted|convicted|found|duty|pool|selection|could|would|might)\b`,
    String.raw`\b(?:reasonable|rational|hung|sitting) jury\b`,
    String.raw`\b(?:a|the) jury (?:acquitted|convicted|found)\b`,
    String.raw`\b(?:acquitted|convicted|found|(?:was|were|been) tried|acquittal|conviction) (?:by|of) (?:a|the) jury\b`,
    String.raw`\bquestions? for (?:a|the) jury\b|\bleave it to the jury\b`,
    String.raw`\b(?:criminal|his|her|their) (?:criminal )?jury trial\b`,
    String.raw`\bwithout a jury\b|\bno jury\b|\bjury (?:trial )?is (?:hereby )?(?:waived|not demanded)\b`,
    String.raw`\bwaiv\w+ (?:(?:a|his|her|their|its|the right to|any right to) ){0,2}(?:trial by )?jury\b`,
    String.raw`\bwhether (?:or not )?to (?:demand|request|ask for) (?:a )?(?:trial by )?jury\b`,
    String.raw`\breserv\w+ (?:the|his|her|their) right to (?:demand|request|ask for) (?:a )?(?:trial by )?jury\b(?![^.;]*\bdemands?\b)`,
  ].join('|'),
  'gi',
);
/** A sentence that demands a jury, or a form's box for it; `asks` where the boxes stand in the block below. */
const demands = blocksWith((block): 'demands' | 'asks' | undefined => {
  if (block.kind !== 'prose' || !/jur(?:y|ors)/i.test(block.prose.text)) return undefined;
  const text = block.prose.text.replace(/\s+/g, ' ').replace(otherJuries, ' ');
  if (!demandWords.test(text)) return undefined;
  if (/\bjury trial\b\W{0,8}\(check one\)\W*$/i.test(text)) return 'asks';
  if (!/\byes\b/i.test(text) || !hasCheckMarks(text)) return 'demands';
  const behind = text.slice(text.search(demandWords));
  return yesOrNo(yesAndNo(behind).length ? behind : text) === 'yes' ? 'demands' : undefined;
});

/** "☐ Yes ☐ No", and nothing else. */
const isOnlyBoxes = (text: string): boolean =>
  yesAndNo(text).length === 2 && !/\p{L}{2}/u.test(text.slice(0, 200).replace(/\b(?:yes|no)\b/gi, ' '));

/** The block in which a jury is demanded. Where boxes stand below the words ("I want a jury to hear my case. ☐ Yes ☐ No"), they decide. */
export function juryBlock(document: Document): Placed | undefined {
  for (const { index, value } of demands(document)) {
    const isTitle = headingOf(document.blocks.block(index) as Block) !== undefined;
    const below = (isTitle || value === 'asks' ? [1, 2] : [1]).map(
      (by) => document.blocks.block(index + by)?.prose.text ?? '',
    );
    const boxes = below.find(isOnlyBoxes);
    if (value === 'asks' && !boxes && !below[0]) continue;
    const asked = boxes ?? (value === 'asks' && hasCheckMarks(below[0] as string) ? below[0] : undefined);
    if (asked === undefined || yesOrNo(asked) === 'yes') return document.blocks.at(index);
  }
  return undefined;
}

/** Where a jury is demanded in the right column of a caption: "JURY TRIAL DEMANDED". */
export function demandIn(right: Prose): Span | undefined {
  const found = /\bjury\b[^\n]*/i.exec(right.text);
  if (!found || (hasCheckMarks(found[0]) && /\byes\b/i.test(found[0]) && yesOrNo(found[0]) !== 'yes')) return undefined;
  return right.toSource({ start: found.index, end: found.index + found[0].length });
}
