import type { Operation } from '../compose/types.ts';

/** The notices beside an answer. */
export interface Notice {
  readonly message: string;
}

const most = 20;

/** Returns the notices about an operation's arguments: ids that no record has, and conditions that no record can meet. */
export async function noticesOf(operation: Operation): Promise<Notice[]> {
  const { notes } = operation;
  for (const id of await unknownIds(operation)) notes.unknown.add(id);
  const messages = [
    ...[...notes.unknown].map((id) => `No record has the id \`${id}\` (in \`${notes.placeOf(id)}\`).`),
    ...notes.notices,
  ];
  const rest = messages.length - most;
  return [
    ...messages.slice(0, most),
    ...(rest > 0 ? [`There are ${rest} more notices of this kind.`] : []),
  ].map((message) => ({ message }));
}

/** Returns the unknown ids among those that no root's statement looked up: ids of searches, nearly all of which the projection holds. */
async function unknownIds({ context, notes }: Operation): Promise<string[]> {
  const ids = notes.take().filter((id) => !context?.services.projections.holds(id));
  if (!context || ids.length === 0) return [];
  const rows = await context.read('unknownIds', { ids });
  return rows.map(([id]) => id);
}
