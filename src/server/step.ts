import type { ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { Express } from 'express';
import type { Access } from '../access/caller.ts';
import type { Graph } from '../graph/graph.ts';
import type { Limits } from '../limits.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { Metrics } from './metrics.ts';
import type { OperationContext } from './operation/operationContext.ts';
import type { Uploads } from './uploads.ts';

/** One thing that the server needs, and why it is missing. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly reason?: string;
  readonly hint?: string;
}

export type Readiness = () => Check | Promise<Check>;

/** What the steps of the server share. */
export interface ServerParts {
  readonly apollo: ApolloServer<OperationContext>;
  readonly graph: Pick<Graph, 'verify'>;
  readonly limits: Limits;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** What must hold, beside that Neo4j answers, before the server is ready. */
  readonly readiness: readonly Readiness[];
  /** Whether a connection to Neo4j is free, which needs none to be told. */
  readonly connections: Readiness;
  /** Whether a caller may see the statements behind an answer. */
  readonly explain: boolean;
  /** The schema, as SDL. */
  readonly sdl: string;
  /** The folder of the built pages, as a path. */
  readonly pages: string;
  /** How callers are told apart; null where everyone who reaches the server may read. */
  readonly access: Access | null;
  /** The names, beside those of this machine, under which it may be asked; null for any, where callers are told apart. */
  readonly hosts: readonly string[] | null;
  /** Whether it is open beyond this machine, on purpose. */
  readonly open: boolean;
  /** The origins, beside its own, whose pages may ask. */
  readonly origins: readonly string[];
  /** Takes datasets that are sent; null where it takes none. */
  readonly uploads: Uploads | null;
  /** Whether the server is shutting down. */
  readonly closing: () => boolean;
  /** The responses to the requests that are under way. */
  readonly underWay: Set<ServerResponse>;
}

/** One step of the server: it adds what it does to the application, after the steps before it. */
export type Step = (app: Express, parts: ServerParts) => void;
