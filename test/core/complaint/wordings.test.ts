import assert from 'node:assert/strict';
import { complaintIn } from './check.js';

const head = `UNITED STATES DISTRICT COURT
DISTRICT OF MONTANA

JUNE HOLLOWAY,
Plaintiff,

v.

DEPUTY CARL WEISS, NURSE ANITA BOGGS, SHERIFF OMAR PELL, JOHN DOES 1-3, and KELL COUNTY,
Defendants.

# COMPLAINT

## PARTIES

1. This is an action under 42 U.S.C. § 1983.

`;

/** Who is sued in which capacity, by the first letter of the name: "W individual, B both"; "nobody" where nothing is stated. */
function sued(words: string): string {
  const { defendants } = complaintIn(
    `${head}${/^[#|\d(-]|^\*\*|^Name|^The Defendant,/.test(words) ? '' : '2. '}${words}\n`,
  );
  const letters = ['W', 'B', 'P', 'D'];
  const found = defendants.flatMap(({ capacity }, i) =>
    capacity === 'none' || capacity === 'unstated' ? [] : [`${letters[i]} ${capacity}`],
  );
  return found.join(', ') || 'nobody';
}

/** The ways in which pleaders word it, by what is peculiar about them. */
const wordings: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'what says it of nobody else': [
    ["Weiss, a deputy in the sheriff's office, is sued in his individual capacity.", 'W individual'],
    ["Weiss, who stood at the nurse's station, is sued in his individual capacity.", 'W individual'],
    ['Because the nurse refused treatment, Weiss is sued in his individual capacity.', 'W individual'],
    ['Weiss is sued in his individual capacity and told Boggs to do likewise.', 'W individual'],
    ['Weiss is sued in his individual capacity, and Boggs saw it likewise.', 'W individual'],
    ['Weiss lives in Kell and is sued in his individual capacity. The jail that Pell runs is too.', 'W individual'],
    [
      'Weiss is sued in his individual capacity. Pell is sued in his official capacity. Boggs is sued in the same capacity as Weiss.',
      'W individual, P official',
    ],
    ['Weiss was disciplined by the sergeant who is sued in his official capacity.', 'nobody'],
    ['Weiss ran a unit with the deputies who are sued in their individual capacities.', 'nobody'],
    ['Defendants Weiss, Boggs, and Pell are sued in their official and individual capacities, respectively.', 'nobody'],
    [
      'Plaintiff sues Weiss and Pell in their individual and official capacities, respectively.',
      'W individual, P official',
    ],
    [
      '“Jail Staff” means all persons employed at the jail, other than medical workers. The Jail Staff are sued in their individual capacities.',
      'nobody',
    ],
    [
      'The claims against Weiss are brought in his individual capacity because his report omitted the beating.',
      'W individual',
    ],
    [
      'Because the grand jury found nothing against the plaintiff, he sues Weiss in his individual capacity.',
      'W individual',
    ],
    [
      'Weiss is sued in his individual capacity; Pell, the sheriff, has the last word over the jail and in that capacity adopted the rule.',
      'W individual',
    ],
    [
      'This action is brought against each of Weiss, Boggs, and Pell in her individual capacity.',
      'W individual, B individual, P individual',
    ],
    [
      'All Defendants are sued in their individual capacities. The one exception is the policy that Pell wrote.',
      'W individual, B individual, P individual, D individual',
    ],
    [
      'All Defendants, being employees of the county and supervised by Weiss, are sued in their individual capacities.',
      'W individual, B individual, P individual, D individual',
    ],
    [
      '(a) Weiss hit him; (b) Boggs watched; (c) Pell lied. The wrongs described in (a) through (c) show why the county is sued in its official capacity.',
      'nobody',
    ],
    ['Boggs met every inmate (Weiss, in his official capacity).', 'nobody'],
    [
      'Defendant No. 1: Carl Weiss\n\nAre you suing the defendant in (check one):\n[x] individual capacity [ ] official capacity\n\nDefendant No. 2: Anita Boggs\n\nAre you suing the defendant in (check one):\n[ ] individual capacity [x] official capacity',
      'W individual, B official',
    ],
  ],
  'two subjects, each with its own': [
    [
      'Sheriff Pell is here in his official capacity, so that there may be someone to obey an injunction.',
      'P official',
    ],
    ['Pell was here in his official capacity when the van came.', 'nobody'],
    [
      'Sheriff Pell and Deputy Weiss are sued in their official and individual capacities, respectively.',
      'W individual, P official',
    ],
    ['Weiss and Pell are sued in their individual and official capacities.', 'W both, P both'],
    [
      'Deputy Weiss and Nurse Boggs are sued in their individual capacities; Sheriff Pell is sued in that capacity and also in his official capacity.',
      'W individual, B individual, P both',
    ],
    [
      'Deputy Weiss works nights, and Nurse Boggs days. The former is sued in his official capacity; the latter is sued in both capacities.',
      'W official, B both',
    ],
    [
      'Sheriff Pell I am suing in his individual capacity for money and in his official capacity for an order.',
      'P both',
    ],
    ['Boggs was in charge of training Weiss, and is sued in her individual capacity.', 'B individual'],
    ['Boggs is a nurse with the same office who is sued in her individual capacity.', 'B individual'],
    [
      'Anita Boggs keeps the charts. Both she and Deputy Weiss are sued in their individual capacities.',
      'W individual, B individual',
    ],
    ['Complaints go to Sheriff Pell. Plaintiff has therefore sued him in his individual capacity.', 'P individual'],
    ['Deputy Weiss is sued in his individual, as opposed to his official, capacity.', 'W individual'],
    [
      'Nurse Boggs, who is sued in her individual capacity; Does 1-3, likewise sued in their individual capacities; and Sheriff Pell, who is sued in his official capacity, ran the jail.',
      'B individual, P official, D individual',
    ],
    [
      'Defendants Weiss and Boggs, individually, and Defendant Pell, in his official capacity, live in this District.',
      'W individual, B individual, P official',
    ],
  ],
  'who belongs to a group, and who does not': [
    [
      'Made defendants are:\n\n   a. Kell County;\n\n   b. Carl Weiss; and\n\n   c. Anita Boggs.\n\n3. Every defendant listed in paragraph 2, other than Kell County, is sued in an individual capacity.',
      'W individual, B individual',
    ],
    [
      'Weiss is sued as an individual, in his personal capacity, and the Does, who worked the gate, likewise.',
      'W individual, D individual',
    ],
    [
      'Deputy Weiss is sued in his individual capacity. Nurse Boggs is sued in the same capacity. Sheriff Pell is too.',
      'W individual, B individual, P individual',
    ],
    ['I have nothing against Weiss personally.', 'nobody'],
    ['Punitive damages are sought against Boggs, Weiss, and Pell in his individual capacity.', 'P individual'],
    [
      'The individually named Defendants, that is, Weiss and Boggs, are sued in their individual capacities.',
      'W individual, B individual',
    ],
    [
      'Each Defendant who is a natural person is sued in an individual capacity. The one exception is Sheriff Pell, who is sued in his official capacity alone.',
      'W individual, B individual, P official, D individual',
    ],
    [
      'Kell County and Sheriff Pell are the “County Defendants.” The natural persons among the County Defendants are sued in their official capacities.',
      'P official',
    ],
    [
      '“Individual Defendants” means everyone sued here except Sheriff Pell. The Individual Defendants are sued in their individual capacities.',
      'W individual, B individual, D individual',
    ],
    [
      '“Individual Defendants” means Weiss and each of the Doe Defendants. The claims against the Individual Defendants are individual-capacity claims.',
      'W individual, D individual',
    ],
    ['“Nurse” means Boggs. The Nurse is sued in her individual capacity.', 'B individual'],
    [
      'Weiss and Boggs are referred to as the “Line Defendants” and Pell and Does 1-3 as the “Command Defendants.” Suit is brought against the Line Defendants in their individual capacities.',
      'W individual, B individual',
    ],
    [
      'The Defendants are (a) Carl Weiss, a deputy; (b) Anita Boggs, a nurse; and (c) Omar Pell, the Sheriff. The Defendants listed in (a) through (b) are sued in their individual capacities.',
      'W individual, B individual',
    ],
    ['Suit is brought against the nurse and the sheriff in their individual capacities.', 'B individual, P individual'],
    [
      'All of the Defendants, including the Does, are sued in their individual capacities.',
      'W individual, B individual, P individual, D individual',
    ],
    [
      'Plaintiff names the following Defendants in their individual capacities only:\n\na. Carl Weiss;\n\nb. Anita Boggs.',
      'W individual, B individual',
    ],
    [
      'Named as Defendants, each in an individual capacity, are Carl Weiss and Anita Boggs.',
      'W individual, B individual',
    ],
    ['Two are sued individually: Carl Weiss and Nurse Boggs.', 'W individual, B individual'],
    ['Also sued, but only in his official capacity, is Omar Pell, whose budget it was.', 'P official'],
  ],
  "a form's fields": [
    [
      'Defendant: Anita Boggs\n\nOfficial Position: Nurse, Kell County. **Official capacity only.** I never met her.',
      'B official',
    ],
    [
      'Are you suing the defendants in:\n\n☒ official capacity only\n☐ personal capacity only',
      'W official, B official, P official, D official',
    ],
    [
      'Name of second Defendant: Anita Boggs. The second Defendant is employed as: Nurse, nights (individual capacity) at Kell County.',
      'B individual',
    ],
    ['Defendant: Omar Pell\nTitle: Sheriff of Kell County (official capacity)\nEmployer: Kell County', 'P official'],
  ],
  'words that are misspelt or cut short': [
    ['Deputy Weiss is sued in his indvidual capcity.', 'W individual'],
    ['Boggs is sued indivdually and in her offical capasity.', 'B both'],
    ['Sheriff Pell is being sued in his personel capacity.', 'P individual'],
    ['Deputy Weiss (ind. cap.), Nurse Boggs (off. cap.).', 'W individual, B official'],
    ['Nurse Boggs is sued in two capacities, official and individual.', 'B both'],
    ['The medical records office is at capacity, and personnel are individuals of every kind.', 'nobody'],
  ],
  'brackets behind a name': [
    [
      'This suit is against Carl Weiss (individually), Anita Boggs (individually) and Omar Pell (in his official capacity).',
      'W individual, B individual, P official',
    ],
    ['Deputy Weiss (individual capacity) drove the van.', 'W individual'],
    ['Weiss and Boggs (individual capacity) were there.', 'W individual, B individual'],
    ['Weiss, a deputy [official capacity], and Pell were there.', 'W official'],
  ],
  'a subject behind its verb': [
    ['Sued in his official capacity, Sheriff Pell keeps the roll.', 'P official'],
    ['Named in an individual capacity only: Deputy Weiss and Nurse Boggs.', 'W individual, B individual'],
    ['Made Defendant herein is OMAR PELL, of full age, individually and in his official capacity.', 'P both'],
    [
      'Named in their individual capacities are:\n\n- Carl Weiss, deputy; and\n- Anita Boggs, nurse.',
      'W individual, B individual',
    ],
    [
      'The following Defendants are sued in their individual capacities:\n\na. Carl Weiss;\nb. Anita Boggs.',
      'W individual, B individual',
    ],
    ['The only Defendant sued in an official capacity is Pell.', 'P official'],
    ['It is only in his official capacity that Sheriff Pell is sued.', 'P official'],
    ['It is in her individual capacity that Plaintiff sues Nurse Boggs.', 'B individual'],
    ['In both his individual and official capacities, Plaintiff sues Omar Pell.', 'P both'],
    ['The capacity in which Nurse Boggs is sued is individual.', 'B individual'],
  ],
  'pronouns and what points back': [
    ['Anita Boggs is a nurse. This suit is brought against her in her individual capacity.', 'B individual'],
    ['Defendant Anita Boggs lives in Ransom.\n\n3. Said Defendant is sued in her individual capacity.', 'B individual'],
    [
      'Three men came. They are Defendants John Does 1-3 and they are sued in their individual capacities.',
      'D individual',
    ],
    [
      'Two of them, Sheriff Pell and Nurse Boggs, were away; the former is sued in his official capacity and the latter in her individual capacity.',
      'B individual, P official',
    ],
    [
      'Carl Weiss is a deputy.\n\n3. Anita Boggs is a nurse.\n\n4. The two persons named in paragraphs 2 and 3 are sued in their individual capacities.',
      'W individual, B individual',
    ],
    [
      'Deputy Weiss is sued in his individual capacity, Sheriff Pell in his official capacity.',
      'W individual, P official',
    ],
    ['Weiss is sued in his individual capacity and Pell in his official one.', 'W individual, P official'],
  ],
  groups: [
    [
      'Plaintiff refers to Defendants Weiss and Boggs together as the "Jail Defendants." The Jail Defendants are sued in their individual capacities.',
      'W individual, B individual',
    ],
    [
      'Weiss and Boggs shall be referred to as the "Individual Defendants." The claims against the Individual Defendants are brought against them in their individual capacities.',
      'W individual, B individual',
    ],
    [
      'The "Night Shift" are Defendants Weiss and Boggs. The Night Shift are sued in their individual capacities.',
      'W individual, B individual',
    ],
    ['Of the individual Defendants, only Sheriff Pell is sued in an official capacity.', 'P official'],
    [
      'Every officer named in this Complaint is sued in an individual capacity.',
      'W individual, B individual, P individual, D individual',
    ],
    [
      'All of the individual Defendants are sued in their individual capacities. Sheriff Pell is also sued in his official capacity.',
      'W individual, B individual, P both, D individual',
    ],
    ['Defendant Weiss is a natural person, sued here in his individual capacity.', 'W individual'],
    ['The Sheriff of Kell County is sued in his official capacity.', 'P official'],
    ['The Sheriff of Dale County is sued in his official capacity.', 'nobody'],
  ],
  verbs: [
    ['Plaintiff has sued Nurse Boggs in her individual capacity.', 'B individual'],
    ['Sheriff Pell is an official-capacity defendant.', 'P official'],
    [
      'Plaintiff, complaining of Kell County and of its Sheriff, Omar Pell, in his official capacity, alleges:',
      'P official',
    ],
    ['Defendant Pell is sued not only in his official capacity but also individually.', 'P both'],
    ['No damages are asked of Sheriff Pell, who is named only in his official capacity.', 'P official'],
    ['DEFENDANT BOGGS IS SUED IN HER INDIVIDUAL CAPACITY ONLY.', 'B individual'],
    [
      'John Does 1-3, whose identities are known to Kell County; they are sued under fictitious names, in their individual capacities.',
      'D individual',
    ],
    ['Order Sheriff Pell, in his official capacity, to screen whoever is booked.', 'P official'],
  ],
  'lists without a verb': [
    [
      'Capacity of each. Weiss: BOTH. Boggs, nurse: INDIVIDUAL. Everybody else: OFFICIAL.',
      'W both, B individual, P official, D official',
    ],
    ['Individual capacity only: Weiss; Boggs.  \nOfficial capacity: Pell.', 'W individual, B individual, P official'],
    ['Carl Weiss / deputy / Kell County / sued individually & officially', 'W both'],
    [
      'The people I am suing are Deputy Weiss (individual), Nurse Boggs (individual and official), Sheriff Pell (official).',
      'W individual, B both, P official',
    ],
    ['**Individual capacity defendants:**\n\n- Weiss\n- Boggs', 'W individual, B individual'],
    ['**Night staff (both capacities):**\n\n1. Deputy Carl Weiss\n2. Nurse Anita Boggs', 'W both, B both'],
    ['### B. Official-Capacity Defendants\n\nOmar Pell is the Sheriff.', 'P official'],
    ['**Nurse Anita Boggs.** *Badge:* 44. *Capacity in which sued:* individual.', 'B individual'],
    [
      'Name              Title      Sued in what capacity\nCarl Weiss        Deputy     Individual\nOmar Pell         Sheriff    Official',
      'W individual, P official',
    ],
    [
      '| Who | Sued individually? | Sued officially? |\n|---|---|---|\n| Weiss | Yes | No |\n| Pell | Yes | Yes |',
      'W individual, P both',
    ],
    ['| Name | Capacity |\n|---|---|\n| Carl Weiss | individual |\n| Anita Boggs | " |', 'W individual, B individual'],
    ['The log reads "Omar Pell, in his official capacity." Nobody else signed it.', 'nobody'],
    ['Weiss, Boggs: in the yard. The individual cells are at capacity.', 'nobody'],
  ],
  'boxes of forms': [
    ['Name: Anita Boggs\nTitle: nurse\n☒ Sued in Individual Capacity\n☐ Sued in Official Capacity', 'B individual'],
    ['Name: Anita Boggs\nCapacity in which sued: ☐ Individual ☐ Official ☒ Both', 'B both'],
    ['Name: Omar Pell\nIndividual capacity: [X]  Official capacity: [X]', 'P both'],
    [
      'Name: Omar Pell\nNamed in official capacity?   [X] Yes   [ ] No\n\nNamed in individual capacity?   [ ] Yes   [X] No',
      'P official',
    ],
    [
      'Name of each defendant: Deputy Weiss, Nurse Boggs\n■ individual capacity\n□ official capacity',
      'W individual, B individual',
    ],
    ['Name: Anita Boggs\nDefendant is: (X) an individual ( ) a government agency ( ) a corporation', 'nobody'],
    ['(State whether each is named in an official capacity, an individual capacity, or both.)', 'nobody'],
    [
      'Do you sue Deputy Weiss in his official capacity? No. Do you sue him in his individual capacity? Yes.',
      'W individual',
    ],
    ['The report asks: “Nurse Boggs acted individually ☐ in official capacity ☒ (check one).”', 'nobody'],
  ],
  'groups and entries, again': [
    [
      '"County Defendants" means Kell County, Sheriff Pell and John Does 1 through 3. Of these, the Sheriff is sued in his official capacity and the three deputies individually.',
      'P official, D individual',
    ],
    [
      'All of the individually named Defendants and the Doe Defendants are sued in their individual capacities.',
      'W individual, B individual, P individual, D individual',
    ],
    [
      'The Night Officers (Weiss and Boggs), neither of whom is sued in an official capacity, are sued in their individual capacities.',
      'W individual, B individual',
    ],
    ['Plaintiff sues Nurse Boggs in her individual, and not in any official, capacity.', 'B individual'],
    [
      'Anita Boggs is the jail nurse. In her individual capacity she is sued for damages. In her official capacity she is sued for an order.',
      'B both',
    ],
    ['Weiss and Boggs work there. I am suing the both of them individually.', 'W individual, B individual'],
    ['Nurse Boggs is being sued in both of her capacities.', 'B both'],
    [
      'John Does 1-3 are deputies. They work for Sheriff Pell. They are being sued in their individual capacities.',
      'D individual',
    ],
    [
      'INDIVIDUAL CAPACITY DEFENDANTS: Deputy Carl Weiss and Nurse Anita Boggs, both of the jail.',
      'W individual, B individual',
    ],
    [
      'The ones sued are:\n\n(a) Carl Weiss;\n\n(b) Anita Boggs; and\n\n(c) Omar Pell.\n\n3. The defendants listed at (a) and (c) are sued in their individual capacities.',
      'W individual, P individual',
    ],
    [
      '| | |\n|---|---|\n| Defendant’s name | Anita Boggs |\n| Employer | Kell County |\n| Capacity in which sued | Individual |',
      'B individual',
    ],
    [
      '| | |\n|---|---|\n| Defendant’s name | Omar Pell |\n| Individual capacity? | No |\n| Official capacity? | Yes |',
      'P official',
    ],
    [
      'Name: Anita Boggs\nIn what capacity are you suing this defendant (individual, official, or both)? BOTH',
      'B both',
    ],
    [
      'The Defendant, Omar Pell, is employed as Sheriff.\nThe Defendant is being sued in his/her ( ) individual and/or (X) official capacity.',
      'P official',
    ],
    [
      'Name: Anita Boggs\n☒ I am suing this defendant in her individual capacity.\n☐ I am suing this defendant in her official capacity.',
      'B individual',
    ],
    [
      'Punitive damages from Nurse Boggs and from the John Does, in their individual capacities.',
      'B individual, D individual',
    ],
  ],
  'what a strict reader would ask': [
    [
      'The claims in Counts I and II are individual-capacity claims against Deputy Weiss and Nurse Boggs.',
      'W individual, B individual',
    ],
    ['Weiss’s acts are official capacity acts.', 'nobody'],
    ['Plaintiff previously sued Weiss (individual capacity) in state court; that case was dismissed.', 'nobody'],
    ['Plaintiff filed a grievance against Weiss (individually) and got no answer.', 'nobody'],
    ['Service was made on Weiss (personally) and on Pell (officially).', 'nobody'],
    ['Plaintiff sent a grievance to Weiss (in his official capacity).', 'nobody'],
    ['The officials: Weiss and Pell. Both were sued before.', 'nobody'],
    ['The accounts searched were: Weiss - official; Pell - personal.', 'nobody'],
    ['Shift roster. Weiss: off. Boggs: on.', 'nobody'],
    ['Individual defendants: Weiss and Boggs. Municipal defendant: Kell County.', 'nobody'],
    ['Everyone at the jail feared Weiss, who is sued in his individual capacity.', 'W individual'],
    ['Any officer that Plaintiff can later identify will be sued in an individual capacity.', 'nobody'],
    [
      'Individual capacity: Weiss, a deputy who reports to Sheriff Pell; Boggs; and Does 1-3.',
      'W individual, B individual, D individual',
    ],
    ['Pell, Weiss’s supervisor: individual capacity', 'P individual'],
    [
      'Named in their individual capacities are: Carl Weiss, a deputy of Sheriff Pell; and Anita Boggs.',
      'W individual, B individual',
    ],
    ['| Employer | Defendant | Capacity |\n|---|---|---|\n| Kell County | Carl Weiss | Individual |', 'W individual'],
    [
      '| | |\n|---|---|\n| Name | Carl Weiss |\n| Capacity in which sued | Individual |\n| Name | Omar Pell |\n| Capacity in which sued | Official |',
      'W individual, P official',
    ],
    ['This suit is brought against Weiss, Boggs, and Pell (individually and officially).', 'W both, B both, P both'],
    ['Weiss is sued in his individual and official capacities, and Boggs in hers.', 'W both, B both'],
    ['3. Individual capacity defendants:\n\n4. Carl Weiss is a deputy.\n\n5. Omar Pell is the Sheriff.', 'nobody'],
    ['Name: Carl Weiss\nDid he act in his individual capacity? [x] Yes [ ] No', 'nobody'],
    ['The van that Weiss drove is used in an official capacity.', 'nobody'],
    ['It is in his official capacity that Pell names deputies.', 'nobody'],
    ['Carl Weiss, deputy sheriff of Kell County: individual capacity', 'W individual'],
  ],
  'whom a phrase is about, again': [
    [
      'COMES NOW June Holloway, and for her Complaint against Carl Weiss, individually, Anita Boggs, individually, and Omar Pell, in his official capacity, states:',
      'W individual, B individual, P official',
    ],
    [
      'Of the individual Defendants, Weiss and Boggs are sued in their individual capacities, and Pell in his official capacity.',
      'W individual, B individual, P official',
    ],
    ['Pell keeps the jail. Plaintiff has named him in his official capacity to obtain the injunction.', 'P official'],
    [
      'Made defendants herein are: **CARL WEISS**, individually, of full age; and **ANITA BOGGS**, individually.',
      'W individual, B individual',
    ],
    ['## PRAYER\n\n(a) Damages from Deputy Weiss, individually, in the amount of $9,000;', 'W individual'],
    [
      'Weiss is sued in his individual capacity. So is Ms. Boggs, to the extent that it matters.',
      'W individual, B individual',
    ],
    [
      'Together Weiss and Boggs are the staff. Together they are “the Jailers.”\n\n3. Each of the Jailers is sued in an individual capacity.',
      'W individual, B individual',
    ],
    [
      'Deputy Weiss drove. Defendant Anita Boggs is a nurse.\n\n3. John Does 1-3 were guards.\n\n4. Each Defendant named in paragraphs 2 and 3 is sued in his or her individual capacity.',
      'W individual, B individual, D individual',
    ],
    [
      'The decree was entered in a suit against Sheriff Pell’s predecessor, Alan Voss, in his official capacity.',
      'nobody',
    ],
    ['In *Tate v. Weiss* the court dismissed the claims against Deputy Weiss in his official capacity.', 'nobody'],
  ],
  'terms that are equated with names': [
    [
      'The “Jail Staff” are Deputy Weiss and Nurse Boggs. The Jail Staff are sued in their individual capacities.',
      'W individual, B individual',
    ],
    [
      'Weiss, Boggs and Pell, “the Named Defendants,” met her. The Named Defendants are sued in their personal capacities.',
      'W individual, B individual, P individual',
    ],
    [
      'Deputy Weiss and John Does 1-3 are the Transport Officers.\n\n3. The Transport Officers are sued in their individual capacities.',
      'W individual, D individual',
    ],
    [
      'Deputy Weiss and Nurse Boggs make up the Intake Team.\n\n3. The Intake Team is sued in its members’ individual capacities.',
      'W individual, B individual',
    ],
    [
      'Weiss, Boggs and Pell each have command. These three are the “Officials.” June Holloway has sued the Officials in their official capacities.',
      'W official, B official, P official',
    ],
    [
      'Weiss and Boggs worked the night shift. I will call them “the guards” for short. I am suing the guards in their individual capacity.',
      'W individual, B individual',
    ],
    [
      '“Line Staff,” where used, means Weiss, Boggs, and Does 1-3. Line Staff are sued in their individual capacities.',
      'W individual, B individual, D individual',
    ],
    [
      'Those who were there, Weiss and Boggs, are called the Participants. The Participants are sued in their individual capacities.',
      'W individual, B individual',
    ],
    [
      'The Jail Defendants (Sheriff Pell and the Does) kept her. The Jail Defendants, who are sued in their individual capacities, had a duty.',
      'P individual, D individual',
    ],
    ['The Rules of the Jail are Sheriff Pell’s. Deputy Weiss is sued in his individual capacity.', 'W individual'],
    ['The Amendments were read to Deputy Weiss and Nurse Boggs. Weiss is sued in his official capacity.', 'W official'],
  ],
  'words that define nobody': [
    [
      'Weiss and Boggs (collectively, “the officers”) are sued in their individual capacities.\n\n3. Sheriff Pell trains officers and is sued in his official capacity.',
      'W individual, B individual, P official',
    ],
    [
      'Weiss and Boggs are sued in their individual capacities. They called it “excessive force” (Weiss and Boggs wrote the report).\n\n3. Sheriff Pell, who forbade excessive force, is sued in his official capacity.',
      'W individual, B individual, P official',
    ],
    [
      'The Days were Weiss, Boggs and Pell at the desk.\n\n3. During the Days Pell is sued in his official capacity.',
      'P official',
    ],
    [
      'Three nurses of another jail watched. They are called the Outside Nurses.\n\n3. Sheriff Pell is sued in his official capacity.',
      'P official',
    ],
    [
      'Carl Weiss is a deputy.\n\n3. Anita Boggs is a nurse.\n\n4. Defendant 2 is sued in her individual capacity.',
      'nobody',
    ],
    [
      'Carl Weiss is a deputy.\n\n3. Anita Boggs is a nurse.\n\n4. Omar Pell is the sheriff.\n\n5. The persons named in paragraphs 2, 3 and 4 are sued in their individual capacities.',
      'W individual, B individual, P individual',
    ],
    [
      'For the beating described in paragraph 12, each of the individual Defendants is sued in an individual capacity.',
      'W individual, B individual, P individual, D individual',
    ],
    ['The grand jury has named the Sheriff in his official capacity.', 'nobody'],
  ],
  'terms that point at those before': [
    [
      'Deputy Weiss approved it. Nurse Boggs led it. They are called here “the Command Defendants.”\n\n3. The Command Defendants are sued in their individual capacities.',
      'W individual, B individual',
    ],
    [
      'Defendants Weiss and Boggs are jailers. With Sheriff Pell they are called the “Jail Defendants.”\n\n3. The Jail Defendants are sued in their individual capacities.',
      'W individual, B individual, P individual',
    ],
    [
      'Weiss and Boggs are the “Tier Staff.” The Tier Staff and Sheriff Pell are the “Kell Defendants.” The Kell Defendants are sued in their individual capacities.',
      'W individual, B individual, P individual',
    ],
    ['Deputy Weiss is sued as a individual for what he did.', 'W individual'],
    ['Neither Nurse Boggs nor Mr. Weiss is sued individually.', 'nobody'],
    ['The last-named is sued in her official capacity only.', 'nobody'],
  ],
  'groups looked back on': [
    [
      'Deputy Weiss drove.\n\n3. Nurse Boggs watched.\n\n4. The two Defendants named above are sued in their individual capacities.',
      'W individual, B individual',
    ],
    [
      'Deputy Weiss drove. Nurse Boggs watched. The foregoing officers are sued in their personal capacities.',
      'W individual, B individual',
    ],
    [
      'Sheriff Pell is sued in his official capacity. Every other person named as a Defendant is sued in his or her individual capacity.',
      'W individual, B individual, P official, D individual',
    ],
    ['Everyone but the Sheriff is sued in an individual capacity.', 'W individual, B individual, D individual'],
    [
      'They are numbered: (1) Carl Weiss; (2) Anita Boggs; (3) Omar Pell. Defendants 1 and 2 are sued in their individual capacities.',
      'W individual, B individual',
    ],
    [
      '(@staff) Carl Weiss and Anita Boggs are jailers.\n\n(@) The persons named in paragraph (@staff) are sued in an individual capacity.',
      'W individual, B individual',
    ],
    [
      '## PRAYER\n\n(a) Damages against all of the persons sued except Sheriff Pell, in their individual capacities.',
      'W individual, B individual, D individual',
    ],
  ],
  'words that sue nobody': [
    ['The statute gives the Sheriff, in his official capacity, the power to close it.', 'nobody'],
    ['Plaintiff asserts no official-capacity claim against Nurse Boggs.', 'nobody'],
    [
      'The natural persons are sued in their individual capacities only; no official-capacity claim is made against any of them.',
      'W individual, B individual, P individual, D individual',
    ],
    ['Nothing here is to be read as asserting a claim against Sheriff Pell in his individual capacity.', 'nobody'],
    ['The official-capacity claim against Sheriff Pell was dismissed in June and is not repleaded.', 'nobody'],
    ['In an earlier case Deputy Weiss, who was there sued in his individual capacity, broke a jaw.', 'nobody'],
    [
      'The County has to indemnify its officers against judgments entered against them in their individual capacities.',
      'nobody',
    ],
    [
      '## FACTS\n\n2. In 2021 Sheriff Pell, in his official capacity as Sheriff, issued an order that confines whoever is booked.',
      'nobody',
    ],
    ['*Smith v. Wade* allows them against officers sued in their individual capacities.', 'nobody'],
  ],
};

