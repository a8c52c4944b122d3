import type { Operation } from '../../client/operation.ts';
import { operationLink } from '../../operationLink.ts';

/** Takes the operation behind a panel, with its variables, to the playground, and from there to its Cypher. */
export function QueryLink<Data, Variables>({
  operation: { query },
  variables,
}: {
  operation: Operation<Data, Variables>;
  variables: Variables;
}) {
  const link = operationLink('', { query, variables: JSON.stringify(variables, null, 2) });
  return (
    <a className="query-link" href={link} target="_blank" rel="noreferrer">
      Show the query ↗
    </a>
  );
}
