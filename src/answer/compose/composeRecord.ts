import { type FieldNode, type GraphQLInterfaceType, type GraphQLObjectType, isObjectType } from 'graphql';
import { composeFields } from './composeField.ts';
import type { Piece, Shape, StatementDraft } from './statementDraft.ts';

/** Composes what is selected of a record whose type may be known only from its label. */
export function composeRecord(
  draft: StatementDraft,
  type: GraphQLObjectType | GraphQLInterfaceType,
  variable: string,
  nodes: readonly FieldNode[],
): Piece {
  if (isObjectType(type)) return composeFields(draft, { type, variable }, nodes);
  const types = draft.operation.sources.schema.getPossibleTypes(type);
  const branches = types.map((each) => ({
    name: each.name,
    piece: composeFields(draft, { type: each, variable }, nodes),
  }));
  const byExpression = new Map<string, string[]>();
  for (const { name, piece } of branches) {
    const expression = piece.expression ?? '[]';
    byExpression.set(expression, [...(byExpression.get(expression) ?? []), name]);
  }
  const cases = [...byExpression].map(
    ([expression, names]) =>
      `WHEN ${names.map((name) => `${variable}:${name}`).join(' OR ')} THEN ${expression}`,
  );
  const label = `head([label IN labels(${variable}) WHERE label <> 'Entity'])`;
  const shapes = new Map<string, Shape>(branches.map(({ name, piece }) => [name, piece.shape]));
  return {
    calls: branches.flatMap(({ name, piece }) => piece.calls.map((call) => guarded(call, variable, name))),
    expression: `[${label}, CASE ${cases.join(' ')} END]`,
    shape: (value) => {
      const [name, row] = value as [string, unknown];
      return shapes.get(name)?.(row) ?? null;
    },
  };
}

/** A branch's subqueries run only for records of its own type. */
const guarded = (call: string, variable: string, label: string) =>
  call.replace(/^(CALL \([^)]*\) \{\n)/, `$1  WITH *\n  WHERE ${variable}:${label}\n`);
