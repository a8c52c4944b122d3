import { type FieldNode, GraphQLError, type GraphQLObjectType, isNonNullType } from 'graphql';
import { ExpectedError } from '../../errors.ts';
import { RevisionMoved } from '../read/runStatements.ts';
import type { SelectedFields } from '../schema/selection.ts';

/** The data and errors of one operation while its root fields are being answered, in whatever order they come. */
export class ResponseDraft {
  readonly errors: GraphQLError[] = [];
  private readonly query: GraphQLObjectType;
  private readonly selected: SelectedFields;
  private readonly values: Record<string, unknown>;

  constructor(query: GraphQLObjectType, selected: SelectedFields) {
    this.query = query;
    this.selected = selected;
    this.values = Object.fromEntries([...selected.keys()].map((key) => [key, null]));
  }

  set(key: string, value: unknown): void {
    this.values[key] = value;
  }

  /** Notes an error at its place. That the graph has moved on concerns the whole operation and is thrown. */
  fail(path: readonly (string | number)[], nodes: readonly FieldNode[], error: unknown): void {
    if (error instanceof RevisionMoved) throw error;
    this.errors.push(located(error, path, nodes));
  }

  /** Returns the data; null where a root field that the schema promises has no value. */
  data(): Record<string, unknown> | null {
    const fields = this.query.getFields();
    const broken = [...this.selected].some(([key, [node]]) => {
      const field = fields[node?.name.value ?? ''];
      return this.values[key] === null && field !== undefined && isNonNullType(field.type);
    });
    return broken ? null : this.values;
  }
}

/** Returns an error at its place in the response; one that the caller can act on keeps its code and its hint. */
function located(
  error: unknown,
  path: readonly (string | number)[],
  nodes: readonly FieldNode[],
): GraphQLError {
  if (error instanceof GraphQLError && error.path) return error;
  const original = error instanceof Error ? error : new Error(String(error));
  const extensions =
    error instanceof ExpectedError
      ? { code: error.code, hint: error.hint, retryable: error.retryable }
      : error instanceof GraphQLError
        ? { code: 'BAD_USER_INPUT', ...error.extensions }
        : {};
  return new GraphQLError(original.message, { nodes, path, originalError: original, extensions });
}
