import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cypherFolder } from '../answer/fragment/readFragments.ts';
import { ExpectedError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { ProjectionHealth } from '../projection/projections.ts';
import type { Readiness } from './step.ts';

/** The version of the graph's model that this program reads and writes; see `cypher/import/createDataset.cypher`. */
const MODEL_VERSION = 1;

const modelText = readFileSync(join(cypherFolder, 'model.cypher'), 'utf8');

/** Checks that the graph has the model that this program supports. */
export const graphIsOurs =
  (graph: Pick<Graph, 'read'>): Readiness =>
  async () => {
    const name = 'model';
    try {
      const [found] = await graph.read([{ text: modelText }], { timeoutMs: 3_000 });
      const model = found?.rows[0]?.[0];
      if (model === MODEL_VERSION) return { name, ok: true };
      return model === undefined
        ? {
            name,
            ok: false,
            reason: 'The graph holds no dataset.',
            hint: 'Import one: wishlist import DATASET',
          }
        : {
            name,
            ok: false,
            reason: `The graph has model ${String(model)}; this program supports model ${MODEL_VERSION}.`,
            hint: 'Serve it with the version of the program that wrote it, or export it there and import it here.',
          };
    } catch (error) {
      if (error instanceof ExpectedError) return { name, ok: false, reason: error.message, hint: error.hint };
      throw error;
    }
  };

/** Checks that a connection to Neo4j is free: if all are in use, every new statement waits. */
export const connectionsAreFree =
  (graph: Pick<Graph, 'connections'>): Readiness =>
  () => {
    const { inUse, most } = graph.connections();
    const name = 'connections';
    return inUse < most
      ? { name, ok: true }
      : {
          name,
          ok: false,
          reason: `All ${most} connections to Neo4j are in use${inUse > most ? `, and ${inUse - most} more are waited for` : ''}.`,
          hint: 'Wait a moment; see what Neo4j is busy with (SHOW TRANSACTIONS).',
        };
  };

/** Checks that the first questions of the page have been prepared for, or that the time for it is over. */
export const answersAreWarm =
  (isOver: () => boolean): Readiness =>
  () => {
    const name = 'warm-up';
    return isOver()
      ? { name, ok: true }
      : { name, ok: false, reason: 'The first answers are being prepared.', hint: 'Wait a few seconds.' };
  };

/** Checks that there is a projection to search; an older one suffices while the next is loaded. */
export const projectionIsLoaded =
  (status: () => ProjectionHealth): Readiness =>
  () => {
    const { revision, state, error } = status();
    const name = 'projection';
    if (revision !== null) return { name, ok: true };
    return state === 'FAILED'
      ? {
          name,
          ok: false,
          reason: `It could not be loaded: ${error ?? 'nobody knows why'}`,
          hint: 'Retrying automatically.',
        }
      : { name, ok: false, reason: 'It is being loaded.', hint: 'Wait a few seconds.' };
  };
