import type { GraphQLInterfaceType, GraphQLObjectType } from 'graphql';
import { listValue } from '../shape/listValue.ts';
import type { StatementDraft } from './statementDraft.ts';
import type { Piece, Shape } from './types.ts';

/** Composes the selected fields of a record whose type is known only by its label; `compose` composes them for one type. */
export function composeInterface(
  draft: StatementDraft,
  type: GraphQLInterfaceType,
  variable: string,
  compose: (type: GraphQLObjectType) => Piece,
): Piece {
  const types = draft.operation.schema.getPossibleTypes(type);
  const branches = types.map((each) => ({ name: each.name, piece: compose(each) }));
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
      const [name, row] = listValue(value);
      return shapes.get(String(name))?.(row) ?? null;
    },
  };
}

/** Runs a branch's subquery for records of its own type only. */
const guarded = (call: string, variable: string, label: string) =>
  call.replace(/^(CALL \([^)]*\) \{\n)/, `$1  WITH *\n  WHERE ${variable}:${label}\n`);
