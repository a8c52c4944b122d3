import type { Run } from '../../graph/graph.ts';
import { count, type KindCounts } from '../report/counts.ts';
import { planStep } from './plan.ts';
import type { WriteStep } from './steps.ts';
import { type Writing, writeRows } from './writeRows.ts';

/** Compares a step with the graph, counts its changes and writes them. `open` is called before the first write; if it is null, nothing is written. */
export async function writeStep(
  run: Run,
  step: WriteStep,
  fresh: boolean,
  counts: KindCounts,
  open: (() => Promise<Writing>) | null,
): Promise<void> {
  const planned = await planStep(run, step, fresh);
  const { kind } = step.file.file;
  count(counts, kind, {
    added: planned.added.length,
    changed: planned.changed.length,
    unchanged: planned.unchanged,
  });
  if (!open || planned.added.length + planned.changed.length === 0) return;
  await writeRows(run, step, planned, await open());
}
