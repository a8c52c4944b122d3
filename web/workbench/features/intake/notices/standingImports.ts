import { ask } from '../../../../client/ask.ts';
import { latestImports } from '../../../../generated/operations.ts';
import { queryClient } from '../../../queries/useAnswer.ts';
import type { StoreImport } from '../../../state/readNotice.ts';

/** Returns the latest finished imports of the store that is served, the newest first, without those that were undone. */
export async function standingImports(): Promise<readonly StoreImport[]> {
  const { dataset } = await queryClient.fetchQuery({
    queryKey: [latestImports.name, {}],
    queryFn: ({ signal }) => ask(latestImports, {}, signal),
    staleTime: 0,
  });
  return dataset.imports.nodes.flatMap(({ number, finishedAt, undoneIn }) =>
    finishedAt !== null && undoneIn === null ? [{ number, finishedAt }] : [],
  );
}
