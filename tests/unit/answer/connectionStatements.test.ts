import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { connectionStatements } from './connectionStatements.ts';

/** Written before the patterns between cases and parties were joined from halves; change it only with a statement that is meant to change. */
const kept = new URL('./fixture/connectionStatements.cypher', import.meta.url);

test('every connection below a record is composed to the statement that is kept', async () => {
  expect(await connectionStatements()).toBe(await readFile(kept, 'utf8'));
});
