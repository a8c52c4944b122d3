import type { Run } from '../../graph/graph.ts';
import type { DatasetFile, Link } from '../../model/columns.ts';
import { casesCiting } from '../derived/support.ts';
import { linkColumns, linkPairs } from '../rows/linkColumns.ts';
import { itemsOf, type Row } from '../rows/row.ts';
import { statementText } from '../statementText.ts';
import { pagesOfIds } from './pagesOfIds.ts';
import { PipelinedStatements } from './pipelinedStatements.ts';
import { recordProperties } from './properties.ts';
import { readRecords } from './readRecords.ts';
import { recordParameters } from './recordParameters.ts';
import type { BatchFacts, BookedRow, Known, Storage } from './storage.ts';

/** Returns the storage of a kind of records, which are nodes. */
export function recordStorage(file: DatasetFile): Storage {
  return {
    find: findRecords,
    create: (statements, rows, facts) => createRecords(statements, file, rows, facts),
    change: (run, rows) => changeRecords(run, file, rows),
    read: (run, rows) => readRecords(run, file, idsOf(rows)),
    async remove(run, rows) {
      await run(statementText('removeRecords'), { ids: idsOf(rows) });
    },
    async *pages(run, packageName) {
      for await (const ids of pagesOfIds(run, file.kind, packageName)) yield readRecords(run, file, ids);
    },
    async touchedCases(run, { created, changed, linkedFrom }) {
      if (file.kind === 'case') return idsOf([...created, ...changed]);
      return file.kind === 'report' ? casesCiting(run, [...idsOf(changed), ...linkedFrom]) : [];
    },
  };
}

const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id);

async function findRecords(run: Run, rows: readonly Row[]): Promise<ReadonlyMap<string, Known>> {
  const found = await run(statementText('findRecords'), { ids: idsOf(rows) });
  return new Map(
    found.map((record) => [
      String(record.id),
      {
        rowHash: String(record.rowHash),
        package: String(record.package),
        addedIn: Number(record.addedIn),
        synthetic: record.synthetic === true,
      },
    ]),
  );
}

async function createRecords(
  statements: PipelinedStatements,
  file: DatasetFile,
  rows: readonly BookedRow[],
  { fresh, support, uncited }: BatchFacts,
): Promise<void> {
  const columns = linkColumns(file).filter(({ withinKind }) => !withinKind);
  const links = (row: Row, direction: Link['direction']) =>
    columns.flatMap(({ name, link }) => {
      if (link.direction !== direction) return [];
      const ids = itemsOf(file, row, name);
      // In a graph without cases, citations are created with them and stand in for the listing of their reports.
      const linked = fresh && link.type === 'SUPPORTED_BY' ? uncited(row, ids) : ids;
      return linked.map((id) => [link.type, id]);
    });
  await statements.send(
    statementText('createRecords'),
    'rows',
    rows,
    ({ row, book }) => ({
      ...recordParameters(file, row, recordProperties(file, row, book, support(row))),
      linksOut: links(row, 'out'),
      linksIn: links(row, 'in'),
    }),
    { label: file.label },
  );
}

async function changeRecords(run: Run, file: DatasetFile, booked: readonly BookedRow[]): Promise<void> {
  if (booked.length === 0) return;
  const rows = booked.map(({ row }) => row);
  await run(statementText('clearLinks'), { ids: idsOf(rows) });
  if (file.kind === 'case') await run(statementText('unlistReports'), { ids: idsOf(rows) });
  const statements = new PipelinedStatements(run);
  await statements.send(statementText('changeRecords'), 'rows', booked, ({ row, book }) =>
    recordParameters(file, row, recordProperties(file, row, book, null)),
  );
  for (const column of linkColumns(file)) {
    const { type } = column.link;
    const text = statementText(type === 'SUPPORTED_BY' ? 'listReports' : 'createLinks');
    await statements.send(text, 'pairs', linkPairs(file, rows, column), undefined, { type });
  }
  await statements.done();
}
