import { expect, test } from '@jest/globals';
import {
  movedWindow,
  periodOf,
  stretchedWindow,
  windowOf,
} from '../../../web/workbench/shell/monthWindow.ts';

/** Six years from 2015 on. */
const months = 72;

test.each([
  [{ from: null, to: null }, [0, 71]],
  [{ from: '2015', to: '2020' }, [0, 71]],
  [{ from: '2016', to: '2016' }, [12, 23]],
  [{ from: '2016-03', to: '2016-09' }, [14, 20]],
  [{ from: '2016-03-17', to: '2017' }, [14, 35]],
  [{ from: '1999', to: '2001' }, [0, 0]],
  [{ from: '2019-12', to: '2035-01' }, [59, 71]],
])('the period %j is the window %j', (period, window) => {
  expect(windowOf(period, 2015, months)).toEqual(window);
});

test.each([
  [[0, 71], { from: null, to: null }],
  [[12, 23], { from: '2016', to: '2016' }],
  [[13, 23], { from: '2016-02', to: '2016' }],
  [[12, 22], { from: '2016', to: '2016-11' }],
  [[71, 71], { from: '2020-12', to: null }],
] as const)('the window %j is the period %j, and back', (window, period) => {
  expect(periodOf(window, 2015, months)).toEqual(period);
  expect(windowOf(period, 2015, months)).toEqual(window);
});

test('a window moves as a whole and stops at the ends of the scale', () => {
  expect(movedWindow([12, 35], 1, months)).toEqual([13, 36]);
  expect(movedWindow([12, 35], 99, months)).toEqual([48, 71]);
  expect(movedWindow([12, 35], -99, months)).toEqual([0, 23]);
  expect(movedWindow([0, 71], 3, months)).toEqual([0, 71]);
});

test('one end moves alone, and never past the other', () => {
  expect(stretchedWindow([12, 35], 'from', 12, months)).toEqual([24, 35]);
  expect(stretchedWindow([12, 35], 'from', 36, months)).toEqual([35, 35]);
  expect(stretchedWindow([12, 35], 'from', -36, months)).toEqual([0, 35]);
  expect(stretchedWindow([12, 35], 'to', -36, months)).toEqual([12, 12]);
  expect(stretchedWindow([12, 35], 'to', 48, months)).toEqual([12, 71]);
});
