import type { Run } from '../../graph/graph.ts';
import type { Known } from '../records/storage.ts';
import { storageOf } from '../records/storageOf.ts';
import type { PreparedRow, WriteStep } from './steps.ts';

/** Changes that a step makes. */
export interface Plan {
  /** True if nothing of the kind was stored when the import began. */
  readonly fresh: boolean;
  readonly added: readonly PreparedRow[];
  readonly changed: readonly { readonly row: PreparedRow; readonly known: Known }[];
  readonly unchanged: number;
}

/** Compares the rows of a step with the graph. Asks nothing if the kind is `fresh`: none of it was stored. */
export async function planStep(run: Run, step: WriteStep, fresh: boolean): Promise<Plan> {
  const { file } = step.file;
  if (fresh || step.rows.length === 0)
    return { fresh, added: step.rows, changed: [], unchanged: step.repeated };
  const known = await storageOf(file).find(run, step.rows);
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
