import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLOutputType,
} from 'graphql';
import type { ArgumentNotes } from '../arguments/argumentNotes.ts';
import { selectedBelow } from '../complete/selectedBelow.ts';
import type { Failures } from '../shape/shapes.ts';
import type { FieldSources } from '../sources/fieldSources.ts';
import type { FieldContext, TypeScriptField } from '../sources/typeScriptField.ts';

/** What one operation brings to each of its statements. */
export interface Operation {
  readonly sources: FieldSources;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variables: Record<string, unknown>;
  /** What TypeScript fields may use; absent where a statement is only composed. */
  readonly context?: FieldContext;
  /** The greatest `first`. */
  readonly maximum: number;
  readonly notes: ArgumentNotes;
  readonly parts: Parts;
}

/** Turns what the database gave for one field into its part of the response. */
export type Shape = (value: unknown) => unknown;

/** One field's part of a statement: subqueries that must come before, an expression for its value (none where it needs no value), its shape. */
export interface Piece {
  readonly calls: readonly string[];
  readonly expression: string | undefined;
  readonly shape: Shape;
}

/** Where a selection stands: the object's type, the variable that holds it, and further variables an edge's fields may use. */
export interface Parent {
  readonly type: GraphQLObjectType;
  readonly variable: string | undefined;
  readonly edge?: Readonly<Record<string, string>>;
}

/** How each part is composed and completed: a selection recurses, and the parts reach one another through this. */
export interface Parts {
  readonly field: (draft: StatementDraft, parent: Parent, nodes: readonly FieldNode[]) => Piece;
  readonly record: (
    draft: StatementDraft,
    type: GraphQLObjectType | GraphQLInterfaceType,
    variable: string,
    nodes: readonly FieldNode[],
  ) => Piece;
  /** Completes what a TypeScript field gave against its selection; it may ask the graph to fill in records. */
  readonly complete: (
    operation: Operation,
    type: GraphQLOutputType,
    value: unknown,
    nodes: readonly FieldNode[],
  ) => Promise<unknown>;
}

/** One statement while it is being composed: it numbers the levels and gathers one parameter map per field. */
export class StatementDraft {
  readonly operation: Operation;
  readonly parameters: Record<string, unknown> = {};
  readonly failures: Failures = [];
  /** What TypeScript fields below this statement's root still have to give before the response is shaped. */
  readonly pending: Promise<void>[] = [];
  private levels = 0;

  constructor(operation: Operation) {
    this.operation = operation;
  }

  nextLevel(): number {
    this.levels += 1;
    return this.levels;
  }

  /** A field below the root that TypeScript answers beside the statement; it takes nothing from its parent. */
  typeScript(
    field: TypeScriptField,
    type: GraphQLOutputType,
    args: Record<string, unknown>,
    nodes: readonly FieldNode[],
  ): Piece {
    let value: unknown = null;
    this.pending.push(
      (async () => {
        const { context } = this.operation;
        if (!context) return;
        const given = await field(args, context, selectedBelow(this.operation, type, nodes));
        value = await this.operation.parts.complete(this.operation, type, given, nodes);
      })(),
    );
    return { calls: [], expression: undefined, shape: () => value };
  }
}
