import { expect, test } from '@jest/globals';
import { routingFloor } from '../../../../src/evidence/routingFloor.ts';
import { confidenceCost } from '../../../../src/projection/build/caseColumns.ts';
import { hopCost, strengthOf } from '../../../../src/projection/paths/hopCost.ts';

test('what cannot be judged counts as little in routing as the table of source support says', () => {
  expect(strengthOf(hopCost(-1))).toBe(routingFloor / 1000);
});

test('a strength comes back from its cost as it was', () => {
  for (const confidence of [0.95, 0.8, 0.333, 0.001]) {
    expect(strengthOf(hopCost(confidenceCost(confidence)))).toBeCloseTo(confidence, 6);
  }
});

test('eight hops of equal strength cost less than the least difference in strength', () => {
  expect(8 * hopCost(0)).toBeLessThan(hopCost(1));
});
