import type { FieldNode, GraphQLInterfaceType, GraphQLObjectType, GraphQLOutputType } from 'graphql';
import type { CountedConnection, EngineNote, UnorderedList } from '../counted/countedConnection.ts';
import type { CountedNumber } from '../counted/countedNumber.ts';
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

/** A further statement of a root field, as it ran. */
interface RanStatement {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly milliseconds: number;
}

/** One statement while it is being composed: numbers its levels and gathers one parameter map per field. */
export class StatementDraft {
  readonly operation: Operation;
  readonly parameters: Record<string, unknown> = {};
  readonly failures: Failures;
  /** TypeScript fields below the statement's root: they take nothing from their parents, and must be called before the response is shaped. */
  readonly typeScriptCalls: TypeScriptCall[] = [];
  /** Connections that the projection counts once the statement has run. */
  readonly counted: CountedConnection[] = [];
  /** Numbers that the projection counts likewise. */
  readonly numbers: CountedNumber[] = [];
  /** Lists that the projection orders before the statement runs, which reads the records on their pages. */
  readonly lists: UnorderedList[] = [];
  /** The engine of each connection that either could count. */
  readonly engines: EngineNote[] = [];
  private readonly ran: RanStatement[] = [];
  private next: StatementDraft | undefined;
  private levels = 0;

  /** A draft of a further statement shares the failures of the first, which reports them. */
  constructor(operation: Operation, failures: Failures = []) {
    this.operation = operation;
    this.failures = failures;
  }

  /** The draft of the next statement, which reads the nodes of the counted connections. */
  below(): StatementDraft {
    this.next ??= new StatementDraft(this.operation, this.failures);
    return this.next;
  }

  /** Notes that this draft ran as a further statement. */
  noteStatement(text: string, milliseconds: number): void {
    this.ran.push({
      cypher: text,
      parameters: this.parameters,
      milliseconds: Math.round(milliseconds * 100) / 100,
    });
  }

  /** Engines and further statements of this draft and of those below it, for `x-explain`. */
  explained(): { readonly engines: readonly EngineNote[]; readonly further: readonly RanStatement[] } {
    const below = this.next?.explained();
    return {
      engines: [...this.engines, ...(below?.engines ?? [])],
      further: [...this.ran, ...(below?.further ?? [])],
    };
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
