import type { ApolloServer } from '@apollo/server';
import type { Request, Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestLimits } from '../../limits.ts';
import { withCaller } from '../../telemetry/spans.ts';
import { isErrorCode, statusOfCode } from '../errors/statusOfCode.ts';
import type { OperationContext } from '../operation/operationContext.ts';
import { callerName } from '../request/callerName.ts';
import { requestBudget } from '../request/requestBudget.ts';
import { notesOf, withNotes } from '../request/requestNotes.ts';

/** An operation that this program wrote, with the type of its answer's data. */
export interface OwnOperation<Data = Record<string, unknown>> {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  /** Never there: it only ties the type to the operation. */
  readonly data?: Data;
}

/** Dependencies of an operation that this program wrote. */
export interface AskParts {
  readonly apollo: ApolloServer<OperationContext>;
  readonly limits: RequestLimits;
}

/**
 * Answers an operation of ours as if the caller had sent it, with its cost, its budget and its place in the queue. Resolves to its data; null
 * if it was refused or failed, and the response says why.
 */
export async function askOurs<Data>(
  { apollo, limits }: AskParts,
  request: Request,
  response: Response,
  operation: OwnOperation<Data>,
): Promise<Data | null> {
  const notes = notesOf(response);
  const contextValue: OperationContext = {
    notes,
    caller: callerName(request, response),
    budget: requestBudget(response, limits.timeoutMs),
    explain: false,
    tellCost: false,
    isOurs: true,
  };
  const { body, http } = await withCaller(request.headers, () =>
    withNotes(notes, () => apollo.executeOperation(operation, { contextValue })),
  );
  if (body.kind !== 'single') throw new Error('An operation of ours was answered in parts.');
  const { data, errors } = body.singleResult;
  // The operation selects exactly the fields of its type.
  if (data && !errors?.length) return data as Data;
  const wait = http.headers.get('retry-after');
  if (wait !== undefined) response.set('retry-after', wait);
  response.status(statusOf(http.status, errors)).json({ errors });
  return null;
}

/** A partial answer of GraphQL has the status 200; here there is all of an answer or none. */
function statusOf(status = 200, errors: readonly GraphQLFormattedError[] = []): number {
  if (status >= 400) return status;
  const code = errors[0]?.extensions?.code;
  return statusOfCode(isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR');
}
