import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Region, regions } from '../../../web/workbench/features/map/regions.ts';
import { worldProjection } from '../../../web/workbench/features/map/worldProjection.ts';
import { rounds } from '../../support/rounds.ts';

const [WIDTH, HEIGHT] = [960, 500];
/** An outline of straight pieces lies a little within the curved one. */
const SLACK = 1;

test.each(Object.keys(regions) as Region[])('every place within %s is on its picture', (region) => {
  const [west, south, east, north] = regions[region];
  const projection = worldProjection(region, WIDTH, HEIGHT);
  const within = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
  fc.assert(
    fc.property(within(west, east), within(south, north), (longitude, latitude) => {
      const [x = Number.NaN, y = Number.NaN] = projection([longitude, latitude]) ?? [];
      expect(Math.min(x, WIDTH - x, y, HEIGHT - y)).toBeGreaterThanOrEqual(-SLACK);
    }),
    rounds(1_000),
  );
});

test('Auckland, near the edge of the world, is on its picture', () => {
  const [x = Number.NaN] = worldProjection('World', WIDTH, HEIGHT)([174.76, -36.85]) ?? [];
  expect(x).toBeGreaterThan(0);
  expect(x).toBeLessThan(WIDTH);
});
