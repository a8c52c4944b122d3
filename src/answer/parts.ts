import { complete } from './complete/complete.ts';
import { composeField } from './compose/composeField.ts';
import { composeRecord } from './compose/composeRecord.ts';
import type { Parts } from './compose/statementDraft.ts';

/** The parts of the composer, made known to one another. */
export const parts: Parts = { field: composeField, record: composeRecord, complete };
