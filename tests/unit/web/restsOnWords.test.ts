import { expect, test } from '@jest/globals';
import { changeWords, restsOnWords } from '../../../web/workbench/words/restsOnWords.ts';

const report = {
  __typename: 'Report' as const,
  id: 'report/1',
  label: 'A report',
  labelZh: null,
  grade: 'B2',
};

const nothing = { caseCount: null, ofCount: null, share: null, rank: null, path: null };
const ofCases = (caseCount: number) => ({ ...nothing, caseCount });
const ofShare = (caseCount: number, ofCount: number) => ({
  ...nothing,
  caseCount,
  ofCount,
  share: ofCount === 0 ? null : caseCount / ofCount,
});
const ofRank = (rank: number | null) => ({ ...nothing, caseCount: rank === null ? 0 : 7, rank });

const counted = (caseCount: number, gainedCount = 0) => ({
  report,
  after: ofCases(caseCount),
  path: null,
  lostCount: 1,
  gainedCount,
});

const traced = (path: 'LOST' | 'WEAKER', strength: number | null) => ({
  report,
  after: { ...nothing, path: strength === null ? null : { hops: 2, strength } },
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
  before: ofCases(1200),
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
  expect(changeWords(change, ofCases(1200))).toBe(words);
});

const valued = (after: typeof nothing | ReturnType<typeof ofShare> | ReturnType<typeof ofRank>) => ({
  report,
  after,
  path: null,
  lostCount: 1,
  gainedCount: 0,
});

test.each([
  [ofShare(68, 642), ofShare(67, 641), '10.5 % (67 of 641) without it (1 lost)'],
  [ofShare(1, 1), ofShare(0, 0), 'no share without it (1 lost)'],
  [ofShare(1, 100_000), ofShare(0, 99_999), '0 % (0 of 99,999) without it (1 lost)'],
  [ofRank(1), ofRank(2), 'rank 2 without it (1 lost)'],
  [ofRank(12), ofRank(null), 'no rank without it (1 lost)'],
])('a share and a rank are told as such, with what they become', (before, after, words) => {
  expect(changeWords(valued(after), before)).toBe(words);
});

test('the mark beside a share and a rank says what it is and what it becomes', () => {
  const share = { ...fragility(false, 3, []), before: ofShare(68, 642) };
  expect(restsOnWords({ ...share, changes: { totalCount: 3, nodes: [valued(ofShare(67, 641))] } })).toBe(
    '10.6 % (68 of 642) rests on 3 single reports: 10.5 % (67 of 641) without the one that changes it most',
  );
  const rank = { ...fragility(false, 1, []), before: ofRank(1) };
  expect(restsOnWords({ ...rank, changes: { totalCount: 1, nodes: [valued(ofRank(2))] } })).toBe(
    'Rank 1 rests on 1 single report: rank 2 without it',
  );
});
