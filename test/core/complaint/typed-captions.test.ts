import assert from 'node:assert/strict';
import { checkDefendants, complaintIn } from './check.js';

const body = '\n\n# COMPLAINT\n\n1. This is an action under 42 U.S.C. § 1983.\n';
const court = 'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\n';
const sides = (defendants: string): string =>
  `${court}JUNE HOLLOWAY,\n\nPlaintiff,\n\nv.\n\n${defendants}\n\nDefendants.${body}`;

/** What converters, clerks and typewriters do to captions. */
const captions: Readonly<Record<string, string>> = {
  'in a fence': `${court}\`\`\`\nJUNE HOLLOWAY,          )\n       Plaintiff,       )\n  v.                    )  JURY DEMAND\nCARL WEISS, in his      )\nindividual capacity,    )\n       Defendant.       )\n\`\`\`${body}
> CARL WEISS | person | individual`,
  'in <pre>': `${court}<pre>\nJUNE HOLLOWAY,          )\n       Plaintiff,       )\n  v.                    )\nCARL WEISS,             )\nindividually,           )\n       Defendant.       )\n</pre>${body}
> CARL WEISS | person | individual`,
  'lines that end with <br>': `${court}JUNE HOLLOWAY,<br>\nPlaintiff,\n\nv.\n\nCITY OF RANSOM,<br>\nServe: Office of the Clerk<br>\n12 Main Street<br>\nRansom, MT 59001<br>\n\nCARL WEISS, individually,<br>\n\nDefendants.${body}
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | individual`,
  'service in the line of a name': `${sides('CITY OF RANSOM,\nServe: City Clerk, 2 Levee Street, Ransom, MT 59001\nSGT. CARL WEISS, Serve: 2 Levee Street, Ransom, MT 59001\nOFFICER ANITA BOGGS, Serve: same; and\nOFFICERS DOE A AND B, Serve: hold service')}
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | unstated
> ANITA BOGGS | person | unstated
> OFFICERS DOE A AND B | doe | unstated`,
  'a numbered list with places of work': `${sides('1. MONTANA DEPARTMENT OF CORRECTIONS\n2. C. WEISS, WARDEN, STONE BUTTE CORRECTIONAL CENTER\n3. LT. A. BOGGS\n4. C/O REYES').replace('Plaintiff,', 'PLAINTIFF PRO SE')}
> MONTANA DEPARTMENT OF CORRECTIONS | state-agency | none
> C. WEISS | person | unstated
> A. BOGGS | person | unstated
> REYES | person | unstated`,
  'in two languages': `${court}**JUNE HOLLOWAY**,\n\nPlaintiff / *Demandante*,\n\nv. / *contra*\n\n**CITY OF RANSOM**; and **CARL WEISS**, in his individual capacity,\n\nDefendants / *Demandados*.${body}
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | individual`,
  'a department below a number': `${sides('**CARL WEISS**\n**UNKNOWN OFFICERS 1–3**\nRansom Police Department, same address,')}
> CARL WEISS | person | unstated
> UNKNOWN OFFICERS 1–3 | doe | unstated`,
  'a page that ends in the list': `${sides('SERGEANTS CARL\n\nCase 6:26-cv-00007   Document 1   Filed 02/03/26   Page 1 of 9\n\nWEISS and ANITA BOGGS, each individually,')}
> CARL WEISS | person | individual
> ANITA BOGGS | person | individual`,
  'against between en dashes': `${court}JUNE HOLLOWAY,\n\nPlaintiff,\n\n– against –\n\nCARL WEISS, individually,\n\nDefendant.${body}
> CARL WEISS | person | individual`,
  'no role behind the list': `${court}June Holloway,\n\nvs.     Civil action no. ____\n\nSgt. Carl Weiss, C/O Boggs (first name not known) and Warden Ana Reyes. All above are sued in there indivdual capasity\n\nCOMPLAINT under 42 U.S.C. § 1983${body}
> Carl Weiss | person | individual
> Boggs | person | individual
> Ana Reyes | person | individual`,
  'a badge number at the beginning of a line': `${sides('OFFICERS CARL WEISS (Star\nNo. 144), ANITA BOGGS (Star No. 12),\nand CITY OF RANSOM,')}
> CARL WEISS | person | unstated
> ANITA BOGGS | person | unstated
> CITY OF RANSOM | municipality | none`,
  'a plus sign that begins a line': `${sides('RANSOM CITY HEALTH\n+ HOSPITALS CORPORATION, and CARL WEISS, individually,')}
> RANSOM CITY HEALTH + HOSPITALS CORPORATION | municipality | none
> CARL WEISS | person | individual`,
  'a cell of several lines': `${court}| | |\n|---|---|\n| JUNE HOLLOWAY,<br>Plaintiff,<br>v.<br>CARL WEISS,<br>Defendant. | No. 26-7<br>COMPLAINT |\n\n1. This is an action under 42 U.S.C. § 1983.
> CARL WEISS | person | unstated`,
  'a column of asterisks that Markdown takes for bullets': `${court}JUNE HOLLOWAY, on behalf of     *     CIVIL ACTION
her minor son                   *
                                *     NO. 26-7
VERSUS                          *
                                *     SECTION "B" (2)
CITY OF RANSOM; CHIEF CARL      *
WEISS; OFFICERS X and Y         *
                                *     JURY DEMANDED
*  *  *  *  *  *  *  *  *  *  *  *

**COMPLAINT**

1. This is an action under 42 U.S.C. § 1983.
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | unstated
> OFFICERS X and Y | doe | unstated`,
  'a line that is all in the right column': `${court}JUNE HOLLOWAY,

                    Plaintiff,        COMPLAINT
          -against-
                                      26 Civ. 7 (    )
THE CITY OF RANSOM; RANSOM CITY POLICE
OFFICER ("P.O.") CARL WEISS, Shield No. 14;
and P.O.s "JOHN
DOE" #1 through #4 (the name being fictitious),

                    Defendants.

1. This is an action under 42 U.S.C. § 1983.
> THE CITY OF RANSOM | municipality | none
> CARL WEISS | person | unstated
> P.O.s "JOHN DOE" #1 through #4 | doe | unstated`,
  'a case number behind the “v.”': `${court}**JUNE HOLLOWAY**,\n\n*Plaintiff,*\n\n**v.**    //    **Civil Action No. 6:26-cv-7**\n\n**CARL WEISS**, individually,\n\n*Defendant.*${body}
> CARL WEISS | person | individual`,
  'an office above its name, an address below': `${court}JUNE HOLLOWAY            :
          Plaintiff,     :
     v.                  :
BOROUGH OF RANSOM        :
12 Main Street           :
Ransom, MT 59001         :
     and                 :
CHIEF OF POLICE          :
CARL WEISS               :
12 Main Street           :
          Defendants.    :${body}
> BOROUGH OF RANSOM | municipality | none
> CARL WEISS | person | unstated`,
  'a form that lists the defendants under its own words': `${court}FORM FOR A COMPLAINT UNDER THE CIVIL RIGHTS ACT

**A. Full Name of Plaintiff:** NOTE: *One sheet for each.*

1\\. JUNE HOLLOWAY

-VS-

**B. Full Name(s) of Defendant(s)** NOTE: *All parties must appear here.*

1\\. CARL WEISS, SERGEANT
2\\. A. BOGGS, C.O.

1. This is an action under 42 U.S.C. § 1983.
> CARL WEISS | person | unstated
> A. BOGGS | person | unstated`,
  'rows of a table in HTML': `<center>

**UNITED STATES DISTRICT COURT**
**DISTRICT OF MONTANA**

</center>

<table>
<tr><td>
JUNE HOLLOWAY, individually and as guardian of A.B.,
</td><td></td></tr>
<tr><td><em>Plaintiff</em>,</td><td>No. 6:26-cv-7</td></tr>
<tr><td>v.</td><td>Hon. ________</td></tr>
<tr><td>
CITY OF RANSOM; Officer CARL WEISS (Star No. 4); and UNKNOWN OFFICERS,
</td><td></td></tr>
<tr><td><em>Defendants</em>.</td><td>JURY TRIAL DEMANDED</td></tr>
</table>

# COMPLAINT

1. This is an action under 42 U.S.C. § 1983.
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | unstated
> UNKNOWN OFFICERS | doe | unstated`,
  'a column of bars that Markdown takes for line blocks': `${court}JUNE HOLLOWAY, an individual,     |  CASE NO. 6:26-cv-7
                                  |
               Plaintiff,         |  COMPLAINT
                                  |
vs.                               |  (1) Arrest Without Probable
                                  |      Cause (4th Am.)
CITY OF RANSOM; CARL WEISS, in    |  (2) Strip Search
his individual capacity,          |  JURY TRIAL DEMANDED
               Defendants.        |

1. This is an action under 42 U.S.C. § 1983.
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | individual`,
  'a right column whose lines stand between those of the left': `Case 6:26-cv-00007   ECF No. 1   Page 1 of 5

${court}JUNE HOLLOWAY,
                                             Case No. 6:26-cv-7
                  Plaintiff,
                                             Hon.
-vs-
                                             Mag. Judge
CITY OF RANSOM, a Montana
municipal corporation; OFFICER CARL
                                             COMPLAINT AND DEMAND
WEISS; OFFICER ANITA BOGGS;
                                             FOR JURY TRIAL
and RUTH NAVARRO, individually,

                  Defendants.${body}
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | unstated
> ANITA BOGGS | person | unstated
> RUTH NAVARRO | person | individual`,
  'a Doe without a number over a place of work': `${sides('**CARL WEISS**\\\nRansom Police Department\\\n*in his individual capacity*,\n\n**OFFICER DOE**\\\nRansom Police Department,')}
> CARL WEISS | person | individual
> OFFICER DOE | doe | unstated`,
  'lines of a narrow column that break inside names': `${court}JUNE HOLLOWAY,                )
                              )
          Plaintiff,          )
                              )
v.                            )   COMPLAINT
                              )
CITY OF RANSOM, a public      )
entity; SHERIFF CARL WEISS,   )
individually; DEPUTY ANITA    )
BOGGS; MONTANA DEPARTMENT OF  )
HEALTH AND WELFARE; NANCY     )
OGUNDE, R.N., an individual;  )
RANSOM FOOD SERVICE, INC.;    )
and DOES                      )
1 through 10, inclusive,      )
                              )
          Defendants.         )

1. This is an action under 42 U.S.C. § 1983.
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | individual
> ANITA BOGGS | person | unstated
> MONTANA DEPARTMENT OF HEALTH AND WELFARE | state-agency | none
> NANCY OGUNDE | person | unstated
> RANSOM FOOD SERVICE, INC. | private | none
> DOES 1 through 10 | doe | unstated`,
  'a line to each party, as long as it comes': `${sides('CARL WEISS, in his individual capacity\nANITA P. BOGGS, in her individual capacity\nLT. DENISE IANNUCCI, in her individual capacity')}
> CARL WEISS | person | individual
> ANITA P. BOGGS | person | individual
> DENISE IANNUCCI | person | individual`,
  'rows of a table that run on': `${court}| | | |\n|:--|:-:|:--|\n| JUNE HOLLOWAY, | ) | |\n| Plaintiff, | ) | No. 26-7 |\n| v. | ) | |\n| CITY OF RANSOM; OFFICERS CARL WEISS and ANITA | ) | COMPLAINT |\n| BOGGS, individually; and UNKNOWN RANSOM POLICE | ) | |\n| OFFICERS, | ) | |\n| Defendants. | ) | |\n\n1. This is an action under 42 U.S.C. § 1983.
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | individual
> ANITA BOGGS | person | individual
> UNKNOWN RANSOM POLICE OFFICERS | doe | unstated`,
  'a service address in a column of colons': `${court}JUNE HOLLOWAY,\n4 Mill Road\nRansom, MT 59000\n:\n: CIVIL ACTION\nPlaintiff, :\nv. : NO. 26-7\n:\nCITY OF RANSOM,\nc/o City Solicitor, 2 Main Street, Ransom, MT 59000; :\nPOLICE OFFICER CARL WEISS, Badge No. 4471; :\nDETECTIVE ANITA BOGGS, Badge No. 812; and :\nJOHN DOE, dispatcher,\n  HOLD SERVICE :\n: JURY TRIAL DEMANDED\nDefendants. :${body}
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | unstated
> ANITA BOGGS | person | unstated
> JOHN DOE | doe | unstated`,
  'a civil number behind the “v.”': `${court}JUNE HOLLOWAY,\n\n&emsp;&emsp;Plaintiff,\n\nv.&emsp;&emsp;&emsp;&emsp;&emsp;Civil No. 26-CV-\\_\\_\n\nCITY OF RANSOM; and CARL WEISS, individually,\n\n&emsp;&emsp;Defendants.${body}
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | individual`,
  'a caption that is set in below its court': `${court.trimEnd()}\n\n&nbsp;\n\n > **JUNE HOLLOWAY**, individually,\n >\n > > Plaintiff,\n >\n > > v.\n >\n > **CITY OF RANSOM**; **CARL WEISS**; and **JACK and JANE ROES 1 to 6**,\n >\n > > Defendants.${body}
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | unstated
> JACK and JANE ROES 1 to 6 | doe | unstated`,
  'numbers set off from the names by spaces': `${sides('1.   CARL WEISS, ACTING COMMISSIONER\n2.   A. BOGGS, SERGEANT\n3.   T. REYES, C.O.')}
> CARL WEISS | person | unstated
> A. BOGGS | person | unstated
> T. REYES | person | unstated`,
  'sides that are set in as quotations': `UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF NEW YORK
\\- - - - - - - - - - - - - - - - - -X

JUNE HOLLOWAY,

 > > Plaintiff,

 > -against-

THE CITY OF RANSOM; CARL WEISS, individually; and ANITA BOGGS,

 > > Defendants.

\\- - - - - - - - - - - - - - - - - -X

# COMPLAINT

1. This is an action under 42 U.S.C. § 1983.

## FIRST CLAIM (Plaintiff v. Defendants Weiss and Boggs)

2. It hurt.
> THE CITY OF RANSOM | municipality | none
> CARL WEISS | person | individual
> ANITA BOGGS | person | unstated`,
  'a list of lines with a firm and a form’s instruction at its end': `${court}JUNE HOLLOWAY, #1190\n(full name of plaintiff)\n\nv.                                 CIVIL ACTION NO. ______\n                                   (assigned by the Clerk)\n\nMONTANA DEPARTMENT OF CORRECTIONS\nCARL WEISS, Warden\nC/O A. BOGGS\nMS. REYES, L.P.N.\nRANSOM CORRECTIONAL MEDICINE, INC.\n(full name of each defendant)\n\nDo you demand a jury?   [X] YES   [ ] NO${body}
> MONTANA DEPARTMENT OF CORRECTIONS | state-agency | none
> CARL WEISS | person | unstated
> A. BOGGS | person | unstated
> REYES | person | unstated
> RANSOM CORRECTIONAL MEDICINE, INC. | private | none`,
  'the name of an office broken at its “of”': `${sides('HON. CARL WEISS, SHERIFF OF\nTHE COUNTY OF TULE, IN HIS\nOFFICIAL CAPACITY; and COUNTY OF TULE,')}
> CARL WEISS | person | official
> COUNTY OF TULE | municipality | none`,
};

