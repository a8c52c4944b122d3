import type { Plan, ResultSummary } from 'neo4j-driver';
import type { StatementPlan } from './types.ts';

/** Returns the plan of a statement from the columns and the summary of its EXPLAIN. */
export const statementPlan = (
  columns: number,
  { plan, queryType, notifications }: ResultSummary,
): StatementPlan => ({
  columns,
  operators: plan ? operatorsOf(plan) : [],
  readOnly: queryType === 'r',
  notifications: notifications.map(({ code, description }) => ({ code, description })),
});

const operatorsOf = (plan: Plan): { name: string; details: string }[] => [
  { name: plan.operatorType.replace(/@.*/, ''), details: String(plan.arguments.Details ?? '') },
  ...plan.children.flatMap(operatorsOf),
];
