import type { CaseFilter, FieldArgs, Query, ReportFilter } from '../../generated/schema.ts';
import type { Graph } from '../../graph/graph.ts';
import type { ReadBounds } from '../../graph/readMessages.ts';
import type { NamedRows } from '../read/namedRows.ts';
import type { Answered, Awaitable } from './answered.ts';
import type { Services } from './services.ts';

/** The caller of an operation, and the budget it has left. */
export interface OperationCaller {
  readonly name: string;
  /** Null if the budget is unlimited. */
  budget(): Promise<{ readonly perMinute: number; readonly left: number; readonly seconds: number }> | null;
}

/** Services for a TypeScript field, beside its arguments. */
export interface FieldContext {
  readonly graph: Graph;
  readonly services: Services;
  readonly signal: AbortSignal | undefined;
  /** The caller; undefined if callers are not distinguished. */
  readonly caller: OperationCaller | undefined;
  readonly timeoutMs: number;
  /** The bounds of an answer that is read in a thread of its own; undefined where it is sure to be small. */
  readonly large: ReadBounds | undefined;
  /** The number of values in the answer so far. */
  cells: number;
  /** The revision that a field answered from; the records below it must be of the same one. */
  revision?: number;
  /** True if the projection counted a part of the answer that the graph could count as well. */
  counted: boolean;
  /** The ids of joined records, each with that of the record that answers for it. */
  readonly joined: ReadonlyMap<string, string>;
  /** Returns the ids of the cases that match. */
  readonly caseIds: (where: CaseFilter) => Promise<string[]>;
  /** Returns the ids of the reports that match. */
  readonly reportIds: (where: ReportFilter) => Promise<string[]>;
  /** Reads a `CaseFilter` that a record holds in JSON, and coerces it. Throws BAD_USER_INPUT if it is not one. */
  readonly storedFilter: (text: string) => CaseFilter;
  /** Runs `cypher/fields/<name>.cypher`. */
  readonly read: <Name extends keyof NamedRows>(
    name: Name,
    parameters: Record<string, unknown>,
  ) => Promise<NamedRows[Name][]>;
}

/** The selected fields below a field, by dotted path: `rows.keys.label`. Records and the fields below them are left out. */
export type Selected = ReadonlySet<string>;

/**
 * A field that TypeScript answers, `src/fields/Type/field.ts`. A root field that is named by its coordinate has the types of the schema, its
 * arguments coerced.
 */
export type TypeScriptField<Coordinate extends keyof FieldArgs | null = null> = (
  args: Coordinate extends keyof FieldArgs ? FieldArgs[Coordinate] : Readonly<Record<string, unknown>>,
  context: FieldContext,
  selected: Selected,
) => Awaitable<
  Coordinate extends `Query.${infer Name extends keyof Query & string}` ? Answered<Query[Name]> : unknown
>;

/** Cost of a search before its answer is read, in records that could be read meanwhile; it takes coerced arguments. */
export type SearchCost = (args: Readonly<Record<string, unknown>>) => number;

/**
 * Costs of searches by coordinate. A file of `src/fields` exports those of its field and of the fields below it as `costs`; `Plain` names
 * those that take no arguments.
 */
export type SearchCosts<Plain extends string = never> = {
  readonly [Coordinate in keyof FieldArgs]?: (args: FieldArgs[Coordinate]) => number;
} & { readonly [Coordinate in Plain]?: () => number };