/** What lists of parties say. */
const lists: Readonly<Record<string, string>> = {
  'an office with its field before the name': `${sides('DIRECTOR OF SAFETY ANITA BOGGS, in her official and individual capacities,')}
> ANITA BOGGS | person | both`,
  'an office on a line under a name': `${sides('COUNTY OF TULE\nc/o Clerk\n12 Main Street\n\nand\n\nCARL WEISS, Tule County Executive\nin his official capacity only\n\nand\n\nANITA BOGGS\nAssociate Warden\n9 Oak Street\nindividually')}
> COUNTY OF TULE | municipality | none
> CARL WEISS | person | official
> ANITA BOGGS | person | individual`,
  'a numbered list in two columns': `${sides('1. COUNTY OF TULE          4. FNU REYES\n2. CARL WEISS              5. ANITA BOGGS, M.D.\n3. RANSOM REGIONAL JAIL    6. JOHN DOE #1')}
> COUNTY OF TULE | municipality | none
> FNU REYES | doe | unstated
> CARL WEISS | person | unstated
> ANITA BOGGS | person | unstated
> RANSOM REGIONAL JAIL | department | none
> JOHN DOE #1 | doe | unstated`,
  'an office of two words, and a firm of physicians': `${sides('CARL WEISS, in his official capacity as Clerk and Recorder of Tule County; BUTTE JAIL PHYSICIANS, P.A.; and TULE COUNTY PRISON,')}
> CARL WEISS | person | official
> BUTTE JAIL PHYSICIANS, P.A. | private | none
> TULE COUNTY PRISON | department | none`,
  'a city and where its office is': `${sides('CITY OF RANSOM, a municipal corporation with its office in the County of Tule and State of Montana, and CARL WEISS, individually,')}
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | individual`,
  'an unknown officer with an article, and members by name': `${sides('MEMBERS OF THE RANSOM SCHOOL BOARD, namely CARL WEISS and ANITA BOGGS, each in an official capacity; and an UNKNOWN CORRECTIONAL OFFICER,')}
> CARL WEISS | person | official
> ANITA BOGGS | person | official
> UNKNOWN CORRECTIONAL OFFICER | doe | unstated`,
  'a first name that nobody knows, above another': `${sides('OFFICER REYES, first name unknown\nANITA BOGGS, Nurse\nCO1 CARL WEISS')}
> REYES | person | unstated
> ANITA BOGGS | person | unstated
> CARL WEISS | person | unstated`,
  'an agency below an address': `${sides('ANITA BOGGS, in her\nofficial capacity as Secretary of\nPublic Safety\n1 Levee Street\nRansom, Montana 59000,\n\nDEPARTMENT OF PUBLIC SAFETY AND\nCORRECTIONAL SERVICES\n1 Levee Street\nRansom, Montana 59000,\n\nCARL WEISS, individually,')}
> ANITA BOGGS | person | official
> DEPARTMENT OF PUBLIC SAFETY AND CORRECTIONAL SERVICES | state-agency | none
> CARL WEISS | person | individual`,
  'a pair of Roes': `${sides('CITY OF RANSOM; JOHN and JANE ROE, whose names are not known; and CARL WEISS,')}
> CITY OF RANSOM | municipality | none
> JOHN and JANE ROE | doe | unstated
> CARL WEISS | person | unstated`,
  'what an agency is for': `${sides('CARL WEISS, in his official capacity as Chair of the Board of Land and Natural Resources; and STATE OF MONTANA, DEPARTMENT OF LAND AND NATURAL RESOURCES,')}
> CARL WEISS | person | official
> STATE OF MONTANA, DEPARTMENT OF LAND AND NATURAL RESOURCES | state-agency | none`,
  'an agency’s name over two lines': `${sides('MONTANA DEPARTMENT OF PUBLIC SAFETY\nAND CORRECTIONAL SERVICES\n\nand\n\nCARL WEISS, individually')}
> MONTANA DEPARTMENT OF PUBLIC SAFETY AND CORRECTIONAL SERVICES | state-agency | none
> CARL WEISS | person | individual`,
  'an office and its city on the line under a name': `${sides('CITY OF RANSOM\\\n12 Main Street\\\nRansom, MT 59001\n\nand\n\nANITA BOGGS\\\nPolice Commissioner, City of Ransom\\\nin her official capacity\\\n12 Main Street\\\nRansom, MT 59001')}
> CITY OF RANSOM | municipality | none
> ANITA BOGGS | person | official`,
  'an office of a town that is not sued by it': `${sides('TOWN OF RANSOM; Anita Boggs, Town Marshal of Ransom, in her individual and official capacities; and C/O UNKNOWN PARTY #1 (tall)')}
> TOWN OF RANSOM | municipality | none
> Anita Boggs | person | both
> C/O UNKNOWN PARTY #1 | doe | unstated`,
  'titles before a Roe': `${sides('CITY OF RANSOM and POLICE OFFICERS "RICHARD ROE" #1-14, the names being fictitious,')}
> CITY OF RANSOM | municipality | none
> POLICE OFFICERS "RICHARD ROE" #1-14 | doe | unstated`,
  'surnames that begin as a badge does, or mean an office': `${sides('OFFICER JUDGE; DET. CHURCH; (4) BO\nSTARNES, individually; SHIELDS, a nurse; and 7. ANITA BOGGS,')}
> JUDGE | person | unstated
> CHURCH | person | unstated
> BO STARNES | person | individual
> SHIELDS | person | unstated
> ANITA BOGGS | person | unstated`,
  'a physician assistant': `${sides('BRYCE LANDRUM, P.A.; and RANSOM & BOGGS, P.A.,')}
> BRYCE LANDRUM | person | unstated
> RANSOM & BOGGS, P.A. | private | none`,
  'a place of work before “her”': `${sides('ANITA BOGGS, Superintendent, Ransom Regional Jail, in her official capacity,')}
> ANITA BOGGS | person | official`,
  'two first names before one surname': `${sides('**CARL WEISS,** in his capacity as Administrator;\n\n**GARY AND LUANN HOVDE,** Trustees, individually; and\n\n**ANITA BOGGS,**')}
> CARL WEISS | person | unclear
> GARY HOVDE | person | individual
> LUANN HOVDE | person | individual
> ANITA BOGGS | person | unstated`,
  'a department whose last word is a title': `${sides('TEXAS DEPARTMENT OF CRIMINAL JUSTICE; N.Y.S. DEPARTMENT OF CORRECTIONS AND COMMUNITY SUPERVISION; and CARL WEISS, individually,')}
> TEXAS DEPARTMENT OF CRIMINAL JUSTICE | state-agency | none
> N.Y.S. DEPARTMENT OF CORRECTIONS AND COMMUNITY SUPERVISION | state-agency | none
> CARL WEISS | person | individual`,
  'an office sued by its title': `${sides('COMMISSIONER, MONTANA DEPARTMENT OF CORRECTIONS, in his official capacity, and CARL WEISS, individually,')}
> COMMISSIONER, MONTANA DEPARTMENT OF CORRECTIONS | person | official
> CARL WEISS | person | individual`,
  'a board of commissioners': `${sides('TULE COUNTY BOARD OF COMMISSIONERS\n\nand\n\nSHERIFF CARL WEISS\nin his official capacity')}
> TULE COUNTY BOARD OF COMMISSIONERS | municipality | none
> CARL WEISS | person | official`,
  'an association': `${sides('CARL WEISS; and TULE COUNTY FAIR ASSOCIATION,')}
> CARL WEISS | person | unstated
> TULE COUNTY FAIR ASSOCIATION | private | none`,
  'an adverb, and an office on the next line': `${sides('CARL WEISS, individually\nand as Chief of the City of\nRansom, and ANITA BOGGS, individually,')}
> CARL WEISS | person | both
> ANITA BOGGS | person | individual`,
  'a trailer over the natural persons': `${sides('CITY OF RANSOM; CARL WEISS; ANITA BOGGS; and ABC ENTITIES 1-5, jointly and severally, the natural persons being sued individually,')}
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | individual
> ANITA BOGGS | person | individual
> ABC ENTITIES 1-5 | private | none`,
  'a trailer that names some once more': `${sides('CARL WEISS, Warden; ANITA BOGGS; and RUTH NAVARRO, each in his or her individual capacity, and Warden Weiss in his official capacity as well,')}
> CARL WEISS | person | both
> ANITA BOGGS | person | individual
> RUTH NAVARRO | person | individual`,
  'made-up names in a pair': `${sides('CARL WEISS; and JOHN and JANE DOE #1-5, in their individual capacities,')}
> CARL WEISS | person | individual
> JOHN and JANE DOE #1-5 | doe | individual`,
  'Does under one title': `${sides('CARL WEISS, individually, and OFFICERS DOE 1, DOE 2, AND DOE 3, in their individual capacities,')}
> CARL WEISS | person | individual
> OFFICERS DOE 1, DOE 2 and DOE 3 | doe | individual`,
  'a range with spaces': `${sides('CARL WEISS, individually\n\nand\n\nJOHN DOE OFFICERS 1 - 3\nindividually')}
> CARL WEISS | person | individual
> JOHN DOE OFFICERS 1 - 3 | doe | individual`,
  'surnames under one title': `${sides('CARL WEISS; CERT OFFICERS BOGGS, NAVARRO, PARNELL, and DeJESUS; and CITY OF RANSOM,')}
> CARL WEISS | person | unstated
> BOGGS | person | unstated
> NAVARRO | person | unstated
> PARNELL | person | unstated
> DeJESUS | person | unstated
> CITY OF RANSOM | municipality | none`,
  'an employer on the line below': `${sides('CITY OF RANSOM\nServe: City Clerk\n\nOFFICER CARL WEISS\nRansom Police Department\n\nand\n\nCORPORAL ANITA BOGGS\nRansom Police Department')}
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | unstated
> ANITA BOGGS | person | unstated`,
  'the State of a county': `${sides('BOARD OF COUNTY COMMISSIONERS OF THE COUNTY OF KAW, STATE OF OKLAHOMA; and CARL WEISS, individually,')}
> BOARD OF COUNTY COMMISSIONERS OF THE COUNTY OF KAW, STATE OF OKLAHOMA | municipality | none
> CARL WEISS | person | individual`,
  'two persons of one item': `${sides('ANITA BOGGS, in her official capacity; CARL WEISS and RUTH NAVARRO, individually; and RANSOM FAMILY SERVICES, INC.,')}
> ANITA BOGGS | person | official
> CARL WEISS | person | individual
> RUTH NAVARRO | person | individual
> RANSOM FAMILY SERVICES, INC. | private | none`,
  'the trustees that a university is': `${sides('THE TRUSTEES OF RANSOM STATE UNIVERSITY; and CARL WEISS, individually,')}
> THE TRUSTEES OF RANSOM STATE UNIVERSITY | state-agency | none
> CARL WEISS | person | individual`,
  'employees who are not known': `${sides('CARL WEISS, individually; and UNIDENTIFIED CURRENT AND FORMER EMPLOYEES OF THE CITY OF RANSOM, individually,')}
> CARL WEISS | person | individual
> UNIDENTIFIED CURRENT AND FORMER EMPLOYEES OF THE CITY OF RANSOM | doe | individual`,
  'a Doe whose title is on the next line': `${sides('DETECTIVE CARL WEISS (RETIRED), individually; and JOHN DOE\nDETECTIVES 1-3, individually,')}
> CARL WEISS | person | individual
> JOHN DOE DETECTIVES 1-3 | doe | individual`,
  'a party a line, offices behind names': `${sides('CARL WEISS, Commissioner, Montana Department of Corrections\nANITA BOGGS, Warden III, Ransom Correctional Facility\nCAPTAIN R. NAVARRO\nRUTH PARNELL, Correctional Sergeant\nTRUE CARE, INC., f/k/a RANSOM MEDICINE, LLC\nDR. PETER HALE')}
> CARL WEISS | person | unstated
> ANITA BOGGS | person | unstated
> R. NAVARRO | person | unstated
> RUTH PARNELL | person | unstated
> TRUE CARE, INC. | private | none
> PETER HALE | person | unstated`,
  'a government of two names and its trade name': `${sides('UNIFIED GOVERNMENT OF TULE\nCOUNTY/RANSOM CITY, KANSAS\nd/b/a RANSOM CITY, KANSAS POLICE\nDEPARTMENT,\nPlease serve: Carl Weiss, Clerk\n\nand\n\nANITA BOGGS,\nPlease serve: Officer Anita Boggs\n\nand\n\nUNIDENTIFIED DETECTIVES OF THE RANSOM\nCITY, KANSAS POLICE DEPARTMENT,')}
> UNIFIED GOVERNMENT OF TULE COUNTY/RANSOM CITY, KANSAS | municipality | none
> ANITA BOGGS | person | unstated
> UNIDENTIFIED DETECTIVES OF THE RANSOM CITY, KANSAS POLICE DEPARTMENT | doe | unstated`,
  'officers who are not yet known': `${sides('CARL WEISS, NOT-YET-IDENTIFIED RANSOM POLICE OFFICERS, and additional GUARDS WHOSE NAMES ARE NOT YET KNOWN,')}
> CARL WEISS | person | unstated
> NOT-YET-IDENTIFIED RANSOM POLICE OFFICERS | doe | unstated
> additional GUARDS WHOSE NAMES ARE NOT YET KNOWN | doe | unstated`,
  'judges under the case number': `${sides('Case No. 2:24-cv-1\nHon. Ruth Navarro\nMag. Judge Peter Hale\n\nCITY OF RANSOM, a municipal corporation;\nCARL WEISS;\nand ANITA BOGGS,')}
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | unstated
> ANITA BOGGS | person | unstated`,
  'rank and number behind a name': `${sides('(1) Ransom County,\n\n(2) Carl Weiss, Detention Officer #B17,\n\n(3) Anita Boggs, Sergeant,')}
> Ransom County | municipality | none
> Carl Weiss | person | unstated
> Anita Boggs | person | unstated`,
  'one department for two things': `${sides('OHIO DEPARTMENT OF RANGE AND BRAND INSPECTION; CARL WEISS, in his official capacity as Director of the Ohio Department of Range and Brand Inspection; and ANITA BOGGS, individually,')}
> OHIO DEPARTMENT OF RANGE AND BRAND INSPECTION | state-agency | none
> CARL WEISS | person | official
> ANITA BOGGS | person | individual`,
  'a firm by what stands behind its name': `${sides('CARL WEISS; and\nWILLOW FAMILY PATHWAYS, an Ohio nonprofit corporation,')}
> CARL WEISS | person | unstated
> WILLOW FAMILY PATHWAYS | private | none`,
  'a plural that speaks of the last item alone': `${sides('CARL WEISS;\nRUTH NAVARRO;\nand ANITA BOGGS, PETER HALE, and OMAR PELL, in their official capacities as members of the Ransom School Board,')}
> CARL WEISS | person | unstated
> RUTH NAVARRO | person | unstated
> ANITA BOGGS | person | official
> PETER HALE | person | official
> OMAR PELL | person | official`,
  'the word beside each of them': `${sides('RANSOM COUNTY FISCAL COURT                       DEFENDANT\n    SERVE:  1 Court Square\n            Ransom, Kentucky 42399\n\nand\n\nCARL WEISS, individually                         DEFENDANT\n    SERVE:  12 Jail Lane')}
> RANSOM COUNTY FISCAL COURT | municipality | none
> CARL WEISS | person | individual`,
  'names broken by a hyphen at a rule': `${sides('RANSOM COUNTY, a public entity;     )\nSHERIFF CARL WEISS-                 )\nBOGGS, in his individual capacity;  )\nand Nurse Practi-                   )\ntioner Ruth Navarro, in her         )\nindividual capacity,                )')}
> RANSOM COUNTY | municipality | none
> CARL WEISS-BOGGS | person | individual
> Ruth Navarro | person | individual`,
  'titles above names in mixed case, with addresses': `${sides('BOROUGH OF RANSOM\n101 Market Street\n\nand\n\nCHIEF OF POLICE\nCarl Weiss\nIndividually and in his official capacity\n101 Market Street\n\nand\n\nPOLICE OFFICER\nAnita Boggs (Badge # 27)\nIndividually\n101 Market Street\n\nand\n\nRUTH NAVARRO ASSOCIATES, L.P.')}
> BOROUGH OF RANSOM | municipality | none
> Carl Weiss | person | both
> Anita Boggs | person | individual
> RUTH NAVARRO ASSOCIATES, L.P. | private | none`,
  'officers who retired, one a line above an address': `${sides('CITY OF RANSOM\n\nand\n\nDETECTIVE CARL WEISS (RET.)\nDETECTIVE ANITA BOGGS\nSERGEANT PETER HALE (RET.)\n211 Court Street\nRansom, PA 19032')}
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | unstated
> ANITA BOGGS | person | unstated
> PETER HALE | person | unstated`,
  'a trailer that ends a line with the word': `${sides('CITY OF RANSOM; OFFICER CARL WEISS; and\nOFFICER ANITA BOGGS; all of the individual defendants\nin their individual capacities,')}
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | individual
> ANITA BOGGS | person | individual`,
  'judges who are sued': `${sides('HON. RUTH NAVARRO\nJUDGE PETER HALE\n\nCARL WEISS; and ANITA BOGGS,')}
> RUTH NAVARRO | person | unstated
> PETER HALE | person | unstated
> CARL WEISS | person | unstated
> ANITA BOGGS | person | unstated`,
  'a Doe with a number behind a name': `${sides('RANSOM COUNTY; SHERIFF CARL WEISS, JOHN DOE #1, in his individual capacity, and JOHN DOE #2,')}
> RANSOM COUNTY | municipality | none
> CARL WEISS | person | unstated
> JOHN DOE #1 | doe | individual
> JOHN DOE #2 | doe | unstated`,
  'surnames that end like nouns': `${sides('DEPARTMENT OF CORRECTIONS and PAUL CLEMENTS, in his individual capacity,')}
> DEPARTMENT OF CORRECTIONS | state-agency | none
> PAUL CLEMENTS | person | individual`,
  "a sheriff's office by its full name": `${sides('OFFICE OF THE RANSOM SHERIFF; and CARL WEISS,')}
> OFFICE OF THE RANSOM SHERIFF | department | none
> CARL WEISS | person | unstated`,
  'a small word behind a hyphen': `${sides('CARL WEISS, Vice-\nPresident of Ransom College, and ANITA BOGGS,')}
> CARL WEISS | person | unstated
> ANITA BOGGS | person | unstated`,
  'one title for two on a line': `${sides('RANSOM EMERGENCY RESPONSE TEAM (SWAT)\nPOLICE CHIEFS CARL WEISS AND ANITA BOGGS\nCITY OF RANSOM, ET AL')}
> RANSOM EMERGENCY RESPONSE TEAM | department | none
> CARL WEISS | person | unstated
> ANITA BOGGS | person | unstated
> CITY OF RANSOM | municipality | none`,
  'a couple of one surname': `${sides('CITY OF RANSOM; DEPUTY CARL\nWEISS and JANE DOE WEISS, husband\nand wife; and ANITA BOGGS')}
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | unstated
> JANE DOE WEISS | doe | unstated
> ANITA BOGGS | person | unstated`,
  'members of a board between dashes': `${sides('The Governors of Ransom State University— CARL WEISS and ANITA BOGGS—each individually and each in his or her official capacity as a member of the Board; and RUTH NAVARRO, Director of Campus Activities, Housing and Recreation, in her individual capacity,')}
> CARL WEISS | person | both
> ANITA BOGGS | person | both
> RUTH NAVARRO | person | individual`,
  'a title above each name, one misspelt': `${sides('BOROUGH OF RANSOM\n\nMAYOR\nCarl Weiss\n\nPOLICE CHEIF\nAnita Boggs-Hale\n\nPATROLMAN\nRuth Navarro (Badge No. 4)\nIn her individual capacity')}
> BOROUGH OF RANSOM | municipality | none
> Carl Weiss | person | unstated
> Anita Boggs-Hale | person | unstated
> Ruth Navarro | person | individual`,
  'a trailer for the foregoing officers': `${sides('CITY OF RANSOM; Officers\nCARL WEISS, Shield No. 1, and ANITA\nBOGGS, Shield No. 2; and Patrol Officers JOHN\nand JANE DOE #1 through #8, being fictitious\nnames; each of the foregoing officers, named and unnamed, in his/her individual capacity,')}
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | individual
> ANITA BOGGS | person | individual
> Patrol Officers JOHN and JANE DOE #1 through #8 | doe | individual`,
  'addresses between names, and commas behind them': `${sides('DISTRICT OF COLUMBIA\n400 Sixth Street NW\nWashington, D.C. 20001,\n\nDETECTIVE CARL WEISS, in his individual capacity\n441 Fourth Street NW\nWashington, D.C. 20001,\n\nSPECIAL AGENT A. RUTH BOGGS, in her individual capacity\nDrug Enforcement Administration\nWashington, D.C. 20530,')}
> DISTRICT OF COLUMBIA | municipality | none
> CARL WEISS | person | individual
> A. RUTH BOGGS | person | individual`,
  'a town with its State': `${sides('RANSOM FORKS, TENNESSEE;\nCARL WEISS; and\nUNKNOWN JAILERS OF RANSOM FORKS;\n\nall in their individual capacities,')}
> RANSOM FORKS, TENNESSEE | municipality | none
> CARL WEISS | person | individual
> UNKNOWN JAILERS OF RANSOM FORKS | doe | individual`,
  'a town that a description calls a government': `${sides('GREAT RANSOM, a Montana municipal government; and CARL WEISS, individually,')}
> GREAT RANSOM | municipality | none
> CARL WEISS | person | individual`,
  'ranks in Roman numerals': `${sides('C.O. I WEISS;\nC.O. II ANITA BOGGS;\nJOHN DOE, C.O. I (2-10 shift);\nand RUTH NAVARRO, Nurse Practitioner,')}
> WEISS | person | unstated
> ANITA BOGGS | person | unstated
> JOHN DOE | doe | unstated
> RUTH NAVARRO | person | unstated`,
  'a city and county within an office': `${sides('CARL WEISS, in his official capacity as Chief of Police of the City and County of Ransom; and ANITA BOGGS, individually,')}
> CARL WEISS | person | official
> ANITA BOGGS | person | individual`,
  'a firm among commas with its trade name': `${sides('COUNTY OF RANSOM,\nSHERIFF CARL WEISS,\nRANSOM CORRECTIONAL MEDICINE, P.A. d/b/a RCM HEALTH,\nANITA BOGGS, L.P.N.,')}
> COUNTY OF RANSOM | municipality | none
> CARL WEISS | person | unstated
> RANSOM CORRECTIONAL MEDICINE, P.A. | private | none
> ANITA BOGGS | person | unstated`,
  'capacities that end their lines in a column': `${court}JUNE HOLLOWAY,           :
          Plaintiff,     :
     v.                  :
CARL WEISS, in his individual capacity  :
ANITA BOGGS, in her individual capacity :
LT. RUTH NAVARRO, in her individual     :
capacity                 :
          Defendants.    :${body}
> CARL WEISS | person | individual
> ANITA BOGGS | person | individual
> RUTH NAVARRO | person | individual`,
  'where they work, before an address': `${sides('Sgt. Carl Weiss, Ransom Unit, 4400 Farm Road, Amarillo, TX 79118\nDefendant’s Name and Address\n\nWarden Anita Boggs, Ransom Unit, same address\nDefendant’s Name and Address\n(DO NOT USE "ET AL.")')}
> Carl Weiss | person | unstated
> Anita Boggs | person | unstated`,
  'a Doe broken behind its title': `${sides('CITY OF RANSOM; CARL WEISS; and TRANSIT OFFICER\nDOE 1,')}
> CITY OF RANSOM | municipality | none
> CARL WEISS | person | unstated
> TRANSIT OFFICER DOE 1 | doe | unstated`,
  'where a school district is': `${sides('Unified School District No. 519, Ransom County, Kansas;\nCarl Weiss; and Anita Boggs')}
> Unified School District No. 519 | municipality | none
> Carl Weiss | person | unstated
> Anita Boggs | person | unstated`,
  'titles in mixed case, names in capitals, a line each': `${sides('City of Ransom\nOfficer CARL WEISS, individually\nOfficer ANITA BOGGS, individually\nDr. RUTH HALE')}
> City of Ransom | municipality | none
> CARL WEISS | person | individual
> ANITA BOGGS | person | individual
> RUTH HALE | person | unstated`,
  'a title and a surname a line': `${sides('DEPUTY MARSH\nDEPUTY HALE\nDEPUTY CARL WEISS\nSHERIFF ANITA BOGGS')}
> MARSH | person | unstated
> HALE | person | unstated
> CARL WEISS | person | unstated
> ANITA BOGGS | person | unstated`,
  'an office with its field before a surname': `${sides('COMMISSIONER OF CORRECTIONS HALE and WARDEN WEISS,')}
> HALE | person | unstated
> WEISS | person | unstated`,
  'a city and a firm with their addresses': `${sides('OFFICER CARL WEISS, CITY OF RANSOM, 1 Main Street, Ransom, MT 59001; ANITA BOGGS, RANSOM HEALTH, INC., 103 Powell Court,')}
> CARL WEISS | person | unstated
> CITY OF RANSOM | municipality | none
> ANITA BOGGS | person | unstated
> RANSOM HEALTH, INC. | private | none`,
  'persons with their States': `${sides('CARL WEISS, TEXAS; ANITA BOGGS, OHIO,')}
> CARL WEISS | person | unstated
> ANITA BOGGS | person | unstated`,
  'a city and a county of one name': `${sides('SALT LAKE CITY and COUNTY OF SALT LAKE; and CARL WEISS')}
> SALT LAKE CITY | municipality | none
> COUNTY OF SALT LAKE | municipality | none
> CARL WEISS | person | unstated`,
  'an initial behind a title': `${sides('NURSE I. WEISS; and C.O. I. BOGGS')}
> I. WEISS | person | unstated
> I. BOGGS | person | unstated`,
  'a trade name': `${sides('RANSOM STAFFING, LLC d/b/a RANSOM JAIL MEDICAL; and CARL WEISS, individually,')}
> RANSOM STAFFING, LLC | private | none
> CARL WEISS | person | individual`,
  'a place and its State within a name': `${sides('CARL WEISS; and UNKNOWN OFFICERS OF THE TULE CITY, KANSAS POLICE DEPARTMENT,')}
> CARL WEISS | person | unstated
> UNKNOWN OFFICERS OF THE TULE CITY, KANSAS POLICE DEPARTMENT | doe | unstated`,
  'a title of Latin': `${sides('CARL WEISS\nGUARDIAN AD LITEM ANITA BOGGS')}
> CARL WEISS | person | unstated
> ANITA BOGGS | person | unstated`,
  'fields of an office': `${sides('CARL WEISS, Director of Space Reservations and Campus Events, in his official capacity; and ANITA BOGGS, individually,')}
> CARL WEISS | person | official
> ANITA BOGGS | person | individual`,
  'officers without names': `${sides('CARL WEISS, UNDERCOVER OFFICER NO. C0114, and OFFICERS ROE 1 through 4, in their individual capacities,')}
> CARL WEISS | person | individual
> UNDERCOVER OFFICER NO. C0114 | doe | individual
> OFFICERS ROE 1 through 4 | doe | individual`,
  'a town that its name does not call one': `${sides('FORT RANSOM, GEORGIA, a municipal corporation, and OFFICERS CARL WEISS and ANITA BOGGS, each individually,')}
> FORT RANSOM | municipality | none
> CARL WEISS | person | individual
> ANITA BOGGS | person | individual`,
  'physicians of a jail': `${sides('CARL WEISS, individually; and LAKESIDE JAIL PHYSICIANS, S.C.,')}
> CARL WEISS | person | individual
> LAKESIDE JAIL PHYSICIANS, S.C. | private | none`,
  'lines that end with a semicolon and “and”': `${sides('CARL WEISS, in his official capacity; ANITA BOGGS; and\nJOHN DOE JAILERS 1-6, in their individual capacities,')}
> CARL WEISS | person | official
> ANITA BOGGS | person | unstated
> JOHN DOE JAILERS 1-6 | doe | individual`,
  'names in capitals, places in mixed case': `${sides('CARL WEISS,\nANITA BOGGS,\nRUTH NAVARRO, Cell House Sergeant, West House,')}
> CARL WEISS | person | unstated
> ANITA BOGGS | person | unstated
> RUTH NAVARRO | person | unstated`,
};

describe('complaint: captions as they are typed', () => {
  for (const [name, text] of Object.entries({ ...captions, ...lists })) it(name, () => checkDefendants(text));

  it('takes the title from the right column before a heading behind', () => {
    const complaint = complaintIn(
      `${court}JUNE HOLLOWAY,          )\n       Plaintiff,       )\n  v.                    )  FIRST AMENDED COMPLAINT\nCARL WEISS,             )\n       Defendant.       )\n\n## The motion\n\nIt is opposed.\n`,
    );
    assert.equal(complaint.title?.text, 'FIRST AMENDED COMPLAINT');
  });
});
