import type { PersistedOperation } from '../../client/persistedOperation.ts';
import { operationLink } from '../../operationLink.ts';

/** A link that opens the operation behind a panel, with its variables, in the playground and runs it there. */
export function QueryLink<Data, Variables>({
  operation: { query },
  variables,
}: {
  operation: PersistedOperation<Data, Variables>;
  variables: Variables;
}) {
  const link = operationLink('', { query, variables: JSON.stringify(variables, null, 2) }, true);
  return (
    <a className="query-link" href={link} target="_blank" rel="noreferrer">
      Show the query ↗
    </a>
  );
}
