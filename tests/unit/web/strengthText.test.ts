import { expect, test } from '@jest/globals';
import { strengthText } from '../../../web/workbench/words/strengthText.ts';

test.each([
  [0.72, '0.72'],
  [0.145, '0.15'],
  [0.285, '0.29'],
  [0.9, '0.90'],
  [1, '1.00'],
  [0.0049, '0.005'],
  [0.000_000_000_039_06, '4e-11'],
  [0, '0.00'],
])('a strength of %d is shown as %s', (strength, text) => {
  expect(strengthText(strength)).toBe(text);
});
