import { expect, test } from '@jest/globals';
import { asideOfLast, levelWidth } from '../../../../web/workbench/features/breakdown/sideNames.ts';

const heads = (...widths: readonly number[]) => ({
  text: new Map(),
  lines: 1,
  sizes: widths.map((width) => ({ width, height: 13 })),
});
const years = [28, 28, 28];

test('years stand level beside “unknown”, which runs out over the totals', () => {
  expect(levelWidth(heads(...years), 70)).toBe(36);
  expect(levelWidth(heads(...years, 54), 70)).toBe(36);
  expect(levelWidth(heads(...years, 120), 70)).toBe(58);
  expect(levelWidth(heads(54, ...years), 70)).toBe(62);
  expect(levelWidth({ ...heads(...years), lines: 2 }, 70)).toBe(Number.POSITIVE_INFINITY);
});

test('and reaches into no other column', () => {
  for (const column of [36, 48, 62, 90]) {
    const aside = asideOfLast(heads(...years, 54), column);
    expect(column / 2 + aside - 54 / 2).toBeGreaterThanOrEqual(4);
    expect(aside > 0).toBe(column < 62);
  }
});
