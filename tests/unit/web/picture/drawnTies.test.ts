import { expect, test } from '@jest/globals';
import { drawnTies } from '../../../../web/workbench/queries/ties/drawnTies.ts';

const tie = (from: string, to: string, caseCount: number) => ({
  from,
  to,
  caseCount,
  firstOn: null,
  lastOn: null,
  openEnded: false,
});
const ids = ['post/a', 'post/b', 'target/a', 'target/b', 'target/alone'];
const ties = [tie('post/a', 'target/a', 9), tie('post/b', 'target/a', 4), tie('post/b', 'target/b', 1)];

test('all ties are drawn within the bound, and nothing is marked', () => {
  expect(drawnTies(ids, ties, 0, new Set(), { most: 3 })).toEqual({
    ties,
    light: 0,
    leftOut: 0,
    cut: new Set(),
  });
});

test('beyond the bound the weakest are left out, and a record that loses all of its ties is marked, one without ties is not', () => {
  expect(drawnTies(ids, ties, 0, new Set(), { most: 2 })).toEqual({
    ties: ties.slice(0, 2),
    light: 0,
    leftOut: 1,
    cut: new Set(['target/b']),
  });
  expect(drawnTies(ids, ties, 0, new Set(), { most: 1 }).cut).toEqual(new Set(['post/b', 'target/b']));
});

test('where ties were not asked for, no record stands there as alone', () => {
  const drawn = drawnTies(ids, ties, 7, new Set(), { most: 3 });
  expect(drawn.leftOut).toBe(7);
  expect(drawn.cut).toEqual(new Set(['target/alone']));
});

test('a kind that is switched off counts neither as left out nor as cut', () => {
  expect(drawnTies(ids, ties, 0, new Set(['TARGET']), { most: 1 })).toEqual({
    ties: [],
    light: 0,
    leftOut: 0,
    cut: new Set(),
  });
});

test('ties of fewer cases than asked for are counted apart, and a record that had no others is marked', () => {
  expect(drawnTies(ids, ties, 0, new Set(), { leastCases: 4 })).toEqual({
    ties: ties.slice(0, 2),
    light: 1,
    leftOut: 0,
    cut: new Set(['target/b']),
  });
});

test('the ties of a case that is drawn as a record have no number, and stay', () => {
  const single = { ...tie('post/a', 'target/b', 1), caseCount: null };
  expect(drawnTies(ids, [single], 0, new Set(), { leastCases: 9 }).ties).toEqual([single]);
});
