import type { Plan, ResultSummary } from 'neo4j-driver';
import type { StatementPlan } from './types.ts';

/** Returns the plan of a statement from the summary of its EXPLAIN. */
export const statementPlan = ({ plan, queryType, notifications }: ResultSummary): StatementPlan => ({
  operators: plan ? operatorsOf(plan) : [],
  readOnly: queryType === 'r',
  notifications: notifications.map(({ code, description }) => ({ code, description })),
});

const operatorsOf = (plan: Plan): { name: string; details: string }[] => [
  { name: plan.operatorType.replace(/@.*/, ''), details: String(plan.arguments.Details ?? '') },
  ...plan.children.flatMap(operatorsOf),
];
