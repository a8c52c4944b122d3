import type { Run } from '../../graph/graph.ts';
import { count, type KindCounts } from '../report/counts.ts';
import { plan } from './plan.ts';
import type { Step } from './steps.ts';
import { writeCitations } from './writeCitations.ts';
import { type Writing, writeRecords } from './writeRecords.ts';

/** Compares one step with the graph and counts what it changes; `open` is awaited before anything is written, null writes nothing. */
export async function writeStep(
  run: Run,
  step: Step,
  fresh: boolean,
  counts: KindCounts,
  open: (() => Promise<Writing>) | null,
): Promise<void> {
  const planned = await plan(run, step, fresh);
  const { kind } = step.file.file;
  count(counts, kind, {
    added: planned.added.length,
    changed: planned.changed.length,
    unchanged: planned.unchanged,
  });
  if (!open || planned.added.length + planned.changed.length === 0) return;
  const writing = await open();
  if (kind === 'citation') await writeCitations(run, step, planned, writing);
  else await writeRecords(run, step, planned, writing);
}
