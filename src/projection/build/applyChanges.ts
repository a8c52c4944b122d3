import { NONE, type ProjectionData } from '../projection.ts';
import { ascending } from './caseColumns.ts';
import { byNumber, mapped } from './changedNumbers.ts';
import { sharedArray } from './growingArray.ts';
import { movedColumns } from './movedColumns.ts';
import { MovedEntities } from './movedEntities.ts';
import { movedIds } from './movedIds.ts';
import { movedRows } from './movedRows.ts';
import {
  type ChangedCase,
  type ChangedReport,
  type ProjectionChanges,
  UnknownRecord,
} from './projectionChanges.ts';
import { recoded } from './recoded.ts';
import { gradeCode } from './reportTables.ts';
import { findId } from './sortedIds.ts';
import { transpose } from './sparseRows.ts';

/** Makes the projection that a whole load would give from an older one and the records that differ. */
export function applyChanges(old: ProjectionData, changes: ProjectionChanges): ProjectionData {
  const entities = new MovedEntities(old, changes.parties);
  const reports = movedReports(old, changes.reports);
  const cases = movedIds(old.caseIds, changes.cases);
  const changed = byNumber(cases, changes.cases);
  const caseParties = movedRows(
    old.caseParties,
    cases.before,
    entities.now,
    mapped(changed, ({ parties }) => distinct(parties.map((id) => entities.number(id)))),
  );
  return {
    revision: changes.revision,
    ...entities.data(),
    ...reports.data,
    ...movedCitations(old, cases.before, changed, reports),
    ...movedColumns(old, cases.before, changed),
    cases: cases.before.length,
    caseIds: cases.ids,
    caseParties: { offsets: caseParties.offsets, items: caseParties.items },
    partyCases: transpose(caseParties, entities.bases.COUNTRY),
  };
}

function movedReports(old: ProjectionData, changes: ReadonlyMap<string, ChangedReport | null>) {
  const moved = movedIds(old.reportIds, changes);
  const changed = byNumber(moved, changes);
  const reportGrades = sharedArray(Uint8Array, moved.before.length);
  moved.before.forEach((place, report) => {
    reportGrades[report] = place === NONE ? 0 : (old.reportGrades[place] ?? 0);
  });
  for (const [report, { grade }] of changed) reportGrades[report] = gradeCode(grade);
  const own = mapped(changed, (_, report) => [report]);
  const { offsets, items } = movedRows(old.reportOrigins, moved.before, moved.now, own);
  return {
    moved,
    data: {
      reports: moved.before.length,
      reportIds: moved.ids,
      reportGrades,
      reportLanguage: recoded(
        old.reportLanguage,
        moved.before,
        mapped(changed, ({ language }) => language),
        ascending,
      ),
      reportOrigins: { offsets, items },
    },
  };
}

function movedCitations(
  old: ProjectionData,
  before: Uint32Array,
  changed: ReadonlyMap<number, ChangedCase>,
  { moved, data }: ReturnType<typeof movedReports>,
) {
  const numberOf = (id: string) => {
    const number = findId(moved.ids, id);
    if (number === undefined) throw new UnknownRecord(id);
    return number;
  };
  const anew = mapped(changed, ({ reports }) => distinct(reports.map(({ id }) => numberOf(id))));
  const { offsets, items, places } = movedRows(old.caseReports, before, moved.now, anew);
  const caseReportGrades = sharedArray(Uint8Array, items.length);
  places.forEach((place, at) => {
    caseReportGrades[at] =
      place === NONE ? (data.reportGrades[items[at] ?? 0] ?? 0) : (old.caseReportGrades[place] ?? 0);
  });
  for (const [number, { reports }] of changed)
    for (const { id, grades } of reports) {
      const best = Math.min(...grades.map(gradeCode).filter((rank) => rank > 0));
      const at = items.indexOf(numberOf(id), offsets[number]);
      if (Number.isFinite(best)) caseReportGrades[at] = best;
    }
  return { caseReports: { offsets, items }, caseReportGrades };
}

const distinct = (numbers: readonly number[]) => [...new Set(numbers)].sort((one, other) => one - other);
