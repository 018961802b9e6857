import type { Complaint } from '../../complaint/complaint.js';
import { section1983 } from '../../complaint/count-basis.js';
import { type Part, type Sentence, sentencesIn, signalBy, withSignal } from '../../complaint/pleading-text.js';
import { perBlock, sourceSpan } from '../../markdown/document.js';
import type { Found, Rule } from '../rule.js';

/** The doctrine by its name. */
const byName =
  /\brespond(?:eat|ent|eant)\s+superior\b|\bvicarious(?:ly)?\s+(?:liab\w+|responsib\w+|answer\w*)|\bmasters?\b[^.;]{0,40}\b(?:answers?|answerable|liable|responsible)\b[^.;]{0,40}\bservants?\b|\b(?:answers?|answerable|liable|responsible)\b[^.;]{0,80}\bmasters?\b[^.;]{0,60}\bservants?\b/i;
const people =
  '(?:officers?|police|workers?|personnel|employees?|agents?|subordinates?|deputies|guards|staff|servants?|supervisees)';
/** The theory without its name: "responsible for the acts of its officers", "liable because of his supervisory position". */
const byWords = new RegExp(
  [
    String.raw`\b(?:liable|responsible|answerable)\b[^.;]{0,60}?,?\s+(?:merely |simply |solely |only )?as\s+(?:the|their|his|her|its)\s+(?:superior|employer)\b`,
    String.raw`\b(?:liable|responsible|answerable|su(?:e|es|ed|ing))\b[^.;]{0,120}\bbecause\s+(?:he|she|it|they)\s+(?:is|was|are|were)\s+(?:the|their|his|her)\s+(?:boss|superior|supervisor|employer)\b`,
    String.raw`\b(?:boss|employer|supervisor)\s+(?:is|are)\s+(?:always\s+)?(?:liable|responsible|answerable)\s+for\s+(?:what\b|the (?:acts|actions|conduct|people)\b|(?:its|his|her|their|the|all)\s+(?:\w+\s+){0,2}(?:officers?|employees?|people|acts?|actions?|deputies|guards|workers)\b)`,
    String.raw`\b(?:liable|responsible|answerable)\b[^.;]{0,60}\bfor the (?:\w+ )?(?:acts|actions|conduct|wrongs|misconduct|omissions|torts|violations|wrongdoing)(?: (?:and|or) \w+)? of (?:its|his|her|their) (?:\w+ ){0,2}${people}\b`,
    String.raw`\b(?:liable|responsible|answerable)\b[^.;]{0,60}\bbecause (?:he|she|they) (?:is|was|are|were) in charge of\b`,
    String.raw`\b(?:liable|responsible|answerable)\b[^.;]{0,60}\bbecause of (?:his|her|their) (?:supervisory|superior) (?:position|rank|role|office|status)\b`,
    String.raw`\b(?:liable|responsible|answerable)\b[^.;]{0,60}\bbecause (?:its|his|her|their) ${people}\b[^.;]{0,60}\bscope of (?:their|his|her) employment\b`,
    String.raw`\bas (?:(?:his|her|their|its)|\S+(?: \S+)?['’]s?) employer,?\s[^.;]{0,60}\b(?:liable|responsible|answerable|answers for)\b`,
    String.raw`\bas (?:the|their|his|her) supervisors?(?: of [^.;,]{1,60})?,?\s(?:is|are) (?:also |therefore |thus )?(?:liable|responsible|answerable) for (?:their|his|her|the|what)\b`,
    String.raw`\bbecause [^.;,]{1,40} supervised [^.;,]{1,60}, (?:he|she|they) (?:is|are) (?:liable|responsible|answerable) for what (?:they|he|she) did\b`,
    String.raw`\b(?:liable|responsible|answerable)\b[^.;]{0,60}\bas (?:the|their|his|her) supervisors?\b`,
    String.raw`\b(?:liable|responsible|answerable)\b[^.;]{0,60}\bby virtue of (?:his|her|their) (?:position|rank|office|role)\b`,
    String.raw`\bdoctrine of command responsibility\b`,
    String.raw`\b(?:liable|responsible|answerable) for what (?:its|their|his|her) (?:\w+ )?${people}\b[^.;]{0,40}\b(?:do|does|did)\b`,
    String.raw`\bby (?:reason|virtue) of (?:his|her|their) (?:rank|position|office|role)(?: alone)?\b[^.;]{0,40}\b(?:liable|responsible|answerable)\b`,
    String.raw`\bliability\b[^.;]{0,60}\bis (?:purely |wholly |entirely )?derivative\b`,
    String.raw`\b(?:conduct|acts?|actions?|wrongs?|wrongdoing|misconduct|violations?|liability)\b[^.;]{0,60}\b(?:imputed|attributed|passes through)\b[^.;]{0,60}\b(?:employers?|employment|principal|it|city|county|town|company|board)\b`,
    String.raw`\b(?:liable|responsible|answerable|bound)\b[^.;]{0,160}\b(?:because|(?:no|any) other reason than that) [^.;]{1,60}? (?:is|was|are|were) (?:at all (?:relevant |material )?times )?(?:its|his|her|their) (?:\w+ )?${people}\b`,
    String.raw`\b(?:liable|responsible|answerable)\b[^.;]{0,160}\bbecause [^.;]{1,60}? (?:was|were) (?:acting )?(?:in|within) the (?:course and )?scope of (?:their|his|her) (?:employment|duties)\b`,
    String.raw`\bagents?['’]s?['’]? acts? (?:is|are) the acts? of (?:the|its|his) principal\b`,
    String.raw`\b(?:automatically|strictly) (?:liable|responsible|answerable)\b[^.;]{0,60}\bfor (?:what|whatever|anything|everything|any|all)\b`,
    String.raw`\bas principal\b[^.;]{0,40}\b(?:liable|bound|responsible|answerable)\b|\b(?:principles|law|rules) of agency\b[^.;]{0,80}\b(?:liable|bound|responsible|answerable)\b`,
    String.raw`\bas (?:the )?employer of\b[^.;]{0,80}\b(?:liable|responsible|answerable)\b`,
    String.raw`\b(?:solely|only|simply|merely) (?:in its role )?as (?:the )?employer\b`,
    String.raw`\bemployers? (?:has|have) to answer for\b`,
    String.raw`\b(?:employer|master|principal)s? (?:answers?|(?:is|are) (?:answerable|liable|responsible)) for (?:the )?(?:wrongs?|torts?|acts?|what|whatever)\b[^.;]{0,60}\b(?:servant|employee|agent|officer|worker)s?\b`,
    String.raw`\bmakes the \w+ (?:legally )?(?:liable|responsible|answerable) for (?:anything|everything|whatever|what)\b`,
    String.raw`\b(?:must|shall|should|has to|have to) answer\b[^.;]{0,60}\bfor (?:what|whatever|everything|the acts of|the conduct of) (?:its|their|his|her) ${people}\b`,
    String.raw`\bit is enough\b[^.;]{0,40}\bthat\b[^.;]{0,60}\b${people}\b[^.;]{0,60}\b(?:course|scope) of\b`,
    String.raw`\b(?:liable|responsible|answerable)\b[^.;]{0,40}\bbecause (?:it|he|she|they) employ(?:s|ed)?\b`,
    // One body "is liable for their violation": for what others did.
    String.raw`\b(?:city|county|town|village|township|parish|borough|district|board|company|corporation)\b[^.;]{0,30}\bis (?:therefore |thus |accordingly |likewise |also |then )?(?:liable|responsible|answerable)\b[^.;]{0,60}\bfor their (?:violations?|wrongs?|misconduct|acts|actions|conduct|deprivation|failures?)\b(?![^.;]*\b(?:polic(?:y|ies)|customs?|practices?|training)\b)`,
  ].join('|'),
  'i',
);
const theory = new RegExp(`${byName.source}|${byWords.source}`, 'i');
const disclaimed =
  /\b(?:not|no|nor|neither|none|never|cannot|without|rather than|instead of|abolish\w*|does not|is not|are not|doesn't|forbid\w*|reject\w*|unavailable|nothing|disavow\w*|disclaim\w*|far from|merely because|solely because|other than)\b/i;
const stateClaim =
  /\b(?:state[- ]law|common[- ]law|(?<!constitutional )(?:tortious|state torts?|torts? law|intentional torts?|(?:that|this) tort)|batter(?:y|ies)|assault|negligen\w+|wrongful death|false imprisonment|(?:liable|liability) under (?:the )?(?!MONELL\b|FEDERAL\b)\p{Lu}{3,7}\b(?![^.;]*\bAmendment)|under (?:the )?(?:law|laws) of (?!respondeat)|under \p{Lu}\p{L}+ law|\p{Lu}\p{L}+ law\b|Gov(?:['’]t|ernment) Code|Rev\. Stat|Gen\. Stat|Tort Claims|Civ\. Code|Labor Code)/u;

/** The same words with blanks for the full stops of "U.S.C.", which end nothing. */
const withoutStops = (text: string): string => text.replace(/\bU\.\s?S\.\s?C\./g, (code) => code.replace(/\./g, ' '));

/** What makes the liability one's own: a policy, a decision, training, a hand in it. */
const direct =
  /\b(?:policy-?\s?mak\w+|polic(?:y|ies)|customs?|final (?:authority|decision\w*)|ratif\w+|train(?:s|ed|ing)?|himself|herself|personally|participat\w+)\b/i;
const isTheory = (clause: string): boolean =>
  byName.test(clause) || (byWords.test(clause) && !direct.test(clause.replace(/\beven if no [^,;]*,/gi, ' ')));

/** A word that denies stands before the theory, or behind it as what is said of it: "vicarious liability does not apply". */
function isDisclaimed(clause: string): boolean {
  const words = clause.replace(/\bwhether or not\b|\beven if no\b|\bfor no other reason than\b/gi, ' ');
  const at = theory.exec(words);
  if (!at) return disclaimed.test(words);
  const end = at.index + at[0].length;
  // "…, for whatever he did without his knowledge": that denies nothing.
  const said = words
    .slice(end)
    .replace(/\bfor (?:what|whatever|everything|all)\b[^,;]*?(?=\b(?:is|are|does|do)\s+not\b|[,;]|$)/i, ' ');
  return disclaimed.test(words.slice(0, end)) || disclaimed.test(said);
}

/** The sentences of a block that speak of vicarious liability and do not disclaim it. */
const asserted = perBlock((block): readonly Sentence[] =>
  theory.test(block.prose.running)
    ? sentencesIn(block).filter(
        ({ text, quoted }) =>
          !quoted &&
          withoutStops(text)
            .split(/;|,\s+but\b/)
            .some((clause) => isTheory(clause) && !isDisclaimed(clause)),
      )
    : [],
);

const speaks = signalBy((block) => asserted(block).length > 0);

/** Whether a sentence rests a § 1983 claim on the theory: by its own words, or by the count that it stands in. */
function isFederal(complaint: Complaint, part: Part, text: string): boolean {
  if (section1983.test(text))
    return /\bin each case by\b/i.test(text) || !/\b(?:battery|negligence|state[- ]law|common[- ]law)\b/i.test(text);
  if (stateClaim.test(text)) return false;
  const count = complaint.counts.find(({ section }) => section === part.section);
  if (count?.bases.length) return count.bases.includes('section-1983') && !count.bases.includes('state');
  if (part.section.kind === 'relief') return false;
  const around = sentencesIn(part.placed.block)
    .map((sentence) => sentence.text)
    .join(' ');
  if (section1983.test(around) && !stateClaim.test(around)) return true;
  return !stateClaim.test(around) && !complaint.counts.some(({ bases }) => bases.includes('state'));
}

/** Monell, 436 U.S. at 691; Ashcroft v. Iqbal, 556 U.S. 662, 676 (2009). */
export const rule: Rule = {
  id: 'liability/respondeat-superior',
  severity: 'warning',
  title: 'A § 1983 claim rests on respondeat superior or vicarious liability',
  *check({ complaint }): Iterable<Found> {
    if (!complaint?.pleads1983) return;
    for (const part of withSignal(complaint.parts, speaks)) {
      const { text } = part.placed.block.prose;
      let said = 0;
      for (const sentence of asserted(part.placed.block)) {
        if (!isFederal(complaint, part, sentence.text)) continue;
        // "… because it is her employer. That is called respondeat superior." says it once.
        const isSaid = said > 0 && !text.slice(said, sentence.start).includes('\n\n');
        said = sentence.end;
        if (isSaid) continue;
        const match = theory.exec(withoutStops(text.slice(sentence.start, sentence.end)));
        if (!match) continue;
        const start = sentence.start + match.index;
        const meant = complaint.naming
          .of(part.placed.block)
          .find(({ start: at, parties }) => at >= sentence.start && at < sentence.end && parties.length === 1);
        const defendant = meant ? complaint.defendants[meant.parties[0] as number] : undefined;
        yield {
          span: sourceSpan(part.placed, { start, end: start + match[0].length }),
          ...(defendant && defendant.kind !== 'person' && defendant.kind !== 'doe'
            ? { defendant: defendant.name }
            : {}),
          message:
            'No one is liable under § 1983 only for employing or supervising the one who did it (Monell v. Dep’t of Soc. Servs., 436 U.S. 658, 691 (1978); Ashcroft v. Iqbal, 556 U.S. 662, 676 (2009)). Plead a policy, custom or failure to train against a government, and a supervisor’s own acts; keep this theory for state-law counts.',
        };
      }
    }
  },
};
