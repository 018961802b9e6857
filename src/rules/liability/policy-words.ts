/** A body of government that acts by itself. */
const body = '(?:city|county|town|village|township|borough|parish|board|district)';
const training = String.raw`(?:train\w*|supervis\w*|disciplin(?:e[ds]?|ing|ary (?:actions?|measures?))\b|screen\w*)`;

/** How pleaders say that a government itself did the wrong, by the theory under which it answers for it. */
const theories: Readonly<Record<string, readonly string[]>> = {
  /** Monell v. Department of Social Services, 436 U.S. 658, 690-94 (1978). */
  policyOrCustom: [
    'polic(?:y|ies)',
    'customs?',
    'practices?',
    'usages?',
    'pattern',
    'unwritten rule',
    'standard operating',
    'protocols?',
    'directives?',
    'quotas?',
    '(?:official|written|standing|general|special) (?:order|directive|rule|decision|procedure)s?',
    'manuals? (?:says?|said|provides?|requires?|directs?|tells?|instructs?|calls? for)',
    'widespread',
    'routinely',
    'code of silence',
    '(?:do|does|did|done) (?:this|it|that) all the time',
    'how they do things',
  ],
  /** Owen v. City of Independence, 445 U.S. 622 (1980): what its council enacts. */
  enactment: [
    String.raw`(?:adopt|enact|pass|enforc|challeng)\w*[^.;]{0,60}\bordinances?`,
    String.raw`ordinances?\b[^.;]{0,60}\b(?:unconstitutional|void|invalid|violat\w+|authoriz\w+|requires?|forbids?|permits?|allows?)`,
    String.raw`(?:pursuant to|under) (?:its|the|an?|that|this) (?:\w+ ){0,3}ordinance`,
    String.raw`(?:adopt|enact|pass|by|under|pursuant to|through)\w*[^.;]{0,30}\bresolutions?`,
    String.raw`resolutions?\b[^.;]{0,60}\b(?:authoriz\w+|order\w*|direct\w*|requir\w+|forbid\w*|banned|closed|adopted|passed)`,
    '(?:council|board|commission|legislature|trustees|commissioners|selectmen) (?:itself )?(?:voted|adopted|enacted|resolved|directed|ordered|decided)',
  ],
  /** Pembaur v. City of Cincinnati, 475 U.S. 469, 481-83 (1986): the decision of one who has the last word. */
  finalDecision: [
    String.raw`policy-?\s?mak\w+`,
    String.raw`final (?:decision[- ]?mak\w+|authority|say)`,
    String.raw`decisions?[^.;]{0,60}\b(?:final|unreviewable)`,
    'single decision',
    '(?:has|have|had|leaves?|left) the last word (?:on|over)',
    'leaves? the last word',
    `(?:speaks?|spoke) for the ${body}`,
    `(?:was|were|is|are) (?:the )?${body}['’]s (?:own )?(?:acts?|decisions?|doing)`,
    `(?:acts?|decisions?) of the ${body} itself`,
  ],
  /** City of Canton v. Harris, 489 U.S. 378, 388-91 (1989); Board of County Commissioners v. Brown, 520 U.S. 397 (1997). */
  trainingAndHiring: [
    String.raw`(?:fail\w*|refus\w*|declin\w*|chose not|never|not|inadequate\w*|lack\w* of|deficient\w*) (?:\w+ ){0,4}${training}`,
    'untrained',
    'no training',
    'without (?:any )?training',
    '(?:training|supervision|hiring|discipline) (?:was|were|is|program|practices)',
    String.raw`(?:hir\w+|screening)[^.;]{0,120}deliberate\w*`,
    String.raw`deliberate\w*[^.;]{0,120}(?:hir\w+|screening)`,
    String.raw`hired [^.;]{0,60}\b(?:anyway|nonetheless|nevertheless|regardless)`,
    '(?:sustained|disciplined|reprimanded|investigated|fired) (?:none|nobody|no one|not one)',
    String.raw`(?:never|not)\b[^.;]{0,40}\b(?:looked into|investigat\w*)[^.;]{0,40}\b(?:complaints?|incidents?|one of|any of|them)`,
    String.raw`(?:no ?one|nobody)\b[^.;]{0,60}\b(?:taught|trained|stop(?:s|ped)? it|reviews?)`,
  ],
  /** City of St. Louis v. Praprotnik, 485 U.S. 112, 127 (1988). */
  ratification: [
    String.raw`ratif\w+`,
    String.raw`approved [^.;]{0,40}\bbasis`,
    String.raw`condon\w+`,
    String.raw`acquiesc\w+`,
    String.raw`tolerat\w+`,
  ],
};

/** Words that allege a policy, a custom, or what stands in its place. */
export const policyWords = new RegExp(String.raw`\b(?:${Object.values(theories).flat().join('|')})\b`, 'i');

