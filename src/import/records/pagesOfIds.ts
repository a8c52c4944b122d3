import type { Run } from '../../graph/graph.ts';
import type { Kind } from '../../model/kinds.ts';
import { statementText } from '../statementText.ts';

/** Returns the bounds of the ids of a kind, both exclusive: the character `0` follows `/`. */
export const rangeOf = (kind: string) => ({ after: `${kind}/`, until: `${kind}0` });

/** Yields the stored ids of a kind in order, in pages: those of one package, or all if `owner` is null. */
export async function* pagesOfIds(
  run: Run,
  kind: Kind,
  owner: string | null,
  limit = 5_000,
): AsyncGenerator<readonly string[]> {
  const { after: first, until } = rangeOf(kind);
  for (let after = first; ; ) {
    const page = (await run(statementText('pageOfIds'), { after, until, package: owner, limit })).map(
      ({ id }) => String(id),
    );
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    if (page.length < limit) return;
    after = last;
  }
}
