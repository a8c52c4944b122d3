import { expect, test } from '@jest/globals';
import { restsOnWords } from '../../../web/workbench/words/restsOnWords.ts';

const change = (caseCount: number) => ({
  report: { __typename: 'Report' as const, id: 'report/1', label: 'A report', labelZh: null, grade: 'B2' },
  after: { caseCount },
  lostCount: 1,
  gainedCount: 0,
});

const fragility = (holds: boolean | null, totalCount: number, after: readonly number[]) => ({
  holds,
  meaning: '',
  reportCount: 5,
  before: { caseCount: 1200 },
  changes: { totalCount, nodes: after.map(change) },
});

test.each([
  [fragility(true, 0, []), 'holds whichever single report is wrong'],
  [fragility(null, 0, []), 'not every report could be tried: the search came to its limit'],
  [fragility(false, 1, [1199]), '1,200 rests on 1 single report: 1,199 without it'],
  [
    fragility(false, 1100, [1150, 1199]),
    '1,200 rests on 1,100 single reports: 1,150 without the one that changes it most',
  ],
])('the mark beside a number says in words what it rests on', (answer, words) => {
  expect(restsOnWords(answer)).toBe(words);
});