const law = 'statutes?|laws?|ordinances?|constitutions?|regulations?|rules';
const and = String.raw`(?:and\s*\/\s*or|and|or)`;

/** The same words in senses that allege none. */
const senses: Readonly<Record<string, readonly string[]>> = {
  /** "statute, ordinance, regulation, custom, or usage": § 1983’s own; but the customs and usages of a department are its. */
  statute: [
    String.raw`\bcustoms?,?\s+${and}\s+usages?\b(?!,?\s+of\s+(?:its|his|her|their|the\s+(?!state\b|united\b))[^.;]{0,60}\b(?:cause|result|led)\w*)`,
    String.raw`\bcolor of (?:the |state )?(?:${law})(?:(?:,? ${and}|,)\s+(?:the )?(?:${law}|polic(?:y|ies)|practices?|customs?|usages?)(?! of [a-z]+ing\b))+`,
    String.raw`\bcolor of [^.;]{0,60}\b(?:custom|usage)s?\b`,
  ],
  denial: [
    String.raw`\b(?:do|does|is|are) not (?:(?:now|yet|presently|at this time) )?(?:alleg\w+|plead\w*|contend\w*|claim\w*)\b[^.;]*?(?=\b(?:but|rather|instead)\b|[.;]|$)`,
  ],
  insurance: [
    String.raw`\b(?:homeowner|auto|automobile|liability|title|life|health|car)['’]?s?['’]?\s+(?:insurance\s+)?polic\w+`,
    String.raw`\bpolic\w+ (?:does|did) not cover`,
    String.raw`\binsurance polic\w+`,
    String.raw`\blimits? of (?:its|the|his|her|any|that) polic\w+`,
    String.raw`\binsured [^.;]{0,40}\bpolic\w+`,
    String.raw`\bpolic(?:y|ies) (?:limits?|of insurance)`,
    String.raw`\bpolic\w+ of (?:(?!without\b)[\w-]+ ){0,3}insurance\b`,
    String.raw`\bpolicy (?:lapsed|expired|was cancel\w+|premiums?)`,
  ],
  /** What the law of a place favors. */
  publicPolicy: [String.raw`\bpublic policy\b`],
  /** A wrong that a policy forbids is not done under it. */
  brokenPolicy: [
    String.raw`\b(?:broke|broken|violated|disregarded|ignored|flouted)(?: (?:the|its|their|his|her|own|written|[\w-]+['’]s|[\w-]+-force|standing|department)){1,4} polic(?:y|ies)\b`,
    String.raw`\bagainst (?:department )?policy\b`,
    String.raw`\bin violation of (?:\w+ ){0,3}polic\w+`,
    String.raw`\bcontrary to (?:[\w'’-]+ ){0,4}polic(?:y|ies)`,
    String.raw`\b(?:general|special|standing) orders? (?:no\. )?[\d.-]+ (?:forbids?|forbade|prohibits?|bars?|barred)\b`,
  ],
  trade: [
    String.raw`\bcustom[- ](?:built|made|fitted|fit|designed|ordered)\b`,
    String.raw`\b(?:builds?|makes?|sells?|sewed|designs?) custom\b`,
    String.raw`\bcustom(?:\s+\w{1,20}){1,3},? (?:inc|l\.?l\.?c|corp|ltd|co)\b`,
    String.raw`\bu\.?s\.? customs\b`,
    String.raw`\bcustoms and border\b`,
    String.raw`\bcustoms (?:brokers?|house|officers?|agents?|dut(?:y|ies)|inspectors?|form)\b`,
    String.raw`\blocal customs?\b`,
    String.raw`\bas was (?:his|her|their) custom\b`,
    String.raw`\b(?:my|his|her|mr\.? \w+['’]s|ms\.? \w+['’]s|mrs\.? \w+['’]s) custom\b`,
  ],
  profession: [
    String.raw`\b(?:professional|standards? of (?:\w+ ){0,2}) ?practice\b`,
    String.raw`\b(?:medical|law|private|family|general|nursing|group) practice\b`,
    String.raw`\b(?:practitioner|physician|doctor|dentist|therapist|lawyer|attorney|nurse)\b[^.;]{0,30}\bpractice\b`,
    String.raw`\bpractices? (?:of )?(?:law|medicine|nursing)\b`,
    String.raw`\b(?:accepted|sound|good|proper|prudent|best) (?:\w+ )?practices?\b`,
    String.raw`\b(?:football|basketball|baseball|soccer|hockey|band|choir|team|target|piano) practice\b`,
  ],
};

/** What is cut out before policy words are looked for; global. */
export const otherSenses = new RegExp(Object.values(senses).flat().join('|'), 'gi');
