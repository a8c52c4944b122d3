import type { ApolloServer } from '@apollo/server';
import type { Express } from 'express';
import type { Graph } from '../graph/connect.ts';
import type { Limits } from '../limits.ts';
import type { Logger } from '../logger.ts';
import type { OperationContext } from './operationContext.ts';

/** What the steps of the server share. */
export interface ServerParts {
  readonly apollo: ApolloServer<OperationContext>;
  readonly graph: Pick<Graph, 'verify'>;
  readonly limits: Limits;
  readonly logger: Logger;
  /** Whether a caller may see the statements behind an answer. */
  readonly explain: boolean;
  /** The folder of the built pages, as a path. */
  readonly pages: string;
  /** Whether the server is shutting down. */
  readonly closing: () => boolean;
}

/** One step of the server: it adds what it does to the application, after the steps before it. */
export type Step = (app: Express, parts: ServerParts) => void;
