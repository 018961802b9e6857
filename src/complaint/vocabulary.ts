/** The words by which captions say what a party is. Everything here is in lower case and without full stops. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Offices and ranks that stand before or behind a natural person's name. */
export const titles = words(`
  officer officers ofc ofcs off deputy deputies dep deps tpr tprs insp lieut pvt dir asst sergeant sergeants sgt sgts detective detectives det dets lieutenant lieutenants lt
  lts captain captains capt chief chiefs commander commanders cmdr sheriff sheriffs undersheriff marshal marshals trooper
  troopers corporal corporals cpl agent agents inspector inspectors warden wardens superintendent superintendents
  supt director directors commissioner commissioners comissioner mayor mayors governor gov judge judges magistrate
  justice hon honorable dr mr ms mrs miss nurse nurses principal principals secretary attorney trustee
  trustees administrator administrators investigator investigators constable constables ranger rangers guard guards
  supervisor supervisors president chancellor dean professor prof rev chairman chairwoman chairperson chair member members
  clerk coroner jailer jailers paramedic paramedics emt technician tech patrolman patrolmen patrolwoman councilman
  councilwoman councilmember councilmembers alderman alderwoman treasurer auditor assessor recorder prosecutor prosecutors provost
  teacher coach counselor caseworker psychologist physician psychiatrist major colonel col maj general solicitor
  recruit cadet employee employees executive manager specialist police individual defendant defendants assistant special
  senior probation parole correctional corrections patrol animal control narcotics investigative transit campus staff
  undercover security task force unit badge social worker workers board head medical registered licensed practical p.o p.o.s po c.o c/o co co1 co2 coi coii ptl ptlm ptlw pfc cso sro first class grade special
  detention correction school resource jailers matron litem practitioner dispatcher dispatchers telecommunicator operator coordinator coordinators
`);

/** Of `titles`, those that need another beside them to be a title: "police", "special", "assistant". */
export const weakTitles = words(`
  police individual defendant defendants assistant special senior probation parole correctional corrections patrol
  animal control narcotics investigative transit campus staff undercover security task force unit badge social board head
  medical registered licensed practical executive general attorney member members employee employees first class grade
  detention correction school resource
`);

/** Titles that only shape a name, and may be part of it. */
export const honorifics = words('dr mr ms mrs miss hon honorable rev');

/** Offices that one person holds at a time: "the Warden" means him. */
export const soleOffices = words(`
  warden sheriff mayor chief governor superintendent principal commissioner director judge president
  chancellor coroner clerk provost dean secretary administrator treasurer registrar
`);

/** What follows a name and belongs to it. */
export const nameSuffixes = words(`
  jr sr ii iii iv v md m.d phd ph.d edd ed.d esq rn r.n lpn l.p.n np pa pa-c do d.o dds jd j.d lcsw psyd cpa lvn l.v.n msw dnp d.n.p crnp fnp aprn lmsw lpc l.p.c pharmd dpm d.p.m arnp a.r.n.p cna cma lmft rnp dmd d.m.d ret ret'd retired
`);

/** What follows an organization's name and belongs to it. */
export const corporateSuffixes = words(
  'inc llc l.l.c llp l.l.p lp l.p pc p.c p.s s.c pllc p.l.l.c psc p.s.c corp corporation co ltd pa p.a na n.a lllp company incorporated limited',
);

/** The initials by which captions call corrections departments, welfare agencies and police: VDOC, TDCJ, LPD. */
export const agencyInitials = /^(?:[A-Z]{0,3}DOC(?:R|CS|S)?|[A-Z]{1,4}PD|TDCJ|CDCR|[A-Z]{0,2}DHS|[A-Z]{0,2}DCF|BOP)$/;

