import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { grades } from '../../../src/evidence/grades.ts';

test.each(['Case/citations', 'fields/citations'])('cypher/%s orders citations as the table does', (name) => {
  const text = readFileSync(new URL(`../../../cypher/${name}.cypher`, import.meta.url), 'utf8');
  expect(text).toContain(`split('${grades.join('')}', grade)`);
  expect(text).toContain(`, ${2 * grades.length}) AS place`);
});