it('two of one surname are told apart by the titles that the body gives them', () => {
  const { defendants } = complaintIn(
    `${head.replace('NURSE ANITA BOGGS', 'CORA WEISS')}2. Captain Cora Weiss runs the jail, and Lieutenant Carl Weiss, her cousin, the night shift.\n\n3. Lt. Weiss is sued in his individual capacity.\n`,
  );
  assert.deepEqual(
    defendants.slice(0, 2).map(({ capacity }) => capacity),
    ['individual', 'unstated'],
  );
});

it('a body is not "they": those who are stand between, or in the phrase itself', () => {
  const { defendants } = complaintIn(
    `${head}2. Pell and Boggs are “the Officials.”\n\n## PRAYER\n\nA. enjoin the County (on Count I) and the Officials in their official capacities to obey the law; and\n\nB. enjoin the Clerk and the Treasurer, in their official capacities, and Kell County to keep records.\n`,
  );
  assert.deepEqual(defendants.at(-1)?.statements, []);
  assert.equal(defendants[2]?.capacity, 'official');
});

it('"the Commissioner" is the one whom the caption sues as Commissioner', () => {
  const { naming, document } = complaintIn(
    `${head.replace('SHERIFF OMAR PELL', 'OMAR PELL, in his official capacity as Commissioner of Correction')}2. Only the Commissioner can change it.\n`,
  );
  const mentions = [...document.blocks].flatMap(({ block }) =>
    naming.of(block).map(({ start, end, parties }) => `${block.prose.text.slice(start, end)} ${parties}`),
  );
  assert.ok(mentions.includes('Commissioner 2'));
});