/** Words that make a name an organization's, a government's or a part of one. */
export const entityWords = words(`
  city county town township village borough parish municipality district board commission council department dept
  office agency authority bureau division state commonwealth university college school schools hospital hospitals jail prison
  penitentiary corporation corp inc llc llp pllc company co ltd association ass'n bank insurance insurers insurer surety
  services service partners properties cooperative center centre foundation union church trust estate government
  metro metropolitan court courts system institute transit society group holdings health healthcare team committee
  republic states administration facility academy network enterprises solutions industries management associates
  club fund federation organization registry library museum port airport utility utilities agencies companies
  corrections correction patrol bureau workhouse institution clinic pharmacy headquarters apartments mall store stores corporations counties cities partnerships insurers systems entities ems ambulance
`);

/** Ordinary words of offices and agencies, which no one has for a name. */
export const commonWords = words(`
  human affairs safety student students development leadership education public works parks recreation finance
  planning building buildings grounds welfare casino zoning environmental protection community outreach emergency preparedness access
  information commons integrity academic vice acting interim former current senior associate deputy operations
  professional responsibility internal law legal enforcement investigation investigations intelligence homeland
  immigration customs naturalization revenue treasury labor commerce transportation highway motor vehicles child children
  family families mental behavioral rehabilitation juvenile youth adult detention custody care treatment program programs title
  natural resources agriculture wildlife fisheries forestry hygiene sanitation firearms explosives tobacco aging disabilities
  regional national federal municipal local state united general special central civil rights criminal justice fire rescue
  security force task unit unknown unidentified unnamed other others certain various successor successors heirs individual
  individually official officially capacity capacities personal jointly severally both each all known employees agents persons
  entity entities subdivision political body politic corporate corporation municipality
`);

/** First names that are common in the United States: before "and", one of them is no firm. */
export const givenNames = words(`
  aaron adam alan albert alice alex alexander alfred amanda amber amy andrea andrew angela ann anna anne anthony arthur ashley austin barbara benjamin
  betty beverly billy bobby bradley brandon brenda brian brittany bruce bryan carl carlos carol carolyn catherine charles cheryl christian christina
  christine christopher cynthia daniel danielle david deborah debra denise dennis diana diane donald donna doris dorothy douglas dylan edward elizabeth
  emily emma eric ethan eugene evelyn frances frank gabriel gary george gerald gloria grace gregory hannah harold harry heather helen henry howard isabella
  jack jacob jacqueline jacob james janet janice jason jean jeffrey jennifer jeremy jerry jesse jessica joan joe john johnny jonathan jordan jose joseph
  joshua joyce juan judith judy julia julie justin karen katherine kathleen kathryn kayla keith kelly kenneth kevin kimberly kyle larry laura lauren
  lawrence lillian linda lisa logan lois louis luis luke madison margaret maria marie marilyn mark martha martin mary matthew megan melissa michael michelle
  mildred nancy natalie nathan nicholas nicole noah norma olivia pamela patricia patrick paul peter philip phillip rachel ralph randy raymond rebecca
  richard robert roger ronald rose roy russell ruth ryan samantha samuel sandra sara sarah scott sean sharon shirley sophia stephanie stephen steven susan
  teresa terry theresa thomas timothy tyler victoria vincent virginia walter wanda wayne william willie zachary
`);

/** Little words that join a name's parts without a capital. */
export const particles = words(
  'de la le van von der den del della di da dos bin ibn al el st ste san santa mac mc y e',
);

export const stateNames: readonly string[] = (
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|' +
  'Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|' +
  'New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|' +
  'South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Puerto Rico|Guam'
).split('|');

const states = new Set(stateNames.map((name) => name.toLowerCase()));

/** Whether text is a State's name and nothing else. */
export function isState(text: string): boolean {
  return states.has(
    text
      .trim()
      .replace(/[.,;]+$/, '')
      .replace(/\s+/g, ' ')
      .toLowerCase(),
  );
}

/** A word as the sets above have it. */
export function bare(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/^[("“[]+|[)\]"”,;:]+$/g, '')
    .replace(/\/\d+$/, '')
    .replace(/\.$/, '')
    .replace(/'s$/, '');
}
