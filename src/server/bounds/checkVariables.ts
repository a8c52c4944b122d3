import type { ExpectedError } from '../../errors.ts';
import type { RequestLimits } from '../../limits.ts';
import { limitExceeded } from './limitExceeded.ts';

/** The refusal of variables that are too deep or too many, before anything walks through them; undefined where they are not. */
export function checkVariables(
  variables: Readonly<Record<string, unknown>>,
  { variableDepth, variableValues }: Pick<RequestLimits, 'variableDepth' | 'variableValues'>,
): ExpectedError | undefined {
  let values = 0;
  // Level by level: what is deep must not be followed by calls that are.
  let level: unknown[] = Object.values(variables);
  for (let depth = 1; level.length > 0; depth += 1) {
    values += level.length;
    if (depth > variableDepth) return limitExceeded('variableDepth', variableDepth);
    if (values > variableValues) return limitExceeded('variableValues', variableValues);
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return undefined;
}
