/** An operation and its variables (JSON text), as an editor holds them. */
export interface EditorOperation {
  readonly query: string;
  readonly variables: string;
}

/** The address that opens the playground with this operation; it stands after `#`, so no server ever sees it. */
export function operationLink(
  origin: string,
  { query, variables }: EditorOperation,
  runsAtOnce = false,
): string {
  const parts = new URLSearchParams({ query });
  if (variables.trim()) parts.set('variables', variables);
  if (runsAtOnce) parts.set('run', 'true');
  return `${origin}/playground#${parts}`;
}

/** True if the operation of an address is to run as soon as it is opened. */
export const asksToRun = (address: string): boolean =>
  new URLSearchParams(new URL(address).hash.slice(1)).get('run') === 'true';

/** The operation that an address carries, after `#` or after `?`; null where it carries none. */
export function readOperationLink(address: string): EditorOperation | null {
  const { hash, searchParams } = new URL(address);
  for (const parts of [new URLSearchParams(hash.slice(1)), searchParams]) {
    const query = parts.get('query');
    if (query) return { query, variables: parts.get('variables') ?? '' };
  }
  return null;
}
