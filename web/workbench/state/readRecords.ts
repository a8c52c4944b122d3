import { ask } from '../../client/ask.ts';
import { recordNames } from '../../generated/operations.ts';

/** A record in its present state. */
export interface CurrentRecord {
  readonly label: string;
  readonly labelZh: string | null;
  readonly changedIn: number | null;
}

/** Most ids that one question names. */
export const IDS_AT_ONCE = 200;

/** Reads records by their ids, at most `IDS_AT_ONCE`, in their order; null for one that the graph does not have. Rejects where the server does not answer. */
export async function readRecords(
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<readonly (readonly [id: string, record: CurrentRecord | null])[]> {
  const { nodes } = await ask(recordNames, { ids }, signal);
  return ids.map((id, index) => {
    const node = nodes[index];
    if (!node || !('label' in node)) return [id, null];
    const { label, labelZh, changedIn } = node;
    return [id, { label, labelZh, changedIn }];
  });
}
