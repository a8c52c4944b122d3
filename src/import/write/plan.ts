import type { Run } from '../../graph/graph.ts';
import { citationKey } from '../records/citations.ts';
import { statement } from '../statement.ts';
import type { PreparedRow, Step } from './steps.ts';

/** What is stored of a row's record already. */
export interface Known {
  readonly rowHash: string;
  readonly package: string;
  readonly addedIn: number;
  readonly synthetic: boolean;
}

/** What a step would do. */
export interface Plan {
  /** Whether none of the kind was stored when the import began. */
  readonly fresh: boolean;
  readonly added: readonly PreparedRow[];
  readonly changed: readonly { readonly row: PreparedRow; readonly known: Known }[];
  readonly unchanged: number;
}

/** Compares the rows of a step with the graph; `fresh` says that none of their kind was stored, so nothing needs asking. */
export async function plan(run: Run, step: Step, fresh: boolean): Promise<Plan> {
  if (fresh || step.rows.length === 0)
    return { fresh, added: step.rows, changed: [], unchanged: step.repeated };
  const found =
    step.file.file.kind === 'citation'
      ? await run(statement('findCitations'), {
          rows: step.rows.map((row) => citationKey(step.file.file, row)),
        })
      : await run(statement('findRecords'), { ids: step.rows.map(({ id }) => id) });
  const known = new Map(
    found.map(({ id, rowHash, package: owner, addedIn, synthetic }) => [
      String(id),
      {
        rowHash: String(rowHash),
        package: String(owner),
        addedIn: Number(addedIn),
        synthetic: synthetic === true,
      },
    ]),
  );
  const added: PreparedRow[] = [];
  const changed: { row: PreparedRow; known: Known }[] = [];
  for (const row of step.rows) {
    const before = known.get(row.id);
    if (!before) added.push(row);
    else if (before.rowHash !== row.hash) changed.push({ row, known: before });
  }
  return {
    fresh,
    added,
    changed,
    unchanged: step.rows.length - added.length - changed.length + step.repeated,
  };
}
