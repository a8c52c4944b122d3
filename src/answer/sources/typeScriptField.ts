import type { FieldArgs } from '../../generated/schema.ts';
import type { Graph } from '../../graph/graph.ts';
import type { ReadBounds } from '../../graph/readMessages.ts';
import type { Services } from './services.ts';

/** The caller of an operation, and the budget it has left. */
export interface OperationCaller {
  readonly name: string;
  /** Null where what is spent is not bounded. */
  budget(): Promise<{ readonly perMinute: number; readonly left: number; readonly seconds: number }> | null;
}

/** Services for a TypeScript field, beside its arguments. */
export interface FieldContext {
  readonly graph: Graph;
  readonly services: Services;
  readonly signal: AbortSignal | undefined;
  /** The caller; undefined where callers are not told apart. */
  readonly caller: OperationCaller | undefined;
  readonly timeoutMs: number;
  /** The bounds of an answer that is read in a thread of its own; undefined where it is sure to be small. */
  readonly large: ReadBounds | undefined;
  /** The number of values in the answer so far. */
  cells: number;
  /** The revision that a field answered from; what is filled in below it must be of the same. */
  revision?: number;
  /** The ids of the cases that match a coerced `CaseFilter`. */
  readonly caseIds: (where: object) => Promise<string[]>;
  /** The ids of the reports that match a coerced `ReportFilter`. */
  readonly reportIds: (where: object) => Promise<string[]>;
  /** A `CaseFilter` that a record holds in JSON, coerced. Throws BAD_USER_INPUT where it is none. */
  readonly storedFilter: (text: string) => object;
  /** The rows that `cypher/fields/<name>.cypher` gives. */
  readonly read: (name: string, parameters: Record<string, unknown>) => Promise<unknown[][]>;
}

/** The selected fields below a field, by dotted path: `rows.keys.label`. Records and what is below them are left out. */
export type Selected = ReadonlySet<string>;

/**
 * A field that TypeScript answers, `src/fields/Type/field.ts`. It gives plain values by the schema's names; a record of the graph is given as
 * `{ id }` and filled in by one composed statement; a value that is a function is called with its field's own arguments.
 */
export type TypeScriptField<Coordinate extends keyof FieldArgs | null = null> = (
  args: Coordinate extends keyof FieldArgs ? FieldArgs[Coordinate] : Readonly<Record<string, unknown>>,
  context: FieldContext,
  selected: Selected,
) => unknown | Promise<unknown>;

/** Cost of a search before its answer is read, in records that could be read meanwhile; it takes coerced arguments. */
export type SearchCost = (args: Readonly<Record<string, unknown>>) => number;

/**
 * Costs of searches by coordinate. A file of `src/fields` exports those of its field and of the fields below it as `costs`; `Plain` names
 * those that take no arguments.
 */
export type SearchCosts<Plain extends string = never> = {
  readonly [Coordinate in keyof FieldArgs]?: (args: FieldArgs[Coordinate]) => number;
} & { readonly [Coordinate in Plain]?: () => number };
