import { isInputObjectType } from 'graphql';
import { composeWhere } from '../compose/composeWhere.ts';
import { lines } from '../compose/cypherText.ts';
import { clausesOf, openLevel } from '../compose/level.ts';
import { StatementDraft } from '../compose/statementDraft.ts';
import type { Operation } from '../compose/types.ts';
import { readBeside } from './readBeside.ts';

/** The lists whose records can be told by id, and the filter that each takes. */
const filters = { cases: 'CaseFilter', reports: 'ReportFilter' } as const;

/** The ids of all the cases or reports that match a coerced filter, for searches that hold no column for what it asks. */
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
  const rows = await readBeside(operation, { text, parameters: draft.parameters });
  return rows.map(([id]) => String(id));
}
