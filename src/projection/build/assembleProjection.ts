import type { ProjectionData } from '../projection.ts';
import type { CaseColumns } from './caseColumns.ts';
import type { CaseLinks } from './caseTables.ts';
import type { EntityData } from './entityTables.ts';
import type { ReportData } from './reportTables.ts';
import { transpose } from './sparseRows.ts';

/** Joins the parts of a projection and derives the cases of each party. */
export const assembleProjection = (
  revision: number,
  entities: EntityData,
  reports: ReportData,
  links: CaseLinks,
  columns: CaseColumns,
): ProjectionData => ({
  revision,
  ...entities,
  ...reports,
  ...links,
  ...columns,
  partyCases: transpose(links.caseParties, entities.bases.COUNTRY),
});
