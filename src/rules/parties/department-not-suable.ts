import type { Defendant } from '../../complaint/model.js';
import { plainName } from '../names.js';
import type { Found, Rule } from '../rule.js';

const generic =
  /^(?:city|county|town|village|township|borough|parish|of|the|board|commissioners?|supervisors|district|government|metro\p{L}*)$/u;

const wordsOf = (name: string): string[] => [...name.toLowerCase().matchAll(/\p{L}+/gu)].map(([word]) => word);

/** Whether a department bears the name of a government: "Kaw County Sheriff's Office" and "County of Kaw". */
function isOf(department: Defendant, government: Defendant): boolean {
  const [place = ''] = government.name.split(',');
  const own: readonly string[] = wordsOf(department.name);
  const words = wordsOf(place).filter((word) => !generic.test(word));
  const kind = /\b(?:city|county|town|village|township|borough|parish)\b/i.exec(place)?.[0].toLowerCase();
  const other = own.find((word) => /^(?:city|county|town|village|township|borough|parish)$/.test(word));
  // "Police Department" alone is of whichever government is sued.
  const isNameless = !own.some((word) => !common.test(word));
  return (
    isNameless || (words.length > 0 && words.every((word) => own.includes(word)) && (!kind || !other || kind === other))
  );
}

const common =
  /^(?:the|s|of|police|sheriff|department|dept|office|jail|bureau|division|force|detention|center|county|city|town|public|safety|fire|unit|team|corrections?)$/;

/** Fed. R. Civ. P. 17(b)(3): the law of the State in which the court sits decides whether a department can be sued. */
export const rule: Rule = {
  id: 'parties/department-not-suable',
  severity: 'hint',
  title: 'A police department, sheriff’s office or jail is named a defendant',
  *check({ complaint }): Iterable<Found> {
    if (!complaint?.pleads1983) return;
    for (const defendant of complaint.defendants) {
      if (defendant.kind !== 'department') continue;
      const body = complaint.defendants.find((other) => other.kind === 'municipality' && isOf(defendant, other));
      yield {
        span: defendant.span,
        defendant: defendant.name,
        message: `In many States a department like ${plainName(defendant)} has no capacity to be sued; it varies by State (Fed. R. Civ. P. 17(b)(3)). ${body ? `${plainName(body)} is a defendant already: look up whether the department adds anything.` : 'Look it up, and name the city or the county that it belongs to.'}`,
        ...(body ? { related: [{ span: body.span, message: 'The government that it may be a part of.' }] } : {}),
      };
    }
  },
};
