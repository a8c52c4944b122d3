import type { FieldNode, GraphQLObjectType } from 'graphql';
import type { ArgumentNotes } from '../arguments/argumentNotes.ts';
import type { Counting } from '../counted/counting.ts';
import type { Fragment } from '../fragment/fragment.ts';
import type { Selecting } from '../schema/selection.ts';
import type { FieldSources } from '../sources/fieldSources.ts';
import type { FieldContext } from '../sources/typeScriptField.ts';

/** The part of an operation that all of its statements share. */
export interface Operation extends Selecting {
  readonly sources: FieldSources;
  /** Services for TypeScript fields; absent where a statement is only composed. */
  readonly context?: FieldContext;
  /** The projection that may count; absent where a statement is only composed. */
  readonly counting?: Counting;
  /** The greatest `first`. */
  readonly maximum: number;
  readonly notes: ArgumentNotes;
}

/** Turns the value that the database returned for one field into its part of the response. */
export type Shape = (value: unknown) => unknown;

/** One field's part of a statement: subqueries that come before it, an expression for its value (undefined where it needs none), and its shape. */
export interface Piece {
  readonly calls: readonly string[];
  readonly expression: string | undefined;
  readonly shape: Shape;
}

/** The object that fields are selected of: its type, the variable that holds it, and further variables that an edge's fields may use. */
export interface Parent {
  readonly type: GraphQLObjectType;
  readonly variable: string | undefined;
  readonly edge?: Readonly<Record<string, string>>;
}

/** A field below a parent, answered by a fragment. */
export interface FieldSite {
  readonly fragment: Fragment;
  readonly known: Readonly<Record<string, string>>;
  readonly coordinate: string;
  readonly args: Record<string, unknown>;
  readonly nodes: readonly FieldNode[];
}

/** The types of a connection. */
export interface ConnectionTypes {
  readonly connection: GraphQLObjectType;
  readonly edge: GraphQLObjectType;
  readonly node: GraphQLObjectType | undefined;
}
