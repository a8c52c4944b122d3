import type { Run } from '../../graph/graph.ts';
import type { DatasetFile } from '../../model/columns.ts';
import { reportOfGrade } from '../../model/gradeId.ts';
import { casesCiting, refreshSupport } from '../derived/support.ts';
import type { Row } from '../rows/row.ts';
import { statementText } from '../statementText.ts';
import { recordStorage } from './recordStorage.ts';
import type { Storage } from './storage.ts';

/** Returns the storage of grades, which are records: their reports hold them from their creation on until their removal. */
export function gradeStorage(file: DatasetFile): Storage {
  const records = recordStorage(file);
  const apply = (run: Run, reports: readonly string[]) => run(statementText('applyGrades'), { ids: reports });
  return {
    ...records,
    async create(statements, rows, facts) {
      await records.create(statements, rows, facts);
      await apply(statements.run, reportsOf(rows.map(({ row }) => row)));
    },
    async change(run, rows) {
      await records.change(run, rows);
      await apply(run, reportsOf(rows.map(({ row }) => row)));
    },
    async remove(run, rows) {
      await records.remove(run, rows);
      const reports = reportsOf(rows);
      await apply(run, reports);
      await refreshSupport(run, await casesCiting(run, reports));
    },
    touchedCases: (run, { created, changed }) => casesCiting(run, reportsOf([...created, ...changed])),
  };
}

/** Returns the storage of reports: one that a person graded keeps that grade when its own row changes. */
export function reportStorage(file: DatasetFile): Storage {
  const records = recordStorage(file);
  return {
    ...records,
    async change(run, rows) {
      await records.change(run, rows);
      if (rows.length > 0) await run(statementText('applyGrades'), { ids: rows.map(({ row }) => row.id) });
    },
  };
}

const reportsOf = (grades: readonly Row[]) => grades.map(({ id }) => reportOfGrade(id));
