import { isInputObjectType } from 'graphql';
import { composeWhere } from '../compose/composeWhere.ts';
import { lines } from '../compose/cypherText.ts';
import { clausesOf, openLevel } from '../compose/level.ts';
import { StatementDraft } from '../compose/statementDraft.ts';
import type { Operation } from '../compose/types.ts';
import { readBeside } from './readBeside.ts';

/** Lists whose matching ids can be read, each with its filter. */
const filters = { cases: 'CaseFilter', reports: 'ReportFilter' } as const;

/** Returns the ids of all cases or reports that match a coerced filter, for conditions that the projection has no column for. */
export async function readMatchingIds(
  operation: Operation,
  list: keyof typeof filters,
  where: object,
): Promise<string[]> {
  const { sources } = operation;
  const fragment = sources.fragment(`Query.${list}`);
  const type = sources.schema.getType(filters[list]);
  if (!fragment || !isInputObjectType(type)) throw new Error(`The schema has no ${list} to filter.`);
  const draft = new StatementDraft(operation);
  const level = openLevel(draft, fragment, {});
  draft.parameters[level.parameter] = { where };
  const conditions = composeWhere(draft, type, where, level.node, `${level.parameter}.where`);
  const text = lines(clausesOf(level, conditions), `RETURN DISTINCT ${level.node}.id`);
  const rows = await readBeside(operation, { text, parameters: draft.parameters }, { working: true });
  return rows.map(([id]) => String(id));
}
