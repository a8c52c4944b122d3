import { expect, test } from '@jest/globals';
import { changeWords, restsOnWords } from '../../../web/workbench/words/restsOnWords.ts';

const report = {
  __typename: 'Report' as const,
  id: 'report/1',
  label: 'A report',
  labelZh: null,
  grade: 'B2',
};

const counted = (caseCount: number, gainedCount = 0) => ({
  report,
  after: { caseCount, path: null },
  path: null,
  lostCount: 1,
  gainedCount,
});

const traced = (path: 'LOST' | 'WEAKER', strength: number | null) => ({
  report,
  after: { caseCount: null, path: strength === null ? null : { hops: 2, strength } },
  path,
  lostCount: 1,
  gainedCount: 0,
});

const fragility = (
  holds: boolean | null,
  totalCount: number,
  nodes: readonly (ReturnType<typeof counted> | ReturnType<typeof traced>)[],
) => ({
  holds,
  meaning: '',
  reportCount: 5,
  before: { caseCount: 1200, path: null },
  changes: { totalCount, nodes },
});

test.each([
  [fragility(true, 0, []), 'holds whichever single report is wrong'],
  [fragility(null, 0, []), 'not every report could be tried: the search came to its limit'],
  [fragility(false, 1, [counted(1199)]), '1,200 rests on 1 single report: 1,199 without it'],
  [
    fragility(false, 1100, [counted(1150), counted(1199)]),
    '1,200 rests on 1,100 single reports: 1,150 without the one that changes it most',
  ],
  [
    fragility(false, 2, [traced('LOST', null), traced('WEAKER', 0.3)]),
    'The best path rests on 2 single reports: no path without the one that changes it most',
  ],
])('the mark beside a number or a path says in words what it rests on', (answer, words) => {
  expect(restsOnWords(answer)).toBe(words);
});

test.each([
  [counted(1199), '1,199 without it (1 lost)'],
  [counted(1201, 2), '1,201 without it (1 lost, 2 more)'],
  [traced('LOST', null), 'no path without it'],
  [traced('WEAKER', 0.3), 'weaker without it, at 0.30'],
])('each report says what the finding is without it', (change, words) => {
  expect(changeWords(change)).toBe(words);
});
