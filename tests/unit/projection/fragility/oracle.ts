import type { CaseFilter, ReportFilter } from '../../../../src/generated/schema.ts';
import { answerGraphConditions } from '../../../../src/projection/filter/graphConditions.ts';
import { hasCase } from '../../../../src/projection/filter/masks/caseMask.ts';
import { maybeTest, numberTest } from '../../../../src/projection/filter/masks/valueTests.ts';
import { type CaseSelection, selectCases } from '../../../../src/projection/filter/selectCases.ts';
import { Projection } from '../../../../src/projection/projection.ts';
import { buildProjection, type CaseRow, type ProjectionRows } from '../support/buildProjection.ts';
import { supportOfRow } from './attestedRows.ts';

/** A projection of some rows, and what the graph of the same rows would answer. */
export class Record {
  readonly projection: Projection;
  private readonly rows: ProjectionRows;

  constructor(rows: ProjectionRows) {
    this.rows = rows;
    this.projection = new Projection(buildProjection(rows));
  }

  /** A filter with the conditions answered that the projection has no column for. */
  select(where: CaseFilter | null): Promise<CaseSelection> {
    return answerGraphConditions(this.projection, where, async (leaf) =>
      this.rows.cases.filter((row) => this.matches(row, leaf)).map(({ id }) => id),
    );
  }

  /** The ids of the cases that match. */
  async casesOf(where: CaseFilter | null): Promise<string[]> {
    const mask = selectCases(this.projection, await this.select(where));
    return Array.from({ length: this.projection.data.cases }, (_, number) => number)
      .filter((number) => mask === null || hasCase(mask, number))
      .map((number) => this.projection.caseId(number));
  }

  /** The reports that a filter on reports matches; these know of ids only. */
  reportIds({ eq = null, in: any = null }: ReportFilter): string[] {
    return (this.rows.reports ?? [])
      .map(({ id }) => id)
      .filter((id) => (eq === null || eq === id) && (any === null || any.includes(id)));
  }

  private matches(row: CaseRow, { report, independentReports }: CaseFilter): boolean {
    if (independentReports) {
      const test = maybeTest(numberTest(independentReports), independentReports.isNull);
      return test(supportOfRow(this.rows, row).independentReports);
    }
    const { isNull, ...tests } = report ?? {};
    const own = row.reports ?? [];
    if (typeof isNull === 'boolean' && (own.length === 0) !== isNull) return false;
    if (Object.keys(tests).length === 0) return true;
    const passing = this.reportIds(tests);
    return own.some((id) => passing.includes(id));
  }
}
