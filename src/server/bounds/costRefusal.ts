import { type DocumentNode, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { fragmentsOf } from '../../answer/schema/selection.ts';
import { ExpectedError } from '../../errors.ts';
import type { RequestLimits } from '../../limits.ts';
import { limitExceeded } from './limitExceeded.ts';
import { type CostedSchema, type OperationCost, operationCost } from './operationCost.ts';

/** The cost of an operation, and its variables as they were coerced for it. */
interface CoercedCost extends OperationCost {
  readonly variables: Record<string, unknown>;
}

/** Returns the cost of a validated operation; undefined if its variables are invalid, which its answer will report. */
export function costOf(
  { schema, searchCosts }: CostedSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Record<string, unknown>,
): CoercedCost | undefined {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
  if (!coerced) return undefined;
  const fragments = fragmentsOf(document);
  return {
    ...operationCost({ schema, searchCosts, operation, fragments, variables: coerced }),
    variables: coerced,
  };
}

const argumentBounds = ['conditions', 'nesting', 'list', 'text'] as const;

/** The refusal of an operation that may cost more than it may, or whose arguments are too large; undefined where it may run. */
export function costRefusal(found: OperationCost, limits: RequestLimits): ExpectedError | undefined {
  for (const bound of argumentBounds)
    if (found.arguments[bound] > limits[bound])
      return limitExceeded(bound, limits[bound], found.arguments[bound]);
  if (found.schemaCost > limits.schemaCost)
    return limitExceeded('schemaCost', limits.schemaCost, found.schemaCost);
  return found.cut || found.cost > limits.cost ? tooCostly(found, limits.cost) : undefined;
}

function tooCostly({ cost, widest, cut }: OperationCost, limit: number): ExpectedError {
  const costs = `${cut ? 'more than ' : ''}${cost.toLocaleString('en')}`;
  return new ExpectedError(
    'LIMIT_EXCEEDED',
    `The operation may cost ${costs}; \`limits.cost\` allows at most ${limit.toLocaleString('en')}.`,
    widest
      ? `Nested lists multiply, and \`${widest}\` is the widest: give it and the lists above it a smaller \`first\`, or ask for it in a second operation.`
      : 'Split the operation.',
  );
}
