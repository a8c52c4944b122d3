import type { ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { Express } from 'express';
import type { Access } from '../access/caller.ts';
import type { Graph } from '../graph/graph.ts';
import type { RequestLimits } from '../limits.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { Inputs } from './inputs.ts';
import type { Metrics } from './metrics.ts';
import type { OperationContext } from './operation/operationContext.ts';
import type { Stores } from './stores.ts';
import type { Uploads } from './uploads.ts';

/** Result of checking one precondition of the server, with the reason if it fails. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly reason?: string;
  readonly hint?: string;
}

export type Readiness = () => Check | Promise<Check>;

/** Dependencies shared by all steps. */
export interface ServerParts {
  readonly apollo: ApolloServer<OperationContext>;
  readonly graph: Pick<Graph, 'verify'>;
  readonly limits: RequestLimits;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Checks beside that of Neo4j, all of which must pass before the server is ready. */
  readonly readiness: readonly Readiness[];
  /** Checks that a connection to Neo4j is free, without using one. */
  readonly connections: Readiness;
  /** True if a caller may see the statements behind an answer. */
  readonly explain: boolean;
  /** The schema, as SDL. */
  readonly sdl: string;
  /** The folder of the built pages, as a path. */
  readonly pages: string;
  /** Identifies callers; null if everyone who can reach the server may read. */
  readonly access: Access | null;
  /** Identifies those who may send data; null if nobody may. */
  readonly writers: Access | null;
  /** Host names that are accepted beside those of this machine; null accepts any, if callers are distinguished. */
  readonly hosts: readonly string[] | null;
  /** True if it is open beyond this machine, on purpose. */
  readonly open: boolean;
  /** Origins beside its own whose pages may send requests. */
  readonly origins: readonly string[];
  /** Takes datasets that are sent; null where it takes none. */
  readonly uploads: Uploads | null;
  /** Takes files of other forms; null where it takes none. */
  readonly inputs: Inputs | null;
  /** Stores that can be served in turn; null where there is only this one. */
  readonly stores: Stores | null;
  /** True once the server is shutting down. */
  readonly closing: () => boolean;
  /** The responses to the requests that are under way. */
  readonly underWay: Set<ServerResponse>;
}

/** One step of the server, which adds its handlers to the application after those of the steps before it. */
export type Step = (app: Express, parts: ServerParts) => void;
