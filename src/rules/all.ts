import { rule as conflict } from './capacity/conflict.js';
import { rule as entity } from './capacity/entity.js';
import { rule as federalOfficer } from './capacity/federal-officer.js';
import { rule as noOfficialForInjunction } from './capacity/no-official-for-injunction.js';
import { rule as officialDuplicatesEntity } from './capacity/official-duplicates-entity.js';
import { rule as stateOfficialDamages } from './capacity/state-official-damages.js';
import { rule as unclear } from './capacity/unclear.js';
import { rule as unstated } from './capacity/unstated.js';
import { rule as citationForm } from './citation/form.js';
import { rule as linkMismatch } from './citation/link-mismatch.js';
import { rule as nameMismatch } from './citation/name-mismatch.js';
import { rule as noAntecedent } from './citation/no-antecedent.js';
import { rule as notFound } from './citation/not-found.js';
import { rule as overruled } from './citation/overruled.js';
import { rule as year } from './citation/year.js';
import { rule as noPolicyOrCustom } from './liability/no-policy-or-custom.js';
import { rule as respondeatSuperior } from './liability/respondeat-superior.js';
import { rule as departmentNotSuable } from './parties/department-not-suable.js';
import { rule as stateNotAPerson } from './parties/state-not-a-person.js';
import { rule as colorOfLaw } from './pleading/color-of-law.js';
import { rule as incorporatesEverything } from './pleading/incorporates-everything.js';
import { rule as jurisdiction } from './pleading/jurisdiction.js';
import { rule as juryDemand } from './pleading/jury-demand.js';
import { rule as noUnderlyingRight } from './pleading/no-underlying-right.js';
import { rule as numbering } from './pleading/numbering.js';
import { rule as relief } from './pleading/relief.js';
import { rule as signature } from './pleading/signature.js';
import { rule as venue } from './pleading/venue.js';
import { rule as wrongStatute } from './pleading/wrong-statute.js';
import { rule as punitiveAgainstGovernment } from './remedies/punitive-against-government.js';
import type { Rule } from './rule.js';

/** Every rule of the catalogue, family by family. */
export const rules: readonly Rule[] = [
  unstated,
  conflict,
  unclear,
  entity,
  stateOfficialDamages,
  noOfficialForInjunction,
  officialDuplicatesEntity,
  federalOfficer,
  stateNotAPerson,
  departmentNotSuable,
  respondeatSuperior,
  noPolicyOrCustom,
  punitiveAgainstGovernment,
  colorOfLaw,
  jurisdiction,
  venue,
  juryDemand,
  relief,
  signature,
  numbering,
  noUnderlyingRight,
  incorporatesEverything,
  wrongStatute,
  nameMismatch,
  notFound,
  year,
  overruled,
  noAntecedent,
  citationForm,
  linkMismatch,
];
