import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { combineReports } from '../../../src/evidence/combineReports.ts';
import { grades } from '../../../src/evidence/grades.ts';
import { EVIDENCE_VERSION } from '../../../src/evidence/version.ts';

/** Support by the table and the formula for every pair of grades: from one source, from two, and with a denial. */
function everyPair(): string {
  const said = (grade: string, origins: readonly string[], denied = false) => ({
    reliability: grade[0] ?? null,
    credibility: Number(grade[1]),
    denied,
    origins,
  });
  const results = grades.flatMap((one) =>
    grades.map((other) => [
      combineReports([said(one, ['a']), said(other, ['b'])]),
      combineReports([said(one, ['a']), said(other, ['a'])]),
      combineReports([said(one, ['a']), said(other, ['b'], true)]),
      combineReports([said(one, ['a']), said(one, ['b']), said(other, ['a', 'c'])]),
    ]),
  );
  return createHash('sha256').update(JSON.stringify(results)).digest('hex').slice(0, 16);
}

test('a change of the formula requires a new version, so that stored graphs are updated', () => {
  expect({ version: EVIDENCE_VERSION, gives: everyPair() }).toEqual({
    version: 2,
    gives: 'e8cd4bbc1fa8bf46',
  });
});
