import type { Run } from '../graph/connect.ts';
import { Float } from '../graph/values.ts';
import { aliasesOf } from './aliasesOf.ts';
import type { DatasetFile } from './columns.ts';
import type { BatchEvidence } from './evidence.ts';
import type { IdTable } from './idTable.ts';
import { keepImages } from './keepImages.ts';
import { Pieces } from './pieces.ts';
import type { Plan } from './plan.ts';
import { type Bookkeeping, properties } from './properties.ts';
import { cellOf, itemsOf, type Row } from './row.ts';
import { statement } from './statement.ts';
import type { PreparedRow, Step } from './steps.ts';
import { casesCiting, refreshSupport } from './support.ts';

/** What writing needs to know beside the rows. */
export interface Writing {
  readonly number: number;
  readonly evidence: BatchEvidence;
  readonly ids: IdTable;
  /** For each id: 1 where the case was stored with the confidence that the batch alone gives. */
  readonly settled: Uint8Array;
}

/** Writes the new and changed records of a step, with their links and aliases, and what follows for confidences. */
export async function writeRecords(run: Run, step: Step, plan: Plan, writing: Writing): Promise<void> {
  const { file } = step.file;
  const pieces = new Pieces(run);
  const unsettled = await create(pieces, step, plan.added, writing);
  await change(run, step, plan.changed, writing);
  const changed = plan.changed.map(({ row }) => row);
  for (const { name, link } of file.columns) {
    if (!link) continue;
    const pairs = (rows: readonly Row[], itemsOfRow = (row: Row) => itemsOf(file, row, name)) =>
      rows.flatMap((row) =>
        itemsOfRow(row).map((id) => (link.direction === 'out' ? [row.id, id] : [id, row.id])),
      );
    if (link.type !== 'SUPPORTED_BY') {
      await createLinks(pieces, link.type, pairs([...plan.added, ...changed]));
      continue;
    }
    // Where citations come with the cases of a graph that had none, they stand in for the listing.
    const listed = (row: Row) =>
      plan.fresh ? writing.evidence.uncited(row.id, itemsOf(file, row, name)) : itemsOf(file, row, name);
    await createLinks(pieces, link.type, pairs(plan.added, listed));
    await pieces.send(statement('listReports'), 'pairs', pairs(changed));
  }
  await pieces.done();
  const ids = changed.map(({ id }) => id);
  if (file.kind === 'case') unsettled.push(...ids);
  if (file.kind === 'report') unsettled.push(...(await casesCiting(run, ids)));
  await refreshSupport(run, unsettled);
}

/** Creates new records; gives the cases among them whose confidence the batch alone does not tell. */
async function create(
  pieces: Pieces,
  step: Step,
  added: readonly PreparedRow[],
  writing: Writing,
): Promise<string[]> {
  const { file } = step.file;
  const { number, evidence, ids, settled } = writing;
  const unsettled: string[] = [];
  const row = (row: PreparedRow) => {
    const support = file.kind === 'case' ? evidence.support(row.id, itemsOf(file, row, 'reports')) : null;
    if (support) settled[ids.find(row.id)] = 1;
    else if (file.kind === 'case') unsettled.push(row.id);
    const book = {
      package: step.file.package.name,
      synthetic: step.file.package.synthetic === true,
      addedIn: number,
    };
    return stored(file, row, { ...book, changedIn: number, rowHash: row.hash }, support);
  };
  await pieces.send(statement('createRecords'), 'rows', added, row, { label: file.label });
  return unsettled;
}

async function change(run: Run, step: Step, changed: Plan['changed'], { number }: Writing): Promise<void> {
  if (changed.length === 0) return;
  const { file } = step.file;
  const ids = changed.map(({ row }) => row.id);
  await keepImages(run, number, file, ids);
  await run(statement('clearLinks'), { ids });
  if (file.kind === 'case') await run(statement('unlistReports'), { ids });
  const rows = changed.map(({ row, known }) =>
    stored(file, row, { ...known, changedIn: number, rowHash: row.hash }, null),
  );
  await run(statement('changeRecords'), { rows });
}

const stored = (
  file: DatasetFile,
  row: Row,
  book: Bookkeeping,
  support: Parameters<typeof properties>[3],
) => ({
  id: row.id,
  properties: properties(file, row, book, support),
  aliases: aliasesOf(file, row),
  latitude: degrees(cellOf(file, row, 'latitude')),
  longitude: degrees(cellOf(file, row, 'longitude')),
});

/** A point's coordinates are floats, whole or not. */
const degrees = (value: unknown) => (typeof value === 'number' ? new Float(value) : null);

const createLinks = (pieces: Pieces, type: string, pairs: readonly (readonly string[])[]): Promise<void> =>
  pieces.send(statement('createLinks'), 'pairs', pairs, undefined, { type });
