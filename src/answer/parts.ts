import { complete } from './complete.ts';
import { composeField } from './compose/fields.ts';
import { composeRecord } from './compose/record.ts';
import type { Parts } from './compose/statement.ts';

/** The parts of the composer, made known to one another. */
export const parts: Parts = { field: composeField, record: composeRecord, complete };
