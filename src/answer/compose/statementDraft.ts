import type { FieldNode, GraphQLInterfaceType, GraphQLObjectType, GraphQLOutputType } from 'graphql';
import type { Failures } from '../shape/shapes.ts';
import type { TypeScriptField } from '../sources/typeScriptField.ts';
import type { Operation, Parent, Piece } from './types.ts';

/** A call of a TypeScript field, and the value that it gave once it was made. */
export interface TypeScriptCall {
  readonly field: TypeScriptField;
  readonly type: GraphQLOutputType;
  readonly args: Readonly<Record<string, unknown>>;
  readonly nodes: readonly FieldNode[];
  value?: unknown;
}

/** One statement while it is being composed: numbers its levels and gathers one parameter map per field. */
export class StatementDraft {
  readonly operation: Operation;
  readonly parameters: Record<string, unknown> = {};
  readonly failures: Failures = [];
  /** TypeScript fields below the statement's root: they take nothing from their parents, and must be called before the response is shaped. */
  readonly typeScriptCalls: TypeScriptCall[] = [];
  private levels = 0;

  constructor(operation: Operation) {
    this.operation = operation;
  }

  nextLevel(): number {
    this.levels += 1;
    return this.levels;
  }
}

/** Composers of selections below a connection. They are arguments, since selections recurse and modules must not. */
export interface BelowComposers {
  readonly field: (draft: StatementDraft, parent: Parent, nodes: readonly FieldNode[]) => Piece;
  readonly record: (
    draft: StatementDraft,
    type: GraphQLObjectType | GraphQLInterfaceType,
    variable: string,
    nodes: readonly FieldNode[],
  ) => Piece;
}
