import type { Finding, RestsOnQueryVariables } from '../../generated/operations.ts';

/** Number of reports that are named beside a number. */
const NAMED = 10;

/** The question that the mark beside a number asks. */
export const restsOnVariables = (of: Finding): RestsOnQueryVariables => ({ of, first: NAMED });
