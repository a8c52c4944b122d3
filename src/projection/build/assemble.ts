import type { ProjectionData } from '../projection.ts';
import type { CaseData } from './caseTables.ts';
import type { EntityData } from './entityTables.ts';
import type { ReportData } from './reportTables.ts';
import { transpose } from './rows.ts';

/** Puts the three parts together and turns the rows of parties round. */
export const assemble = (
  revision: number,
  entities: EntityData,
  reports: ReportData,
  cases: CaseData,
): ProjectionData => ({
  revision,
  ...entities,
  ...reports,
  ...cases,
  partyCases: transpose(cases.caseParties, entities.bases.COUNTRY),
});
