import type { Run } from '../../graph/graph.ts';
import type { DatasetFile } from '../../model/columns.ts';
import type { BatchEvidence } from '../check/batchEvidence.ts';
import type { IdTable } from '../check/idTable.ts';
import type { ForwardReferences } from '../check/references.ts';
import { refreshSupport } from '../derived/support.ts';
import { PipelinedStatements } from '../records/pipelinedStatements.ts';
import { saveBeforeImages } from '../records/saveBeforeImages.ts';
import type { BatchFacts, BookedRow } from '../records/storage.ts';
import { storageOf } from '../records/storageOf.ts';
import type { TouchedRecords } from '../revision/touchedRecords.ts';
import { columnsWithinKind, linkPairs } from '../rows/linkColumns.ts';
import { cellOf, type Row } from '../rows/row.ts';
import { statementText } from '../statementText.ts';
import type { Plan } from './plan.ts';
import type { PreparedRow, WriteStep } from './steps.ts';

/** The import that rows are written by, and the facts of its batch. */
export interface Writing {
  readonly number: number;
  readonly evidence: BatchEvidence;
  /** True if a person's grade was stored before: the grades of the batch alone need not be those that count. */
  readonly gradedBefore: boolean;
  readonly ids: IdTable;
  readonly forward: ForwardReferences;
  /** For each id: 1 if it is a case that was created with the confidence that the batch alone determines. */
  readonly settled: Uint8Array;
  readonly touched: TouchedRecords;
}

/** Writes the new and the changed rows of a step with their links, and then the confidence of the cases that they touch. */
export async function writeRows(run: Run, step: WriteStep, plan: Plan, writing: Writing): Promise<void> {
  const { file, package: owner } = step.file;
  const { number, ids, forward, settled } = writing;
  const storage = storageOf(file);
  const statements = new PipelinedStatements(run);
  const added = plan.added.map(
    (row): BookedRow => ({
      row,
      book: {
        package: owner.name,
        synthetic: owner.synthetic === true,
        addedIn: number,
        changedIn: number,
        rowHash: row.hash,
      },
    }),
  );
  await storage.create(statements, added, batchFacts(file, plan.fresh, writing));
  const changed = plan.changed.map(({ row }) => row);
  if (changed.length > 0) {
    await saveBeforeImages(run, number, file, await storage.read(run, changed));
    await storage.change(
      run,
      plan.changed.map(({ row, known }) => ({
        row,
        book: { ...known, changedIn: number, rowHash: row.hash },
      })),
    );
  }
  await linkWithinKind(statements, file, plan.added, forward);
  await statements.done();
  // Reports that named a new one before it was stored have another origin now.
  const linkedFrom = plan.added.flatMap(({ id }) => (forward.get(id) ?? []).map(({ from }) => from));
  const cases = await storage.touchedCases(run, { created: plan.added, changed, linkedFrom });
  writing.touched.add([...[...plan.added, ...changed].map(({ id }) => id), ...linkedFrom, ...cases]);
  await refreshSupport(
    run,
    cases.filter((id) => settled[ids.find(id)] !== 1),
  );
}

function batchFacts(
  file: DatasetFile,
  fresh: boolean,
  { evidence, gradedBefore, ids, settled }: Writing,
): BatchFacts {
  return {
    fresh,
    support(row) {
      const support = gradedBefore ? null : evidence.support(file, row);
      if (support) settled[ids.find(row.id)] = 1;
      return support;
    },
    uncited: (row, reports) => evidence.uncited(row.id, reports),
    isListing: (row: Row) =>
      evidence.isListing(row.id, String(cellOf(file, row, 'case')), String(cellOf(file, row, 'report'))),
  };
}

/** Links new records to those of their own kind, and to them the earlier ones that named them before they were stored. */
async function linkWithinKind(
  statements: PipelinedStatements,
  file: DatasetFile,
  added: readonly PreparedRow[],
  forward: ForwardReferences,
): Promise<void> {
  for (const column of columnsWithinKind(file)) {
    const { type, direction } = column.link;
    await statements.send(statementText('createLinks'), 'pairs', linkPairs(file, added, column), undefined, {
      type,
    });
    const pairs = added.flatMap(({ id }) =>
      (forward.get(id) ?? [])
        .filter((reference) => reference.column === column.name)
        .map(({ from }) => (direction === 'out' ? [from, id] : [id, from])),
    );
    await statements.send(statementText('mergeLinks'), 'pairs', pairs, undefined, { type });
  }
}
