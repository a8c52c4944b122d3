import { expect, test } from '@jest/globals';
import { tallerBy } from '../../../../web/workbench/features/canvas/answer/tallerBy.ts';

const corners = [
  { x: -310, y: -300 },
  { x: 310, y: 300 },
];

test.each([
  ['a phone has room above and below', corners, { width: 390, height: 500 }, 1.7],
  ['a long one is not torn apart', corners, { width: 390, height: 900 }, 2],
  ['a wide stage has none', corners, { width: 1000, height: 700 }, 1],
  ['nor has a low one', corners, { width: 390, height: 280 }, 1],
  ['one record stays as it is', [{ x: 0, y: 0 }], { width: 390, height: 600 }, 1],
  [
    'so do records in a row',
    [
      { x: 0, y: 5 },
      { x: 500, y: 5 },
    ],
    { width: 390, height: 600 },
    1,
  ],
  ['and those on a stage that is not on show', corners, { width: 0, height: 0 }, 1],
] as const)('%s', (_, nodes, stage, times) => {
  expect(tallerBy(nodes, stage)).toBeCloseTo(times, 2);
});
