import type { DocumentNode, GraphQLError, OperationDefinitionNode } from 'graphql';
import type { Graph } from '../../graph/graph.ts';
import type { FieldSources } from '../sources/fieldSources.ts';
import type { Services } from '../sources/services.ts';
import type { OperationCaller } from '../sources/typeScriptField.ts';

/** One validated operation to answer. */
export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables: Record<string, unknown>;
  /** The variables coerced, where that has been done already. */
  readonly coerced?: Record<string, unknown> | undefined;
  readonly requestId: string;
  /** True if `extensions.explain` is wanted. */
  readonly explain: boolean;
  readonly signal?: AbortSignal | undefined;
  /** The caller, if callers are distinguished. */
  readonly caller?: OperationCaller | undefined;
  readonly timeoutMs: number;
  /** True if the answer may be large: it is then read and put together so that others are answered meanwhile. */
  readonly large?: boolean;
}

/** A whole answer, ready to be written as JSON. */
export interface OperationAnswer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLError[];
  extensions?: Record<string, unknown>;
  /** The time of each statement, in milliseconds. */
  statementMs?: readonly number[];
}

/** An operation whose variables are coerced, and what answers it. */
export interface OperationInput {
  readonly sources: FieldSources;
  readonly graph: Graph;
  readonly services: Services;
  readonly definition: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
  readonly request: OperationRequest;
}
