/** An operation and its variables (JSON text), as an editor holds them. */
export interface EditorOperation {
  readonly query: string;
  readonly variables: string;
}

/** The address that opens the playground with this operation; it stands after `#`, so no server ever sees it. */
export function operationLink(origin: string, { query, variables }: EditorOperation): string {
  const parts = new URLSearchParams({ query });
  if (variables.trim()) parts.set('variables', variables);
  return `${origin}/playground#${parts}`;
}

/** The operation that an address carries, after `#` or after `?`; null where it carries none. */
export function readOperationLink(address: string): EditorOperation | null {
  const { hash, searchParams } = new URL(address);
  for (const parts of [new URLSearchParams(hash.slice(1)), searchParams]) {
    const query = parts.get('query');
    if (query) return { query, variables: parts.get('variables') ?? '' };
  }
  return null;
}
