import type { Run } from '../../graph/graph.ts';
import type { Link } from '../../model/columns.ts';
import type { BatchEvidence } from '../check/batchEvidence.ts';
import type { IdTable } from '../check/idTable.ts';
import type { ForwardReferences } from '../check/references.ts';
import { casesCiting, refreshSupport } from '../derived/support.ts';
import { Pieces } from '../records/pipelinedStatements.ts';
import { rewriteRecords, stored } from '../records/rewriteRecords.ts';
import { keepImages } from '../records/saveBeforeImages.ts';
import { storedRows } from '../records/storedRow.ts';
import { columnWithinKind, linkColumns, linkPairs } from '../rows/linkColumns.ts';
import { itemsOf } from '../rows/row.ts';
import { statement } from '../statement.ts';
import type { Plan } from './plan.ts';
import type { PreparedRow, Step } from './steps.ts';

/** What writing needs to know beside the rows. */
export interface Writing {
  readonly number: number;
  readonly evidence: BatchEvidence;
  readonly ids: IdTable;
  readonly forward: ForwardReferences;
  /** For each id: 1 where the case was stored with the confidence that the batch alone gives. */
  readonly settled: Uint8Array;
}

/** Writes the new and changed records of a step, with their links and aliases, and what follows for confidences. */
export async function writeRecords(run: Run, step: Step, plan: Plan, writing: Writing): Promise<void> {
  const { file } = step.file;
  const pieces = new Pieces(run);
  const unsettled = await create(pieces, step, plan, writing);
  await change(run, step, plan.changed, writing);
  const own = columnWithinKind(file);
  if (own) {
    // The links to other kinds came with the records.
    const { type } = own.link;
    const pairs = linkPairs(file, plan.added, own);
    await pieces.send(statement('createLinks'), 'pairs', pairs, undefined, { type });
    await linkForward(pieces, type, plan.added, writing);
  }
  await pieces.done();
  const ids = plan.changed.map(({ row }) => row.id);
  if (file.kind === 'case') unsettled.push(...ids);
  if (file.kind === 'report') {
    // Those that named a new report before it was stored have another origin now.
    const linked = plan.added.flatMap(({ id }) => writing.forward.get(id) ?? []);
    unsettled.push(...(await casesCiting(run, [...ids, ...linked])));
  }
  await refreshSupport(run, unsettled);
}

/** Links the records above, perhaps of an earlier step, that named new ones before those were stored. */
async function linkForward(
  pieces: Pieces,
  type: string,
  added: readonly PreparedRow[],
  { forward }: Writing,
): Promise<void> {
  const pairs = added.flatMap(({ id }) => (forward.get(id) ?? []).map((from) => [from, id]));
  await pieces.send(statement('mergeLinks'), 'pairs', pairs, undefined, { type });
}

/** Creates new records; gives the cases among them whose confidence the batch alone does not tell. */
async function create(
  pieces: Pieces,
  step: Step,
  { added, fresh }: Plan,
  writing: Writing,
): Promise<string[]> {
  const { file } = step.file;
  const { number, evidence, ids, settled } = writing;
  const unsettled: string[] = [];
  const columns = linkColumns(file).filter(({ withinKind }) => !withinKind);
  const links = (row: PreparedRow, direction: Link['direction']) =>
    columns.flatMap(({ name, link }) => {
      if (link.direction !== direction) return [];
      const items = itemsOf(file, row, name);
      // Where citations come with the cases of a graph that had none, they stand in for the listing.
      const linked = fresh && link.type === 'SUPPORTED_BY' ? evidence.uncited(row.id, items) : items;
      return linked.map((id) => [link.type, id]);
    });
  const row = (row: PreparedRow) => {
    const support = file.kind === 'case' ? evidence.support(row.id, itemsOf(file, row, 'reports')) : null;
    if (support) settled[ids.find(row.id)] = 1;
    else if (file.kind === 'case') unsettled.push(row.id);
    const book = {
      package: step.file.package.name,
      synthetic: step.file.package.synthetic === true,
      addedIn: number,
    };
    return {
      ...stored(file, row, { ...book, changedIn: number, rowHash: row.hash }, support),
      linksOut: links(row, 'out'),
      linksIn: links(row, 'in'),
    };
  };
  await pieces.send(statement('createRecords'), 'rows', added, row, { label: file.label });
  return unsettled;
}

async function change(run: Run, step: Step, changed: Plan['changed'], { number }: Writing): Promise<void> {
  if (changed.length === 0) return;
  const { file } = step.file;
  const before = await storedRows(
    run,
    file,
    changed.map(({ row }) => row.id),
  );
  await keepImages(run, number, file, before);
  const rows = changed.map(({ row, known }) => ({
    row,
    book: { ...known, changedIn: number, rowHash: row.hash },
  }));
  await rewriteRecords(run, file, rows);
}
