import { facesSection1983 } from '../../complaint/counts.js';
import { alleges, signal } from '../../complaint/pleading-text.js';
import { plainName } from '../names.js';
import type { Found, Rule } from '../rule.js';

const words =
  /\b(?:polic(?:y|ies)|customs?|practices?|usages?|pattern|(?:fail\w*|refus\w*|declin\w*|chose not|never|not|inadequate\w*|lack\w* of|deficient\w*) (?:\w+ ){0,4}(?:train\w*|supervis\w*|disciplin(?:e[ds]?|ing|ary (?:actions?|measures?))\b|screen\w*)|untrained|(?:training|supervision|hiring|discipline) (?:was|were|is|program|practices)|ratif\w+|policy-?\s?mak\w+|(?:official|written|standing|general|special) (?:order|directive|rule|decision|procedure)s?|(?:adopt|enact|pass|enforc|challeng)\w*[^.;]{0,60}\bordinances?|ordinances?\b[^.;]{0,60}\b(?:unconstitutional|void|invalid|violat\w+|authoriz\w+|requires?|forbids?|permits?|allows?)|(?:pursuant to|under) (?:its|the|an?|that|this) (?:\w+ ){0,3}ordinance|resolution|widespread|condon\w+|acquiesc\w+|tolerat\w+|final (?:decision[- ]?mak\w+|authority|say)|decisions?[^.;]{0,60}\b(?:final|unreviewable)|(?:council|board|commission|legislature|trustees|commissioners|selectmen) (?:itself )?(?:voted|adopted|enacted|resolved|directed|ordered|decided)|no training|without (?:any )?training|(?:hir\w+|screening)[^.;]{0,120}deliberate\w*|deliberate\w*[^.;]{0,120}(?:hir\w+|screening)|approved [^.;]{0,40}\bbasis|routinely|(?:was|were|is|are) (?:the )?(?:city|county|town|village|township|borough|parish|board|district)['’]s (?:own )?(?:acts?|decisions?|doing)|(?:acts?|decisions?) of the (?:city|county|town|village|township|borough|parish|board|district) itself|code of silence|manuals? (?:says?|said|provides?|requires?|directs?|tells?|instructs?|calls? for)|unwritten rule|(?:has|have|had|leaves?|left) the last word (?:on|over)|leaves? the last word|(?:speaks?|spoke) for the (?:city|county|town|village|board|district)|single decision|(?:sustained|disciplined|reprimanded|investigated|fired) (?:none|nobody|no one|not one)|(?:never|not)\b[^.;]{0,40}\b(?:looked into|investigat\w*)[^.;]{0,40}\b(?:complaints?|incidents?|one of|any of|them)|(?:no ?one|nobody)\b[^.;]{0,60}\b(?:taught|trained|stop(?:s|ped)? it|reviews?)|(?:do|does|did|done) (?:this|it|that) all the time|how they do things|standard operating|protocols?|directives?|quotas?)\b/i;
/** Words like these that are no allegation of a policy: the statute's own, insurance, a trade. */
const otherSenses =
  /\bcustoms?,?\s+(?:or|and|and\s*\/\s*or)\s+usages?\b|\bcolor of (?:the |state )?(?:statutes?|laws?|ordinances?|constitutions?|regulations?|rules)(?:(?:,? (?:and\s*\/\s*or|and|or)|,)\s+(?:the )?(?:statutes?|laws?|ordinances?|constitutions?|regulations?|rules|polic(?:y|ies)|practices?|customs?|usages?)(?! of [a-z]+ing\b))+|\b(?:homeowner|auto|automobile|liability|title|life|health|car)['’]?s?['’]?\s+(?:insurance\s+)?polic\w+|\bpolic\w+ (?:does|did) not cover|\bcolor of [^.;]{0,60}\b(?:custom|usage)s?\b|\binsurance polic\w+|\blimits? of (?:its|the|his|her|any|that) polic\w+|\binsured [^.;]{0,40}\bpolic\w+|\bcustom[- ](?:built|made|fitted|fit|designed|ordered)\b|\bpolic(?:y|ies) (?:limits?|of insurance)|\bpublic policy\b|\bpolic\w+ of (?:(?!without\b)[\w-]+ ){0,3}insurance\b|\b(?:professional|standards? of (?:\w+ ){0,2}) ?practice\b|\bu\.?s\.? customs\b|\bcustoms and border\b|\b(?:medical|law|private|family|general|nursing|group) practice\b|\bcustom(?:\s+\w{1,20}){1,3},? (?:inc|l\.?l\.?c|corp|ltd|co)\b|\b(?:practitioner|physician|doctor|dentist|therapist|lawyer|attorney|nurse)\b[^.;]{0,30}\bpractice\b|\bpractices? (?:of )?(?:law|medicine|nursing)\b|\blocal customs?\b|\bas was (?:his|her|their) custom\b|\b(?:my|his|her|mr\.? \w+['’]s|ms\.? \w+['’]s|mrs\.? \w+['’]s) custom\b|\bpolicy (?:lapsed|expired|was cancel\w+|premiums?)|\bcustoms (?:brokers?|house|officers?|agents?|dut(?:y|ies)|inspectors?|form)\b|\b(?:football|basketball|baseball|soccer|hockey|band|choir|team|target|piano) practice\b|\b(?:accepted|sound|good|proper|prudent|best) (?:\w+ )?practices?\b|\b(?:general|special|standing) orders? (?:no\. )?[\d.-]+ (?:forbids?|forbade|prohibits?|bars?|barred)\b|\b(?:broke|broken|violated|disregarded|ignored|flouted)(?: (?:the|its|their|his|her|own|written|[\w-]+['’]s|[\w-]+-force|standing|department)){1,4} polic(?:y|ies)\b|\b(?:builds?|makes?|sells?|sewed|designs?) custom\b|\bagainst (?:department )?policy\b|\bin violation of (?:\w+ ){0,3}polic\w+|\bcontrary to (?:\w+ ){0,3}polic(?:y|ies)/gi;
const municipal = signal(words, otherSenses);

/** Monell, 436 U.S. at 690-94; City of Canton v. Harris, 489 U.S. 378 (1989); Pembaur v. City of Cincinnati, 475 U.S. 469 (1986). */
export const rule: Rule = {
  id: 'liability/no-policy-or-custom',
  severity: 'warning',
  title: 'A municipality is sued under § 1983 and no policy or custom is alleged',
  *check({ complaint }): Iterable<Found> {
    if (!complaint?.pleads1983 || alleges(complaint.parts, municipal)) return;
    for (const [index, defendant] of complaint.defendants.entries()) {
      if (defendant.kind !== 'municipality' || !facesSection1983(complaint, index)) continue;
      yield {
        span: defendant.span,
        defendant: defendant.name,
        message: `${plainName(defendant)} is sued under § 1983, and nothing alleges a policy, custom, failure to train, ratification or a final policymaker’s act. Without one the claim fails (Monell v. Dep’t of Soc. Servs., 436 U.S. 658, 690-94 (1978)). Allege which, and facts that show it.`,
      };
    }
  },
};
