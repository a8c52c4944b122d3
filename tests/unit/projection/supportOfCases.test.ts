import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { combineReports, type Evidence } from '../../../src/evidence/combineReports.ts';
import { compareGrades } from '../../../src/evidence/grades.ts';
import { supportOfCases } from '../../../src/projection/supportOfCases.ts';
import { rounds } from '../../support/rounds.ts';
import { buildProjection, type CaseRow } from './support/buildProjection.ts';

/** Reports by id: their grade and the reports they go back to. */
const origins: Readonly<Record<string, readonly string[]>> = {
  'report/a': ['report/a'],
  'report/b': ['report/b'],
  'report/c': ['report/a'],
  'report/d': ['report/a', 'report/b'],
};
const reports = Object.keys(origins);
const grade = fc.constantFrom('A1', 'B2', 'C2', 'B4', 'E5', 'B6', 'F6');

const cases = fc.array(
  fc.record({
    reports: fc.subarray(reports),
    denials: fc.subarray(reports),
    own: fc.option(grade),
  }),
  { minLength: 1, maxLength: 5 },
);

test('the projection gives what the formula gives for all reports of the cases, each once by its best grade', () => {
  fc.assert(
    fc.property(cases, fc.tuple(grade, grade, grade, grade), (rows, grades) => {
      const gradeOf = (id: string) => grades[reports.indexOf(id)] ?? 'F6';
      const data = buildProjection({
        reports: [
          { id: 'report/a', grade: gradeOf('report/a') },
          { id: 'report/b', grade: gradeOf('report/b') },
          { id: 'report/c', grade: gradeOf('report/c'), derivedFrom: ['report/a'] },
          { id: 'report/d', grade: gradeOf('report/d'), derivedFrom: ['report/c', 'report/b'] },
        ],
        cases: rows.map(({ own, ...row }, index): CaseRow => {
          const [first] = row.reports;
          return { ...row, id: `case/${index}`, ownGrades: own && first ? { [first]: own } : {} };
        }),
      });
      const best = new Map<string, string>();
      for (const { reports: supporting, own } of rows)
        supporting.forEach((id, at) => {
          const said = at === 0 && own ? own : gradeOf(id);
          const known = best.get(id);
          if (known === undefined || compareGrades(said, known) < 0) best.set(id, said);
        });
      const evidence = Array.from(
        best,
        ([id, each]): Evidence<string> => ({
          reliability: each[0] ?? null,
          credibility: Number(each[1]),
          denied: false,
          origins: origins[id] ?? [],
        }),
      );
      expect(supportOfCases(data, rows.keys())).toEqual(combineReports(evidence));
    }),
    rounds(500),
  );
});
