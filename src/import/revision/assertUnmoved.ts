import { ExpectedError } from '../../errors.ts';
import type { Run } from '../../graph/graph.ts';
import { statementText } from '../statementText.ts';
import type { GraphState } from './graphState.ts';

/** Locks the dataset until the transaction ends. Rejects with the message given if the graph has changed since `state` was read. */
export async function assertUnmoved(
  run: Run,
  { revision, unfinished }: GraphState,
  { message, hint }: { readonly message: string; readonly hint: string },
): Promise<void> {
  const [now] = await run(statementText('lockDataset'));
  if (now?.revision !== revision || now.importing !== (unfinished?.number ?? null))
    throw new ExpectedError('NOT_READY', message, hint, { retryable: true });
}
