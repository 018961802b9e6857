import type { Draft } from './draft.js';
import { draft } from './draft.js';
import type { Emphasis } from './emphasis.js';
import { readPin } from './pins.js';

const title =
  /\b(?:Officers?|Deput(?:y|ies)|Sergeants?|Sgt\.?|Detectives?|Det\.|Lieutenant|Lt\.|Captain|Capt\.|Chief|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Defendants?|Plaintiffs?|Agent|Trooper|Warden|Mayor|Judge|Justice|Nurse|Sheriff|Director|Inspector|Corporal|Commissioner)[ \n]$/;
const nameBefore = /((?:[A-Z][\w.’'&-]*|of|the|&|v\.)(?:[ \n](?:[A-Z][\w.’'&-]*|of|the|&|v\.)){0,6})(,?)[ \n]$/;
const verbBetween = /([A-Z][\w.’'-]*)((?:[ \n](?:[a-z]+|Court|Courts)){1,4}),[ \n]$/;
const notPage =
  /^[ \n](?:a\.?m\.?|p\.?m\.?|o['’]clock|years?|months?|days?|hours?|minutes?|percent|feet|miles|mph|[A-Z][a-z]+ (?:Street|St|Avenue|Ave|Road|Rd|Drive|Lane|Blvd|Court|Way))|^[:%/]|^[ \n][NSEW]\.? ?\d|^[ \n][A-Z][a-z]+[ \n]?(?:St|Ave|Rd|Dr|Ln)/;
const outsiders = /^(?:See|In|The|But|And|At|Also|Cf\.?|As|See,)$/;

/**
 * What may be a reference by name: "Graham at 166", "as *Graham* holds, at 166". Whether a case of that name was cited before,
 * the whole document tells. Nothing left of `reached` is of it.
 */
export function readReference(text: string, at: number, reached: number, emphasis: Emphasis): Draft | undefined {
  const pin = readPin(text, at, text.length, 'full');
  if (!pin || (pin.kind !== 'page' && pin.kind !== 'star')) return undefined;
  if (notPage.test(text.slice(pin.end, pin.end + 24))) return undefined;
  const floor = Math.max(reached, at - 90);
  const window = text.slice(floor, at);
  const direct = nameBefore.exec(window);
  const later = direct ? null : verbBetween.exec(window);
  const found = direct ?? later;
  if (!found) return undefined;
  let start = floor + found.index;
  let name = found[1] as string;
  const words = name.split(/[ \n]/);
  while (words.length > 1 && (outsiders.test(words[0] as string) || /^[a-z]/.test(words[0] as string))) {
    start += (words[0] as string).length + 1;
    words.shift();
  }
  if (title.test(`${words[0]} `)) return undefined;
  name = words.join(' ').replace(/,$/, '');
  if (!/^[A-Z]/.test(name) || outsiders.test(name)) return undefined;
  const nameEnd = start + name.length;
  const mark = emphasis.at(nameEnd) ?? emphasis.at(nameEnd - 1);
  const marked = mark !== undefined && mark.start <= nameEnd && mark.end >= nameEnd && mark.end - mark.start < 100;
  if (later && !marked) return undefined;
  if (!marked && title.test(text.slice(Math.max(0, start - 16), start))) return undefined;
  if (marked && mark.start >= floor && mark.start < start) {
    start = mark.start;
    name = text.slice(start, nameEnd);
  }
  const [plaintiff, defendant] = name.replace(/\s+/g, ' ').split(/ vs?\.? /);
  return draft('reference', start, pin.end, {
    plaintiff: plaintiff as string,
    ...(defendant ? { defendant } : {}),
    name: { start, end: nameEnd },
    pin: pin.text,
    pinKind: pin.kind,
    ...(pin.first === undefined ? {} : { pinPage: pin.first }),
  });
}
