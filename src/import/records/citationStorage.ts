import type { Run } from '../../graph/graph.ts';
import type { DatasetFile } from '../../model/columns.ts';
import { propertyOf } from '../../model/propertyOf.ts';
import { refreshSupport } from '../derived/support.ts';
import { type CitationRow, runRows } from '../importRows.ts';
import type { CellValue } from '../rows/cellReader.ts';
import { cellOf, type Row } from '../rows/row.ts';
import { citationId } from '../rows/rowId.ts';
import { statementText } from '../statementText.ts';
import { pagesOfIds } from './pagesOfIds.ts';
import type { PipelinedStatements } from './pipelinedStatements.ts';
import { citationProperties } from './properties.ts';
import type { BatchFacts, BookedRow, Known, Storage } from './storage.ts';
import { storedCell } from './storedCell.ts';
import { bookOf, type StoredRow } from './storedRow.ts';

/** The ends of a citation and the cells that distinguish it from others between them; empty where not given. */
export interface CitationKey {
  readonly case: string;
  readonly report: string;
  readonly entity: string;
  readonly role: string;
}

/** Returns the storage of citations, which are relationships from cases to reports. */
export function citationStorage(file: DatasetFile): Storage {
  const keyOf = (row: Row) => {
    const cell = (name: string) => String(cellOf(file, row, name) ?? '');
    return {
      id: row.id,
      case: cell('case'),
      report: cell('report'),
      entity: cell('entity'),
      role: cell('role'),
    };
  };
  const parameters = ({ row, book }: BookedRow) => ({
    ...keyOf(row),
    properties: citationProperties(file, row, book),
  });
  return {
    async find(run, rows) {
      const found = await run(statementText('findCitations'), { rows: rows.map(keyOf) });
      return new Map(
        found.map(({ id, rowHash, package: owner, addedIn }): [string, Known] => [
          String(id),
          { rowHash: String(rowHash), package: String(owner), addedIn: Number(addedIn), synthetic: false },
        ]),
      );
    },
    create: (statements, rows, facts) => createCitations(statements, rows, parameters, facts),
    async change(run, rows) {
      if (rows.length > 0) await run(statementText('changeCitations'), { rows: rows.map(parameters) });
    },
    async read(run, rows) {
      const found = await runRows(run, 'readCitationsByKey', { rows: rows.map(keyOf) });
      return found.map((each) => storedCitation(file, each));
    },
    remove: (run, rows) => removeCitations(run, rows.map(keyOf)),
    async *pages(run, packageName) {
      if ((await run(statementText('anyCitation'), { package: packageName })).length === 0) return;
      for await (const ids of pagesOfIds(run, 'case', null)) {
        const found = await runRows(run, 'readCitations', { ids, package: packageName });
        if (found.length > 0) yield found.map((each) => storedCitation(file, each));
      }
    },
    touchedCases: async (_, { created, changed }) => [...created, ...changed].map((row) => keyOf(row).case),
  };
}

/** Removes citations, and updates the support of their cases; a report that the case's own row lists stays listed. */
export async function removeCitations(run: Run, keys: readonly CitationKey[]): Promise<void> {
  const bare = await run(statementText('removeCitations'), { rows: keys });
  if (bare.length > 0)
    await run(statementText('listReports'), { pairs: bare.map((each) => [each.case, each.report]) });
  await refreshSupport(
    run,
    keys.map((key) => key.case),
  );
}

async function createCitations(
  statements: PipelinedStatements,
  rows: readonly BookedRow[],
  parameters: (row: BookedRow) => CitationKey & { readonly id: string; readonly properties: object },
  { fresh, isListing }: BatchFacts,
): Promise<void> {
  if (rows.length === 0) return;
  const text = statementText('createCitations');
  if (fresh) {
    // Their cases were created without the listings that these citations stand in for.
    await statements.send(text, 'rows', rows, (booked) => {
      const citation = parameters(booked);
      return isListing(booked.row)
        ? { ...citation, properties: { ...citation.properties, listed: true } }
        : citation;
    });
    return;
  }
  const citations = rows.map(parameters);
  // Of several citations of one report, the first takes the place of the bare listing that the case's row made.
  const first = new Map([...citations].reverse().map((each) => [`${each.case} ${each.report}`, each]));
  const filled = await statements.run(statementText('fillCitations'), { rows: [...first.values()] });
  const ids = new Set(filled.map(({ id }) => id));
  await statements.run(text, { rows: citations.filter(({ id }) => !ids.has(id)) });
}

function storedCitation(file: DatasetFile, { case: caseId, report, citation }: CitationRow): StoredRow {
  const values = file.columns.map(({ name }): CellValue | null => {
    if (name === 'case') return caseId;
    if (name === 'report') return report;
    return storedCell(citation[propertyOf(name)]);
  });
  const entity = citation.entity ?? null;
  const role = citation.role ?? null;
  return { id: citationId({ case: caseId, report, entity, role }), values, ...bookOf(citation) };
}
