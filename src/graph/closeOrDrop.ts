import { setTimeout as wait } from 'node:timers/promises';
import type { Session } from 'neo4j-driver';

// The driver (6.3) can close a session, which waits for Neo4j, but cannot drop a connection that is in use. Neo4j does not answer while it plans
// a statement or where its parser broke off, and such connections would use up the pool. Hence this file alone reaches into the driver's private
// fields: a session's two connection holders, and below a connection's layers (`_delegate`) its socket (`_ch._conn`). A driver without the
// holders is refused at the first close, so that an upgrade fails at once and not under load.

/** Longest time, in milliseconds, that Neo4j may take to release a connection. */
const PATIENCE_MS = 1_000;

const holders = ['_readConnectionHolder', '_writeConnectionHolder'] as const;

/**
 * Closes a session, which asks Neo4j to stop what it does for it, and drops its connections where Neo4j does not answer soon. Resolves when
 * the connections are no longer in use; throws where the driver has changed and keeps them elsewhere.
 */
export async function closeOrDrop(session: Session): Promise<void> {
  const connections = holders.map((name) => {
    const holder: unknown = Reflect.get(session, name);
    const getConnection = read(holder, 'getConnection');
    if (typeof getConnection !== 'function')
      throw new Error(
        `This neo4j-driver has no Session.${name}.getConnection: closeOrDrop.ts must be adapted.`,
      );
    // A connection that could not be had at all needs no dropping: its error has already been reported.
    const connection: Promise<unknown> = Reflect.apply(getConnection, holder, []);
    return connection.catch(() => undefined);
  });
  const late = setTimeout(() => {
    for (const connection of connections) void connection.then(drop);
  }, PATIENCE_MS);
  try {
    // A connection that is still being opened is not in use, and ends by itself.
    await Promise.race([session.close(), wait(PATIENCE_MS + 300, undefined, { ref: false })]);
  } catch {
    // What was read is read; a connection that cannot be given back is not used again.
  } finally {
    clearTimeout(late);
  }
}

const read = (from: unknown, key: string): unknown =>
  typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined;

/** Closes the socket under a connection that is in use. */
function drop(connection: unknown): void {
  let layer = connection;
  while (read(layer, '_delegate') !== undefined) layer = read(layer, '_delegate');
  const socket = read(read(layer, '_ch'), '_conn');
  const destroy = read(socket, 'destroy');
  const reason = new Error(`Neo4j did not release the connection within ${PATIENCE_MS} ms.`);
  if (typeof destroy === 'function') Reflect.apply(destroy, socket, [reason]);
}
