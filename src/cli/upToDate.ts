import { setTimeout as wait } from 'node:timers/promises';
import { ExpectedError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { recompute } from '../import/recompute/recompute.ts';
import type { Command } from './runCommand.ts';

/** Milliseconds to wait for another program that recomputes or imports. */
const RETRY_MS = 1_000;

/** Brings the derived values of a graph up to date that an older version of the program stored. */
export async function upToDate(
  graph: Graph,
  { out, signal }: Pick<Command, 'out' | 'signal'>,
): Promise<void> {
  for (;;) {
    try {
      const { names, changed, revision } = await recompute(graph, { signal });
      if (changed > 0)
        out.write(`Recomputed ${names.join(', ')}: ${changed} records changed, revision ${revision}.\n`);
      return;
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      if (error.code === 'NOT_READY' && error.retryable) await wait(RETRY_MS, undefined, { signal });
      else if (error.code === 'BAD_USER_INPUT') {
        out.write(`Some derived values are outdated: ${error.message} ${error.hint}\n`);
        return;
      } else throw error;
    }
  }
}
