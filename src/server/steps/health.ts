import { setTimeout as wait } from 'node:timers/promises';
import { ExpectedError } from '../../errors.ts';
import { refuseMethod } from '../errors/refuse.ts';
import type { Check, ServerParts, Step } from '../step.ts';

const PATIENCE_MS = 3_000;

async function neo4jAnswers({ graph, logger }: ServerParts): Promise<Check> {
  const name = 'neo4j';
  const slow = {
    reason: `Neo4j did not answer within ${PATIENCE_MS} ms.`,
    hint: 'Wait a moment, and check that Neo4j runs.',
  };
  try {
    const late = wait(PATIENCE_MS, 'late', { ref: false });
    const first = await Promise.race([graph.verify(), late]);
    return first === 'late' ? { name, ok: false, ...slow } : { name, ok: true };
  } catch (error) {
    if (error instanceof ExpectedError) return { name, ok: false, reason: error.message, hint: error.hint };
    logger.error({ err: error }, 'a bug in the check of Neo4j');
    return { name, ok: false, reason: 'The check failed.' };
  }
}

/** Without Neo4j the others can only fail for the same reason. */
async function checksOf(parts: ServerParts): Promise<Check[]> {
  // All the others want a connection.
  const connections = await parts.connections();
  if (!connections.ok) return [connections];
  const neo4j = await neo4jAnswers(parts);
  return neo4j.ok ? [neo4j, ...(await Promise.all(parts.readiness.map((check) => check())))] : [neo4j];
}

/** `/healthz` says that the process is alive; `/readyz` whether it can answer, and if not, why. */
export const health: Step = (app, parts) => {
  app
    .route('/healthz')
    .get((_, response) => void response.set('cache-control', 'no-store').json({ status: 'alive' }))
    .all(refuseMethod('GET, HEAD'));
  app
    .route('/readyz')
    .get(async (_, response) => {
      const checks: Check[] = parts.closing()
        ? [{ name: 'server', ok: false, reason: 'The server is shutting down.' }]
        : await checksOf(parts);
      const ready = checks.every(({ ok }) => ok);
      response.status(ready ? 200 : 503).set('cache-control', 'no-store');
      response.json({ status: ready ? 'ready' : 'not ready', checks });
    })
    .all(refuseMethod('GET, HEAD'));
};
