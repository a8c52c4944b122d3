import type { Graph } from '../graph/connect.ts';
import type { Limits } from '../limits.ts';

/** What a TypeScript field may use besides its arguments. */
export interface FieldContext {
  readonly graph: Graph;
  /** What the program gives its fields, by name: each field reads the one it needs. */
  readonly services: Services;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  /** The revision that a field answered from; what is filled in below it must be of the same. */
  revision?: number;
}

/** What the program gives its TypeScript fields. */
export interface Services {
  readonly limits: Limits;
}

/**
 * A field that TypeScript answers, `src/fields/Type/field.ts`. It gives plain values by the schema's names; a record of the graph is given as
 * `{ id }` and filled in by one composed statement; a value that is a function is called with its field's own arguments.
 */
export type TypeScriptField = (
  args: Readonly<Record<string, unknown>>,
  context: FieldContext,
) => unknown | Promise<unknown>;
