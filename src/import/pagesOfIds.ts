import type { Run } from '../graph/connect.ts';
import type { Kind } from './columns.ts';
import { statement } from './statement.ts';

/** The stored ids of a kind in order, page by page; those that one package brought, or all. */
export async function* pagesOfIds(
  run: Run,
  kind: Kind,
  owner: string | null,
  limit = 5_000,
): AsyncGenerator<readonly string[]> {
  // '0' follows '/': the ids of a kind are those between the two.
  for (let after = `${kind}/`; ; ) {
    const page = (await run(statement('pageOfIds'), { after, until: `${kind}0`, package: owner, limit })).map(
      ({ id }) => String(id),
    );
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    if (page.length < limit) return;
    after = last;
  }
}
