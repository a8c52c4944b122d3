import fc from 'fast-check';
import { combineReports, type Support } from '../../../../src/evidence/combineReports.ts';
import { originsOf } from '../../../../src/evidence/originsOf.ts';
import { toConfidence } from '../../../../src/evidence/thousandths.ts';
import type { CaseRow, ProjectionRows } from '../support/buildProjection.ts';
import { randomRows } from '../support/randomRows.ts';

/** Returns the support of a case by its reports, computed from the rows alone. */
export function supportOfRow(rows: ProjectionRows, row: CaseRow): Support {
  const reports = new Map((rows.reports ?? []).map((report) => [report.id, report]));
  const origins = originsOf(reports.keys(), (id) => reports.get(id)?.derivedFrom ?? []);
  return combineReports(
    (row.reports ?? []).map((id) => {
      const grade = reports.get(id)?.grade;
      return {
        reliability: grade?.[0] ?? null,
        credibility: grade ? Number(grade[1]) : null,
        denied: false,
        origins: origins.get(id) ?? [id],
      };
    }),
  );
}

/** The same rows with the grade and confidence of each case as its reports give them. */
export const attested = (rows: ProjectionRows): ProjectionRows => ({
  ...rows,
  cases: rows.cases.map((row) => {
    const { grade, thousandths } = supportOfRow(rows, row);
    return { ...row, grade, confidence: toConfidence(thousandths) };
  }),
});

/** The reports that go back to this one and to nothing else, itself among them. */
export function copiesOf(rows: ProjectionRows, report: string): string[] {
  const reports = rows.reports ?? [];
  const sources = (id: string) => reports.find((each) => each.id === id)?.derivedFrom ?? [];
  const origins = originsOf(
    reports.map(({ id }) => id),
    sources,
  );
  return reports.flatMap(({ id }) => {
    const [origin, ...others] = origins.get(id) ?? [id];
    return id === report || (origin === report && others.length === 0) ? [id] : [];
  });
}

/** The rows as they would be had these reports said nothing: cases that are left without any report are gone. */
export const without = (rows: ProjectionRows, masked: readonly string[]): ProjectionRows =>
  attested({
    ...rows,
    cases: rows.cases.flatMap((row) => {
      const reports = (row.reports ?? []).filter((id) => !masked.includes(id));
      const isGone = reports.length === 0 && (row.reports ?? []).length > 0;
      return isGone ? [] : [{ ...row, reports }];
    }),
  });

/** Small graphs whose reports copy one another: B draws on A and C and is the best, so without it both of these count; E copies A alone. */
export const attestedRows: fc.Arbitrary<ProjectionRows> = fc
  .tuple(randomRows, fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }))
  .map(([rows, copied]) =>
    attested({
      ...rows,
      reports: [
        { id: 'report/a', language: 'zh', grade: 'C3' },
        { id: 'report/b', language: 'en', grade: 'B3', derivedFrom: ['report/a', 'report/c'] },
        { id: 'report/c', language: 'zh-Hant', grade: 'C2' },
        { id: 'report/d' },
        { id: 'report/e', language: 'zh', grade: 'D3', derivedFrom: ['report/a'] },
      ],
      cases: rows.cases.map((row, index) =>
        copied[index] ? { ...row, reports: [...(row.reports ?? []), 'report/e'] } : row,
      ),
    }),
  );