it('a company can begin with an A', () => {
  const caption = head.replace(
    'DEPUTY CARL WEISS, NURSE ANITA BOGGS, SHERIFF',
    'DEPUTY CARL WEISS; A PLUS CORPORATION; SHERIFF',
  );
  assert.equal(complaintIn(caption).defendants[1]?.name, 'A PLUS CORPORATION');
});

it('a word with a capital and an s behind it makes nobody else doubtful', () => {
  const { defendants } = complaintIn(
    `${head}2. Deputy Weiss, who commands the Jail’s night shift, is sued in his individual capacity for breaking the Jail Regulations.\n`,
  );
  assert.deepEqual(defendants[1]?.doubts, []);
});

it('an office and a county are two', () => {
  const { defendants } = complaintIn(
    head.replace(
      'SHERIFF OMAR PELL, JOHN DOES 1-3, and KELL COUNTY',
      'OMAR PELL, in his official capacity as Sheriff and COUNTY OF KELL',
    ),
  );
  assert.equal(defendants.at(-1)?.name, 'COUNTY OF KELL');
});

it('what one paragraph says of a capacity is read together', () => {
  const { defendants } = complaintIn(
    `${head.replace('SHERIFF OMAR PELL', 'SHERIFF OMAR PELL, individually and in his official capacity')}2. In his official capacity Sheriff Pell is sued for an injunction only. Damages are sought from him in his individual capacity.\n`,
  );
  assert.equal(defendants[2]?.capacity, 'both');
});

it('what a count adds to a capacity stated at large disagrees with it', () => {
  const { defendants } = complaintIn(
    `${head}2. Sheriff Pell is sued solely in his individual capacity.\n\n## COUNT I\n\n3. For this Count Sheriff Pell is sued in his official capacity.\n`,
  );
  assert.equal(defendants[2]?.capacity, 'conflict');
});

describe('wordings of capacity', () => {
  for (const [kind, rows] of Object.entries(wordings))
    describe(kind, () => {
      for (const [words, whom] of rows) it(words, () => assert.equal(sued(words), whom));
    });
});
