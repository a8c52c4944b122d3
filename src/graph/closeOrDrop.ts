import { setTimeout as wait } from 'node:timers/promises';
import type { Session } from 'neo4j-driver';

/** How long, in milliseconds, Neo4j may take to give a connection back. */
const patienceMs = 1_000;

/**
 * Closes a session, which asks Neo4j to stop what it does for it. Where Neo4j does not answer soon, since it plans or its parser broke
 * off, the connection is dropped: it would stay in use for as long as that takes. Resolves when the connection is no longer in use.
 */
export async function closeOrDrop(session: Session): Promise<void> {
  const connections = ['_readConnectionHolder', '_writeConnectionHolder'].map((holder) =>
    // One that could not be had at all is told to whoever wanted it, and need not be dropped.
    connectionOf(Reflect.get(session, holder)).catch(() => undefined),
  );
  const late = setTimeout(() => {
    for (const connection of connections) void connection.then(drop);
  }, patienceMs);
  try {
    // One that is still being opened is in nobody's use, and ends by itself.
    await Promise.race([session.close(), wait(patienceMs + 300, undefined, { ref: false })]);
  } catch {
    // What was read is read; a connection that cannot be given back is not used again.
  } finally {
    clearTimeout(late);
  }
}

const read = (from: unknown, key: string): unknown =>
  typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined;

/** The connection that a session holds now: once it is being closed, the session no longer tells. */
async function connectionOf(holder: unknown): Promise<unknown> {
  const getConnection = read(holder, 'getConnection');
  return typeof getConnection === 'function' ? Reflect.apply(getConnection, holder, []) : undefined;
}

/** The driver has no way to drop a connection that is in use: its socket is below the layers that it wraps around it. */
function drop(connection: unknown): void {
  let layer = connection;
  while (read(layer, '_delegate') !== undefined) layer = read(layer, '_delegate');
  const socket = read(read(layer, '_ch'), '_conn');
  const destroy = read(socket, 'destroy');
  const reason = new Error(`Neo4j did not give the connection back within ${patienceMs} ms.`);
  if (typeof destroy === 'function') Reflect.apply(destroy, socket, [reason]);
}
