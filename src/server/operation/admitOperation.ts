import { HeaderMap } from '@apollo/server';
import { type DocumentNode, GraphQLError, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { Answerer } from '../../answer/createAnswerer.ts';
import { ExpectedError } from '../../errors.ts';
import type { RequestLimits } from '../../limits.ts';
import type { Admission } from '../bounds/admission.ts';
import { documentChecker } from '../bounds/checkDocument.ts';
import { checkVariables } from '../bounds/checkVariables.ts';
import { costOf, costRefusal } from '../bounds/costRefusal.ts';
import { type RateLimit, RateLimited } from '../bounds/rateLimit.ts';
import { statusOfCode } from '../errors/statusOfCode.ts';
import { type KnownOperations, unknownOperation } from './knownOperations.ts';
import type { OperationContext } from './operationContext.ts';

/** Rules that an operation is admitted by. */
export interface OperationRules {
  readonly answerer: Answerer;
  readonly limits: RequestLimits;
  /** The only operations that are answered; null for any. */
  readonly known: KnownOperations | null;
  /** Budget of the callers; null if it is unlimited. */
  readonly rateLimit: RateLimit | null;
  readonly admission: Admission;
}

/** An operation that may run, or that does not fit the schema. */
export interface AdmittedOperation {
  /** Disagreements with the schema; if there are any, nothing of the operation runs. */
  readonly invalid: readonly GraphQLError[];
  /** True if its answer may be large. */
  readonly large: boolean;
  /** Coerced variables; absent where they are wrong. */
  readonly coerced?: Record<string, unknown> | undefined;
  /** To be called once it is answered. */
  readonly leave: () => void;
}

const nothingRuns = { large: false, leave: () => undefined };

/** Refuses an operation before anything of it runs. */
const refusal = (error: ExpectedError, headers: [string, string][] = []) =>
  new GraphQLError(error.message, {
    originalError: error,
    extensions: { http: { status: statusOfCode(error.code), headers: new HeaderMap(headers) } },
  });

const queriesOnly = () =>
  new ExpectedError(
    'BAD_REQUEST',
    'This API answers queries only: it has no mutations and no subscriptions.',
    'Begin the operation with `query`. To add records, use `wishlist import`.',
  );

/**
 * Returns the check that each operation passes before it runs: size, schema, known operations, variables, cost, the caller's budget, and
 * a place among the operations that run. Rejects with the refusal, its status and its headers.
 */
export function operationAdmitter({ answerer, limits, known, rateLimit, admission }: OperationRules) {
  const checkDocument = documentChecker(answerer.schema, limits);
  return async (
    document: DocumentNode,
    operation: OperationDefinitionNode | null,
    variables: Record<string, unknown>,
    { notes, caller, budget, isOurs }: OperationContext,
  ): Promise<AdmittedOperation> => {
    const check = await checkDocument(document);
    if (check.refusal) throw refusal(check.refusal);
    const { errors: invalid } = check;
    if (!operation || invalid.length > 0) return { ...nothingRuns, invalid };
    if (operation.name) notes.operationName = operation.name.value.slice(0, 100);
    if (operation.operation !== OperationTypeNode.QUERY) throw refusal(queriesOnly());
    if (!isOurs && known?.has(document) === false) throw refusal(unknownOperation());
    const tooDeep = checkVariables(variables, limits);
    if (tooDeep) throw refusal(tooDeep);
    const found = costOf(answerer, document, operation, variables);
    if (found) {
      notes.cost = found.cost;
      const tooMuch = costRefusal(found, limits);
      if (tooMuch) throw refusal(tooMuch);
    }
    try {
      if (found) await rateLimit?.take(caller, found.cost);
      const leave = await admission.enter(caller, found?.lookup ?? true, budget.signal);
      budget.signal.addEventListener('abort', leave, { once: true });
      return { invalid, large: found?.small === false, coerced: found?.variables, leave };
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      const seconds = error instanceof RateLimited ? error.seconds : 1;
      throw refusal(error, error.code === 'RATE_LIMITED' ? [['retry-after', String(seconds)]] : []);
    }
  };
}
