import { checkDefendants } from './check.js';

const body = '\n\n# COMPLAINT\n\n1. This is an action under 42 U.S.C. § 1983.\n';
const court = 'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\n';

/** Captions as they are laid out, and the defendants in them. */
const layouts: Readonly<Record<string, string>> = {
  'one line a side': `${court}JUNE HOLLOWAY, Plaintiff,\n\nv.\n\nDEPUTY CARL WEISS, in his individual capacity, Defendant.${body}
> CARL WEISS | person | individual`,
  'all in one line': `# ${court.split('\n')[0]}, DISTRICT OF MONTANA\n\n**June Holloway**, *Plaintiff*, v. **City of Ransom** and **Carl Weiss**, *Defendants*.${body}
> City of Ransom | municipality | none
> Carl Weiss | person | unstated`,
  semicolons: `${court}JUNE HOLLOWAY,\nPlaintiff,\n\nv.\n\nCITY OF RANSOM; CARL WEISS, in his individual capacity; and ANITA BOGGS, in her official capacity as Chief of Police,\nDefendants.${body}
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | individual
> ANITA BOGGS | person | official`,
  'lines of their own': `${court}JUNE HOLLOWAY,\nPlaintiff,\n\nv.\n\nCARL WEISS, individually,\nANITA BOGGS, individually and in her official capacity,\nand JOHN DOES 1-4, individually,\nDefendants.${body}
> CARL WEISS | person | individual
> ANITA BOGGS | person | both
> JOHN DOES 1-4 | doe | individual`,
  'a column of parentheses': `${court}JUNE HOLLOWAY,                )
          Plaintiff,          )
     v.                       )  Case No. 1:26-cv-00007
CARL WEISS, in his            )
individual capacity, and      )  COMPLAINT
COUNTY OF TULE,               )
          Defendants.         )${body}
> CARL WEISS | person | individual
> COUNTY OF TULE | municipality | none`,
  'a column of section signs': `UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF TEXAS\n\nJUNE HOLLOWAY,        §
    Plaintiff,        §
v.                    §    NO. 3:26-CV-00007
CARL WEISS,           §
INDIVIDUALLY,         §
    Defendant.        §${body}
> CARL WEISS | person | individual`,
  'a column of bars': `${court}JUNE HOLLOWAY,         |
     Plaintiff,        |
 v.                    |  Case No. 26-7
CARL WEISS, in his     |  COMPLAINT
official capacity,     |
     Defendant.        |${body}
> CARL WEISS | person | official`,
  'a pipe table': `${court}| | |\n|---|---|\n| JUNE HOLLOWAY, Plaintiff, | No. 26-7 |\n| v. | |\n| CARL WEISS, in his individual capacity, Defendant. | COMPLAINT |${body}
> CARL WEISS | person | individual`,
  'headings and bold': `# UNITED STATES DISTRICT COURT\n## FOR THE DISTRICT OF MONTANA\n\n**JUNE HOLLOWAY**,\n\nPlaintiff,\n\nv.\n\n**CARL WEISS**, in his individual capacity,\n\nDefendant.${body}
> CARL WEISS | person | individual`,
  'list items': `${court}JUNE HOLLOWAY,\n\nPlaintiff,\n\nv.\n\n- CITY OF RANSOM;\n- CARL WEISS, in his individual capacity; and\n- JANE DOE 1, in her individual capacity,\n\nDefendants.${body}
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | individual
> JANE DOE 1 | doe | individual`,
  'centred by spaces': `                    UNITED STATES DISTRICT COURT\n                        DISTRICT OF MONTANA\n\nJUNE HOLLOWAY,\n\n          Plaintiff,\n\n     vs.\n\nCARL WEISS, individually,\n\n          Defendant.${body}
> CARL WEISS | person | individual`,
  against: `UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF NEW YORK\n\nJUNE HOLLOWAY,\n\n                Plaintiff,\n\n        -against-\n\nTHE CITY OF RANSOM and POLICE OFFICER CARL WEISS, individually,\n\n                Defendants.${body}
> THE CITY OF RANSOM | municipality | none
> CARL WEISS | person | individual`,
  'v with hyphens': `${court}June Holloway\n\nPlaintiff\n\n-v-\n\nCarl Weiss\n\nDefendant${body}
> Carl Weiss | person | unstated`,
  'front matter': `---\ntype: complaint\ncourt: United States District Court for the District of Montana\nplaintiff: June Holloway\ndefendants:\n  - Carl Weiss, in his individual capacity\n  - City of Ransom\n---\n\n# Complaint\n\n1. This is an action under 42 U.S.C. § 1983.
> Carl Weiss | person | individual
> City of Ransom | municipality | none`,
  'front matter without a type': `---\ntitle: Complaint and Demand for Jury Trial\nplaintiff: June Holloway\ndefendants:\n  - Carl Weiss, in his individual capacity\n  - City of Ransom\n---\n\n# COMPLAINT\n\n1. This is an action under 42 U.S.C. § 1983.
> Carl Weiss | person | individual
> City of Ransom | municipality | none`,
  'front matter with fields': `---\ntype: complaint\nplaintiff: June Holloway\ndefendants:\n  - name: Carl Weiss\n    title: Sergeant\n    capacity: both\n---\n\n# Complaint\n\n1. This is an action under 42 U.S.C. § 1983.
> Carl Weiss | person | both`,
  'a trailer after the list': `${court}JUNE HOLLOWAY,\nPlaintiff,\n\nv.\n\nCARL WEISS, ANITA BOGGS, and LEO PRYOR, all in their individual capacities,\nDefendants.${body}
> CARL WEISS | person | individual
> ANITA BOGGS | person | individual
> LEO PRYOR | person | individual`,
  'one title for two': `${court}JUNE HOLLOWAY,\nPlaintiff,\n\nv.\n\nOFFICERS CARL WEISS and ANITA BOGGS, in their individual capacities,\nDefendants.${body}
> CARL WEISS | person | individual
> ANITA BOGGS | person | individual`,
  'a department before an officer': `${court}JUNE HOLLOWAY,\nPlaintiff,\n\nv.\n\nRANSOM POLICE DEPARTMENT OFFICER CARL WEISS, in his individual capacity, and RANSOM POLICE DEPARTMENT,\nDefendants.${body}
> CARL WEISS | person | individual
> RANSOM POLICE DEPARTMENT | department | none`,
  'City and County': `${court}JUNE HOLLOWAY,\nPlaintiff,\n\nv.\n\nCITY AND COUNTY OF RANSOM, and CARL WEISS, individually,\nDefendants.${body}
> CITY AND COUNTY OF RANSOM | municipality | none
> CARL WEISS | person | individual`,
  'suffixes and a company': `${court}JUNE HOLLOWAY,\nPlaintiff,\n\nv.\n\nCARL WEISS, JR., individually, and TRELLIS CARE, LLC,\nDefendants.${body}
> CARL WEISS, JR. | person | individual
> TRELLIS CARE, LLC | private | none`,
  'an address under each name': `${court}JUNE HOLLOWAY,\nPlaintiff,\n\nv.\n\nCARL WEISS, in his individual capacity,\n12 Depot Street, Ransom, MT 59000,\n\nand\n\nANITA BOGGS, in her individual capacity,\n14 Depot Street, Ransom, MT 59000,\n\nDefendants.${body}
> CARL WEISS | person | individual
> ANITA BOGGS | person | individual`,
  'badge numbers': `${court}JUNE HOLLOWAY,\nPlaintiff,\n\nv.\n\nCARL WEISS (Badge No. 417), in his individual capacity; ANITA BOGGS (Badge No. 52), in her individual capacity,\nDefendants.${body}
> CARL WEISS | person | individual
> ANITA BOGGS | person | individual`,
  'an alias': `${court}JUNE HOLLOWAY,\nPlaintiff,\n\nv.\n\nCARL WEISS a/k/a CAL WEISS, in his individual capacity,\nDefendant.${body}
> CARL WEISS | person | individual`,
  'a phrase split by a column': `${court}JUNE HOLLOWAY,                         Case No. 26-7
          Plaintiff,
     v.
ANITA BOGGS, in her individual         COMPLAINT FOR
capacity,                              DAMAGES
          Defendant.${body}
> ANITA BOGGS | person | individual`,
  'no-break spaces': `${court}JUNE HOLLOWAY,\n\n&nbsp;&nbsp;&nbsp;&nbsp;Plaintiff,\n\nv.\n\nCARL WEISS, in his&nbsp;individual capacity,\n\n&nbsp;&nbsp;&nbsp;&nbsp;Defendant.${body}
> CARL WEISS | person | individual`,
  'an agent of the United States': `${court}JUNE HOLLOWAY,\nPlaintiff,\n\nv.\n\nSPECIAL AGENT CARL WEISS OF THE DRUG ENFORCEMENT ADMINISTRATION, in his individual capacity,\nDefendant.${body}
> CARL WEISS | person | individual`,
  'a State and an agency of it': `${court}JUNE HOLLOWAY,\nPlaintiff,\n\nv.\n\nSTATE OF MONTANA; MONTANA DEPARTMENT OF CORRECTIONS; and WARDEN ANITA BOGGS, in her official capacity,\nDefendants.${body}
> STATE OF MONTANA | state | none
> MONTANA DEPARTMENT OF CORRECTIONS | state-agency | none
> ANITA BOGGS | person | official`,
  'unknown officers': `${court}JUNE HOLLOWAY,\nPlaintiff,\n\nv.\n\nCARL WEISS, individually, and UNKNOWN OFFICERS OF THE RANSOM POLICE DEPARTMENT, individually,\nDefendants.${body}
> CARL WEISS | person | individual
> UNKNOWN OFFICERS OF THE RANSOM POLICE DEPARTMENT | doe | individual`,
  'first name unknown': `${court}JUNE HOLLOWAY,\nPlaintiff,\n\nv.\n\nFNU WEISS, in his individual capacity,\nDefendant.${body}
> FNU WEISS | doe | individual`,
  'a slip in the words': `${court}JUNE HOLLOWAY,\nPlaintiff,\n\nv.\n\nANITA BOGGS, individually and in in her official capacity,\nDefendant.${body}
> ANITA BOGGS | person | both`,
  'a plaintiff with a capacity': `${court}JUNE HOLLOWAY, individually and as administrator of the estate of Roy Holloway,\nPlaintiff,\n\nv.\n\nCARL WEISS,\nDefendant.${body}
> CARL WEISS | person | unstated`,
  'the word individual': `${court}JUNE HOLLOWAY, an individual,\nPlaintiff,\n\nv.\n\nCARL WEISS, an individual,\nDefendant.${body}
> CARL WEISS | person | unstated`,
  'and upon and': `${court}JUNE HOLLOWAY,\nPlaintiff,\n\nv.\n\nCARL WEISS, and and and ANITA BOGGS,\nDefendants.${body}
> CARL WEISS | person | unstated
> ANITA BOGGS | person | unstated`,
};

describe('captions', () => {
  for (const [name, fixture] of Object.entries(layouts)) it(name, () => checkDefendants(fixture));
});
